// What a computed column, a check, a criterion or a measure may look at: a workbook on a day. Never the clock.
import type { Workbook } from './workbook.ts'

export interface Context {
  readonly workbook: Workbook
  /** ISO calendar date that counts as today. */
  readonly asOf: string
}
