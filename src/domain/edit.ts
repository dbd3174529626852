// The only way a workbook changes: a small tagged value with an inverse. Knows no storage and no words.
import { isMatrix, withoutBlank } from './cell.ts'
import type { Cell, MatrixValue } from './cell.ts'
import { compareRows, makeStamp } from './row.ts'
import type { Row, Stamp } from './row.ts'
import type { TableId } from './table-id.ts'
import { makeTableRows } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

/** One cell, or one key of a matrix cell, to its new value; null clears it. */
export interface CellChange {
  readonly row: string
  readonly column: string
  readonly key?: string
  readonly value: Cell | null
}

export interface NewRow {
  readonly id: string
  readonly order: string
  readonly cells: Readonly<Record<string, Cell>>
}

export type Edit =
  | { readonly kind: 'set-cells'; readonly table: TableId; readonly changes: readonly CellChange[] }
  | { readonly kind: 'insert-rows'; readonly table: TableId; readonly rows: readonly NewRow[] }
  | { readonly kind: 'delete-rows'; readonly table: TableId; readonly rows: readonly string[] }
  | {
      readonly kind: 'move-rows'
      readonly table: TableId
      readonly orders: readonly { readonly row: string; readonly order: string }[]
    }
  | { readonly kind: 'batch'; readonly edits: readonly Edit[] }

export interface TouchedRow {
  readonly table: TableId
  readonly row: string
}

export interface Applied {
  readonly workbook: Workbook
  /** Undoes the edit when applied to the result, under a stamp of its own. */
  readonly inverse: Edit
  /** Rows to write; one that is gone from the result is to be deleted. */
  readonly touched: readonly TouchedRow[]
}

/**
 * The workbook after the edit, written as `device`'s next counter. Changes to rows that are not there are
 * left out of both the result and the inverse, so an edit never fails.
 */
export function applyEdit(workbook: Workbook, edit: Edit, device: string): Applied {
  const counter = (workbook.vector[device] ?? 0) + 1
  const applied = applyStamped(workbook, edit, makeStamp(device, counter))
  return {
    ...applied,
    workbook: { ...applied.workbook, vector: { ...workbook.vector, [device]: counter } },
  }
}

function applyStamped(workbook: Workbook, edit: Edit, stamp: Stamp): Applied {
  if (edit.kind === 'batch') return applyBatch(workbook, edit.edits, stamp)
  const before = workbook.tables[edit.table]
  const { rows, inverse, touched } = changeTable(before, edit, stamp)
  return {
    workbook: { ...workbook, tables: { ...workbook.tables, [edit.table]: rows } },
    inverse,
    touched: touched.map((row) => ({ table: edit.table, row })),
  }
}

function applyBatch(workbook: Workbook, edits: readonly Edit[], stamp: Stamp): Applied {
  const inverses: Edit[] = []
  const touched = new Map<string, TouchedRow>()
  let current = workbook
  for (const edit of edits) {
    const applied = applyStamped(current, edit, stamp)
    current = applied.workbook
    inverses.unshift(applied.inverse)
    for (const row of applied.touched) touched.set(`${row.table}/${row.row}`, row)
  }
  return { workbook: current, inverse: { kind: 'batch', edits: inverses }, touched: [...touched.values()] }
}

interface TableChange {
  readonly rows: TableRows
  readonly inverse: Edit
  readonly touched: readonly string[]
}

function changeTable(before: TableRows, edit: Exclude<Edit, { kind: 'batch' }>, stamp: Stamp): TableChange {
  switch (edit.kind) {
    case 'set-cells':
      return setCells(before, edit.table, edit.changes, stamp)
    case 'insert-rows':
      return insertRows(before, edit.table, edit.rows, stamp)
    case 'delete-rows':
      return deleteRows(before, edit.table, edit.rows)
    case 'move-rows':
      return moveRows(before, edit.table, edit.orders, stamp)
  }
}

/** A row while changes are written into it: copied once, however many there are. */
interface OpenRow {
  readonly old: Row
  readonly cells: Record<string, Cell>
  readonly stamps: Record<string, Stamp>
}

function setCells(
  before: TableRows,
  table: TableId,
  changes: readonly CellChange[],
  stamp: Stamp,
): TableChange {
  const open = new Map<number, OpenRow>()
  const undo: CellChange[] = []
  for (const change of changes) {
    const position = before.positions.get(change.row)
    const old = position === undefined ? undefined : before.rows[position]
    if (position === undefined || old === undefined) continue
    const row = open.get(position) ?? openRow(old)
    open.set(position, row)
    undo.push(undoChange(row, change))
    setCell(row, change, stamp)
  }
  const rows = [...before.rows]
  for (const [position, { old, cells, stamps }] of open)
    rows[position] = { ...old, cells, stamps: { row: old.stamps.row, cells: stamps } }
  return {
    rows: { rows, positions: before.positions },
    inverse: { kind: 'set-cells', table, changes: undo.reverse() },
    touched: [...open.values()].map(({ old }) => old.id),
  }
}

function openRow(old: Row): OpenRow {
  return { old, cells: { ...old.cells }, stamps: { ...old.stamps.cells } }
}

function undoChange({ cells }: OpenRow, change: CellChange): CellChange {
  const cell = cells[change.column]
  if (change.key === undefined) return { ...change, value: cell ?? null }
  if (cell === undefined || isMatrix(cell)) return { ...change, value: cell?.[change.key] ?? null }
  // A key set where there was something else replaces all of it: an unread text comes back by undo.
  return { row: change.row, column: change.column, value: cell }
}

function setCell({ cells, stamps }: OpenRow, change: CellChange, stamp: Stamp): void {
  const old = cells[change.column]
  const value = change.key === undefined ? withoutBlank(change.value) : withKey(old, change.key, change.value)
  for (const name of stampNames(old, change)) stamps[name] = stamp
  if (value === null) Reflect.deleteProperty(cells, change.column)
  else cells[change.column] = value
}

/** A matrix written as a whole stamps each key it had or gets, so that a merge still sees single roles. */
function stampNames(old: Cell | undefined, change: CellChange): readonly string[] {
  if (change.key !== undefined) return [`${change.column}/${change.key}`]
  const next = change.value ?? undefined
  if (!isMatrix(old) && !isMatrix(next)) return [change.column]
  const keys = new Set([
    ...(isMatrix(old) ? Object.keys(old) : []),
    ...(isMatrix(next) ? Object.keys(next) : []),
  ])
  return keys.size === 0 ? [change.column] : [...keys].map((key) => `${change.column}/${key}`)
}

/** A matrix with one key set or cleared; null where none is left. */
export function withKey(cell: Cell | undefined, key: string, value: Cell | null): Cell | null {
  const next: Record<string, string> = isMatrix(cell) ? { ...(cell satisfies MatrixValue) } : {}
  if (typeof value === 'string' && value !== '') next[key] = value
  else Reflect.deleteProperty(next, key)
  return Object.keys(next).length === 0 ? null : next
}

function insertRows(
  before: TableRows,
  table: TableId,
  newRows: readonly NewRow[],
  stamp: Stamp,
): TableChange {
  const known = new Set<string>()
  const added = newRows.filter(({ id }) => {
    // Of two new rows under one id the first counts: the store has room for one.
    const isFree = !before.positions.has(id) && !known.has(id)
    known.add(id)
    return isFree
  })
  const rows = added.map((row) => ({
    id: row.id,
    order: row.order,
    cells: withoutBlanks(row.cells),
    stamps: { row: stamp },
  }))
  return {
    rows: makeTableRows([...before.rows, ...rows].sort(compareRows)),
    inverse: { kind: 'delete-rows', table, rows: added.map((row) => row.id) },
    touched: added.map((row) => row.id),
  }
}

function withoutBlanks(cells: Row['cells']): Row['cells'] {
  if (Object.values(cells).every((cell) => withoutBlank(cell) !== null)) return cells
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => withoutBlank(cell) !== null))
}

function deleteRows(before: TableRows, table: TableId, ids: readonly string[]): TableChange {
  const gone = new Set(ids)
  const removed = before.rows.filter((row) => gone.has(row.id))
  return {
    rows: makeTableRows(before.rows.filter((row) => !gone.has(row.id))),
    inverse: {
      kind: 'insert-rows',
      table,
      rows: removed.map((row) => ({ id: row.id, order: row.order, cells: row.cells })),
    },
    touched: removed.map((row) => row.id),
  }
}

function moveRows(
  before: TableRows,
  table: TableId,
  orders: readonly { readonly row: string; readonly order: string }[],
  stamp: Stamp,
): TableChange {
  const wanted = new Map(orders.map(({ row, order }) => [row, order]))
  const undo: { row: string; order: string }[] = []
  const rows = before.rows.map((row) => {
    const order = wanted.get(row.id)
    if (order === undefined) return row
    undo.push({ row: row.id, order: row.order })
    return { ...row, order, stamps: { ...row.stamps, cells: { ...row.stamps.cells, '@order': stamp } } }
  })
  return {
    rows: makeTableRows(rows.sort(compareRows)),
    inverse: { kind: 'move-rows', table, orders: undo },
    touched: undo.map(({ row }) => row),
  }
}
