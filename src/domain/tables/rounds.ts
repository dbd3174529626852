// The two rating rounds: who rates what, how, and whether the answers have been shown.
import type { Table } from '../table.ts'

export const roundIds = ['baseline', 'follow-up'] as const
export type RoundId = (typeof roundIds)[number]

export const rounds: Table = {
  id: 'rounds',
  nameColumn: 'round',
  fixedRows: true,
  columns: [
    { id: 'round', kind: 'choice', choices: roundIds, width: 'small' },
    { id: 'raters', kind: 'people', width: 'large' },
    { id: 'items', kind: 'link', many: true, tables: ['integration-points', 'symptoms'], width: 'large' },
    {
      id: 'way-of-rating',
      kind: 'choice',
      choices: ['answers-files', 'pass-the-laptop', 'cards-up'],
      width: 'medium',
    },
    { id: 'state', kind: 'choice', choices: ['collecting', 'revealed'], width: 'small' },
    { id: 'consent-of-the-technology-leader-to-a-split-by-side', kind: 'yes-no', width: 'small' },
  ],
  seeds: roundIds.map((id) => ({ id, cells: { round: id } })),
  checks: [],
}
