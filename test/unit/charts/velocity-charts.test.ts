// How fast decisions come: the run chart, its finding and the halves, with numbers worked by hand.
import { describe, expect, it } from 'vitest'
import { velocityPictures } from '../../../src/charts/velocity-run-data.ts'
import { drawVelocityRun, findRunFacts } from '../../../src/charts/velocity-run.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { monthSixChartWords as words } from '../../../src/words/en/charts-month-six.ts'
import {
  asOf,
  back,
  contextOf,
  dashed,
  drawing,
  five,
  item,
  mixed,
  ofKind,
  sample,
  texts,
  there,
} from './flow-items.ts'
import { overlaps, visit } from './look-at.ts'

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
