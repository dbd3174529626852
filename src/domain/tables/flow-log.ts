// Items on their way from one side's insight to the other side's decision.
import { checkFlowLog } from '../checks/across-stages.ts'
import { directions, findLag, findOpenAge } from '../flow.ts'
import type { Table } from '../table.ts'

export const flowLog: Table = {
  id: 'flow-log',
  nameColumn: 'item',
  columns: [
    { id: 'item', kind: 'text', width: 'large' },
    { id: 'direction', kind: 'choice', choices: directions, width: 'medium' },
    { id: 'raised', kind: 'date', width: 'small' },
    { id: 'heard-by-the-other-side', kind: 'date', width: 'small' },
    { id: 'decided', kind: 'date', width: 'small' },
    { id: 'acted', kind: 'date', width: 'small' },
    { id: 'result', kind: 'choice', choices: ['open', 'adopted', 'declined', 'withdrawn'], width: 'small' },
    { id: 'from-memory', kind: 'yes-no', width: 'tiny' },
    {
      id: 'raised-to-heard',
      kind: 'computed',
      result: 'days',
      compute: (row) => findLag(row, 'raised', 'heard-by-the-other-side'),
      width: 'tiny',
    },
    {
      id: 'heard-to-decided',
      kind: 'computed',
      result: 'days',
      compute: (row) => findLag(row, 'heard-by-the-other-side', 'decided'),
      width: 'tiny',
    },
    {
      id: 'decided-to-acted',
      kind: 'computed',
      result: 'days',
      compute: (row) => findLag(row, 'decided', 'acted'),
      width: 'tiny',
    },
    {
      id: 'lead-time',
      kind: 'computed',
      result: 'days',
      compute: (row) => findLag(row, 'raised', 'decided'),
      width: 'tiny',
    },
    { id: 'open-age', kind: 'computed', result: 'days', compute: findOpenAge, width: 'tiny' },
    { id: 'hand-offs', kind: 'integer', min: 0, max: 1000, width: 'tiny' },
    { id: 'translation-rounds', kind: 'integer', min: 0, max: 1000, width: 'tiny' },
    { id: 'rework-rounds', kind: 'integer', min: 0, max: 1000, width: 'tiny' },
    { id: 'forum', kind: 'text', width: 'medium' },
  ],
  seeds: [],
  checks: [checkFlowLog],
}
