// Several engagements side by side: the best first, never a claim on one alone, names of any kind.
import { describe, expect, test } from 'vitest'
import { drawEngagements } from '../../../src/charts/engagements.ts'
import type { Engagement, EngagementData } from '../../../src/charts/engagements.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { portfolioWords as words } from '../../../src/words/en/portfolio.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const engagement = (name: string, value: number, id = name): Engagement => ({ id, name, value, n: 7 })

function draw(engagements: readonly Engagement[], change: Partial<EngagementData> = {}, width = 920) {
  return drawEngagements(
    {
      measure: 'M1',
      asOf: '2026-11-23',
      better: 'higher',
      all: engagements.length + 1,
      engagements,
      ...change,
    },
    { width, density: 'desk', measure: measureText, words },
  )
}

/** Without the marks that keep a name's direction to itself. */
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '')

const three = [engagement('Halden', 23), engagement('Ostrava', 78), engagement('Tarn', 40)]

describe('several engagements', () => {
  test('the best first, whichever way is better', () => {
    expect(draw(three).targets.map(({ row }) => row)).toEqual(['Ostrava', 'Tarn', 'Halden'])
    expect(draw(three, { measure: 'M6', better: 'lower' }).targets.map(({ row }) => row)).toEqual([
      'Halden',
      'Tarn',
      'Ostrava',
    ])
  })

  test('the finding names both ends, with n', () => {
    const chart = draw(three)
    expect(plain(chart.title)).toBe('Involvement in shaping strategy runs from 23 at Halden to 78 at Ostrava')
    expect(chart.subtitle).toBe('0 to 100, higher is better, as of 23 November 2026. n = 3 of 4 workbooks.')
    const days = draw(three, { measure: 'M6', better: 'lower' })
    expect(plain(days.title)).toBe(
      'Velocity, slower direction runs from 23 days at Halden to 78 days at Ostrava',
    )
  })

  test.each([
    [[], 'No workbook has enough data yet for “Involvement in shaping strategy”'],
    [[engagement('Tarn', 40)], 'Only Tarn has a value yet: two are needed to compare'],
    [[engagement('', 40)], 'Only No title yet has a value yet: two are needed to compare'],
    [[engagement('A', 40.2), engagement('B', 39.9)], 'Involvement in shaping strategy is 40 in both'],
  ])('too few to compare: %j', (engagements, title) => {
    expect(plain(draw(engagements).title)).toBe(title)
  })

  test('dots stand where their values are, and a middle only where five have one', () => {
    const medians = (chart: ReturnType<typeof draw>) =>
      chart.marks.flatMap((mark) =>
        mark.kind === 'text' && mark.text.startsWith('median') ? [mark.text] : [],
      )
    const chart = draw(three)
    const [best, , worst] = chart.marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.x] : []))
    const [zero, , , , hundred] = chart.marks.flatMap((mark) =>
      mark.kind === 'line' && mark.x1 === mark.x2 ? [mark.x1] : [],
    )
    const per = ((hundred ?? 0) - (zero ?? 0)) / 100
    expect(best).toBeCloseTo((zero ?? 0) + 78 * per)
    expect(worst).toBeCloseTo((zero ?? 0) + 23 * per)
    expect(medians(chart)).toEqual([])
    expect(medians(draw([...three, engagement('D', 50), engagement('E', 60)]))).toEqual(['median 50'])
  })

  test.each([400, 920, 1560])('two hundred with names of any kind stay inside %d', (width) => {
    const names = ['W'.repeat(5000), 'مرحبا '.repeat(200), '😀'.repeat(300), '<b>x</b>', '']
    const engagements = Array.from({ length: 200 }, (_, index) =>
      engagement(names[index % 5] ?? '', (index * 7) % 101, String(index)),
    )
    const chart = draw(engagements, {}, width)
    expect(overlaps(chart)).toEqual([])
    expect(chart.targets).toHaveLength(25)
    expect(chart.marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('And 175 more'))).toBe(
      true,
    )
    for (const box of textBoxes(chart)) {
      expect(box.left).toBeGreaterThanOrEqual(-0.1)
      expect(box.right).toBeLessThanOrEqual(width + 0.1)
    }
    for (const value of visit(chart)) expect(Number.isFinite(value)).toBe(true)
  })
})
