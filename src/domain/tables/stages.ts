// The five steps of the plan as rows: where each stands, what was waived and what was decided.
import { checkSkipped } from '../checks/across-stages.ts'
import { stageIds } from '../stage-id.ts'
import type { Table } from '../table.ts'

export const stageStatuses = ['not-started', 'in-progress', 'done', 'skipped'] as const
export type StageStatus = (typeof stageStatuses)[number]

export const stages: Table = {
  id: 'stages',
  nameColumn: 'stage',
  fixedRows: true,
  columns: [
    { id: 'stage', kind: 'choice', choices: stageIds, width: 'small' },
    { id: 'status', kind: 'choice', choices: stageStatuses, width: 'small' },
    { id: 'reason', kind: 'text', width: 'medium' },
    { id: 'notes', kind: 'long-text', width: 'huge' },
    { id: 'waivers', kind: 'matrix', keys: 'criteria', holds: 'text', width: 'large' },
    { id: 'sign-off-date', kind: 'date', width: 'small' },
    { id: 'sign-off-by', kind: 'person', width: 'medium' },
    { id: 'sign-off-decided', kind: 'long-text', width: 'large' },
  ],
  seeds: stageIds.map((id) => ({ id, cells: { stage: id, status: 'not-started' } })),
  checks: [checkSkipped],
}
