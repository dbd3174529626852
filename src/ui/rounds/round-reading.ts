// How a rater and a question of a round read on screen. Knows no answer.
import { textAt } from '../../domain/read.ts'
import type { RoundItem } from '../../domain/rounds.ts'
import type { Row } from '../../domain/row.ts'
import { tables } from '../../domain/tables/index.ts'
import { methodWords } from '../../words/index.ts'
import { roundWords } from '../../words/en/rounds.ts'
import { cut } from '../../words/en/spell.ts'

const longestName = 80
const longestQuestion = 400

/** Whole but for what no screen could hold; never blank. */
export function readName(person: Row | undefined): string {
  const name = person === undefined ? undefined : textAt(person, 'name')
  return name === undefined ? roundWords.nameless : cut(name, longestName)
}

export function readQuestion({ table, row }: RoundItem): string {
  const text = textAt(row, tables[table].nameColumn)
  return text === undefined ? roundWords.unworded : cut(text, longestQuestion)
}

/** What the table's rows are called: a stage of strategy, a symptom. */
export function readKind({ table }: RoundItem): string {
  return methodWords.tables[table].row
}

export interface Step {
  readonly value: number
  readonly label: string
}

/** The steps of the question's scale, lowest first. */
export function readSteps({ scale }: RoundItem): readonly Step[] {
  return Object.entries(methodWords.scales[scale].steps).map(([value, { label }]) => ({
    value: Number(value),
    label,
  }))
}
