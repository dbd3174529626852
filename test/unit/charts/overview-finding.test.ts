// The sentence on top of the overview: what it says of which workbook, and what it never claims.
import { describe, expect, test } from 'vitest'
import { dialsData } from '../../../src/charts/dials-data.ts'
import { findOverviewFacts } from '../../../src/charts/overview-finding.ts'
import { makeSample, makeSampleBaseline } from '../../../src/domain/sample.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { overviewWords } from '../../../src/words/en/overview.ts'
import type { OverviewFacts } from '../../../src/words/en/overview.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from '../report/fixture.ts'

const plain: OverviewFacts = {
  plan: { kind: 'running', stage: 'month-two', begun: true, overdueDays: 0, open: 2 },
  hasBaseline: true,
  measured: 8,
  stirred: false,
  compared: 4,
  better: [],
  worse: [],
  behind: [],
  points: { shape: 'neither', short: 0, rated: 0 },
}

function say(facts: Partial<OverviewFacts>): string {
  return overviewWords.finding({ ...plain, ...facts })
}

function sayOf(workbook: Workbook, asOf: string, baseline: Workbook | null = null): string {
  const context = { workbook, asOf }
  const before = baseline === null ? null : { workbook: baseline, asOf: sampleData.baselineDate }
  return overviewWords.finding(findOverviewFacts(context, dialsData(context, before), before !== null))
}

function runningMonthTwo(overdueDays: number, open = 1): OverviewFacts['plan'] {
  return { kind: 'running', stage: 'month-two', begun: true, overdueDays, open }
}

describe('the sentence', () => {
  test('names what moved, what did not, and what comes next', () => {
    expect(say({ better: ['M1'], behind: ['M3'], plan: runningMonthTwo(9) })).toBe(
      'In the room more often, not yet deciding: month two needs finishing',
    )
  })

  test.each<[string, Partial<OverviewFacts>]>([
    ['The plan needs a start date', { plan: { kind: 'no-start' }, better: ['M1'] }],
    ['In the room more often: all five stages are closed', { plan: { kind: 'closed' }, better: ['M1'] }],
    ['All five stages are closed', { plan: { kind: 'closed' }, hasBaseline: false }],
    ['Nothing has moved since the baseline: month two is where the work is', {}],
    ['Little has moved since the baseline: month two is where the work is', { stirred: true }],
    ['Deciding less than at the baseline: month two is where the work is', { worse: ['M3', 'M2'] }],
    [
      'In the room more often and deciding more, but worse informed: month two is where the work is',
      { better: ['M1', 'M3', 'M5'], worse: ['M2'], behind: ['M4'] },
    ],
    ['Better informed: month two can be signed off', { better: ['M2'], plan: runningMonthTwo(9, 0) }],
    [
      'Better understood: month two comes next',
      {
        better: ['M5'],
        plan: { kind: 'running', stage: 'month-two', begun: false, overdueDays: 0, open: 4 },
      },
    ],
    ['Too little was measured twice to say what moved: month two is where the work is', { compared: 0 }],
    [
      'Technology carries strategy out but does not shape it: month two is where the work is',
      { hasBaseline: false, points: { shape: 'carries-not-shapes', short: 5, rated: 7 } },
    ],
    [
      'Five of seven stages of strategy fall short: month two is where the work is',
      { hasBaseline: false, points: { shape: 'neither', short: 5, rated: 7 } },
    ],
    [
      'All seven stages of strategy fall short: month two is where the work is',
      { hasBaseline: false, points: { shape: 'neither', short: 7, rated: 7 } },
    ],
    [
      'The one stage rated falls short: month two is where the work is',
      { hasBaseline: false, points: { shape: 'neither', short: 1, rated: 1 } },
    ],
    ['Month two is where the work is', { hasBaseline: false }],
    [
      'Month two is 1 day over its date and nothing is measured yet',
      { hasBaseline: false, measured: 0, plan: runningMonthTwo(1) },
    ],
  ])('%s', (sentence, facts) => {
    expect(say(facts)).toBe(sentence)
  })
})

describe('of a workbook', () => {
  const untouched = makeUntouched()

  test('untouched, it says where to begin, and later that it is late', () => {
    expect(sayOf(untouched, '2026-05-25')).toBe('The plan begins with week one')
    expect(sayOf(untouched, '2026-06-10')).toBe(
      'Week one is 9 days over its date and nothing is measured yet',
    )
  })

  test('without a start date, it asks for one', () => {
    const workbook = { ...untouched, tables: { ...untouched.tables, facts: makeNoFacts(untouched) } }
    expect(sayOf(workbook, '2026-05-25')).toBe('The plan needs a start date')
  })

  test('of week one, it says the shape of the map', () => {
    expect(sayOf(makeTypical(), typicalDay)).toMatch(
      /^Technology carries strategy out but does not shape it: /,
    )
  })

  test('the sample ends in the room and informed, and still without a vote', () => {
    const sample = makeSample(sampleData, 'finding')
    const baseline = makeSampleBaseline(sampleData, 'finding')
    expect(sayOf(sample, '2026-11-23', baseline)).toBe(
      'In the room more often and better informed, not yet deciding: all five stages are closed',
    )
  })

  test('nothing is said to have moved on fewer than five stages', () => {
    const now = makeTypical()
    const higher = ['sense-market-and-technology-shifts', 'set-ambition-and-goals', 'frame-options'].reduce(
      (workbook, row) => setCells(workbook, 'integration-points', row, { actual: 5 }),
      now,
    )
    const context = (workbook: Workbook) => ({ workbook, asOf: typicalDay })
    const findFacts = (workbook: Workbook, before: Workbook) =>
      findOverviewFacts(context(workbook), dialsData(context(workbook), context(before)), true)
    expect(findFacts(higher, now).better).toContain('M1')
    const fewer = setCells(higher, 'integration-points', 'review-and-adapt', { actual: 'not-sure' })
    expect(findFacts(fewer, now).better).not.toContain('M1')
    expect(findFacts(fewer, now).behind).not.toContain('M1')
  })

  test('a difference under five points is no movement', () => {
    const before = addRows(makeTypical(), 'integration-points', {
      a: { kind: 'shaping', actual: 2, importance: 1 },
    })
    const now = setCells(before, 'integration-points', 'a', { actual: 3 })
    const dials = dialsData({ workbook: now, asOf: typicalDay }, { workbook: before, asOf: typicalDay })
    expect(dials[0]?.change).toMatchObject({ kind: 'by', towards: 'better' })
    const facts = findOverviewFacts({ workbook: now, asOf: typicalDay }, dials, true)
    expect(facts.better).not.toContain('M1')
    expect(facts.behind).toContain('M1')
  })
})

function makeNoFacts(workbook: Workbook): Workbook['tables']['facts'] {
  const rows = workbook.tables.facts.rows.map((row) => ({
    ...row,
    cells: Object.fromEntries(Object.entries(row.cells).filter(([column]) => column !== 'start-date')),
  }))
  return { ...workbook.tables.facts, rows }
}
