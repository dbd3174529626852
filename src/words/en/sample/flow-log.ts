// Forty items on their way between the two sides at Meridane Freight: ten remembered, eight still open, one withdrawn.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'

type Direction = 'business-to-technology' | 'technology-to-business'
type Outcome = 'adopted' | 'declined' | 'open' | 'withdrawn'

interface Item {
  readonly text: string
  /** Raised, heard, decided, acted: ISO dates, `-` for not yet. */
  readonly dates: string
  readonly result: Outcome
  /** Hand-offs, translation rounds, rework rounds. */
  readonly drags: readonly [handOffs: number, translation: number, rework: number]
  readonly forum?: string
}

const columns = ['raised', 'heard-by-the-other-side', 'decided', 'acted']

function makeItems(
  direction: Direction,
  prefix: string,
  fromMemory: boolean,
  items: readonly Item[],
): readonly SampleRow[] {
  return items.map((it, index) => {
    const dates = it.dates.split(' ').flatMap((date, position) => {
      const column = columns[position]
      return date === '-' || column === undefined ? [] : [[column, date] as const]
    })
    return {
      id: `${prefix}-${String(index + 1)}`,
      cells: {
        item: it.text,
        direction,
        ...Object.fromEntries(dates),
        result: it.result,
        'from-memory': fromMemory,
        'hand-offs': it.drags[0],
        'translation-rounds': it.drags[1],
        'rework-rounds': it.drags[2],
        ...(it.forum === undefined ? {} : { forum: it.forum }),
      },
      ...(fromMemory ? {} : { since: it.dates.slice(0, 10) }),
      // The only item raised before week one was signed: nobody had heard it yet.
      ...(it.dates.startsWith('2026-05-28') ? { atBaseline: justRaised } : {}),
    }
  })
}

const justRaised = {
  'heard-by-the-other-side': null,
  decided: null,
  acted: null,
  result: 'open',
  'hand-offs': 0,
  'translation-rounds': 0,
  'rework-rounds': 0,
  forum: null,
}

const insight = 'business-to-technology'
const possibility = 'technology-to-business'

export const flowLog: SampleTable = {
  rows: [
    ...makeItems(insight, 'remembered-insight', true, [
      {
        text: 'Shippers want proof of temperature',
        dates: '2025-09-08 2025-10-06 2025-11-21 2026-02-02',
        result: 'adopted',
        drags: [4, 3, 2],
        forum: 'Steering committee',
      },
      {
        text: 'Customs backlog after the new tariff codes',
        dates: '2025-10-13 2025-11-03 2025-12-16 2026-03-02',
        result: 'adopted',
        drags: [3, 2, 1],
        forum: 'Steering committee',
      },
      {
        text: 'A rival quotes within the hour',
        dates: '2025-11-10 2025-12-15 2026-01-29 -',
        result: 'declined',
        drags: [3, 3, 1],
        forum: 'Steering committee',
      },
      {
        text: 'Depot managers cannot see their margin',
        dates: '2026-01-12 2026-01-26 2026-03-11 2026-05-04',
        result: 'adopted',
        drags: [2, 2, 2],
        forum: 'Budget rounds',
      },
      {
        text: 'A large shipper wants invoices by lane',
        dates: '2026-02-09 2026-03-09 2026-04-20 -',
        result: 'adopted',
        drags: [3, 2, 1],
        forum: 'Product council',
      },
    ]),
    ...makeItems(possibility, 'remembered-possibility', true, [
      {
        text: 'Telematics could price risk',
        dates: '2025-09-15 2025-11-03 2025-12-02 -',
        result: 'declined',
        drags: [3, 4, 1],
        forum: 'Thursday breakfast',
      },
      {
        text: 'Slot booking could be self-service',
        dates: '2025-10-17 2025-11-24 2025-12-22 2026-04-13',
        result: 'adopted',
        drags: [2, 3, 2],
        forum: 'Executive weekly',
      },
      {
        text: 'Dispatch cannot take new depots',
        dates: '2025-12-01 2026-01-19 2026-02-11 -',
        result: 'adopted',
        drags: [2, 4, 1],
        forum: 'Board meeting',
      },
      {
        text: 'Cameras could spot damaged pallets',
        dates: '2026-01-19 2026-03-02 2026-04-09 -',
        result: 'declined',
        drags: [3, 3, 2],
        forum: 'Investment committee',
      },
      {
        text: 'One register of addresses for all depots',
        dates: '2026-02-16 2026-03-23 2026-04-30 -',
        result: 'adopted',
        drags: [2, 2, 1],
        forum: 'Product council',
      },
    ]),
    ...makeItems(insight, 'insight', false, [
      {
        text: 'Retailer asks for two-hour windows',
        dates: '2026-05-28 2026-06-09 2026-07-16 2026-08-10',
        result: 'adopted',
        drags: [3, 2, 1],
        forum: 'Executive weekly',
      },
      {
        text: 'Disputes about the fuel surcharge',
        dates: '2026-06-01 2026-06-10 2026-07-29 2026-08-31',
        result: 'adopted',
        drags: [3, 2, 2],
        forum: 'Executive weekly',
      },
      {
        text: 'Shippers ask for carbon per shipment',
        dates: '2026-06-05 2026-06-15 2026-08-04 2026-10-05',
        result: 'adopted',
        drags: [4, 3, 1],
        forum: 'Customer forum',
      },
      {
        text: 'Customs queue grows at Harbourside',
        dates: '2026-06-12 2026-06-18 2026-07-23 2026-08-17',
        result: 'adopted',
        drags: [2, 2, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Pharma shipper wants alarms by text',
        dates: '2026-06-22 2026-07-02 2026-07-31 2026-09-07',
        result: 'adopted',
        drags: [2, 1, 0],
        forum: 'Customer forum',
      },
      {
        text: 'Discounters want pallets without wrap',
        dates: '2026-07-03 2026-07-08 2026-08-17 -',
        result: 'declined',
        drags: [2, 2, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Quotes lost because they come after lunch',
        dates: '2026-07-14 2026-07-20 2026-08-20 2026-09-01',
        result: 'adopted',
        drags: [2, 2, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Depots argue over shared trailers',
        dates: '2026-07-27 2026-08-03 2026-09-03 2026-10-12',
        result: 'adopted',
        drags: [3, 1, 1],
        forum: 'Outcome review',
      },
      {
        text: 'Deposit scheme for pallets',
        dates: '2026-08-03 2026-08-10 - -',
        result: 'withdrawn',
        drags: [1, 1, 0],
        forum: 'Customer forum',
      },
      {
        text: 'Eastmoor drivers start an hour too early',
        dates: '2026-08-10 2026-08-20 2026-09-08 2026-09-21',
        result: 'adopted',
        drags: [1, 1, 0],
        forum: 'Outcome review',
      },
      {
        text: 'Claims arrive without photographs',
        dates: '2026-08-24 2026-09-02 2026-09-25 2026-10-26',
        result: 'adopted',
        drags: [2, 1, 1],
        forum: 'Customer forum',
      },
      {
        text: 'Night slots unsold',
        dates: '2026-09-07 2026-09-09 2026-10-01 2026-10-13',
        result: 'adopted',
        drags: [1, 0, 1],
        forum: 'Strategy check',
      },
      {
        text: 'Claims cost per pallet',
        dates: '2026-09-18 2026-09-23 2026-10-19 2026-10-27',
        result: 'adopted',
        drags: [1, 1, 0],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Cross-border parcel demand',
        dates: '2026-09-21 2026-10-12 - -',
        result: 'open',
        drags: [3, 2, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Driver retention at Northgate',
        dates: '2026-10-01 2026-10-05 2026-10-23 2026-11-02',
        result: 'adopted',
        drags: [1, 1, 0],
        forum: 'Business review',
      },
      {
        text: 'Port strike: who tells which shipper',
        dates: '2026-10-12 2026-10-13 2026-11-06 2026-11-09',
        result: 'adopted',
        drags: [1, 0, 0],
        forum: 'Executive weekly',
      },
      {
        text: 'Retailers shorten windows again',
        dates: '2026-10-23 2026-10-30 - -',
        result: 'open',
        drags: [1, 1, 0],
        forum: 'Customer forum',
      },
      {
        text: 'Insurer asks for live tracking',
        dates: '2026-11-05 2026-11-09 - -',
        result: 'open',
        drags: [1, 0, 0],
        forum: 'Customer forum',
      },
    ]),
    ...makeItems(possibility, 'possibility', false, [
      {
        text: 'Route engine could price a lane at once',
        dates: '2026-06-03 2026-06-24 2026-08-14 2026-09-14',
        result: 'adopted',
        drags: [3, 4, 2],
        forum: 'Strategy check',
      },
      {
        text: 'Scanner data shows where pallets wait',
        dates: '2026-06-30 2026-07-20 2026-08-24 2026-09-17',
        result: 'adopted',
        drags: [2, 3, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Two data centres could become one',
        dates: '2026-07-09 2026-07-21 2026-09-10 -',
        result: 'declined',
        drags: [3, 2, 2],
        forum: 'Outcome review',
      },
      {
        text: 'Customs papers could clear at night',
        dates: '2026-07-27 2026-08-06 2026-09-03 2026-09-21',
        result: 'adopted',
        drags: [2, 1, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Dispatch ends at fourteen depots: what now',
        dates: '2026-08-06 2026-08-20 2026-10-01 -',
        result: 'adopted',
        drags: [2, 3, 2],
        forum: 'Strategy day',
      },
      {
        text: 'Route model finds empty legs to sell',
        dates: '2026-08-21 2026-09-15 - -',
        result: 'open',
        drags: [3, 3, 1],
        forum: 'Commercial board',
      },
      {
        text: 'Digital proof of delivery as a product',
        dates: '2026-09-03 2026-09-15 2026-10-19 -',
        result: 'adopted',
        drags: [2, 2, 1],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Answers to where-is-it calls by machine',
        dates: '2026-09-14 2026-09-22 2026-10-16 -',
        result: 'declined',
        drags: [1, 2, 0],
        forum: 'Customer forum',
      },
      {
        text: 'Shared booking with rail',
        dates: '2026-10-05 2026-10-21 - -',
        result: 'open',
        drags: [2, 3, 0],
        forum: 'Trade-off clinic',
      },
      {
        text: 'Slots that move with live traffic',
        dates: '2026-10-22 2026-11-04 - -',
        result: 'open',
        drags: [1, 1, 0],
        forum: 'Trade-off clinic',
      },
      { text: 'Warehouse robots by lease', dates: '2026-11-11 - - -', result: 'open', drags: [0, 0, 0] },
      {
        text: 'Tracking feed that insurers could buy',
        dates: '2026-11-16 - - -',
        result: 'open',
        drags: [0, 0, 0],
      },
    ]),
  ],
}
