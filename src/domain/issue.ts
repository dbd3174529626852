// Something wrong with the content, pointing at a cell: shown beside it, never thrown, never blocking.
import type { Context } from './context.ts'
import type { TableId } from './table-id.ts'

/** A factor of a meeting's person-hours. */
export type MeetingPart = 'times' | 'minutes' | 'people'

/** The facts behind each code; the sentences live in words, and a code without one does not compile. */
export interface IssueFacts {
  // any table
  unread: { text: string }
  'out-of-range': { min: number | null; max: number | null }
  'year-beyond': { first: number; last: number }
  'missing-reference': Record<never, never>
  // week one
  'target-below-actual': { target: number; actual: number }
  // `letter` is the one the workbook's decision scheme has for it
  'no-decider': { decision: string; letter: string }
  'several-deciders': { decision: string; roles: readonly string[]; letter: string }
  'no-performer': { decision: string; letter: string }
  'too-many-vetoes': { decision: string; count: number }
  'decider-without-input': { decision: string; letter: string }
  'technology-no-part': { decision: string }
  'technology-informed-only': { decision: string }
  'technology-input-only': { decision: string }
  'technology-performs-only': { decision: string }
  'unknown-role': { role: string }
  'unknown-letters': { letters: string; known: string }
  'answer-off-scale': { value: number; max: number }
  // month one
  'infrastructure-rushed': { minutes: number }
  'no-depth-minutes': Record<never, never>
  'depth-cut-off': Record<never, never>
  'strategy-without-technology-leader': Record<never, never>
  'quarterly-review-without-technology-leader': Record<never, never>
  'more-minutes-than-meeting': { minutes: number; length: number }
  'takes-no-time': { part: MeetingPart }
  /** `isNew` where the numbers missing are those of a meeting that does not exist yet. */
  'meeting-not-counted': { missing: readonly MeetingPart[]; isNew: boolean }
  'kept-but-changed': Record<never, never>
  'merge-without-target': Record<never, never>
  'merged-into-itself': Record<never, never>
  'merged-into-ended': { ended: 'stop' | 'merge' }
  'forum-without-question': Record<never, never>
  'strategy-check-unattended': Record<never, never>
  'strategy-check-one-sided': { missing: readonly ('business' | 'technology' | 'data')[] }
  // month two
  'no-baseline': Record<never, never>
  'baseline-equals-target': Record<never, never>
  'target-against-direction': Record<never, never>
  'one-owner-for-both': Record<never, never>
  /** `unit` is the one an earlier measure of the same name has. */
  'other-unit': { unit: string }
  'reading-before-baseline': { baseline: string }
  'weights-not-100': { person: string; phase: 'today' | 'agreed'; sum: number }
  'business-weight-without-measure': Record<never, never>
  'case-update-overdue': { due: string }
  // month three
  'rated-by-self': Record<never, never>
  'month-without-workshop': { month: string }
  'target-below-before': { target: number; before: number }
  'rating-without-person': Record<never, never>
  'skill-rated-twice': Record<never, never>
  'nobody-attended': Record<never, never>
  'date-before-start': { date: string; start: string }
  // month six and dates everywhere
  'settled-without-date': Record<never, never>
  'decided-without-result': Record<never, never>
  'dates-out-of-order': { earlier: string; later: string }
  'date-in-future': { date: string }
  // across; lengths in characters
  'title-too-long': { length: number; limit: number }
  'two-technology-leaders': Record<never, never>
  'technology-leader-differs': Record<never, never>
  'dropped-without-reason': Record<never, never>
  'skipped-without-reason': Record<never, never>
  overdue: { days: number }
}

export type IssueCode = keyof IssueFacts

interface IssuePlace {
  readonly table: TableId
  /** Null for something about the table as a whole. */
  readonly row: string | null
  readonly column: string | null
  /** Key of a matrix cell the issue points at, where there is one. */
  readonly key?: string
  readonly severity: 'wrong' | 'check' | 'note'
}

export type Issue = {
  readonly [Code in IssueCode]: IssuePlace & {
    readonly code: Code
    readonly facts: Readonly<IssueFacts[Code]>
  }
}[IssueCode]

/**
 * A rule of a table: reads the workbook, tells what it found in lists, in the order of the rows; what is about the table
 * as a whole comes first, and nothing where it only got on. Whoever takes the lists may rest in between. Pure.
 */
export type Check = (context: Context) => Iterable<readonly Issue[] | undefined>
