// M1: how far in the technology leader is where strategy is shaped.
import type { Context } from '../context.ts'
import type { Measure, MeasureReason } from '../measure.ts'
import { ratingAt, textAt } from '../read.ts'
import type { Row } from '../row.ts'
import { scales } from '../scale.ts'

export interface InvolvementDetail extends Readonly<Record<string, unknown>> {
  /** 0 to 100 of the scale, positive when short of target; null where no row has actual, target and importance. */
  readonly gapToTarget: number | null
  /** Reported apart, because taking part in execution would flatter the score. */
  readonly implementing: { readonly value: number | null; readonly n: number; readonly missing: number }
}

/** 100 x sum(importance x actual) / (5 x sum(importance)) over shaping rows with both. */
export function measureInvolvement({ workbook }: Context): Measure<InvolvementDetail> {
  const rows = workbook.tables['integration-points'].rows
  const shaping = score(rows.filter((row) => textAt(row, 'kind') === 'shaping'))
  const { value, n, missing } = score(rows.filter((row) => textAt(row, 'kind') === 'implementing'))
  return {
    value: shaping.value,
    n: shaping.n,
    unit: 'score',
    ...(shaping.reason === undefined ? {} : { reason: shaping.reason }),
    detail: {
      gapToTarget: shaping.gapToTarget,
      implementing: { value, n, missing },
      missing: shaping.missing,
    },
  }
}

interface Score {
  readonly value: number | null
  readonly n: number
  readonly missing: number
  readonly gapToTarget: number | null
  readonly reason?: MeasureReason
}

function score(rows: readonly Row[]): Score {
  const rated = rows.flatMap((row) => {
    const actual = ratingAt(row, 'actual', 'involvement')
    const importance = ratingAt(row, 'importance', 'importance')
    return actual === undefined || importance === undefined
      ? []
      : [{ actual, importance, target: ratingAt(row, 'target', 'involvement') }]
  })
  const aimed = rated.flatMap(({ actual, importance, target }) =>
    target === undefined ? [] : [{ importance, value: target - actual }],
  )
  const value = weigh(rated.map(({ actual, importance }) => ({ importance, value: actual })))
  const reason = rows.length === 0 ? 'no-rows' : rated.length === 0 ? 'not-rated' : 'no-weight'
  return {
    value,
    n: rated.length,
    missing: rows.length - rated.length,
    gapToTarget: weigh(aimed),
    ...(value === null ? { reason } : {}),
  }
}

/** Share of the scale's maximum, weighted by importance; null where the weights are nothing. */
function weigh(parts: readonly { readonly importance: number; readonly value: number }[]): number | null {
  const weight = parts.reduce((sum, { importance }) => sum + importance, 0)
  const weighted = parts.reduce((sum, { importance, value }) => sum + importance * value, 0)
  return weight === 0 ? null : (100 * weighted) / (scales.involvement.max * weight)
}
