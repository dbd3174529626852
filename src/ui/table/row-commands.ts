// Adds, copies, deletes and moves rows, and puts the focus where the eye is. Knows no keys.
import { flushSync } from 'react-dom'
import type { Edit } from '../../domain/edit.ts'
import { makeRowRemoval } from '../../domain/notes.ts'
import { countPointers } from '../../domain/pointers.ts'
import type { Row } from '../../domain/row.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { nameRow } from './cell-reading.ts'
import { focusPlace, select } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { findNeighbour, headerRow, newRow } from './navigation.ts'
import type { Field, Place } from './navigation.ts'
import { findEndOfView, makeCopies, makeInsert, makeMove, makeMoveTo } from './row-edits.ts'
import { blockOf, findChosenRange, selectRange } from './selection.ts'
import { findGroup, findNewRowCells, openGroupOf, setGroupOpen } from './view-actions.ts'

export function insertRow(grid: Grid, side: 'above' | 'below'): void {
  if (refusesFixed(grid)) return
  const { active } = grid.store.getState()
  const { rows, positions } = grid.session.store.getState().workbook.tables[grid.table]
  const end = findEndOfView(grid.view, positions)
  const group = findGroup(grid, active.row)
  const isHead = group !== undefined && group.head === active.row
  const beside = isHead ? (group.rows[0] ?? '') : active.row
  const position = active.row === headerRow ? 0 : (positions.get(beside) ?? end)
  const at = active.row === headerRow || isHead ? 'above' : side
  const id = grid.session.makeRowId()
  const cells = findNewRowCells(grid, active.row)
  if (isHead) setGroupOpen(grid, group, true)
  apply(grid, makeInsert(grid.table, rows, position, at, id, cells))
  focusPlace(grid, { row: id, column: firstEditable(grid) })
  sayPosition(grid, id, gridWords.added)
}

/** The row with the focus, or every chosen row: the copies stand after the last of them. */
export function duplicateRows(grid: Grid): void {
  const sources = findChosenRows(grid)
  if (sources.length === 0 || refusesFixed(grid)) return
  const { active } = grid.store.getState()
  const { rows } = grid.session.store.getState().workbook.tables[grid.table]
  const edit = makeCopies(grid.table, rows, sources, grid.session.makeRowId)
  if (edit?.kind !== 'insert-rows') return
  apply(grid, edit)
  const [first, last] = [edit.rows[0]?.id ?? '', edit.rows.at(-1)?.id ?? '']
  openGroupOf(grid, first)
  focusPlace(grid, { row: first, column: active.column })
  if (sources.length > 1) chooseRows(grid, first, last)
  say(grid, gridWords.duplicated(sources.length))
}

/** The row with the focus, or every chosen row. */
export function deleteRow(grid: Grid): void {
  const { active, selection } = grid.store.getState()
  const { field } = grid.view
  const { rows } = blockOf(field, findChosenRange(field, active, selection))
  const [first] = rows
  if (first === undefined || refusesFixed(grid)) return
  const position = field.positionOf(first) ?? 0
  const state = grid.session.store.getState()
  const own = nameRow(state, grid.table, first) || gridWords.issueRow(position + 1)
  const name = rows.length === 1 ? own : gridWords.manyRows(rows.length)
  apply(grid, makeRowRemoval(state.workbook, grid.table, rows))
  // Counted when they are gone, so that those deleted together do not count each other.
  const pointers = countPointers(grid.session.store.getState().workbook, grid.table, rows)
  const next = findNeighbour(grid.view.field.rows, position) ?? newRow
  focusPlace(grid, { row: next, column: active.column })
  say(grid, gridWords.deleted(name, rows.length))
  grid.handlers.onDeleted?.({ name, rows: rows.length, pointers })
}

/** The row with the focus, or every chosen row, past the next one. */
export function moveRows(grid: Grid, direction: 1 | -1): void {
  const moved = findChosenRows(grid)
  if (moved.length === 0 || !mayMoveRows(grid)) return
  const { rows } = grid.session.store.getState().workbook.tables[grid.table]
  const ids = moved.map(({ id }) => id)
  applyMove(grid, ids, makeMove(grid.table, rows, grid.view.field.rows, ids, direction))
}

/** Puts rows before another as shown, or last. */
export function moveRowsTo(grid: Grid, moved: readonly string[], before: string | null): void {
  if (!mayMoveRows(grid)) return
  const { rows } = grid.session.store.getState().workbook.tables[grid.table]
  applyMove(grid, moved, makeMoveTo(grid.table, rows, grid.view.field.rows, moved, before))
}

/** False, and said, where rows have no order of their own to be moved in. */
export function mayMoveRows(grid: Grid): boolean {
  if (refusesFixed(grid)) return false
  if (grid.view.isShaped) say(grid, gridWords.moveNeedsOwnOrder)
  return !grid.view.isShaped
}

function applyMove(grid: Grid, moved: readonly string[], edit: Edit | null): void {
  if (edit === null) return
  const { active, selection } = grid.store.getState()
  apply(grid, edit)
  focusPlace(grid, active)
  // Chosen rows stay chosen, so that they can go on.
  if (selection !== null) select(grid, { ...selection })
  sayPosition(grid, moved[0] ?? '', gridWords.moved)
}

/** True, and said, where the method fixes the rows. */
export function refusesFixed(grid: Grid): boolean {
  if (grid.view.hasFixedRows) say(grid, gridWords.fixedRows)
  return grid.view.hasFixedRows
}

/**
 * Where the focus goes when its row is gone, taken away by an undo or from elsewhere, or its column is hidden: to what
 * stood beside it in `before`, the field it was lost from. `stays` where the line itself is still there.
 */
export function findSurvivor(grid: Grid, lost: Place, before: Field, stays: boolean): Place {
  const { rows, columns, hasNewRow } = grid.view.field
  const at = Math.max(before.columns.indexOf(lost.column), 0)
  const beside = [...before.columns.slice(0, at + 1).reverse(), ...before.columns.slice(at + 1)]
  const column = beside.find((id) => columns.includes(id)) ?? columns[0] ?? lost.column
  if (stays) return { row: lost.row, column }
  const row = findNeighbour(rows, before.positionOf(lost.row) ?? 0)
  return { row: row ?? (hasNewRow ? newRow : headerRow), column }
}

function apply(grid: Grid, edit: Edit): void {
  flushSync(() => grid.session.dispatch(edit))
}

function findChosenRows(grid: Grid): readonly Row[] {
  const { active, selection } = grid.store.getState()
  const { workbook } = grid.session.store.getState()
  const { rows } = blockOf(grid.view.field, findChosenRange(grid.view.field, active, selection))
  return rows.flatMap((id) => findRow(workbook, grid.table, id) ?? [])
}

function chooseRows(grid: Grid, first: string, last: string): void {
  const { field } = grid.view
  const [top, bottom] = [field.positionOf(first), field.positionOf(last)]
  if (top === undefined || bottom === undefined) return
  select(grid, selectRange(field, { top, bottom, left: 0, right: field.columns.length - 1 }))
}

function firstEditable(grid: Grid): string {
  const { columns, readOnly } = grid.view.field
  return columns.find((column) => !readOnly.has(column)) ?? columns[0] ?? ''
}

function sayPosition(grid: Grid, row: string, words: (position: number) => string): void {
  const position = grid.view.field.positionOf(row)
  if (position !== undefined) say(grid, words(position + 1))
}
