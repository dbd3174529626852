// Who recommends, agrees, decides and carries out, today and as agreed.
import { checkDecisionRights } from '../checks/week-one.ts'
import type { Table } from '../table.ts'

const seeded = [
  'growth-strategy',
  'market-positioning',
  'customer-experience',
  'answer-to-a-competitors-move',
  'product-road-map',
  'investment-portfolio',
  'technology-budget',
  'build-buy-partner',
  'data-strategy',
  'vendor-selection',
  'security-risk-acceptance',
  'acquisition-due-diligence',
  'operating-model',
]

const inScope = new Set([
  'growth-strategy',
  'customer-experience',
  'product-road-map',
  'investment-portfolio',
  'data-strategy',
])

/** Left blank here: whether technology has a say in it differs from company to company. */
const openQuestion = new Set(['market-positioning', 'answer-to-a-competitors-move'])

export const decisionRights: Table = {
  id: 'decision-rights',
  nameColumn: 'decision',
  columns: [
    { id: 'decision', kind: 'text', width: 'large' },
    { id: 'in-scope', kind: 'yes-no', width: 'tiny' },
    { id: 'has-technology-consequence', kind: 'yes-no', width: 'tiny' },
    { id: 'as-is-roles', kind: 'matrix', keys: 'roles', holds: 'letters', width: 'huge' },
    { id: 'to-be-roles', kind: 'matrix', keys: 'roles', holds: 'letters', width: 'huge' },
    { id: 'forum', kind: 'text', width: 'medium' },
    { id: 'notes', kind: 'long-text', width: 'large' },
  ],
  seeds: seeded.map((id) => ({
    id,
    cells: {
      'in-scope': inScope.has(id),
      ...(openQuestion.has(id) ? {} : { 'has-technology-consequence': true }),
    },
    worded: ['decision'],
  })),
  checks: [checkDecisionRights],
}
