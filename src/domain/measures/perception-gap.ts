// M7: how far apart business and technology are on the question that divides them most.
import type { Context } from '../context.ts'
import type { Measure, MeasureReason } from '../measure.ts'
import { findGapShare, findLatestRevealed, findPerception } from '../perception.ts'
import type { PerceptionItem } from '../perception.ts'
import { hasConsent } from '../rounds.ts'
import type { RoundId } from '../tables/rounds.ts'

export interface PerceptionGapItem {
  /** `table/row`. */
  readonly item: string
  readonly round: RoundId
  readonly business: number | null
  readonly technology: number | null
  readonly gap: number | null
  readonly low: number | null
  readonly high: number | null
  readonly agreement: number | null
  readonly respondents: number
  readonly identifiable: boolean
}

export interface PerceptionGapDetail extends Readonly<Record<string, unknown>> {
  /** Of the latest revealed round, widest gap first; empty before any reveal. */
  readonly items: readonly PerceptionGapItem[]
}

/** 100 x abs(business median - technology median) / scale maximum of the widest item; n = answers used. */
export function measurePerceptionGap({ workbook }: Context): Measure<PerceptionGapDetail> {
  const round = findLatestRevealed(workbook)
  const found = round === null ? null : findPerception(workbook, round)
  if (round === null || found === null) return empty
  const shares = found.flatMap((item) => findGapShare(item) ?? [])
  const n = found.reduce((sum, { respondents }) => sum + respondents, 0)
  const value = shares.length === 0 ? null : 100 * Math.max(...shares)
  const reason: MeasureReason =
    n === 0 ? 'not-rated' : hasConsent(workbook, round) ? 'one-side-only' : 'no-consent'
  return {
    value,
    n,
    unit: 'score',
    ...(value === null ? { reason } : {}),
    detail: {
      items: found.map(pick),
      missing: found.reduce((sum, { notSure, blank }) => sum + notSure + blank, 0),
    },
  }
}

const empty: Measure<PerceptionGapDetail> = {
  value: null,
  n: 0,
  unit: 'score',
  reason: 'not-revealed',
  detail: { items: [], missing: 0 },
}

function pick(item: PerceptionItem): PerceptionGapItem {
  const { round, business, technology, gap, low, high, agreement, respondents, identifiable } = item
  return {
    item: item.item,
    round,
    business,
    technology,
    gap,
    low,
    high,
    agreement,
    respondents,
    identifiable,
  }
}
