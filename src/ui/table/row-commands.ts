// Adds, copies, deletes and moves rows, and puts the focus where the eye is. Knows no keys.
import { flushSync } from 'react-dom'
import type { Edit } from '../../domain/edit.ts'
import { countPointers } from '../../domain/pointers.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { nameRow } from './cell-reading.ts'
import { focusPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { findNeighbour, headerRow, newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { makeInsert, makeMove } from './row-edits.ts'
import { blockOf, findChosenRange } from './selection.ts'

export function insertRow(grid: Grid, side: 'above' | 'below'): void {
  if (refusesFixed(grid)) return
  const { active } = grid.store.getState()
  const { rows, positions } = grid.session.store.getState().workbook.tables[grid.table]
  const position = active.row === headerRow ? 0 : positions.get(active.row)
  const at = active.row === headerRow ? 'above' : side
  const id = grid.session.makeRowId()
  apply(grid, makeInsert(grid.table, rows, position, at, id, grid.view.newRowCells))
  focusPlace(grid, { row: id, column: firstEditable(grid) })
  sayPosition(grid, id, gridWords.added)
}

export function duplicateRow(grid: Grid): void {
  const source = findActiveRow(grid)
  if (source === undefined || refusesFixed(grid)) return
  const { rows, positions } = grid.session.store.getState().workbook.tables[grid.table]
  const id = grid.session.makeRowId()
  apply(grid, makeInsert(grid.table, rows, positions.get(source.id), 'below', id, source.cells))
  focusPlace(grid, { row: id, column: grid.store.getState().active.column })
  say(grid, gridWords.duplicated)
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
  apply(grid, { kind: 'delete-rows', table: grid.table, rows })
  // Counted when they are gone, so that those deleted together do not count each other.
  const pointers = countPointers(grid.session.store.getState().workbook, grid.table, rows)
  const next = findNeighbour(grid.view.field.rows, position) ?? newRow
  focusPlace(grid, { row: next, column: active.column })
  say(grid, gridWords.deleted(name, rows.length))
  grid.handlers.onDeleted?.({ name, rows: rows.length, pointers })
}

export function moveRow(grid: Grid, direction: 1 | -1): void {
  const row = findActiveRow(grid)
  if (row === undefined || refusesFixed(grid)) return
  if (grid.view.isShaped) {
    say(grid, gridWords.moveNeedsOwnOrder)
    return
  }
  const { rows, positions } = grid.session.store.getState().workbook.tables[grid.table]
  const edit = makeMove(grid.table, rows, (id) => positions.get(id), grid.view.field.rows, row.id, direction)
  if (edit === null) return
  apply(grid, edit)
  focusPlace(grid, grid.store.getState().active)
  sayPosition(grid, row.id, gridWords.moved)
}

/** True, and said, where the method fixes the rows. */
export function refusesFixed(grid: Grid): boolean {
  if (grid.view.hasFixedRows) say(grid, gridWords.fixedRows)
  return grid.view.hasFixedRows
}

/** Where the focus goes when its row is gone, taken away by an undo or from elsewhere. */
export function findSurvivor(grid: Grid, lost: Place, position: number): Place {
  const row = findNeighbour(grid.view.field.rows, position)
  return { row: row ?? (grid.view.field.hasNewRow ? newRow : headerRow), column: lost.column }
}

function apply(grid: Grid, edit: Edit): void {
  flushSync(() => grid.session.dispatch(edit))
}

function findActiveRow(grid: Grid) {
  const { active } = grid.store.getState()
  return findRow(grid.session.store.getState().workbook, grid.table, active.row)
}

function firstEditable(grid: Grid): string {
  const { columns, readOnly } = grid.view.field
  return columns.find((column) => !readOnly.has(column)) ?? columns[0] ?? ''
}

function sayPosition(grid: Grid, row: string, words: (position: number) => string): void {
  const position = grid.view.field.positionOf(row)
  if (position !== undefined) say(grid, words(position + 1))
}
