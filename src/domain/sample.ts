// Builds the sample engagement, as it stands and as it stood when week one was signed. Holds no content itself.
import { isMatrix } from './cell.ts'
import type { Cell } from './cell.ts'
import { ordersBetween } from './order-key.ts'
import { makeStamp } from './row.ts'
import type { Row, Stamp } from './row.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { makeTableRows } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

export interface SampleRow {
  readonly id: string
  readonly cells: Readonly<Record<string, Cell>>
  /** ISO date on which the row came to be; absent where it was there from the start. */
  readonly since?: string
  /** What cells said when week one was signed, where that differs; null for blank. */
  readonly atBaseline?: Readonly<Record<string, Cell | null>>
}

export interface SampleTable {
  readonly rows: readonly SampleRow[]
  /** `since` of the rows that name none of their own. */
  readonly since?: string
  /** Columns that were blank in every row when week one was signed. */
  readonly blankAtBaseline?: readonly string[]
}

export interface SampleData {
  /** ISO date on which week one was signed; a row that came to be later is not in the baseline. */
  readonly baselineDate: string
  readonly tables: Readonly<Record<TableId, SampleTable>>
}

const device = 'sample'
/** The baseline is the sample device's first write, everything after it the second. */
const first = makeStamp(device, 1)
const second = makeStamp(device, 2)

/** The engagement on its last day. */
export function makeSample(data: SampleData, id: string): Workbook {
  return makeWorkbook(id, 2, (table) => makeRows(data, table).map(({ now }) => now))
}

/** The same workbook as its baseline froze it: same rows in the same order, as far as they were there. */
export function makeSampleBaseline(data: SampleData, id: string): Workbook {
  return makeWorkbook(id, 1, (table) =>
    makeRows(data, table).flatMap(({ before }) => (before === null ? [] : [before])),
  )
}

function makeWorkbook(id: string, counter: number, rowsOf: (table: TableId) => readonly Row[]): Workbook {
  const entries = tableIds.map((table) => [table, makeTableRows(rowsOf(table))])
  // Built from the list of ids, so every key is there.
  const tables = Object.fromEntries(entries) as Record<TableId, TableRows>
  return { id, tables, vector: { [device]: counter } }
}

interface RowTwice {
  readonly now: Row
  readonly before: Row | null
}

function makeRows(data: SampleData, table: TableId): readonly RowTwice[] {
  const { rows, since, blankAtBaseline = [] } = data.tables[table]
  const orders = ordersBetween(null, null, rows.length)
  return rows.map((row, index) => {
    const order = orders[index] ?? ''
    if ((row.since ?? since ?? '') > data.baselineDate) {
      return { now: { id: row.id, order, cells: row.cells, stamps: { row: second } }, before: null }
    }
    const cells = cellsAtBaseline(row, blankAtBaseline)
    const changed = changedStamps(cells, row.cells)
    return {
      now: { id: row.id, order, cells: row.cells, stamps: withCells(changed) },
      before: { id: row.id, order, cells, stamps: { row: first } },
    }
  })
}

function cellsAtBaseline(row: SampleRow, blank: readonly string[]): Readonly<Record<string, Cell>> {
  const cells = new Map(Object.entries(row.cells))
  for (const column of blank) cells.delete(column)
  for (const [column, cell] of Object.entries(row.atBaseline ?? {})) {
    if (cell === null) cells.delete(column)
    else cells.set(column, cell)
  }
  return Object.fromEntries(cells)
}

/** A stamp for each cell, or key of a matrix cell, that says something else now. */
function changedStamps(
  before: Readonly<Record<string, Cell>>,
  now: Readonly<Record<string, Cell>>,
): Record<string, Stamp> {
  const stamps: Record<string, Stamp> = {}
  for (const column of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [old, next] = [before[column], now[column]]
    if (JSON.stringify(old) === JSON.stringify(next)) continue
    const keys = new Set([old, next].flatMap((cell) => (isMatrix(cell) ? Object.keys(cell) : [])))
    for (const key of keys) {
      const [oldPart, nextPart] = [old, next].map((cell) => (isMatrix(cell) ? cell[key] : undefined))
      if (oldPart !== nextPart) stamps[`${column}/${key}`] = second
    }
    if (keys.size === 0) stamps[column] = second
  }
  return stamps
}

function withCells(cells: Record<string, Stamp>): Row['stamps'] {
  return Object.keys(cells).length === 0 ? { row: first } : { row: first, cells }
}
