// Carries out what the keymap says. Answers whether the key was used up; an unused key keeps its native meaning.
import type { Cell } from '../../domain/cell.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { commitFill, isBlock, runBlock } from './block-actions.ts'
import {
  cancelEditor,
  commitEditor,
  editorStyle,
  findColumn,
  findTarget,
  findToday,
  insertText,
  offersSeveral,
  openEditor,
  stepOption,
  switchMode,
} from './editing.ts'
import { stepColumn, stepWidth } from './column-actions.ts'
import { isFind, runFind } from './find-actions.ts'
import { focusPlace, focusWithin, leaveGrid } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { stepIssue } from './issue-actions.ts'
import type { GridAction } from './keymap.ts'
import { findEditorStyle } from './kinds.tsx'
import { isMove, runMove } from './move-actions.ts'
import { isGroupHead } from './groups.ts'
import { findStep, findTab, footRow, headerRow, newRow } from './navigation.ts'
import type { Place, Step } from './navigation.ts'
import { openNotes, stepNote } from './notes-actions.ts'
import { openRecord } from './record-actions.ts'
import { findRange, walkIn } from './selection.ts'
import { deleteRow, duplicateRows, insertRow, moveRows } from './row-commands.ts'
import { isViewAction, runViewAction } from './view-actions.ts'

export function runAction(grid: Grid, action: GridAction): boolean {
  if (isMove(action)) return runMove(grid, action)
  if (isBlock(action)) return runBlock(grid, action)
  if (isFind(action)) return runFind(grid, action)
  if (isViewAction(action)) return runViewAction(grid, action)
  switch (action) {
    case 'tab-next':
      return tab(grid, 1)
    case 'tab-previous':
      return tab(grid, -1)
    case 'leave-next':
    case 'leave-previous':
      commitEditor(grid, null)
      return leaveGrid(grid, action === 'leave-next' ? 1 : -1)
    case 'next-issue':
      return stepIssue(grid, 1)
    case 'previous-issue':
      return stepIssue(grid, -1)
    case 'next-note':
      return stepNote(grid, 1)
    case 'previous-note':
      return stepNote(grid, -1)
    case 'enter':
      return grid.handlers.enterGoesDown && goDown(grid, 1) ? true : edit(grid)
    case 'enter-back':
      return goDown(grid, -1)
    case 'edit':
      return edit(grid)
    case 'toggle':
      return toggle(grid)
    case 'today':
      return writeToday(grid)
    case 'open-notes':
      return openNotes(grid)
    case 'commit-down':
      return commitDown(grid)
    case 'commit-up':
      return commitUp(grid)
    case 'commit-next':
      return commitTab(grid, 1)
    case 'commit-previous':
      return commitTab(grid, -1)
    case 'step-up':
      return step(grid, 'up')
    case 'step-down':
      return step(grid, 'down')
    case 'step-left':
      return step(grid, 'left')
    case 'step-right':
      return step(grid, 'right')
    case 'cancel':
      cancelEditor(grid)
      return true
    case 'switch-mode':
      switchMode(grid)
      return true
    case 'new-line':
      if (editorStyle(grid) === 'lines') insertText(grid, '\n')
      return true
    case 'insert-today':
      return insertToday(grid)
    case 'commit-fill':
      commitFill(grid)
      return true
    case 'insert-below':
      insertRow(grid, 'below')
      return true
    case 'insert-above':
      insertRow(grid, 'above')
      return true
    case 'duplicate':
      duplicateRows(grid)
      return true
    case 'delete-row':
      deleteRow(grid)
      return true
    case 'move-row-up':
      moveRows(grid, -1)
      return true
    case 'move-row-down':
      moveRows(grid, 1)
      return true
    case 'move-column-left':
      return moveActiveColumn(grid, -1)
    case 'move-column-right':
      return moveActiveColumn(grid, 1)
    case 'narrow-column':
      return widenActiveColumn(grid, -1)
    case 'widen-column':
      return widenActiveColumn(grid, 1)
    case 'open-record':
      return openRecord(grid)
    case 'row-menu':
      return openRowMenu(grid)
  }
}

/** At either end Tab leaves the grid, so that nobody is caught in it. */
function tab(grid: Grid, direction: 1 | -1): boolean {
  if (walkChosen(grid, 'rows', direction)) return true
  const { active, runColumn } = grid.store.getState()
  const next = findTab(grid.view.field, active, direction)
  if (next === null) return false
  focusPlace(grid, next)
  grid.store.setState({ runColumn: runColumn ?? active.column })
  return true
}

/** On to the next of several chosen cells, keeping what is in the editor; false where only one is chosen. */
function walkChosen(grid: Grid, along: 'rows' | 'columns', direction: 1 | -1): boolean {
  const { active, selection } = grid.store.getState()
  const range = selection === null ? null : findRange(grid.view.field, selection)
  if (range === null) return false
  commitEditor(grid, null, { keepsFocus: false })
  focusWithin(grid, walkIn(grid.view.field, range, active, along, direction))
  return true
}

function commitDown(grid: Grid): boolean {
  if (walkChosen(grid, 'columns', 1)) return true
  commitEditor(grid, (from) => afterRun(grid, from))
  return true
}

function commitTab(grid: Grid, direction: 1 | -1): boolean {
  if (walkChosen(grid, 'rows', direction)) return true
  const { active, runColumn } = grid.store.getState()
  commitEditor(grid, (from) => findTab(grid.view.field, from, direction) ?? from)
  grid.store.setState({ runColumn: runColumn ?? active.column })
  return true
}

/** One row down, in the column where the run of Tabs began; from the line for a new row, on to the next new row. */
function afterRun(grid: Grid, from: Place): Place {
  const { active, runColumn } = grid.store.getState()
  grid.store.setState({ runColumn: null })
  if (active.row === newRow) return { row: newRow, column: from.column }
  return findStep(grid.view.field, { ...from, column: runColumn ?? from.column }, 'down')
}

function commitUp(grid: Grid): boolean {
  if (editorStyle(grid) === 'lines') return false
  if (walkChosen(grid, 'columns', -1)) return true
  commitEditor(grid, (from) => findStep(grid.view.field, from, 'up'))
  return true
}

/** Arrows in an open editor: choose where there is a choice, else leave (after typing) or move the caret. */
function step(grid: Grid, direction: Step): boolean {
  const { editor } = grid.store.getState()
  if (editor === null) return false
  const style = editorStyle(grid)
  const isVertical = direction === 'up' || direction === 'down'
  const isEditing = editor.mode === 'edit'
  if (style === 'steps' && isEditing)
    return stepOption(grid, direction === 'right' || direction === 'up' ? 1 : -1)
  if ((style === 'list' || style === 'names') && isVertical && (isEditing || offersSeveral(grid)))
    return stepOption(grid, direction === 'down' ? 1 : -1)
  if (isEditing) return style !== 'lines' && isVertical
  commitEditor(grid, (from) => findStep(grid.view.field, from, direction))
  return true
}

function edit(grid: Grid): boolean {
  return grid.store.getState().active.row !== headerRow && openEditor(grid, 'edit')
}

/** Down or up from a cell, within what is chosen; false where there is no cell, as on the name of a column. */
function goDown(grid: Grid, direction: 1 | -1): boolean {
  const { active } = grid.store.getState()
  if (grid.view.field.positionOf(active.row) === undefined) return false
  if (walkChosen(grid, 'columns', direction)) return true
  focusPlace(grid, direction === 1 ? afterRun(grid, active) : findStep(grid.view.field, active, 'up'))
  return true
}

function toggle(grid: Grid): boolean {
  const target = findTarget(grid, grid.store.getState().active)
  if (target === null) return false
  const row = findRow(grid.session.store.getState().workbook, grid.table, target.place.row)
  if (target.column.kind !== 'yes-no' || row === undefined) return openEditor(grid, 'edit')
  return write(grid, row.cells[target.column.id] !== true)
}

function writeToday(grid: Grid): boolean {
  const column = findColumn(grid, grid.store.getState().active.column)
  if (column?.kind !== 'date' && column?.kind !== 'date-time') return true
  return write(grid, findToday(grid, column))
}

function insertToday(grid: Grid): boolean {
  const column = findColumn(grid, grid.store.getState().editor?.column ?? '')
  if (column !== undefined) insertText(grid, findToday(grid, column))
  return true
}

function write(grid: Grid, value: Cell): boolean {
  const { active } = grid.store.getState()
  const column = findColumn(grid, active.column)
  if (active.row === headerRow || active.row === newRow || column === undefined) return true
  if (findEditorStyle(column) === 'none') {
    say(grid, gridWords.readOnly)
    return true
  }
  grid.session.dispatch({
    kind: 'set-cells',
    table: grid.table,
    changes: [{ row: active.row, column: active.column, value }],
  })
  return true
}

/** Left and right as they are seen. */
function moveActiveColumn(grid: Grid, direction: 1 | -1): boolean {
  if (grid.columns === null) return false
  stepColumn(grid, grid.store.getState().active.column, direction)
  return true
}

function widenActiveColumn(grid: Grid, direction: 1 | -1): boolean {
  if (grid.columns === null) return false
  stepWidth(grid, grid.store.getState().active.column, direction)
  return true
}

function openRowMenu(grid: Grid): boolean {
  const { active } = grid.store.getState()
  if (active.row === headerRow) grid.store.setState({ menu: { kind: 'column', column: active.column } })
  else if (active.row === footRow) grid.store.setState({ menu: { kind: 'summary', column: active.column } })
  else if (isGroupHead(active.row)) grid.store.setState({ menu: { kind: 'group', byKey: true } })
  else if (active.row !== newRow) grid.store.setState({ menu: { kind: 'row', row: active.row } })
  return true
}
