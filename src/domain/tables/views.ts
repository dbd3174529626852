// Ways of looking at a table that somebody gave a name: which columns, in which order, filtered, sorted and grouped how.
import type { Table } from '../table.ts'

export const views: Table = {
  id: 'views',
  nameColumn: 'name',
  columns: [
    { id: 'name', kind: 'text', internal: true },
    // The table and the place it is shown at, as `meetings/redesign`.
    { id: 'place', kind: 'text', internal: true },
    // The view itself as JSON text, read field by field: what is unknown is left out.
    { id: 'shape', kind: 'long-text', internal: true },
  ],
  seeds: [],
  checks: [],
}
