// Whom a cell names: somebody who left the list is nobody who could be asked.
import { textAt } from './read.ts'
import type { Row } from './row.ts'
import type { TableRows } from './workbook.ts'

/** Whether the cell names one of the people who are listed. */
export function namesSomebody(people: TableRows, row: Row, column: string): boolean {
  const id = textAt(row, column)
  return id !== undefined && people.positions.has(id)
}
