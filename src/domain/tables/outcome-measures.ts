// What each programme is for, measured, with one owner on each side.
import { resultIds } from '../catalogue.ts'
import { checkOutcomes, checkUnits } from '../checks/month-two.ts'
import { findCurrent, findOutcomeStatus, findProgress, outcomeStatuses } from '../outcome-progress.ts'
import type { Table } from '../table.ts'

export const outcomeMeasures: Table = {
  id: 'outcome-measures',
  nameColumn: 'measure',
  columns: [
    { id: 'programme', kind: 'text', width: 'medium' },
    { id: 'deliverable-tracked-today', kind: 'text', width: 'medium' },
    { id: 'so-that-outcome', kind: 'text', width: 'large' },
    { id: 'measure', kind: 'text', width: 'medium' },
    { id: 'unit', kind: 'text', width: 'small' },
    { id: 'area', kind: 'choice', choices: [...resultIds, 'other'], width: 'medium' },
    { id: 'leading-lagging', kind: 'choice', choices: ['leading', 'lagging'], width: 'small' },
    { id: 'better-when', kind: 'choice', choices: ['up', 'down'], width: 'tiny' },
    { id: 'baseline', kind: 'number', width: 'small' },
    { id: 'baseline-date', kind: 'date', width: 'small' },
    { id: 'target', kind: 'number', width: 'small' },
    { id: 'target-date', kind: 'date', width: 'small' },
    { id: 'current', kind: 'computed', result: 'number', compute: findCurrent, width: 'small' },
    { id: 'progress-to-target', kind: 'computed', result: 'percent', compute: findProgress, width: 'tiny' },
    {
      id: 'status',
      kind: 'computed',
      result: 'status',
      choices: outcomeStatuses,
      compute: findOutcomeStatus,
      width: 'small',
    },
    { id: 'business-owner', kind: 'person', width: 'medium' },
    { id: 'technology-owner', kind: 'person', width: 'medium' },
    { id: 'deliverable-tracking-retired', kind: 'yes-no', width: 'tiny' },
  ],
  seeds: [],
  checks: [checkOutcomes, checkUnits],
}
