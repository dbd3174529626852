// The perception picture: what stands on it with and without consent, that nothing collides, and odd rounds.
import { describe, expect, it } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Chart, Density } from '../../../src/charts/mark.ts'
import { perceptionData } from '../../../src/charts/perception-data.ts'
import type { PerceptionData, PerceptionRow } from '../../../src/charts/perception-data.ts'
import { drawPerceptionKey, findKeyWidth } from '../../../src/charts/perception-key.ts'
import { countFittingRows } from '../../../src/charts/perception-layout.ts'
import type { PerceptionDrawing } from '../../../src/charts/perception-layout.ts'
import { drawPerception } from '../../../src/charts/perception.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { roundsChartWords } from '../../../src/words/en/charts-rounds.ts'
import { layOver } from '../domain/sketch.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const { workbook } = makeSampleContent('sample')
const consent = 'consent-of-the-technology-leader-to-a-split-by-side'
const withdrawn = layOver(workbook, { rounds: { baseline: { [consent]: false } } })

function dataOf(scale: 'involvement' | 'frequency', from = workbook): PerceptionData {
  const data = perceptionData(from, 'baseline')
  if (data === null) throw new Error('not revealed')
  return data[scale]
}

function draw(
  data: PerceptionData,
  width: number,
  density: Density,
  more: Partial<PerceptionDrawing> = {},
): Chart {
  return drawPerception(data, { width, density, measure: measureText, words: roundsChartWords, ...more })
}

const textsOf = ({ marks }: Chart) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
const hollowOf = ({ marks }: Chart, stroke: string) =>
  marks.filter(
    (mark) =>
      (mark.kind === 'rect' || mark.kind === 'circle') && mark.fill === null && mark.stroke === stroke,
  )
const gapsOf = ({ marks }: Chart) => marks.filter((mark) => mark.kind === 'line' && mark.tone === 'gap')

const row: PerceptionRow = {
  table: 'integration-points',
  id: 'a',
  label: 'A stage',
  business: 4,
  technology: 1,
  gap: 3,
  low: 1,
  high: 4,
  respondents: 8,
  notSure: 0,
  sides: { business: [0, 0, 0, 2, 4, 0], technology: [0, 2, 0, 0, 0, 0] },
}

function one(change: Partial<PerceptionRow>, more: Partial<PerceptionData> = {}): PerceptionData {
  return { round: 'baseline', scale: 'involvement', consent: true, rows: [{ ...row, ...change }], ...more }
}

describe('with consent', () => {
  const chart = draw(dataOf('involvement'), 1800, 'projector', { height: 860 })

  it('says the finding, in words for those who cannot see it too', () => {
    expect(chart.title).toBe(
      'Frame options: business says technology co-creates. Technology says it hears afterwards.',
    )
    expect(chart.subtitle).toContain('n = 8 people')
    expect(chart.alternative).toContain(
      'Frame options: business 4, technology 1; 3 apart; answers from 1 to 4; n = 8.',
    )
  })

  it('has the widest split first, every gap as a bar and in words, and none where there is none', () => {
    expect(chart.targets.map((target) => target.row).slice(0, 3)).toEqual([
      'frame-options',
      'set-ambition-and-goals',
      'review-and-adapt',
    ])
    expect(textsOf(chart).filter((text) => /apart|together/.test(text))).toEqual([
      '3 apart',
      '2½ apart',
      '2 apart',
      '1½ apart',
      '1 apart',
      'together',
      'together',
    ])
    expect(gapsOf(chart)).toHaveLength(5)
  })

  it('draws each answer: seven questions, six of business and two of technology, and two in the key', () => {
    expect(hollowOf(chart, 'business')).toHaveLength(7 * 6 + 1)
    expect(hollowOf(chart, 'technology')).toHaveLength(7 * 2 + 1)
  })

  it('never draws the index of agreement', () => {
    for (const text of textsOf(chart)) expect(text).not.toMatch(/0[.]\d|r_wg|agreement/i)
  })
})

describe('without consent', () => {
  const chart = draw(dataOf('involvement', withdrawn), 1800, 'projector', { height: 860 })

  it('draws no side, no single answer and no gap, only how far answers run', () => {
    const tones = chart.marks.flatMap((mark) => ('tone' in mark ? [mark.tone] : [mark.fill, mark.stroke]))
    for (const side of ['business', 'technology', 'gap']) expect(tones).not.toContain(side)
    expect(textsOf(chart)).toContain('0 to 4')
    expect(`${chart.title} ${chart.alternative} ${textsOf(chart).join(' ')}`).not.toMatch(/business|apart/)
  })
})

describe('legible', () => {
  const rounds = [
    ['involvement', dataOf('involvement')],
    ['symptoms', dataOf('frequency')],
    ['involvement without consent', dataOf('involvement', withdrawn)],
    ['symptoms without consent', dataOf('frequency', withdrawn)],
  ] as const
  const places = [
    [520, 'desk'],
    [700, 'desk'],
    [1100, 'desk'],
    [527, 'paper'],
    [1180, 'projector'],
    [1800, 'projector'],
  ] as const

  it.each(rounds)(
    '%s: no two texts share a place, none leaves the picture, no number is broken',
    (_, data) => {
      for (const [width, density] of places) {
        const chart = draw(data, width, density)
        expect(overlaps(chart), `${String(width)} ${density}`).toEqual([])
        for (const box of textBoxes(chart)) {
          expect(box.left, box.text).toBeGreaterThanOrEqual(-0.5)
          expect(box.right, box.text).toBeLessThanOrEqual(width + 0.5)
        }
        expect(visit(chart).filter((value) => !Number.isFinite(value))).toEqual([])
      }
    },
  )

  it('is never smaller than the least type of its place', () => {
    const least = { desk: 11, paper: 7.5, projector: 22 } as const
    for (const [, data] of rounds) {
      for (const [width, density] of places) {
        const sizes = draw(data, width, density).marks.flatMap((mark) =>
          mark.kind === 'text' ? [mark.size] : [],
        )
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(least[density])
      }
    }
  })

  it('fills the height it is given and fits the rows it promises', () => {
    const data = dataOf('involvement')
    const drawing = {
      width: 1800,
      density: 'projector',
      measure: measureText,
      words: roundsChartWords,
      key: false,
    } as const
    expect(draw(data, 1800, 'projector', { height: 760, key: false }).height).toBeCloseTo(760, 5)
    for (const height of [100, 300, 555, 900]) {
      const fit = countFittingRows(true, height, drawing)
      const chart = drawPerception({ ...data, rows: data.rows.slice(0, fit) }, { ...drawing, height })
      if (fit > 1) expect(chart.height).toBeLessThanOrEqual(height + 0.001)
    }
  })

  it('has a key that says what it stands for, on one line where there is room', () => {
    const drawing = {
      width: 2000,
      density: 'projector',
      measure: measureText,
      words: roundsChartWords,
    } as const
    const key = drawPerceptionKey(dataOf('involvement'), drawing)
    expect(textsOf(key)).toEqual([
      'business median, n = 6',
      'technology median, n = 2',
      'one person’s answer',
    ])
    expect(new Set(textBoxes(key).map(({ top }) => top)).size).toBe(1)
    const width = findKeyWidth(dataOf('involvement'), drawing)
    expect(Math.max(...textBoxes(key).map(({ right }) => right))).toBeCloseTo(width, 5)
  })
})

describe('odd rounds look meant', () => {
  const outcomeOf = (data: PerceptionData) => {
    const chart = draw(data, 1200, 'projector')
    expect(visit(chart).filter((value) => !Number.isFinite(value))).toEqual([])
    expect(overlaps(chart)).toEqual([])
    return { title: chart.title, texts: textsOf(chart) }
  }

  it('nothing asked, nobody answering, all of them not sure', () => {
    expect(outcomeOf(one({}, { rows: [] })).title).toBe('Nothing was asked in this round')
    const blank = { business: null, technology: null, gap: null, low: null, high: null, respondents: 0 }
    const nobody = { business: [0, 0, 0, 0, 0, 0], technology: [0, 0, 0, 0, 0, 0] }
    expect(outcomeOf(one({ ...blank, sides: nobody })).title).toBe('Nobody has answered yet')
    const unsure = outcomeOf(one({ ...blank, sides: nobody, notSure: 3 }))
    expect(unsure.title).toBe('Everybody answered “not sure”')
    expect(unsure.texts).toContain('3 not sure')
  })

  it('one person, one side only, a stage without a name', () => {
    const sides = { business: [0, 0, 0, 1, 0, 0], technology: [0, 0, 0, 0, 0, 0] }
    const alone = { business: 3, technology: null, gap: null, low: 3, high: 3, respondents: 1, sides }
    expect(outcomeOf(one(alone))).toMatchObject({
      title: 'Only business has answered: nothing to compare yet',
    })
    const together = outcomeOf(one({ ...alone, business: null, sides: null }, { consent: false }))
    expect(together.texts).toContain('one says 3')
    expect(together.title).toBe('Only one person has answered: nothing to compare yet')
    expect(outcomeOf(one({ label: '  ' })).texts).toContain('Unnamed')
  })

  it('sixty on one step are a mark with their number', () => {
    const sides = { business: [0, 0, 0, 0, 60, 0], technology: [0, 1, 0, 0, 0, 0] }
    expect(outcomeOf(one({ sides, respondents: 61 })).texts).toContain('×60')
  })

  it('hostile labels are cut, and five hundred rows are not all drawn', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      ...row,
      id: String(index),
      label:
        ['x'.repeat(5000), 'טקסט מימין לשמאל '.repeat(300), '<b>&</b> 👩‍👩‍👧', 'long '.repeat(1000)][index % 4] ??
        '',
    }))
    const chart = draw(one({}, { rows }), 900, 'desk')
    expect(chart.targets).toHaveLength(40)
    expect(textsOf(chart)).toContain('460 more are closer together')
    expect(chart.title.length).toBeLessThan(240)
    for (const box of textBoxes(chart)) expect(box.right).toBeLessThanOrEqual(900.5)
  })
})

describe('whether answers can be traced', () => {
  const { traceable } = roundsChartWords.perception
  const many = { consent: true, people: 8, business: 5, technology: 3, sideless: 0 }

  it('is said below five people or three on a side, and by what right they are shown', () => {
    expect(traceable(many)).toBe('Shown by side with the technology leader’s consent.')
    expect(traceable({ ...many, technology: 2 })).toBe(
      'With two on one side, answers can be traced. Shown with consent.',
    )
    expect(traceable({ ...many, people: 4 })).toBe(
      'With four people answering, answers can be traced. Shown with consent.',
    )
    expect(traceable({ ...many, consent: false })).toBe('Not shown by side: there is no consent on record.')
    expect(traceable({ ...many, consent: false, people: 1 })).toMatch(
      /^With one person answering, answers can be traced/,
    )
    expect(traceable({ ...many, sideless: 1 })).toContain('1 person has no side')
  })
})
