// Month six: measure how fast insight travels, and choose what to do next.
import type { Context } from '../context.ts'
import { findStartDate } from '../facts.ts'
import { isDecided } from '../flow.ts'
import { memoByChunk } from '../memo.ts'
import { namesSomebody } from '../named-person.ts'
import { numberAt } from '../read.ts'
import type { CriterionState, Stage } from '../stage.ts'
import { findRows } from '../workbook.ts'
import { bothDirections, countDirections, everyRow } from './tally.ts'
import { checkRevealed } from './week-one.ts'

const wantedItems = 5

export const monthSix: Stage = {
  id: 'month-six',
  due: { months: 6 },
  freezes: 'follow-up',
  tables: ['flow-log', 'results', 'next-cycle', 'ratings'],
  guide: [
    { id: 'rate-again', table: 'ratings', minutes: 30 },
    { id: 'follow-one-item', table: 'flow-log', minutes: 25 },
    { id: 'both-directions', table: 'flow-log', minutes: 20 },
    { id: 'honest-results', table: 'results', minutes: 30 },
    { id: 'what-we-keep', table: 'next-cycle', minutes: 30 },
    { id: 'close-the-cycle', table: 'next-cycle', minutes: 15 },
  ],
  criteria: [
    { id: 'items-decided', table: 'flow-log', check: checkDecided },
    {
      id: 'now-filled',
      table: 'results',
      check: ({ workbook }) =>
        everyRow(findRows(workbook, 'results'), (row) => numberAt(row, 'now') !== undefined),
    },
    { id: 'follow-up-revealed', table: 'ratings', check: (context) => checkRevealed(context, 'follow-up') },
    {
      id: 'next-owned',
      table: 'next-cycle',
      check: ({ workbook }) =>
        everyRow(findRows(workbook, 'next-cycle'), (row) =>
          namesSomebody(workbook.tables.people, row, 'owner'),
        ),
    },
  ],
}

const countDecided = memoByChunk(
  ({ workbook, asOf }) => [asOf, findStartDate(workbook)],
  (rows, context) => countDirections(rows.filter((row) => isDecided(row, context))),
)

/** Counted as the velocity measure counts; where fewer were decided the criterion is waived with the reason. */
function checkDecided(context: Context): CriterionState {
  return bothDirections([...countDecided(findRows(context.workbook, 'flow-log'), context)], wantedItems)
}
