// Month one: redesign the leadership meeting pattern.
import type { Context } from '../context.ts'
import { isFullMember, isKept, makesStrategy } from '../meeting-load.ts'
import { namesSomebody } from '../named-person.ts'
import { dateAt, textAt } from '../read.ts'
import type { CriterionState, Stage } from '../stage.ts'
import { findRows } from '../workbook.ts'
import { everyRow, someRow } from './tally.ts'

export const monthOne: Stage = {
  id: 'month-one',
  due: { months: 1 },
  tables: ['meetings', 'forums', 'strategy-checks'],
  guide: [
    { id: 'lay-out-the-calendar', table: 'meetings', minutes: 20 },
    { id: 'where-strategy-happens', table: 'meetings', minutes: 20 },
    { id: 'seat-and-share', table: 'meetings', minutes: 25 },
    { id: 'room-for-depth', table: 'forums', minutes: 25 },
    { id: 'ask-is-it-still-right', table: 'strategy-checks', minutes: 30 },
    { id: 'count-the-hours', table: 'meetings', minutes: 15 },
  ],
  criteria: [
    {
      id: 'meetings-decided',
      table: 'meetings',
      check: ({ workbook }) =>
        everyRow(findRows(workbook, 'meetings'), (row) => textAt(row, 'decision') !== undefined),
    },
    { id: 'full-member', table: 'meetings', check: checkFullMember },
    {
      id: 'forum-dated',
      table: 'forums',
      check: ({ workbook }) =>
        someRow(
          findRows(workbook, 'forums'),
          (row) =>
            dateAt(row, 'first-date') !== undefined && namesSomebody(workbook.tables.people, row, 'owner'),
        ),
    },
    {
      id: 'strategy-check-held',
      table: 'strategy-checks',
      check: ({ workbook, asOf }) =>
        someRow(findRows(workbook, 'strategy-checks'), (row) => (dateAt(row, 'date') ?? '9999') <= asOf),
    },
  ],
}

function checkFullMember({ workbook }: Context): CriterionState {
  const strategic = findRows(workbook, 'meetings').filter((row) => isKept(row) && makesStrategy(row))
  return everyRow(strategic, isFullMember)
}
