// The pictures of month two: findings worked by hand, empty and tiny data, sizes that hold whatever is typed.
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Chart, Density } from '../../../src/charts/mark.ts'
import { drawCases } from '../../../src/charts/outcome-cases.ts'
import { drawReviews } from '../../../src/charts/outcome-reviews.ts'
import { drawOutcomeTrends } from '../../../src/charts/outcome-trends.ts'
import { outcomeTrendsData } from '../../../src/charts/outcome-trends-data.ts'
import { drawScorecards } from '../../../src/charts/scorecard-bars.ts'
import { drawSparkline, makeTrendScale } from '../../../src/charts/sparkline.ts'
import type { Context } from '../../../src/domain/context.ts'
import { findCaseGroups } from '../../../src/domain/outcome-cases.ts'
import { findReviewLedger } from '../../../src/domain/outcome-reviews.ts'
import { findScorecards } from '../../../src/domain/weights.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { monthTwoChartWords as words } from '../../../src/words/en/charts-month-two.ts'
import { sketchContext } from '../domain/sketch.ts'
import type { Sketch } from '../domain/sketch.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const sample: Context = { workbook: makeSampleContent('test').workbook, asOf: '2026-11-23' }

function drawing(width = 834, density: Density = 'desk') {
  return { width, density, measure: measureText, words }
}

const charts: Readonly<Record<string, (context: Context, width?: number, density?: Density) => Chart>> = {
  trends: (context, width, density) => drawOutcomeTrends(outcomeTrendsData(context), drawing(width, density)),
  scorecards: (context, width, density) => drawScorecards(findScorecards(context), drawing(width, density)),
  reviews: (context, width, density) =>
    drawReviews({ ledger: findReviewLedger(context), asOf: context.asOf }, drawing(width, density)),
  cases: (context, width, density) =>
    drawCases({ groups: findCaseGroups(context), asOf: context.asOf }, drawing(width, density)),
}

function textsOf({ marks }: Chart): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}

const long = 'A very long name <b>that</b> goes on 🚚 עברית '.repeat(120)

function hostile(): Context {
  const most = Number.MAX_VALUE
  const sketch: Sketch = {
    people: { ann: { name: long } },
    meetings: {
      m: { meeting: long, type: 'status' },
      n: { meeting: long, type: 'status', decision: 'keep' },
    },
    'outcome-measures': {
      huge: {
        measure: long,
        unit: long,
        area: 'O1',
        baseline: -most,
        target: most,
        'baseline-date': '0001-01-01',
        'target-date': '9999-12-31',
      },
      flat: { measure: 'Flat', area: 'nonsense', baseline: 5, target: 5 },
      small: { measure: 'Small', baseline: 1e-300, target: 2e-300 },
      lost: { baseline: { unread: 'ten' }, target: 3, measure: 'Lost' },
    },
    readings: {
      a: { measure: 'huge', date: '2026-05-01', value: most },
      b: { measure: 'huge', date: '2026-05-02', value: -most },
      c: { measure: 'flat', date: '2026-05-01', value: 5 },
      d: { measure: 'gone', date: '2026-05-01', value: 5 },
      e: { measure: 'small', date: '2026-05-01', value: 1.5e-300 },
    },
    scorecard: {
      a: {
        person: 'ann',
        'measure-of-success': long,
        kind: 'business',
        'weight-today': 1e308,
        'weight-agreed': -5,
      },
      b: { person: 'ann', kind: 'technical', 'weight-today': 1e308 },
      c: { 'weight-today': 3 },
      d: { person: 'gone', kind: 'technical', 'weight-agreed': 90 },
    },
    'outcome-reviews': {
      a: {
        'outcome-review-that-replaces-it': long,
        'status-meeting-retired': 'm',
        chair: 'ann',
        cadence: long,
        'first-held': '2026-05-30',
      },
    },
    'business-cases': {
      a: {
        initiative: long,
        unit: long,
        'value-promised': most,
        forecast: -most,
        realised: 0,
        'next-update': '2026-05-01',
      },
      b: { initiative: 'Loss', 'value-promised': -10, forecast: -40, realised: -20 },
      c: {},
    },
  }
  return sketchContext(sketch)
}

describe.each(Object.entries(charts))('%s', (_, draw) => {
  const places = [
    ['desk', 834],
    ['desk', 1500],
    ['desk', 560],
    ['projector', 1840],
    ['projector', 1200],
    ['paper', 510],
  ] as const

  test.each(places)('stands inside its width at %s %d, and no two texts meet', (density, width) => {
    for (const context of [sample, hostile()]) {
      const chart = draw(context, width, density)
      for (const number of visit(chart)) expect(Number.isFinite(number)).toBe(true)
      expect([chart.title, chart.alternative, ...textsOf(chart)].join(' ')).not.toMatch(
        /NaN|Infinity|undefined/,
      )
      for (const { left, right, bottom, text } of textBoxes(chart)) {
        expect(left, text.slice(0, 60)).toBeGreaterThanOrEqual(-0.5)
        expect(right, text.slice(0, 60)).toBeLessThanOrEqual(width + 0.5)
        expect(bottom, text.slice(0, 60)).toBeLessThanOrEqual(chart.height + 1)
      }
      expect(overlaps(chart)).toEqual([])
    }
  })

  test('an empty table has a sentence that says what to do, and no marks', () => {
    const empty = draw(sketchContext())
    expect(empty.title).toMatch(/^No /)
    expect(empty.marks).toEqual([])
    expect(empty.targets).toEqual([])
    expect(empty.subtitle).toContain('n = 0')
  })

  test('has every row in words, and one button for each', () => {
    const chart = draw(sample)
    expect(chart.targets.length).toBeGreaterThan(2)
    for (const { label } of chart.targets) expect(chart.alternative).toContain(label)
    const places = chart.targets.map(({ table, row }) => `${table}/${row}`)
    expect(new Set(places).size).toBe(places.length)
  })
})

describe('the impact dashboard', () => {
  test('says who is behind and who is furthest off, as worked by hand', () => {
    // Of the time from baseline to target and of the way, on 23 November 2026:
    // calls 146 of 215 days, 4.8 of 6.2; departures 146 of 184 days, 3 of 9; empty km 146 of 215, 2.8 of 3.4;
    // border 5.6 of 5.5, so reached; quotes 131 of 200 days, 19 of 38; drivers 146 of 365 days, −1.1 of 4;
    // margin 146 of 184 days, 6 of 7.
    const data = outcomeTrendsData(sample)
    expect(Object.fromEntries(data.trends.map(({ row, standing }) => [row, standing]))).toEqual({
      'quotes-within-the-hour': 'behind',
      'empty-kilometres': 'on-track',
      'days-to-depot-margin': 'on-track',
      'where-is-it-calls': 'on-track',
      'drivers-leaving': 'behind',
      'departures-on-time': 'behind',
      'hours-at-the-border': 'reached',
    })
    const chart = charts['trends']!(sample)
    expect(chart.title).toBe('Three of seven outcome measures are behind; drivers leaving is furthest off')
    expect(chart.subtitle).toBe(
      'Readings up to 23 November 2026, n = 33 readings of 7 measures. 5 of 7 deliverable reports retired. Each measure on a scale of its own.',
    )
    expect(chart.alternative).toContain(
      'Departures on time, response to change: 84% on 15 November 2026, baseline 81, target 90 by 31 December 2026, owned by Adaeze Okonkwo and Priya Raghunathan; behind, 33% of the way.',
    )
    expect(textsOf(chart)).toContain('No measure yet for market share.')
  })

  test('draws what is missing today as a gap bar, only where it is behind', () => {
    const gaps = charts['trends']!(sample).marks.filter((mark) => mark.kind === 'line' && mark.tone === 'gap')
    // Three measures, and the key.
    expect(gaps).toHaveLength(4)
  })

  const one = (cells: Record<string, string | number>, readings: number) =>
    sketchContext(
      {
        'outcome-measures': {
          one: {
            measure: 'Speed',
            baseline: 10,
            target: 20,
            'baseline-date': '2026-05-01',
            'target-date': '2026-08-09',
            ...cells,
          },
        },
        readings: Object.fromEntries(
          Array.from({ length: readings }, (_, index) => [
            `r${String(index)}`,
            { measure: 'one', date: `2026-05-0${String(index + 1)}`, value: 10 + index },
          ]),
        ),
      },
      '2026-06-20',
    )

  test('five readings make a line, four are dots', () => {
    const paths = (readings: number) =>
      charts['trends']!(one({}, readings)).marks.filter(({ kind }) => kind === 'path').length
    expect(paths(4)).toBe(0)
    expect(paths(5)).toBe(1)
  })

  test.each([
    [{}, 0, 'One outcome measure, no reading yet'],
    // 50 of 100 days; 1 of 10.
    [{}, 2, 'The one outcome measure is behind'],
    [{ target: 12 }, 2, 'The one outcome measure is on track'],
    [{ target: 10 }, 2, 'The one outcome measure cannot be judged yet'],
  ])('%j with %d readings: %s', (cells, readings, title) => {
    expect(charts['trends']!(one(cells, readings)).title).toBe(title)
  })

  test('five thousand measures are counted, not drawn', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`m${String(index)}`, { measure: `M ${String(index)}` }]),
    )
    const chart = charts['trends']!(sketchContext({ 'outcome-measures': rows }))
    expect(chart.targets).toHaveLength(36)
    expect(textsOf(chart)).toContain('264 more measures in the table.')
    // One that is late is drawn wherever it stands.
    const late = {
      measure: 'Late',
      baseline: 0,
      target: 10,
      'baseline-date': '2026-05-01',
      'target-date': '2026-05-30',
    }
    const readings = { r: { measure: 'late', date: '2026-05-10', value: 1 } }
    const urgent = charts['trends']!(sketchContext({ 'outcome-measures': { ...rows, late }, readings }))
    expect(urgent.targets).toHaveLength(36)
    expect(urgent.targets.at(-1)!.row).toBe('late')
  })

  test('thousands of readings are thinned to what can be told apart', () => {
    const data = outcomeTrendsData(one({}, 5))
    const trend = data.trends[0]!
    const readings = Array.from({ length: 5000 }, (_, index) => ({
      date: `2026-05-${String((index % 28) + 1).padStart(2, '0')}`,
      value: index % 7,
      row: String(index),
    }))
    const chart = drawOutcomeTrends({ ...data, trends: [{ ...trend, readings }] }, drawing())
    expect(chart.marks.length).toBeLessThan(400)
  })
})

describe('a sparkline', () => {
  test('stays inside its box whatever the values', () => {
    const box = { x: 10, y: 10, width: 100, height: 20 }
    const scale = makeTrendScale(box, ['2026-01-01', '2026-01-11'], [-Number.MAX_VALUE, Number.MAX_VALUE])
    expect([scale.x('2026-01-01'), scale.x('2026-01-06'), scale.x('2026-01-11')]).toEqual([10, 60, 110])
    expect([scale.y(-Number.MAX_VALUE), scale.y(0), scale.y(Number.MAX_VALUE)]).toEqual([30, 20, 10])
    const flat = makeTrendScale(box, ['2026-01-01'], [7, 7])
    expect([flat.x('2026-01-01'), flat.y(7)]).toEqual([60, 20])
  })

  test('is empty without readings', () => {
    const chart = drawSparkline(
      { points: [], baseline: 1, target: 2, label: 'Speed: no reading yet' },
      { width: 96, height: 26, dot: 3, line: 1 },
    )
    expect(chart.marks).toEqual([])
    expect(chart.title).toBe('Speed: no reading yet')
  })
})

describe('scorecards', () => {
  test('say how much of the leader’s success is business, today and as agreed', () => {
    const chart = charts['scorecards']!(sample)
    expect(chart.title).toBe(
      'Business outcomes weigh 20% of Priya Raghunathan’s success today, 60% as agreed',
    )
    expect(chart.subtitle).toContain('n = 19 measures of success of 4 people. Seven rows are called business')
    // Of the agreed 100, 20 + 10 + 20 + 20 are paid: not the findings and not the empty kilometres.
    expect(chart.targets[0]!.label).toBe(
      'Priya Raghunathan: today, 20 business and 80 technical; business counts 20%. agreed, 60 business and 40 technical; business counts 60%. Linked to pay: 70% of the agreed weight.',
    )
  })

  test.each([
    [90, '10 missing'],
    [105, '5 too many'],
    [100, '100'],
    [99.99, '100'],
    [33.3, '66.7 missing'],
  ])('agreed weights of %d read “%s”', (sum, text) => {
    const context = sketchContext({
      scorecard: { a: { person: 'technology-leader', kind: 'technical', 'weight-agreed': sum } },
    })
    const chart = charts['scorecards']!(context)
    expect(textsOf(chart)).toContain(text)
    const dashed = chart.marks.filter((mark) => mark.kind === 'path' && mark.dash !== undefined)
    expect(dashed).toHaveLength(sum < 99 ? 1 : 0)
    const isRight = text === '100'
    expect(chart.title.includes('do not add up to 100')).toBe(!isRight)
  })
})

describe('outcome reviews', () => {
  test('say how many have been held', () => {
    expect(charts['reviews']!(sample).title).toBe('All three outcome reviews have been held')
  })

  test('list what still goes on in heavy ink behind a dashed arrow: it is no gap', () => {
    const chart = charts['reviews']!(
      sketchContext({
        meetings: { monday: { meeting: 'Monday status', type: 'status' } },
        'outcome-reviews': {
          next: { 'outcome-review-that-replaces-it': 'Did it move?', 'first-held': '2026-06-09' },
          none: {},
        },
      }),
    )
    expect(chart.title).toBe(
      'None of two outcome reviews has been held yet; one status meeting has none in its place',
    )
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['planned 9 Jun', 'not held, no date']))
    expect(chart.targets.map(({ table, row }) => `${table}/${row}`)).toEqual([
      'outcome-reviews/next',
      'outcome-reviews/none',
      'meetings/monday',
    ])
    expect(chart.marks).toContainEqual(
      expect.objectContaining({ text: 'nothing in its place yet', tone: 'ink', weight: 600 }),
    )
    expect(chart.marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined)).toHaveLength(1)
    expect(JSON.stringify(chart.marks)).not.toContain('"gap"')
  })
})

describe('business cases', () => {
  test('say how many forecasts fall short, and what is lacking', () => {
    const chart = charts['cases']!(sample)
    expect(chart.title).toBe('Two of five forecasts fall short of the promise')
    // 900 − 480 and 500 − 350; the stopped case owes nothing.
    expect(textsOf(chart).filter((text) => text.endsWith('short'))).toEqual(['420 short', '150 short'])
  })

  test('overdue updates come first, with their days in a tag', () => {
    const chart = charts['cases']!({ ...sample, asOf: '2026-12-10' })
    expect(chart.title).toMatch(
      /^Three of five live cases are over their date for an update; two of five forecasts/,
    )
    expect(textsOf(chart).filter((text) => text === '2 days over')).toHaveLength(3)
  })

  test('bars of one unit share a scale; another unit has its own', () => {
    const chart = charts['cases']!(
      sketchContext({
        'business-cases': {
          a: { initiative: 'A', unit: 'k€', 'value-promised': 100, realised: 50 },
          b: { initiative: 'B', unit: 'hours', 'value-promised': 1_000_000 },
        },
      }),
    )
    const outlines = chart.marks.flatMap((mark) =>
      mark.kind === 'rect' && mark.fill === null ? [mark.width] : [],
    )
    expect(outlines).toHaveLength(2)
    expect(outlines[0]! / outlines[1]!).toBeGreaterThan(0.7)
    expect(textsOf(chart)).toEqual(
      expect.arrayContaining(['k€', 'hours', 'forecast: not said', '1 million promised']),
    )
    expect(chart.subtitle).toContain('in 2 units')
  })
})
