// What happened to one cell, told from the steps of a workbook's history, newest first. Pure; knows no store.
import { isMatrix, withoutBlank } from './cell.ts'
import type { Cell } from './cell.ts'
import { withKey } from './edit.ts'
import type { CellChange, Edit } from './edit.ts'
import type { NotedCell } from './notes.ts'
import { isSameCell } from './trim-edit.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** One step of history as it is kept. */
export interface HistoryStep {
  readonly sequence: number
  readonly kind: 'edit' | 'undo' | 'redo'
  readonly edit: Edit
  readonly inverse: Edit
  readonly label: string
  /** Epoch milliseconds. */
  readonly at: number
  readonly author: string
  /** What raters did, and the reveal: told to nobody. */
  readonly forGood?: boolean
}

/** What a cell holds; null where its row is not there. */
export type CellState = { readonly cell: Cell | undefined } | null

export interface ToldChange {
  readonly sequence: number
  readonly kind: HistoryStep['kind']
  readonly before: CellState
  readonly after: CellState
  readonly at: number
  readonly author: string
  /** What the step is called, where it did more than this; null where it did no more. */
  readonly partOf: string | null
}

export interface ToldHistory {
  readonly changes: readonly ToldChange[]
  /** As it was before the first of the steps: where further steps go on. */
  readonly before: CellState
}

export function findCellState(workbook: Workbook, { table, row: id, column, key }: NotedCell): CellState {
  const row = findRow(workbook, table, id)
  if (row === undefined) return null
  const cell = row.cells[column]
  return { cell: key === undefined ? cell : keyOf(cell, key) }
}

/**
 * The changes of one cell among `steps`, both newest first; `now` is what it holds after the first of them. Answers
 * of raters are never told, revealed or not.
 */
export function tellCellHistory(steps: readonly HistoryStep[], cell: NotedCell, now: CellState): ToldHistory {
  if (cell.table === 'ratings') return { changes: [], before: now }
  const changes: ToldChange[] = []
  let state = now
  for (const step of steps) {
    const after = applyTo(step.edit, cell, state)
    const before = applyTo(step.inverse, cell, after)
    if (step.forGood !== true && !isSame(before, after)) {
      const { sequence, kind, at, author, label } = step
      changes.push({ sequence, kind, before, after, at, author, partOf: doesMore(step.edit) ? label : null })
    }
    state = before
  }
  return { changes, before: state }
}

function isSame(a: CellState, b: CellState): boolean {
  if (a === null || b === null) return a === b
  return isSameCell(a.cell ?? null, b.cell ?? null)
}

/** What the cell holds after the edit, which says nothing about most cells. */
function applyTo(edit: Edit, cell: NotedCell, state: CellState): CellState {
  if (edit.kind === 'batch') return edit.edits.reduce((now, part) => applyTo(part, cell, now), state)
  if (edit.table !== cell.table) return state
  switch (edit.kind) {
    case 'set-cells':
      return edit.changes
        .filter(({ row, column }) => row === cell.row && column === cell.column)
        .reduce((now, change) => ({ cell: changeCell(now?.cell, change, cell.key) }), state)
    case 'insert-rows': {
      const row = edit.rows.find(({ id }) => id === cell.row)
      if (row === undefined) return state
      const held = row.cells[cell.column]
      return { cell: cell.key === undefined ? held : keyOf(held, cell.key) }
    }
    case 'delete-rows':
      return edit.rows.includes(cell.row) ? null : state
    case 'move-rows':
      return state
  }
}

/** The cell, or its one key that is looked at, after a change of that cell. */
function changeCell(now: Cell | undefined, change: CellChange, key: string | undefined): Cell | undefined {
  if (change.key === undefined) {
    const whole = withoutBlank(change.value) ?? undefined
    return key === undefined ? whole : keyOf(whole, key)
  }
  if (key === undefined) return withKey(now, change.key, change.value) ?? undefined
  return change.key === key ? (withoutBlank(change.value) ?? undefined) : now
}

function keyOf(cell: Cell | undefined, key: string): string | undefined {
  return isMatrix(cell) ? cell[key] : undefined
}

/** True where an edit changes more than one cell. */
function doesMore(edit: Edit): boolean {
  switch (edit.kind) {
    case 'set-cells':
      return edit.changes.length > 1
    case 'batch':
      return edit.edits.length > 1 || edit.edits.some(doesMore)
    case 'insert-rows':
    case 'delete-rows':
      return edit.rows.length > 1
    case 'move-rows':
      return true
  }
}
