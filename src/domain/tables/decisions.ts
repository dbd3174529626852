// The log of what the team decided, and which row each decision answers.
import type { Table } from '../table.ts'

export const decisions: Table = {
  id: 'decisions',
  nameColumn: 'decision',
  columns: [
    { id: 'date', kind: 'date', width: 'small' },
    { id: 'decision', kind: 'long-text', width: 'huge' },
    { id: 'from', kind: 'link', width: 'large' },
    { id: 'decided-by', kind: 'person', width: 'medium' },
    { id: 'reason', kind: 'long-text', width: 'large' },
    { id: 'review-on', kind: 'date', width: 'small' },
  ],
  seeds: [],
  checks: [],
}
