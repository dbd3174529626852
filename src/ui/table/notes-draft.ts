// A note that is being typed, as a draft: kept under the address of the cell it is on, in the table of notes. Pure.
import type { CellAddress, Draft } from '../../app/session-state.ts'
import type { NotedCell } from '../../domain/notes.ts'
import { isTableId } from '../../domain/table-id.ts'

export function addressOfNote({ table, row, column, key }: NotedCell): CellAddress {
  return { table: 'notes', row: `${table}/${row}`, column, ...(key === undefined ? {} : { key }) }
}

/** The cell the draft of a note is on; null for any other draft. */
export function readNoteDraft({ table: of, row: link, column, key }: Draft): NotedCell | null {
  const cut = link.indexOf('/')
  const table = link.slice(0, Math.max(cut, 0))
  if (of !== 'notes' || !isTableId(table)) return null
  return { table, row: link.slice(cut + 1), column, ...(key === undefined ? {} : { key }) }
}
