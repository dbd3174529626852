// The shapes exit criteria have: all of some things, at least one of them, or so many in each direction.
import { directions } from '../flow.ts'
import type { Direction } from '../flow.ts'
import { textAt } from '../read.ts'
import type { Row } from '../row.ts'
import type { CriterionState } from '../stage.ts'

/** Met when each row passes and there is at least one: an empty table proves nothing. */
export function everyRow(rows: readonly Row[], passes: (row: Row) => boolean): CriterionState {
  return tally(rows.filter(passes).length, Math.max(rows.length, 1))
}

/** Met by the first row that passes. */
export function someRow(rows: readonly Row[], passes: (row: Row) => boolean): CriterionState {
  return tally(rows.some(passes) ? 1 : 0, 1)
}

export function tally(done: number, total: number): CriterionState {
  return { met: done >= total, done, total }
}

/** How many rows name each direction. */
export function countDirections(rows: readonly Row[]): Readonly<Record<Direction, number>> {
  const counts = { 'business-to-technology': 0, 'technology-to-business': 0 }
  for (const row of rows) {
    const direction = directions.find((each) => each === textAt(row, 'direction'))
    if (direction !== undefined) counts[direction] += 1
  }
  return counts
}

/** Met by so many in each direction; more in one make up for nothing in the other. */
export function bothDirections(
  counts: readonly Readonly<Record<Direction, number>>[],
  wanted: number,
): CriterionState {
  const done = directions.map((direction) =>
    Math.min(
      counts.reduce((sum, count) => sum + count[direction], 0),
      wanted,
    ),
  )
  return tally(
    done.reduce((sum, items) => sum + items, 0),
    wanted * directions.length,
  )
}
