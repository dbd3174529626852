// What rows are sorted by and which of them a filter lets through, by kind of column. Pure.
import type { SessionState } from '../../app/session-state.ts'
import { isUnread, NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRow } from '../../domain/workbook.ts'
import { foldText } from '../../format/fold-text.ts'
import { showCellText, writeCellText } from './cell-reading.ts'
import type { ColumnFilterValue } from './view-shape.ts'

/** The cell of a row, worked out where the column is computed. */
export function findCell(
  state: SessionState,
  table: TableId,
  column: Column,
  rowId: string,
): Cell | undefined {
  const row = findRow(state.workbook, table, rowId)
  return row === undefined ? undefined : cellOf(state, column, row)
}

export function cellOf(state: SessionState, column: Column, row: Row): Cell | undefined {
  return column.kind === 'computed' ? column.compute(row, state) : row.cells[column.id]
}

/** Numbers by size, choices in the order of the method, dates by day, the rest by text; undefined for blank. */
export function sortKeyOf(
  state: SessionState,
  table: TableId,
  column: Column,
  cell: Cell | undefined,
): number | string | undefined {
  if (cell === undefined) return undefined
  if (typeof cell === 'number') return cell
  if (typeof cell === 'boolean') return cell ? 0 : 1
  if (cell === NOT_SURE && column.kind === 'rating') return undefined
  if (column.kind === 'choice' && typeof cell === 'string') {
    const place = column.choices.indexOf(cell)
    return place < 0 ? column.choices.length : place
  }
  if ((column.kind === 'date' || column.kind === 'date-time') && typeof cell === 'string') return cell
  const text = foldText(writeCellText(state, table, column, cell))
  return text === '' ? undefined : text
}

/** Numbers before texts, each among themselves. */
export function compareKeys(one: number | string, other: number | string): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}

export function matchesFilter(
  state: SessionState,
  table: TableId,
  column: Column,
  cell: Cell | undefined,
  filter: ColumnFilterValue,
): boolean {
  if (filter.onlyBlank) return cell === undefined
  if (filter.picks.length > 0 && !filter.picks.includes(pickOf(cell))) return false
  if (!isWithin(cell, filter)) return false
  if (filter.text.trim() === '') return true
  return foldText(showCellText(state, table, column, cell)).includes(foldText(filter.text))
}

/** How a filter names a value: its id or number, or `''` for anything else. */
export function pickOf(cell: Cell | undefined): string {
  if (cell === undefined || isUnread(cell) || typeof cell === 'object') return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell)
}

/** Days compare as text, a time of day counts with its day; a cell that is neither number nor day is outside. */
function isWithin(cell: Cell | undefined, { from, to }: ColumnFilterValue): boolean {
  if (from === null && to === null) return true
  const value = typeof cell === 'string' ? cell.slice(0, 'YYYY-MM-DD'.length) : cell
  if (typeof value !== 'number' && typeof value !== 'string') return false
  const isSound = (end: number | string | null) => end === null || typeof end === typeof value
  if (!isSound(from) || !isSound(to)) return false
  return (from === null || value >= from) && (to === null || value <= to)
}
