// Technology education for executives who are no technologists.
import type { Table } from '../table.ts'

export const education: Table = {
  id: 'education',
  nameColumn: 'subject',
  columns: [
    { id: 'date', kind: 'date', width: 'small' },
    { id: 'subject', kind: 'text', width: 'large' },
    { id: 'kind', kind: 'choice', choices: ['possibility', 'limitation', 'trade-off'], width: 'medium' },
    { id: 'teacher', kind: 'person', width: 'medium' },
    { id: 'attendees', kind: 'people', width: 'large' },
    { id: 'confidence-before', kind: 'rating', scale: 'confidence', notSure: true, width: 'small' },
    { id: 'confidence-after', kind: 'rating', scale: 'confidence', notSure: true, width: 'small' },
  ],
  seeds: [],
  checks: [],
}
