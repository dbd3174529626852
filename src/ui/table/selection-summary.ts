// What chosen cells come to: how many are filled, and sum and mean of their numbers. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { isShare } from './column-summary.ts'

export interface Summary {
  readonly cells: number
  readonly filled: number
  readonly numbers: number
  /** Null where adding up means nothing, as for steps of a scale. */
  readonly sum: number | null
  readonly mean: number | null
  readonly isPercent: boolean
}

/** More cells than this are only counted: looking into each would keep the next key waiting. */
export const summedAtMost = 20_000

export function summarize(
  rows: readonly string[],
  columns: readonly Column[],
  cellAt: (row: string, column: Column) => Cell | undefined,
): Summary {
  const cells = rows.length * columns.length
  let [filled, numbers, total] = [0, 0, 0]
  const kinds = new Set<Column['kind']>()
  if (cells > summedAtMost) return { cells, filled, numbers, sum: null, mean: null, isPercent: false }
  for (const row of rows) {
    for (const column of columns) {
      const cell = cellAt(row, column)
      if (cell === undefined) continue
      filled += 1
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
  }
}

/** Two decimals tell a room enough. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
