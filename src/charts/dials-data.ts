// The ten measures of a workbook on a day beside its frozen baseline: value, target, what changed. Knows no words and no sizes.
import { compareMeasures, fewestToCompare } from '../domain/compare-measures.ts'
import type { MeasureComparison, NoCallReason } from '../domain/compare-measures.ts'
import type { Context } from '../domain/context.ts'
import { findVelocityTargetDays } from '../domain/facts.ts'
import { directions } from '../domain/flow.ts'
import { measureIds } from '../domain/measure.ts'
import type { Measure, MeasureId } from '../domain/measure.ts'
import { measures } from '../domain/measures/index.ts'
import { numberAt, textAt } from '../domain/read.ts'
import { findRows } from '../domain/workbook.ts'
import type { DialChange, DialCounts, DialFacts, DialRemark, DialScale } from '../words/en/charts-overview.ts'

export interface Dial extends DialFacts {
  /** The value a measure had when the baseline was frozen is `baseline`; what was agreed for it is `target`. */
  readonly remarks: readonly DialRemark[]
}

const lowerIsBetter: ReadonlySet<MeasureId> = new Set(['M6', 'M7', 'M8', 'M10'])

export function isLowerBetter(id: MeasureId): boolean {
  return lowerIsBetter.has(id)
}

/** All ten in their order, whether or not they have a value. */
export function dialsData(context: Context, baseline: Context | null): readonly Dial[] {
  const comparisons = baseline === null ? [] : compareMeasures(baseline, context)
  return measureIds.map((id) => {
    const measure = measures[id](context)
    const compared = comparisons.find((each) => each.id === id) ?? null
    const target = findTarget(id, measure, context)
    const { value } = measure
    const change = findChange(id, measure, compared)
    // Where a comparison would mislead, no tick invites it.
    const compares = change.kind === 'same' || change.kind === 'by'
    const shownBefore = compares ? (compared?.paired?.before ?? null) : null
    const decided = id === 'M6' ? decidedInWeaker(measure) : null
    return {
      id,
      measure,
      value,
      baseline: shownBefore,
      target,
      scale: scaleOf(measure.unit, [value, shownBefore, target === null ? null : target * 1.5]),
      change,
      decided,
      remarks: findRemarks(id, measure, target, decided),
    }
  })
}

/** Scores and shares run from 0 to 100; changes as far down as up; days as far as they have to. */
function scaleOf(unit: Measure['unit'], shown: readonly (number | null)[]): DialScale {
  if (unit === 'score' || unit === 'percent') return { from: 0, to: 100 }
  const widest = Math.max(0, ...shown.map((each) => Math.abs(each ?? 0)))
  if (unit === 'percent-change') {
    const end = Math.max(50, Math.ceil(widest / 50) * 50)
    return { from: -end, to: end }
  }
  return { from: 0, to: Math.max(60, Math.ceil(widest / 30) * 30) }
}

/** The comparison of the two sides decides, so that a change is the same wherever it is told. */
function findChange(id: MeasureId, now: Measure, compared: MeasureComparison | null): DialChange {
  if (compared === null) return { kind: 'none', why: 'no-baseline' }
  if (now.value === null) return tellReason('no-value-after')
  // A change is no state one can compare with an earlier one.
  if (id === 'M8') return { kind: 'none', why: 'is-a-change' }
  const { verdict, difference, reason } = compared
  if (verdict === 'faster' || verdict === 'slower') return { kind: 'by-halves', verdict }
  if (verdict === null || difference === null) return tellReason(reason)
  if (difference === 0) return { kind: 'same' }
  return { kind: 'by', by: difference, towards: difference < 0 === isLowerBetter(id) ? 'better' : 'worse' }
}

function tellReason(reason: NoCallReason | null): DialChange {
  switch (reason) {
    case 'no-value-before':
      return { kind: 'none', why: 'nothing-before' }
    case 'other-way-of-rating':
    case 'not-asked-again':
    case 'too-small-to-call':
    case 'directions-differ':
      return { kind: 'none', why: reason }
    case 'no-value-after':
      return { kind: 'none', why: 'nothing-now' }
    case 'fewer-than-five':
    case null:
      return { kind: 'too-few' }
  }
}

function findTarget(id: MeasureId, measure: Measure, context: Context): number | null {
  const { detail, value } = measure
  if (id === 'M1') {
    const gap = detail['gapToTarget']
    return value !== null && typeof gap === 'number' && everyPointAimed(context) ? value + gap : null
  }
  if (id === 'M3') return numberOf(detail['toBe'])
  if (id === 'M4') {
    const agreed = numberOf(detail['agreed'])
    return agreed === value ? null : agreed
  }
  return id === 'M6' ? findVelocityTargetDays(context.workbook) : null
}

/** Value and gap add up to a target only where both rest on the same rows. */
function everyPointAimed({ workbook }: Context): boolean {
  return findRows(workbook, 'integration-points').every(
    (row) =>
      textAt(row, 'kind') !== 'shaping' ||
      numberAt(row, 'actual') === undefined ||
      numberAt(row, 'importance') === undefined ||
      numberAt(row, 'target') !== undefined,
  )
}

function findRemarks(
  id: MeasureId,
  { value, detail, reason }: Measure,
  target: number | null,
  decided: number | null,
): readonly DialRemark[] {
  const remarks: DialRemark[] = []
  const other = numberOf(detail['technologyToBusiness'])
  const paid = numberOf(detail['paid'])
  const waived = numberOf(detail['waived']) ?? 0
  if (id === 'M1' && target !== null) remarks.push({ kind: 'target', value: target })
  if (id === 'M2' && other !== null) remarks.push({ kind: 'other-way', value: other })
  if ((id === 'M3' || id === 'M4') && target !== null) remarks.push({ kind: 'agreed', value: target })
  if (id === 'M4' && target === null && paid !== null) remarks.push({ kind: 'tied-to-pay', value: paid })
  if (id === 'M4' && reason === 'weights-not-100') remarks.push({ kind: 'weights-not-100' })
  if (id === 'M5' && value !== null)
    remarks.push({ kind: 'towards', side: weakerSide(detail, 'value', Math.min) })
  if (id === 'M6') remarks.push(...remarkOnVelocity(value, detail, target, decided))
  if (id === 'M8') remarks.push(...remarkOnHours(value, detail))
  if (id === 'M9' && waived > 0) remarks.push({ kind: 'waived', count: waived })
  if (detail.missing > 0 && remarks.length === 0) remarks.push({ kind: 'blank', count: detail.missing })
  return remarks
}

function remarkOnVelocity(
  value: number | null,
  detail: Measure['detail'],
  target: number | null,
  decided: number | null,
): readonly DialRemark[] {
  if (value !== null) return [{ kind: 'towards', side: weakerSide(detail, 'medianDays', Math.max) }]
  if (decided !== null && decided > 0) return [{ kind: 'needs-more', count: fewestToCompare - decided }]
  return target === null ? [] : [{ kind: 'target-days', value: target }]
}

function remarkOnHours(value: number | null, detail: Measure['detail']): readonly DialRemark[] {
  const before = numberOf(detail['personHoursBefore'])
  const after = numberOf(detail['personHoursAfter'])
  return value === null || before === null || after === null
    ? []
    : [{ kind: 'hours-a-year', hours: after - before }]
}

/** The side that is to be reached in the direction that sets the value. */
function weakerSide(
  detail: Measure['detail'],
  field: string,
  pick: (...values: number[]) => number,
): 'technology' | 'business' {
  const [first, second] = directions.map((direction) => fieldOf(detail[direction], field) ?? 0)
  const sets = pick(first ?? 0, second ?? 0) === first ? directions[0] : directions[1]
  return sets === 'business-to-technology' ? 'technology' : 'business'
}

function decidedInWeaker({ value, detail }: Measure): number | null {
  if (value !== null) return null
  return Math.min(...directions.map((direction) => fieldOf(detail[direction], 'n') ?? 0), fewestToCompare)
}

function fieldOf(value: unknown, field: string): number | null {
  if (typeof value !== 'object' || value === null) return null
  return numberOf((value as Readonly<Record<string, unknown>>)[field]) // an object can be asked for any field
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null
}

export function countDials(dials: readonly Dial[]): DialCounts {
  const count = (passes: (dial: Dial) => boolean) => dials.filter(passes).length
  return {
    withValue: count(({ value }) => value !== null),
    better: count(({ change }) => isChange(change, 'better', 'faster')),
    worse: count(({ change }) => isChange(change, 'worse', 'slower')),
    same: count(({ change }) => change.kind === 'same'),
    tooFew: count(({ change }) => change.kind === 'too-few'),
  }
}

function isChange(change: DialChange, towards: 'better' | 'worse', verdict: 'faster' | 'slower'): boolean {
  return change.kind === 'by'
    ? change.towards === towards
    : change.kind === 'by-halves' && change.verdict === verdict
}
