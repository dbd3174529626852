// The fourteen actions of the four pillars: all tracked, none forgotten.
import { pillarActions as catalogue, pillarIds } from '../catalogue.ts'
import { checkDropped, checkOverdue } from '../checks/across-stages.ts'
import { findDaysOverdue } from '../overdue.ts'
import { stageIds } from '../stage-id.ts'
import type { Table } from '../table.ts'
import { actionStatuses } from './actions.ts'

export const pillarActions: Table = {
  id: 'pillar-actions',
  nameColumn: 'action',
  fixedRows: true,
  columns: [
    { id: 'action', kind: 'text', width: 'huge' },
    { id: 'pillar', kind: 'choice', choices: pillarIds, width: 'medium' },
    { id: 'status', kind: 'choice', choices: actionStatuses, width: 'small' },
    { id: 'owner', kind: 'person', width: 'medium' },
    { id: 'due', kind: 'date', width: 'small' },
    { id: 'overdue', kind: 'computed', result: 'days', compute: findDaysOverdue, width: 'tiny' },
    { id: 'stage', kind: 'choice', choices: stageIds, width: 'small' },
    { id: 'evidence', kind: 'long-text', width: 'large' },
    { id: 'reason', kind: 'text', width: 'medium' },
  ],
  seeds: catalogue.map(({ id, pillar, stage }) => ({
    id,
    cells: { pillar, stage, status: 'not-started' },
    worded: ['action'],
  })),
  checks: [checkDropped, checkOverdue('pillar-actions')],
}
