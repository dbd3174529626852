// Takes out of an edit what would change nothing, so that it leaves no stamp, no history and no conflict behind.
import { isMatrix, isUnread, withoutBlank } from './cell.ts'
import type { Cell } from './cell.ts'
import type { CellChange, Edit } from './edit.ts'
import type { TableId } from './table-id.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** The part of the edit that changes the workbook; null where nothing does. */
export function trimEdit(workbook: Workbook, edit: Edit): Edit | null {
  return trimAfter(workbook, edit, new Set())
}

/** `touched` are rows and cells that earlier parts changed: what is said of those is left as it is. */
function trimAfter(workbook: Workbook, edit: Edit, touched: Set<string>): Edit | null {
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
      for (const id of rows) touched.add(`${edit.table}/${id}`)
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

function isFree(workbook: Workbook, table: TableId, id: string, touched: Set<string>): boolean {
  const name = `${table}/${id}`
  const free = touched.has(name) || findRow(workbook, table, id) === undefined
  touched.add(name)
  return free
}

function isThere(workbook: Workbook, table: TableId, id: string, touched: ReadonlySet<string>): boolean {
  return touched.has(`${table}/${id}`) || findRow(workbook, table, id) !== undefined
}

function movesRow(
  workbook: Workbook,
  table: TableId,
  move: { readonly row: string; readonly order: string },
  touched: Set<string>,
): boolean {
  if (!isThere(workbook, table, move.row, touched)) return false
  const name = `${table}/${move.row}/@order`
  if (!touched.has(name) && findRow(workbook, table, move.row)?.order === move.order) return false
  touched.add(name)
  return true
}

function changesCell(workbook: Workbook, table: TableId, change: CellChange, touched: Set<string>): boolean {
  const name = `${table}/${change.row}/${change.column}`
  if (touched.has(name) || touched.has(`${table}/${change.row}`)) return true
  const row = findRow(workbook, table, change.row)
  if (row === undefined) return false
  const cell = row.cells[change.column]
  const before = change.key === undefined ? cell : isMatrix(cell) ? cell[change.key] : undefined
  const after = withoutBlank(change.value)
  if (isSameCell(before ?? null, after)) return false
  touched.add(name)
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
