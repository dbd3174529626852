// A workbook as the JSON text of a file: the same workbook gives the same text, one value a line.
import type { Cell } from '../domain/cell.ts'
import { isMatrix } from '../domain/cell.ts'
import type { Row, Stamps } from '../domain/row.ts'
import { tableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import type { Workbook } from '../domain/workbook.ts'
import { toFileCell } from './check-cell.ts'
import { cellChecksOf } from './check-workbook.ts'
import type { RawWorkbook } from './migrations/index.ts'

/** Tables in the method's order, rows in theirs, cells in the order of the columns, other keys by code unit. */
export function orderWorkbook(workbook: Workbook): RawWorkbook {
  return {
    id: workbook.id,
    tables: Object.fromEntries(
      tableIds.map((table) => [table, workbook.tables[table].rows.map((row) => orderRow(table, row))]),
    ),
    vector: sortKeys(workbook.vector),
  }
}

export function formatJson(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`)
}

function orderRow(table: TableId, row: Row): object {
  return { id: row.id, order: row.order, cells: orderCells(table, row), stamps: orderStamps(row.stamps) }
}

function orderCells(table: TableId, row: Row): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  const checks = cellChecksOf(table)
  for (const [column, check] of checks) {
    const cell = row.cells[column]
    if (cell === undefined) continue
    const kept = toFileCell(cell, check)
    if (kept !== undefined) cells[column] = isMatrix(kept) ? sortKeys(kept) : kept
  }
  // Never in a sound workbook; kept here so that the writer's own check sees it instead of losing it.
  for (const [column, cell] of Object.entries(row.cells)) if (!checks.has(column)) cells[column] = cell
  return cells
}

function orderStamps(stamps: Stamps): object {
  const { row, cells } = stamps
  return cells === undefined || Object.keys(cells).length === 0 ? { row } : { row, cells: sortKeys(cells) }
}

function sortKeys<Value>(record: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
