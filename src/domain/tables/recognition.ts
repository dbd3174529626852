// Thanks and pay for those who taught others well.
import type { Table } from '../table.ts'

export const recognition: Table = {
  id: 'recognition',
  nameColumn: 'taught-what',
  columns: [
    { id: 'person', kind: 'person', width: 'medium' },
    { id: 'taught-what', kind: 'text', width: 'large' },
    { id: 'reached', kind: 'text', width: 'medium' },
    { id: 'evidence-that-it-worked', kind: 'long-text', width: 'large' },
    { id: 'kind', kind: 'choice', choices: ['praise', 'award', 'objective', 'pay'], width: 'small' },
    { id: 'date', kind: 'date', width: 'small' },
  ],
  seeds: [],
  checks: [],
}
