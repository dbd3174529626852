// How far in the technology leader is at each stage of strategy: gaps and their rank, for tables and pictures.
import type { Context } from './context.ts'
import { memoByRows } from './memo.ts'
import { ratingAt, textAt } from './read.ts'
import type { Row } from './row.ts'

/** Target minus actual; positive means short of the target. */
export function findGap(row: Row): number | undefined {
  return difference(row, 'target', 'actual')
}

/** Mandate minus actual; positive means the title grants more than practice does. */
export function findAuthorityGap(row: Row): number | undefined {
  return difference(row, 'mandate', 'actual')
}

/** Importance times gap: what the ranking goes by. */
export function findWeightedGap(row: Row): number | undefined {
  const importance = ratingAt(row, 'importance', 'importance')
  const gap = findGap(row)
  return importance === undefined || gap === undefined ? undefined : importance * gap
}

const ranksOf = memoByRows(rankRows)

function rankRows(rows: readonly Row[]): ReadonlyMap<string, number> {
  const weighted = rows.flatMap((row) => {
    const weight = findWeightedGap(row)
    return weight === undefined ? [] : [{ id: row.id, weight }]
  })
  weighted.sort((a, b) => b.weight - a.weight)
  return new Map(weighted.map(({ id }, index) => [id, index + 1]))
}

/** 1 is the widest by importance times gap; ties keep row order. */
export function findRank(row: Row, context: Context): number | undefined {
  return ranksOf(context.workbook.tables['integration-points']).get(row.id)
}

/** One stage of strategy as the involvement map draws it; a blank cell is null. */
export interface InvolvementRow {
  readonly id: string
  readonly label: string
  readonly kind: 'shaping' | 'implementing' | null
  readonly mandate: number | null
  readonly actual: number | null
  readonly target: number | null
  readonly importance: number | null
  readonly gap: number | null
  readonly authorityGap: number | null
  /** Importance times gap. */
  readonly weightedGap: number | null
  readonly rank: number | null
}

/** In table order. */
export function involvementRows(context: Context): readonly InvolvementRow[] {
  return involvementOf(context.workbook.tables['integration-points'])
}

const involvementOf = memoByRows((rows): readonly InvolvementRow[] => {
  const ranks = rankRows(rows)
  return rows.map((row) => ({
    id: row.id,
    label: textAt(row, 'stage-of-strategy') ?? '',
    kind: kindOf(row),
    mandate: ratingAt(row, 'mandate', 'involvement') ?? null,
    actual: ratingAt(row, 'actual', 'involvement') ?? null,
    target: ratingAt(row, 'target', 'involvement') ?? null,
    importance: ratingAt(row, 'importance', 'importance') ?? null,
    gap: findGap(row) ?? null,
    authorityGap: findAuthorityGap(row) ?? null,
    weightedGap: findWeightedGap(row) ?? null,
    rank: ranks.get(row.id) ?? null,
  }))
})

/** The `count` widest gaps by rank; only real ones, so fewer where fewer points fall short of their target. */
export function topGaps(context: Context, count: number): readonly InvolvementRow[] {
  return involvementRows(context)
    .filter((row) => (row.weightedGap ?? 0) > 0)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, count)
}

function kindOf(row: Row): 'shaping' | 'implementing' | null {
  const kind = textAt(row, 'kind')
  return kind === 'shaping' || kind === 'implementing' ? kind : null
}

function difference(row: Row, from: string, minus: string): number | undefined {
  const first = ratingAt(row, from, 'involvement')
  const second = ratingAt(row, minus, 'involvement')
  return first === undefined || second === undefined ? undefined : first - second
}
