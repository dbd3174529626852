// Each person's own answers, hidden until the round is revealed.
import { checkAnswers } from '../checks/week-one.ts'
import type { Table } from '../table.ts'
import { roundIds } from './rounds.ts'

export const ratings: Table = {
  id: 'ratings',
  nameColumn: 'respondent',
  columns: [
    { id: 'respondent', kind: 'person', width: 'medium' },
    { id: 'item', kind: 'link', tables: ['integration-points', 'symptoms'], width: 'large' },
    { id: 'round', kind: 'choice', choices: roundIds, width: 'small' },
    { id: 'value', kind: 'rating', scale: 'answer', notSure: true, width: 'small' },
    { id: 'comment', kind: 'long-text', width: 'large' },
    // A digest of the code the respondent was shown when they finished; whoever knows the code may change the answers.
    { id: 'return-code', kind: 'text', width: 'small', internal: true },
  ],
  seeds: [],
  checks: [checkAnswers],
}
