// What one row shows, read out of the workbook in one look: one subscription a row, however many cells it has.
import type { SessionState } from '../../app/session-state.ts'
import type { Spelling } from '../../app/spelling.ts'
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { readNoteCounts, spellNoteCounts } from '../../domain/notes.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { findSpelling } from './cell-reading.ts'
import { readShownText } from './kinds.tsx'

export interface ShownCell {
  readonly cell: Cell | undefined
  /** Empty where the cell is blank or unread. */
  readonly text: string
}

export interface ShownRow {
  readonly row: Row
  /** In the order of the columns. */
  readonly cells: readonly ShownCell[]
  /** By column; see `readNoteCounts`. */
  readonly notes: Readonly<Record<string, number>>
}

type RowReader = (state: SessionState) => ShownRow | undefined

/** What the last answer was read from. */
interface Reading {
  readonly workbook: Workbook
  readonly asOf: string
  readonly spelling: Spelling
}

/**
 * Reads one row of whatever state it is given, undefined where it is gone. The answer is the same object for as long as
 * nothing of it differs, so that a row is drawn again only when something it shows is another: what is worked out and
 * names of other rows are read anew after each edit.
 */
export function makeRowReader(table: TableId, rowId: string, columns: readonly Column[]): RowReader {
  let last: { readonly reading: Reading; readonly counts: string; readonly shown: ShownRow } | null = null
  return (state) => {
    const reading = { workbook: state.workbook, asOf: state.asOf, spelling: findSpelling() }
    if (last !== null && isSameReading(last.reading, reading)) return last.shown
    const row = findRow(state.workbook, table, rowId)
    if (row === undefined) return undefined
    const counts = spellNoteCounts(state.workbook, table, rowId)
    const cells = columns.map((column) => readCell(state, table, column, row))
    const before = last?.counts === counts ? last.shown : null
    const isSame = before?.row === row && cells.every((cell, at) => isSameCell(cell, before.cells[at]))
    const shown = isSame ? before : { row, cells, notes: readNoteCounts(counts) }
    last = { reading, counts, shown }
    return shown
  }
}

function isSameReading(one: Reading, other: Reading): boolean {
  return one.workbook === other.workbook && one.asOf === other.asOf && one.spelling === other.spelling
}

function readCell(state: SessionState, table: TableId, column: Column, row: Row): ShownCell {
  const cell = column.kind === 'computed' ? settle(column.compute(row, state)) : row.cells[column.id]
  return { cell, text: cell === undefined || isUnread(cell) ? '' : readShownText(state, table, column, cell) }
}

/** Lists and objects that are worked out would differ at each look; text does not. */
export function settle(cell: Cell | undefined): Cell | undefined {
  return typeof cell === 'object' ? JSON.stringify(cell) : cell
}

function isSameCell(one: ShownCell, other: ShownCell | undefined): boolean {
  return one.cell === other?.cell && one.text === other?.text
}
