// Which workbooks a list shows and whether a name matches what was typed. Pure.
import type { LibraryEntry } from '../../app/library-state.ts'
import { foldText } from '../../format/fold-text.ts'

export type LibraryFilter = 'current' | 'archived' | 'deleted'

/** Last opened first; a deleted workbook is only among the deleted. */
export function filterEntries(
  entries: readonly LibraryEntry[],
  filter: LibraryFilter,
): readonly LibraryEntry[] {
  return entries
    .filter((entry) => filterOf(entry) === filter)
    .sort((a, b) => b.lastOpenedAt - a.lastOpenedAt || (a.id < b.id ? -1 : 1))
}

function filterOf(entry: LibraryEntry): LibraryFilter {
  if (entry.deletedAt !== null) return 'deleted'
  return entry.archivedAt !== null ? 'archived' : 'current'
}

/** Ignores case and accents. */
export function matchesNames(entry: LibraryEntry, text: string): boolean {
  const wanted = foldText(text)
  return [entry.title, entry.organisation, entry.technologyLeader].some((name) =>
    foldText(name).includes(wanted),
  )
}
