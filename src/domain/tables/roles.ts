// The executive roles that head the decision matrix.
import type { Table } from '../table.ts'
import { technologyLeaderRole } from '../technology-leader.ts'

export const roles: Table = {
  id: 'roles',
  nameColumn: 'role',
  columns: [
    { id: 'role', kind: 'text', width: 'medium' },
    { id: 'who-holds-each', kind: 'person', width: 'medium' },
  ],
  seeds: ['ceo', 'cfo', 'coo', 'commercial', 'people', technologyLeaderRole, 'board'].map((id) => ({
    id,
    cells: {},
    worded: ['role'],
  })),
  checks: [],
}
