// Everybody a cell can name.
import { checkTechnologyLeaders } from '../checks/across-stages.ts'
import type { Table } from '../table.ts'

export const sides = ['business', 'technology', 'data'] as const
export type Side = (typeof sides)[number]

export const people: Table = {
  id: 'people',
  nameColumn: 'name',
  columns: [
    { id: 'name', kind: 'text', width: 'medium' },
    { id: 'role', kind: 'text', width: 'medium' },
    { id: 'side', kind: 'choice', choices: sides, width: 'small' },
    { id: 'is-the-technology-leader', kind: 'yes-no', width: 'small' },
    { id: 'in-the-executive-team', kind: 'yes-no', width: 'small' },
  ],
  seeds: [],
  checks: [checkTechnologyLeaders],
}
