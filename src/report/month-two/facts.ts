// What the pages of month two count: complete measures, reviews, and peers who share an outcome.
import type { OutcomeTrend } from '../../charts/outcome-trends-data.ts'
import { findReviewFacts } from '../../charts/outcome-reviews.ts'
import type { Context } from '../../domain/context.ts'
import { findReviewLedger } from '../../domain/outcome-reviews.ts'
import { listAt, textAt } from '../../domain/read.ts'
import { findScorecards } from '../../domain/weights.ts'
import type { Scorecard } from '../../domain/weights.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { ReviewTotals } from '../../words/en/briefing-month-two.ts'

export const ownerColumns = ['business-owner', 'technology-owner'] as const
type OwnerColumn = (typeof ownerColumns)[number]

/** Which owners a measure lacks, whether or not anything else is there. */
export function findMissingOwners({ workbook }: Context, { row }: OutcomeTrend): readonly OwnerColumn[] {
  const found = findRow(workbook, 'outcome-measures', row)
  return ownerColumns.filter((column) => found === undefined || textAt(found, column) === undefined)
}

export function countComplete(context: Context, trends: readonly OutcomeTrend[]): number {
  return trends.filter(
    (trend) =>
      trend.baseline !== null && trend.target !== null && findMissingOwners(context, trend).length === 0,
  ).length
}

export function findReviewTotals(context: Context): ReviewTotals {
  const ledger = findReviewLedger(context)
  const named = new Map(
    findRows(context.workbook, 'outcome-reviews').flatMap((row) => {
      const review = ledger.reviews.find((each) => each.row === row.id)
      const meeting = textAt(row, 'status-meeting-retired')
      return meeting === undefined || review === undefined || review.replaces === null
        ? []
        : [[meeting, review.stillKept] as const]
    }),
  )
  const kept = [...named.values()].filter((stillKept) => stillKept).length
  const examined = new Set(
    findRows(context.workbook, 'outcome-reviews').flatMap((row) => listAt(row, 'cases-examined')),
  )
  return { ...findReviewFacts(ledger), retired: named.size - kept, kept, examined: examined.size }
}

export interface Peers {
  readonly peers: number
  /** Peers with agreed weight on an outcome that the technology leader is measured by too. */
  readonly sharing: number
}

/** Null where the technology leader has no agreed weights to share. */
export function findPeers(context: Context): Peers | null {
  const cards = findScorecards(context)
  const leader = cards.find(({ isTechnologyLeader }) => isTechnologyLeader)
  if (leader === undefined || leader.agreed.sum === null) return null
  const own = new Set(outcomesOf(leader, context))
  const peers = cards.filter(({ person, isTechnologyLeader }) => person !== '' && !isTechnologyLeader)
  const sharing = peers.filter((card) => outcomesOf(card, context).some((outcome) => own.has(outcome)))
  return { peers: peers.length, sharing: sharing.length }
}

function outcomesOf({ agreed }: Scorecard, { workbook }: Context): readonly string[] {
  return agreed.weights.flatMap(({ row, kind, weight }) => {
    if (kind !== 'business' || weight <= 0) return []
    const found = findRow(workbook, 'scorecard', row)
    return (found === undefined ? undefined : textAt(found, 'outcome-measure')) ?? []
  })
}
