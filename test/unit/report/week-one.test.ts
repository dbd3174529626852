// The week-one briefing as blocks: each generated sentence follows its rule, and is left out where the rule finds nothing.
import { describe, expect, test } from 'vitest'
import type { InvolvementRow } from '../../../src/domain/involvement.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Block } from '../../../src/report/blocks.ts'
import { findHeadline } from '../../../src/report/week-one/first-page.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { rowRanges } from '../../../src/words/en/row-ranges.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import { openingPages } from './months.ts'
import { makeHostile, makePack, sampleDay, sampleSources, sourcesOf } from './packs-fixture.ts'

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }
const choice = { pack: 'week-one', paper: 'a4', mark: '' } as const

function documentOf(workbook: Workbook) {
  const sources = { now: { workbook, asOf: typicalDay }, baseline: null, followUp: null }
  return makeDocument(sources, choice, '2026-05-30', words)
}

function blocksOf(workbook: Workbook): readonly Block[] {
  return documentOf(workbook).blocks
}

function textOf(block: Block | undefined): string {
  if (block === undefined) return ''
  if (block.kind === 'heading') return block.text
  return 'spans' in block ? block.spans.map((span) => span.text).join('') : ''
}

function request(workbook: Workbook): string {
  return textOf(blocksOf(workbook).find((block) => block.kind === 'callout'))
}

function shaping(
  actuals: readonly number[],
  implementing: readonly number[],
  target = 5,
): readonly InvolvementRow[] {
  const make = (kind: 'shaping' | 'implementing') => (actual: number) => ({
    id: 'x',
    label: 'x',
    kind,
    mandate: null,
    actual,
    target,
    importance: 2,
    gap: target - actual,
    authorityGap: null,
    weightedGap: null,
    rank: null,
  })
  return [...actuals.map(make('shaping')), ...implementing.map(make('implementing'))]
}

describe('headline', () => {
  test.each([
    ['told afterwards at best', shaping([1, 1, 2, 0], [4, 5]), 'hears-after'],
    ['asked for feasibility', shaping([2, 2, 2, 1], [4, 5]), 'feasibility-only'],
    ['two shaping stages are too few to say so', shaping([1, 1], [4, 5]), 'short'],
    ['not carrying out either', shaping([1, 1, 1], [1, 1]), 'short'],
    ['one shaping stage where technology is consulted', shaping([1, 1, 3], [4, 5]), 'short'],
    ['no gap', shaping([4, 4, 4], [4, 4], 4), 'at-target'],
  ] as const)('%s', (_, rows, kind) => {
    expect(findHeadline(rows).kind).toBe(kind)
  })

  test('nothing rated', () => {
    expect(findHeadline([]).kind).toBe('nothing-rated')
    const [first] = blocksOf(makeUntouched())
    expect(textOf(first)).toBe('Nothing is rated yet: this briefing waits for week one')
  })

  test('actuals without any target', () => {
    const workbook = setCells(makeUntouched(), 'integration-points', 'execute', { actual: 4 })
    expect(textOf(blocksOf(workbook)[0])).toBe(
      'One of seven stages of strategy rated, none with a target to compare with yet',
    )
  })
})

describe('the opening page of the sample is one page', () => {
  const { now, baseline } = sampleSources()
  const signed = baseline?.workbook ?? now.workbook

  test.each(['a4', 'letter'] as const)('on %s, map included', (paper) => {
    const pack = { pack: 'week-one', paper } as const
    expect(openingPages(signed, pack)).toBe(1)
    expect(openingPages(makeHostile(signed), pack)).toBe(1)
    expect(makePack(sourcesOf(signed, sampleDay), pack).blocks.some(({ kind }) => kind === 'chart')).toBe(
      true,
    )
  })
})

describe('asked of you', () => {
  test('owners and dates come first', () => {
    const workbook = setCells(makeTypical(), 'actions', 'a1', { owner: '' })
    expect(request(workbook)).toBe('Asked of you: an owner and a date for set ambition and goals.')
  })

  test('then objections to changes, before the sign-off', () => {
    const workbook = setCells(makeTypical(), 'stages', 'week-one', { status: 'in-progress' })
    expect(request(workbook)).toBe(
      'Asked of you: read the eight decisions that change hands under “Decision rights” and send any objection to Marta Lindqvist before week one is signed off.',
    )
  })

  test('then the next review, and nothing where nothing is left to ask', () => {
    expect(request(makeTypical())).toBe(
      'Asked of you: keep 2 September 2026 free to look again at “Hold a strategy day with technology”.',
    )
    const past = setCells(makeTypical(), 'decisions', 'd1', { 'review-on': '2026-01-01' })
    expect(request(past)).toBe('')
  })
})

test('letters of a role that was removed change no block', () => {
  const holding = (workbook: Workbook, letters: Record<string, string>) =>
    setCells(workbook, 'decision-rights', 'growth-strategy', {
      'as-is-roles': letters,
      'to-be-roles': letters,
    })
  const typical = makeTypical()
  // Only the list of open points says that they are there: a heading and its table.
  const otherBlocks = (workbook: Workbook) => {
    const blocks = blocksOf(workbook)
    const at = blocks.findIndex((block) => textOf(block).startsWith('Open points'))
    expect(at).toBeGreaterThan(0)
    return blocks.filter((_, index) => index !== at && index !== at + 1)
  }
  expect(otherBlocks(holding(typical, { janitor: 'D' }))).toEqual(otherBlocks(holding(typical, {})))
  expect(blocksOf(holding(makeUntouched(), { janitor: 'D' }))).toEqual(blocksOf(makeUntouched()))
})

test('a decision too long to ask for is cut visibly, between characters', () => {
  const decision = `${'x'.repeat(79)}${'\u{1F600}'.repeat(200)}`
  const asked = request(setCells(makeTypical(), 'decisions', 'd1', { decision }))
  expect(asked).toContain('…')
  expect(asked).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/)
})

describe('rows', () => {
  test('row numbers in ranges', () => {
    expect([[], [7], [1, 2], [1, 2, 3, 4, 7], [1, 3, 5]].map(rowRanges)).toEqual([
      'no rows',
      'row 7',
      'rows 1–2',
      'rows 1–4 and 7',
      'rows 1, 3 and 5',
    ])
  })

  test('a list of rows that nobody would read says how many are left', () => {
    const odd = Array.from({ length: 500 }, (_, index) => index * 2 + 1)
    expect(rowRanges(odd)).toMatch(/^rows 1, 3, .*, 39 and 480 more$/)
    expect(rowRanges(odd.slice(0, 20))).toMatch(/ 37 and 39$/)
  })

  test('heads of the decision matrix stand whole beside one more role', () => {
    const more = addRows(makeTypical(), 'roles', { legal: { role: 'Legal' } })
    for (const paper of ['a4', 'letter'] as const) {
      const sources = sourcesOf(more, typicalDay)
      const { blocks } = makePack(sources, { pack: 'week-one', sections: ['decision-rights'], paper })
      const heads = blocks.flatMap((block) =>
        block.kind === 'table' ? block.columns.map(({ head }) => head[0]?.text ?? '') : [],
      )
      expect(heads).toEqual(expect.arrayContaining(['Commercial', 'Technology', 'Legal']))
    }
  })

  test('gaps are ranked by gap and importance', () => {
    const tables = blocksOf(makeTypical()).filter((block) => block.kind === 'table')
    const ranked = tables.find((block) => block.columns.some((column) => column.head[0]?.text === 'Rank'))
    const ranks = ranked?.rows.map((row) =>
      row.kind === 'row' ? row.cells.slice(0, 3).map((cell) => cell.spans[0]?.text) : [],
    )
    expect(ranks?.slice(0, 3)).toEqual([
      ['1', '2', 'Set ambition and goals'],
      ['2', '3', 'Frame options'],
      ['3', '7', 'Review and adapt'],
    ])
  })

  test('an action for a later stage is not week one’s, a dropped one is nobody’s', () => {
    const workbook = addRows(makeTypical(), 'actions', {
      later: { action: 'Later stage', from: 'meetings/m1' },
      dropped: { action: 'Dropped one', status: 'dropped' },
    })
    const text = JSON.stringify(blocksOf(workbook))
    expect(text).not.toContain('Later stage')
    expect(text).not.toContain('Dropped one')
    expect(text).toContain('Actions agreed: 4')
  })

  test('an action that answers a row of no stage stands with those of week one', () => {
    const logged = { logged: { action: 'Tell the depots', from: 'decisions/d1' } }
    expect(JSON.stringify(blocksOf(addRows(makeTypical(), 'actions', logged)))).toContain('Tell the depots')
  })

  test('thousands of actions are counted as everywhere else', () => {
    const rows = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [`n${String(index)}`, { action: `Rule ${String(index)}` }]),
    )
    expect(JSON.stringify(blocksOf(addRows(makeTypical(), 'actions', rows)))).toContain(
      'Actions agreed: 1,004',
    )
  })

  test('an untouched table is not printed', () => {
    expect(blocksOf(makeUntouched()).filter((block) => block.kind === 'table')).toHaveLength(1)
  })
})

describe('frame', () => {
  test('says whose data it is, of which day, and who signed', () => {
    expect(documentOf(makeTypical())).toMatchObject({
      author: 'Jo Haraldsen',
      frame: {
        organisation: 'Meridane Freight',
        data: 'Pathway, data of 30 May 2026, week one signed off by Marta Lindqvist on 29 May',
      },
    })
    expect(documentOf(makeUntouched()).frame.data).toBe(
      'Pathway, data of 30 May 2026, week one not signed off yet',
    )
  })
})

describe('symptoms', () => {
  const names = ['X1', 'X2', 'X3', 'X4', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'S1']
  const rate = (frequency: number) =>
    names.reduce(
      (workbook, id) => setCells(workbook, 'symptoms', id, { 'agreed-frequency': frequency }),
      setCells(makeUntouched(), 'symptoms', 'C4', { 'agreed-frequency': 1 }),
    )
  const symptomRows = (workbook: Workbook) => {
    const blocks = blocksOf(workbook)
    const start = blocks.findIndex(
      (block) => block.kind === 'heading' && block.bookmark?.title === 'Symptoms',
    )
    const table = blocks.slice(start).find((block) => block.kind === 'table')
    return { rows: table?.kind === 'table' ? table.rows.length : 0, texts: blocks.slice(start).map(textOf) }
  }

  test('all that are seen often are listed, and what is left out is said to be lower', () => {
    const { rows, texts } = symptomRows(rate(3))
    expect(rows).toBe(names.length)
    expect(texts).toContain('One more is rated lower.')
  })

  test('where none is seen often a few are listed, and the rest is not called lower', () => {
    const { rows, texts } = symptomRows(rate(2))
    expect(rows).toBe(3)
    expect(texts).toContain('Nine more are rated, none of them higher.')
  })
})

test('an owner and a day that could not be read stand as they were typed', () => {
  const workbook = addRows(makeTypical(), 'actions', {
    typed: { action: 'Ask the board', owner: { unread: 'Ingrid or Per' }, due: { unread: 'after Easter' } },
    pasted: { action: 'Ask again', owner: { unread: 'Somebody '.repeat(200) } },
  })
  const rows = blocksOf(workbook).flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const row = rows.find((each) => JSON.stringify(each).includes('Ask the board'))
  expect(JSON.stringify(row)).toContain('"text":"Ingrid or Per"')
  expect(JSON.stringify(row)).toContain('"text":"after Easter"')
  const pasted = rows.find((each) => JSON.stringify(each).includes('Ask again'))
  expect(JSON.stringify(pasted)).toContain('"text":"Somebody ')
  expect(JSON.stringify(pasted).length).toBeLessThan(1000)
})
