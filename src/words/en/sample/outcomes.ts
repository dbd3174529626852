// The outcomes Meridane Freight measures in place of deliverables, and their readings over the months.
import type { SampleTable } from '../../../domain/sample.ts'
import type { PersonId } from './setting.ts'

interface Measure {
  readonly programme: string
  readonly deliverable: string
  readonly soThat: string
  readonly measure: string
  readonly unit: string
  readonly area: string
  readonly kind: 'leading' | 'lagging'
  readonly better: 'up' | 'down'
  readonly from: readonly [value: number, date: string]
  readonly to: readonly [value: number, date: string]
  readonly owners: readonly [business: PersonId, technology: PersonId]
  readonly retired: boolean
  /** With a note where a reader needs one. */
  readonly readings: readonly (readonly [date: string, value: number, note?: string])[]
}

const measures = {
  'where-is-it-calls': {
    programme: 'Live tracking',
    deliverable: 'Tracking portal, release 2',
    soThat: 'Shippers know where their goods are without ringing us',
    measure: 'Where-is-it calls',
    unit: 'per 100 shipments',
    area: 'O3',
    kind: 'leading',
    better: 'down',
    from: [14.2, '2026-06-30'],
    to: [8, '2027-01-31'],
    owners: ['rafael', 'priya'],
    retired: true,
    readings: [
      ['2026-07-31', 14],
      ['2026-08-31', 13.1],
      ['2026-09-30', 11.6],
      ['2026-10-31', 12.4, 'Port strike: everybody rang'],
      ['2026-11-15', 9.4],
    ],
  },
  'departures-on-time': {
    programme: 'Depot scanners',
    deliverable: 'Scanners rolled out to 14 depots',
    soThat: 'Drivers leave on time because every pallet is found',
    measure: 'Departures on time',
    unit: '%',
    area: 'O6',
    kind: 'lagging',
    better: 'up',
    from: [81, '2026-06-30'],
    to: [90, '2026-12-31'],
    owners: ['adaeze', 'priya'],
    retired: true,
    readings: [
      ['2026-07-31', 81.5],
      ['2026-08-31', 80.2, 'Scanners too slow in two cold stores'],
      ['2026-09-30', 82.1],
      ['2026-10-31', 79.4, 'Port strike'],
      ['2026-11-15', 84],
    ],
  },
  'empty-kilometres': {
    programme: 'Route engine',
    deliverable: 'Route engine, phase 1 live',
    soThat: 'Lorries run fuller and we burn less for the same freight',
    measure: 'Empty kilometres',
    unit: '% of all',
    area: 'O2',
    kind: 'leading',
    better: 'down',
    from: [23.4, '2026-06-30'],
    to: [20, '2027-01-31'],
    owners: ['adaeze', 'yusuf'],
    retired: true,
    readings: [
      ['2026-07-31', 23.4],
      ['2026-08-31', 22.9],
      ['2026-09-30', 22.1],
      ['2026-10-31', 21.2],
      ['2026-11-15', 20.6],
    ],
  },
  'hours-at-the-border': {
    programme: 'Customs pre-clearance',
    deliverable: 'Customs interface certified',
    soThat: 'Goods no longer wait at the border overnight',
    measure: 'Hours at the border',
    unit: 'hours, median',
    area: 'O6',
    kind: 'lagging',
    better: 'down',
    from: [9.5, '2026-06-30'],
    to: [4, '2026-12-31'],
    owners: ['rafael', 'priya'],
    retired: true,
    readings: [
      ['2026-07-31', 9.5],
      ['2026-08-31', 8.8],
      ['2026-09-30', 6.1, 'Night clearing starts at Harbourside'],
      ['2026-10-31', 4.6],
      ['2026-11-15', 3.9],
    ],
  },
  'quotes-within-the-hour': {
    programme: 'Pricing by lane',
    deliverable: 'Quote tool live',
    soThat: 'We answer before the shipper has asked a second firm',
    measure: 'Quotes answered within the hour',
    unit: '%',
    area: 'O1',
    kind: 'leading',
    better: 'up',
    from: [22, '2026-07-15'],
    to: [60, '2027-01-31'],
    owners: ['rafael', 'priya'],
    retired: false,
    readings: [
      ['2026-08-31', 24],
      ['2026-09-30', 31],
      ['2026-10-31', 38, 'Four lanes only'],
      ['2026-11-15', 41],
    ],
  },
  'drivers-leaving': {
    programme: 'Driver app',
    deliverable: 'Downloads of the driver app',
    soThat: 'Drivers stay because shifts can be planned around a life',
    measure: 'Drivers leaving',
    unit: '% a year',
    area: 'O4',
    kind: 'lagging',
    better: 'down',
    from: [19, '2026-06-30'],
    to: [15, '2027-06-30'],
    owners: ['mei-lin', 'priya'],
    retired: false,
    readings: [
      ['2026-07-31', 19],
      ['2026-08-31', 19.2],
      ['2026-09-30', 19.6],
      ['2026-10-31', 20.1, 'Two leavers in three name the scanners'],
    ],
  },
  'days-to-depot-margin': {
    programme: 'Finance on one ledger',
    deliverable: 'Ledger migration, 14 depots',
    soThat: 'A depot manager sees the margin while it can still be saved',
    measure: 'Days to depot margin',
    unit: 'working days',
    area: 'O2',
    kind: 'leading',
    better: 'down',
    from: [12, '2026-06-30'],
    to: [5, '2026-12-31'],
    owners: ['tomasz', 'priya'],
    retired: true,
    readings: [
      ['2026-07-31', 12],
      ['2026-08-31', 10],
      ['2026-09-30', 7],
      ['2026-10-31', 7],
      ['2026-11-13', 6],
    ],
  },
} satisfies Record<string, Measure>

/** Row ids of the outcome measures. */
export type OutcomeId = keyof typeof measures

const list: readonly (readonly [string, Measure])[] = Object.entries(measures)

export const outcomeMeasures: SampleTable = {
  since: '2026-07-09',
  rows: list.map(([id, it]) => ({
    id,
    cells: {
      programme: it.programme,
      'deliverable-tracked-today': it.deliverable,
      'so-that-outcome': it.soThat,
      measure: it.measure,
      unit: it.unit,
      area: it.area,
      'leading-lagging': it.kind,
      'better-when': it.better,
      baseline: it.from[0],
      'baseline-date': it.from[1],
      target: it.to[0],
      'target-date': it.to[1],
      'business-owner': it.owners[0],
      'technology-owner': it.owners[1],
      'deliverable-tracking-retired': it.retired,
    },
  })),
}

export const readings: SampleTable = {
  since: '2026-07-31',
  rows: list.flatMap(([measure, it]) =>
    it.readings.map(([date, value, note]) => ({
      id: `${measure}-${date}`,
      cells: { measure, date, value, ...(note === undefined ? {} : { note }) },
    })),
  ),
}
