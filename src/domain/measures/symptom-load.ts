// M10: how often the symptoms of the failure patterns show, as the raters or the team see it.
import { patternIds } from '../catalogue.ts'
import type { PatternId } from '../catalogue.ts'
import type { Context } from '../context.ts'
import type { Measure } from '../measure.ts'
import { findAgreedAnswers, findRatersInBoth, findRoundAnswers } from '../symptom-answers.ts'
import type { SymptomAnswer } from '../symptom-answers.ts'
import type { RoundId } from '../tables/rounds.ts'

export interface SymptomLoadDetail extends Readonly<Record<string, unknown>> {
  /** 0 to 100 each. A pattern nobody is asked about blind rests on what the team agreed. */
  readonly patterns: Readonly<Record<PatternId, number | null>>
  /** Over the people who answered both rounds; over all of its raters where only one round is revealed. */
  readonly baseline: number | null
  readonly followUp: number | null
  /** People behind `baseline` and `followUp`. */
  readonly raters: number
  /** Null where the value rests on what the team agreed. */
  readonly round: RoundId | null
}

/** 25 x mean frequency over the answers of the latest revealed round; over the agreed values where there is none. */
export function measureSymptomLoad({ workbook }: Context): Measure<SymptomLoadDetail> {
  const before = findRoundAnswers(workbook, 'baseline')
  const after = findRoundAnswers(workbook, 'follow-up')
  const agreed = findAgreedAnswers(workbook)
  const { answers, missing } = after ?? before ?? agreed
  const paired = before !== null && after !== null
  const both = paired ? findRatersInBoth(before.answers, after.answers) : null
  const load = (side: typeof before) => loadOf((side?.answers ?? []).filter(isOf(both)))
  const value = loadOf(answers)
  return {
    value,
    n: answers.length,
    unit: 'score',
    ...(value === null ? { reason: 'not-rated' } : {}),
    detail: {
      patterns: loadByPattern(answers, agreed.answers),
      baseline: load(before),
      followUp: load(after),
      raters: both?.size ?? new Set((after ?? before)?.answers.map(({ rater }) => rater)).size,
      round: after !== null ? 'follow-up' : before !== null ? 'baseline' : null,
      missing,
    },
  }
}

function isOf(raters: ReadonlySet<string> | null): (answer: SymptomAnswer) => boolean {
  return ({ rater }) => raters === null || (rater !== null && raters.has(rater))
}

/** 0 never to 100 always; null of no answers. */
export function loadOf(answers: readonly SymptomAnswer[]): number | null {
  const sum = answers.reduce((all, { frequency }) => all + frequency, 0)
  return answers.length === 0 ? null : (25 * sum) / answers.length
}

function loadByPattern(
  answers: readonly SymptomAnswer[],
  agreed: readonly SymptomAnswer[],
): SymptomLoadDetail['patterns'] {
  const entries = patternIds.map((id) => {
    const own = answers.filter(({ pattern }) => pattern === id)
    return [id, loadOf(own.length === 0 ? agreed.filter(({ pattern }) => pattern === id) : own)] as const
  })
  // Built from the list of ids, so every key is there.
  return Object.fromEntries(entries) as Record<PatternId, number | null>
}
