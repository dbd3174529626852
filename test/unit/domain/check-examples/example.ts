// What an example of a rule is, and the content that several of them begin from.
import type { IssueCode } from '../../../../src/domain/issue.ts'
import type { Sketch } from '../sketch.ts'

export interface Example {
  readonly code: IssueCode
  readonly broken: Sketch
  readonly kept: Sketch
  /** Where it points in the broken one, as `table/row/column`, and the facts it carries. */
  readonly place: string
  readonly facts?: object
}

export const people = {
  ann: { name: 'Ann', side: 'business' },
  ben: { name: 'Ben', side: 'technology' },
  dee: { name: 'Dee', side: 'data' },
} as const

export const asIs = (letters: Record<string, string>): Sketch => ({
  'decision-rights': { 'growth-strategy': { 'as-is-roles': letters } },
})
