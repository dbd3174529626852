// Cells as the grid writes and reads them: the shared text of a cell, looked up in the open workbook. Knows no components.
import type { SessionState } from '../../app/session-state.ts'
import { firstSpelling } from '../../app/spelling.ts'
import type { Spelling } from '../../app/spelling.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { findRowName } from '../../format/cell-lookup.ts'
import {
  findUnreadParts,
  formatCell,
  makeCellLookup,
  parseCell,
  readMatrixEntry,
} from '../../format/cell-text.ts'
import type { CellLookup, LookupOptions, MatrixColumn } from '../../format/cell-text.ts'
import { showCell } from '../../format/shown-text.ts'
import { spellNumber } from '../../words/en/amounts.ts'
import { methodWords } from '../../words/index.ts'

/** How one paste is read. */
export type PasteReading = Spelling & Pick<LookupOptions, 'isDecimalSure' | 'serials'>

let spelling = firstSpelling
let lookups = new WeakMap<Workbook, Map<TableId, CellLookup>>()

/** For all grids; nothing is worked out anew where it is as before. */
export function setSpelling(next: Spelling): void {
  if (next.dates === spelling.dates && next.decimal === spelling.decimal) return
  spelling = next
  lookups = new WeakMap()
}

export function findSpelling(): Spelling {
  return spelling
}

/** What an editor shows: `readCellText` gives the same cell back. */
export function writeCellText(
  state: SessionState,
  table: TableId,
  column: Column,
  cell: Cell | undefined,
): string {
  return formatCell(cell, column, findLookup(state, table))
}

/** What a cell shows where it is not being edited: words in place of ids, numbers as they are read. */
export function showCellText(
  state: SessionState,
  table: TableId,
  column: Column,
  cell: Cell | undefined,
): string {
  const text = showCell(cell, column, findLookup(state, table))
  return typeof cell === 'number' ? spellNumber(text, spelling.decimal) : text
}

/** A number that is in no cell, written as those in cells are. */
export function showNumber(value: number): string {
  return spellNumber(String(value), spelling.decimal)
}

/** Undefined for blank; text that means nothing to the column comes back marked unread. */
export function readCellText(
  state: SessionState,
  table: TableId,
  column: Column,
  text: string,
): Cell | undefined {
  return parseCell(text, column, findLookup(state, table))
}

/** Reads the texts of one paste: each text of a column once, however often it comes. */
export function makePasteReader(
  state: SessionState,
  table: TableId,
  reading: PasteReading,
): (column: Column, text: string) => Cell | undefined {
  const lookup = makeCellLookup({ table, workbook: state.workbook, words: methodWords, ...reading })
  const known = new Map<Column, Map<string, Cell | undefined>>()
  return (column, text) => {
    const texts = known.get(column) ?? new Map<string, Cell | undefined>()
    if (texts.size === 0) known.set(column, texts)
    if (!texts.has(text)) texts.set(text, parseCell(text, column, lookup))
    return texts.get(text)
  }
}

/** The parts of an unread text that keep it from being read. */
export function findUnread(
  state: SessionState,
  table: TableId,
  column: Column,
  text: string,
): readonly string[] {
  return findUnreadParts(text, column, findLookup(state, table))
}

/** One key of a matrix cell; says why where the text is no letters of the workbook's scheme. */
export function readEntryText(
  state: SessionState,
  table: TableId,
  column: MatrixColumn,
  text: string,
): ReturnType<typeof readMatrixEntry> {
  return readMatrixEntry(text, column, findLookup(state, table))
}

/** What people call a row; empty where it has no name. */
export function nameRow(state: SessionState, table: TableId, row: string): string {
  return findRowName(state.workbook, methodWords, table, row).trim()
}

function findLookup({ workbook, asOf }: SessionState, table: TableId): CellLookup {
  const known = lookups.get(workbook) ?? new Map<TableId, CellLookup>()
  lookups.set(workbook, known)
  const found = known.get(table)
  // A cell shows a date of this year without it, and so it is typed.
  const year = asOf.slice(0, 4)
  if (found?.year === year) return found
  // What somebody types is a day only where it looks like one.
  const lookup = makeCellLookup({ table, workbook, words: methodWords, serials: 'never', year, ...spelling })
  known.set(table, lookup)
  return lookup
}
