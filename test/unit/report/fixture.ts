// A believable week one, an untouched workbook and a hostile one, built row by row for the tests of charts and briefings.
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { seedText } from '../../../src/words/index.ts'

type Cells = Readonly<Record<string, Cell>>

const device = 'test'

export function makeUntouched(): Workbook {
  return makeWorkbook({
    id: 'briefing-test',
    device,
    facts: {
      title: 'Offsite 2026',
      organisation: 'Meridane Freight',
      technologyLeader: 'Ines Okoro',
      startDate: '2026-05-25',
    },
    seedText,
  })
}

export function setCells(workbook: Workbook, table: TableId, row: string, cells: Cells): Workbook {
  const changes = Object.entries(cells).map(([column, value]) => ({ row, column, value }))
  return applyEdit(workbook, { kind: 'set-cells', table, changes }, device).workbook
}

export function addRows(workbook: Workbook, table: TableId, rows: Readonly<Record<string, Cells>>): Workbook {
  const entries = Object.entries(rows)
  const last = workbook.tables[table].rows.at(-1)?.order ?? null
  const orders = ordersBetween(last, null, entries.length)
  const edit: Edit = {
    kind: 'insert-rows',
    table,
    rows: entries.map(([id, cells], index) => ({ id, cells, order: orders[index]! })),
  }
  return applyEdit(workbook, edit, device).workbook
}

const points: readonly (readonly [string, number, number, number, number, string])[] = [
  ['sense-market-and-technology-shifts', 3, 1, 4, 2, 'Radar shown once, 14 January'],
  ['set-ambition-and-goals', 4, 1, 4, 3, 'Heard of the 2030 ambition after the board, 3 March'],
  ['frame-options', 3, 2, 5, 3, 'Priced two of four options in one week'],
  ['decide-investments', 4, 2, 4, 3, 'Pre-read came the same day'],
  ['plan-and-resource', 4, 4, 4, 2, 'Runs planning'],
  ['execute', 5, 5, 4, 1, 'Chairs delivery'],
  ['review-and-adapt', 3, 0, 4, 2, 'The January course change was not announced'],
]

const flows: readonly (readonly [string, string, boolean, string, string])[] = [
  ['customer-advisory-board', 'never', false, 'Shift in what shippers buy', 'Minutes, quarterly'],
  ['market-research', 'only-on-request', false, 'Demand by lane', 'Report, twice a year'],
  ['competitive-intelligence', 'late', false, 'Rival products and prices', 'Slides, monthly'],
  ['industry-analysis', 'only-on-request', true, 'Regulation, capacity', 'Digest, monthly'],
  ['board-papers', 'late', false, 'Change of ambition', 'Paper, quarterly'],
  ['financial-performance', 'on-time', true, 'Margin by depot', 'Pack, monthly'],
  ['customer-feedback', 'late', false, 'Service failure', 'Dashboard, weekly'],
  ['risk-and-regulation', 'on-time', true, 'Customs change', 'Register, monthly'],
  ['emerging-technology-radar', 'never', false, 'New ways to route and price', 'None'],
  ['what-technology-now-makes-possible', 'only-on-request', false, 'Products we could sell', 'Ad hoc'],
  ['limits-and-technical-debt', 'late', false, 'Plans that cannot hold', 'Slide, quarterly'],
  ['delivery-and-operations-data', 'on-time', true, 'Capacity and delay', 'Dashboard, daily'],
]

type Matrix = Readonly<Record<string, string>>
const tech = 'technology-leader'
const decisions: readonly (readonly [string, Matrix, Matrix, string])[] = [
  [
    'growth-strategy',
    { ceo: 'D', cfo: 'I', coo: 'I', commercial: 'R', board: 'A' },
    { ceo: 'D', cfo: 'I', coo: 'I', commercial: 'R', [tech]: 'R', board: 'A' },
    'Strategy day',
  ],
  [
    'market-positioning',
    { ceo: 'I', commercial: 'DR', people: 'P' },
    { ceo: 'I', commercial: 'DR', people: 'P', [tech]: 'I' },
    'Commercial board',
  ],
  [
    'customer-experience',
    { coo: 'D', commercial: 'D', people: 'P', [tech]: 'I' },
    { ceo: 'I', coo: 'P', commercial: 'D', people: 'P', [tech]: 'R' },
    'Customer forum',
  ],
  [
    'product-road-map',
    { ceo: 'I', cfo: 'I', coo: 'R', commercial: 'D', [tech]: 'P' },
    { ceo: 'I', cfo: 'I', coo: 'I', commercial: 'D', [tech]: 'P' },
    '',
  ],
  [
    'investment-portfolio',
    { ceo: 'D', cfo: 'A', coo: 'A', commercial: 'A', [tech]: 'I' },
    { ceo: 'D', cfo: 'A', coo: 'P', commercial: 'R', people: 'I', [tech]: 'R' },
    'Quarterly review',
  ],
  [
    'technology-budget',
    { cfo: 'D', coo: 'I', [tech]: 'RP' },
    { ceo: 'I', cfo: 'A', coo: 'I', [tech]: 'DP' },
    'Quarterly review',
  ],
  [
    'build-buy-partner',
    { cfo: 'D', coo: 'R', [tech]: 'I' },
    { ceo: 'I', cfo: 'A', coo: 'P', [tech]: 'D' },
    'Trade-off clinic',
  ],
  [
    'data-strategy',
    { [tech]: 'RP' },
    { ceo: 'A', coo: 'I', commercial: 'I', people: 'P', [tech]: 'D' },
    'Strategy check',
  ],
]

/** Week one filled in and signed off, as on the target pictures. */
export function makeTypical(): Workbook {
  let workbook = makeUntouched()
  workbook = addRows(workbook, 'people', {
    ceo: { name: 'Marta Lindqvist', role: 'CEO', side: 'business' },
    coo: { name: 'Piotr Wałęski', role: 'COO', side: 'business' },
    commercial: { name: 'Aïsha Renard', role: 'Commercial director', side: 'business' },
    facilitator: { name: 'Jo Haraldsen', role: 'Facilitator' },
  })
  workbook = setCells(workbook, 'facts', 'facts', { facilitator: 'facilitator', sponsor: 'ceo' })
  for (const [id, mandate, actual, target, importance, evidence] of points) {
    workbook = setCells(workbook, 'integration-points', id, { mandate, actual, target, importance, evidence })
  }
  workbook = setCells(workbook, 'integration-points', 'review-and-adapt', {
    'consequence-of-absence': 'We kept a price engine for a market we had left',
  })
  for (const [id, reaches, all, signal, channel] of flows) {
    workbook = setCells(workbook, 'information-flows', id, {
      reaches,
      'whole-c-suite': all,
      'early-signal-of': signal,
      channel: channel.split(', ')[0]!,
      ...(channel.includes(', ') ? { cadence: channel.split(', ')[1]! } : {}),
    })
  }
  for (const [id, asIs, toBe, forum] of decisions) {
    workbook = setCells(workbook, 'decision-rights', id, {
      'in-scope': true,
      'has-technology-consequence': id !== 'market-positioning',
      'as-is-roles': asIs,
      'to-be-roles': toBe,
      ...(forum === '' ? {} : { forum }),
    })
  }
  for (const [id, frequency, priority, example, cost] of [
    ['X1', 4, 3, 'Depot plan: technology was called in the last week, 9 March', '6 weeks of rework'],
    ['T1', 3, 2, 'Cloud contract decided in twelve minutes', '€ 400,000 a year'],
    ['A1', 3, 3, 'Bonus letter names releases, not margin', ''],
    ['S3', 2, 1, '', ''],
    ['C2', 1, 1, '', ''],
  ] as const) {
    workbook = setCells(workbook, 'symptoms', id, {
      'agreed-frequency': frequency,
      priority,
      ...(example === '' ? {} : { 'recent-example': example }),
      ...(cost === '' ? {} : { cost }),
    })
  }
  workbook = addRows(workbook, 'actions', {
    a1: {
      action: 'Technology leader joins the strategy day and recommends goals',
      from: 'integration-points/set-ambition-and-goals',
      owner: 'ceo',
      due: '2026-09-02',
      status: 'not-started',
    },
    a2: {
      action: 'Commercial and technology write the options brief together',
      from: 'integration-points/frame-options',
      owner: 'commercial',
      due: '2026-06-26',
      status: 'in-progress',
    },
    a3: {
      action: 'A strategy check every six weeks: business, technology, data',
      from: 'integration-points/review-and-adapt',
      owner: 'coo',
      due: '2026-07-10',
    },
    a4: {
      action: 'Send the advisory board minutes to technology',
      from: 'information-flows/customer-advisory-board',
      owner: 'commercial',
      due: '2026-05-28',
    },
  })
  workbook = addRows(workbook, 'decisions', {
    d1: { date: '2026-05-29', decision: 'Hold a strategy day with technology', 'review-on': '2026-09-02' },
  })
  workbook = setCells(workbook, 'stages', 'week-one', {
    status: 'done',
    'sign-off-date': '2026-05-29',
    'sign-off-by': 'ceo',
    'sign-off-decided': 'Five gaps accepted as they stand; three get an owner today.',
    waivers: { 'baseline-revealed': 'Ratings were agreed aloud; the blind round follows in June' },
  })
  return workbook
}

export const typicalDay = '2026-05-30'
