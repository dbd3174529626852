// The executive summary: one page whatever the workbook says, and each generated sentence by its rule.
import { describe, expect, test } from 'vitest'
import { dialsData } from '../../../src/charts/dials-data.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Block } from '../../../src/report/blocks.ts'
import { textWidth, typeStyles } from '../../../src/report/page.ts'
import type { Sources } from '../../../src/report/sources.ts'
import { findFinding, findLate, findRequest } from '../../../src/report/summary-facts.ts'
import { wrapSpans } from '../../../src/report/wrap.ts'
import { summaryWords } from '../../../src/words/en/briefing-summary.ts'
import { makeLargeWorkbook } from '../../support/large-workbook.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import {
  countPages,
  hostileSources,
  linesOf,
  makeHostile,
  makePack,
  sampleSources,
  sourcesOf,
  textOf,
} from './packs-fixture.ts'

function blocksOf(sources: Sources): readonly Block[] {
  return makePack(sources, { pack: 'summary' }).blocks
}

describe('one page', () => {
  const one = setCells(makeUntouched(), 'integration-points', 'frame-options', { actual: 1, target: 4 })
  const late = addRows(
    makeHostile(makeTypical()),
    'actions',
    Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `late-${String(index)}`,
        { action: 'W'.repeat(200), owner: 'ceo', due: '2026-01-01' },
      ]),
    ),
  )
  const cases: readonly (readonly [string, () => Sources])[] = [
    ['the sample', sampleSources],
    ['the sample as a week-one workbook', () => ({ ...sampleSources(), baseline: null, followUp: null })],
    ['an empty workbook', () => sourcesOf(makeUntouched(), typicalDay)],
    ['one rated row', () => sourcesOf(one, typicalDay)],
    ['a typical week one', () => sourcesOf(makeTypical(), typicalDay)],
    ['10,000 rows', () => sourcesOf(makeLargeWorkbook('large', 10_000), '2026-11-26')],
    ['hostile text', hostileSources],
    ['hostile text before the baseline, much of it late', () => sourcesOf(late, '2027-01-01')],
  ]

  test.each(cases)('%s', (_, make) => {
    const sources = make()
    expect(countPages(sources, { pack: 'summary', paper: 'a4' })).toBe(1)
    expect(countPages(sources, { pack: 'summary', paper: 'letter' })).toBe(1)
    const headlines = { summary: 'A headline of one’s own '.repeat(40) }
    expect(countPages(sources, { pack: 'summary', paper: 'letter', headlines })).toBe(1)
  })

  /** The most each block can take, whether or not the content fills it: heights of the page's own type. */
  test('the blocks cannot add up to more than the smaller paper holds', () => {
    const titled = 52 + 9
    const columns = 8 + 5 * 14 + 2 + 2 * 11
    const measures = 32 + (6 + 17 + 10 * 18.9) + (6.5 + 10)
    const next = 32 + (6 + 17 + 3 * 18.9) + (6.5 + 12.5)
    const rest = 12 + 2 * 14 + 5 + 32 + (1.5 + 3 * 12.5)
    expect(titled + columns + measures + next + rest).toBeLessThan(678)
    for (const block of blocksOf(sampleSources())) {
      if (block.kind !== 'rule') expect(block).toHaveProperty('maxLines', expect.any(Number))
    }
  })
})

describe('headline', () => {
  const find = (workbook: Workbook) => {
    const context = { workbook, asOf: typicalDay }
    return findFinding(context, dialsData(context, null), false)
  }

  test('before the baseline it is the widest gap', () => {
    expect(find(makeTypical())).toEqual({
      kind: 'widest',
      label: 'Review and adapt',
      actual: 0,
      target: 4,
    })
    expect(textOf(blocksOf(sourcesOf(makeTypical(), typicalDay))).split('\n')[0]).toBe(
      'Widest at review and adapt: technology is excluded, and meant to co-create',
    )
  })

  test('a stage with a long name has its steps told instead of its words', () => {
    const label = 'Sensing shifts of market, rivals and technology'
    const long = setCells(makeTypical(), 'integration-points', 'review-and-adapt', {
      'stage-of-strategy': label,
    })
    const [title = ''] = textOf(blocksOf(sourcesOf(long, typicalDay))).split('\n')
    expect(title).toBe('The widest gap is at sensing shifts of market, rivals and technology, 4 steps')
  })

  test('gaps that are equally wide share it', () => {
    const shared = setCells(makeTypical(), 'integration-points', 'review-and-adapt', { actual: 1 })
    expect(find(shared)).toMatchObject({ kind: 'widest-shared', gap: 3 })
    expect(
      summaryWords.headline({ kind: 'widest-shared', labels: ['Frame options', 'Execute'], gap: 3 }),
    ).toBe('The widest gaps are at frame options and execute, 3 steps each')
  })

  test('without a target, without a gap, without anything it says so', () => {
    const rated = setCells(makeUntouched(), 'integration-points', 'execute', { actual: 4 })
    expect(find(rated)).toEqual({ kind: 'no-gap-known', rated: 1 })
    expect(find(setCells(rated, 'integration-points', 'execute', { target: 4 }))).toEqual({
      kind: 'at-target',
      of: 1,
    })
    expect(find(makeUntouched())).toEqual({ kind: 'nothing-rated', measured: 0 })
    expect(textOf(blocksOf(sourcesOf(makeUntouched(), typicalDay)))).toContain('Nothing is rated yet')
  })

  test('with a baseline it is what changed since', () => {
    const [title] = textOf(blocksOf(sampleSources())).split('\n')
    expect(title).toBe(
      'In the room more often and better informed, not yet deciding: all five stages are closed',
    )
  })

  test('two rows on either side are too few to say that anything moved', () => {
    const two = (actual: number) =>
      ['frame-options', 'decide-investments'].reduce(
        (workbook, id) => setCells(workbook, 'integration-points', id, { actual, target: 5 }),
        makeUntouched(),
      )
    const sources = {
      now: { workbook: two(4), asOf: '2026-11-26' },
      baseline: { workbook: two(1), asOf: typicalDay },
      followUp: null,
    }
    const text = textOf(blocksOf(sources))
    expect(text).toContain('Too little was measured twice to say what moved')
    expect(text).toMatch(/Involvement in shaping strategy \| 80 \| .* \| too few \|/)
    expect(text).not.toMatch(/ better/)
  })
})

describe('what comes next', () => {
  test('the soonest three that are not late, and what is late below them', () => {
    const text = textOf(blocksOf(sampleSources()))
    expect(text).toContain('What happens next: three of five open actions')
    const table = blocksOf(sampleSources()).filter(({ kind }) => kind === 'table')[1]
    expect(
      table === undefined
        ? []
        : linesOf(table)
            .slice(1)
            .map((line) => line.split(' | ').at(-1)),
    ).toEqual(['1 Dec', '3 Dec', '11 Dec'])
    expect(text).toContain(
      'Overdue: “Send investment papers five working days ahead” (Tomasz Wieczorek, 20 days).',
    )
  })

  test('a stage over its date is late before any action', () => {
    const open = setCells(makeTypical(), 'stages', 'week-one', { status: 'in-progress' })
    const [first, second] = findLate({ workbook: open, asOf: '2026-06-10' })
    expect(first).toEqual({ kind: 'stage', stage: 'week-one', days: 9 })
    expect(second).toMatchObject({ kind: 'action', days: 13 })
    expect(summaryWords.overdue([{ what: 'week one as a whole', owner: '', days: 9 }], 2)).toBe(
      'week one as a whole (9 days), and two more.',
    )
  })
})

describe('the request', () => {
  const ask = (workbook: Workbook, asOf = typicalDay) => findRequest({ workbook, asOf })

  test('gaps nobody answers for come first', () => {
    expect(ask(setCells(makeTypical(), 'actions', 'a1', { owner: '' }))).toEqual({
      kind: 'gaps',
      labels: ['Set ambition and goals'],
    })
  })

  test('then actions without an owner or a date, then what is late', () => {
    expect(ask(setCells(makeTypical(), 'actions', 'a4', { owner: '' }))).toEqual({
      kind: 'owners',
      actions: 1,
    })
    expect(ask(makeTypical())).toEqual({ kind: 'late', stages: [], actions: 1, days: 2 })
  })

  test('late is the same as what is listed as overdue, stages and actions of the pillars with it', () => {
    const { now } = sampleSources('2027-03-01')
    const open = setCells(now.workbook, 'stages', 'month-six', { status: 'in-progress' })
    const request = findRequest({ workbook: open, asOf: '2027-03-01' })
    const late = findLate({ workbook: open, asOf: '2027-03-01' })
    expect(request).toEqual({ kind: 'late', stages: ['month-six'], actions: late.length - 1, days: 115 })
    expect(late.filter(({ kind }) => kind === 'action').length).toBeGreaterThan(5)
    const { late: tell } = summaryWords.asked
    expect(tell([], 1, 1)).toBe('close the overdue action or give it a new date; it is 1 day late.')
    expect(tell(['Week one'], 0, 9)).toBe('finish and sign off week one; it is 9 days late.')
    expect(tell(['Week one', 'Month one', 'Month two'], 0, 9)).toBe(
      'finish and sign off the three stages past their dates; the oldest is 9 days late.',
    )
    expect(tell(['Week one', 'Month one'], 2, 9)).toBe(
      'finish and sign off week one and month one, and close the two overdue actions or give them new dates; the oldest is 9 days late.',
    )
  })

  test('then the next review, and nothing where nothing is left', () => {
    const done = setCells(makeTypical(), 'actions', 'a4', { status: 'done' })
    expect(ask(done)).toEqual({
      kind: 'review',
      decision: 'Hold a strategy day with technology',
      on: '2026-09-02',
    })
    expect(ask(setCells(done, 'decisions', 'd1', { 'review-on': '' }))).toBeNull()
  })
})

test('no sentence is cut while the page has room', () => {
  const days = ['2026-06-20', '2026-08-01', '2026-11-26', '2027-03-01', '2027-09-01']
  const { size, weight, tone } = typeStyles.body
  for (const paper of ['a4', 'letter'] as const) {
    for (const day of days) {
      const { blocks } = makePack(sampleSources(day), { pack: 'summary', paper })
      for (const block of blocks) {
        if (block.kind !== 'paragraph' || block.style !== 'body') continue
        const lines = wrapSpans(block.spans, textWidth(paper), size, measureText, { weight, tone })
        expect(lines.length, `${paper} ${day}`).toBeLessThanOrEqual(block.maxLines ?? 0)
      }
      expect(countPages(sampleSources(day), { pack: 'summary', paper })).toBe(1)
    }
  }
})

test('a round that is asked a second time and not revealed is not held against itself', () => {
  const sources = { ...sampleSources(), followUp: null }
  const asking = setCells(sources.now.workbook, 'rounds', 'follow-up', { state: 'collecting' })
  const text = textOf(blocksOf({ ...sources, now: { ...sources.now, workbook: asking } }))
  expect(text).toMatch(/Widest perception gap \| .* \| not asked again \|/)
  expect(text).toMatch(/Symptom load \| .* \| not asked again \|/)
  expect(text).toContain('Three better and one unchanged of four measures compared')
})

test('the ten measures stand in it, those without a value with their reason', () => {
  const table = blocksOf(sourcesOf(makeTypical(), typicalDay)).find(({ kind }) => kind === 'table')
  const lines = table === undefined ? [] : linesOf(table)
  expect(lines).toHaveLength(11)
  expect(lines.find((line) => line.startsWith('Velocity'))).toMatch(/no value yet .*0 of 5 decided/)
  expect(lines.find((line) => line.startsWith('Widest perception'))).toMatch(
    /no value yet .*Not revealed yet/,
  )
})

test('no line of the measures is cut, and a change that is not told has its reason', () => {
  for (const paper of ['a4', 'letter'] as const) {
    const { blocks } = makePack(sampleSources(), { pack: 'summary', paper })
    const table = blocks.find(({ kind }) => kind === 'table')
    const lines = table === undefined ? [] : linesOf(table)
    const endOf = (label: string) =>
      lines
        .find((line) => line.startsWith(label))
        ?.split(' | ')
        .slice(-3)
    expect(endOf('Meeting load')).toEqual(['is a change', '', '22 meetings and forums'])
    expect(endOf('Translation')).toEqual(['nothing before', '', '26 skill ratings, to technology'])
    expect(endOf('Velocity')?.[0]).toBe('too small to call')
  }
})

test('a median that ends in a half stands as in month six, and a measure of too few items is named', () => {
  const text = textOf(blocksOf(sampleSources()))
  expect(text).toContain('the other way 37.5.')
  expect(text).toContain(
    'A change is told only where each of both values rests on five items or more; too few for “accountable for outcomes”.',
  )
  expect(summaryWords.velocityLead(1)).toBe('One day from raised to decided')
  expect(summaryWords.velocityLead(54.5)).toBe('54.5 days from raised to decided')
})

test('links lead to evidence in the full pack', () => {
  const { blocks } = makePack(sampleSources(), { pack: 'full' })
  const columns = blocks.find(({ kind }) => kind === 'columns')
  const links =
    columns?.kind === 'columns'
      ? columns.items.flatMap(({ note }) => note.flatMap(({ link }) => link ?? []))
      : []
  expect(links).toEqual(['involvement-compared', 'decisions-compared', 'month-six'])
})
