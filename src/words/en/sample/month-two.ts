// Month two at Meridane Freight: scorecards, outcome reviews, business cases.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import type { OutcomeId } from './outcomes.ts'
import type { PersonId } from './setting.ts'

/** What one measure of success is; a weight of 0 today means it was added in July. */
interface Success {
  readonly kind: 'business' | 'technical'
  readonly weights: readonly [today: number, agreed: number]
  readonly paid: boolean
  readonly outcome?: OutcomeId
}

function makeScorecard(person: PersonId, successes: readonly (readonly [measure: string, Success])[]) {
  return successes.map(([measure, { kind, weights, paid, outcome }], index): SampleRow => {
    const [today, agreed] = weights
    return {
      id: `${person}-${String(index + 1)}`,
      cells: {
        person,
        'measure-of-success': measure,
        kind,
        'weight-today': today,
        'weight-agreed': agreed,
        'linked-to-pay': paid,
        ...(outcome === undefined ? {} : { 'outcome-measure': outcome }),
      },
      ...(today === 0 ? { since: '2026-07-30' } : {}),
    }
  })
}

/** In week one nobody had agreed on new weights or named an outcome. */
export const scorecard: SampleTable = {
  blankAtBaseline: ['weight-agreed', 'outcome-measure'],
  rows: [
    ...makeScorecard('priya', [
      ['Systems available', { kind: 'technical', weights: [40, 20], paid: true }],
      ['Projects on schedule', { kind: 'technical', weights: [30, 0], paid: false }],
      ['Technology cost per shipment', { kind: 'technical', weights: [10, 10], paid: true }],
      ['Security findings closed in time', { kind: 'technical', weights: [0, 10], paid: false }],
      [
        'Departures on time, with Adaeze',
        { kind: 'business', weights: [20, 20], paid: true, outcome: 'departures-on-time' },
      ],
      [
        'Where-is-it calls, with Rafael',
        { kind: 'business', weights: [0, 20], paid: true, outcome: 'where-is-it-calls' },
      ],
      [
        'Empty kilometres, with Adaeze',
        { kind: 'business', weights: [0, 20], paid: false, outcome: 'empty-kilometres' },
      ],
    ]),
    ...makeScorecard('rafael', [
      ['Revenue', { kind: 'business', weights: [50, 40], paid: true }],
      ['Gross margin', { kind: 'business', weights: [30, 25], paid: true }],
      ['New shippers', { kind: 'business', weights: [20, 10], paid: true }],
      [
        'Where-is-it calls, with Priya',
        { kind: 'business', weights: [0, 15], paid: true, outcome: 'where-is-it-calls' },
      ],
      [
        'Quotes within the hour, with Priya',
        { kind: 'business', weights: [0, 10], paid: false, outcome: 'quotes-within-the-hour' },
      ],
    ]),
    ...makeScorecard('adaeze', [
      [
        'Departures on time, with Priya',
        { kind: 'business', weights: [40, 30], paid: true, outcome: 'departures-on-time' },
      ],
      ['Cost per pallet', { kind: 'business', weights: [40, 30], paid: true }],
      ['Accidents in depots', { kind: 'business', weights: [20, 20], paid: true }],
      [
        'Empty kilometres, with Priya',
        { kind: 'business', weights: [0, 20], paid: false, outcome: 'empty-kilometres' },
      ],
    ]),
    ...makeScorecard('tomasz', [
      ['Operating profit', { kind: 'business', weights: [60, 50], paid: true }],
      ['Cash', { kind: 'business', weights: [40, 30], paid: true }],
      [
        'Days to depot margin, with Priya',
        { kind: 'business', weights: [0, 20], paid: false, outcome: 'days-to-depot-margin' },
      ],
    ]),
  ],
}

export const outcomeReviews: SampleTable = {
  since: '2026-08-11',
  rows: [
    {
      id: 'monthly-review',
      cells: {
        'status-meeting-retired': 'project-status',
        'outcome-review-that-replaces-it': 'Outcome review: did it move, and what do we change now?',
        chair: 'adaeze' satisfies PersonId,
        cadence: 'Monthly',
        'first-held': '2026-08-11',
        'cases-examined': [
          'business-cases/live-tracking',
          'business-cases/depot-scanners',
          'business-cases/route-engine',
        ],
      },
    },
    {
      id: 'investment-review',
      cells: {
        'status-meeting-retired': 'steering-committee',
        'outcome-review-that-replaces-it':
          'Outcome review, second half: which case would we not start today?',
        chair: 'tomasz' satisfies PersonId,
        cadence: 'Every two months',
        'first-held': '2026-09-08',
        'cases-examined': [
          'business-cases/warehouse-robots',
          'business-cases/quote-tool',
          'business-cases/customs',
        ],
      },
    },
    {
      id: 'radar-review',
      cells: {
        'status-meeting-retired': 'technology-review',
        'outcome-review-that-replaces-it': 'Radar, five minutes, in the quarterly business review',
        chair: 'rafael' satisfies PersonId,
        cadence: 'Quarterly',
        'first-held': '2026-07-15',
        'cases-examined': ['business-cases/route-engine'],
      },
    },
  ],
}

interface BusinessCase {
  readonly name: string
  readonly owners: readonly [sponsor: PersonId, technology: PersonId]
  readonly value: readonly [promised: number, forecast: number, realised: number]
  readonly step?: string
  readonly updated: string
  readonly next?: string
  readonly verdict: 'continue' | 'reshape' | 'stop'
  readonly reason: string
}

function businessCase(id: string, it: BusinessCase): SampleRow {
  return {
    id,
    cells: {
      initiative: it.name,
      sponsor: it.owners[0],
      'technology-owner': it.owners[1],
      'value-promised': it.value[0],
      forecast: it.value[1],
      realised: it.value[2],
      unit: 'thousand euros a year',
      ...(it.step === undefined ? {} : { 'next-increment': it.step }),
      'last-updated': it.updated,
      ...(it.next === undefined ? {} : { 'next-update': it.next }),
      verdict: it.verdict,
      reason: it.reason,
    },
  }
}

export const businessCases: SampleTable = {
  since: '2026-07-16',
  rows: [
    businessCase('live-tracking', {
      name: 'Live tracking',
      owners: ['rafael', 'priya'],
      value: [600, 640, 210],
      step: 'Text message on arrival, one shipper',
      updated: '2026-11-10',
      next: '2026-12-08',
      verdict: 'continue',
      reason: 'Calls fall, and two shippers named it when they renewed.',
    }),
    businessCase('depot-scanners', {
      name: 'Depot scanners',
      owners: ['adaeze', 'priya'],
      value: [900, 480, 60],
      step: 'Two cold stores with other hardware',
      updated: '2026-11-10',
      next: '2026-12-08',
      verdict: 'reshape',
      reason: 'Half of the promise came from depots where the scanners are too slow.',
    }),
    businessCase('route-engine', {
      name: 'Route engine',
      owners: ['adaeze', 'yusuf'],
      value: [750, 820, 190],
      step: 'Night routes from Northgate',
      updated: '2026-11-10',
      next: '2026-12-08',
      verdict: 'continue',
      reason: 'Better than promised, because quotes can use it too.',
    }),
    businessCase('customs', {
      name: 'Customs pre-clearance',
      owners: ['rafael', 'priya'],
      value: [300, 340, 120],
      step: 'Second border crossing',
      updated: '2026-11-03',
      next: '2027-01-12',
      verdict: 'continue',
      reason: 'Target reached; the rest is roll-out.',
    }),
    businessCase('quote-tool', {
      name: 'Quote tool',
      owners: ['rafael', 'priya'],
      value: [500, 350, 40],
      step: 'Four lanes, then look again',
      updated: '2026-11-03',
      next: '2027-01-12',
      verdict: 'reshape',
      reason: 'Works on four lanes; prices on the others are not good enough.',
    }),
    businessCase('warehouse-robots', {
      name: 'Warehouse robots, bought',
      owners: ['tomasz', 'yusuf'],
      value: [400, 90, 0],
      updated: '2026-09-08',
      verdict: 'stop',
      reason: 'We would not start it today. Leasing is a new idea with its own row in the flow log.',
    }),
  ],
}
