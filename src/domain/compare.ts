// Two states of a workbook side by side: every measure, every row that changed, and what makes comparing hard.
import { compareMeasures } from './compare-measures.ts'
import type { MeasureComparison } from './compare-measures.ts'
import { compareTables } from './compare-rows.ts'
import type { TableDifference } from './compare-rows.ts'
import { findWarnings } from './compare-warnings.ts'
import type { ComparisonWarning } from './compare-warnings.ts'
import type { Context } from './context.ts'

export interface Comparison {
  readonly warnings: readonly ComparisonWarning[]
  readonly measures: readonly MeasureComparison[]
  readonly tables: readonly TableDifference[]
}

/** Each side is read as of its own day. */
export function compareWorkbooks(before: Context, after: Context): Comparison {
  return {
    warnings: findWarnings(before.workbook, after.workbook),
    measures: compareMeasures(before, after),
    tables: compareTables(before.workbook, after.workbook),
  }
}
