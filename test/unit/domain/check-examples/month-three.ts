// Skills and workshops.
import { people } from './example.ts'
import type { Example } from './example.ts'

export const monthThreeExamples: readonly Example[] = [
  {
    code: 'rated-by-self',
    broken: { people, 'translation-skills': { one: { person: 'ann', observer: 'ann' } } },
    kept: { people, 'translation-skills': { one: { person: 'ann', observer: 'ben' } } },
    place: 'translation-skills/one/observer',
  },
  {
    code: 'month-without-workshop',
    // Month three of a plan begun on 2026-03-01 is June, which has begun; July has not.
    broken: { facts: { facts: { 'start-date': '2026-03-01' } } },
    kept: { facts: { facts: { 'start-date': '2026-03-01' } }, workshops: { one: { date: '2026-06-20' } } },
    place: 'workshops/null/date',
    facts: { month: '2026-06' },
  },
  {
    code: 'target-below-before',
    broken: { 'translation-skills': { 'states-trade-offs': { before: 4, target: 3 } } },
    // What was lost is a finding, not a mistake.
    kept: { 'translation-skills': { 'states-trade-offs': { before: 4, target: 4, after: 2 } } },
    place: 'translation-skills/states-trade-offs/target',
    facts: { target: 3, before: 4 },
  },
  {
    code: 'rating-without-person',
    broken: { people, 'translation-skills': { 'states-trade-offs': { after: 4 } } },
    kept: { people, 'translation-skills': { 'states-trade-offs': { after: 4, person: 'ann' } } },
    place: 'translation-skills/states-trade-offs/person',
  },
  {
    code: 'skill-rated-twice',
    broken: {
      people,
      'translation-skills': {
        'states-trade-offs': { person: 'ann' },
        one: { person: 'ann', skill: 'states-trade-offs' },
      },
    },
    kept: {
      people,
      'translation-skills': {
        'states-trade-offs': { person: 'ann' },
        one: { person: 'ben', skill: 'states-trade-offs' },
      },
    },
    place: 'translation-skills/one/skill',
  },
  {
    code: 'nobody-attended',
    broken: { people, workshops: { one: { date: '2026-05-30' } } },
    // One to come has nobody yet, and that is fine.
    kept: {
      people,
      workshops: { one: { date: '2026-05-30', attendees: ['ann'] }, two: { date: '2026-06-02' } },
    },
    place: 'workshops/one/attendees',
  },
]
