// What any column holds: readable, in range, pointing at something that is there.
import { people } from './example.ts'
import type { Example } from './example.ts'

export const anyTableExamples: readonly Example[] = [
  {
    code: 'unread',
    broken: { facts: { facts: { 'start-date': { unread: 'next May' } } } },
    kept: {},
    place: 'facts/facts/start-date',
    facts: { text: 'next May' },
  },
  {
    code: 'out-of-range',
    broken: { 'integration-points': { execute: { actual: 6 } } },
    kept: { 'integration-points': { execute: { actual: 5 } } },
    place: 'integration-points/execute/actual',
    facts: { min: 0, max: 5 },
  },
  {
    code: 'out-of-range',
    broken: { scorecard: { one: { person: 'technology-leader', 'weight-today': 101 } } },
    kept: { scorecard: { one: { person: 'technology-leader', 'weight-today': 100 } } },
    place: 'scorecard/one/weight-today',
    facts: { min: 0, max: 100 },
  },
  {
    code: 'out-of-range',
    broken: { 'flow-log': { one: { 'hand-offs': -1 } } },
    kept: { 'flow-log': { one: { 'hand-offs': 0 } } },
    place: 'flow-log/one/hand-offs',
    facts: { min: 0, max: 1000 },
  },
  {
    code: 'year-beyond',
    broken: { actions: { one: { due: '0226-05-12' } } },
    kept: { actions: { one: { due: '2026-05-12' } } },
    place: 'actions/one/due',
    facts: { first: 2000, last: 2099 },
  },
  {
    code: 'year-beyond',
    broken: { agenda: { one: { 'actual-start': '2926-05-12T09:00' } } },
    kept: { agenda: { one: { 'actual-start': '2026-05-12T09:00' } } },
    place: 'agenda/one/actual-start',
  },
  {
    code: 'missing-reference',
    broken: { actions: { one: { owner: 'nobody' } } },
    kept: { actions: { one: { owner: 'technology-leader' } } },
    place: 'actions/one/owner',
  },
  {
    code: 'missing-reference',
    broken: { actions: { one: { from: 'integration-points/gone' } } },
    kept: { actions: { one: { from: 'integration-points/execute' } } },
    place: 'actions/one/from',
  },
  {
    code: 'missing-reference',
    broken: { people, forums: { one: { members: ['ann', 'gone'] } } },
    kept: { people, forums: { one: { members: ['ann', 'ben'] } } },
    place: 'forums/one/members',
  },
  {
    code: 'missing-reference',
    broken: { ratings: { one: { item: 'meetings/execute' } } },
    kept: { ratings: { one: { item: 'integration-points/execute' } } },
    place: 'ratings/one/item',
  },
]
