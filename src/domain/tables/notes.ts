// What people remark on single cells: one row a remark, those of a cell in the order in which they came.
import type { Table } from '../table.ts'

export const notes: Table = {
  id: 'notes',
  nameColumn: 'note',
  columns: [
    { id: 'row', kind: 'link', internal: true },
    // The id of the cell's column, and of the role or criterion where the column is a matrix.
    { id: 'column', kind: 'text', internal: true },
    { id: 'key', kind: 'text', internal: true },
    { id: 'note', kind: 'long-text', internal: true },
    { id: 'author', kind: 'text', internal: true },
    { id: 'at', kind: 'date-time', internal: true },
  ],
  seeds: [],
  checks: [],
}
