// A row as a form: opens and closes it, goes from row to row and adds one. Knows no keys and no components.
import { flushSync } from 'react-dom'
import { isStored } from '../../domain/column.ts'
import { recordWords } from '../../words/en/grid-notes.ts'
import { commitEditor } from './editing.ts'
import { findPlace, focusPlace, keepInView } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { newRow } from './navigation.ts'
import { findNotedCell } from './notes-actions.ts'
import { makeInsert } from './row-edits.ts'
import { findNewRowCells, openGroupOf } from './view-actions.ts'

export type Way = 1 | -1

/** From the line for a new row a row is made, so that there is something to fill in. */
export function openRecord(grid: Grid): boolean {
  const { active } = grid.store.getState()
  const row = active.row === newRow ? addRow(grid, null) : active.row
  if (grid.view.field.positionOf(row) === undefined) {
    say(grid, recordWords.needsRow)
    return true
  }
  // The column of a role belongs to a field that holds all of them.
  const column = findNotedCell(grid, { ...active, row })?.column ?? active.column
  grid.store.setState({ record: { row, column }, menu: null, selection: null })
  return true
}

/** Back to the cell of the field last worked on, or to where the table had the focus before. */
export function closeRecord(table: Grid, form: Grid, returnsFocus: boolean): void {
  commitEditor(form, null, { keepsFocus: false })
  const { row, column } = form.store.getState().active
  flushSync(() => table.store.setState({ record: null }))
  if (!returnsFocus) return
  const { active } = table.store.getState()
  const { field } = table.view
  focusPlace(table, {
    row: field.positionOf(row) === undefined ? active.row : row,
    column: field.columns.includes(column) ? column : active.column,
  })
}

/** To the row before or after this one, in the same field. */
export function stepRecord(form: Grid, way: Way): void {
  commitEditor(form, null, { keepsFocus: false })
  const { active } = form.store.getState()
  const { rows, positionOf } = form.view.field
  const next = rows[(positionOf(active.row) ?? -1) + way]
  if (next !== undefined) focusPlace(form, { row: next, column: active.column })
  else {
    focusPlace(form, active)
    say(form, way === 1 ? recordWords.lastRow : recordWords.firstRow)
  }
}

/** The table beside it shows which row that is. */
export function followRecord(table: Grid, row: string): void {
  const { active } = table.store.getState()
  if (table.view.field.positionOf(row) === undefined) return
  flushSync(() => table.store.setState({ active: { row, column: active.column }, selection: null }))
  const cell = findPlace(table, { row, column: active.column })
  if (cell !== null && table.frame !== null) keepInView(table.frame, cell)
}

/** A row below the one shown, which takes its place in the form. */
export function addRecord(table: Grid, form: Grid): void {
  if (!table.view.field.hasNewRow) return
  commitEditor(form, null, { keepsFocus: false })
  const row = addRow(table, form.store.getState().active.row)
  const first = form.view.columns.find(isStored)
  focusPlace(form, { row, column: first?.id ?? '' })
}

/** Below the row given and in its group, else at the end; not in a group that is closed. */
function addRow(grid: Grid, below: string | null): string {
  const { session, table } = grid
  const { rows, positions } = session.store.getState().workbook.tables[table]
  const id = session.makeRowId()
  const position = below === null ? undefined : positions.get(below)
  const cells = findNewRowCells(grid, below ?? newRow)
  flushSync(() => session.dispatch(makeInsert(table, rows, position, 'below', id, cells)))
  openGroupOf(grid, id)
  return id
}
