// The month-six briefing as blocks: what velocity may claim, what a hidden round and missing consent keep back, every section.
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Block, TableBlock } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { layPages } from '../../../src/report/layout.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import type { HalfFacts, RunFacts } from '../../../src/words/en/charts-month-six.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeUntouched, setCells } from './fixture.ts'

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }
const { monthSix } = briefingWords
const sample = makeSample(sampleData, 'month-six')
const day = '2026-11-20'
const consent = 'consent-of-the-technology-leader-to-a-split-by-side'

function documentOf(workbook: Workbook, more: Partial<PackChoice> = {}) {
  const sources = { now: { workbook, asOf: day }, baseline: null, followUp: null }
  const choice = { pack: 'month-six', paper: 'a4', mark: '', ...more } as const
  return makeDocument(sources, choice, `${day}T10:00`, words)
}

function blocksOf(workbook: Workbook, more: Partial<PackChoice> = {}): readonly Block[] {
  return documentOf(workbook, more).blocks
}

function textOf(block: Block | undefined): string {
  if (block === undefined) return ''
  if (block.kind === 'heading') return block.text
  return 'spans' in block ? block.spans.map((span) => span.text).join('') : ''
}

function sentencesOf(workbook: Workbook): readonly string[] {
  const columns = blocksOf(workbook).find((block) => block.kind === 'columns')
  return columns?.kind === 'columns'
    ? columns.items.map(({ spans, note }) => [...spans, ...note].map((span) => span.text).join(''))
    : []
}

function anchorsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchor ?? []) : []))
}

function requestOf(workbook: Workbook): string {
  return textOf(blocksOf(workbook).find((block) => block.kind === 'callout'))
}

function rowsOf(table: TableBlock | undefined): readonly string[] {
  return (table?.rows ?? []).map((row) =>
    row.kind === 'group'
      ? row.cell.spans.map((span) => span.text).join('')
      : row.cells.map((cell) => cell.spans.map((span) => span.text).join('')).join(' | '),
  )
}

function tablesOf(blocks: readonly Block[]): readonly TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table')
}

/** So many items of one direction, decided after so many days. */
function withItems(workbook: Workbook, direction: string, days: readonly number[]): Workbook {
  const rows = days.map((taken, index): readonly [string, Readonly<Record<string, Cell>>] => [
    `${direction}-${String(index)}`,
    {
      item: `Item ${String(index)}`,
      direction,
      raised: '2026-06-01',
      decided: new Date(Date.UTC(2026, 5, 1 + taken)).toISOString().slice(0, 10),
      result: 'adopted',
    },
  ])
  return addRows(workbook, 'flow-log', Object.fromEntries(rows))
}

const forth = 'business-to-technology'
const back = 'technology-to-business'

describe('headline', () => {
  const side = (direction: RunFacts['direction'], decided: number, medianDays: number | null): RunFacts => ({
    direction,
    asOf: day,
    hasStart: true,
    decided,
    medianDays,
  })

  test.each([
    [12, 39, 5, 1, 'Business insights take 39 days to a decision, technology possibilities 1 day'],
    [
      12,
      39,
      4,
      null,
      'Business insights take 39 days to a decision; the other way too few to compare: four decided, five needed',
    ],
    [
      4,
      null,
      7,
      55,
      'Technology possibilities take 55 days to a decision; the other way too few to compare: four decided, five needed',
    ],
    [
      4,
      null,
      1,
      null,
      'Too few to compare: four business insights and one technology possibility decided, five of each needed',
    ],
    [0, null, 0, null, 'Nothing has been decided yet'],
  ])('%i and %i days', (decided, median, otherDecided, otherMedian, text) => {
    const sides = [side(forth, decided, median), side(back, otherDecided, otherMedian)]
    expect(monthSix.headline({ kind: 'velocity', sides })).toBe(text)
  })

  test('of the sample, of a few items, of nothing', () => {
    expect(textOf(blocksOf(sample)[0])).toBe(
      'Business insights take 37.5 days to a decision, technology possibilities 55 days',
    )
    expect(textOf(blocksOf(withItems(makeUntouched(), forth, [10, 20, 30, 40]))[0])).toBe(
      'Too few to compare: four business insights and no technology possibilities decided, five of each needed',
    )
    expect(textOf(blocksOf(makeUntouched())[0])).toBe(
      'Nothing is measured yet: this briefing waits for month six',
    )
  })

  test('a skipped month says so', () => {
    const skipped = setCells(makeUntouched(), 'stages', 'month-six', { status: 'skipped' })
    expect(textOf(blocksOf(skipped)[0])).toBe('Month six was skipped: nothing is reported from it')
  })
})

describe('faster and slower', () => {
  const half = (direction: HalfFacts['direction'], verdict: HalfFacts['verdict']): HalfFacts => ({
    direction,
    targetDays: 30,
    first: { n: 10, within: verdict === null ? null : 2 },
    second: { n: 10, within: verdict === null ? null : 8 },
    verdict,
  })

  test.each([
    [null, null, 'Too few to compare the halves.'],
    ['too-small-to-call', null, 'Too small a change to call.'],
    ['faster', null, 'Faster from business to technology.'],
    ['too-small-to-call', 'slower', 'Slower from technology to business.'],
    ['faster', 'faster', 'Faster both ways.'],
    ['faster', 'slower', 'Faster from business to technology, slower the other way.'],
  ] as const)('%s and %s', (first, second, text) => {
    expect(monthSix.velocity.halvesLead([half(forth, first), half(back, second)])).toBe(text)
  })

  test('stand nowhere in the briefing of a change too small to call', () => {
    const text = JSON.stringify(blocksOf(sample, { sections: ['month-six', 'flow-log'] }))
    expect(text).not.toMatch(/faster|slower|improve/i)
    expect(text).toContain('Too small a change to call.')
  })
})

describe('three sentences', () => {
  test('of the sample, with n, rows and page', () => {
    const [velocity, perception, results] = sentencesOf(sample)
    expect(velocity).toBe(
      'Too small a change to call. Decided within 30 days: from business to technology 1 of 9 in the first half, 3 of 6 in the second; the other way too few: 6 and 3, five needed in each.n = 14 and 7 decided, flow log rows 11–18, 20–23, 25–26, 29–33 and 35–36, page \uE0F0',
    )
    expect(perception).toBe(
      'Furthest apart: “Only broad technology presentations are welcome, never the detail behind them”. Business answers 1 and technology 2 of 4; in week one the widest gap was 2½ of 4.n = 8 people, split by side shown with consent, answers can be traced, page \uE0F0',
    )
    expect(results).toBe(
      'Of six results four are better, one is worse and one stayed. The team puts much of one and some of two down to integration: a judgement, not a proof.n = 6 of 6 results, results rows 1–6, page \uE0F0',
    )
  })

  test('of four items and one result', () => {
    const few = withItems(makeUntouched(), forth, [10, 20, 30, 40])
    const [velocity, , results] = sentencesOf(setCells(few, 'results', 'O1', { before: 100, now: 90 }))
    expect(velocity).toMatch(
      /^Too few to compare the halves\. Raised 30 days ago or longer: 4 and 0 from business to technology, 0 and 0 the other way; five needed in each half\./,
    )
    expect(results).toMatch(
      /^The one result measured twice is worse\. How much of it is due to integration is not known\.n = 1 of 6 results, results row 1/,
    )
  })

  test('of an untouched workbook', () => {
    expect(sentencesOf(makeUntouched())).toEqual([
      'Too few to compare the halves. No item is old enough to be judged by the target of 30 days.n = 0 items decided, page \uE0F0',
      'The second round of ratings is not revealed. What people answered stays hidden until then.n = 0 answers shown, page \uE0F0',
      'No result is measured twice. Each needs a value from before the start and one from now.n = 0 of 6 results, page \uE0F0',
    ])
  })
})

describe('consent and reveal', () => {
  const withoutConsent = ['baseline', 'follow-up'].reduce(
    (workbook, round) => setCells(workbook, 'rounds', round, { [consent]: false }),
    sample,
  )
  const hidden = setCells(sample, 'rounds', 'follow-up', { state: 'collecting' })

  test('without consent nothing is split by side, in words or in marks', () => {
    const blocks = blocksOf(withoutConsent, { sections: ['month-six', 'perception'] })
    const text = JSON.stringify(blocks.filter((block) => block.kind !== 'chart'))
    expect(text).not.toMatch(/[\d½] apart|technology side|Business answers/)
    expect(text).toContain('not shown by side: no consent on record')
    // Of eight people nobody’s answer shows where no side does: page one says no more than the picture.
    expect(text).not.toContain('can be traced')
    const pictures = blocks.filter((block) => block.kind === 'chart').slice(1)
    expect(pictures).toHaveLength(2)
    const marks = JSON.stringify(pictures.map((block) => block.chart.marks))
    expect(marks).not.toMatch(/"(?:fill|stroke)":"(?:business|technology)"/)
  })

  test('consent to one round is no consent to the other', () => {
    const half = setCells(sample, 'rounds', 'baseline', { [consent]: false })
    const table = tablesOf(blocksOf(half, { sections: ['perception'] }))[0]
    expect(rowsOf(table)[1]).toBe('1 | Sense market and technology shifts | 1 to 3 | ½ apart | 2 to 4 | 8 | ')
  })

  test('a hidden round tells nothing, and week one is called week one', () => {
    const text = JSON.stringify(blocksOf(hidden, { sections: ['month-six', 'perception'] }))
    expect(text).toContain('The second round of ratings is not revealed.')
    expect(text).toContain('The second round is not revealed: these are the answers of week one.')
    expect(text).not.toContain('Month six, n =')
    expect(text).not.toContain('rated again')
    expect(text).not.toContain('Symptom load')
  })

  test('no round revealed, no section', () => {
    const none = setCells(hidden, 'rounds', 'baseline', { state: 'collecting' })
    expect(anchorsOf(blocksOf(none))).not.toContain('perception')
  })

  test('both rounds stand beside each other, question by question', () => {
    const rows = rowsOf(tablesOf(blocksOf(sample, { sections: ['perception'] }))[0])
    expect(rows).toContain('3 | Frame options | 3 apart | together | 3 to 5 | 8 | ')
    expect(rows).toHaveLength(25)
  })

  test('symptom load is compared over at least five people', () => {
    const told = monthSix.perception.symptomLoad
    expect(told({ before: 65, after: 35, raters: 4 })).toBe(
      'Symptom load, too few to compare: four people answered both rounds, five needed.',
    )
    expect(told({ before: 65, after: null, raters: 8 })).toBeNull()
  })
})

describe('flow log', () => {
  const blocks = blocksOf(sample, { sections: ['month-six', 'flow-log'] })
  const [, legs, log] = tablesOf(blocks)

  test('legs by direction, remembered items on lines of their own', () => {
    expect(rowsOf(legs)).toEqual([
      'Business to technology | 14 | 37.5 | 49 | 6.5 | 30 | 25 | 93% | 2.4 | 3',
      'from memory | 5 | 70',
      'Technology to business | 7 | 55 | 63 | 12 | 35 | 24 | 71% | 1.2 | 5',
      'from memory | 5 | 73',
    ])
  })

  test('under five no figure stands but the count', () => {
    const few = blocksOf(withItems(makeUntouched(), forth, [10, 20, 30, 40]), { sections: ['flow-log'] })
    expect(rowsOf(tablesOf(few)[0])[0]).toMatch(
      /^Business to technology \| 4 \| too few \| too few \| too few \| too few \| too few \| too few \| 0\.7 \| 0$/,
    )
  })

  test('every item once: by direction, then from memory, then left out', () => {
    const rows = rowsOf(log)
    expect(rows.filter((row) => !row.includes('|'))).toEqual([
      'Business to technology 14 decided, 3 open, 1 withdrawn, left out',
      'Technology to business 7 decided, 5 open',
      'From memory, before the start 10 items, counted in no figure',
    ])
    expect(rows).toHaveLength(43)
    const loose = addRows(sample, 'flow-log', { loose: { item: 'No direction', result: 'withdrawn' } })
    const more = rowsOf(tablesOf(blocksOf(loose, { sections: ['flow-log'] })).at(-1))
    expect(more.at(-2)).toBe('Left out 1 item without a direction or the dates it takes')
    expect(more.at(-1)).toContain('No direction')
  })

  test('is drawn where the opening page is not there to draw it', () => {
    const charts = (shown: readonly Block[]) => shown.filter((block) => block.kind === 'chart').length
    expect(charts(blocks)).toBe(2)
    expect(charts(blocksOf(sample, { sections: ['flow-log'] }))).toBe(2)
  })
})

describe('results and lessons', () => {
  test('a blank value is a word, never a number', () => {
    const workbook = setCells(sample, 'results', 'O2', { now: '', unit: '', 'against-rivals': '' })
    const [table] = tablesOf(blocksOf(workbook, { sections: ['results'] }))
    expect(rowsOf(table)[1]).toMatch(
      /^2 \| Profit margin \| 3\.1 \| no value \| no unit \| not known \| Unknown \|/,
    )
    expect(sentencesOf(workbook)[2]).toContain('n = 5 of 6 results, results rows 1 and 3–6')
  })

  test('one period is told once, different ones row by row', () => {
    const told = (workbook: Workbook) => JSON.stringify(blocksOf(workbook, { sections: ['results'] }))
    expect(told(sample)).toContain('Before: May 2025 to April 2026. ')
    const other = setCells(sample, 'results', 'O1', { 'before-period': '2025' })
    expect(told(other)).not.toContain('Before: ')
    expect(told(other)).toContain('\\nMay 2025 to April 2026')
  })

  test('lessons by what is to happen with them', () => {
    const workbook = addRows(sample, 'next-cycle', { loose: { lesson: 'Say no earlier' } })
    const blocks = blocksOf(workbook, { sections: ['next-cycle'] })
    expect(textOf(blocks[0])).toBe('Eight lessons for the next cycle; one still has no owner')
    const rows = rowsOf(tablesOf(blocks)[0])
    expect(rows.filter((row) => !row.includes('|'))).toEqual([
      'Keep',
      'Change',
      'Stop',
      'Start',
      'Not sorted yet',
    ])
    expect(rows.at(-1)).toBe('8 | Say no earlier | not chosen | nobody yet | no date yet')
  })
})

describe('asked of you', () => {
  test('a decision on what waits longest, once nothing else is open', () => {
    expect(requestOf(sample)).toBe(
      'Asked of you: a decision on “Route model finds empty legs to sell”, open for 91 days, and on two others open for longer than 30. A clear no is one too.',
    )
  })

  test('then the first lesson due', () => {
    const closed = ['possibility-6', 'insight-14', 'possibility-9'].reduce(
      (workbook, id) => setCells(workbook, 'flow-log', id, { result: 'withdrawn' }),
      sample,
    )
    expect(requestOf(closed)).toBe(
      'Asked of you: act on the first lesson due, by 15 Jan 2027: “Being in the room is not the same as being given time. Positions on the spot are asked for more often than…”.',
    )
  })

  test('what is still open comes first', () => {
    expect(requestOf(makeUntouched())).toMatch(/^Asked of you: help to close month six\./)
  })
})

describe('pages', () => {
  test.each(['a4', 'letter'] as const)('the opening page of the sample is one page of %s', (paper) => {
    const { blocks, frame } = documentOf(sample, { paper, sections: ['month-six'] })
    expect(layPages(blocks, frame, paper, measureText).pages).toHaveLength(1)
    expect(blocks.some((block) => block.kind === 'chart')).toBe(true)
  })

  test('an untouched workbook prints no evidence', () => {
    expect(anchorsOf(blocksOf(makeUntouched()))).toEqual([
      'month-six',
      'month-six-actions',
      'month-six-sign-off',
      'method',
    ])
  })

  test('long texts and odd numbers do not break it', () => {
    const long = 'Wirklichlangeswortohneende'.repeat(60)
    let workbook = setCells(sample, 'results', 'O1', { result: long, unit: long, before: 1e21, now: -1e-7 })
    workbook = addRows(workbook, 'next-cycle', { long: { lesson: long.repeat(4), owner: 'gone' } })
    workbook = addRows(workbook, 'flow-log', {
      long: { item: long, direction: forth, raised: '2026-06-02', forum: long, 'hand-offs': -3 },
      backwards: {
        item: 'Backwards',
        direction: back,
        raised: '2026-08-01',
        decided: '2026-07-01',
        result: 'adopted',
      },
    })
    workbook = setCells(workbook, 'people', 'priya', { name: long })
    for (const paper of ['a4', 'letter'] as const) {
      const { blocks, frame } = documentOf(workbook, { paper })
      const opening = documentOf(workbook, { paper, sections: ['month-six'] })
      expect(layPages(blocks, frame, paper, measureText).pages.length).toBeGreaterThan(5)
      expect(layPages(opening.blocks, opening.frame, paper, measureText).pages).toHaveLength(1)
    }
  })
})
