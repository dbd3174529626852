// Which of the listed workbooks a search leaves. Names answer at once; what the tables hold follows from the store.
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Library, LibraryEntry } from '../../app/library-state.ts'
import { matchesNames } from './library-filter.ts'

export interface FoundEntries {
  /** The text that was looked for: behind what is typed by a moment. */
  readonly text: string
  readonly entries: readonly LibraryEntry[]
  /** More may come: what the tables hold is not known yet. */
  readonly isSearching: boolean
}

const none: ReadonlySet<string> = new Set()

export function useFoundEntries(
  library: Library,
  entries: readonly LibraryEntry[],
  query: string,
): FoundEntries {
  const text = useDeferredValue(query.trim())
  const [inContents, setInContents] = useState<{ text: string; ids: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (text === '') return undefined
    let current = true
    const timer = setTimeout(() => {
      void library.search(text).then((result) => {
        if (current) setInContents({ text, ids: result.ok ? new Set(result.value) : none })
      })
    }, 120)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [library, text])
  return useMemo(() => {
    if (text === '') return { text, entries, isSearching: false }
    const isKnown = inContents?.text === text
    const ids = isKnown ? inContents.ids : none
    const found = entries.filter((entry) => matchesNames(entry, text) || ids.has(entry.id))
    return { text, entries: found, isSearching: !isKnown }
  }, [entries, inContents, text])
}
