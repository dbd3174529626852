// The two sides a before-and-after briefing holds against each other, and what is worked out of them once.
import { compareMeasures } from '../../domain/compare-measures.ts'
import type { MeasureComparison } from '../../domain/compare-measures.ts'
import { findWarnings } from '../../domain/compare-warnings.ts'
import type { ComparisonWarning } from '../../domain/compare-warnings.ts'
import type { Context } from '../../domain/context.ts'
import type { MeasureId } from '../../domain/measure.ts'
import { makeComparisonReader } from '../../format/comparison-text.ts'
import type { ComparisonReader } from '../../format/comparison-text.ts'
import type { Briefing } from '../briefing-context.ts'

export interface Sides {
  readonly before: Context
  readonly after: Context
  readonly isFollowUp: boolean
  readonly measures: readonly MeasureComparison[]
  readonly warnings: readonly ComparisonWarning[]
  readonly reader: ComparisonReader
}

// Six sections ask for the same briefing.
const known = new WeakMap<Briefing, Sides>()

/** The baseline against the follow-up, or against the workbook where there is none yet; null without a baseline. */
export function findSides(briefing: Briefing): Sides | null {
  const { baseline: before, followUp, choice, context, words } = briefing
  if (before === null) return null
  const found = known.get(briefing)
  if (found !== undefined) return found
  const frozen = choice.asItStands === true ? null : followUp
  const after = frozen ?? context
  const sides: Sides = {
    before,
    after,
    isFollowUp: frozen !== null,
    measures: compareMeasures(before, after),
    warnings: findWarnings(before.workbook, after.workbook),
    reader: makeComparisonReader(before.workbook, after.workbook, words.method),
  }
  known.set(briefing, sides)
  return sides
}

/** Measures whose questions, scales or weights are not the same on both sides. */
export function findTouched({ warnings }: Pick<Sides, 'warnings'>): ReadonlySet<MeasureId> {
  const touched = new Set<MeasureId>()
  for (const warning of warnings) {
    if ('affects' in warning) for (const id of warning.affects) touched.add(id)
    else if (warning.code === 'velocity-target' || warning.code === 'start-date') touched.add('M6')
    else if (warning.code === 'scheme') touched.add('M3')
    else if (warning.code === 'raters' || warning.code === 'items') touched.add('M7').add('M10')
  }
  return touched
}
