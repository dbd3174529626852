// What the cells of a column come to, in a group or in the whole table: which sums make sense by kind. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'

export const summaryIds = [
  'filled',
  'blank',
  'different',
  'yes-share',
  'sum',
  'mean',
  'median',
  'least',
  'greatest',
] as const

export type SummaryId = (typeof summaryIds)[number]

export function isSummaryId(value: unknown): value is SummaryId {
  return (summaryIds as readonly unknown[]).includes(value)
}

/** How the outcome reads: a count of cells, a share in percent, a number of the column's own sort, a cell of it. */
export interface SummaryValue {
  readonly as: 'count' | 'share' | 'number' | 'cell'
  readonly value: number | string
}

type Nature = 'steps' | 'amounts' | 'shares' | 'days' | 'answers' | 'rest'

const offered: Readonly<Record<Nature, readonly SummaryId[]>> = {
  // Steps of a scale have a middle, but nothing that adds up.
  steps: ['filled', 'blank', 'mean', 'median', 'least', 'greatest'],
  amounts: ['filled', 'blank', 'sum', 'mean', 'median', 'least', 'greatest'],
  shares: ['filled', 'blank', 'mean', 'median', 'least', 'greatest'],
  days: ['filled', 'blank', 'least', 'greatest'],
  answers: ['filled', 'blank', 'yes-share'],
  rest: ['filled', 'blank', 'different'],
}

export function offeredSummaries(column: Column): readonly SummaryId[] {
  return offered[natureOf(column)]
}

/** What the head of a group tells of a column where nothing was chosen for it; null for nothing. */
export function subtotalOf(column: Column): SummaryId | null {
  const nature = natureOf(column)
  if (nature === 'steps' || nature === 'shares') return 'mean'
  if (nature !== 'amounts') return null
  // Whole numbers count something and weights are parts of one whole; other numbers may be of as many units as there are rows.
  if (column.kind !== 'computed') return ['integer', 'percent'].includes(column.kind) ? 'sum' : null
  // Spans of days and gaps are compared, hours add up, and a rank is neither.
  if (column.result === 'hours') return 'sum'
  return column.result === 'number' ? null : 'mean'
}

/** Null where no cell has anything to say to it. */
export function summarizeColumn(
  summary: SummaryId,
  cells: readonly (Cell | undefined)[],
): SummaryValue | null {
  const filled = cells.filter((cell) => cell !== undefined)
  switch (summary) {
    case 'filled':
      return { as: 'count', value: filled.length }
    case 'blank':
      return { as: 'count', value: cells.length - filled.length }
    case 'different':
      return { as: 'count', value: new Set(filled.map((cell) => JSON.stringify(cell))).size }
    case 'yes-share': {
      const answers = filled.filter((cell) => typeof cell === 'boolean')
      const yes = answers.filter(Boolean).length
      return answers.length === 0 ? null : { as: 'share', value: Math.round((yes / answers.length) * 100) }
    }
    case 'least':
    case 'greatest':
      return findExtreme(filled, summary)
    case 'sum':
    case 'mean':
    case 'median': {
      const numbers = filled.filter((cell) => typeof cell === 'number')
      return numbers.length === 0 ? null : { as: 'number', value: round(calculations[summary](numbers)) }
    }
  }
}

const calculations: Readonly<Record<'sum' | 'mean' | 'median', (numbers: readonly number[]) => number>> = {
  sum: addUp,
  mean: (numbers) => addUp(numbers) / numbers.length,
  median: (numbers) => {
    const sorted = [...numbers].sort((a, b) => a - b)
    const half = sorted.length / 2
    const upper = sorted[Math.floor(half)] ?? 0
    return Number.isInteger(half) ? ((sorted[half - 1] ?? 0) + upper) / 2 : upper
  },
}

function addUp(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}

/** Of numbers, and of days, which compare as text; an answer such as "not sure" is neither. */
function findExtreme(cells: readonly Cell[], which: 'least' | 'greatest'): SummaryValue | null {
  const isBetter = (a: number | string, b: number | string) => (which === 'least' ? a < b : a > b)
  let best: number | string | null = null
  for (const cell of cells) {
    const value = typeof cell === 'number' || isDay(cell) ? cell : null
    if (value !== null && (best === null || isBetter(value, best))) best = value
  }
  return best === null ? null : { as: 'cell', value: best }
}

function isDay(cell: Cell): cell is string {
  return typeof cell === 'string' && /^\d{4}-\d\d-\d\d/.test(cell)
}

export function isShare(column: Column): boolean {
  return column.kind === 'percent' || (column.kind === 'computed' && column.result === 'percent')
}

const natures: Readonly<Record<Exclude<Column['kind'], 'computed'>, Nature>> = {
  text: 'rest',
  'long-text': 'rest',
  integer: 'amounts',
  number: 'amounts',
  percent: 'amounts',
  date: 'days',
  'date-time': 'days',
  'yes-no': 'answers',
  choice: 'rest',
  rating: 'steps',
  person: 'rest',
  people: 'rest',
  reference: 'rest',
  link: 'rest',
  matrix: 'rest',
}

function natureOf(column: Column): Nature {
  if (column.kind !== 'computed') return natures[column.kind]
  // Each row's own: there is no whole that they are parts of.
  if (column.result === 'percent') return 'shares'
  return column.result === 'text' || column.result === 'status' ? 'rest' : 'amounts'
}

/** Two decimals tell a room enough. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
