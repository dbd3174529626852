// The pictures of month one: findings from data, empties, edges, and that no two texts overlap.
import { describe, expect, test } from 'vitest'
import { checkTimelineData, drawCheckTimeline } from '../../../src/charts/check-timeline.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Chart, Density } from '../../../src/charts/mark.ts'
import { meetingLoadData } from '../../../src/charts/meeting-load-data.ts'
import { drawMeetingLoad } from '../../../src/charts/meeting-load.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import { describeChange, formatHours, monthOneChartWords } from '../../../src/words/en/charts-month-one.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { sketchContext } from '../domain/sketch.ts'
import type { Sketch } from '../domain/sketch.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const sample = { workbook: makeSample(sampleData, 'meridane'), asOf: '2026-11-23' }

function drawing(width = 980, density: Density = 'desk') {
  return { width, density, measure: measureText, words: monthOneChartWords }
}

function load(meetings: Sketch['meetings'], forums: Sketch['forums'] = {}) {
  return drawMeetingLoad(meetingLoadData(sketchContext({ meetings: meetings ?? {}, forums })), drawing())
}

const weekly = { meeting: 'Weekly', type: 'tactical', 'times-per-year': 46, minutes: 60, attendees: 10 }
const review = { meeting: 'Review', type: 'status', 'times-per-year': 12, minutes: 60, attendees: 5 }

describe('meeting load', () => {
  test('the sample: hours worked by hand, the type that gives back most', () => {
    const chart = drawMeetingLoad(meetingLoadData(sample), drawing())
    expect(chart.title).toBe(
      '2,976 person-hours a year become 2,354: 21% less; status meetings give back the most, 460',
    )
    expect(chart.subtitle).toBe(
      'Person-hours a year by type of meeting, as of 23 November 2026. n = 18 meetings and 4 forums.',
    )
    expect(chart.targets).toHaveLength(8)
    expect(chart.targets[0]).toMatchObject({ table: 'meetings', row: 'executive-weekly' })
    expect(chart.alternative).toContain(
      'Strategy minutes with the technology leader as full member: 5% today',
    )
  })

  test.each([
    [{}, 'No meeting is listed yet'],
    [{ a: weekly }, 'Nothing to compare yet: no meeting has both its numbers and a decision'],
    [{ a: { ...weekly, decision: 'keep' } }, '460 person-hours a year stay as they are'],
    [{ a: { ...weekly, decision: 'stop' } }, '460 person-hours a year all go'],
    [
      { a: { ...weekly, decision: 'change', 'then-attendees': 15 } },
      '460 person-hours a year become 690: 50% more',
    ],
    [{ a: { ...weekly, decision: 'new' } }, '460 person-hours a year are new; nothing stood before'],
    [
      { a: { ...weekly, decision: 'keep' }, b: { ...review, decision: 'change', 'then-minutes': 90 } },
      '520 person-hours a year become 550: 6% more; status meetings take the most more, 30',
    ],
  ] as const)('finding %#', (meetings, title) => {
    expect(load(meetings).title).toBe(title)
  })

  test('says what it leaves out', () => {
    const chart = load({
      a: { ...weekly, decision: 'stop' },
      b: review,
      c: { meeting: 'C', decision: 'keep' },
    })
    expect(chart.subtitle).toContain('n = 1 meeting. One undecided and one with a number missing left out.')
  })

  test('hollow today, solid as redesigned, no bar for zero', () => {
    const chart = load({ a: { ...weekly, decision: 'stop' }, b: { ...review, decision: 'keep' } })
    const bars = chart.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.fill] : []))
    // two of the key, one of the stopped meeting, two of the kept one
    expect(bars).toEqual(['paper', 'ink', 'paper', 'paper', 'ink'])
  })

  test('bars are as long as their hours', () => {
    const chart = load({ a: { ...weekly, decision: 'change', 'then-attendees': 5 } })
    const widths = chart.marks.flatMap((mark) => (mark.kind === 'rect' ? [mark.width] : [])).slice(2)
    expect(widths[1]! / widths[0]!).toBeCloseTo(0.5)
  })

  test.each([320, 660, 980, 1500])('nothing overlaps or leaves the picture at %d', (width) => {
    for (const density of ['desk', 'projector', 'paper'] as const) {
      if (density === 'projector' && width < 600) continue
      const chart = drawMeetingLoad(meetingLoadData(sample), drawing(width, density))
      expect(overlaps(chart)).toEqual([])
      expect(visit(chart).every(Number.isFinite)).toBe(true)
      expect(Math.max(...textBoxes(chart).map(({ right }) => right))).toBeLessThanOrEqual(width + 0.5)
    }
  })

  test('hours that cannot be are drawn too', () => {
    const chart = load({
      a: { ...weekly, minutes: 9e15, decision: 'keep' },
      b: { ...review, minutes: 0, decision: 'keep' },
    })
    expect(visit(chart).every(Number.isFinite)).toBe(true)
  })
})

test('hours and changes in words', () => {
  expect([1234567.4, 9.96, 0.25, 0].map(formatHours)).toEqual(['1,234,567', '10', '0.3', '0'])
  expect(describeChange(1000, 999)).toBe('less than 1% less')
  expect(describeChange(0, 5)).toBeNull()
})

const people = {
  boss: { name: 'Boss', side: 'business' },
  tess: { name: 'Tess', side: 'technology' },
  dara: { name: 'Dara', side: 'data' },
}
const all = ['boss', 'tess', 'dara']

function checks(rows: Sketch['strategy-checks'], asOf = '2026-08-20', width = 980) {
  const context = sketchContext({ people, 'strategy-checks': rows ?? {} }, asOf)
  return drawCheckTimeline(checkTimelineData(context), drawing(width))
}

describe('strategy checks', () => {
  test('the sample', () => {
    const chart = drawCheckTimeline(checkTimelineData(sample), drawing())
    expect(chart.title).toBe(
      'Four strategy checks held: three said adjust and one said change; the next is on 13 Jan 2027',
    )
    expect(chart.subtitle).toContain('In one, a side was missing.')
    expect(chart.targets[1]?.label).toContain('adjust. Nobody from data was there.')
  })

  test.each([
    [{}, 'No strategy check has been held yet'],
    [{ a: { date: '2026-09-01' } }, 'No strategy check has been held yet; the first is on 1 Sep'],
    [
      { a: { date: '2026-08-01', verdict: 'stay', present: all } },
      'One strategy check held: it said stay; no day is set for the next',
    ],
    [
      { a: { date: '2026-07-01', 'next-date': '2026-08-12' } },
      'One strategy check held; the next was due on 12 Aug, 8 days over',
    ],
    [
      {
        a: { date: '2026-07-01', verdict: 'stay' },
        b: { date: '2026-08-01', 'next-date': '2026-08-20' },
      },
      'Two strategy checks held: one said stay and one came to no verdict; the next is today',
    ],
  ] as const)('finding %#', (rows, title) => {
    expect(checks(rows).title).toBe(title)
  })

  test('a side that was missing is drawn hollow', () => {
    const chart = checks({ a: { date: '2026-08-01', present: ['boss', 'tess'] } })
    const data = chart.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke === 'ink-2' ? [mark.fill] : [],
    )
    // the sign of the check, then that of the key
    expect(data).toEqual([null, 'ink-2'])
  })

  test('the next day is named beside its ring; where that is taken, below with a line that leads there', () => {
    const find = (chart: Chart) =>
      chart.marks.findIndex((mark) => mark.kind === 'text' && mark.text.startsWith('next '))
    const free = drawCheckTimeline(checkTimelineData(sample), drawing())
    const taken = checks({
      a: { date: '2026-02-01' },
      b: { date: '2026-08-19', 'next-date': '2026-08-22' },
    })
    const [above, below] = [free, taken].map((chart) => chart.marks[find(chart)])
    const ring = free.marks.find((mark) => mark.kind === 'circle' && mark.fill === 'paper')
    if (ring?.kind !== 'circle' || above?.kind !== 'text' || below?.kind !== 'text')
      throw new Error('no label')
    expect(above.y).toBeLessThan(ring.y)
    expect(Math.abs(above.x - ring.x)).toBeLessThan(1)
    expect(below.y).toBeGreaterThan(ring.y)
    expect(taken.marks[find(taken) + 1]?.kind).toBe('line')
  })

  test('where nobody is named, no side is called missing', () => {
    const one = checks({ a: { date: '2026-08-01', verdict: 'stay' } })
    expect(one.subtitle).toContain('n = 1. Who was there is not said.')
    expect(one.alternative).toContain('Who was there is not said.')
    const two = checks({
      a: { date: '2026-08-01', present: ['boss', 'tess'] },
      b: { date: '2026-08-09' },
    })
    expect(two.subtitle).toContain('In one, a side was missing. Of one, it is not said who was there.')
  })

  test('checks days apart are told each, with a line to those that had to move', () => {
    const chart = checks({
      a: { date: '2026-02-10', verdict: 'adjust', present: all },
      b: { date: '2026-02-12', verdict: 'change', present: ['boss', 'tess'] },
      c: { date: '2026-02-14', verdict: 'stay', present: all },
      d: { date: '2026-08-19', verdict: 'adjust', present: all },
    })
    const told = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(told).toEqual(expect.arrayContaining(['10 Feb', '12 Feb', '14 Feb', '19 Aug', 'change', 'stay']))
    const data = chart.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke === 'ink-2' ? [mark.fill] : [],
    )
    expect(data).toContain(null)
    expect(overlaps(chart)).toEqual([])
    const leading = chart.marks.filter(
      (mark) => mark.kind === 'line' && mark.x1 !== mark.x2 && mark.y1 !== mark.y2,
    )
    expect(leading.length).toBeGreaterThan(0)
  })

  test('many checks: the latest are drawn, the rest are counted, no label touches another', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `c${String(index)}`,
        { date: `2026-0${String(1 + Math.floor(index / 10))}-${String(10 + (index % 10))}`, present: all },
      ]),
    )
    for (const width of [320, 980]) {
      const chart = checks(rows, '2026-08-20', width)
      expect(chart.targets).toHaveLength(24)
      expect(chart.alternative).toContain('36 earlier checks not drawn')
      expect(overlaps(chart)).toEqual([])
    }
  })

  test.each([320, 660, 1500])('nothing overlaps at %d', (width) => {
    for (const density of ['desk', 'projector', 'paper'] as const) {
      if (density === 'projector' && width < 600) continue
      const chart = drawCheckTimeline(checkTimelineData(sample), drawing(width, density))
      expect(overlaps(chart)).toEqual([])
      expect(visit(chart).every(Number.isFinite)).toBe(true)
    }
  })
})
