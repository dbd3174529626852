// A note that is being typed, as a draft: kept under the address of the cell it is on, in the table of notes. Pure.
import type { CellAddress, Draft } from '../../app/session-state.ts'
import { makeLink, readLink } from '../../domain/link.ts'
import type { NotedCell } from '../../domain/notes.ts'

export function addressOfNote({ table, row, column, key }: NotedCell): CellAddress {
  return { table: 'notes', row: makeLink(table, row), column, ...(key === undefined ? {} : { key }) }
}

/** The cell the draft of a note is on; null for any other draft. */
export function readNoteDraft({ table: of, row: link, column, key }: Draft): NotedCell | null {
  const place = of === 'notes' ? readLink(link) : null
  return place === null ? null : { ...place, column, ...(key === undefined ? {} : { key }) }
}
