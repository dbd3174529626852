// The pictures of month six: findings with numbers worked by hand, empties that look intended, thousands that stay quick.
import { describe, expect, it } from 'vitest'
import { drawDrags } from '../../../src/charts/drags.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Chart, Density, Mark } from '../../../src/charts/mark.ts'
import { drawOpenAges } from '../../../src/charts/open-ages.ts'
import { drawResults } from '../../../src/charts/results.ts'
import { resultsData } from '../../../src/charts/results-data.ts'
import { spreadLabels } from '../../../src/charts/spread-labels.ts'
import { thinPoints } from '../../../src/charts/thin-points.ts'
import { velocityPictures } from '../../../src/charts/velocity-run-data.ts'
import { drawVelocityRun, findRunFacts } from '../../../src/charts/velocity-run.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import type { Context } from '../../../src/domain/context.ts'
import { addDays } from '../../../src/domain/date.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { monthSixChartWords as words } from '../../../src/words/en/charts-month-six.ts'
import { sketchContext } from '../domain/sketch.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const there = 'business-to-technology'
const back = 'technology-to-business'
const startDate = '2026-05-25'
const asOf = '2026-11-23'
const sample: Context = { workbook: makeSampleContent('sample').workbook, asOf }

function drawing(width = 560, density: Density = 'desk') {
  return { width, density, measure: measureText, words }
}

function item(direction: string, day: number, days: number | null, more: Record<string, Cell> = {}) {
  const raised = addDays(startDate, day)
  return {
    item: `Item ${String(day)}`,
    direction,
    raised,
    ...(days === null ? { result: 'open' } : { decided: addDays(raised, days), result: 'adopted' }),
    ...more,
  }
}

function contextOf(items: readonly Record<string, Cell>[], start = startDate): Context {
  const rows = Object.fromEntries(items.map((cells, index) => [`i${String(index)}`, cells]))
  return sketchContext({ 'flow-log': rows }, asOf, { startDate: start })
}

const texts = (chart: Pick<Chart, 'marks'>) =>
  chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const dashed = ({ marks }: Chart) => marks.filter((mark) => mark.kind === 'line' && mark.dash !== undefined)
const ofKind = (marks: readonly Mark[], kind: Mark['kind']) => marks.filter((mark) => mark.kind === kind)

/** 10, 20, 30, 40 and 50 days: median 30, 85th percentile the fifth of five, 50. */
const five = [10, 20, 30, 40, 50].map((days, index) => item(there, index * 5, days))
/** Ages on 23 November, day 182: 150, 31, 30 and 2 days. */
const open = [32, 151, 152, 180].map((day, index) => item(index === 1 ? back : there, day, null))
const remembered = [60, 70, 80].map((days) => item(there, -200, days, { 'from-memory': true }))
const mixed = contextOf([...five, ...open, ...remembered, item(back, 10, 46), item(back, 20, 72)])

describe('the run chart', () => {
  const [forth, other] = velocityPictures(mixed).runs

  it('draws median, percentile and target with their days, and joins the dots by date of decision', () => {
    const chart = drawVelocityRun(forth!, drawing())
    expect(chart.title).toBe('Business insights reach a technology decision in 30 days, the median of 5')
    expect(chart.subtitle).toBe(
      'Days from raised to decided, by date of decision, as of 23 November 2026. n = 5.',
    )
    expect(texts(chart)).toEqual(
      expect.arrayContaining([
        'median 30 days',
        '85th pct. 50 days',
        'target 30',
        'from memory',
        'Jun',
        'Nov',
      ]),
    )
    expect(dashed(chart)).toHaveLength(2)
    const joined = chart.marks.flatMap((mark) => (mark.kind === 'path' ? [mark.steps.length] : []))
    expect(joined).toEqual([5])
    expect(chart.alternative).toContain('Item 5: 20 days, decided 19 June 2026.')
  })

  it('keeps what is remembered hollow and apart', () => {
    const chart = drawVelocityRun(forth!, drawing())
    const hollow = chart.marks.filter((mark) => mark.kind === 'rect' && mark.stroke === 'business')
    const full = chart.marks.filter((mark) => mark.kind === 'rect' && mark.fill === 'business')
    // Five items and the sign before the name.
    expect([hollow.length, full.length]).toEqual([3, 6])
    const right = Math.max(...hollow.map((mark) => (mark.kind === 'rect' ? mark.x + mark.width : 0)))
    const left = Math.min(...full.slice(1).map((mark) => (mark.kind === 'rect' ? mark.x : 0)))
    expect(right).toBeLessThan(left)
    expect(chart.targets).toHaveLength(8)
    expect(chart.alternative).toContain('Three items from memory shown apart.')
  })

  it('counts decades in round numbers of days', () => {
    const long = contextOf([
      ...five,
      item(there, 5, 1, { raised: '1990-01-01', decided: '2026-10-01', 'from-memory': true }),
    ])
    const [run] = velocityPictures(long).runs
    const numbers = texts(drawVelocityRun(run!, drawing())).filter((text) => /^\d+$/.test(text))
    expect(numbers).toEqual(['0', '5000', '10000'])
  })

  it('under five shows dots and says why there is no line', () => {
    const chart = drawVelocityRun(other!, drawing())
    expect(chart.title).toBe('Too few to compare: two technology possibilities decided, five needed')
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['Too few to compare', '2 decided, 5 needed', 'target 30']),
    )
    expect(ofKind(chart.marks, 'path')).toEqual([])
    // Only the target is dotted; there is no percentile.
    expect(dashed(chart)).toHaveLength(1)
    expect(chart.marks.filter((mark) => mark.kind === 'circle')).toHaveLength(3)
  })

  it('says what is missing without a start date, and without a decision', () => {
    const [undated] = velocityPictures(contextOf(five, '')).runs
    const chart = drawVelocityRun(undated!, drawing())
    expect(chart.title).toBe('Business insight to technology decision: a start date is needed first')
    expect(texts(chart)).toEqual(expect.arrayContaining(['No start date yet', 'Set it under Settings']))
    const [none] = velocityPictures(contextOf([])).runs
    expect(drawVelocityRun(none!, drawing()).title).toBe('No business insight has been decided yet')
  })

  it.each([260, 420, 560, 1100])('no two texts touch at %d, on screen, in the room and on paper', (width) => {
    for (const density of ['desk', 'projector', 'paper'] as const) {
      const wide = density === 'projector' ? width * 2.2 : width
      for (const context of [sample, mixed, contextOf([]), contextOf(five, '')]) {
        for (const run of velocityPictures(context).runs) {
          const chart = drawVelocityRun(run, drawing(wide, density))
          expect(overlaps(chart), `${density} ${chart.title}`).toEqual([])
          expect(visit(chart.marks).every(Number.isFinite)).toBe(true)
        }
      }
    }
  })

  it('draws thousands once each where they can be told apart, and no buttons for them', () => {
    const many = Array.from({ length: 5000 }, (_, index) => item(there, index % 120, 1 + (index % 61)))
    const [run] = velocityPictures(contextOf(many)).runs
    const chart = drawVelocityRun(run!, drawing())
    expect(run!.decided).toHaveLength(5000)
    expect(chart.marks.length).toBeLessThan(2500)
    expect(chart.targets).toEqual([])
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['5,000 items; those that fall together are drawn once', 'median 31 days']),
    )
    expect(chart.alternative).toMatch(/And 4,940 more\.$/)
  })

  it('holds items of years and of one day, and a window of one day', () => {
    const years = contextOf([item(there, -3000, 3100), ...five])
    for (const context of [
      years,
      contextOf([item(there, 0, 0)]),
      contextOf(five, asOf),
      contextOf(five, '2027-01-01'),
    ]) {
      for (const run of velocityPictures(context).runs) {
        const chart = drawVelocityRun(run, drawing())
        expect(visit(chart.marks).every(Number.isFinite)).toBe(true)
        expect(overlaps(chart)).toEqual([])
      }
    }
  })
})

describe('the finding of the page', () => {
  const finding = (items: readonly Record<string, Cell>[], start?: string) =>
    words.velocity.finding(velocityPictures(contextOf(items, start)).runs.map(findRunFacts))
  const slow = [40, 44, 46, 48, 90].map((days, index) => item(back, index, days))

  it.each([
    [
      [...five],
      'Business insights reach a technology decision in 30 days; the other way, too few to compare',
    ],
    [
      [...slow],
      'Technology possibilities reach business strategy in 46 days; the other way, too few to compare',
    ],
    [
      [...five, ...slow],
      'Business insights reach a technology decision in 30 days; technology possibilities reach business strategy in 46 days',
    ],
    [
      [five[0]!, slow[0]!, slow[1]!],
      'Too few to compare: one business insight and two technology possibilities decided, five of each needed',
    ],
    [[item(there, 0, null)], 'Nothing has been decided yet'],
  ])('%#', (items, sentence) => {
    expect(finding(items)).toBe(sentence)
  })

  it('asks for a start date first', () => {
    expect(finding(five, '')).toBe('Velocity needs a start date: set it under Settings')
  })
})

describe('the halves', () => {
  const told = (items: readonly Record<string, Cell>[]) => {
    const [half] = velocityPictures(contextOf(items)).halves
    return words.velocity
      .halves(half!)
      .map(({ text }) => text)
      .join('')
  }
  // The window has 183 days: days 0 to 90 are the first half; day 152 is the last old enough to judge.
  const half = (day: number, days: number, count: number) =>
    Array.from({ length: count }, (_, index) => item(there, day + index, days))

  it('count what was decided within the target, and call a change only where it is one', () => {
    expect(told([...half(0, 10, 1), ...half(20, 40, 7), ...half(100, 10, 2), ...half(120, 40, 4)])).toBe(
      'Raised in the first half and decided within 30 days: 1 of 8. In the second half: 2 of 6. Too small a change to call.',
    )
    expect(told([...half(0, 40, 10), ...half(100, 10, 5), ...half(120, 40, 5)])).toBe(
      'Raised in the first half and decided within 30 days: 0 of 10. In the second half: 5 of 10. Faster by 50 points.',
    )
    expect(told([...half(0, 10, 10), ...half(100, 40, 10)])).toContain('Slower by 100 points.')
  })

  it('say how many there are where they are too few', () => {
    expect(told(half(0, 10, 4))).toBe(
      'Too few to compare the halves: 4 and 0 old enough to judge, 5 needed in each.',
    )
    expect(told([])).toBe('No item is old enough yet to compare the first half with the second.')
  })
})

describe('open items by age', () => {
  it('puts the oldest first and says how many are over the target', () => {
    const chart = drawOpenAges(velocityPictures(mixed).ages, drawing(320))
    expect(chart.title).toBe('Two of four open items are older than the target of 30 days')
    expect(chart.targets.map(({ row }) => row)).toEqual(['i5', 'i6', 'i7', 'i8'])
    expect(texts(chart)).toEqual(expect.arrayContaining(['150', '31', '30', '2', 'target 30 days']))
    expect(chart.alternative).toContain('Item 32: open for 150 days.')
  })

  it.each([
    [[], 'No item is open'],
    [[item(there, 180, null)], 'The one open item is younger than the target of 30 days'],
    [[item(there, 0, null)], 'The one open item is older than the target of 30 days'],
    [[item(there, 180, null), item(back, 170, null)], 'All two open items are within the target of 30 days'],
  ])('finding %#', (items, title) => {
    expect(drawOpenAges(velocityPictures(contextOf(items)).ages, drawing(320)).title).toBe(title)
  })

  it('draws six of thousands and says how many are left', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      item(there, index % 180, null, { item: 'ש'.repeat(5000) }),
    )
    const chart = drawOpenAges(velocityPictures(contextOf(many)).ages, drawing(320))
    expect(chart.targets).toHaveLength(6)
    expect(texts(chart)).toContain('and 4,994 more, down to 3 days')
    expect(overlaps(chart)).toEqual([])
  })

  it.each([220, 320, 600])('no two texts touch at %d', (width) => {
    for (const context of [sample, mixed, contextOf([])]) {
      expect(overlaps(drawOpenAges(velocityPictures(context).ages, drawing(width)))).toEqual([])
      expect(
        overlaps(drawOpenAges(velocityPictures(context).ages, drawing(width * 2.4, 'projector'))),
      ).toEqual([])
    }
  })
})

describe('drags', () => {
  const dragged = contextOf([
    item(there, 0, 10, { 'hand-offs': 2, 'translation-rounds': 1, 'rework-rounds': 0 }),
    item(there, 1, 10, { 'hand-offs': 3, 'translation-rounds': 1 }),
    item(back, 2, 10, { 'hand-offs': 1, 'translation-rounds': 4 }),
  ])

  it('tells each mean with its n and the largest of all', () => {
    const chart = drawDrags(velocityPictures(dragged).drags, drawing(320))
    expect(chart.title).toBe(
      'Translation rounds weigh most: 4.0 for each of one technology possibility decided',
    )
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['n = 2', 'n = 1', '2.5', '1.0', '0.0', '4.0', 'none yet']),
    )
    expect(chart.alternative).toContain('Hand-offs: 2.5 from business to technology, 1.0 back.')
  })

  it('says when there is nothing to tell', () => {
    const empty = drawDrags(velocityPictures(contextOf([])).drags, drawing(320))
    expect(empty.title).toBe('Nothing decided yet to tell what slows an item down')
    // A sentence, not an axis without a mark.
    expect(texts(empty)).toContain('Nothing is decided yet.')
    expect(texts(empty)).not.toContain('n = 0')
    expect(drawDrags(velocityPictures(contextOf(five)).drags, drawing(320)).title).toBe(
      'No hand-off, translation round or rework noted on what was decided',
    )
  })

  const largest = contextOf([
    item(there, 0, 10, { 'hand-offs': 1000, 'translation-rounds': 3 }),
    item(back, 2, 10, { 'hand-offs': 2, 'translation-rounds': 1000 }),
  ])

  it.each([232, 320, 600])('no two texts touch at %d', (width) => {
    for (const context of [sample, dragged, largest, contextOf([])]) {
      expect(overlaps(drawDrags(velocityPictures(context).drags, drawing(width)))).toEqual([])
      expect(overlaps(drawDrags(velocityPictures(context).drags, drawing(width * 2.4, 'projector')))).toEqual(
        [],
      )
    }
  })
})

describe('results', () => {
  const draw = (results: Record<string, Record<string, Cell>>, width = 820) =>
    drawResults(resultsData(sketchContext({ results }, asOf)), drawing(width))

  it('tells what moved and what the team makes of it, never a cause', () => {
    const chart = drawResults(resultsData(sample), drawing(820))
    // 412 to 419, 3.1 to 3.4, 71 to 76 rose; 66 to 63 and 52 to 34 fell; 6.4 stayed.
    expect(chart.title).toBe(
      'Of six results three rose, two fell and one stayed where it was; the team puts much of one and some of two down to integration',
    )
    // 7 of 412 is 1.699%; 18 of 52 is 34.6%; a share of a share is not told.
    expect(texts(chart)).toEqual(
      expect.arrayContaining(['+7 (1.7%)', '−18 (35%)', '+0.3', 'no change', 'due to integration: unknown']),
    )
    expect(chart.subtitle).toContain('is not yet a change because of it')
    expect(chart.targets.map(({ row }) => row)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6'])
  })

  it('shortens the largest numbers in words, and leaves a change out where it does not fit whole', () => {
    const values = { before: 1e15, now: 12_345_678_901.5 }
    for (const width of [280, 820, 1600]) {
      const chart = draw(
        { O1: values, O2: { before: -1e15, now: 1e-6 }, O3: { before: 9e6, now: 2e7 } },
        width,
      )
      expect(texts(chart)).toEqual(
        expect.arrayContaining([
          '1.0 × 10¹⁵',
          '12.3 billion',
          '−1.0 × 10¹⁵',
          '1.0 × 10⁻⁶',
          '9,000,000',
          '20 million',
        ]),
      )
      expect(texts(chart).filter((text) => /[0-9,]…|^…$/.test(text))).toEqual([])
      expect(overlaps(chart)).toEqual([])
    }
  })

  it('keeps each result on its own scale: ends touch the same heights', () => {
    const chart = draw({ O1: { before: 1, now: 2 }, O2: { before: 1e9, now: 2e9 } })
    const circles = chart.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.y] : []))
    expect(circles).toHaveLength(4)
    expect(circles[0]).toBe(circles[2])
    expect(circles[1]).toBe(circles[3])
  })

  it('lists results without a value instead of drawing them, and half of a pair with what is missing', () => {
    expect(draw({}).title).toBe('No result has both a value before and one now')
    expect(draw({}).targets).toEqual([])
    expect(texts(draw({})).join()).toMatch(/^Without a value so far: results O1 result/)
    const half = draw({ O1: { before: 4 }, O2: { now: 5 } })
    expect(texts(half)).toEqual(expect.arrayContaining(['not measured yet', 'no value before']))
    expect(draw({ O1: { before: 4, now: 4 } }).title).toBe(
      'The one result measured twice stayed where it was; how much of it is due to integration is not known',
    )
  })

  it.each([300, 560, 820, 1400])('no two texts touch at %d, whatever was typed', (width) => {
    const hostile = {
      O1: { before: -1e300, now: 1e300, unit: '<b>'.repeat(900) },
      O2: { before: 0, now: 1e-9, result: 'مرحبا '.repeat(500) },
      O3: { before: 123456.789, now: 123456.79, result: 'x'.repeat(5000) },
      O4: { before: 0, now: 0 },
      O5: { now: 5 },
    }
    for (const chart of [draw(hostile, width), drawResults(resultsData(sample), drawing(width))]) {
      expect(overlaps(chart)).toEqual([])
      expect(visit(chart.marks).every(Number.isFinite)).toBe(true)
      expect(Math.max(...textBoxes(chart).map(({ right }) => right))).toBeLessThanOrEqual(width + 1)
    }
    expect(overlaps(drawResults(resultsData(sample), drawing(width * 2, 'projector')))).toEqual([])
  })
})

describe('small parts', () => {
  it('labels move apart as little as they must and stay inside', () => {
    const apart = spreadLabels(
      [
        { y: 50, height: 10 },
        { y: 48, height: 10 },
        { y: 96, height: 10 },
      ],
      0,
      100,
    )
    expect(apart).toEqual([58, 48, 95])
  })

  it('points that fall together are drawn once, few of them always', () => {
    const few = Array.from({ length: 120 }, () => ({ x: 1, y: 1 }))
    expect(thinPoints(few, 5)).toHaveLength(120)
    expect(thinPoints([...few, { x: 1, y: 1 }, { x: 40, y: 1 }], 5)).toEqual([
      { x: 1, y: 1 },
      { x: 40, y: 1 },
    ])
  })
})
