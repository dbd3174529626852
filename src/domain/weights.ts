// The weights on each person's scorecard, added up, and which of them count as business.
import type { Context } from './context.ts'
import { finish, memoByReads, memoFinds, memoStepsByReads } from './memo.ts'
import type { Steps } from './memo.ts'
import { amountAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import { findTechnologyLeader } from './technology-leader.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export type WeightPhase = 'today' | 'agreed'

export const weightPhases = ['today', 'agreed'] as const

export const weightColumns = { today: 'weight-today', agreed: 'weight-agreed' } as const

export interface WeightSum {
  /** Person id, '' for rows that name nobody. */
  readonly person: string
  /** Their first row. */
  readonly row: string
  /** Sum of the weights, those below zero left out; null where none of their rows has one. */
  readonly today: number | null
  readonly agreed: number | null
}

const readWeights = memoFinds(
  () => [],
  (row) => {
    const person = textAt(row, 'person') ?? ''
    const [today, agreed] = weightPhases.map((phase) => amountAt(row, weightColumns[phase]))
    return [{ row: row.id, person, today, agreed }]
  },
)

/** One entry per person in order of first appearance. */
export const addUpWeights = memoStepsByReads('scorecard', function* (context): Steps<readonly WeightSum[]> {
  const sums = new Map<string, { -readonly [Key in keyof WeightSum]: WeightSum[Key] }>()
  for (const weights of readWeights(findRows(context.workbook, 'scorecard'), context)) {
    for (const { row, person, today, agreed } of weights) {
      const sum = sums.get(person) ?? { person, row, today: null, agreed: null }
      sum.today = add(sum.today, today)
      sum.agreed = add(sum.agreed, agreed)
      sums.set(person, sum)
    }
    yield
  }
  return [...sums.values()]
})

export function sumWeights(context: Context): readonly WeightSum[] {
  return finish(addUpWeights(context))
}

/** Thirds written with two decimals still count as 100. */
export function isHundred(sum: number): boolean {
  return Math.abs(sum - 100) < 0.05
}

/**
 * `business` names an outcome measure that is there, and counts. `unnamed` is called business and names none, so it
 * does not. `unsorted` has no kind yet.
 */
export type WeightKind = 'business' | 'unnamed' | 'technical' | 'unsorted'

export interface Weighed {
  readonly row: string
  readonly label: string
  readonly kind: WeightKind
  readonly weight: number
}

export interface Balance {
  /** In table order; rows without a weight are left out. */
  readonly weights: readonly Weighed[]
  /** Null where nothing has a weight yet. */
  readonly sum: number | null
  /** Percent of all weight that counts as business. */
  readonly businessShare: number | null
}

export interface Scorecard {
  /** Person id, '' for rows that name nobody. */
  readonly person: string
  readonly name: string
  readonly isTechnologyLeader: boolean
  /** Their first row. */
  readonly row: string
  readonly today: Balance
  readonly agreed: Balance
  /** Percent of the agreed weight that is linked to pay. */
  readonly paidShare: number | null
}

/** The technology leader first, then in order of first appearance. */
export const findScorecards = memoByReads('scorecard', makeScorecards)

function makeScorecards({ workbook }: Context): readonly Scorecard[] {
  const leader = findTechnologyLeader(workbook)
  const byPerson = new Map<string, Row[]>()
  for (const row of findRows(workbook, 'scorecard')) {
    const person = textAt(row, 'person') ?? ''
    const own = byPerson.get(person)
    if (own === undefined) byPerson.set(person, [row])
    else own.push(row)
  }
  const cards = [...byPerson].map(([person, rows]) => makeScorecard(workbook, person, rows, leader))
  return [
    ...cards.filter(({ isTechnologyLeader }) => isTechnologyLeader),
    ...cards.filter(({ isTechnologyLeader }) => !isTechnologyLeader),
  ]
}

function makeScorecard(
  workbook: Workbook,
  person: string,
  rows: readonly Row[],
  leader: string | undefined,
): Scorecard {
  const found = findRow(workbook, 'people', person)
  return {
    person,
    name: (found === undefined ? undefined : textAt(found, 'name')) ?? '',
    isTechnologyLeader: person !== '' && person === leader,
    row: rows[0]?.id ?? '',
    today: makeBalance(workbook, rows, 'today'),
    agreed: makeBalance(workbook, rows, 'agreed'),
    paidShare: shareOf(rows, 'agreed', (row) => yesNoAt(row, 'linked-to-pay') === true),
  }
}

function makeBalance(workbook: Workbook, rows: readonly Row[], phase: WeightPhase): Balance {
  const column = weightColumns[phase]
  const weights = rows.flatMap((row): readonly Weighed[] => {
    const weight = amountAt(row, column)
    if (weight === undefined) return []
    const label = textAt(row, 'measure-of-success') ?? ''
    return [{ row: row.id, label, kind: findWeightKind(workbook, row), weight }]
  })
  return {
    weights,
    sum: weights.length === 0 ? null : sumOf(rows, phase),
    businessShare: shareOf(rows, phase, (row) => findWeightKind(workbook, row) === 'business'),
  }
}

export function findWeightKind(workbook: Workbook, row: Row): WeightKind {
  const kind = textAt(row, 'kind')
  if (kind === 'technical') return 'technical'
  if (kind !== 'business') return 'unsorted'
  const outcome = textAt(row, 'outcome-measure')
  const isThere = outcome !== undefined && findRow(workbook, 'outcome-measures', outcome) !== undefined
  return isThere ? 'business' : 'unnamed'
}

function shareOf(rows: readonly Row[], phase: WeightPhase, counts: (row: Row) => boolean): number | null {
  const all = sumOf(rows, phase)
  return all === 0 ? null : (100 * sumOf(rows.filter(counts), phase)) / all
}

function sumOf(rows: readonly Row[], phase: WeightPhase): number {
  return rows.reduce((sum, row) => sum + (amountAt(row, weightColumns[phase]) ?? 0), 0)
}

function add(sum: number | null, weight: number | undefined): number | null {
  return weight === undefined ? sum : (sum ?? 0) + weight
}
