// Gives a pasted text its meaning in all its cells at once and remembers it, as one undo step.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import { isUnread } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { applyEdit } from '../../domain/edit.ts'
import type { CellChange, Edit } from '../../domain/edit.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { pasteWords } from '../../words/en/grid-paste.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { addOptionId, makeOptions, takesSeveral } from './cell-options.ts'
import { findUnread, readCellText } from './cell-reading.ts'
import { findPlace, focusPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import { makeLesson } from './meaning-edits.ts'
import type { Place } from './navigation.ts'
import { cellOf, groupUnread, makeStepOptions } from './review.ts'
import type { UnreadGroup } from './review.ts'
import { makePerson } from './settle.ts'
import type { Option } from './type-ahead.ts'

export function findGroups(
  grid: Grid,
  state: SessionState,
  places: readonly Place[],
): readonly UnreadGroup[] {
  const columns = new Map(grid.view.columns.map((column) => [column.id, column]))
  return groupUnread(
    places,
    ({ row, column }) => findRow(state.workbook, grid.table, row)?.cells[column],
    (id, text) => {
      const column = columns.get(id)
      const parts = column === undefined ? [] : findUnread(state, grid.table, column, text)
      // Read by now, as a name that came since; or in a column that is hidden: said as a whole.
      return parts.length === 0 ? [text.trim()] : parts
    },
  )
}

/** What the text may be said to mean; nothing where it has to be typed, as dates and numbers. */
export function findMeanings(grid: Grid, column: Column, text: string): readonly Option[] {
  if (column.kind === 'rating') {
    const { steps } = methodWords.scales[column.scale]
    return makeStepOptions(column, (step) => steps[step]?.short ?? '', methodWords.notSure)
  }
  const options = makeOptions(grid.session.store.getState(), grid.table, column)
  return column.kind === 'person' || column.kind === 'people'
    ? [{ id: addOptionId, label: gridWords.addName(text), adds: true }, ...options]
    : options
}

export function applyMeaning(grid: Grid, group: UnreadGroup, column: Column, option: Option): void {
  const { session, table } = grid
  const state = session.store.getState()
  const newId = option.id === addOptionId ? session.makeRowId() : null
  // A new person is known by name from here on: there is nothing to remember.
  const first =
    newId === null
      ? makeLesson(
          state.workbook,
          { table, column: column.id, text: group.text, means: option.id },
          session.makeRowId,
        )
      : makePerson(state, group.text, newId)
  const changes = takesSeveral(column)
    ? readAgain(state, grid, column, group, first)
    : group.rows.map((row) => ({ row, column: column.id, value: newId ?? cellOf(column, option.id) }))
  const edit: Edit = { kind: 'batch', edits: [first, { kind: 'set-cells', table, changes }] }
  flushSync(() => session.dispatch(edit, gridWords.reviewLabel(group.text, option.label)))
  const { label } = findColumnWords(table, column.id)
  const learned = newId === null ? [pasteWords.learned(group.text, option.label, label)] : []
  say(grid, [`${gridWords.reviewed(changes.length)}.`, ...learned].join(' '))
  // The line with the pressed button is gone: on to the next one, or back to the table.
  const next = grid.root?.querySelector<HTMLElement>('[data-review] select, [data-review] button')
  if (next == null) showGroup(grid, group)
  else next.focus()
}

/** To the first cell that holds the text. */
export function showGroup(grid: Grid, group: UnreadGroup): void {
  const row = group.rows.find((id) => grid.view.field.positionOf(id) !== undefined)
  if (row !== undefined) focusPlace(grid, { row, column: group.column })
}

export function closeReview(grid: Grid): void {
  flushSync(() => grid.store.setState({ review: null }))
  const { active } = grid.store.getState()
  if (findPlace(grid, active) !== null) focusPlace(grid, active)
}

/** The cells that can be read once the text is known; others of several names wait for the rest of theirs. */
function readAgain(
  state: SessionState,
  { table }: Grid,
  column: Column,
  group: UnreadGroup,
  lesson: Edit,
): readonly CellChange[] {
  // Only looked at: the stamps of this workbook are thrown away with it.
  const { workbook } = applyEdit(state.workbook, lesson, 'review')
  return group.rows.flatMap((row) => {
    const before = findRow(state.workbook, table, row)?.cells[column.id]
    if (!isUnread(before)) return []
    const cell = readCellText({ ...state, workbook }, table, column, before.unread)
    return cell === undefined || isUnread(cell) ? [] : [{ row, column: column.id, value: cell }]
  })
}
