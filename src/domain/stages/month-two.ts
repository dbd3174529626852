// Month two: introduce accountability for outcomes.
import type { Context } from '../context.ts'
import { namesSomebody } from '../named-person.ts'
import { dateAt, numberAt, textAt } from '../read.ts'
import type { Row } from '../row.ts'
import type { CriterionState, Stage } from '../stage.ts'
import { isHundred, sumWeights } from '../weights.ts'
import { findRows } from '../workbook.ts'
import type { Workbook } from '../workbook.ts'
import { everyRow, someRow, tally } from './tally.ts'

export const monthTwo: Stage = {
  id: 'month-two',
  due: { months: 2 },
  tables: ['outcome-measures', 'readings', 'scorecard', 'outcome-reviews', 'business-cases'],
  guide: [
    { id: 'so-that', table: 'outcome-measures', minutes: 30 },
    { id: 'first-value', table: 'outcome-measures', minutes: 25 },
    { id: 'two-owners', table: 'outcome-measures', minutes: 20 },
    { id: 'what-success-pays', table: 'scorecard', minutes: 30 },
    { id: 'replace-the-status', table: 'outcome-reviews', minutes: 30 },
    { id: 'keep-cases-alive', table: 'business-cases', minutes: 25 },
  ],
  criteria: [
    {
      id: 'measures-complete',
      table: 'outcome-measures',
      check: ({ workbook }) =>
        everyRow(findRows(workbook, 'outcome-measures'), (row) => isComplete(workbook, row)),
    },
    { id: 'weights-sum', table: 'scorecard', check: checkWeights },
    {
      id: 'outcome-review-held',
      table: 'outcome-reviews',
      check: ({ workbook, asOf }) =>
        someRow(
          findRows(workbook, 'outcome-reviews'),
          (row) => (dateAt(row, 'first-held') ?? '9999') <= asOf,
        ),
    },
    { id: 'cases-updated', table: 'business-cases', check: checkCases },
  ],
}

function isComplete(workbook: Workbook, row: Row): boolean {
  const values = ['baseline', 'target'].every((column) => numberAt(row, column) !== undefined)
  const owners = ['business-owner', 'technology-owner'].every((column) =>
    namesSomebody(workbook.tables.people, row, column),
  )
  return values && owners
}

function checkWeights(context: Context): CriterionState {
  const sums = sumWeights(context)
  const right = sums.filter(({ agreed }) => agreed !== null && isHundred(agreed))
  return tally(right.length, Math.max(sums.length, 1))
}

/** Where every case was stopped there is nothing left to update; without any case there is nothing to show. */
function checkCases({ workbook, asOf }: Context): CriterionState {
  const cases = findRows(workbook, 'business-cases')
  const live = cases.filter((row) => textAt(row, 'verdict') !== 'stop')
  if (cases.length > 0 && live.length === 0) return tally(cases.length, cases.length)
  return everyRow(live, (row) => {
    const last = dateAt(row, 'last-updated')
    const next = dateAt(row, 'next-update')
    return last !== undefined && last <= asOf && next !== undefined && next >= asOf
  })
}
