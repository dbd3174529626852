// The values of the outcome measures over time.
import { checkReadings } from '../checks/month-two.ts'
import type { Table } from '../table.ts'

export const readings: Table = {
  id: 'readings',
  nameColumn: 'measure',
  columns: [
    { id: 'measure', kind: 'reference', table: 'outcome-measures', width: 'large' },
    { id: 'date', kind: 'date', width: 'small' },
    { id: 'value', kind: 'number', width: 'small' },
    { id: 'note', kind: 'text', width: 'large' },
  ],
  seeds: [],
  checks: [checkReadings],
}
