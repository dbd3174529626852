// What came up and belongs elsewhere.
import type { Table } from '../table.ts'

export const parkingLot: Table = {
  id: 'parking-lot',
  nameColumn: 'item',
  columns: [
    { id: 'item', kind: 'text', width: 'huge' },
    { id: 'raised-by', kind: 'person', width: 'medium' },
    { id: 'where-it-goes', kind: 'text', width: 'large' },
  ],
  seeds: [],
  checks: [],
}
