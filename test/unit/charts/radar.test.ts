// The radar of six scores: where its points stand, what a missing score does, what its words say.
import { describe, expect, test } from 'vitest'
import { dialsData } from '../../../src/charts/dials-data.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Density } from '../../../src/charts/mark.ts'
import { radarData } from '../../../src/charts/radar-data.ts'
import { drawRadar } from '../../../src/charts/radar.ts'
import { makeSample, makeSampleBaseline } from '../../../src/domain/sample.ts'
import { radarWords } from '../../../src/words/en/charts-overview.ts'
import type { SpokeFacts } from '../../../src/words/en/charts-overview.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { makeUntouched } from '../report/fixture.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const ids = ['M1', 'M2', 'M3', 'M4', 'M5', 'M6'] as const

function spokes(
  values: readonly (number | null)[],
  baseline: readonly (number | null)[] = [],
): readonly SpokeFacts[] {
  return ids.map((id, index) => ({ id, value: values[index] ?? null, baseline: baseline[index] ?? null }))
}

function draw(list: readonly SpokeFacts[], width = 420, density: Density = 'desk') {
  return drawRadar(
    { spokes: list, targetDays: 30 },
    { width, density, measure: measureText, words: radarWords },
  )
}

function outlines(chart: ReturnType<typeof draw>) {
  return chart.marks.flatMap((mark) => (mark.kind === 'path' && mark.stroke === 'ink' ? [mark] : []))
}

describe('the shape', () => {
  test('100 lies on the rim, 0 in the centre, and the first stands on top', () => {
    const chart = draw(spokes([100, 0, 0, 0, 0, 0]))
    const dots = chart.marks.filter((mark) => mark.kind === 'circle' && mark.fill === 'ink')
    const [top, centre] = dots
    if (top?.kind !== 'circle' || centre?.kind !== 'circle') throw new Error('no dots')
    expect(top.x).toBeCloseTo(centre.x)
    const rim = chart.marks.find((mark) => mark.kind === 'path' && mark.stroke === 'outline')
    const first = rim?.kind === 'path' ? rim.steps[0] : undefined
    expect(first?.[2]).toBeCloseTo(top.y)
  })

  test('a missing score leaves the outline open', () => {
    expect(outlines(draw(spokes([10, 20, 30, 40, 50, 60])))[0]?.steps.at(-1)).toEqual(['Z'])
    const open = outlines(draw(spokes([10, 20, null, 40, 50, 60])))[0]
    expect(open?.steps.some(([command]) => command === 'Z')).toBe(false)
    // Four of the six sides remain.
    expect(open?.steps.filter(([command]) => command === 'L')).toHaveLength(4)
  })

  test('two scores are dots, not a shape', () => {
    const chart = draw(spokes([10, 20]))
    expect(outlines(chart)).toEqual([])
    expect(chart.title).toBe('Only two scores so far: three make a shape')
  })

  test('the baseline is dashed and hollow, so that grey tells it apart', () => {
    const chart = draw(spokes([50, 60, 70, 80, 90, 95], [10, 20, 30, 40, 50, 60]))
    const dashed = chart.marks.filter((mark) => mark.kind === 'path' && mark.dash !== undefined)
    expect(dashed).toHaveLength(1)
    expect(chart.marks.filter((mark) => mark.kind === 'circle' && mark.fill === 'paper')).toHaveLength(6)
  })

  test.each([
    [280, 'desk'],
    [420, 'desk'],
    [900, 'projector'],
    [240, 'paper'],
  ] as const)('no text overlaps another or leaves the picture at %d %s', (width, density) => {
    const chart = draw(spokes([50, 60, 70, 80, 90, 95], [10, 20, 30, 40, 50, 60]), width, density)
    expect(overlaps(chart)).toEqual([])
    for (const box of textBoxes(chart)) {
      expect(box.left).toBeGreaterThanOrEqual(-0.1)
      expect(box.right).toBeLessThanOrEqual(width + 0.1)
      expect(box.bottom).toBeLessThanOrEqual(chart.height + 0.1)
    }
  })

  test('scores off the scale and a hopeless width break no number', () => {
    for (const width of [0, 40, 420]) {
      for (const number of visit(draw(spokes([-50, 1e9, 0, 0, 0, 0]), width).marks)) {
        expect(Number.isFinite(number)).toBe(true)
      }
    }
  })
})

describe('the words', () => {
  test('the title names the weakest score, or that none is', () => {
    expect(draw(spokes([50, 60, 20, 80, 90, 95])).title).toBe('Furthest from 100: decisions')
    expect(draw(spokes([50, 20, 20, 80, 90, 95])).title).toBe('Furthest from 100: information and decisions')
    expect(draw(spokes([50, 50, 50, 50, 50, 50])).title).toBe(
      'No one side is weakest: six scores stand at 50',
    )
    expect(draw(spokes([])).title).toBe('No score to draw yet')
  })

  test('each score is told with its baseline; what velocity means here is said', () => {
    const chart = draw(spokes([50, null, 20, 80, 90, 95], [10]))
    expect(chart.alternative).toContain('Involvement: 50, baseline 10.')
    expect(chart.alternative).toContain('Information: too few.')
    expect(chart.subtitle).toContain('decided within 30 days')
  })
})

describe('of a workbook', () => {
  test('the sample has six scores; where too few allow no comparison, none is drawn', () => {
    const sample = { workbook: makeSample(sampleData, 'radar'), asOf: '2026-11-23' }
    const baseline = { workbook: makeSampleBaseline(sampleData, 'radar'), asOf: sampleData.baselineDate }
    const data = radarData(dialsData(sample, baseline), sample, baseline)
    expect(data.spokes.map(({ value }) => value !== null)).toEqual([true, true, true, true, true, true])
    expect(data.spokes.find(({ id }) => id === 'M4')?.baseline).toBeNull()
    for (const { value } of data.spokes) expect(value !== null && value >= 0 && value <= 100).toBe(true)
  })

  test('an untouched one has none, and says so', () => {
    const context = { workbook: makeUntouched(), asOf: '2026-05-25' }
    const data = radarData(dialsData(context, null), context, null)
    expect(draw(data.spokes).title).toBe('No score to draw yet')
  })
})
