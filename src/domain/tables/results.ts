// The six results the method promises: before in week one, now in month six.
import { resultIds } from '../catalogue.ts'
import type { Table } from '../table.ts'

export const results: Table = {
  id: 'results',
  nameColumn: 'result',
  fixedRows: true,
  columns: [
    { id: 'result', kind: 'text', width: 'large' },
    { id: 'before', kind: 'number', width: 'small' },
    { id: 'before-period', kind: 'text', width: 'small' },
    { id: 'now', kind: 'number', width: 'small' },
    { id: 'unit', kind: 'text', width: 'small' },
    { id: 'against-rivals', kind: 'choice', choices: ['behind', 'level', 'ahead'], width: 'small' },
    { id: 'source', kind: 'text', width: 'medium' },
    { id: 'evidence', kind: 'long-text', width: 'large' },
    {
      id: 'how-much-of-it-is-due-to-integration',
      kind: 'choice',
      choices: ['none', 'some', 'much', 'unknown'],
      width: 'small',
    },
  ],
  seeds: resultIds.map((id) => ({ id, cells: {}, worded: ['result'] })),
  checks: [],
}
