// Where the room is in the day's agenda: the block that runs, the one after it, and the edits that go from one to the next.
// Pure.
import type { CellChange, Edit } from './edit.ts'
import { textAt } from './read.ts'
import type { Row } from './row.ts'

export interface AgendaStanding {
  /** Begun today and not ended: the last of such blocks. */
  readonly current: Row | null
  /** The first block not begun that follows it, or the first of all where none runs. */
  readonly next: Row | null
}

/** `rows` are those of the agenda in order; `now` is a local date and time, `YYYY-MM-DDTHH:MM`. What was left running on another day has ended unseen. */
export function findAgendaStanding(rows: readonly Row[], now: string): AgendaStanding {
  const runs = (row: Row) =>
    textAt(row, 'actual-start')?.slice(0, 10) === now.slice(0, 10) && textAt(row, 'actual-end') === undefined
  const current = rows.filter(runs).at(-1) ?? null
  const following = current === null ? rows : rows.slice(rows.indexOf(current) + 1)
  return { current, next: following.find((row) => textAt(row, 'actual-start') === undefined) ?? null }
}

/** Ends the block that runs and begins another, if one is given, in one step. */
export function makeAgendaEdit({ current }: AgendaStanding, begins: Row | null, now: string): Edit {
  const changes: CellChange[] = []
  if (current !== null) changes.push({ row: current.id, column: 'actual-end', value: now })
  if (begins !== null) changes.push({ row: begins.id, column: 'actual-start', value: now })
  return { kind: 'set-cells', table: 'agenda', changes }
}

/** Null unless both are there and in order; `YYYY-MM-DDTHH:MM`, without a time zone. */
export function minutesBetween(start: string | undefined, end: string | undefined): number | null {
  if (start === undefined || end === undefined) return null
  const minutes = (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000
  return Number.isFinite(minutes) && minutes >= 0 ? minutes : null
}
