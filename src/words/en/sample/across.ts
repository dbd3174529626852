// What runs across the stages at Meridane Freight: promises, decisions, parked items, the day's agenda.
import type { SampleTable } from '../../../domain/sample.ts'
import { acrossTables } from '../tables-across.ts'
import type { PersonId } from './setting.ts'

type Status = 'not-started' | 'in-progress' | 'done' | 'dropped'

interface Promise {
  readonly text: string
  readonly from: string
  readonly owner: PersonId
  readonly due: string
  readonly status: Status
  readonly pillar: 'P1' | 'P2' | 'P3' | 'P4'
  /** Absent for those made in week one, of which none had begun then. */
  readonly since?: string
  /** The date first promised, where it was moved. */
  readonly firstDue?: string
}

const promises: readonly Promise[] = [
  {
    text: 'Bring the technology leader into the strategy day, to recommend goals',
    from: 'integration-points/set-ambition-and-goals',
    owner: 'ingrid',
    due: '2026-09-02',
    status: 'done',
    pillar: 'P1',
  },
  {
    text: 'Write the options brief together, commercial and technology',
    from: 'integration-points/frame-options',
    owner: 'rafael',
    due: '2026-06-26',
    status: 'done',
    pillar: 'P1',
  },
  {
    text: 'Hold a strategy check every six weeks: business, technology, data',
    from: 'integration-points/review-and-adapt',
    owner: 'adaeze',
    due: '2026-07-10',
    status: 'done',
    pillar: 'P1',
  },
  {
    text: 'Open each business review with the radar: five minutes, one question',
    from: 'integration-points/sense-market-and-technology-shifts',
    owner: 'rafael',
    due: '2026-07-15',
    status: 'done',
    pillar: 'P3',
  },
  {
    text: 'Send investment papers five working days ahead',
    from: 'integration-points/decide-investments',
    owner: 'tomasz',
    due: '2026-11-06',
    firstDue: '2026-06-30',
    status: 'in-progress',
    pillar: 'P3',
  },
  {
    text: 'Put technology on the list of the customer advisory board',
    from: 'information-flows/customer-advisory-board',
    owner: 'rafael',
    due: '2026-06-12',
    status: 'done',
    pillar: 'P3',
  },
  {
    text: 'Cancel the Monday project status',
    from: 'meetings/project-status',
    owner: 'adaeze',
    due: '2026-07-24',
    status: 'done',
    pillar: 'P2',
    since: '2026-06-26',
  },
  {
    text: 'Agree the weights of four scorecards with the sponsor',
    from: 'symptoms/A1',
    owner: 'mei-lin',
    due: '2026-07-31',
    status: 'done',
    pillar: 'P2',
    since: '2026-06-26',
  },
  {
    text: 'Update the scanner case with the cold stores',
    from: 'business-cases/depot-scanners',
    owner: 'tomasz',
    due: '2026-08-07',
    status: 'done',
    pillar: 'P2',
    since: '2026-07-16',
  },
  {
    text: 'Take the pay link of empty kilometres to the board',
    from: 'scorecard/priya-7',
    owner: 'mei-lin',
    due: '2026-12-15',
    status: 'in-progress',
    pillar: 'P2',
    since: '2026-08-14',
  },
  {
    text: 'Settle who else may recommend on the product road map',
    from: 'decision-rights/product-road-map',
    owner: 'rafael',
    due: '2026-12-11',
    status: 'not-started',
    pillar: 'P1',
    since: '2026-11-20',
  },
  {
    text: 'Hang the glossary up in every depot',
    from: 'glossary/term-done',
    owner: 'mei-lin',
    due: '2026-10-16',
    status: 'done',
    pillar: 'P4',
    since: '2026-09-04',
  },
  {
    text: 'Write down the unwritten routines for newcomers',
    from: 'symptoms/S4',
    owner: 'mei-lin',
    due: '2026-09-30',
    status: 'dropped',
    pillar: 'P4',
    since: '2026-06-26',
  },
  {
    text: 'Ask for a position at the next meeting, never in the same one',
    from: 'symptoms/T5',
    owner: 'ingrid',
    due: '2026-12-01',
    status: 'in-progress',
    pillar: 'P4',
    since: '2026-11-20',
  },
  {
    text: 'Decide about the empty legs, open since August',
    from: 'flow-log/possibility-6',
    owner: 'rafael',
    due: '2026-12-03',
    status: 'not-started',
    pillar: 'P1',
    since: '2026-11-20',
  },
]

export const actions: SampleTable = {
  rows: promises.map((it, index) => ({
    id: `action-${String(index + 1)}`,
    cells: {
      action: it.text,
      from: it.from,
      owner: it.owner,
      due: it.due,
      status: it.status,
      pillar: it.pillar,
    },
    ...(it.since === undefined
      ? { atBaseline: { status: 'not-started', due: it.firstDue ?? it.due } }
      : { since: it.since }),
  })),
}

type Decision = readonly [date: string, decision: string, by: PersonId, reason: string, reviewOn?: string]

const taken: readonly Decision[] = [
  [
    '2026-05-29',
    'We work on routines, not on persons.',
    'ingrid',
    'Anything else would have made this a trial.',
  ],
  [
    '2026-05-29',
    'Rafael decides on customer experience.',
    'ingrid',
    'Two people believed they did. Adaeze carries it out.',
    '2026-11-20',
  ],
  [
    '2026-05-29',
    'Nine decisions are in scope, four wait.',
    'ingrid',
    'Thirteen would have cost the afternoon.',
  ],
  [
    '2026-06-18',
    'The Thursday breakfast has five chairs.',
    'ingrid',
    'It is where strategy is made, so the right people have to sit there.',
    '2026-11-20',
  ],
  [
    '2026-06-24',
    'Three depots are connected first, then we count.',
    'ingrid',
    'Dispatch can be replaced depot by depot.',
    '2026-08-12',
  ],
  [
    '2026-06-26',
    'The Monday project status ends on 24 July.',
    'adaeze',
    '460 person-hours a year without a decision.',
  ],
  [
    '2026-07-15',
    'The radar opens every business review.',
    'rafael',
    'Five minutes, one question, no slides.',
  ],
  [
    '2026-07-30',
    'Four scorecards get shared measures.',
    'ingrid',
    'One measure alone teaches nobody to share.',
    '2027-01-29',
  ],
  [
    '2026-08-12',
    'Quotes within the hour come before new lanes.',
    'ingrid',
    'Shippers answered: speed before price.',
    '2027-01-31',
  ],
  [
    '2026-08-14',
    'Five deliverable reports end today.',
    'tomasz',
    'Two more stay until their outcome has three readings.',
    '2026-12-08',
  ],
  [
    '2026-09-02',
    'The tracking goal is fewer calls, not a date.',
    'ingrid',
    'A portal nobody opens is on time too.',
  ],
  ['2026-09-08', 'We stop buying warehouse robots.', 'tomasz', 'A tenth of the promised value is left.'],
  [
    '2026-09-30',
    'Lisbon leaves the plan.',
    'ingrid',
    'Two of three shippers have moved to rail.',
    '2027-09-30',
  ],
  [
    '2026-10-01',
    'The technology leader reports to the CEO.',
    'ingrid',
    'One step nearer to where the questions come up. Tomasz proposed it.',
  ],
  [
    '2026-10-14',
    'October’s workshop is called off.',
    'mei-lin',
    'Everybody is needed on the telephones during the strike.',
  ],
  [
    '2026-11-11',
    'No new screens in the depots until February.',
    'adaeze',
    'Engagement is down three points, and peak season is here.',
    '2027-02-01',
  ],
  [
    '2026-11-20',
    'A second cycle starts in January with the depots in the room.',
    'ingrid',
    'They paid for the first one without being asked.',
    '2027-01-11',
  ],
]

/** What a decision answers, by its place in the list. */
const answered: Readonly<Record<number, string>> = {
  1: 'decision-rights/customer-experience',
}

export const decisions: SampleTable = {
  rows: taken.map(([date, decision, by, reason, reviewOn], index) => ({
    id: `decision-${String(index + 1)}`,
    cells: {
      date,
      decision,
      ...(answered[index] === undefined ? {} : { from: answered[index] }),
      'decided-by': by,
      reason,
      ...(reviewOn === undefined ? {} : { 'review-on': reviewOn }),
    },
    since: date,
  })),
}

const parked: readonly (readonly [item: string, by: PersonId, goes: string])[] = [
  ['Do we pay for Priya’s deputy?', 'mei-lin', 'Budget rounds, October'],
  ['Should the newsletter name who wrote the strategy?', 'yusuf', 'Ingrid answers by Friday'],
  ['The coffee at Harbourside', 'adaeze', 'Harbourside, with love'],
  ['What if dispatch has to be bought twice?', 'tomasz', 'Strategy check, 24 June'],
  ['May depots say no to a roll-out?', 'adaeze', 'Second cycle'],
  ['How does the board see technology risk?', 'henrik', 'Audit committee, spring 2027'],
]

export const parkingLot: SampleTable = {
  rows: parked.map(([item, by, goes], index) => ({
    id: `parked-${String(index + 1)}`,
    cells: { item, 'raised-by': by, 'where-it-goes': goes },
  })),
}

const blockTexts = acrossTables.agenda.seeds
type BlockId = keyof typeof blockTexts

/** Planned minutes, what it opens, and when it began and ended on the day. */
const day: readonly (readonly [
  id: BlockId,
  minutes: number,
  opens: string | null,
  from: string,
  to: string,
])[] = [
  ['welcome', 15, 'week-one', '09:00', '09:20'],
  ['results-today', 25, 'results', '09:20', '09:45'],
  ['rate-blind', 30, 'ratings', '09:45', '10:20'],
  ['reveal', 45, 'integration-points', '10:20', '11:15'],
  ['morning-break', 15, null, '11:15', '11:30'],
  ['information-flows', 35, 'information-flows', '11:30', '12:00'],
  ['decision-rights', 50, 'decision-rights', '12:00', '13:05'],
  ['lunch', 60, null, '13:05', '13:55'],
  ['symptoms', 35, 'symptoms', '13:55', '14:30'],
  ['remembered-items', 30, 'flow-log', '14:30', '15:00'],
  ['measures-of-success', 20, 'scorecard', '15:00', '15:15'],
  ['afternoon-break', 15, null, '15:15', '15:30'],
  ['meetings', 40, 'meetings', '15:30', '16:05'],
  ['widest-gaps', 40, 'actions', '16:05', '16:50'],
  ['sign-off', 15, 'week-one', '16:50', '17:00'],
]

export const agenda: SampleTable = {
  rows: day.map(([id, minutes, opens, from, to]) => ({
    id,
    cells: {
      block: blockTexts[id].block,
      minutes,
      ...(opens === null ? {} : { 'stage-or-table-it-opens': opens }),
      'actual-start': `2026-05-29T${from}`,
      'actual-end': `2026-05-29T${to}`,
    },
  })),
}
