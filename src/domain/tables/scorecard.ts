// What each executive is measured and paid by, today and as agreed.
import { checkWeights, checkBusinessWeights } from '../checks/month-two.ts'
import type { Table } from '../table.ts'

export const scorecard: Table = {
  id: 'scorecard',
  nameColumn: 'measure-of-success',
  columns: [
    { id: 'person', kind: 'person', width: 'medium' },
    { id: 'measure-of-success', kind: 'text', width: 'large' },
    { id: 'kind', kind: 'choice', choices: ['business', 'technical'], width: 'small' },
    { id: 'weight-today', kind: 'percent', width: 'tiny' },
    { id: 'weight-agreed', kind: 'percent', width: 'tiny' },
    { id: 'linked-to-pay', kind: 'yes-no', width: 'tiny' },
    { id: 'outcome-measure', kind: 'reference', table: 'outcome-measures', width: 'large' },
  ],
  seeds: [],
  checks: [checkWeights, checkBusinessWeights],
}
