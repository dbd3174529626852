// Content that breaks each rule, and content that keeps it.
import type { IssueCode } from '../../../src/domain/issue.ts'
import type { Sketch } from './sketch.ts'

export interface Example {
  readonly code: IssueCode
  readonly broken: Sketch
  readonly kept: Sketch
  /** Where it points in the broken one, as `table/row/column`, and the facts it carries. */
  readonly place: string
  readonly facts?: object
}

export const people = {
  ann: { name: 'Ann', side: 'business' },
  ben: { name: 'Ben', side: 'technology' },
  dee: { name: 'Dee', side: 'data' },
} as const

export const asIs = (letters: Record<string, string>): Sketch => ({
  'decision-rights': { 'growth-strategy': { 'as-is-roles': letters } },
})
const sound = asIs({ ceo: 'D', cfo: 'I', coo: 'P', 'technology-leader': 'R' })
const decision = 'decision-rights growth-strategy decision'
const decisionPlace = 'decision-rights/growth-strategy/as-is-roles'
const ceo = 'roles ceo role'
const coo = 'roles coo role'

export const examples: readonly Example[] = [
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
  {
    code: 'target-below-actual',
    broken: { 'integration-points': { execute: { actual: 5, target: 4 } } },
    kept: { 'integration-points': { execute: { actual: 4, target: 4 } } },
    place: 'integration-points/execute/target',
    facts: { target: 4, actual: 5 },
  },
  {
    code: 'no-decider',
    broken: asIs({ cfo: 'I', coo: 'P', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'D' },
  },
  {
    code: 'several-deciders',
    broken: asIs({ ceo: 'D', cfo: 'I', coo: 'DP', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'D', roles: [ceo, coo] },
  },
  {
    code: 'no-performer',
    broken: asIs({ ceo: 'D', cfo: 'I', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'P' },
  },
  {
    code: 'too-many-vetoes',
    broken: asIs({ ceo: 'D', cfo: 'AI', coo: 'AP', 'technology-leader': 'A' }),
    kept: asIs({ ceo: 'D', cfo: 'AI', coo: 'P', 'technology-leader': 'A' }),
    place: decisionPlace,
    facts: { decision, count: 3 },
  },
  {
    code: 'decider-without-input',
    broken: asIs({ ceo: 'D', coo: 'P', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision, letter: 'I' },
  },
  {
    code: 'technology-no-part',
    broken: asIs({ ceo: 'D', cfo: 'I', coo: 'P' }),
    kept: sound,
    place: decisionPlace,
    facts: { decision },
  },
  {
    code: 'technology-input-only',
    broken: asIs({ ceo: 'D', coo: 'P', 'technology-leader': 'I' }),
    kept: sound,
    place: decisionPlace,
  },
  {
    code: 'technology-performs-only',
    broken: asIs({ ceo: 'D', cfo: 'I', 'technology-leader': 'P' }),
    kept: asIs({ ceo: 'D', cfo: 'I', 'technology-leader': 'PA' }),
    place: decisionPlace,
  },
  {
    code: 'unknown-role',
    broken: asIs({ ceo: 'D', cfo: 'I', coo: 'P', 'technology-leader': 'R', janitor: 'I' }),
    kept: sound,
    place: decisionPlace,
    facts: { role: 'janitor' },
  },
  {
    code: 'unknown-letters',
    broken: asIs({ ceo: 'DX', cfo: 'I', coo: 'P', 'technology-leader': 'R' }),
    kept: sound,
    place: decisionPlace,
    facts: { letters: 'X', known: 'D, R, A, P, I' },
  },
  {
    code: 'answer-off-scale',
    broken: {
      rounds: { baseline: { state: 'revealed' } },
      ratings: { one: { item: 'symptoms/X1', round: 'baseline', value: 5 } },
    },
    kept: {
      rounds: { baseline: { state: 'revealed' } },
      ratings: { one: { item: 'integration-points/execute', round: 'baseline', value: 5 } },
    },
    place: 'ratings/one/value',
    facts: { value: 5, max: 4 },
  },
  {
    code: 'infrastructure-rushed',
    broken: { meetings: { one: { 'infrastructure-decision-minutes': 15 } } },
    kept: {
      meetings: {
        one: { 'infrastructure-decision-minutes': 16 },
        two: { 'infrastructure-decision-minutes': 0 },
      },
    },
    place: 'meetings/one/infrastructure-decision-minutes',
    facts: { minutes: 15 },
  },
  {
    code: 'no-depth-minutes',
    broken: { meetings: { one: { 'covers-technology': true, 'technical-depth-minutes': 0 } } },
    kept: {
      meetings: {
        one: { 'covers-technology': true },
        two: { 'covers-technology': false, 'technical-depth-minutes': 0 },
      },
    },
    place: 'meetings/one/technical-depth-minutes',
  },
  {
    code: 'depth-cut-off',
    broken: { meetings: { one: { 'depth-cut-off': true } } },
    kept: { meetings: { one: { 'depth-cut-off': true, decision: 'stop' } } },
    place: 'meetings/one/depth-cut-off',
  },
  {
    code: 'strategy-without-technology-leader',
    broken: { meetings: { one: { type: 'strategic', 'technology-leaders-part': 'consulted' } } },
    kept: {
      meetings: {
        one: { type: 'strategic', 'technology-leaders-part': 'full-member' },
        two: { type: 'status', 'technology-leaders-part': 'absent' },
      },
    },
    place: 'meetings/one/technology-leaders-part',
  },
  {
    code: 'quarterly-review-without-technology-leader',
    broken: { meetings: { one: { type: 'quarterly-business-review', 'technology-leaders-part': 'absent' } } },
    kept: {
      meetings: {
        one: {
          type: 'quarterly-business-review',
          'technology-leaders-part': 'absent',
          'then-technology-leaders-part': 'full-member',
        },
      },
    },
    place: 'meetings/one/technology-leaders-part',
  },
  {
    code: 'more-minutes-than-meeting',
    broken: { meetings: { one: { minutes: 60, 'strategy-minutes': 40, 'technical-depth-minutes': 30 } } },
    kept: { meetings: { one: { minutes: 60, 'strategy-minutes': 40, 'technical-depth-minutes': 20 } } },
    place: 'meetings/one/strategy-minutes',
    facts: { minutes: 70, length: 60 },
  },
  {
    code: 'more-minutes-than-meeting',
    broken: { meetings: { one: { minutes: 60, 'then-strategy-minutes': 70, decision: 'change' } } },
    kept: {
      meetings: { one: { minutes: 60, 'then-minutes': 90, 'then-strategy-minutes': 70, decision: 'change' } },
    },
    place: 'meetings/one/then-strategy-minutes',
    facts: { minutes: 70, length: 60 },
  },
  {
    code: 'takes-no-time',
    broken: { meetings: { one: { minutes: 0 } } },
    kept: { meetings: { one: { minutes: 0, decision: 'stop' }, two: { minutes: 1 } } },
    place: 'meetings/one/minutes',
    facts: { part: 'minutes' },
  },
  {
    code: 'meeting-not-counted',
    broken: { meetings: { one: { meeting: 'Weekly', minutes: 60, 'times-per-year': 46, decision: 'stop' } } },
    kept: { meetings: { one: { meeting: 'Weekly', minutes: 60, 'times-per-year': 46 } } },
    place: 'meetings/one/attendees',
    facts: { missing: ['people'], isNew: false },
  },
  {
    code: 'meeting-not-counted',
    broken: { meetings: { one: { meeting: 'Review', decision: 'new' } } },
    kept: {
      meetings: {
        one: {
          meeting: 'Review',
          decision: 'new',
          'then-times-per-year': 12,
          'then-minutes': 60,
          'then-attendees': 8,
        },
      },
    },
    place: 'meetings/one/then-times-per-year',
    facts: { missing: ['times', 'minutes', 'people'], isNew: true },
  },
  {
    code: 'kept-but-changed',
    broken: { meetings: { one: { minutes: 60, 'then-minutes': 45, decision: 'keep' } } },
    kept: {
      meetings: {
        one: { minutes: 60, 'then-minutes': 60, decision: 'keep' },
        two: { minutes: 60, 'then-minutes': 45, decision: 'change' },
      },
    },
    place: 'meetings/one/then-minutes',
  },
  {
    code: 'merge-without-target',
    broken: { meetings: { one: { decision: 'merge' } } },
    kept: { meetings: { one: { decision: 'merge', 'merged-into': 'two' }, two: { decision: 'keep' } } },
    place: 'meetings/one/merged-into',
  },
  {
    code: 'merged-into-itself',
    broken: { meetings: { one: { decision: 'merge', 'merged-into': 'one' } } },
    kept: { meetings: { one: { decision: 'merge', 'merged-into': 'two' }, two: {} } },
    place: 'meetings/one/merged-into',
  },
  {
    code: 'merged-into-ended',
    broken: { meetings: { one: { decision: 'merge', 'merged-into': 'two' }, two: { decision: 'stop' } } },
    kept: {
      meetings: {
        one: { decision: 'merge', 'merged-into': 'two' },
        two: { decision: 'change' },
        three: { decision: 'stop', 'merged-into': 'four' },
        four: { decision: 'stop' },
      },
    },
    place: 'meetings/one/merged-into',
    facts: { ended: 'stop' },
  },
  {
    code: 'forum-without-question',
    broken: { forums: { one: { forum: 'Clinic' } } },
    kept: {
      forums: { one: { forum: 'Clinic', 'the-question-it-exists-to-answer': 'What do we trade off?' } },
    },
    place: 'forums/one/the-question-it-exists-to-answer',
  },
  {
    code: 'strategy-check-one-sided',
    broken: { people, 'strategy-checks': { one: { date: '2026-05-28', present: ['ann', 'ben'] } } },
    kept: {
      people,
      'strategy-checks': {
        one: { date: '2026-05-28', present: ['ann', 'ben', 'dee'] },
        planned: { date: '2026-07-01' },
      },
    },
    place: 'strategy-checks/one/present',
    facts: { missing: ['data'] },
  },
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
  {
    code: 'date-before-start',
    broken: { recognition: { one: { date: '2026-05-24' } } },
    kept: { recognition: { one: { date: '2026-05-25' } } },
    place: 'recognition/one/date',
    facts: { date: '2026-05-24', start: '2026-05-25' },
  },
  {
    code: 'dates-out-of-order',
    broken: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-10' } } },
    kept: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-20' } } },
    place: 'flow-log/one/decided',
    facts: { earlier: '2026-05-20', later: '2026-05-10' },
  },
  {
    code: 'settled-without-date',
    broken: { 'flow-log': { one: { raised: '2026-05-20', result: 'declined' } } },
    kept: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-21', result: 'declined' } } },
    place: 'flow-log/one/decided',
  },
  {
    code: 'decided-without-result',
    broken: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-21', result: 'open' } } },
    kept: { 'flow-log': { one: { raised: '2026-05-20', decided: '2026-05-21', result: 'adopted' } } },
    place: 'flow-log/one/result',
  },
  {
    code: 'date-in-future',
    broken: { 'flow-log': { one: { raised: '2026-06-02' } } },
    kept: { 'flow-log': { one: { raised: '2026-06-01' } } },
    place: 'flow-log/one/raised',
    facts: { date: '2026-06-02' },
  },
  {
    code: 'two-technology-leaders',
    broken: { people: { ann: { name: 'Ann', 'is-the-technology-leader': true } } },
    kept: { people: { ann: { name: 'Ann', 'is-the-technology-leader': false } } },
    place: 'people/ann/is-the-technology-leader',
  },
  {
    code: 'technology-leader-differs',
    broken: { people, facts: { facts: { 'technology-leader': 'ann' } } },
    kept: {},
    place: 'facts/facts/technology-leader',
  },
  {
    code: 'dropped-without-reason',
    broken: { 'pillar-actions': { 'P1.1': { status: 'dropped' } } },
    kept: { 'pillar-actions': { 'P1.1': { status: 'dropped', reason: 'Merged with P1.2' } } },
    place: 'pillar-actions/P1.1/reason',
  },
  {
    code: 'skipped-without-reason',
    broken: { stages: { 'month-two': { status: 'skipped' } } },
    kept: { stages: { 'month-two': { status: 'skipped', reason: 'Done last year' } } },
    place: 'stages/month-two/reason',
  },
  {
    code: 'overdue',
    broken: { actions: { one: { due: '2026-05-30' } } },
    kept: {
      actions: {
        one: { due: '2026-05-30', status: 'done' },
        two: { due: '2026-06-01' },
        three: { due: '2026-05-30', status: 'dropped' },
      },
    },
    place: 'actions/one/due',
    facts: { days: 2 },
  },
  {
    code: 'overdue',
    broken: { 'pillar-actions': { 'P1.1': { due: '2026-05-31' } } },
    kept: { 'pillar-actions': { 'P1.1': { due: '2026-05-31', status: 'done' } } },
    place: 'pillar-actions/P1.1/due',
    facts: { days: 1 },
  },
  {
    code: 'title-too-long',
    broken: { facts: { facts: { title: 'é'.repeat(301) } } },
    kept: { facts: { facts: { title: 'é'.repeat(300) } } },
    place: 'facts/facts/title',
    facts: { length: 301, limit: 300 },
  },
]
