// The heat map of the symptoms: what is drawn before and after the reveal, and that nobody can be told by it.
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { heatData } from '../../../src/charts/heat-map-data.ts'
import { drawHeatMap } from '../../../src/charts/heat-map.ts'
import type { HeatData, HeatRow } from '../../../src/charts/heat-map.ts'
import type { Chart, Density } from '../../../src/charts/mark.ts'
import { textAt } from '../../../src/domain/read.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { heatWords } from '../../../src/words/en/charts-overview.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { addRows, makeUntouched, setCells } from '../report/fixture.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const sample = makeSample(sampleData, 'heat')

function row(id: string, more: Partial<HeatRow> = {}): HeatRow {
  return { id, label: `Symptom ${id}`, pattern: 'structure', agreed: null, counts: null, notSure: 0, ...more }
}

function draw(data: Partial<HeatData>, width = 900, density: Density = 'desk'): Chart {
  const whole = { rows: [], round: null, raters: 0, live: false, ...data }
  return drawHeatMap(whole, { width, density, measure: measureText, words: heatWords })
}

function drawOf(workbook: Workbook, width = 900, density: Density = 'desk'): Chart {
  return draw(heatData({ workbook, asOf: '2026-11-23' }, true), width, density)
}

function texts(chart: Chart): readonly string[] {
  return chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}

function withAnswers(state: 'collecting' | 'revealed', values: readonly (number | 'not-sure')[]): Workbook {
  const raters = values.map((_, index) => `person-${String(index)}`)
  const people = Object.fromEntries(raters.map((id) => [id, { name: id }]))
  const base = setCells(addRows(makeUntouched(), 'people', people), 'rounds', 'baseline', { state, raters })
  const answers = values.map(
    (value, index) =>
      [
        `r${String(index)}`,
        { respondent: `person-${String(index)}`, item: 'symptoms/X1', round: 'baseline', value },
      ] as const,
  )
  return addRows(base, 'ratings', Object.fromEntries(answers))
}

describe('before the reveal', () => {
  test('nothing of the answers is in the data, the picture or its words', () => {
    const hidden = withAnswers('collecting', [4, 4, 4, 0])
    const without = withAnswers('collecting', [])
    expect(heatData({ workbook: hidden, asOf: '2026-05-30' }, true)).toEqual(
      heatData({ workbook: without, asOf: '2026-05-30' }, true),
    )
    expect(drawOf(hidden).subtitle).toContain('once their round is revealed')
  })

  test('the agreed step is a full tile with its digit', () => {
    const chart = draw({ rows: [row('a', { agreed: 3 }), row('b', { agreed: 'not-sure' }), row('c')] })
    expect(chart.marks.filter((mark) => mark.kind === 'rect')).toHaveLength(1)
    expect(texts(chart)).toEqual(expect.arrayContaining(['often', 'not sure', 'not agreed yet']))
  })
})

describe('after the reveal', () => {
  test('each step holds how many chose it', () => {
    const data = heatData(
      { workbook: withAnswers('revealed', [4, 4, 0, 'not-sure']), asOf: '2026-05-30' },
      false,
    )
    expect(data).toMatchObject({ round: 'baseline', raters: 4 })
    const own = data.rows.find(({ id }) => id === 'X1')
    expect(own).toMatchObject({ counts: [1, 0, 0, 0, 2], notSure: 1 })
    expect(draw(data).subtitle).toContain('Fewer than five raters')
  })

  test('of two answers of one person the lower row counts, of nobody none', () => {
    const twice = addRows(withAnswers('revealed', [4]), 'ratings', {
      again: { respondent: 'person-0', item: 'symptoms/X1', round: 'baseline', value: 1 },
      nobody: { item: 'symptoms/X1', round: 'baseline', value: 2 },
    })
    const data = heatData({ workbook: twice, asOf: '2026-05-30' }, false)
    expect(data.rows.find(({ id }) => id === 'X1')?.counts).toEqual([0, 1, 0, 0, 0])
    expect(data.raters).toBe(1)
  })

  test('who answers no longer counts no longer', () => {
    const one = setCells(withAnswers('revealed', [4, 0]), 'rounds', 'baseline', { raters: ['person-0'] })
    const data = heatData({ workbook: one, asOf: '2026-05-30' }, false)
    expect(data.rows.find(({ id }) => id === 'X1')?.counts).toEqual([0, 0, 0, 0, 1])
    expect(data.raters).toBe(1)
  })

  test('the widest split, and only that, is in the colour of gaps and in words', () => {
    const rows = [
      row('a', { counts: [1, 0, 0, 0, 4] }),
      row('b', { counts: [0, 3, 2, 0, 0] }),
      row('c', { counts: [0, 0, 5, 0, 0] }),
    ]
    const chart = draw({ rows, round: 'baseline', raters: 5 })
    const gaps = chart.marks.filter((mark) => mark.kind === 'text' && mark.tone === 'gap')
    expect(gaps.map((mark) => mark.kind === 'text' && mark.text)).toEqual(['0 to 4, widest split'])
    expect(texts(chart)).toEqual(expect.arrayContaining(['1 to 2', 'all 2']))
    expect(chart.title).toContain('aters differ most on “symptom a”')
  })

  test('where all see the same, no split is named', () => {
    const chart = draw({ rows: [row('a', { counts: [0, 0, 3, 2, 0] })], round: 'baseline', raters: 5 })
    expect(chart.marks.some((mark) => mark.kind === 'text' && mark.tone === 'gap')).toBe(false)
    expect(chart.title).toBe('The raters see much the same')
  })

  test('all not sure is said, not drawn as a step', () => {
    const chart = draw({
      rows: [row('a', { counts: [0, 0, 0, 0, 0], notSure: 6 })],
      round: 'baseline',
      raters: 6,
    })
    expect(texts(chart)).toContain('not sure')
    expect(chart.alternative).toContain('6 not sure')
  })

  test('the words name counts and never a person', () => {
    const chart = drawOf(sample)
    const people = sample.tables.people.rows.flatMap((person) => textAt(person, 'name') ?? [])
    const told = `${chart.title} ${chart.subtitle} ${chart.alternative} ${texts(chart).join(' ')}`
    for (const name of people) expect(told).not.toContain(name)
    expect(chart.alternative).toMatch(/answers: \d+ \w+/)
  })

  test('the later of two revealed rounds is shown', () => {
    expect(heatData({ workbook: sample, asOf: '2026-11-23' }, false).round).toBe('follow-up')
  })
})

describe('any data', () => {
  test.each([
    [360, 'desk'],
    [800, 'desk'],
    [1500, 'projector'],
    [510, 'paper'],
  ] as const)('no text overlaps another or leaves the picture at %d %s', (width, density) => {
    for (const workbook of [sample, makeUntouched()]) {
      const chart = drawOf(workbook, width, density)
      expect(overlaps(chart)).toEqual([])
      for (const box of textBoxes(chart)) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1)
        expect(box.right).toBeLessThanOrEqual(width + 0.1)
      }
    }
  })

  test('empty, one row, and 5,000 rows', () => {
    expect(draw({}).title).toBe('No symptom listed')
    expect(draw({ rows: [row('a')] }).title).toBe('Nothing agreed yet: say how often each symptom is seen')
    const many = Array.from({ length: 5000 }, (_, index) => row(String(index), { agreed: index % 5 }))
    const chart = draw({ rows: many })
    expect(chart.targets.length).toBeLessThan(100)
    expect(texts(chart)).toContain('4,960 more symptoms are in the table')
  })

  test('hostile labels and values break no number and no line', () => {
    const labels = ['W'.repeat(5000), '😀'.repeat(2000), '<b>x</b>', 'שלום עולם', ' ', 'a\nb']
    const rows = labels.map((label, index) => row(String(index), { label, agreed: index * 1000 - 2000 }))
    const chart = draw({ rows, round: 'baseline', raters: 3 })
    expect(overlaps(chart)).toEqual([])
    for (const number of visit(chart.marks)) expect(Number.isFinite(number)).toBe(true)
    expect(texts(chart)).toContain('Unnamed symptom')
  })

  test('each row leads to its symptom', () => {
    const chart = drawOf(sample)
    expect(chart.targets).toHaveLength(20)
    expect(chart.targets[0]).toMatchObject({ table: 'symptoms', row: 'X1' })
  })
})
