// Closed questions of business leaders and the open ones that took their place.
import type { Table } from '../table.ts'

export const betterQuestions: Table = {
  id: 'better-questions',
  nameColumn: 'open-question',
  columns: [
    { id: 'closed-question', kind: 'text', width: 'large' },
    { id: 'open-question', kind: 'text', width: 'large' },
    { id: 'used-in', kind: 'text', width: 'medium' },
    { id: 'what-it-uncovered', kind: 'long-text', width: 'large' },
  ],
  seeds: [],
  checks: [],
}
