// How blocks of cells are read and written: as the table's own columns, or as the parts of cells that a matrix shows.
import type { SessionState } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { Edit } from '../../domain/edit.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findColumnWords } from '../../words/index.ts'
import { readCellText, showCellText, writeCellText } from './cell-reading.ts'
import { findCell } from './sorting.ts'

export interface CountedLetters {
  /** All there are, as they are told. */
  readonly order: string
  /** Those of a cell; empty where it holds something else. */
  readonly of: (column: Column, cell: Cell) => string
}

export interface BlockCells {
  /** As shown, one for each column of the field. */
  readonly columns: readonly Column[]
  /** What people call a column, shown or not. */
  readonly labelOf: (column: string) => string
  readonly cellAt: (state: SessionState, row: string, column: Column) => Cell | undefined
  /** As people see it. */
  readonly show: (state: SessionState, column: Column, cell: Cell | undefined) => string
  readonly write: (state: SessionState, column: Column, cell: Cell | undefined) => string
  readonly read: (state: SessionState, column: Column, text: string) => Cell | undefined
  /** An edit of these columns as one of the table's. */
  readonly toStored: (edit: Edit) => Edit
  /** What is counted one by one where cells are chosen; left out where cells are whole. */
  readonly letters?: CountedLetters
  /** Whether a text that could not be read is kept in its cell. */
  readonly keepsUnread: boolean
}

export function makeBlockCells(table: TableId, columns: readonly Column[]): BlockCells {
  return {
    columns,
    labelOf: (column) => findColumnWords(table, column).label,
    cellAt: (state, row, column) => findCell(state, table, column, row),
    show: (state, column, cell) => showCellText(state, table, column, cell),
    write: (state, column, cell) => writeCellText(state, table, column, cell),
    read: (state, column, text) => readCellText(state, table, column, text),
    toStored: (edit) => edit,
    keepsUnread: true,
  }
}
