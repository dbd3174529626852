// Month one at Meridane Freight: the meetings as they were and as they are, the new forums, the strategy checks.
import type { Cell } from '../../../domain/cell.ts'
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import type { PersonId } from './setting.ts'

type Part = 'absent' | 'presents-and-leaves' | 'consulted' | 'full-member'

interface Today {
  readonly times: number
  readonly minutes: number
  readonly people: number
  readonly part: Part
  readonly strategy: number
  /** Set where technology is on the agenda: minutes of depth, minutes for infrastructure, cut off or not. */
  readonly technology?: readonly [depth: number, infrastructure: number, cutOff: boolean]
}

interface Then {
  readonly times?: number
  readonly minutes?: number
  readonly people?: number
  readonly part?: Part
  readonly strategy?: number
}

type Becomes = 'keep' | 'change' | 'stop' | 'new' | `merge into ${string}`

function meeting(
  id: string,
  [name, type, purpose]: readonly [name: string, type: string, purpose: string],
  today: Today | null,
  becomes: Becomes,
  then: Then = {},
): SampleRow {
  const into = becomes.startsWith('merge') ? becomes.slice('merge into '.length) : null
  return {
    id,
    cells: {
      meeting: name,
      type,
      purpose,
      'covers-technology': today === null || today.technology !== undefined,
      ...(today === null ? {} : todayCells(today)),
      decision: into === null ? becomes : 'merge',
      ...(into === null ? {} : { 'merged-into': into }),
      ...thenCells(then),
    },
    ...(becomes === 'new' ? { since: '2026-06-18' } : {}),
  }
}

function todayCells(today: Today): Record<string, Cell> {
  const [depth, infrastructure, cutOff] = today.technology ?? [0, 0, false]
  return {
    'times-per-year': today.times,
    minutes: today.minutes,
    attendees: today.people,
    'technology-leaders-part': today.part,
    'strategy-minutes': today.strategy,
    'technical-depth-minutes': depth,
    ...(infrastructure === 0 ? {} : { 'infrastructure-decision-minutes': infrastructure }),
    'depth-cut-off': cutOff,
  }
}

function thenCells(then: Then): Record<string, Cell> {
  return {
    ...(then.times === undefined ? {} : { 'then-times-per-year': then.times }),
    ...(then.minutes === undefined ? {} : { 'then-minutes': then.minutes }),
    ...(then.people === undefined ? {} : { 'then-attendees': then.people }),
    ...(then.part === undefined ? {} : { 'then-technology-leaders-part': then.part }),
    ...(then.strategy === undefined ? {} : { 'then-strategy-minutes': then.strategy }),
  }
}

export const meetings: SampleTable = {
  blankAtBaseline: [
    'decision',
    'merged-into',
    'then-times-per-year',
    'then-minutes',
    'then-attendees',
    'then-technology-leaders-part',
    'then-strategy-minutes',
  ],
  rows: [
    meeting(
      'executive-weekly',
      ['Executive weekly', 'tactical', 'decide'],
      {
        times: 46,
        minutes: 90,
        people: 6,
        part: 'presents-and-leaves',
        strategy: 10,
        technology: [5, 10, true],
      },
      'change',
      { minutes: 60, people: 7, part: 'full-member' },
    ),
    meeting(
      'thursday-breakfast',
      ['Thursday breakfast', 'strategic', 'shape-strategy'],
      { times: 12, minutes: 120, people: 3, part: 'absent', strategy: 110 },
      'change',
      { people: 5, part: 'full-member' },
    ),
    meeting(
      'strategy-off-site',
      ['Strategy off-site', 'off-site', 'shape-strategy'],
      {
        times: 1,
        minutes: 960,
        people: 6,
        part: 'presents-and-leaves',
        strategy: 700,
        technology: [20, 15, true],
      },
      'change',
      { times: 2, minutes: 480, people: 7, part: 'full-member', strategy: 400 },
    ),
    meeting(
      'business-review',
      ['Quarterly business review', 'quarterly-business-review', 'review-outcomes'],
      { times: 4, minutes: 240, people: 9, part: 'consulted', strategy: 60, technology: [10, 15, true] },
      'change',
      { part: 'full-member', strategy: 90 },
    ),
    meeting(
      'investment-committee',
      ['Investment committee', 'strategic', 'decide'],
      { times: 12, minutes: 90, people: 5, part: 'consulted', strategy: 30, technology: [0, 12, true] },
      'change',
      { people: 6, part: 'full-member', strategy: 45 },
    ),
    meeting(
      'commercial-board',
      ['Commercial board', 'strategic', 'decide'],
      { times: 12, minutes: 120, people: 7, part: 'absent', strategy: 60 },
      'change',
      { minutes: 90, people: 8, part: 'full-member' },
    ),
    meeting(
      'board-meeting',
      ['Board meeting', 'strategic', 'decide'],
      {
        times: 6,
        minutes: 240,
        people: 9,
        part: 'presents-and-leaves',
        strategy: 80,
        technology: [0, 15, true],
      },
      'change',
      { people: 10, part: 'full-member' },
    ),
    meeting(
      'customer-board',
      ['Customer advisory board', 'tactical', 'inform'],
      { times: 4, minutes: 180, people: 8, part: 'absent', strategy: 60 },
      'change',
      { people: 9, part: 'full-member' },
    ),
    meeting(
      'budget-rounds',
      ['Budget rounds', 'tactical', 'plan-implementation'],
      { times: 6, minutes: 180, people: 7, part: 'consulted', strategy: 15, technology: [20, 30, false] },
      'change',
      { times: 4, minutes: 120, part: 'full-member' },
    ),
    meeting(
      'product-council',
      ['Product council', 'tactical', 'plan-implementation'],
      { times: 24, minutes: 60, people: 6, part: 'full-member', strategy: 10, technology: [20, 0, false] },
      'keep',
    ),
    meeting(
      'project-status',
      ['Monday project status', 'status', 'report-status'],
      { times: 46, minutes: 60, people: 10, part: 'full-member', strategy: 0, technology: [5, 0, true] },
      'stop',
    ),
    meeting(
      'steering-committee',
      ['IT steering committee', 'technology-review', 'check-feasibility'],
      { times: 12, minutes: 120, people: 8, part: 'full-member', strategy: 0, technology: [15, 15, true] },
      'merge into outcome-review',
    ),
    meeting(
      'technology-review',
      ['Monthly technology review', 'technology-review', 'report-status'],
      { times: 12, minutes: 60, people: 7, part: 'full-member', strategy: 0, technology: [0, 20, false] },
      'merge into outcome-review',
    ),
    meeting(
      'security-briefing',
      ['Security briefing', 'check-in', 'inform'],
      { times: 12, minutes: 30, people: 5, part: 'full-member', strategy: 0, technology: [10, 0, false] },
      'keep',
    ),
    meeting(
      'depot-call',
      ['Depot managers’ call', 'check-in', 'inform'],
      { times: 46, minutes: 45, people: 16, part: 'absent', strategy: 0 },
      'change',
      { minutes: 30 },
    ),
    meeting(
      'morning-board',
      ['Morning stand-up at the board', 'check-in', 'inform'],
      { times: 46, minutes: 15, people: 8, part: 'consulted', strategy: 0 },
      'keep',
    ),
    meeting('outcome-review', ['Outcome review', 'tactical', 'review-outcomes'], null, 'new', {
      times: 12,
      minutes: 60,
      people: 8,
      part: 'full-member',
      strategy: 20,
    }),
    meeting('strategy-check', ['Strategy check', 'strategic', 'shape-strategy'], null, 'new', {
      times: 8,
      minutes: 90,
      people: 7,
      part: 'full-member',
      strategy: 90,
    }),
  ],
}

interface Forum {
  readonly question: string
  readonly kind: string
  readonly members: readonly PersonId[]
  readonly cadence: string
  readonly load: readonly [minutes: number, times: number, people: number]
  readonly isMeeting?: string
  readonly owner: PersonId
  readonly first: string
  readonly output: string
}

function forum(id: string, name: string, it: Forum): SampleRow {
  return {
    id,
    cells: {
      forum: name,
      'the-question-it-exists-to-answer': it.question,
      kind: it.kind,
      members: it.members,
      cadence: it.cadence,
      minutes: it.load[0],
      'times-per-year': it.load[1],
      attendees: it.load[2],
      ...(it.isMeeting === undefined ? {} : { 'is-this-meeting': it.isMeeting }),
      owner: it.owner,
      'first-date': it.first,
      'standing-output': it.output,
    },
  }
}

export const forums: SampleTable = {
  since: '2026-06-18',
  rows: [
    forum('trade-off-clinic', 'Trade-off clinic', {
      question: 'Which of the ways to do this do we want, and what do we give up?',
      kind: 'trade-off-clinic',
      members: ['rafael', 'adaeze', 'priya', 'yusuf'],
      cadence: 'Monthly',
      load: [60, 12, 5],
      owner: 'priya',
      first: '2026-07-02',
      output: 'One page: three ways, what each gives up, one recommendation',
    }),
    forum('under-the-bonnet', 'Under the bonnet', {
      question: 'What in our systems will stop the plan, and when?',
      kind: 'deep-dive',
      members: ['priya', 'yusuf', 'adaeze'],
      cadence: 'Every two months',
      load: [120, 6, 4],
      owner: 'priya',
      first: '2026-07-21',
      output: 'A list of three limits with a date each',
    }),
    forum('strategy-check', 'Strategy check', {
      question: 'Is our course still right, given what has changed?',
      kind: 'strategy-check',
      members: ['ingrid', 'tomasz', 'rafael', 'adaeze', 'priya', 'yusuf'],
      cadence: 'Every six weeks',
      load: [90, 8, 7],
      isMeeting: 'strategy-check',
      owner: 'adaeze',
      first: '2026-06-24',
      output: 'Stay, adjust or change, with the reason',
    }),
    forum('customer-forum', 'Customer forum', {
      question: 'What do shippers ask for that would change our systems?',
      kind: 'trade-off-clinic',
      members: ['rafael', 'adaeze', 'priya'],
      cadence: 'Every two months',
      load: [60, 6, 5],
      owner: 'rafael',
      first: '2026-07-08',
      output: 'Items for the flow log, each with a name',
    }),
    forum('learning-lunch', 'Learning lunch', {
      question: 'What should we understand before we decide about it?',
      kind: 'education',
      members: ['ingrid', 'tomasz', 'mei-lin', 'rafael', 'yusuf'],
      cadence: 'Every six weeks',
      load: [45, 8, 8],
      owner: 'mei-lin',
      first: '2026-08-19',
      output: 'Three questions we can now ask',
    }),
  ],
}

export const strategyChecks: SampleTable = {
  since: '2026-06-24',
  rows: [
    {
      id: 'check-june',
      cells: {
        date: '2026-06-24',
        forum: 'strategy-check',
        'strategy-question': 'Do we still want 14 connected depots before anything else?',
        'inherited-restriction-assumption-or-omission-tested':
          '“No changes to dispatch before 2028.” It came from a supplier contract that ended last year.',
        'what-changed-business': 'Two retailers ask for two-hour windows.',
        'what-changed-technology': 'Dispatch can be replaced depot by depot; that was not so in 2023.',
        'opportunity-business-alone-would-have-missed':
          'Windows can be sold at a price, because dispatch can now keep them.',
        present: ['ingrid', 'tomasz', 'rafael', 'adaeze', 'priya', 'yusuf'],
        verdict: 'adjust',
        'decided-by': 'ingrid',
        'follow-up': 'Three depots first, then count',
        'next-date': '2026-08-12',
      },
    },
    {
      id: 'check-august',
      cells: {
        date: '2026-08-12',
        forum: 'strategy-check',
        'strategy-question': 'Should quotes within the hour come before new lanes?',
        'inherited-restriction-assumption-or-omission-tested':
          '“Shippers compare price, not speed.” Nobody had asked them.',
        'what-changed-business': 'A rival quotes within the hour on the Rotterdam lanes.',
        'what-changed-technology': 'The route engine can price a lane in four seconds.',
        'opportunity-business-alone-would-have-missed': 'None this time.',
        present: ['ingrid', 'tomasz', 'rafael', 'priya'],
        verdict: 'adjust',
        'decided-by': 'ingrid',
        'follow-up': 'Quotes first on four lanes; Yusuf was ill, the numbers follow',
        'next-date': '2026-09-30',
      },
    },
    {
      id: 'check-september',
      cells: {
        date: '2026-09-30',
        forum: 'strategy-check',
        'strategy-question': 'Do we still need a depot in Lisbon?',
        'inherited-restriction-assumption-or-omission-tested':
          '“Iberia needs its own hub.” Written in 2024, when the ferry was cheap.',
        'what-changed-business': 'Two of three Iberian shippers have moved to rail.',
        'what-changed-technology': 'Rail slots can be booked together with ours.',
        'opportunity-business-alone-would-have-missed':
          'Shared booking with rail: the volume stays with us without a depot.',
        present: ['ingrid', 'tomasz', 'rafael', 'adaeze', 'priya', 'yusuf'],
        verdict: 'change',
        'decided-by': 'ingrid',
        'follow-up': 'Lisbon leaves the plan; rail goes to the trade-off clinic',
        'next-date': '2026-11-11',
      },
    },
    {
      id: 'check-november',
      cells: {
        date: '2026-11-11',
        forum: 'strategy-check',
        'strategy-question': 'Can the depots take another change before peak season ends?',
        'inherited-restriction-assumption-or-omission-tested':
          '“People get used to it.” Engagement says they do not.',
        'what-changed-business': 'Engagement in the depots is down three points.',
        'what-changed-technology': 'The scanner software of December would change every screen again.',
        'opportunity-business-alone-would-have-missed': 'Half of the screens can go altogether.',
        present: ['ingrid', 'tomasz', 'adaeze', 'mei-lin', 'priya', 'yusuf'],
        verdict: 'adjust',
        'decided-by': 'adaeze',
        'follow-up': 'No new screens until February',
        'next-date': '2027-01-13',
      },
    },
  ],
}
