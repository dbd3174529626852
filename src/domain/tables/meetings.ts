// The leadership meetings as they are and as they are to be.
import { checkMeetings, checkMerges } from '../checks/month-one.ts'
import { findHoursAfter, findHoursBefore } from '../meeting-load.ts'
import type { Table } from '../table.ts'

const parts = ['absent', 'presents-and-leaves', 'consulted', 'full-member']

export const meetings: Table = {
  id: 'meetings',
  nameColumn: 'meeting',
  columns: [
    { id: 'meeting', kind: 'text', width: 'large' },
    {
      id: 'type',
      kind: 'choice',
      choices: [
        'check-in',
        'tactical',
        'strategic',
        'off-site',
        'quarterly-business-review',
        'status',
        'technology-review',
      ],
      width: 'medium',
    },
    {
      id: 'purpose',
      kind: 'choice',
      choices: [
        'inform',
        'check-feasibility',
        'plan-implementation',
        'report-status',
        'decide',
        'shape-strategy',
        'review-outcomes',
      ],
      width: 'medium',
    },
    { id: 'covers-technology', kind: 'yes-no', width: 'tiny' },
    { id: 'times-per-year', kind: 'integer', min: 0, max: 366, unit: 'times-a-year', width: 'tiny' },
    { id: 'minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    { id: 'attendees', kind: 'integer', min: 0, max: 1000, unit: 'people', width: 'tiny' },
    { id: 'technology-leaders-part', kind: 'choice', choices: parts, width: 'medium' },
    { id: 'strategy-minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    { id: 'technical-depth-minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    {
      id: 'infrastructure-decision-minutes',
      kind: 'integer',
      min: 0,
      max: 4320,
      unit: 'minutes',
      width: 'tiny',
    },
    { id: 'depth-cut-off', kind: 'yes-no', width: 'tiny' },
    {
      id: 'decision',
      kind: 'choice',
      choices: ['keep', 'change', 'merge', 'stop', 'new'],
      width: 'small',
    },
    { id: 'merged-into', kind: 'reference', table: 'meetings', width: 'medium' },
    { id: 'then-times-per-year', kind: 'integer', min: 0, max: 366, unit: 'times-a-year', width: 'tiny' },
    { id: 'then-minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    { id: 'then-attendees', kind: 'integer', min: 0, max: 1000, unit: 'people', width: 'tiny' },
    { id: 'then-technology-leaders-part', kind: 'choice', choices: parts, width: 'medium' },
    { id: 'then-strategy-minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    {
      id: 'hours-before',
      kind: 'computed',
      result: 'hours',
      compute: (row) => findHoursBefore(row)?.hours,
      width: 'tiny',
    },
    {
      id: 'person-hours-before',
      kind: 'computed',
      result: 'hours',
      compute: (row) => findHoursBefore(row)?.personHours,
      width: 'tiny',
    },
    {
      id: 'hours-after',
      kind: 'computed',
      result: 'hours',
      compute: (row) => findHoursAfter(row)?.hours,
      width: 'tiny',
    },
    {
      id: 'person-hours-after',
      kind: 'computed',
      result: 'hours',
      compute: (row) => findHoursAfter(row)?.personHours,
      width: 'tiny',
    },
  ],
  seeds: [],
  checks: [checkMeetings, checkMerges],
}
