// The involvement map: where its marks stand, what its finding says, what hostile and empty data do to it.
import { describe, expect, test } from 'vitest'
import { involvementData } from '../../../src/charts/from-context.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { drawInvolvementMap } from '../../../src/charts/involvement-map.ts'
import type { Chart, Density, Mark } from '../../../src/charts/mark.ts'
import type { InvolvementRow } from '../../../src/domain/involvement.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { makeTypical, makeUntouched, typicalDay } from '../report/fixture.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

function row(label: string, values: Partial<InvolvementRow>): InvolvementRow {
  const { actual = null, target = null, importance = 2 } = values
  const gap = actual === null || target === null ? null : target - actual
  return {
    id: label,
    label,
    kind: 'shaping',
    mandate: null,
    actual,
    target,
    importance,
    gap,
    authorityGap: null,
    weightedGap: gap === null || importance === null ? null : gap * importance,
    rank: null,
    ...values,
  }
}

function draw(rows: readonly InvolvementRow[], width = 980, density: Density = 'desk', live = false): Chart {
  return drawInvolvementMap(
    { rows, agreedOn: null, live },
    { width, density, measure: measureText, words: chartWords },
  )
}

function drawTypical(width = 980, density: Density = 'desk', asOf = typicalDay): Chart {
  const data = involvementData({ workbook: makeTypical(), asOf }, true)
  return drawInvolvementMap(data, { width, density, measure: measureText, words: chartWords })
}

function gapBars(chart: Chart) {
  return chart.marks.filter((mark) => mark.kind === 'line' && mark.tone === 'gap')
}

function texts(chart: Chart): readonly string[] {
  return chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}

describe('marks', () => {
  test('a gap bar runs from actual to target on the scale, and its length is the gap', () => {
    const chart = draw([row('One', { actual: 1, target: 4 }), row('Two', { actual: 2, target: 3 })])
    const [wide, narrow] = gapBars(chart)
    const length = (mark: Mark | undefined) => (mark?.kind === 'line' ? mark.x2 - mark.x1 : 0)
    // The key at the foot draws a third bar, which stands for no row.
    expect(gapBars(chart)).toHaveLength(3)
    expect(length(wide) / length(narrow)).toBeCloseTo(3)
    const dots = chart.marks.filter((mark) => mark.kind === 'circle' && mark.fill === 'ink')
    expect(dots[0]).toMatchObject({
      x: wide?.kind === 'line' ? wide.x1 : NaN,
      y: wide?.kind === 'line' ? wide.y1 : NaN,
    })
  })

  test('at target draws no bar, above target a thin line that is not in the gap colour', () => {
    const chart = draw([row('At', { actual: 4, target: 4 }), row('Above', { actual: 5, target: 4 })])
    expect(gapBars(chart)).toHaveLength(1)
    expect(texts(chart)).toEqual(expect.arrayContaining(['at target', '1 above target']))
  })

  test('a blank is said, never drawn as zero', () => {
    const chart = draw([row('Empty', {}), row('Half', { actual: 3 }), row('Other half', { target: 3 })])
    expect(texts(chart)).toEqual(expect.arrayContaining(['not filled yet', 'no target yet', 'no actual yet']))
    expect(chart.marks.filter((mark) => mark.kind === 'circle')).toHaveLength(2)
  })

  test('values off the scale stay inside the picture and keep their true number', () => {
    const chart = draw([row('Off', { actual: -40, target: 1e6, mandate: 99 })])
    for (const value of visit(chart)) expect(Number.isFinite(value)).toBe(true)
    for (const bar of gapBars(chart)) {
      expect(bar.kind === 'line' && bar.x1 >= 0 && bar.x2 <= 980).toBe(true)
    }
    expect(texts(chart)).toContain('gap 1000040')
  })

  test.each([
    [320, 'desk'],
    [660, 'desk'],
    [980, 'desk'],
    [1400, 'projector'],
    [900, 'projector'],
    [510, 'paper'],
  ] as const)('no text overlaps another or leaves the picture at %d %s', (width, density) => {
    const chart = drawTypical(width, density)
    expect(overlaps(chart)).toEqual([])
    for (const box of textBoxes(chart)) {
      expect(box.left).toBeGreaterThanOrEqual(-0.1)
      expect(box.right).toBeLessThanOrEqual(width + 0.1)
    }
  })

  test('a projector draws letters that can be read at five metres', () => {
    const sizes = drawTypical(1500, 'projector').marks.flatMap((mark) =>
      mark.kind === 'text' ? [mark.size] : [],
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22)
  })

  test('hostile labels are shortened with an ellipsis by their measured width', () => {
    const labels = ['W'.repeat(10_000), 'i'.repeat(10_000), '😀'.repeat(3000), 'a\tb\nc\u0000d', '', ' ']
    const chart = draw(labels.map((label, index) => row(label, { id: String(index), actual: 1, target: 3 })))
    expect(overlaps(chart)).toEqual([])
    expect(texts(chart).filter((text) => text.endsWith('…'))).toHaveLength(3)
    expect(texts(chart).filter((text) => text === 'Unnamed')).toHaveLength(2)
    const [wide, thin] = texts(chart).filter((text) => text.endsWith('…'))
    expect(thin!.length).toBeGreaterThan(wide!.length * 2)
    expect(chart.alternative.length).toBeLessThan(3000)
  })

  test('each row can be opened', () => {
    const chart = drawTypical()
    expect(chart.targets).toHaveLength(7)
    expect(chart.targets[0]).toMatchObject({
      table: 'integration-points',
      row: 'sense-market-and-technology-shifts',
    })
    expect(chart.targets.map((target) => target.label).join(' ')).toBe(chart.alternative)
  })
})

describe('finding', () => {
  test('carrying out without shaping, and where the gap is widest', () => {
    expect(drawTypical().title).toBe(
      'The technology leader carries strategy out but does not shape it: the widest gap is at review and adapt',
    )
  })

  test('subtitle holds measure, date, n and that it is live', () => {
    expect(drawTypical(980, 'desk', '2026-05-29').subtitle).toBe(
      'Involvement of the technology leader, 0 to 5, agreed by the team on 29 May 2026. n = 7 stages. Changes as you type.',
    )
    // What stands there on a later day is not what the team signed.
    expect(drawTypical(980, 'desk', '2026-06-02').subtitle).toBe(
      'Involvement of the technology leader, 0 to 5. n = 7 stages. Changes as you type.',
    )
    expect(draw([row('A', { actual: 1, target: 2 }), row('B', {})]).subtitle).toBe(
      'Involvement of the technology leader, 0 to 5. n = 1 of 2 stages.',
    )
  })

  test.each([
    ['no rows', [], 'No stage of strategy listed yet'],
    ['blank', [row('A', {})], 'Nothing rated yet: type mandate, actual and target'],
    [
      'only targets',
      [row('A', { target: 3 })],
      'No gap to show yet: type how far in the technology leader is today',
    ],
    ['only actuals', [row('A', { actual: 3 })], 'No gap to show yet: no stage has a target'],
    [
      'never both',
      [row('A', { actual: 3 }), row('B', { target: 3 })],
      'No gap to show yet: no stage has both actual and target',
    ],
    [
      'one at target',
      [row('A', { actual: 3, target: 3 })],
      'At or above target at the one stage with both ratings',
    ],
    [
      'two at target',
      [row('A', { actual: 3, target: 3 }), row('B', { actual: 4, target: 3 })],
      'At or above target at both stages with both ratings',
    ],
    [
      'one short',
      [row('Frame options', { actual: 1, target: 3 })],
      'Short of target at the one stage with both ratings: the widest gap is at frame options',
    ],
    [
      'tie of two',
      [row('Frame options', { actual: 1, target: 3 }), row('CEO talk', { actual: 2, target: 4 })],
      'Short of target at both stages: the widest gaps are at frame options and CEO talk',
    ],
    [
      'tie of three',
      ['A', 'B', 'C'].map((label) => row(label, { actual: 3, target: 4 })),
      'Short of target at all three stages: three stages share the widest gap, 1',
    ],
  ])('%s', (_, rows, title) => {
    expect(draw(rows).title).toBe(title)
  })

  test('an untouched workbook says that nothing is rated', () => {
    const data = involvementData({ workbook: makeUntouched(), asOf: typicalDay }, true)
    const chart = drawInvolvementMap(data, {
      width: 980,
      density: 'desk',
      measure: measureText,
      words: chartWords,
    })
    expect(chart.title).toBe('Nothing rated yet: type mandate, actual and target')
    expect(gapBars(chart)).toHaveLength(1)
  })

  test('a label of 10,000 letters does not make a title of 10,000 letters', () => {
    const chart = draw([row('Very '.repeat(2000), { actual: 1, target: 4 })])
    expect(chart.title.length).toBeLessThan(200)
    expect(chart.title).toContain('…')
  })
})
