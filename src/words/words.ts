// The shape every language must fill: all a user reads, keyed by id. May name the domain's types, never run its code.
import type { IssueCode, IssueFacts } from '../domain/issue.ts'
import type { MeasureId, MeasureReason, MeasureUnit } from '../domain/measure.ts'
import type { ProblemCode, ProblemFacts } from '../domain/problem.ts'
import type { ScaleId } from '../domain/scale.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { TableId } from '../domain/table-id.ts'

export interface ColumnWords {
  readonly label: string
  /** For narrow headers; the label where absent. */
  readonly short?: string
  /** One or two sentences: what to put here and why. */
  readonly help: string
  /** Label of each choice id, in the definition's order. */
  readonly choices?: Readonly<Record<string, string>>
  /** Grey words of a blank cell, such as "No evidence yet". */
  readonly blank?: string
}

export interface TableWords {
  readonly label: string
  /** One row, as a noun: "decision". */
  readonly row: string
  readonly help: string
  /** What the empty table teaches in one sentence. */
  readonly empty: string
  readonly columns: Readonly<Record<string, ColumnWords>>
  /** First wording of seed rows: by seed id, then column id. */
  readonly seeds?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface GuideWords {
  /** Read aloud, as is. */
  readonly prompt: string
  /** What the facilitator does while reading: one sentence. */
  readonly aside: string
  readonly goodLooksLike: string
  readonly watchFor: string
  readonly then: string
}

export interface CriterionWords {
  readonly label: string
  /**
   * What is still missing, `left` things of `total`; completes the line "Next: ...". `decides` is the letter
   * of the workbook's scheme for the one who decides.
   */
  readonly left: (left: number, total: number, decides: string) => string
}

export interface StageWords {
  readonly label: string
  readonly title: string
  readonly question: string
  readonly objective: string
  readonly outcome: string
  /** A few words for the library: what is done in this stage. */
  readonly brief: string
  readonly guide: Readonly<Record<string, GuideWords>>
  readonly criteria: Readonly<Record<string, CriterionWords>>
}

export interface ScaleWords {
  readonly label: string
  /** By step: the full name and a short one for cells. */
  readonly steps: Readonly<Record<number, { readonly label: string; readonly short: string }>>
}

export interface MeasureWords {
  readonly label: string
  readonly definition: string
  readonly better: 'higher' | 'lower'
}

export type IssueWords = { readonly [Code in IssueCode]: (facts: Readonly<IssueFacts[Code]>) => string }
export type ProblemWords = { readonly [Code in ProblemCode]: (facts: Readonly<ProblemFacts[Code]>) => string }

export interface MethodWords {
  readonly tables: Readonly<Record<TableId, TableWords>>
  readonly stages: Readonly<Record<StageId, StageWords>>
  readonly scales: Readonly<Record<ScaleId, ScaleWords>>
  /** The answer of someone who was asked and does not know. */
  readonly notSure: string
  readonly yes: string
  readonly no: string
  /** By pillar id P1 to P4. */
  readonly pillars: Readonly<
    Record<string, { readonly label: string; readonly from: string; readonly to: string }>
  >
  /** By symptom pattern id. */
  readonly patterns: Readonly<Record<string, string>>
  /** Decision letters of each scheme: by scheme id, then letter. */
  readonly letters: Readonly<
    Record<string, Readonly<Record<string, { readonly label: string; readonly short: string }>>>
  >
  readonly units: Readonly<Record<string, string>>
  readonly measures: Readonly<Record<MeasureId, MeasureWords>>
  readonly measureUnits: Readonly<Record<MeasureUnit, string>>
  readonly measureReasons: Readonly<Record<MeasureReason, string>>
  readonly issues: IssueWords
  readonly problems: ProblemWords
}
