// Meridane Freight, the invented sample company: who takes part, what the workbook is about, how its stages went.
import type { SampleTable } from '../../../domain/sample.ts'
import { acrossTables } from '../tables-across.ts'

/** Everybody the sample names; a slip of the pen does not compile. */
export type PersonId =
  'ingrid' | 'tomasz' | 'adaeze' | 'rafael' | 'mei-lin' | 'priya' | 'henrik' | 'yusuf' | 'claire'

function person(
  id: PersonId,
  name: string,
  role: string,
  side: 'business' | 'technology' | 'data' | null,
  inTheExecutiveTeam: boolean,
) {
  return {
    id,
    cells: {
      name,
      role,
      ...(side === null ? {} : { side }),
      'is-the-technology-leader': id === 'priya',
      'in-the-executive-team': inTheExecutiveTeam,
    },
  }
}

export const people: SampleTable = {
  rows: [
    person('ingrid', 'Ingrid Solheim', 'CEO', 'business', true),
    person('tomasz', 'Tomasz Wieczorek', 'CFO', 'business', true),
    person('adaeze', 'Adaeze Okonkwo', 'COO', 'business', true),
    person('rafael', 'Rafael Duarte', 'Commercial director', 'business', true),
    person('mei-lin', 'Mei-Lin Tan', 'People director', 'business', true),
    person('priya', 'Priya Raghunathan', 'Technology leader', 'technology', true),
    person('henrik', 'Henrik Baumann', 'Board sponsor', 'business', false),
    person('yusuf', 'Yusuf Demirel', 'Head of data', 'data', false),
    person('claire', 'Claire Aubert', 'Facilitator', null, false),
  ],
}

/** Those who answer both rounds, in the order in which answers are written in this sample. */
export const raters: readonly PersonId[] = [
  'ingrid',
  'tomasz',
  'adaeze',
  'rafael',
  'mei-lin',
  'henrik',
  'priya',
  'yusuf',
]

export const facts: SampleTable = {
  rows: [
    {
      id: 'facts',
      cells: {
        title: 'Meridane Freight, offsite 2026',
        organisation: 'Meridane Freight',
        'technology-leader': 'priya' satisfies PersonId,
        'reports-to': 'ingrid' satisfies PersonId,
        sponsor: 'henrik' satisfies PersonId,
        facilitator: 'claire' satisfies PersonId,
        'start-date': '2026-05-25',
        'velocity-target-in-days': 30,
        'decision-scheme': 'rapid',
        'involvement-of-the-board':
          'Henrik Baumann took part in the offsite and answers both rounds. The board reads each signed briefing and decides on pay in December.',
      },
      atBaseline: { 'reports-to': 'tomasz' satisfies PersonId },
    },
  ],
}

export const roles: SampleTable = {
  rows: (
    [
      ['ceo', 'ingrid'],
      ['cfo', 'tomasz'],
      ['coo', 'adaeze'],
      ['commercial', 'rafael'],
      ['people', 'mei-lin'],
      ['technology-leader', 'priya'],
      ['board', 'henrik'],
    ] as const
  ).map(([id, holder]) => ({
    id,
    cells: { role: acrossTables.roles.seeds[id].role, 'who-holds-each': holder satisfies PersonId },
  })),
}

const notYet = {
  status: 'not-started',
  notes: null,
  waivers: null,
  'sign-off-date': null,
  'sign-off-by': null,
  'sign-off-decided': null,
}

export const stages: SampleTable = {
  rows: [
    {
      id: 'week-one',
      cells: {
        stage: 'week-one',
        status: 'done',
        notes:
          'One-day offsite on Friday 29 May at the Harbourside depot. Tomasz joined by telephone until ten. Two decisions had two deciders or none; both were settled before the coffee was cold.',
        'sign-off-date': '2026-05-30',
        'sign-off-by': 'ingrid',
        'sign-off-decided':
          'We look at routines, not at Priya. Three gaps first: ambition, options, review. Everyone keeps 2 September free.',
      },
    },
    {
      id: 'month-one',
      cells: {
        stage: 'month-one',
        status: 'done',
        notes:
          'The breakfast of three turned out to be where strategy was made. It has five chairs now. One day late, because the first strategy check needed Yusuf back from leave.',
        'sign-off-date': '2026-06-26',
        'sign-off-by': 'ingrid',
        'sign-off-decided':
          'Three of sixteen meetings end, two new ones and five forums begin. Priya is a full member wherever strategy is made.',
      },
      atBaseline: notYet,
    },
    {
      id: 'month-two',
      cells: {
        stage: 'month-two',
        status: 'done',
        notes:
          'Twenty days over its date: holidays, and two baselines nobody could find. We measured them again instead of guessing.',
        'sign-off-date': '2026-08-14',
        'sign-off-by': 'ingrid',
        'sign-off-decided':
          'Seven outcomes with two owners each. Five deliverable reports end today. The board decides on pay in December.',
      },
      atBaseline: notYet,
    },
    {
      id: 'month-three',
      cells: {
        stage: 'month-three',
        status: 'done',
        notes:
          'The best workshop was the one at Eastmoor at six in the morning, with twenty drivers and no slides.',
        waivers: {
          'monthly-workshop':
            'October’s workshop fell to the port strike: for two weeks everybody worked the telephones. Two were held in November instead.',
        },
        'sign-off-date': '2026-09-04',
        'sign-off-by': 'ingrid',
        'sign-off-decided':
          'Translation is rated on both sides from now on. Rafael and Priya swap desks for one day a month.',
      },
      atBaseline: notYet,
    },
    {
      id: 'month-six',
      cells: {
        stage: 'month-six',
        status: 'done',
        notes:
          'Closing session on 20 November. Engagement in the depots has fallen; we said so first and celebrated afterwards.',
        'sign-off-date': '2026-11-20',
        'sign-off-by': 'ingrid',
        'sign-off-decided':
          'A second cycle starts in January, with the depots in the room. The slower direction, technology to strategy, comes first.',
      },
      atBaseline: notYet,
    },
  ],
}
