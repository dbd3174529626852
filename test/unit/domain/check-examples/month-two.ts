// Outcomes, their owners, readings and weights, business cases.
import { people } from './example.ts'
import type { Example } from './example.ts'

export const monthTwoExamples: readonly Example[] = [
  {
    code: 'no-baseline',
    broken: { 'outcome-measures': { one: { measure: 'On time', target: 95 } } },
    kept: { 'outcome-measures': { one: { measure: 'On time', target: 95, baseline: 80 } } },
    place: 'outcome-measures/one/baseline',
  },
  {
    code: 'baseline-equals-target',
    broken: { 'outcome-measures': { one: { baseline: 80, target: 80 } } },
    kept: { 'outcome-measures': { one: { baseline: 80, target: 81 } } },
    place: 'outcome-measures/one/target',
  },
  {
    code: 'target-against-direction',
    broken: { 'outcome-measures': { one: { baseline: 80, target: 90, 'better-when': 'down' } } },
    kept: { 'outcome-measures': { one: { baseline: 80, target: 70, 'better-when': 'down' } } },
    place: 'outcome-measures/one/target',
  },
  {
    code: 'one-owner-for-both',
    broken: { people, 'outcome-measures': { one: { 'business-owner': 'ann', 'technology-owner': 'ann' } } },
    kept: { people, 'outcome-measures': { one: { 'business-owner': 'ann', 'technology-owner': 'ben' } } },
    place: 'outcome-measures/one/technology-owner',
  },
  {
    code: 'other-unit',
    broken: {
      'outcome-measures': {
        one: { measure: 'On time', unit: '%' },
        two: { measure: 'on  Time', unit: 'hours' },
      },
    },
    kept: {
      'outcome-measures': {
        one: { measure: 'On time', unit: 'Days' },
        two: { measure: 'on  Time', unit: 'days' },
        three: { measure: 'Late', unit: '%' },
        four: { measure: 'On time' },
      },
    },
    place: 'outcome-measures/two/unit',
    facts: { unit: '%' },
  },
  {
    code: 'reading-before-baseline',
    broken: {
      'outcome-measures': { speed: { 'baseline-date': '2026-05-20' } },
      readings: { one: { measure: 'speed', date: '2026-05-19', value: 4 } },
    },
    kept: {
      'outcome-measures': { speed: { 'baseline-date': '2026-05-20' }, other: {} },
      readings: {
        one: { measure: 'speed', date: '2026-05-20', value: 4 },
        two: { measure: 'other', date: '2026-05-01', value: 4 },
      },
    },
    place: 'readings/one/date',
    facts: { baseline: '2026-05-20' },
  },
  {
    code: 'weights-not-100',
    broken: {
      people,
      scorecard: { one: { person: 'ann', 'weight-agreed': 60 }, two: { person: 'ann', 'weight-agreed': 30 } },
    },
    // Thirds with two decimals are 99.99 and count as 100; a phase without any weight has not begun.
    kept: {
      people,
      scorecard: {
        one: { person: 'ann', 'weight-agreed': 33.33 },
        two: { person: 'ann', 'weight-agreed': 33.33 },
        three: { person: 'ann', 'weight-agreed': 33.33 },
      },
    },
    place: 'scorecard/one/weight-agreed',
    facts: { person: 'Ann', phase: 'agreed', sum: 90 },
  },
  {
    code: 'weights-not-100',
    broken: { people: { one: {} }, scorecard: { one: { person: 'one', 'weight-today': 40 } } },
    kept: { people: { one: {} }, scorecard: { one: { person: 'one', 'weight-today': 100 } } },
    place: 'scorecard/one/weight-today',
    facts: { person: '', phase: 'today', sum: 40 },
  },
  {
    code: 'business-weight-without-measure',
    broken: { scorecard: { one: { kind: 'business', 'weight-today': 100 } } },
    kept: { scorecard: { one: { kind: 'technical', 'weight-today': 100 } } },
    place: 'scorecard/one/outcome-measure',
  },
  {
    code: 'case-update-overdue',
    broken: { 'business-cases': { one: { 'next-update': '2026-05-31' } } },
    kept: {
      'business-cases': {
        one: { 'next-update': '2026-06-01' },
        two: { 'next-update': '2026-05-31', verdict: 'stop' },
      },
    },
    place: 'business-cases/one/next-update',
    facts: { due: '2026-05-31' },
  },
]
