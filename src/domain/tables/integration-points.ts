// The stages of strategy and how far in the technology leader is at each.
import { checkTargets } from '../checks/week-one.ts'
import { findAuthorityGap, findGap, findRank } from '../involvement.ts'
import type { Table } from '../table.ts'

const seeded = [
  ['sense-market-and-technology-shifts', 'shaping'],
  ['set-ambition-and-goals', 'shaping'],
  ['frame-options', 'shaping'],
  ['decide-investments', 'shaping'],
  ['plan-and-resource', 'implementing'],
  ['execute', 'implementing'],
  ['review-and-adapt', 'shaping'],
] as const

/** The seven points every workbook starts with, in order. */
export const seededPoints: readonly string[] = seeded.map(([id]) => id)

export const integrationPoints: Table = {
  id: 'integration-points',
  nameColumn: 'stage-of-strategy',
  columns: [
    { id: 'stage-of-strategy', kind: 'text', width: 'large' },
    { id: 'kind', kind: 'choice', choices: ['shaping', 'implementing'], width: 'small' },
    { id: 'mandate', kind: 'rating', scale: 'involvement', notSure: true, width: 'medium' },
    { id: 'actual', kind: 'rating', scale: 'involvement', notSure: true, width: 'medium' },
    { id: 'target', kind: 'rating', scale: 'involvement', notSure: true, width: 'medium' },
    { id: 'importance', kind: 'rating', scale: 'importance', width: 'tiny' },
    { id: 'gap', kind: 'computed', result: 'gap', compute: findGap, width: 'tiny' },
    { id: 'authority-gap', kind: 'computed', result: 'gap', compute: findAuthorityGap, width: 'tiny' },
    { id: 'rank', kind: 'computed', result: 'number', compute: findRank, width: 'tiny' },
    { id: 'evidence', kind: 'long-text', width: 'large' },
    { id: 'consequence-of-absence', kind: 'long-text', width: 'large' },
  ],
  seeds: seeded.map(([id, kind]) => ({ id, cells: { kind, importance: 2 }, worded: ['stage-of-strategy'] })),
  checks: [checkTargets],
}
