// What the two sides should tell each other, and whether it arrives in time.
import { directions } from '../flow.ts'
import type { Direction } from '../flow.ts'
import type { Table } from '../table.ts'

const seeded: Readonly<Record<Direction, readonly string[]>> = {
  'business-to-technology': [
    'customer-advisory-board',
    'market-research',
    'competitive-intelligence',
    'industry-analysis',
    'board-papers',
    'financial-performance',
    'customer-feedback',
    'risk-and-regulation',
  ],
  'technology-to-business': [
    'emerging-technology-radar',
    'what-technology-now-makes-possible',
    'limits-and-technical-debt',
    'delivery-and-operations-data',
  ],
}

/** How information reaches the other side, as the receiver judges it. */
export const arrivals = ['on-time', 'late', 'only-on-request', 'never'] as const
export type Arrival = (typeof arrivals)[number]

export const informationFlows: Table = {
  id: 'information-flows',
  nameColumn: 'information',
  columns: [
    { id: 'information', kind: 'text', width: 'large' },
    { id: 'direction', kind: 'choice', choices: directions, width: 'medium' },
    { id: 'source', kind: 'text', width: 'medium' },
    { id: 'reaches', kind: 'choice', choices: arrivals, width: 'medium' },
    { id: 'whole-c-suite', kind: 'yes-no', width: 'small' },
    { id: 'early-signal-of', kind: 'text', width: 'medium' },
    { id: 'who-must-react', kind: 'people', width: 'medium' },
    { id: 'channel', kind: 'text', width: 'medium' },
    { id: 'cadence', kind: 'text', width: 'small' },
    { id: 'used-in-decision', kind: 'reference', table: 'decision-rights', width: 'medium' },
    { id: 'owner', kind: 'person', width: 'medium' },
  ],
  seeds: directions.flatMap((direction) =>
    seeded[direction].map((id) => ({ id, cells: { direction }, worded: ['information'] })),
  ),
  checks: [],
}
