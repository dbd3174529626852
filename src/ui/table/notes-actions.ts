// Leads to the notes of a cell: from the cell, from note to note, and back. Knows no components.
import type { SessionState } from '../../app/session-state.ts'
import { phaseColumns, phases } from '../../domain/decision-rights.ts'
import { findCellNotes, findTableNotes } from '../../domain/notes.ts'
import type { NotedCell } from '../../domain/notes.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import { nameRow } from './cell-reading.ts'
import { deciderRole, makeColumnId, readColumnId } from './decision-edits.ts'
import { findNextMatch } from './find.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { orderIn } from './navigation.ts'
import type { Field, Place } from './navigation.ts'
import { findOpenField, goToCell } from './view-actions.ts'

/** The cell a place shows; null where notes have nothing to stand on, as in the header. Who decides is asked of all roles. */
export function findNotedCell(grid: Grid, place: Place): NotedCell | null {
  const { table } = grid
  const { row, column } = place
  if (grid.view.field.positionOf(row) === undefined) return null
  const letters = table === 'decision-rights' ? readColumnId(column) : null
  if (letters === null) return { table, row, column }
  const side = phaseColumns[letters.phase]
  if (letters.role === deciderRole) return { table, row, column: side }
  return { table, row, column: side, key: letters.role }
}

/** The places that may show a cell, the best first: the matrix has a column for each role, or one for who decides. */
export function placesOfCell({ table, row, column, key }: NotedCell): readonly Place[] {
  const phase = table === 'decision-rights' ? phases.find((each) => phaseColumns[each] === column) : undefined
  if (phase === undefined) return [{ row, column }]
  const roles = key === undefined ? [deciderRole] : [key, deciderRole]
  return [...roles.map((role) => ({ row, column: makeColumnId(phase, role) })), { row, column }]
}

/** The cell in words: `Target, Frame options`. */
export function nameCell(state: SessionState, cell: NotedCell, rowNumber: number | undefined): string {
  const { label } = findColumnWords(cell.table, cell.column)
  const key = cell.key === undefined ? '' : nameRow(state, 'roles', cell.key) || cell.key
  const row = nameRow(state, cell.table, cell.row)
  return gridWords.cellName(
    key === '' ? label : noteWords.keyed(label, key),
    row === '' ? gridWords.unnamedRow(rowNumber ?? 1) : row,
  )
}

/** The row's number in the whole table. */
export function numberRow({ workbook }: SessionState, { table, row }: NotedCell): number {
  return (workbook.tables[table].positions.get(row) ?? 0) + 1
}

/** Opens the panel of the cell with the focus. */
export function openNotes(grid: Grid, place: Place = grid.store.getState().active): boolean {
  const cell = findNotedCell(grid, place)
  if (cell === null) say(grid, noteWords.notHere)
  else grid.store.setState({ active: place, selection: null, menu: { kind: 'note', cell } })
  return true
}

/** On to the next cell shown that has notes, or the one before; groups that are closed are opened on the way. */
export function stepNote(grid: Grid, direction: 1 | -1): boolean {
  const field = findOpenField(grid)
  const { workbook } = grid.session.store.getState()
  const orderOf = (place: Place) => orderIn(field, place)
  const places = findTableNotes(workbook, grid.table)
    .map(({ cell }) => findPlaceIn(field, cell))
    .filter((place) => place !== null)
    .sort((a, b) => orderOf(a) - orderOf(b))
  const next = findNextMatch(places, grid.store.getState().active, orderOf, direction)
  if (next === undefined) {
    say(grid, noteWords.none)
    return true
  }
  goToCell(grid, next)
  const cell = findNotedCell(grid, next)
  const notes = cell === null ? [] : findCellNotes(workbook, cell)
  say(grid, notes.map(({ text }) => text).join(' '))
  return true
}

/** Null where the cell's row or column is not on screen. */
export function findShownPlace(grid: Grid, cell: NotedCell): Place | null {
  return findPlaceIn(grid.view.field, cell)
}

function findPlaceIn(field: Field, cell: NotedCell): Place | null {
  const place = placesOfCell(cell).find(({ column }) => field.columns.includes(column))
  return place === undefined || field.positionOf(cell.row) === undefined ? null : place
}
