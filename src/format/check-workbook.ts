// Checks a workbook read from a file against today's definitions, down to the last key. Changes nothing, drops nothing.
import type { Cell } from '../domain/cell.ts'
import { isStored } from '../domain/column.ts'
import { isOrderKey } from '../domain/order-key.ts'
import { readStamp } from '../domain/row.ts'
import type { Row, VersionVector } from '../domain/row.ts'
import { isTableId, tableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { makeTableRows, sortTableRows } from '../domain/workbook.ts'
import type { TableRows, Workbook } from '../domain/workbook.ts'
import { isPlainObject, makeCellCheck } from './check-cell.ts'
import type { CellCheck } from './check-cell.ts'
import { contentFault } from './fault.ts'
import type { RawWorkbook } from './migrations/index.ts'
import { isRowId } from './row-id.ts'

/** The name under which moving a row is stamped. */
const orderStamp = '@order'

const checksByTable = new Map<TableId, ReadonlyMap<string, CellCheck>>()

/** One check per stored column of the table. */
export function cellChecksOf(table: TableId): ReadonlyMap<string, CellCheck> {
  const known = checksByTable.get(table)
  if (known !== undefined) return known
  const checks = new Map(
    tables[table].columns.filter(isStored).map((column) => [column.id, makeCellCheck(column)] as const),
  )
  checksByTable.set(table, checks)
  return checks
}

/** Throws a FaultError at the first thing that is not right. `where` is the part of the file. */
export function checkWorkbook(raw: RawWorkbook, where: string): Workbook {
  const { id, tables: rawTables, vector } = raw
  if (typeof id !== 'string' || !isRowId(id)) throw contentFault(where, 'wrong-kind')
  if (!isPlainObject(rawTables)) throw contentFault(where, 'wrong-kind')
  for (const table of Object.keys(rawTables))
    if (!isTableId(table)) throw contentFault(`${where}, ${table}`, 'unknown-table')
  const checked = Object.fromEntries(
    tableIds.map((table) => [table, checkTable(table, rawTables[table], `${where}, ${table}`)]),
    // Built from the list of ids, so every key is there.
  ) as Record<TableId, TableRows>
  return { id, tables: checked, vector: checkVector(vector, where) }
}

function checkVector(vector: unknown, where: string): VersionVector {
  if (!isPlainObject(vector)) throw contentFault(`${where}, vector`, 'wrong-kind')
  for (const [device, counter] of Object.entries(vector))
    if (!isRowId(device) || !Number.isSafeInteger(counter) || Number(counter) < 1)
      throw contentFault(`${where}, vector`, 'bad-stamp')
  return vector as VersionVector // every value was just seen to be a whole number
}

function checkTable(table: TableId, raw: unknown, where: string): TableRows {
  if (raw === undefined) throw contentFault(where, 'missing-part')
  if (!Array.isArray(raw)) throw contentFault(where, 'wrong-kind')
  const checks = cellChecksOf(table)
  let sorted = true
  let order = ''
  for (const [index, value] of raw.entries()) {
    const row = checkRow(value, checks, `${where}, row ${String(index + 1)}`)
    if (row.order <= order) sorted = false
    order = row.order
  }
  const rows = raw as readonly Row[] // each was just checked
  const result = sorted ? makeTableRows(rows) : sortTableRows(rows)
  if (result.positions.size !== rows.length) throw contentFault(where, 'repeated-row')
  return result
}

function checkRow(value: unknown, checks: ReadonlyMap<string, CellCheck>, where: string): Row {
  if (!isPlainObject(value)) throw contentFault(where, 'wrong-kind')
  const { id, order, cells, stamps } = value
  if (typeof id !== 'string' || !isRowId(id)) throw contentFault(where, 'bad-row-id')
  if (typeof order !== 'string' || !isOrderKey(order)) throw contentFault(where, 'bad-order')
  if (!isPlainObject(cells) || !isPlainObject(stamps)) throw contentFault(where, 'missing-part')
  if (Object.keys(value).length !== 4) throw contentFault(where, 'unknown-part')
  for (const column in cells) {
    const check = checks.get(column)
    if (check === undefined) throw contentFault(`${where}, ${column}`, 'unknown-column')
    if (!check(cells[column])) throw contentFault(`${where}, ${column}`, 'bad-value')
  }
  checkStamps(stamps, checks, where)
  return value as unknown as Row // every part was just checked
}

function checkStamps(
  stamps: Record<string, unknown>,
  checks: ReadonlyMap<string, CellCheck>,
  where: string,
): void {
  const { row, cells } = stamps
  if (!isStamp(row)) throw contentFault(where, 'bad-stamp')
  if (Object.keys(stamps).length !== (cells === undefined ? 1 : 2)) throw contentFault(where, 'unknown-part')
  if (cells === undefined) return
  if (!isPlainObject(cells)) throw contentFault(where, 'bad-stamp')
  for (const name in cells) {
    const cut = name.indexOf('/')
    const column = cut < 0 ? name : name.slice(0, cut)
    const known = name === orderStamp || (checks.has(column) && (cut < 0 || isRowId(name.slice(cut + 1))))
    if (!known || !isStamp(cells[name])) throw contentFault(`${where}, ${name}`, 'bad-stamp')
  }
}

function isStamp(value: unknown): boolean {
  if (typeof value !== 'string') return false
  const { device, counter } = readStamp(value)
  return isRowId(device) && counter >= 1
}

/** Whether a cell of that name and value can stand in a row of the table. */
export function isCellOf(table: TableId, column: string, cell: Cell): boolean {
  return cellChecksOf(table).get(column)?.(cell) ?? false
}
