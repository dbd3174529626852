// Open items, drags and results: findings with numbers worked by hand, empties that look intended, thousands that stay quick.
import { describe, expect, it } from 'vitest'
import { drawDrags } from '../../../src/charts/drags.ts'
import { drawOpenAges } from '../../../src/charts/open-ages.ts'
import { drawResults } from '../../../src/charts/results.ts'
import { resultsData } from '../../../src/charts/results-data.ts'
import { spreadLabels } from '../../../src/charts/spread-labels.ts'
import { thinPoints } from '../../../src/charts/thin-points.ts'
import { velocityPictures } from '../../../src/charts/velocity-run-data.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { sketchContext } from '../domain/sketch.ts'
import { asOf, back, contextOf, drawing, five, item, mixed, sample, texts, there } from './flow-items.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

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
    [[item(there, 180, null), item(back, 170, null)], 'Both open items are within the target of 30 days'],
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
    expect(chart.title).toBe('Translation rounds weigh most: 4.0 for the one technology possibility decided')
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

  it('names none where several are equal', () => {
    const titleOf = (...items: readonly ReturnType<typeof item>[]) =>
      drawDrags(velocityPictures(contextOf(items)).drags, drawing(320)).title
    const all = { 'hand-offs': 1, 'translation-rounds': 1, 'rework-rounds': 1 }
    expect(titleOf(item(there, 0, 10, all))).toBe(
      'Hand-offs, translation rounds and rework rounds weigh the same: 1.0 for the one business insight decided',
    )
    const handed = { 'hand-offs': 2 }
    expect(titleOf(item(there, 0, 10, handed), item(back, 2, 10, handed))).toBe(
      'Hand-offs weigh most: 2.0 for each item decided, both ways',
    )
    expect(titleOf(item(there, 0, 10, handed), item(back, 2, 10, { 'rework-rounds': 2 }))).toBe(
      'No one drag weighs most: several stand at 2.0 for each item decided',
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
    // 412 to 419, 3.1 to 3.4, 71 to 76 are better, and 52 to 34 days, too; 66 to 63 is worse; 6.4 stayed.
    expect(chart.title).toBe(
      'Of six results four are better, one is worse and one stayed where it was; the team puts much of one and some of two down to integration',
    )
    // 7 of 412 is 1.699%; 18 of 52 is 34.6%; a share of a share is not told.
    expect(texts(chart)).toEqual(
      expect.arrayContaining([
        '+7 (+1.7%)',
        '−18 (−35%)',
        '+0.3',
        'no change',
        'due to integration: unknown',
      ]),
    )
    expect(chart.subtitle).toContain('is not yet a change because of it')
    expect(chart.targets.map(({ row }) => row)).toEqual(['O1', 'O2', 'O3', 'O4', 'O5', 'O6'])
  })

  it.each([
    ['O6', 'days from a change to our answer', 'is better'],
    ['O6', 'changes answered in time', 'fell'],
    ['O6', '', 'fell'],
    ['O3', 'of 100', 'is worse'],
    ['O3', 'complaints a month', 'fell'],
    ['O1', 'hours', 'fell'],
    ['own-row', 'of 100', 'fell'],
  ])('%s in %j that went down %s', (id, unit, did) => {
    const row = { id, label: 'A', before: 2, now: 1, unit, rivals: null, due: null }
    const { title } = drawResults({ rows: [row] }, drawing(820))
    expect(title).toContain(`The one result measured twice ${did};`)
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

  it('names every result without a value, on a second line where one is too short', () => {
    const rows = Object.fromEntries(
      ['profit margin', 'customer satisfaction', 'employee engagement', 'market share', 'response'].map(
        (result, index) => [`O${String(index + 2)}`, { result }],
      ),
    )
    const drawn = draw({ O1: { result: 'revenue', before: 1, now: 2 }, ...rows }, 480)
    const told = texts(drawn).join(' ')
    expect(told).toContain('employee engagement, market share and response')
    expect(overlaps(drawn)).toEqual([])
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
