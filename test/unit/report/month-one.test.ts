// The month-one briefing as blocks: headline rules, sentences, what is asked, the evidence, and that page one is one page.
import { describe, expect, test } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { findMonthOneHeadline } from '../../../src/report/month-one/opening-page.ts'
import { briefingMonthOne } from '../../../src/words/en/briefing-month-one.ts'
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

const pack = { pack: 'month-one' } as const

function headline(workbook: Workbook): string {
  return briefingMonthOne.headline(findMonthOneHeadline({ workbook, asOf: sampleDay }))
}

function withMeetings(meetings: Readonly<Record<string, Readonly<Record<string, Cell>>>>): Workbook {
  return addRows(makeUntouched(), 'meetings', meetings)
}

const weekly = { meeting: 'Weekly', 'times-per-year': 40, minutes: 60, attendees: 5 }
const strategic = { ...weekly, type: 'strategic', 'strategy-minutes': 30 }

describe('headline', () => {
  test.each([
    [
      'an untouched workbook',
      makeUntouched(),
      'Nothing decided on meetings yet: this briefing waits for month one',
    ],
    [
      'forums and checks without meetings',
      addRows(makeUntouched(), 'forums', { f: { forum: 'Clinic' } }),
      'One forum, but no meeting is listed yet',
    ],
    [
      'meetings listed, none decided',
      withMeetings({ a: weekly, b: weekly }),
      'Two meetings are listed, none decided yet',
    ],
    [
      'decided without numbers',
      withMeetings({ a: { meeting: 'A', decision: 'keep' }, b: { meeting: 'B' } }),
      'One of two meetings decided, none with the numbers to compare',
    ],
    [
      'hours, but no strategy minutes',
      withMeetings({ a: { ...weekly, decision: 'change', 'then-minutes': 30 } }),
      '200 person-hours a year become 100: 50% less',
    ],
    [
      'strategy shared by nobody before',
      withMeetings({
        a: {
          ...strategic,
          decision: 'change',
          'technology-leaders-part': 'absent',
          'then-technology-leaders-part': 'full-member',
        },
      }),
      'Technology shares 100% of strategy minutes, up from 0%',
    ],
    [
      'strategy as before, while a meeting is open',
      withMeetings({
        a: { ...strategic, decision: 'keep', 'technology-leaders-part': 'consulted' },
        b: weekly,
      }),
      'Technology shares none of the strategy minutes, as before, with 1 of 2 meetings decided',
    ],
    [
      'only new meetings make strategy',
      withMeetings({ a: { ...strategic, decision: 'new', 'technology-leaders-part': 'full-member' } }),
      'Technology is to share 100% of strategy minutes',
    ],
  ])('%s', (_, workbook, expected) => {
    expect(headline(workbook)).toBe(expected)
  })

  test('a stage that was skipped says so', () => {
    const workbook = setCells(makeUntouched(), 'stages', 'month-one', { status: 'skipped' })
    const blocks = blocksOf(workbook, pack)
    expect(textOf(blocks[0])).toBe('Month one was skipped: nothing is reported from it')
    // Nor is anything demanded of it.
    expect(blocks.some(({ kind }) => kind === 'columns' || kind === 'callout')).toBe(false)
    expect(requestOf(blocks)).toBe('')
  })
})

describe('the sample', () => {
  const blocks = blocksOf(sample, pack)

  test('three sentences, each with n, rows and the page of its evidence', () => {
    expect(textOf(blocks[0])).toBe('Technology shares 100% of strategy minutes, up from 5%')
    expect(sentencesOf(blocks)).toEqual([
      'All 18 meetings are decided. Ten change, three stay as they are, two are merged, one stops and two are new. [n = 18 meetings, rows 1–18, page \uE0F0]',
      'A full seat at 13 of 15 meetings for the technology leader as redesigned, five of 16 today. Every business review and strategic meeting kept is among them. [n = 15 meetings that stay, rows 1–10 and 14–18, page \uE0F0]',
      'Five forums and four strategy checks. All five have an owner and a first date. The course was adjusted three times and changed once. The next check is on 13 Jan 2027. [n = 5 forums and 4 checks held, page \uE0F0]',
    ])
  })

  test('each meeting with both sides, in groups whose sums are those of the measure', () => {
    const lines = linesOf(blocks, 'meetings')
    expect(lines).toContain('Changed 10, 1,974 → 1,722 person-hours a year')
    expect(lines).toContain('Stopped 1, 460 → 0 person-hours a year')
    expect(lines).toContain(
      '1 | Executive weekly Tactical | Presents and leaves → full member | 10 | 10 | 414 | 322 | 414 today, 322 as redesigned',
    )
    expect(lines).toContain(
      '12 | IT steering committee into Outcome review | Full member | 0 | – | 192 | – | 192 today, – as redesigned',
    )
    expect(lines).toContain(
      '17 | Outcome review Tactical | Full member | – | 20 | – | 96 | – today, 96 as redesigned',
    )
    expect(lines).toContain('Twelve points to look at, in five rows')
  })

  test('forums with question, owner, first date and the decisions they serve', () => {
    const lines = linesOf(blocks, 'forums')
    expect(lines[0]).toBe('All five forums have an owner and a first date')
    expect(lines).toContain(
      '1 | Trade-off clinic\nTrade-off clinic | Which of the ways to do this do we want, and what do we give up?\nHands back: One page: three ways, what each gives up, one recommendation | Priya Raghunathan | 2 Jul | Monthly\n60 person-hours a year | Build, buy or partner',
    )
    expect(lines).toContain('6 | Commercial board | Market positioning, Product road map')
    expect(lines).toContain(
      'Growth strategy names a place that is neither a forum nor a meeting of the list.',
    )
  })

  test('strategy checks, the latest first, with the side that was missing', () => {
    const lines = linesOf(blocks, 'strategy-checks')
    const rows = lines.filter((line) => /^\d \| /.test(line)).map((line) => line.slice(0, 10))
    expect(rows).toEqual(['4 | 11 Nov', '3 | 30 Sep', '2 | 12 Aug', '1 | 24 Jun'])
    expect(lines.join(' ')).toContain('Nobody from data was there.')
  })
})

describe('asked of you', () => {
  test('owners and dates of forums and actions come first', () => {
    const workbook = setCells(sample, 'forums', 'learning-lunch', { owner: '' })
    expect(requestOf(blocksOf(workbook, pack))).toBe('Asked of you: an owner and a date for learning lunch.')
  })

  test('then what is open, while the stage is', () => {
    let workbook = setCells(sample, 'stages', 'month-one', { status: 'in-progress' })
    expect(requestOf(blocksOf(workbook, pack))).toBe(
      'Asked of you: sign off month one: every exit criterion is met or waived.',
    )
    workbook = setCells(workbook, 'meetings', 'board-meeting', { decision: '' })
    expect(requestOf(blocksOf(workbook, pack))).toBe(
      'Asked of you: help to close month one. Still open: one meeting waits for a decision.',
    )
  })

  test('then the day of the next check, or a new one where it has passed', () => {
    expect(requestOf(blocksOf(sample, pack))).toBe(
      'Asked of you: keep 13 January 2027 free for the next strategy check.',
    )
    const late = setCells(sample, 'strategy-checks', 'check-november', { 'next-date': '2026-11-20' })
    expect(requestOf(blocksOf(late, pack))).toBe(
      'Asked of you: set a day for the next strategy check; the one agreed, 20 November 2026, has passed.',
    )
  })
})

describe('an untouched workbook', () => {
  const blocks = blocksOf(makeUntouched(), pack)

  test('says that nothing is there and what to begin with', () => {
    expect(sentencesOf(blocks)[0]).toBe(
      'No meeting is listed yet. What becomes of each is still to be said. [n = 0 meetings, page \uE0F0]',
    )
    expect(requestOf(blocks)).toContain('list the meetings of the last thirty days')
    expect(blocks.some(({ kind }) => kind === 'chart')).toBe(false)
  })

  test('says whose actions are missing: others may well be open', () => {
    const text = blocks.map((block) => textOf(block)).join('\n')
    expect(text).toContain('No action of month one is open.')
    expect(text).toContain('No action of month one is agreed yet.')
  })

  test('has no section without anything to say', () => {
    for (const section of ['meetings', 'forums', 'strategy-checks']) {
      expect(linesOf(blocks, section)).toEqual([])
    }
  })
})

describe('blanks', () => {
  test('are words, never 0, and are counted where they are left out', () => {
    const workbook = setCells(sample, 'meetings', 'board-meeting', { attendees: '', 'then-attendees': '' })
    const blocks = blocksOf(workbook, pack)
    const row = linesOf(blocks, 'meetings').find((line) => line.startsWith('7 | '))
    expect(row).toContain('| blank | blank | blank today, blank as redesigned')
    expect(JSON.stringify(blocks)).toContain('One with a number missing left out.')
  })

  test('an undecided meeting leaves its new side open', () => {
    const workbook = setCells(sample, 'meetings', 'board-meeting', { decision: '' })
    const row = linesOf(blocksOf(workbook, pack), 'meetings').find((line) => line.startsWith('7 | '))
    expect(row).toContain('| 216 | open | 216 today, open as redesigned')
  })
})

test('a check that names nobody is not called one without business, technology and data', () => {
  const workbook = addRows(makeUntouched(), 'strategy-checks', { blank: { date: '2026-07-01' } })
  const [row] = linesOf(blocksOf(workbook, pack), 'strategy-checks').filter((line) => line.startsWith('1 | '))
  expect(row).toContain('Who was there is not said.')
  expect(row).not.toContain('Nobody from')
})

describe('the opening page is one page', () => {
  function makeBusy(): Workbook {
    const action = 'Agree who carries the infrastructure decisions of this meeting into the new forum'
    let workbook = setCells(sample, 'stages', 'month-one', { status: 'in-progress' })
    workbook = addRows(workbook, 'actions', {
      b1: { action, from: 'meetings/executive-weekly', owner: 'priya', due: '2026-11-02' },
      b2: { action, from: 'meetings/board-meeting' },
      b3: { action, from: 'forums/customer-forum' },
      b4: { action, from: 'forums/trade-off-clinic' },
    })
    return setCells(workbook, 'meetings', 'board-meeting', { decision: '' })
  }

  test.each(['a4', 'letter'] as const)('on %s', (paper) => {
    expect(openingPages(sample, { ...pack, paper })).toBe(1)
    expect(openingPages(makeUntouched(), { ...pack, paper })).toBe(1)
    expect(openingPages(makeBusy(), { ...pack, paper })).toBe(1)
    const headlines = {
      'month-one': 'What we meet for, and who is in the room when strategy is made '.repeat(3),
    }
    expect(openingPages(makeBusy(), { ...pack, paper, headlines })).toBe(1)
  })
})

test('hostile content does not throw and keeps page one', () => {
  const hostile = makeHostile(sample, ['meetings', 'forums', 'strategy-checks', 'actions', 'people'])
  expect(openingPages(hostile, pack)).toBe(1)
  expect(linesOf(blocksOf(hostile, pack), 'forums').join(' ')).toContain('Wmm')
})
