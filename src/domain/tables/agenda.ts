// The day of the offsite, block by block.
import { stageIds } from '../stage-id.ts'
import type { StageId } from '../stage-id.ts'
import { methodTableIds } from '../table-id.ts'
import type { TableId } from '../table-id.ts'
import type { Table } from '../table.ts'

/** One day: block, minutes and the stage or table it opens; breaks open nothing. */
const day: readonly (readonly [id: string, minutes: number, opens: StageId | TableId | null])[] = [
  ['welcome', 15, 'week-one'],
  ['results-today', 25, 'results'],
  ['rate-blind', 30, 'ratings'],
  ['reveal', 45, 'integration-points'],
  ['morning-break', 15, null],
  ['information-flows', 35, 'information-flows'],
  ['decision-rights', 50, 'decision-rights'],
  ['lunch', 60, null],
  ['symptoms', 35, 'symptoms'],
  ['remembered-items', 30, 'flow-log'],
  ['measures-of-success', 20, 'scorecard'],
  ['afternoon-break', 15, null],
  ['meetings', 40, 'meetings'],
  ['widest-gaps', 40, 'actions'],
  ['sign-off', 15, 'week-one'],
]

export const agenda: Table = {
  id: 'agenda',
  nameColumn: 'block',
  columns: [
    { id: 'block', kind: 'text', width: 'large' },
    { id: 'minutes', kind: 'integer', min: 0, max: 1440, unit: 'minutes', width: 'tiny' },
    {
      id: 'stage-or-table-it-opens',
      kind: 'choice',
      choices: [...stageIds, ...methodTableIds],
      width: 'medium',
    },
    { id: 'actual-start', kind: 'date-time', width: 'medium' },
    { id: 'actual-end', kind: 'date-time', width: 'medium' },
  ],
  seeds: day.map(([id, minutes, opens]) => ({
    id,
    cells: { minutes, ...(opens === null ? {} : { 'stage-or-table-it-opens': opens }) },
    worded: ['block'],
  })),
  checks: [],
}
