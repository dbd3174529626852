// Whom a cell names: somebody who left the list is nobody who could be asked.
import { textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** The row of the person; undefined where the cell is blank or names nobody who is listed. */
export function findNamed(workbook: Workbook, row: Row, column: string): Row | undefined {
  const id = textAt(row, column)
  return id === undefined ? undefined : findRow(workbook, 'people', id)
}
