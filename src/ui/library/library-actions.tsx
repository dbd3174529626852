// Under the list: the key to the glyphs, what can be done with the chosen workbook, and the way to the set-aside ones.
import { Button } from '@mantine/core'
import type { LibraryEntry, StageStatus } from '../../app/library-state.ts'
import { libraryWords } from '../../words/en/library.ts'
import { StageGlyph } from '../shell/stage-glyph.tsx'
import type { LibraryCommands } from './library-commands.ts'
import type { LibraryFilter } from './library-filter.ts'

const legend: readonly StageStatus[] = ['done', 'in-progress', 'not-started', 'skipped']

interface LibraryActionsProps {
  readonly filter: LibraryFilter
  readonly entry: LibraryEntry | null
  readonly archivedCount: number
  readonly deletedCount: number
  readonly commands: LibraryCommands
  readonly onFilter: (filter: LibraryFilter) => void
}

export function LibraryActions(props: LibraryActionsProps) {
  const { filter, archivedCount, deletedCount, onFilter } = props
  return (
    <div className="library-actions">
      {props.entry !== null && (
        <>
          <ul className="library-legend meta">
            {legend.map((status) => (
              <li key={status}>
                <StageGlyph status={status} size={14} /> {libraryWords.status[status]}
              </li>
            ))}
          </ul>
          <div className="library-buttons">
            <ActionButtons {...props} entry={props.entry} />
          </div>
        </>
      )}
      <p className="meta library-aside">
        <span>{libraryWords.keepsDeleted}</span>
        {filter !== 'current' && (
          <button type="button" className="text-button" onClick={() => onFilter('current')}>
            {libraryWords.showCurrent}
          </button>
        )}
        {filter !== 'archived' && archivedCount > 0 && (
          <button type="button" className="text-button" onClick={() => onFilter('archived')}>
            {libraryWords.archivedCount(archivedCount)}
          </button>
        )}
        {filter !== 'deleted' && deletedCount > 0 && (
          <button type="button" className="text-button" onClick={() => onFilter('deleted')}>
            {libraryWords.deletedCount(deletedCount)}
          </button>
        )}
      </p>
    </div>
  )
}

function ActionButtons({ filter, entry, commands }: LibraryActionsProps & { readonly entry: LibraryEntry }) {
  if (filter === 'deleted') {
    return (
      <Button size="xs" variant="filled" onClick={() => commands.setDeleted(entry, false)}>
        {libraryWords.restore}
      </Button>
    )
  }
  return (
    <>
      <Button size="xs" variant="filled" onClick={() => commands.open(entry.id)}>
        {libraryWords.open}
      </Button>
      <Button size="xs" onClick={() => commands.startNextCycle(entry)}>
        {libraryWords.nextCycle}
      </Button>
      <Button size="xs" onClick={() => commands.duplicate(entry)}>
        {libraryWords.duplicate}
      </Button>
      <Button size="xs" onClick={() => commands.sendCopy(entry)}>
        {libraryWords.sendCopy}
      </Button>
      <Button size="xs" onClick={() => commands.setArchived(entry, filter === 'current')}>
        {filter === 'current' ? libraryWords.archive : libraryWords.unarchive}
      </Button>
      <Button size="xs" onClick={() => commands.setDeleted(entry, true)}>
        {libraryWords.remove}
      </Button>
    </>
  )
}
