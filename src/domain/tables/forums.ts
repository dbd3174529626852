// Places made on purpose for the two sides to think together.
import { checkForums } from '../checks/month-one.ts'
import type { Table } from '../table.ts'

export const forums: Table = {
  id: 'forums',
  nameColumn: 'forum',
  columns: [
    { id: 'forum', kind: 'text', width: 'medium' },
    { id: 'the-question-it-exists-to-answer', kind: 'text', width: 'large' },
    {
      id: 'kind',
      kind: 'choice',
      choices: ['trade-off-clinic', 'deep-dive', 'strategy-check', 'education'],
      width: 'medium',
    },
    { id: 'members', kind: 'people', width: 'large' },
    { id: 'cadence', kind: 'text', width: 'small' },
    { id: 'minutes', kind: 'integer', min: 0, max: 4320, unit: 'minutes', width: 'tiny' },
    { id: 'times-per-year', kind: 'integer', min: 0, max: 366, unit: 'times-a-year', width: 'tiny' },
    { id: 'attendees', kind: 'integer', min: 0, max: 1000, unit: 'people', width: 'tiny' },
    { id: 'is-this-meeting', kind: 'reference', table: 'meetings', width: 'medium' },
    { id: 'owner', kind: 'person', width: 'medium' },
    { id: 'first-date', kind: 'date', width: 'small' },
    { id: 'standing-output', kind: 'text', width: 'large' },
  ],
  seeds: [],
  checks: [checkForums],
}
