// The month-two briefing as blocks: headline rules, sentences, what is asked, the evidence, and that page one is one page.
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { findPeers } from '../../../src/report/month-two/facts.ts'
import { findMonthTwoHeadline } from '../../../src/report/month-two/opening-page.ts'
import { briefingMonthTwo } from '../../../src/words/en/briefing-month-two.ts'
import { findTechnologyLeader } from '../../../src/domain/technology-leader.ts'
import { textAt } from '../../../src/domain/read.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import { addRows, makeUntouched, setCells } from './fixture.ts'
import {
  blocksOf,
  linesOf,
  makeHostile,
  openingPages,
  requestOf,
  sample,
  sampleDay,
  sentencesOf,
  textOf,
} from './months.ts'

const pack = { pack: 'month-two' } as const
const leader = findTechnologyLeader(makeUntouched()) ?? ''

function headline(workbook: Workbook): string {
  return briefingMonthTwo.headline(findMonthTwoHeadline({ workbook, asOf: sampleDay }))
}

function withRows(table: TableId, ...rows: readonly Readonly<Record<string, Cell>>[]): Workbook {
  return addRows(
    makeUntouched(),
    table,
    Object.fromEntries(rows.map((row, index) => [`r${String(index)}`, row])),
  )
}

/** A scorecard of the technology leader, half of it business, weighed as given. */
function withWeights(today: number | '', agreed: number | ''): Workbook {
  const workbook = withRows('outcome-measures', { measure: 'Calls' })
  const weigh = (weight: number | '', own: number) => (weight === '' ? '' : own)
  return addRows(workbook, 'scorecard', {
    s1: {
      person: leader,
      'measure-of-success': 'Calls',
      kind: 'business',
      'outcome-measure': 'r0',
      'weight-today': weigh(today, Number(today)),
      'weight-agreed': weigh(agreed, Number(agreed)),
    },
    s2: {
      person: leader,
      'measure-of-success': 'Systems available',
      kind: 'technical',
      'weight-today': weigh(today, 100 - Number(today)),
      'weight-agreed': weigh(agreed, 100 - Number(agreed)),
    },
  })
}

describe('headline', () => {
  test.each([
    [
      'an untouched workbook',
      makeUntouched(),
      'Nothing measured by its outcome yet: this briefing waits for month two',
    ],
    [
      'weights that rise',
      withWeights(20, 60),
      'Business outcomes weigh 60 of 100 in our technology leader’s success, up from 20',
    ],
    [
      'weights that fall',
      withWeights(60, 20),
      'Business outcomes weigh 20 of 100 in our technology leader’s success, down from 60',
    ],
    [
      'weights that stay',
      withWeights(20, 20),
      'Business outcomes weigh 20 of 100 in our technology leader’s success, as before',
    ],
    [
      'weights of today alone',
      withWeights(20, ''),
      'Business outcomes weigh 20 of 100 in our technology leader’s success; nothing is agreed yet',
    ],
    [
      'weights agreed alone',
      withWeights('', 60),
      'Business outcomes are to weigh 60 of 100 in our technology leader’s success',
    ],
    [
      'a scorecard without weights',
      withRows('scorecard', { person: leader, 'measure-of-success': 'Calls' }),
      'One measure of success is listed, none of the technology leader’s weighed yet',
    ],
    [
      'measures without a scorecard',
      withRows('outcome-measures', { measure: 'Calls' }),
      'One outcome measure, no reading yet',
    ],
    [
      'cases alone',
      withRows('business-cases', { initiative: 'Robots', 'value-promised': 5, forecast: 2 }),
      'The one live case falls short of the promise',
    ],
    [
      'reviews alone',
      withRows('outcome-reviews', { 'outcome-review-that-replaces-it': 'Did it move?' }),
      'The one outcome review has not been held and has no date',
    ],
  ])('%s', (_, workbook, expected) => {
    expect(headline(workbook)).toBe(expected)
  })

  test('a stage that was skipped says so', () => {
    const workbook = setCells(makeUntouched(), 'stages', 'month-two', { status: 'skipped' })
    expect(textOf(blocksOf(workbook, pack)[0])).toBe('Month two was skipped: nothing is reported from it')
  })
})

describe('peers', () => {
  const context = (workbook: Workbook) => ({ workbook, asOf: sampleDay })

  test('count where their agreed weight names an outcome of the technology leader', () => {
    expect(findPeers(context(sample))).toEqual({ peers: 3, sharing: 2 })
    const moved = setCells(sample, 'scorecard', 'tomasz-3', { 'outcome-measure': 'departures-on-time' })
    expect(findPeers(context(moved))).toEqual({ peers: 3, sharing: 3 })
    const unweighed = setCells(moved, 'scorecard', 'tomasz-3', { 'weight-agreed': 0 })
    expect(findPeers(context(unweighed))).toEqual({ peers: 3, sharing: 2 })
  })

  test('nobody to compare with', () => {
    expect(findPeers(context(withWeights(20, '')))).toBeNull()
    expect(findPeers(context(withWeights(20, 60)))).toEqual({ peers: 0, sharing: 0 })
  })

  test.each([
    [0, 0, 'Only the technology leader’s scorecard is written down'],
    [0, 1, 'The one peer weighs no outcome the technology leader is measured by too'],
    [0, 3, 'None of three peers weighs an outcome the technology leader is measured by too'],
    [1, 3, 'One of three peers weighs an outcome the technology leader is measured by too'],
    [3, 3, 'All three peers weigh an outcome the technology leader is measured by too'],
    [1, 1, 'The one peer weighs an outcome the technology leader is measured by too'],
  ])('%i of %i', (sharing, peers, expected) => {
    expect(briefingMonthTwo.peers.title(sharing, peers)).toBe(expected)
  })
})

describe('the sample', () => {
  const blocks = blocksOf(sample, pack)

  test('three sentences, each with n, rows and the page of its evidence', () => {
    expect(sentencesOf(blocks)).toEqual([
      'Four of seven outcome measures are on track or there. Three are behind, “Drivers leaving” the furthest. All have a baseline, a target and two owners. [n = 7 measures with 33 readings, rows 1–7, page \uE0F0]',
      'All three outcome reviews are held. Three status meetings are retired. Six business cases were examined. [n = 3 reviews, rows 1–3, page \uE0F0]',
      'Two of five live cases fall short of the promise. One was stopped. No update is over its date. [n = 6 cases, rows 1–6, page \uE0F0]',
    ])
  })

  test('measures with baseline, current, target, the way gone and two owners', () => {
    const lines = linesOf(blocks, 'outcome-measures')
    expect(lines).toContain(
      '1 | Where-is-it calls\nCustomer satisfaction, in per 100 shipments | 14.2 | 9.4 | 8 | 31 Jan 2027 | 77%\non track | Rafael Duarte\nPriya Raghunathan',
    )
    expect(lines).toContain('Five of seven deliverable reports retired')
  })

  test('scorecards by person with sums, shares and both weights', () => {
    const lines = linesOf(blocks, 'scorecard')
    expect(lines).toContain('Priya Raghunathan weights today 100, agreed 100; business 20% → 60%')
    expect(lines).toContain('2 | Projects on schedule | technical | 30 | 0 | 30 today, 0 agreed | no | ')
    expect(lines).toContain(
      '8 | Revenue | business, no outcome | 50 | 40 | 50 today, 40 agreed | yes | none named',
    )
  })

  test('reviews with what they retire and examine', () => {
    expect(linesOf(blocks, 'outcome-reviews')).toContain(
      '1 | Monday project status | Outcome review: did it move, and what do we change now? | Adaeze Okonkwo | Monthly | 11 Aug | Live tracking\nDepot scanners\nRoute engine',
    )
  })

  test('cases with three values, next update, verdict and reason', () => {
    const lines = linesOf(blocks, 'business-cases')
    expect(lines).toContain('thousand euros a year 6 cases')
    expect(lines).toContain(
      '1 | Live tracking\nSponsor Rafael Duarte, technology Priya Raghunathan | 600 | 640 | 210 | 8 Dec\nlast 10 Nov | Continue\nCalls fall, and two shippers named it when they renewed.\nNext step: Text message on arrival, one shipper',
    )
    expect(lines.find((line) => line.startsWith('6 | '))).toContain('| stopped\nlast 8 Sep |')
  })
})

describe('asked of you', () => {
  test('owners of measures come first', () => {
    const workbook = setCells(sample, 'outcome-measures', 'departures-on-time', { 'technology-owner': '' })
    expect(requestOf(blocksOf(workbook, pack))).toBe(
      'Asked of you: a technology owner for departures on time.',
    )
    const both = setCells(workbook, 'outcome-measures', 'departures-on-time', { 'business-owner': '' })
    expect(requestOf(blocksOf(both, pack))).toBe(
      'Asked of you: a business owner and a technology owner for departures on time.',
    )
    const mixed = setCells(workbook, 'outcome-measures', 'drivers-leaving', { 'business-owner': '' })
    expect(requestOf(blocksOf(mixed, pack))).toMatch(
      /^Asked of you: the missing business or technology owners for .* and .*\.$/,
    )
  })

  test('then cases over their date, which are tagged', () => {
    const workbook = setCells(sample, 'business-cases', 'quote-tool', { 'next-update': '2026-11-17' })
    const blocks = blocksOf(workbook, pack)
    expect(requestOf(blocks)).toBe('Asked of you: bring quote tool up to date, 9 days over.')
    expect(linesOf(blocks, 'business-cases').find((line) => line.startsWith('5 | '))).toContain(
      '| 9 days over\nlast 3 Nov |',
    )
  })

  test('then what is open, then the next update', () => {
    let workbook = setCells(sample, 'scorecard', 'priya-1', { 'weight-agreed': 10 })
    workbook = setCells(workbook, 'stages', 'month-two', { status: 'in-progress' })
    expect(requestOf(blocksOf(workbook, pack))).toBe(
      'Asked of you: help to close month two. Still open: the agreed weights of one person do not add up to 100.',
    )
    expect(requestOf(blocksOf(sample, pack))).toBe(
      'Asked of you: have the numbers of live tracking, depot scanners and route engine ready by 8 December 2026.',
    )
  })
})

describe('what is missing', () => {
  test('weights that miss 100 are said in picture, table and limits', () => {
    const workbook = setCells(sample, 'scorecard', 'priya-1', { 'weight-agreed': 10 })
    const blocks = blocksOf(workbook, pack)
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(textOf)
    expect(headings).toContain('The agreed weights of Priya Raghunathan do not add up to 100')
    expect(JSON.stringify(blocks)).toContain(
      'The agreed weights of Priya Raghunathan do not add up to 100; shares are taken of what is there.',
    )
    expect(linesOf(blocks, 'scorecard')).toContain(
      'Priya Raghunathan weights today 100, agreed 10 missing; business 20% → 67%',
    )
  })

  test('blanks are words, never 0', () => {
    let workbook = setCells(sample, 'outcome-measures', 'departures-on-time', {
      target: '',
      'business-owner': '',
    })
    workbook = setCells(workbook, 'business-cases', 'customs', { forecast: '', sponsor: '', unit: 'hours' })
    const blocks = blocksOf(workbook, pack)
    expect(linesOf(blocks, 'outcome-measures').find((line) => line.startsWith('2 | '))).toContain(
      '| 81 | 84 | none | 31 Dec | no target | no owner\nPriya Raghunathan',
    )
    const lines = linesOf(blocks, 'business-cases')
    expect(lines).toContain('hours 1 case')
    expect(lines.find((line) => line.startsWith('4 | '))).toContain(
      'Sponsor nobody yet, technology Priya Raghunathan | 300 | not said | 120 |',
    )
  })

  test('a status meeting the redesign keeps is not called retired', () => {
    const [review] = findRows(sample, 'outcome-reviews')
    const meeting = review === undefined ? '' : (textAt(review, 'status-meeting-retired') ?? '')
    const workbook = setCells(sample, 'meetings', meeting, { decision: 'keep' })
    expect(sentencesOf(blocksOf(workbook, pack))[1]).toContain(
      'Two status meetings are retired. One status meeting is to be retired but kept in the redesign.',
    )
  })

  test('a status meeting that goes on is listed with its row', () => {
    const workbook = setCells(sample, 'meetings', 'depot-call', { type: 'status' })
    const blocks = blocksOf(workbook, pack)
    expect(sentencesOf(blocks)[1]).toContain('One status meeting goes on with nothing in its place.')
    expect(linesOf(blocks, 'outcome-reviews')).toContain('15 | Depot managers’ call')
  })
})

describe('an untouched workbook', () => {
  const blocks = blocksOf(makeUntouched(), pack)

  test('says that nothing is there and what to begin with', () => {
    expect(sentencesOf(blocks)).toEqual([
      'No outcome measure yet. Each begins as a deliverable taken through “so that”. [n = 0 measures, page \uE0F0]',
      'No outcome review yet. No status meeting is listed either. [n = 0 reviews, page \uE0F0]',
      'No business case yet. Each sponsor is still to give one number. [n = 0 cases, page \uE0F0]',
    ])
    expect(requestOf(blocks)).toContain('finish the sentence “so that …”')
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false)
  })

  test('has no section without anything to say', () => {
    for (const section of ['outcome-measures', 'scorecard', 'outcome-reviews', 'business-cases']) {
      expect(linesOf(blocks, section)).toEqual([])
    }
  })
})

describe('many rows', () => {
  test('small pictures and bars go on in further charts instead of shrinking', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `m${String(index)}`,
        { measure: `Measure ${String(index)}` },
      ]),
    )
    const cases = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [
        `c${String(index)}`,
        { initiative: `Case ${String(index)}`, 'value-promised': index, unit: 'hours' },
      ]),
    )
    const workbook = addRows(addRows(makeUntouched(), 'outcome-measures', many), 'business-cases', cases)
    const charts = blocksOf(workbook, pack).flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    expect(charts).toHaveLength(5)
    for (const { height } of charts) expect(height).toBeLessThan(700)
    expect(charts.reduce((sum, { targets }) => sum + targets.length, 0)).toBe(50)
  })
})

describe('the opening page is one page', () => {
  function makeBusy(): Workbook {
    const action = 'Put the weight of systems available into the outcome that it is there to make possible'
    let workbook = setCells(sample, 'stages', 'month-two', { status: 'in-progress' })
    workbook = addRows(workbook, 'actions', {
      b1: { action, from: 'scorecard/priya-1', owner: 'priya', due: '2026-11-02' },
      b2: { action, from: 'business-cases/customs' },
      b3: { action, from: 'business-cases/quote-tool' },
      b4: { action, from: 'outcome-measures/departures-on-time' },
    })
    return setCells(workbook, 'scorecard', 'priya-1', { 'weight-agreed': '' })
  }

  test.each(['a4', 'letter'] as const)('on %s', (paper) => {
    expect(openingPages(sample, { ...pack, paper })).toBe(1)
    expect(openingPages(makeUntouched(), { ...pack, paper })).toBe(1)
    expect(openingPages(makeBusy(), { ...pack, paper })).toBe(1)
    expect(openingPages(withRows('outcome-measures', { measure: 'Calls' }), { ...pack, paper })).toBe(1)
  })

  test('draws as many scorecards as there is room for', () => {
    const subtitle = (paper: 'a4' | 'letter') =>
      blocksOf(sample, { ...pack, paper }).flatMap((block) =>
        block.kind === 'chart' ? [block.chart.subtitle] : [],
      )[0]
    expect(subtitle('a4')).not.toContain('Drawn')
    expect(subtitle('letter')).toContain('Drawn are the first three cards.')
  })
})

test('hostile content does not throw and keeps page one', () => {
  const hostile = makeHostile(sample, [
    'outcome-measures',
    'readings',
    'scorecard',
    'outcome-reviews',
    'business-cases',
    'actions',
    'people',
  ])
  expect(openingPages(hostile, pack)).toBe(1)
  expect(linesOf(blocksOf(hostile, pack), 'business-cases').join(' ')).toContain('Wmm')
})
