// What somebody promised to do by when, and which row it answers.
import { pillarIds } from '../catalogue.ts'
import { checkOverdue } from '../checks/across-stages.ts'
import { findDaysOverdue } from '../overdue.ts'
import type { Table } from '../table.ts'

export const actionStatuses = ['not-started', 'in-progress', 'done', 'dropped'] as const

export const actions: Table = {
  id: 'actions',
  nameColumn: 'action',
  columns: [
    { id: 'action', kind: 'text', width: 'huge' },
    { id: 'from', kind: 'link', width: 'large' },
    { id: 'owner', kind: 'person', width: 'medium' },
    { id: 'due', kind: 'date', width: 'small' },
    { id: 'overdue', kind: 'computed', result: 'days', compute: findDaysOverdue, width: 'tiny' },
    { id: 'status', kind: 'choice', choices: actionStatuses, width: 'small' },
    { id: 'pillar', kind: 'choice', choices: pillarIds, width: 'medium' },
  ],
  seeds: [],
  checks: [checkOverdue('actions')],
}
