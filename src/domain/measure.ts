// What every measure answers: a value with its n, or the reason why there is none. Knows no words.

export const measureIds = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10'] as const
export type MeasureId = (typeof measureIds)[number]

/** Why a measure has no value, or what to know about the one it has. Sentences live in words. */
export type MeasureReason =
  | 'no-rows'
  | 'not-rated'
  | 'no-weight'
  | 'weights-not-100'
  | 'one-direction-only'
  | 'fewer-than-five'
  | 'not-revealed'
  | 'no-consent'
  | 'one-side-only'
  | 'no-start-date'
  | 'not-decided'
  | 'no-hours-before'

export type MeasureUnit = 'score' | 'percent' | 'days' | 'percent-change'

/** JSON-ready: numbers are not rounded, null stands for "not enough data". */
export interface Measure<Detail = Readonly<Record<string, unknown>>> {
  readonly value: number | null
  /** Rows used. */
  readonly n: number
  readonly unit: MeasureUnit
  readonly reason?: MeasureReason
  /** Always carries `missing`: rows left out because blank or "not sure". */
  readonly detail: Detail & { readonly missing: number }
}

/** Between the values as they are shown, points as whole ones and days in tenths: whoever subtracts finds what is told. */
export function findShownDifference(before: number, after: number, unit?: MeasureUnit): number {
  const parts = unit === 'days' ? 10 : 1
  return (Math.round(after * parts) - Math.round(before * parts)) / parts
}
