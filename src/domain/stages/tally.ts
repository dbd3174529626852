// The two shapes every exit criterion has: all of some things, or at least one of them.
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
