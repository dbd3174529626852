// What the team takes into its next round of the plan.
import type { Table } from '../table.ts'

export const nextCycle: Table = {
  id: 'next-cycle',
  nameColumn: 'lesson',
  columns: [
    { id: 'lesson', kind: 'long-text', width: 'huge' },
    {
      id: 'kind-of-difference',
      kind: 'choice',
      choices: ['structural', 'cultural', 'strategic'],
      width: 'medium',
    },
    {
      id: 'keep-change-stop-start',
      kind: 'choice',
      choices: ['keep', 'change', 'stop', 'start'],
      width: 'small',
    },
    { id: 'owner', kind: 'person', width: 'medium' },
    { id: 'when', kind: 'date', width: 'small' },
  ],
  seeds: [],
  checks: [],
}
