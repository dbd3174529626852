// The whole document as an immutable value: the rows of every table. Changed only by edits.
import type { Row, VersionVector } from './row.ts'
import { compareRows } from './row.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'

/** A table's rows in order, with an index by id that survives value edits. */
export interface TableRows {
  readonly rows: readonly Row[]
  readonly positions: ReadonlyMap<string, number>
}

export interface Workbook {
  readonly id: string
  readonly tables: Readonly<Record<TableId, TableRows>>
  readonly vector: VersionVector
}

export function makeTableRows(rows: readonly Row[]): TableRows {
  return { rows, positions: new Map(rows.map((row, position) => [row.id, position])) }
}

export function sortTableRows(rows: readonly Row[]): TableRows {
  return makeTableRows([...rows].sort(compareRows))
}

export function makeEmptyWorkbook(id: string): Workbook {
  const empty = makeTableRows([])
  // Built from the list of ids, so every key is there.
  const tables = Object.fromEntries(tableIds.map((table) => [table, empty])) as Record<TableId, TableRows>
  return { id, tables, vector: {} }
}

export function findRows(workbook: Workbook, table: TableId): readonly Row[] {
  return workbook.tables[table].rows
}

export function findRow(workbook: Workbook, table: TableId, rowId: string): Row | undefined {
  const { rows, positions } = workbook.tables[table]
  const position = positions.get(rowId)
  return position === undefined ? undefined : rows[position]
}

export function countRows(workbook: Workbook): number {
  return tableIds.reduce((sum, table) => sum + workbook.tables[table].rows.length, 0)
}
