// The line at the foot of the library: how many there are, and where they are kept.
import { libraryWords } from '../../words/en/library.ts'

interface LibraryStatusProps {
  readonly total: number
  /** Null while that is not known. */
  readonly found: number | null
  readonly searching: boolean
  readonly selected: number
}

export function LibraryStatus({ total, found, searching, selected }: LibraryStatusProps) {
  const first = searching
    ? found === null
      ? libraryWords.searching
      : libraryWords.statusFound(found, total)
    : total === 0
      ? libraryWords.statusReady
      : libraryWords.statusCount(total)
  return (
    <footer className="library-status">
      <span className="library-status-first" role="status">
        {first}
      </span>
      {selected > 0 && <span>{libraryWords.statusSelected(selected)}</span>}
      <span>{libraryWords.statusKept}</span>
    </footer>
  )
}
