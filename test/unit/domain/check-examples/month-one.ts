// Meetings, forums, strategy checks.
import { people } from './example.ts'
import type { Example } from './example.ts'

export const monthOneExamples: readonly Example[] = [
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
    code: 'strategy-check-unattended',
    broken: { people, 'strategy-checks': { one: { date: '2026-05-28' } } },
    kept: { people, 'strategy-checks': { planned: { date: '2026-07-01' } } },
    place: 'strategy-checks/one/present',
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
]
