// The one row that says what the workbook is about.
import { schemeIds } from '../catalogue.ts'
import { checkTechnologyLeaderAgrees, checkTitleLength } from '../checks/across-stages.ts'
import type { Table } from '../table.ts'

/** The row id of the only row. */
export const factsRowId = 'facts'

export const facts: Table = {
  id: 'facts',
  nameColumn: 'title',
  fixedRows: true,
  columns: [
    { id: 'title', kind: 'text', width: 'large' },
    { id: 'organisation', kind: 'text', width: 'medium' },
    { id: 'technology-leader', kind: 'person', width: 'medium' },
    { id: 'reports-to', kind: 'person', width: 'medium' },
    { id: 'sponsor', kind: 'person', width: 'medium' },
    { id: 'facilitator', kind: 'person', width: 'medium' },
    { id: 'start-date', kind: 'date', width: 'small' },
    { id: 'velocity-target-in-days', kind: 'integer', min: 1, max: 730, unit: 'days', width: 'small' },
    { id: 'decision-scheme', kind: 'choice', choices: schemeIds, width: 'small' },
    { id: 'involvement-of-the-board', kind: 'long-text', width: 'huge' },
  ],
  seeds: [{ id: factsRowId, cells: { 'velocity-target-in-days': 30, 'decision-scheme': 'rapid' } }],
  checks: [checkTechnologyLeaderAgrees, checkTitleLength],
}
