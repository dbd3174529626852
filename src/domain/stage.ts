// A step of the plan as data: when it is due, what it fills, when it is done. Its words live in words.
import type { Context } from './context.ts'
import type { StageId } from './stage-id.ts'
import type { TableId } from './table-id.ts'

/** How far a criterion is: `done` of `total` things. Met where the rule says so (an empty table is not always met). */
export interface CriterionState {
  readonly met: boolean
  readonly done: number
  readonly total: number
}

/** A condition for signing a stage off, checked from the data. */
export interface Criterion {
  readonly id: string
  /** The table where it is put right. */
  readonly table: TableId
  readonly check: (context: Context) => CriterionState
}

/** One prompt of the guide: which table it belongs to and how long to give it, in minutes. */
export interface GuideStep {
  readonly id: string
  readonly table: TableId
  readonly minutes: number
}

export interface Stage {
  readonly id: StageId
  readonly due: { readonly days: number } | { readonly months: number }
  readonly tables: readonly TableId[]
  readonly guide: readonly GuideStep[]
  readonly criteria: readonly Criterion[]
  /** The frozen copy its sign-off makes, where it makes one. */
  readonly freezes?: 'baseline' | 'follow-up'
}
