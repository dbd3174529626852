// Gives a pasted text its meaning in all its cells at once, as one undo step.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import type { Column } from '../../domain/column.ts'
import type { Edit } from '../../domain/edit.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { methodWords } from '../../words/index.ts'
import { addOptionId, makeOptions, takesSeveral } from './cell-options.ts'
import { findPlace, focusPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import type { Place } from './navigation.ts'
import { cellOf, changesOf, groupUnread, makeStepOptions } from './review.ts'
import type { UnreadGroup } from './review.ts'
import { makePerson } from './settle.ts'
import type { Option } from './type-ahead.ts'

export function findGroups(
  grid: Grid,
  state: SessionState,
  places: readonly Place[],
): readonly UnreadGroup[] {
  return groupUnread(places, ({ row, column }) => findRow(state.workbook, grid.table, row)?.cells[column])
}

/** What the text may be said to mean; nothing where it has to be typed, as dates and numbers. */
export function findMeanings(grid: Grid, column: Column, text: string): readonly Option[] {
  if (takesSeveral(column)) return []
  if (column.kind === 'rating') {
    const { steps } = methodWords.scales[column.scale]
    return makeStepOptions(column, (step) => steps[step]?.short ?? '')
  }
  const options = makeOptions(grid.session.store.getState(), grid.table, column)
  return column.kind === 'person'
    ? [{ id: addOptionId, label: gridWords.addName(text), adds: true }, ...options]
    : options
}

export function applyMeaning(grid: Grid, group: UnreadGroup, column: Column, option: Option): void {
  const { session, table } = grid
  const newId = option.id === addOptionId ? session.makeRowId() : null
  const changes = changesOf(group, newId ?? cellOf(column, option.id))
  const set: Edit = { kind: 'set-cells', table, changes }
  const edit: Edit =
    newId === null
      ? set
      : { kind: 'batch', edits: [makePerson(session.store.getState(), group.text, newId), set] }
  flushSync(() => session.dispatch(edit, gridWords.reviewLabel(group.text, option.label)))
  say(grid, gridWords.reviewed(group.rows.length))
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
