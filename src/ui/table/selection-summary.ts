// What chosen cells come to: how many are filled, and sum and mean of their numbers. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { CountedLetters } from './block-cells.ts'
import { isShare } from './column-summary.ts'

export interface Summary {
  readonly cells: number
  readonly filled: number
  readonly numbers: number
  /** Null where adding up means nothing, as for steps of a scale. */
  readonly sum: number | null
  readonly mean: number | null
  readonly isPercent: boolean
  /** How many cells hold each of the letters that are counted; those that none holds are left out. */
  readonly letters: readonly { readonly letter: string; readonly cells: number }[]
}

/** More cells than this are only counted: looking into each would keep the next key waiting. */
export const summedAtMost = 20_000

export function summarize(
  rows: readonly string[],
  columns: readonly Column[],
  cellAt: (row: string, column: Column) => Cell | undefined,
  letters?: CountedLetters,
): Summary {
  const cells = rows.length * columns.length
  let [filled, numbers, total] = [0, 0, 0]
  const kinds = new Set<Column['kind']>()
  const holding = new Map<string, number>()
  if (cells > summedAtMost)
    return { cells, filled, numbers, sum: null, mean: null, isPercent: false, letters: [] }
  for (const row of rows) {
    for (const column of columns) {
      const cell = cellAt(row, column)
      if (cell === undefined) continue
      filled += 1
      for (const letter of new Set(letters?.of(column, cell)))
        holding.set(letter, (holding.get(letter) ?? 0) + 1)
      if (typeof cell !== 'number') continue
      numbers += 1
      total += cell
      kinds.add(isShare(column) ? 'percent' : column.kind)
    }
  }
  const addsUp = numbers > 1 && !kinds.has('rating')
  return {
    cells,
    filled,
    numbers,
    sum: addsUp ? round(total) : null,
    mean: numbers > 1 ? round(total / numbers) : null,
    isPercent: kinds.size === 1 && kinds.has('percent'),
    letters: Array.from(letters?.order ?? '').flatMap((letter) => {
      const held = holding.get(letter)
      return held === undefined ? [] : [{ letter, cells: held }]
    }),
  }
}

/** Two decimals tell a room enough. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
