// The answers on how often each symptom shows, of revealed rounds only. What is still hidden is never looked at.
import { symptoms } from './catalogue.ts'
import type { PatternId } from './catalogue.ts'
import { ratingAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { findCountedAnswers, isRevealed } from './rounds.ts'
import type { RoundId } from './tables/rounds.ts'
import { findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export interface SymptomAnswer {
  /** Id of the symptom's row. */
  readonly symptom: string
  readonly pattern: PatternId
  /** Person id; null for what the team agreed together. */
  readonly rater: string | null
  /** 0 never to 4 always. */
  readonly frequency: number
}

export interface SymptomAnswers {
  readonly answers: readonly SymptomAnswer[]
  /** Blank, "not sure", beside the scale, or of nobody in particular. */
  readonly missing: number
}

const patternOf: ReadonlyMap<string, PatternId> = new Map(symptoms.map(({ id, pattern }) => [id, pattern]))
const prefix = 'symptoms/'

/** Null where the round is not revealed. */
export function findRoundAnswers(workbook: Workbook, round: RoundId): SymptomAnswers | null {
  if (!isRevealed(workbook, round)) return null
  const asked = [...findCountedAnswers(workbook, round)].filter(([item]) => item.startsWith(prefix))
  const rows = asked.flatMap(([, { byPerson }]) => [...byPerson.values()])
  const nameless = asked.reduce((sum, [, answers]) => sum + answers.nameless, 0)
  const answers = rows.flatMap((row) => readAnswer(row) ?? [])
  return { answers, missing: nameless + rows.length - answers.length }
}

function readAnswer(row: Row): SymptomAnswer | undefined {
  const symptom = textAt(row, 'item')?.slice(prefix.length) ?? ''
  const pattern = patternOf.get(symptom)
  const frequency = ratingAt(row, 'value', 'frequency')
  const rater = textAt(row, 'respondent')
  if (pattern === undefined || frequency === undefined || rater === undefined) return undefined
  return { symptom, pattern, rater, frequency }
}

/** What the team agreed at the table, one answer per symptom. */
export function findAgreedAnswers(workbook: Workbook): SymptomAnswers {
  const rows = findRows(workbook, 'symptoms')
  const answers = rows.flatMap((row): readonly SymptomAnswer[] => {
    const pattern = patternOf.get(row.id)
    const frequency = ratingAt(row, 'agreed-frequency', 'frequency')
    if (pattern === undefined || frequency === undefined) return []
    return [{ symptom: row.id, pattern, rater: null, frequency }]
  })
  return { answers, missing: rows.length - answers.length }
}

/** The people who answered in both. */
export function findRatersInBoth(
  a: readonly SymptomAnswer[],
  b: readonly SymptomAnswer[],
): ReadonlySet<string> {
  const others = new Set(b.map(({ rater }) => rater))
  return new Set(a.flatMap(({ rater }) => (rater !== null && others.has(rater) ? [rater] : [])))
}
