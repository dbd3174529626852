// The ten measures as bars: where value, baseline and target stand, what is compared, and what is only said.
import { describe, expect, test } from 'vitest'
import { countDials, dialsData, isLowerBetter } from '../../../src/charts/dials-data.ts'
import type { Dial } from '../../../src/charts/dials-data.ts'
import { drawDial, drawDials } from '../../../src/charts/dials.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Density, Mark } from '../../../src/charts/mark.ts'
import { compareMeasures } from '../../../src/domain/compare-measures.ts'
import { measureIds } from '../../../src/domain/measure.ts'
import type { Measure } from '../../../src/domain/measure.ts'
import { makeSample, makeSampleBaseline } from '../../../src/domain/sample.ts'
import { dialWords } from '../../../src/words/en/charts-overview.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from '../report/fixture.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const sample = { workbook: makeSample(sampleData, 'dials'), asOf: '2026-11-23' }
const baseline = { workbook: makeSampleBaseline(sampleData, 'dials'), asOf: sampleData.baselineDate }
const sampleDials = dialsData(sample, baseline)

function drawing(width: number, density: Density = 'desk') {
  return { width, density, measure: measureText, words: dialWords }
}

function dialOf(dials: readonly Dial[], id: string): Dial {
  const dial = dials.find((each) => each.id === id)
  if (dial === undefined) throw new Error(id)
  return dial
}

function made(id: Dial['id'], measure: Measure, more: Partial<Dial> = {}): Dial {
  return {
    id,
    measure,
    value: measure.value,
    baseline: null,
    target: null,
    scale: { from: 0, to: 100 },
    change: { kind: 'none', why: 'no-baseline' },
    decided: null,
    remarks: [],
    ...more,
  }
}

const score: Measure = { value: 40, n: 8, unit: 'score', detail: { missing: 0 } }

function bars(marks: readonly Mark[]) {
  return marks.flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))
}

describe('one bar', () => {
  test('its length is the value on the scale', () => {
    const chart = drawDial(made('M1', score), drawing(202))
    expect(bars(chart.marks)).toHaveLength(1)
    expect(bars(chart.marks)[0]).toMatchObject({ x: 1, width: 80 })
  })

  test('a change runs from the middle, down to the left and up to the right', () => {
    const scale = { from: -50, to: 50 }
    const measure: Measure = { ...score, unit: 'percent-change', value: -25 }
    const [down] = bars(drawDial(made('M8', measure, { scale }), drawing(202)).marks)
    expect(down).toMatchObject({ x: 51, width: 50 })
    const [up] = bars(drawDial(made('M8', { ...measure, value: 25 }, { scale }), drawing(202)).marks)
    expect(up).toMatchObject({ x: 101, width: 50 })
  })

  test('no value is dots and never a bar; nought is a bar one can see', () => {
    const none = drawDial(made('M5', { ...score, value: null, reason: 'not-rated' }), drawing(200))
    expect(bars(none.marks)).toEqual([])
    expect(none.marks.some((mark) => mark.kind === 'line' && mark.dash !== undefined)).toBe(true)
    const nought = drawDial(made('M5', { ...score, value: 0 }), drawing(200))
    expect(bars(nought.marks)[0]?.width).toBeGreaterThan(1)
  })

  test('the baseline is a tick and the target a triangle, told in words too', () => {
    const chart = drawDial(made('M1', score, { baseline: 20, target: 90 }), drawing(202))
    const tick = chart.marks.find((mark) => mark.kind === 'line' && mark.tone === 'ink')
    expect(tick).toMatchObject({ x1: 41, x2: 41 })
    const triangle = chart.marks.find((mark) => mark.kind === 'path')
    expect(triangle?.kind === 'path' && triangle.fill === 'paper' && triangle.stroke === 'ink').toBe(true)
    expect(chart.title).toContain('40 of 100, baseline 20, target 90')
  })

  test('values off the scale stay inside it', () => {
    for (const value of [-1e9, 1e9]) {
      const { marks } = drawDial(
        made('M1', { ...score, value }, { baseline: value, target: value }),
        drawing(202),
      )
      for (const bar of bars(marks)) expect(bar.x >= 0 && bar.x + bar.width <= 202).toBe(true)
      for (const number of visit(marks)) expect(Number.isFinite(number)).toBe(true)
    }
  })
})

describe('what is compared', () => {
  test('better and worse follow each measure’s own direction', () => {
    for (const id of measureIds) {
      expect(isLowerBetter(id)).toBe(methodWords.measures[id].better === 'lower')
    }
    expect(dialOf(sampleDials, 'M1').change).toMatchObject({ kind: 'by', towards: 'better' })
    expect(dialOf(sampleDials, 'M10').change).toMatchObject({ kind: 'by', by: -30, towards: 'better' })
  })

  test('the numbers shown add up', () => {
    for (const { change, baseline: before, value } of sampleDials) {
      if (change.kind !== 'by' || before === null || value === null) continue
      expect(Math.abs(Math.round(value) - Math.round(before) - change.by)).toBeLessThanOrEqual(1)
    }
  })

  test('fewer than five on a side: no change, no tick, and the words say so', () => {
    const outcomes = dialOf(sampleDials, 'M4')
    expect(outcomes.change).toEqual({ kind: 'too-few' })
    expect(outcomes.baseline).toBeNull()
    expect(dialWords.change(outcomes.change, outcomes)).toBe('too few')
    expect(dialWords.describe(outcomes)).toContain('too few to compare')
  })

  test('a change in meetings is not compared with itself', () => {
    expect(dialOf(sampleDials, 'M8')).toMatchObject({ baseline: null, change: { kind: 'none' } })
  })

  test('a change is the one that the comparison of both sides calls, over what both rate', () => {
    const asOf = typicalDay
    const plus = (id: string, actual: number) => ({
      [id]: { 'integration-point': id, kind: 'shaping', actual, target: 4, importance: 3 },
    })
    const added = addRows(sample.workbook, 'integration-points', plus('new-one', 0))
    const now = { workbook: added, asOf }
    const compared = compareMeasures(baseline, now)
    for (const { id, change } of dialsData(now, baseline)) {
      const { difference } = compared.find((each) => each.id === id) ?? {}
      if (id !== 'M8')
        expect([id, change.kind === 'by' ? change.by : change.kind === 'same' ? 0 : null]).toEqual([
          id,
          difference,
        ])
    }
    const involvement = dialOf(dialsData(now, baseline), 'M1')
    expect(involvement.change).toEqual(dialOf(sampleDials, 'M1').change)
    expect(involvement.value).toBeLessThan(dialOf(sampleDials, 'M1').value ?? 0)
  })

  test('velocity is held against itself', () => {
    expect(dialOf(sampleDials, 'M6').change).toEqual({ kind: 'none', why: 'too-small-to-call' })
    expect(dialWords.change({ kind: 'by-halves', verdict: 'faster' }, dialOf(sampleDials, 'M6'))).toBe(
      'faster',
    )
  })

  test('without a frozen copy nothing is compared', () => {
    for (const dial of dialsData(sample, null)) {
      expect(dial).toMatchObject({ baseline: null, change: { kind: 'none' } })
    }
  })

  test('counted in one sentence', () => {
    expect(countDials(sampleDials)).toEqual({ withValue: 10, better: 5, worse: 0, same: 1, tooFew: 1 })
    expect(dialWords.title(countDials(sampleDials), '2026-05-30')).toBe(
      'Five better and one unchanged of six measures compared since 30 May 2026',
    )
    expect(dialWords.title({ withValue: 3, better: 0, worse: 0, same: 0, tooFew: 2 }, '2026-05-30')).toBe(
      'Too few to compare since 30 May 2026',
    )
    expect(dialWords.title({ withValue: 0, better: 0, worse: 0, same: 0, tooFew: 0 }, null)).toBe(
      'Nothing is measured yet',
    )
    expect(dialWords.title({ withValue: 1, better: 0, worse: 0, same: 0, tooFew: 0 }, null)).toBe(
      'One measure has a value; the baseline is not frozen yet',
    )
  })
})

describe('targets and remarks', () => {
  test('involvement has a target only where every rated stage has one', () => {
    const typical = makeTypical()
    const whole = dialOf(dialsData({ workbook: typical, asOf: typicalDay }, null), 'M1')
    expect(whole.target).toBeGreaterThan(whole.value ?? 100)
    const partly = setCells(typical, 'integration-points', 'frame-options', { target: 'not-sure' })
    expect(dialOf(dialsData({ workbook: partly, asOf: typicalDay }, null), 'M1').target).toBeNull()
  })

  test('velocity with too little decided says how far it is', () => {
    const dial = dialOf(dialsData({ workbook: makeTypical(), asOf: typicalDay }, null), 'M6')
    expect(dial.value).toBeNull()
    expect(dialWords.value(dial)).toMatch(/too few|no value yet/)
  })

  test('days reach as far as the target and the value need', () => {
    const { scale, value, target } = dialOf(sampleDials, 'M6')
    expect(scale.from).toBe(0)
    expect(scale.to).toBeGreaterThanOrEqual(Math.max(value ?? 0, target ?? 0))
  })

  test('every measure of an untouched workbook has a row, a reason and no broken number', () => {
    const dials = dialsData({ workbook: makeUntouched(), asOf: '2026-05-25' }, null)
    expect(dials.map(({ id }) => id)).toEqual(measureIds)
    for (const dial of dials) {
      expect(dialWords.value(dial)).not.toBe('')
      if (dial.value === null) expect(dialWords.basis(dial)).not.toBe('')
    }
  })
})

describe('all ten as one picture', () => {
  test.each([
    [510, 'paper'],
    [760, 'desk'],
    [1100, 'desk'],
    [1500, 'projector'],
  ] as const)('no text overlaps another or leaves the picture at %d %s', (width, density) => {
    const chart = drawDials(sampleDials, sample.asOf, baseline.asOf, drawing(width, density))
    expect(overlaps(chart)).toEqual([])
    for (const box of textBoxes(chart)) {
      expect(box.left).toBeGreaterThanOrEqual(-0.1)
      expect(box.right).toBeLessThanOrEqual(width + 0.1)
    }
    expect(bars(chart.marks)).toHaveLength(10)
  })

  test('it is told in words, measure by measure', () => {
    const chart = drawDials(sampleDials, sample.asOf, baseline.asOf, drawing(510, 'paper'))
    for (const id of measureIds) expect(chart.alternative).toContain(methodWords.measures[id].label)
    expect(chart.subtitle).toContain('23 November 2026')
  })
})
