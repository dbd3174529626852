// What rows are sorted by and which of them a filter lets through, by kind of column. Pure.
import type { SessionState } from '../../app/session-state.ts'
import { isUnread, NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRow } from '../../domain/workbook.ts'
import { foldText } from '../../format/fold-text.ts'
import { showCellText, writeCellText } from './cell-reading.ts'

export interface ColumnFilterValue {
  /** Part of the cell's text; everything where empty. */
  readonly text: string
  /** Any of these values, as `pickOf` names them; all where empty. */
  readonly picks: readonly string[]
  readonly onlyBlank: boolean
}

export const noFilter: ColumnFilterValue = { text: '', picks: [], onlyBlank: false }

/** The cell of a row, worked out where the column is computed. */
export function findCell(
  state: SessionState,
  table: TableId,
  column: Column,
  rowId: string,
): Cell | undefined {
  const row = findRow(state.workbook, table, rowId)
  if (row === undefined) return undefined
  return column.kind === 'computed' ? column.compute(row, state) : row.cells[column.id]
}

/** Numbers by size, choices in the order of the method, dates by day, the rest by text; undefined for blank. */
export function findSortKey(
  state: SessionState,
  table: TableId,
  column: Column,
  rowId: string,
): number | string | undefined {
  const cell = findCell(state, table, column, rowId)
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

export function matchesFilter(
  state: SessionState,
  table: TableId,
  column: Column,
  cell: Cell | undefined,
  filter: ColumnFilterValue,
): boolean {
  if (filter.onlyBlank) return cell === undefined
  if (filter.picks.length > 0 && !filter.picks.includes(pickOf(cell))) return false
  if (filter.text.trim() === '') return true
  return foldText(showCellText(state, table, column, cell)).includes(foldText(filter.text))
}

/** How a filter names a value: its id or number, or `''` for anything else. */
export function pickOf(cell: Cell | undefined): string {
  if (cell === undefined || isUnread(cell) || typeof cell === 'object') return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell)
}

export function isFiltering(filter: ColumnFilterValue): boolean {
  return filter.onlyBlank || filter.picks.length > 0 || filter.text.trim() !== ''
}
