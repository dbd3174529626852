// Rules of month two: outcomes that cannot be judged, weights that do not add up, cases nobody updates.
import type { Check, Issue } from '../issue.ts'
import { findDaysUpdateOverdue } from '../overdue.ts'
import { numberAt, textAt } from '../read.ts'
import { isHundred, sumWeights } from '../weights.ts'
import { findRow } from '../workbook.ts'
import { eachRow, makeIssue, reportFuture, reportOrder } from './make-issue.ts'

export const checkOutcomes: Check = eachRow('outcome-measures', (row, report, context) => {
  reportOrder(row, ['baseline-date', 'target-date'], report)
  reportFuture(row, ['baseline-date'], report, context)
  const baseline = numberAt(row, 'baseline')
  const target = numberAt(row, 'target')
  if (baseline === undefined) {
    const begun = textAt(row, 'measure') !== undefined || target !== undefined
    if (begun && row.cells['baseline'] === undefined) report('check', 'no-baseline', 'baseline', {})
    return
  }
  if (target === undefined) return
  if (target === baseline) {
    report('check', 'baseline-equals-target', 'target', {})
    return
  }
  const better = textAt(row, 'better-when')
  if (better === (target > baseline ? 'down' : 'up'))
    report('wrong', 'target-against-direction', 'target', {})
})

export const checkReadings: Check = eachRow('readings', (row, report, context) => {
  reportFuture(row, ['date'], report, context)
})

const weightColumns = { today: 'weight-today', agreed: 'weight-agreed' } as const

/** Points at the person's first row. A phase without any weight has not begun. */
export const checkWeights: Check = ({ workbook }) =>
  sumWeights(workbook.tables.scorecard).flatMap((sums) => {
    const row = findRow(workbook, 'people', sums.person)
    const person = (row === undefined ? undefined : textAt(row, 'name')) ?? ''
    return (['today', 'agreed'] as const).flatMap((phase): readonly Issue[] => {
      const sum = sums[phase]
      if (sum === null || isHundred(sum)) return []
      const place = { table: 'scorecard', row: sums.row, column: weightColumns[phase] } as const
      return [makeIssue('wrong', 'weights-not-100', place, { person, phase, sum })]
    })
  })

export const checkBusinessWeights: Check = eachRow('scorecard', (row, report) => {
  const weighs = (numberAt(row, 'weight-today') ?? 0) > 0 || (numberAt(row, 'weight-agreed') ?? 0) > 0
  const unnamed = textAt(row, 'kind') === 'business' && textAt(row, 'outcome-measure') === undefined
  if (weighs && unnamed && row.cells['outcome-measure'] === undefined) {
    report('check', 'business-weight-without-measure', 'outcome-measure', {})
  }
})

export const checkBusinessCases: Check = eachRow('business-cases', (row, report, context) => {
  reportOrder(row, ['last-updated', 'next-update'], report)
  reportFuture(row, ['last-updated'], report, context)
  const due = textAt(row, 'next-update')
  if (due !== undefined && findDaysUpdateOverdue(row, context) !== undefined) {
    report('check', 'case-update-overdue', 'next-update', { due })
  }
})
