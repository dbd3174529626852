// Undo and redo of an open workbook: two stacks of journal rows, read on from the store before they run out.
import type { PathwayDatabase } from '../storage/database.ts'
import { loadJournal } from '../storage/journal.ts'
import type { JournalRow, WorkbookRecord } from '../storage/records.ts'
import { deepen, isShallow, makeStack, popRow, pushRow, topOf } from './history.ts'
import type { Stack } from './history.ts'
import type { SessionState } from './session-state.ts'

export type Direction = 'undo' | 'redo'

export interface UndoRedo {
  readonly labels: () => Pick<SessionState, 'undoLabel' | 'redoLabel'>
  /** As the record keeps them, to find the stacks again. */
  readonly tops: () => Pick<WorkbookRecord, Direction>
  /** The step that would be taken back or done again; null where none is in memory. */
  readonly next: (direction: Direction) => JournalRow | null
  /** Puts a step on the stacks: an edit ends redo, the other two move a row from one stack to the other. */
  readonly enter: (row: Omit<JournalRow, 'below'>) => JournalRow
  /** Reads on where there is little left in memory. */
  readonly keepDeep: () => void
  /** Reads what lies below all that is in memory; whether there was anything. */
  readonly readOn: (direction: Direction) => Promise<boolean>
}

/** `onDeeper` hears when more was read, which may bring a label. */
export function makeUndoRedo(
  database: PathwayDatabase,
  id: string,
  loaded: Readonly<Record<Direction, Stack>>,
  onDeeper: () => void,
): UndoRedo {
  const stacks: Record<Direction, Stack> = { undo: loaded.undo, redo: loaded.redo }
  let reading: Promise<void> | null = null

  function readDeeper(): Promise<void> {
    reading ??= readParts().finally(() => {
      reading = null
    })
    return reading
  }

  async function readParts(): Promise<void> {
    for (const from of [stacks.undo.more, stacks.redo.more]) {
      if (from === null) continue
      const read = await loadJournal(database, id, from)
      // Not read is not lost: the next step asks again.
      if (!read.ok) return
      stacks.undo = deepen(stacks.undo, read.value)
      stacks.redo = deepen(stacks.redo, read.value)
    }
    onDeeper()
  }

  const next = (direction: Direction) => stacks[direction].rows.at(-1) ?? null

  return {
    labels: () => ({ undoLabel: next('undo')?.label ?? null, redoLabel: next('redo')?.label ?? null }),
    tops: () => ({ undo: topOf(stacks.undo), redo: topOf(stacks.redo) }),
    next,
    enter: (step) => {
      if (step.forGood === true) return { ...step, below: null }
      const target = step.kind === 'undo' ? 'redo' : 'undo'
      const row = { ...step, below: topOf(stacks[target]) }
      if (step.kind === 'edit') stacks.redo = makeStack(null)
      else stacks[step.kind] = popRow(stacks[step.kind])
      stacks[target] = pushRow(stacks[target], row)
      return row
    },
    keepDeep: () => {
      if (isShallow(stacks.undo) || isShallow(stacks.redo)) void readDeeper()
    },
    readOn: async (direction) => {
      if (stacks[direction].more === null) return false
      await readDeeper()
      return next(direction) !== null
    },
  }
}
