// Rules of month two: outcomes that cannot be judged, weights that do not add up, cases nobody updates.
import { foldName } from '../deliverables.ts'
import type { Check, Issue } from '../issue.ts'
import { memoFinds } from '../memo.ts'
import { isAgainstDirection, isBeforeBaseline } from '../outcome-progress.ts'
import { findDaysUpdateOverdue } from '../overdue.ts'
import { dateAt, numberAt, textAt } from '../read.ts'
import { addUpWeights, isHundred, weightColumns } from '../weights.ts'
import { findRow, findRows } from '../workbook.ts'
import { eachRow, makeIssue, reportFuture, reportOrder } from './make-issue.ts'

export const checkOutcomes: Check = eachRow('outcome-measures', (row, report, context) => {
  reportOrder(row, ['baseline-date', 'target-date'], report)
  reportFuture(row, ['baseline-date'], report, context)
  const owner = textAt(row, 'business-owner')
  if (owner !== undefined && owner === textAt(row, 'technology-owner')) {
    report('check', 'one-owner-for-both', 'technology-owner', {})
  }
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
  if (isAgainstDirection(row)) report('wrong', 'target-against-direction', 'target', {})
})

const findUnits = memoFinds(
  () => [],
  (row) => {
    const name = textAt(row, 'measure')
    const unit = textAt(row, 'unit')
    if (name === undefined || unit === undefined) return []
    return [{ row: row.id, name: foldName(name), unit, folded: foldName(unit) }]
  },
)

/** What is called the same should be counted the same. Told at the later row: the first one set the unit. */
export const checkUnits: Check = function* (context) {
  const firstOf = new Map<string, { readonly unit: string; readonly folded: string }>()
  for (const units of findUnits(findRows(context.workbook, 'outcome-measures'), context)) {
    yield units.flatMap((named): readonly Issue[] => {
      const first = firstOf.get(named.name)
      if (first === undefined) firstOf.set(named.name, named)
      if (first === undefined || first.folded === named.folded) return []
      const place = { table: 'outcome-measures', row: named.row, column: 'unit' } as const
      return [makeIssue('check', 'other-unit', place, { unit: first.unit })]
    })
  }
}

export const checkReadings: Check = eachRow(
  'readings',
  (row, report, context) => {
    reportFuture(row, ['date'], report, context)
    const id = textAt(row, 'measure')
    const date = dateAt(row, 'date')
    const measure = id === undefined ? undefined : findRow(context.workbook, 'outcome-measures', id)
    if (measure === undefined || date === undefined || !isBeforeBaseline(measure, date)) return
    report('check', 'reading-before-baseline', 'date', { baseline: dateAt(measure, 'baseline-date') ?? '' })
  },
  ['outcome-measures'],
)

/** Points at the person's first row. A phase without any weight has not begun. */
export const checkWeights: Check = function* (context) {
  const all = yield* addUpWeights(context)
  yield all.flatMap((sums) => {
    const row = findRow(context.workbook, 'people', sums.person)
    const person = (row === undefined ? undefined : textAt(row, 'name')) ?? ''
    return (['today', 'agreed'] as const).flatMap((phase): readonly Issue[] => {
      const sum = sums[phase]
      if (sum === null || isHundred(sum)) return []
      const place = { table: 'scorecard', row: sums.row, column: weightColumns[phase] } as const
      return [makeIssue('wrong', 'weights-not-100', place, { person, phase, sum })]
    })
  })
}

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
