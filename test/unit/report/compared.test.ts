// Before and after: nothing is called a change on fewer than five items, warnings are told, and only what may be printed is.
import { describe, expect, test } from 'vitest'
import { countMoves, drawInvolvementChange, pairInvolvement } from '../../../src/charts/involvement-change.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { involvementRows } from '../../../src/domain/involvement.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Block } from '../../../src/report/blocks.ts'
import { pairDecisions } from '../../../src/report/compared/decisions.ts'
import { pairSymptoms } from '../../../src/report/compared/symptoms.ts'
import type { Sources } from '../../../src/report/sources.ts'
import type { SectionId } from '../../../src/report/packs.ts'
import { comparedWords } from '../../../src/words/en/briefing-compared.ts'
import { textBoxes } from '../charts/look-at.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import { countPages, hostileSources, makePack, sampleSources, sourcesOf, textOf } from './packs-fixture.ts'

function blocksOf(sources: Sources, ...sections: readonly SectionId[]): readonly Block[] {
  return makePack(sources, { pack: 'before-after', ...(sections.length === 0 ? {} : { sections }) }).blocks
}

function between(before: Workbook, after: Workbook): Sources {
  return {
    now: { workbook: after, asOf: '2026-11-26' },
    baseline: { workbook: before, asOf: typicalDay },
    followUp: null,
  }
}

describe('without a baseline', () => {
  test('one honest sentence stands where the comparison would', () => {
    const text = textOf(blocksOf(sourcesOf(makeTypical(), typicalDay)))
    expect(text).toMatch(/^Nothing can be compared yet\nThe baseline is frozen when week one is signed off\./)
    expect(text.split('\n')[2]).toBe('Method and definitions')
  })
})

describe('the sample', () => {
  const text = textOf(blocksOf(sampleSources()))

  test('says what may be called, what may not, and of which days', () => {
    expect(text).toContain('Five better and one unchanged of six measures that can be called')
    expect(text).toContain('frozen on 30 May 2026. After is the follow-up, frozen on 20 November 2026.')
    expect(text).toContain('Accountable for outcomes | 0% | 60% | Too few to call: 4 and 7')
    expect(text).toContain('before, business measures named no outcome; by those named since it was 20%')
    expect(text).toContain('A difference is no proof that the plan caused it.')
    expect(text).toContain('Unchanged: decision voice.')
    expect(text).not.toContain('more cells')
  })

  test('tells involvement, decisions and symptoms by their own rules', () => {
    expect(text).toContain('Further in at five of seven stages of strategy, further out at one')
    expect(text).toContain(
      'All nine decisions are taken as before; in eight a new part of the technology leader is agreed and not yet practice',
    )
    expect(text).toContain('19 seen less often, one more often, of 20 symptoms')
  })

  test('rows that changed are listed with both values, tables begun since only named', () => {
    expect(text).toContain('Actual: 0 excluded → 4 co-creates')
    expect(text).toContain('Readings'.toLowerCase() + ' (33 rows)')
    expect(text).not.toContain('Where-is-it calls, 2026-07-31')
  })

  test('as it stands it is held against today', () => {
    const { blocks } = makePack(sampleSources(), { pack: 'before-after', asItStands: true })
    expect(textOf(blocks)).toContain('After is the workbook as of 26 November 2026.')
  })
})

describe('fewer than five on a side', () => {
  const rate = (ids: readonly string[], actual: number) =>
    ids.reduce(
      (workbook, id) => setCells(workbook, 'integration-points', id, { actual, target: 5 }),
      makeUntouched(),
    )
  const four = ['frame-options', 'decide-investments', 'execute', 'plan-and-resource']

  test('involvement draws dots without a way between them and claims nothing', () => {
    const blocks = blocksOf(between(rate(four, 1), rate(four, 4)), 'involvement-compared')
    expect(textOf(blocks)).toContain('Too few to compare: four stages rated on both sides, five needed')
    const chart = blocks.find(({ kind }) => kind === 'chart')
    const marks = chart?.kind === 'chart' ? chart.chart.marks : []
    expect(marks.some((mark) => mark.kind === 'line' && mark.tone === 'ink-2')).toBe(false)
    expect(marks.some((mark) => mark.kind === 'text' && mark.text.startsWith('+'))).toBe(false)
    expect(textOf(blocksOf(between(rate(four, 1), rate(four, 4))))).not.toMatch(/better|higher/)
  })

  test('five are enough', () => {
    const five = [...four, 'review-and-adapt']
    const blocks = blocksOf(between(rate(five, 1), rate(five, 4)), 'involvement-compared')
    expect(textOf(blocks)).toContain('Further in at all five stages of strategy')
  })

  test('symptoms and decisions say so, too', () => {
    expect(comparedWords.symptoms.title({ of: 4, up: 0, down: 4 })).toMatch(
      /^Too few to compare: four symptoms/,
    )
    expect(comparedWords.decisions.title(3, 1, 0)).toMatch(/^Too few to compare: one decision filled in/)
    const agree = (frequency: number) =>
      setCells(makeUntouched(), 'symptoms', 'X1', { 'agreed-frequency': frequency })
    const text = textOf(blocksOf(between(agree(4), agree(1)), 'symptoms-compared'))
    expect(text).toContain('Too few to compare: one symptom agreed on both sides')
    expect(text).not.toContain('less often')
  })
})

describe('what is not the same on both sides', () => {
  const reworded = setCells(makeTypical(), 'integration-points', 'frame-options', {
    'stage-of-strategy': 'Write down the options',
  })

  test('is counted on the first page and told beside the measure it touches', () => {
    const text = textOf(blocksOf(between(makeTypical(), reworded)))
    expect(text).toMatch(/One thing makes comparing harder/)
    expect(text).toContain('“Frame options” became “Write down the options”')
    expect(text).toMatch(
      /Involvement in shaping strategy \| 26 \| 26 \| No change\nasked or scaled otherwise/,
    )
  })
})

test('rows are paired by id, and only those with a value on both sides', () => {
  const before = setCells(makeTypical(), 'integration-points', 'execute', { actual: '' })
  const rows = pairInvolvement(
    involvementRows({ workbook: before, asOf: typicalDay }),
    involvementRows({ workbook: makeTypical(), asOf: typicalDay }),
  )
  expect(countMoves(rows)).toEqual({ of: 6, up: 0, down: 0 })
  expect(pairDecisions(makeUntouched(), makeTypical())).toEqual([])
  expect(pairDecisions(makeTypical(), makeTypical()).every(({ changed }) => !changed)).toBe(true)
  const moved = setCells(makeTypical(), 'decision-rights', 'data-strategy', {
    'as-is-roles': { 'technology-leader': 'D' },
  })
  expect(pairDecisions(makeTypical(), moved).filter(({ changed }) => changed)).toHaveLength(1)
  expect(pairSymptoms(makeTypical(), makeTypical())).toHaveLength(5)
})

test('notes and answers of single people stand in no comparison', () => {
  const noted = setCells(makeTypical(), 'stages', 'month-one', { notes: 'FacilitatorOnly' })
  const rated = addRows(noted, 'ratings', {
    r1: { respondent: 'ceo', item: 'symptoms/X1', round: 'baseline', value: 4, comment: 'SecretOpinion' },
  })
  const revealed = setCells(rated, 'rounds', 'baseline', { state: 'revealed' })
  const text = textOf(blocksOf(between(makeTypical(), revealed)))
  expect(text).not.toContain('FacilitatorOnly')
  expect(text).not.toContain('SecretOpinion')
  expect(text).toContain('never person by person')
})

test('the picture stays inside its width, whatever the labels', () => {
  const rows = [
    { id: 'a', label: 'W'.repeat(200), before: 0, after: 5, target: 5 },
    { id: 'b', label: '', before: null, after: null, target: null },
  ]
  const words = comparedWords.involvement
  const drawing = { width: 500, density: 'paper', measure: measureText, words } as const
  const chart = drawInvolvementChange(
    { rows, beforeOf: typicalDay, afterOf: '2026-11-26' },
    'Unnamed',
    drawing,
  )
  for (const box of textBoxes(chart)) {
    expect(box.left).toBeGreaterThanOrEqual(-0.1)
    expect(box.right).toBeLessThanOrEqual(500.1)
  }
})

test('hostile text makes pages and no exception', () => {
  expect(countPages(hostileSources(), { pack: 'before-after', paper: 'letter' })).toBeGreaterThan(3)
})
