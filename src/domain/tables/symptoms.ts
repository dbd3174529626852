// The twenty signs of the five failure patterns and how often each is seen.
import { patternIds, symptoms as catalogue } from '../catalogue.ts'
import type { Table } from '../table.ts'

export const symptoms: Table = {
  id: 'symptoms',
  nameColumn: 'symptom',
  fixedRows: true,
  columns: [
    { id: 'symptom', kind: 'text', width: 'huge' },
    { id: 'pattern', kind: 'choice', choices: patternIds, width: 'medium' },
    { id: 'agreed-frequency', kind: 'rating', scale: 'frequency', notSure: true, width: 'medium' },
    { id: 'recent-example', kind: 'long-text', width: 'large' },
    { id: 'cost', kind: 'text', width: 'medium' },
    { id: 'priority', kind: 'rating', scale: 'priority', width: 'tiny' },
  ],
  seeds: catalogue.map(({ id, pattern }) => ({ id, cells: { pattern }, worded: ['symptom'] })),
  checks: [],
}
