// Which row a cell points at: by its id where the column says the table, else by a link, `table/row`. Pure.
import type { Column } from './column.ts'
import { isTableId, methodTableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export interface RowPlace {
  readonly table: TableId
  readonly row: string
}

export function makeLink(table: TableId, row: string): string {
  return `${table}/${row}`
}

/** Null where the text names no table or no row. */
export function readLink(text: string): RowPlace | null {
  const cut = text.indexOf('/')
  const table = text.slice(0, Math.max(cut, 0))
  const row = text.slice(cut + 1)
  return isTableId(table) && row !== '' ? { table, row } : null
}

/** The tables a column's cells may point at by a row's id or link; none for a matrix, whose keys may be rows. */
export function findPointedTables(column: Column): readonly TableId[] {
  if (column.kind === 'person' || column.kind === 'people') return ['people']
  if (column.kind === 'reference') return [column.table]
  return column.kind === 'link' ? (column.tables ?? methodTableIds) : []
}

/** The row that `part`, a cell or one of several in it, points at, there or not; null where it points at none. */
export function findPlace(column: Column, part: string): RowPlace | null {
  const pointed = findPointedTables(column)
  if (column.kind === 'link') {
    const place = readLink(part)
    return place !== null && pointed.includes(place.table) ? place : null
  }
  const [table] = pointed
  return table === undefined ? null : { table, row: part }
}

export function isThere(workbook: Workbook, place: RowPlace | null): boolean {
  return place !== null && findRow(workbook, place.table, place.row) !== undefined
}
