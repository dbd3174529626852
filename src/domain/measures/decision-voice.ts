// M3: in how many decisions that depend on technology its leader has more than an ear.
import type { Context } from '../context.ts'
import { findLetters, holdsAny, isInScope } from '../decision-rights.ts'
import { findScheme } from '../facts.ts'
import type { Measure } from '../measure.ts'
import { yesNoAt } from '../read.ts'
import { technologyLeaderRole } from '../technology-leader.ts'
import { findRows } from '../workbook.ts'

export interface DecisionVoiceDetail extends Readonly<Record<string, unknown>> {
  readonly asIs: number | null
  /** Over the rows with any role agreed. */
  readonly toBe: number | null
  /** Share of today's rows where the technology leader gives input and nothing more. */
  readonly inputOnly: number | null
  /** Rows of the measure: the technology leader's letters today and as agreed, '' for no part. */
  readonly decisions: readonly { readonly decision: string; readonly asIs: string; readonly toBe: string }[]
}

/** Share of in-scope rows with a technology consequence and any role filled where the leader has a voice. */
export function measureDecisionVoice({ workbook }: Context): Measure<DecisionVoiceDetail> {
  const scheme = findScheme(workbook)
  const relevant = findRows(workbook, 'decision-rights').filter(
    (row) => isInScope(row) && yesNoAt(row, 'has-technology-consequence') === true,
  )
  const { roles } = workbook.tables
  const rows = relevant.map((row) => ({
    decision: row.id,
    asIs: findLetters(roles, row, 'as-is'),
    toBe: findLetters(roles, row, 'to-be'),
  }))
  const today = lettersHeld(rows.map(({ asIs }) => asIs))
  const agreed = lettersHeld(rows.map(({ toBe }) => toBe))
  const hasVoice = (letters: string) => holdsAny(letters, scheme.voice)
  const inputOnly = (letters: string) =>
    holdsAny(letters, scheme.input) && !holdsAny(letters, scheme.voice + scheme.performs)
  const asIs = share(today, hasVoice)
  return {
    value: asIs,
    n: today.length,
    unit: 'percent',
    ...(asIs === null ? { reason: relevant.length === 0 ? 'no-rows' : 'not-rated' } : {}),
    detail: {
      asIs,
      toBe: share(agreed, hasVoice),
      inputOnly: share(today, inputOnly),
      decisions: rows.map((row) => ({
        decision: row.decision,
        asIs: row.asIs.get(technologyLeaderRole) ?? '',
        toBe: row.toBe.get(technologyLeaderRole) ?? '',
      })),
      missing: relevant.length - today.length,
    },
  }
}

/** The technology leader's letters of each matrix somebody has begun. */
function lettersHeld(matrices: readonly ReadonlyMap<string, string>[]): readonly string[] {
  return matrices
    .filter((letters) => letters.size > 0)
    .map((letters) => letters.get(technologyLeaderRole) ?? '')
}

function share(held: readonly string[], passes: (letters: string) => boolean): number | null {
  return held.length === 0 ? null : (100 * held.filter(passes).length) / held.length
}
