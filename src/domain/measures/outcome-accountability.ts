// M4: how much of the technology leader's success is measured by business outcomes.
import type { Context } from '../context.ts'
import type { Measure, MeasureReason } from '../measure.ts'
import { amountAt, dateAt, textAt, yesNoAt } from '../read.ts'
import type { Row } from '../row.ts'
import { findTechnologyLeader } from '../technology-leader.ts'
import { isHundred } from '../weights.ts'
import { findRow, findRows } from '../workbook.ts'

export interface OutcomeAccountabilityDetail extends Readonly<Record<string, unknown>> {
  readonly today: number | null
  readonly agreed: number | null
  /** Share of the agreed weight that is linked to pay. */
  readonly paid: number | null
}

/** Agreed weights once month two is signed, else today's. Sums that miss 100 are computed as they are, and said so. */
export function measureOutcomeAccountability(context: Context): Measure<OutcomeAccountabilityDetail> {
  const leader = findTechnologyLeader(context.workbook)
  const rows = findRows(context.workbook, 'scorecard').filter(
    (row) => leader !== undefined && textAt(row, 'person') === leader,
  )
  const column = isMonthTwoSigned(context) ? 'weight-agreed' : 'weight-today'
  const weighed = rows.filter((row) => amountAt(row, column, 100) !== undefined)
  const isBusiness = namesOutcome(context)
  const value = share(rows, column, isBusiness)
  const reason = findReason(rows, weighed, column)
  return {
    value,
    n: weighed.length,
    unit: 'percent',
    ...(reason === undefined ? {} : { reason }),
    detail: {
      today: share(rows, 'weight-today', isBusiness),
      agreed: share(rows, 'weight-agreed', isBusiness),
      paid: share(rows, 'weight-agreed', (row) => yesNoAt(row, 'linked-to-pay') === true),
      missing: rows.length - weighed.length,
    },
  }
}

/** Whether a measure called business lacks its outcome: once one is named, the same weights tell more. */
export function lacksOutcomes(context: Context): boolean {
  const leader = findTechnologyLeader(context.workbook)
  const namesIt = namesOutcome(context)
  return findRows(context.workbook, 'scorecard').some(
    (row) =>
      leader !== undefined &&
      textAt(row, 'person') === leader &&
      textAt(row, 'kind') === 'business' &&
      !namesIt(row),
  )
}

/** Business by name alone does not count: it has to say which outcome, and that one has to be there. */
function namesOutcome({ workbook }: Context): (row: Row) => boolean {
  return (row) => {
    const outcome = textAt(row, 'outcome-measure')
    const isThere = outcome !== undefined && findRow(workbook, 'outcome-measures', outcome) !== undefined
    return isThere && textAt(row, 'kind') === 'business'
  }
}

function isMonthTwoSigned({ workbook, asOf }: Context): boolean {
  const stage = findRow(workbook, 'stages', 'month-two')
  const signed = stage === undefined ? undefined : dateAt(stage, 'sign-off-date')
  return signed !== undefined && signed <= asOf
}

function findReason(
  rows: readonly Row[],
  weighed: readonly Row[],
  column: string,
): MeasureReason | undefined {
  if (rows.length === 0) return 'no-rows'
  const sum = sumOf(weighed, column)
  if (sum === 0) return 'no-weight'
  return isHundred(sum) ? undefined : 'weights-not-100'
}

function share(rows: readonly Row[], column: string, counts: (row: Row) => boolean): number | null {
  const all = sumOf(rows, column)
  return all === 0 ? null : (100 * sumOf(rows.filter(counts), column)) / all
}

function sumOf(rows: readonly Row[], column: string): number {
  return rows.reduce((sum, row) => sum + (amountAt(row, column, 100) ?? 0), 0)
}
