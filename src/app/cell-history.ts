// Reads what happened to one cell, part by part, so that a long history keeps nobody waiting. Knows no screens.
import { findCellState, tellCellHistory } from '../domain/cell-history.ts'
import type { CellState, ToldChange } from '../domain/cell-history.ts'
import type { NotedCell } from '../domain/notes.ts'
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Session } from './session-state.ts'

/** Where a reading goes on, and what the cell held there. */
export interface HistoryPlace {
  readonly last: number
  readonly state: CellState
}

export interface CellHistoryPart {
  /** Newest first. */
  readonly changes: readonly ToldChange[]
  /** Null where this computer knows no more. */
  readonly next: HistoryPlace | null
}

/** One reading ends with as many changes, or after as many parts of the history without finding them. */
export const changesAtOnce = 12
const partsAtOnce = 5

/** From now backwards, or on from where an earlier reading ended. */
export async function readCellHistory(
  session: Session,
  cell: NotedCell,
  from: HistoryPlace | null,
): Promise<Result<CellHistoryPart>> {
  let state = from === null ? findCellState(session.store.getState().workbook, cell) : from.state
  let last = from?.last ?? null
  const changes: ToldChange[] = []
  for (let part = 1; ; part += 1) {
    const read = await session.loadHistory(last)
    if (!read.ok) return read
    const told = tellCellHistory(read.value.steps, cell, state)
    changes.push(...told.changes)
    state = told.before
    last = read.value.next
    if (last === null) return succeed({ changes, next: null })
    if (changes.length >= changesAtOnce || part === partsAtOnce) {
      return succeed({ changes, next: { last, state } })
    }
  }
}
