// The method's own lists by id: failure patterns, symptoms, pillars, actions, promised results. No words.
import type { StageId } from './stage-id.ts'

export const patternIds = [
  'strategic-exclusion',
  'translation',
  'structure',
  'accountability',
  'consequence',
] as const
export type PatternId = (typeof patternIds)[number]

export interface Symptom {
  readonly id: string
  readonly pattern: PatternId
  /** Answered blind by each rater too; consequences are answered openly by the team only. */
  readonly blind: boolean
}

const symptomCounts: readonly (readonly [string, PatternId, number])[] = [
  ['X', 'strategic-exclusion', 4],
  ['T', 'translation', 6],
  ['S', 'structure', 4],
  ['A', 'accountability', 2],
  ['C', 'consequence', 4],
]

export const symptoms: readonly Symptom[] = symptomCounts.flatMap(([letter, pattern, quantity]) =>
  Array.from({ length: quantity }, (_, index) => ({
    id: `${letter}${String(index + 1)}`,
    pattern,
    blind: pattern !== 'consequence',
  })),
)

export const pillarIds = ['P1', 'P2', 'P3', 'P4'] as const
export type PillarId = (typeof pillarIds)[number]

export interface PillarAction {
  readonly id: string
  readonly pillar: PillarId
  readonly stage: StageId
}

export const pillarActions: readonly PillarAction[] = [
  { id: 'P1.1', pillar: 'P1', stage: 'month-one' },
  { id: 'P1.2', pillar: 'P1', stage: 'month-two' },
  { id: 'P2.1', pillar: 'P2', stage: 'month-two' },
  { id: 'P2.2', pillar: 'P2', stage: 'month-two' },
  { id: 'P2.3', pillar: 'P2', stage: 'month-two' },
  { id: 'P2.4', pillar: 'P2', stage: 'month-two' },
  { id: 'P3.1', pillar: 'P3', stage: 'month-one' },
  { id: 'P3.2', pillar: 'P3', stage: 'month-one' },
  { id: 'P4.1', pillar: 'P4', stage: 'month-three' },
  { id: 'P4.2', pillar: 'P4', stage: 'month-three' },
  { id: 'P4.3', pillar: 'P4', stage: 'month-three' },
  { id: 'P4.4', pillar: 'P4', stage: 'month-three' },
  { id: 'P4.5', pillar: 'P4', stage: 'month-one' },
  { id: 'P4.6', pillar: 'P4', stage: 'month-one' },
]

/** Results the method promises: O1 revenue to O6 response to change while operations keep running. */
export const resultIds = ['O1', 'O2', 'O3', 'O4', 'O5', 'O6'] as const

/**
 * Which way a promised result is better, null where nobody can tell: more of each but the last, unless its unit turns it
 * round; of the last, how fast one responds, less where it is a time.
 */
export function findBetterWhen(id: string, unit: 'time' | 'harm' | null): 'up' | 'down' | null {
  if (id === 'O6') return unit === 'time' ? 'down' : null
  return unit === null && resultIds.some((each) => each === id) ? 'up' : null
}

export const schemeIds = ['rapid', 'raci', 'daci'] as const
export type SchemeId = (typeof schemeIds)[number]

/** Letters of each scheme in the order they are written, and which of them give a voice or only an ear. */
export const schemes: Readonly<
  Record<
    SchemeId,
    {
      readonly letters: string
      readonly voice: string
      readonly input: string
      readonly decides: string
      readonly performs: string
      readonly vetoes: string
      readonly recommends: string
    }
  >
> = {
  rapid: {
    letters: 'DRAPI',
    voice: 'RAD',
    input: 'I',
    decides: 'D',
    performs: 'P',
    vetoes: 'A',
    recommends: 'R',
  },
  raci: {
    letters: 'ARCI',
    voice: 'RA',
    input: 'C',
    decides: 'A',
    performs: 'R',
    vetoes: '',
    recommends: '',
  },
  daci: {
    letters: 'DACI',
    voice: 'DA',
    input: 'C',
    decides: 'A',
    performs: 'D',
    vetoes: '',
    recommends: '',
  },
}
