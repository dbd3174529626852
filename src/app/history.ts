// The stacks of undo and redo, chains of journal rows whose lower part may still lie in the store; and all rows in their order.
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import { journalPart, loadJournal } from '../storage/journal.ts'
import type { JournalRow } from '../storage/records.ts'
import type { HistoryPart } from './session-state.ts'

export interface Stack {
  /** The top is last. */
  readonly rows: readonly JournalRow[]
  /** Sequence of the next row down that is not read yet; null at the bottom. */
  readonly more: number | null
}

export function makeStack(top: number | null): Stack {
  return { rows: [], more: top }
}

/** Sequence of the topmost row; null where there is none. */
export function topOf(stack: Stack): number | null {
  return stack.rows.at(-1)?.sequence ?? stack.more
}

export function pushRow(stack: Stack, row: JournalRow): Stack {
  return { rows: [...stack.rows, row], more: stack.more }
}

export function popRow(stack: Stack): Stack {
  return { rows: stack.rows.slice(0, -1), more: stack.more }
}

/** The stack with those of the rows read from the store that continue its chain. */
export function deepen(stack: Stack, read: readonly JournalRow[]): Stack {
  const bySequence = new Map(read.map((row) => [row.sequence, row]))
  const below: JournalRow[] = []
  let more = stack.more
  for (let row = find(bySequence, more); row !== undefined; row = find(bySequence, more)) {
    below.unshift(row)
    // A chain runs backwards; anything else would never end.
    more = row.below !== null && row.below < row.sequence ? row.below : null
  }
  return { rows: [...below, ...stack.rows], more }
}

function find(rows: ReadonlyMap<number, JournalRow>, sequence: number | null): JournalRow | undefined {
  return sequence === null ? undefined : rows.get(sequence)
}

/** So few rows are left in memory that more should be read before they are asked for. */
export const shallowRows = 50

export function isShallow(stack: Stack): boolean {
  return stack.more !== null && stack.rows.length < shallowRows
}

/** Both stacks with the newest part of the journal, and further parts where the top of one lies deeper. */
export async function loadStacks(
  database: PathwayDatabase,
  id: string,
  undo: Stack,
  redo: Stack,
  last: number,
): Promise<Result<{ readonly undo: Stack; readonly redo: Stack }>> {
  let stacks = { undo, redo }
  let from: number | null = topOf(undo) === null && topOf(redo) === null ? null : last
  while (from !== null) {
    const read = await loadJournal(database, id, from)
    if (!read.ok) return read
    stacks = { undo: deepen(stacks.undo, read.value), redo: deepen(stacks.redo, read.value) }
    const hidden = [stacks.undo, stacks.redo].filter(
      (stack) => stack.rows.length === 0 && stack.more !== null,
    )
    const next = Math.max(0, ...hidden.map((stack) => stack.more ?? 0))
    // A gap in the journal would send us round for ever.
    from = hidden.length > 0 && next < from ? next : null
  }
  return succeed(stacks)
}

/** The part of the history that ends at `last`, read when everything done is written. */
export async function loadSteps(
  database: PathwayDatabase,
  id: string,
  last: number,
  flush: () => Promise<Result<null>>,
): Promise<Result<HistoryPart>> {
  const written = await flush()
  if (!written.ok) return written
  const read = await loadJournal(database, id, last)
  if (!read.ok) return read
  const next = last - journalPart
  return succeed({ steps: [...read.value].reverse(), next: next > 0 ? next : null })
}
