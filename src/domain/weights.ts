// The weights on each person's scorecard, added up.
import { memoByRows } from './memo.ts'
import { numberAt, textAt } from './read.ts'
import type { TableRows } from './workbook.ts'

export type WeightPhase = 'today' | 'agreed'

export interface WeightSum {
  /** Person id, '' for rows that name nobody. */
  readonly person: string
  /** Their first row. */
  readonly row: string
  /** Sum of the weights; null where none of their rows has one. */
  readonly today: number | null
  readonly agreed: number | null
}

/** One entry per person in order of first appearance. */
export const sumWeights: (scorecard: TableRows) => readonly WeightSum[] = memoByRows((rows) => {
  const sums = new Map<string, WeightSum>()
  for (const row of rows) {
    const person = textAt(row, 'person') ?? ''
    const known = sums.get(person) ?? { person, row: row.id, today: null, agreed: null }
    sums.set(person, {
      ...known,
      today: add(known.today, numberAt(row, 'weight-today')),
      agreed: add(known.agreed, numberAt(row, 'weight-agreed')),
    })
  }
  return [...sums.values()]
})

/** Thirds written with two decimals still count as 100. */
export function isHundred(sum: number): boolean {
  return Math.abs(sum - 100) < 0.05
}

function add(sum: number | null, weight: number | undefined): number | null {
  return weight === undefined ? sum : (sum ?? 0) + weight
}
