// One cell as people read it: a row that is gone or has no name is said in words. Only `formatCell` is read back.
import { isUnread, partsOf } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import { readLink } from '../domain/link.ts'
import type { TableId } from '../domain/table-id.ts'
import { findRow } from '../domain/workbook.ts'
import { joinOnLine } from '../words/en/spell.ts'
import { findRowName } from './cell-lookup.ts'
import { formatCell } from './cell-text.ts'
import type { CellLookup } from './cell-text.ts'

/** The text of the cell without any row id that says nothing to people. */
export function showCell(cell: Cell | undefined, column: Column, lookup: CellLookup): string {
  if (isUnread(cell)) return cell.unread
  const parts = partsOf(cell)
  if (column.kind === 'link') {
    const links = parts.map((link) => showLink(link, lookup))
    return joinParts(column, links)
  }
  const table = findNamedTable(column)
  if (table === null) return formatCell(cell, column, lookup)
  const rows = parts.map((row) => showRow(table, row, lookup))
  return joinParts(column, rows)
}

/** Several in one cell: names of people keep their full stop, as in Jr.; sentences give it up to what follows. */
export function joinParts(column: Column, parts: readonly string[]): string {
  return column.kind === 'link' ? joinOnLine(parts) : parts.join('; ')
}

/** The table whose rows the column names; null where it names none. */
function findNamedTable(column: Column): TableId | null {
  if (column.kind === 'reference') return column.table
  return column.kind === 'person' || column.kind === 'people' ? 'people' : null
}

/** Where two rows share a name, the id tells them apart. */
function showRow(table: TableId, row: string, lookup: CellLookup): string {
  return sayMissing(table, row, lookup) ?? lookup.names(table).format(row)
}

/** The row alone: which table it lies in is said by the editor. */
function showLink(link: string, lookup: CellLookup): string {
  const place = readLink(link)
  if (place === null) return link
  const { table, row } = place
  return sayMissing(table, row, lookup) ?? findRowName(lookup.workbook, lookup.words, table, row).trim()
}

/** Undefined where the row is there and has a name. */
function sayMissing(table: TableId, row: string, { workbook, words }: CellLookup): string | undefined {
  const noun = { row: words.tables[table].row }
  if (findRow(workbook, table, row) === undefined) return words.removedRow(noun)
  return findRowName(workbook, words, table, row).trim() === '' ? words.namelessRow(noun) : undefined
}
