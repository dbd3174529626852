// Which cell each cell of a fill takes its content from. Pure: positions only.
import type { Range } from './selection.ts'

export interface FillStep {
  readonly row: number
  readonly column: number
  readonly fromRow: number
  readonly fromColumn: number
}

/** Every cell of the target that is not in the source, with the one it repeats: the source is laid again and again. */
export function findFillSteps(source: Range, target: Range): readonly FillStep[] {
  const height = source.bottom - source.top + 1
  const width = source.right - source.left + 1
  const steps: FillStep[] = []
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const isSource =
        row >= source.top && row <= source.bottom && column >= source.left && column <= source.right
      if (isSource) continue
      steps.push({
        row,
        column,
        fromRow: source.top + wrap(row - source.top, height),
        fromColumn: source.left + wrap(column - source.left, width),
      })
    }
  }
  return steps
}

/** What filling down takes: the first row of the range, or for a single row the one above it. */
export function findSourceAbove(range: Range): Range | null {
  if (range.bottom > range.top) return { ...range, bottom: range.top }
  return range.top === 0 ? null : { ...range, top: range.top - 1, bottom: range.top - 1 }
}

export function findSourceLeft(range: Range): Range | null {
  if (range.right > range.left) return { ...range, right: range.left }
  return range.left === 0 ? null : { ...range, left: range.left - 1, right: range.left - 1 }
}

/** The source pulled as far as a cell: downwards or sideways, whichever is further. */
export function pullTo(source: Range, row: number, column: number): Range {
  const down = Math.max(row - source.bottom, source.top - row, 0)
  const across = Math.max(column - source.right, source.left - column, 0)
  return down >= across
    ? { ...source, top: Math.min(source.top, row), bottom: Math.max(source.bottom, row) }
    : { ...source, left: Math.min(source.left, column), right: Math.max(source.right, column) }
}

function wrap(offset: number, size: number): number {
  return ((offset % size) + size) % size
}
