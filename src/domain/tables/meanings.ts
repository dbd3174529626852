// What people said that texts mean which no column could read by itself: a later paste then reads them.
import type { Table } from '../table.ts'

export const meanings: Table = {
  id: 'meanings',
  nameColumn: 'text',
  columns: [
    { id: 'text', kind: 'text', internal: true },
    // Where it holds, as `table/column`.
    { id: 'column', kind: 'text', internal: true },
    // The id of a choice, a row or a step.
    { id: 'means', kind: 'text', internal: true },
  ],
  seeds: [],
  checks: [],
}
