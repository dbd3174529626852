// Takes out of an edit what would change nothing, so that it leaves no stamp, no history and no conflict behind.
import { isMatrix, isUnread, withoutBlank } from './cell.ts'
import type { Cell } from './cell.ts'
import type { CellChange, Edit } from './edit.ts'
import type { TableId } from './table-id.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** The part of the edit that changes the workbook; null where nothing does. */
export function trimEdit(workbook: Workbook, edit: Edit): Edit | null {
  return trimAfter(workbook, edit, makeTouched())
}

/** What of a row was changed: all of it, its place, or a column. */
type Part = '@row' | '@order' | (string & {})

/** What earlier parts of an edit changed. A paste asks for each of its cells: names are looked up, none are put together. */
interface Touched {
  readonly has: (table: TableId, row: string, part: Part) => boolean
  readonly add: (table: TableId, row: string, part: Part) => void
}

function makeTouched(): Touched {
  const rowsOf = new Map<TableId, Map<string, Set<Part>>>()
  return {
    has: (table, row, part) => rowsOf.get(table)?.get(row)?.has(part) === true,
    add: (table, row, part) => {
      const rows = rowsOf.get(table) ?? new Map<string, Set<Part>>()
      const parts = rows.get(row)
      if (parts !== undefined) parts.add(part)
      else rowsOf.set(table, rows.set(row, new Set([part])))
    },
  }
}

/** What is said of what was `touched` is left as it is. */
function trimAfter(workbook: Workbook, edit: Edit, touched: Touched): Edit | null {
  switch (edit.kind) {
    case 'set-cells': {
      const changes = edit.changes.filter((change) => changesCell(workbook, edit.table, change, touched))
      return changes.length === 0 ? null : { ...edit, changes }
    }
    case 'insert-rows': {
      const rows = edit.rows.filter(({ id }) => isFree(workbook, edit.table, id, touched))
      return rows.length === 0 ? null : { ...edit, rows }
    }
    case 'delete-rows': {
      const rows = edit.rows.filter((id) => isThere(workbook, edit.table, id, touched))
      for (const id of rows) touched.add(edit.table, id, '@row')
      return rows.length === 0 ? null : { ...edit, rows }
    }
    case 'move-rows': {
      const orders = edit.orders.filter((move) => movesRow(workbook, edit.table, move, touched))
      return orders.length === 0 ? null : { ...edit, orders }
    }
    case 'batch': {
      const edits = edit.edits.flatMap((part) => trimAfter(workbook, part, touched) ?? [])
      return edits.length === 0 ? null : { kind: 'batch', edits }
    }
  }
}

function isFree(workbook: Workbook, table: TableId, id: string, touched: Touched): boolean {
  const free = touched.has(table, id, '@row') || findRow(workbook, table, id) === undefined
  touched.add(table, id, '@row')
  return free
}

function isThere(workbook: Workbook, table: TableId, id: string, touched: Touched): boolean {
  return touched.has(table, id, '@row') || findRow(workbook, table, id) !== undefined
}

function movesRow(
  workbook: Workbook,
  table: TableId,
  move: { readonly row: string; readonly order: string },
  touched: Touched,
): boolean {
  if (!isThere(workbook, table, move.row, touched)) return false
  const wasMoved = touched.has(table, move.row, '@order')
  if (!wasMoved && findRow(workbook, table, move.row)?.order === move.order) return false
  touched.add(table, move.row, '@order')
  return true
}

function changesCell(workbook: Workbook, table: TableId, change: CellChange, touched: Touched): boolean {
  if (touched.has(table, change.row, change.column) || touched.has(table, change.row, '@row')) return true
  const row = findRow(workbook, table, change.row)
  if (row === undefined) return false
  const cell = row.cells[change.column]
  const before = change.key === undefined ? cell : isMatrix(cell) ? cell[change.key] : undefined
  const after = withoutBlank(change.value)
  if (isSameCell(before ?? null, after)) return false
  touched.add(table, change.row, change.column)
  return true
}

/** Same content, whatever the order of a matrix's keys. */
export function isSameCell(a: Cell | null, b: Cell | null): boolean {
  if (a === b) return true
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => item === b[index])
  }
  if (isUnread(a) || isUnread(b)) return isUnread(a) && isUnread(b) && a.unread === b.unread
  if (!isMatrix(a) || !isMatrix(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
