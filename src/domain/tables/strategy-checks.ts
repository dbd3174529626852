// Each time the sides asked together whether to stay on course.
import { checkStrategyChecks } from '../checks/month-one.ts'
import type { Table } from '../table.ts'

export const strategyChecks: Table = {
  id: 'strategy-checks',
  nameColumn: 'strategy-question',
  columns: [
    { id: 'date', kind: 'date', width: 'small' },
    { id: 'forum', kind: 'reference', table: 'forums', width: 'medium' },
    { id: 'strategy-question', kind: 'text', width: 'large' },
    { id: 'inherited-restriction-assumption-or-omission-tested', kind: 'long-text', width: 'large' },
    { id: 'what-changed-business', kind: 'long-text', width: 'medium' },
    { id: 'what-changed-technology', kind: 'long-text', width: 'medium' },
    { id: 'opportunity-business-alone-would-have-missed', kind: 'long-text', width: 'large' },
    { id: 'present', kind: 'people', width: 'large' },
    { id: 'verdict', kind: 'choice', choices: ['stay', 'adjust', 'change'], width: 'small' },
    { id: 'decided-by', kind: 'person', width: 'medium' },
    { id: 'follow-up', kind: 'text', width: 'medium' },
    { id: 'next-date', kind: 'date', width: 'small' },
  ],
  seeds: [],
  checks: [checkStrategyChecks],
}
