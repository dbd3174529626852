// Which row a cell points at: by its id where the column says the table, else by a link, `table/row`. Pure.
import type { Column } from './column.ts'
import { isTableId } from './table-id.ts'
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

/** The row that `part`, a cell or one of several in it, points at, there or not; null where it points at none. */
export function findPlace(column: Column, part: string): RowPlace | null {
  if (column.kind === 'person' || column.kind === 'people') return { table: 'people', row: part }
  if (column.kind === 'reference') return { table: column.table, row: part }
  if (column.kind !== 'link') return null
  const place = readLink(part)
  // Some link columns are for some tables alone.
  return place === null || column.tables?.includes(place.table) === false ? null : place
}

export function isThere(workbook: Workbook, place: RowPlace | null): boolean {
  return place !== null && findRow(workbook, place.table, place.row) !== undefined
}
