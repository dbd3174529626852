// Two states of a workbook compared: rows, measures and warnings, on examples worked by hand.
import { describe, expect, it } from 'vitest'
import { compareMeasures, pairings } from '../../../src/domain/compare-measures.ts'
import type { MeasureComparison } from '../../../src/domain/compare-measures.ts'
import { compareTables } from '../../../src/domain/compare-rows.ts'
import { findWarnings } from '../../../src/domain/compare-warnings.ts'
import { compareWorkbooks } from '../../../src/domain/compare.ts'
import { addDays } from '../../../src/domain/date.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { MeasureId } from '../../../src/domain/measure.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { makeRestoreEdit } from '../../../src/domain/restore.ts'
import { makeSample, makeSampleBaseline } from '../../../src/domain/sample.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { makeLargeWorkbook } from '../../support/large-workbook.ts'
import { layOver, sketchWorkbook, start } from './sketch.ts'
import type { Sketch } from './sketch.ts'

const asOf = '2026-11-23'

function compareOne(id: MeasureId, before: Workbook, after: Workbook): MeasureComparison {
  const found = compareMeasures({ workbook: before, asOf }, { workbook: after, asOf }).find(
    (each) => each.id === id,
  )
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe('rows', () => {
  const before = sketchWorkbook({
    actions: { a: { action: 'Ask', status: 'not-started' }, b: { action: 'Tell' }, c: { action: 'Wait' } },
    'decision-rights': { 'growth-strategy': { 'as-is-roles': { ceo: 'D', cfo: 'A' } } },
  })

  it('are matched by id, with old and new value of each cell, matrix cells role by role', () => {
    const after = layOver(before, {
      actions: { a: { status: 'done', due: '2026-06-01' }, d: { action: 'Act' } },
      'decision-rights': { 'growth-strategy': { 'as-is-roles': { ceo: 'D', cfo: 'I', coo: 'P' } } },
    })
    const gone = applyEdit(after, { kind: 'delete-rows', table: 'actions', rows: ['b'] }, 'test').workbook
    expect(compareTables(before, gone)).toEqual([
      {
        table: 'decision-rights',
        added: 0,
        changed: 1,
        removed: 0,
        moved: 0,
        rows: [
          {
            row: 'growth-strategy',
            kind: 'changed',
            cells: [
              { column: 'as-is-roles', key: 'cfo', before: 'A', after: 'I' },
              { column: 'as-is-roles', key: 'coo', before: null, after: 'P' },
            ],
          },
        ],
      },
      {
        table: 'actions',
        added: 1,
        changed: 1,
        removed: 1,
        moved: 0,
        rows: [
          {
            row: 'a',
            kind: 'changed',
            cells: [
              { column: 'due', key: null, before: null, after: '2026-06-01' },
              { column: 'status', key: null, before: 'not-started', after: 'done' },
            ],
          },
          { row: 'd', kind: 'added', cells: [{ column: 'action', key: null, before: null, after: 'Act' }] },
          {
            row: 'b',
            kind: 'removed',
            cells: [{ column: 'action', key: null, before: 'Tell', after: null }],
          },
        ],
      },
    ])
  })

  it('tell of nothing where nothing differs, and of rows that only stand elsewhere', () => {
    expect(compareTables(before, before)).toEqual([])
    const copy = layOver(before, { actions: { a: { action: 'Ask' } } })
    expect(compareTables(before, copy)).toEqual([])
    const last = findRows(before, 'actions').at(-1)?.order ?? ''
    const moved = applyEdit(
      before,
      { kind: 'move-rows', table: 'actions', orders: [{ row: 'a', order: `${last}V` }] },
      'test',
    ).workbook
    expect(compareTables(before, moved)).toMatchObject([{ table: 'actions', rows: [], moved: 1 }])
  })

  it('leave out answers that were hidden on their side, and codes nobody is shown', () => {
    const rating = { respondent: 'ana', item: 'symptoms/X1', round: 'baseline' }
    const collecting = sketchWorkbook({
      people: { ana: { name: 'Ana' } },
      rounds: { baseline: { state: 'collecting' } },
      ratings: { one: { ...rating, value: 1, 'return-code': 'secret' } },
    })
    const later = layOver(collecting, { ratings: { one: { value: 3, 'return-code': 'other' } } })
    expect(compareTables(collecting, later)).toEqual([])
    const revealed = layOver(later, { rounds: { baseline: { state: 'revealed' } } })
    const [rounds, ratings] = compareTables(collecting, revealed)
    expect(rounds?.table).toBe('rounds')
    // The 1 that was changed before the reveal is nowhere, and neither is the code.
    expect(ratings).toMatchObject({ table: 'ratings', added: 1, changed: 0 })
    expect(JSON.stringify(ratings)).not.toContain('secret')
    expect(ratings?.rows[0]?.cells.map(({ column, after }) => [column, after])).toEqual([
      ['respondent', 'ana'],
      ['item', 'symptoms/X1'],
      ['round', 'baseline'],
      ['value', 3],
    ])
    expect(
      compareTables(revealed, layOver(revealed, { ratings: { one: { 'return-code': 'third' } } })),
    ).toEqual([])
  })

  it('of 10,000 are compared in less than it takes to notice', () => {
    const large = makeLargeWorkbook('large', 10_000)
    const others = makeLargeWorkbook('large', 10_000)
    expect(compareTables(large, others)).toEqual([])
    const edited = layOver(others, { readings: { 'readings-7': { note: 'Checked' } } })
    expect(compareTables(large, edited)).toMatchObject([
      { table: 'readings', changed: 1, added: 0, removed: 0 },
    ])
  })
})

describe('measures', () => {
  const points = (actual: readonly (number | null)[]): Sketch => ({
    'integration-points': Object.fromEntries(
      [
        'sense-market-and-technology-shifts',
        'set-ambition-and-goals',
        'frame-options',
        'decide-investments',
        'review-and-adapt',
      ].map((id, index) => [id, { actual: actual[index] ?? null, importance: 2 }]),
    ),
  })

  it('are told over what both sides rate', () => {
    const five = sketchWorkbook(points([1, 1, 2, 2, 0]))
    const better = sketchWorkbook(points([3, 3, 3, 3, 3]))
    // 100 x 12 / 50 = 24 and 100 x 30 / 50 = 60.
    expect(compareOne('M1', five, better)).toMatchObject({
      before: { value: 24 },
      after: { value: 60 },
      paired: { before: 24, after: 60, n: 5 },
      verdict: 'rose',
      difference: 36,
      reason: null,
    })
    expect(compareOne('M1', better, five)).toMatchObject({ verdict: 'fell', difference: -36 })
    expect(compareOne('M1', five, five)).toMatchObject({ verdict: 'same', difference: 0 })
  })

  it('are not told over fewer than five in both', () => {
    const four = sketchWorkbook(points([1, 1, 2, 2, null]))
    const all = sketchWorkbook(points([5, 5, 5, 5, 5]))
    // The fifth is rated on one side only, so it counts on neither: 100 x 12 / 40 = 30 of four.
    expect(compareOne('M1', four, all)).toMatchObject({
      paired: { before: 30, after: 100, n: 4 },
      verdict: null,
      difference: null,
      reason: 'fewer-than-five',
    })
    expect(compareOne('M1', sketchWorkbook(), all)).toMatchObject({ reason: 'no-value-before', paired: null })
    expect(compareOne('M1', all, sketchWorkbook())).toMatchObject({ reason: 'no-value-after' })
  })

  it('of symptoms are told over the people on both sides, and never across ways of rating', () => {
    const people = { ana: { name: 'Ana' }, ben: { name: 'Ben' }, cyd: { name: 'Cyd' } }
    const answers = (round: string, values: Record<string, readonly number[]>): Sketch => ({
      ratings: Object.fromEntries(
        Object.entries(values).flatMap(([respondent, numbers]) =>
          numbers.map((value, index) => [
            `${round}-${respondent}-${String(index)}`,
            { respondent, round, item: `symptoms/X${String(index + 1)}`, value },
          ]),
        ),
      ),
      rounds: { [round]: { state: 'revealed', raters: Object.keys(values) } },
    })
    const old = sketchWorkbook({
      people,
      ...answers('baseline', { ana: [4, 4, 4], ben: [2, 2], cyd: [0, 0] }),
    })
    const now = layOver(old, answers('follow-up', { ana: [1, 1, 1], ben: [2, 2] }))
    // Ana and Ben answered both: (12 + 4) / 5 = 3.2 and (3 + 4) / 5 = 1.4.
    expect(compareOne('M10', old, now)).toMatchObject({
      before: { value: 400 / 7 },
      after: { value: 35 },
      paired: { before: 80, after: 35, n: 5 },
      verdict: 'fell',
    })
    const agreed = sketchWorkbook({ symptoms: { X1: { 'agreed-frequency': 4 } } })
    expect(compareOne('M10', agreed, now)).toMatchObject({ verdict: null, reason: 'other-way-of-rating' })
    expect(compareOne('M10', agreed, agreed)).toMatchObject({ reason: 'fewer-than-five' })
    // Answers held against themselves would always say that nothing changed.
    expect(compareOne('M10', old, old)).toMatchObject({ verdict: null, reason: 'not-asked-again' })
    const asking = layOver(now, { rounds: { 'follow-up': { state: 'collecting' } } })
    expect(compareOne('M10', old, asking)).toMatchObject({ verdict: null, reason: 'not-asked-again' })
  })

  it('of velocity are called by the halves of the side after alone', () => {
    const there = 'business-to-technology'
    const item = (day: number, days: number) => ({
      direction: there,
      raised: addDays(start, day),
      decided: addDays(start, day + days),
      result: 'adopted',
    })
    const items = (late: number) =>
      Array.from({ length: 20 }, (_, index) => item(index < 10 ? index : 60 + index, index < 10 ? 39 : late))
    const list = (late: number): Sketch => ({
      'flow-log': Object.fromEntries(items(late).map((cells, index) => [`f${String(index)}`, cells])),
    })
    const end = addDays(start, 119)
    const call = (before: Workbook, after: Workbook) =>
      compareMeasures({ workbook: before, asOf: end }, { workbook: after, asOf: end }).find(
        ({ id }) => id === 'M6',
      )
    expect(call(sketchWorkbook(), sketchWorkbook(list(10)))).toMatchObject({
      verdict: 'faster',
      difference: null,
      paired: null,
    })
    expect(call(sketchWorkbook(), sketchWorkbook(list(35)))).toMatchObject({
      verdict: null,
      reason: 'too-small-to-call',
    })
    // Medians of 10 and of 39 days would say slower; the halves say nothing, so nothing is said.
    expect(call(sketchWorkbook(list(10)), sketchWorkbook())).toMatchObject({
      verdict: null,
      reason: 'fewer-than-five',
    })
  })

  it('pair the very rows that the measure uses', () => {
    for (const workbook of [makeSample(sampleData, 'x'), makeSampleBaseline(sampleData, 'x')]) {
      for (const [id, { table, keyOf }] of Object.entries(pairings)) {
        const used = findRows(workbook, table).filter((row) => keyOf(row, workbook) !== undefined).length
        expect(used, id).toBe(measures[id as MeasureId]({ workbook, asOf }).n)
      }
    }
  })

  it('take no row of which only a role that was removed holds a letter', () => {
    const rows = [
      'growth-strategy',
      'customer-experience',
      'product-road-map',
      'investment-portfolio',
      'data-strategy',
    ]
    const hold = (letters: Record<string, string>): Sketch => ({
      'decision-rights': Object.fromEntries(rows.map((row) => [row, { 'as-is-roles': letters }])),
    })
    const before = sketchWorkbook(hold({ ceo: 'D', 'technology-leader': 'R' }))
    const after = layOver(before, hold({ ceo: 'D', 'technology-leader': 'I' }))
    expect(compareOne('M3', before, after)).toMatchObject({ verdict: 'fell', paired: { n: 5 } })
    // One row on the side before is held by nobody who is still listed: four are too few.
    const removed = layOver(before, {
      'decision-rights': { 'growth-strategy': { 'as-is-roles': { janitor: 'D' } } },
    })
    expect(compareOne('M3', removed, after)).toMatchObject({ reason: 'fewer-than-five', paired: { n: 4 } })
  })

  it('of the sample tell what its two sign-offs froze', () => {
    const before = { workbook: makeSampleBaseline(sampleData, 'x'), asOf: '2026-05-30' }
    const after = { workbook: makeSample(sampleData, 'x'), asOf: '2026-11-20' }
    const { measures: compared, warnings, tables } = compareWorkbooks(before, after)
    expect(compared.map(({ id }) => id)).toEqual(Object.keys(measures))
    const verdicts = Object.fromEntries(compared.map(({ id, verdict }) => [id, verdict]))
    expect(verdicts).toMatchObject({ M1: 'rose', M2: 'rose', M9: 'rose', M10: 'fell' })
    expect(warnings.filter(({ code }) => code === 'another-workbook')).toEqual([])
    expect(tables.length).toBeGreaterThan(10)
  })
})

describe('warnings', () => {
  const asked: Sketch = {
    people: { ana: { name: 'Ana' } },
    'integration-points': { 'frame-options': { actual: 2, importance: 2 } },
    symptoms: { X1: { symptom: 'We are asked at the end' }, X2: { symptom: 'We inherit limits' } },
    rounds: { baseline: { state: 'revealed', raters: ['ana'] } },
    ratings: { one: { respondent: 'ana', item: 'symptoms/X1', round: 'baseline', value: 3 } },
    'outcome-measures': { speed: { measure: 'Speed', unit: 'days', baseline: 20, target: 10 } },
  }
  const before = sketchWorkbook(asked)

  it('name a question that was reworded, and whether it was rated on both sides', () => {
    const after = layOver(before, {
      symptoms: { X1: { symptom: 'We are asked too late' }, X2: { symptom: 'We inherit restrictions' } },
    })
    expect(findWarnings(before, after)).toEqual([
      expect.objectContaining({ code: 'reworded', row: 'X1', rated: true, affects: ['M10', 'M7'] }),
      expect.objectContaining({
        code: 'reworded',
        row: 'X2',
        rated: false,
        after: 'We inherit restrictions',
      }),
    ])
  })

  it('name units, targets and weights that are others now, where both sides have a number', () => {
    const after = layOver(before, {
      'outcome-measures': { speed: { unit: 'hours', target: 12 } },
      'integration-points': {
        'frame-options': { importance: 3 },
        'set-ambition-and-goals': { importance: 3 },
      },
    })
    expect(findWarnings(before, after)).toEqual([
      expect.objectContaining({
        code: 'redefined',
        row: 'frame-options',
        column: 'importance',
        before: 2,
        after: 3,
      }),
      expect.objectContaining({ code: 'redefined', row: 'speed', column: 'unit' }),
      expect.objectContaining({ code: 'redefined', row: 'speed', column: 'target', before: 10, after: 12 }),
    ])
  })

  it('name the velocity target, the scheme, the start, the leader and another workbook', () => {
    const after = layOver(
      { ...before, id: 'other' },
      {
        facts: {
          facts: {
            'velocity-target-in-days': 45,
            'decision-scheme': 'raci',
            'start-date': '2026-06-01',
            'technology-leader': 'ana',
          },
        },
      },
    )
    expect(findWarnings(before, after)).toEqual([
      { code: 'another-workbook' },
      { code: 'velocity-target', before: 30, after: 45 },
      { code: 'scheme', before: 'rapid', after: 'raci' },
      { code: 'start-date', before: start, after: '2026-06-01' },
      { code: 'technology-leader', before: 'Tess', after: 'Ana' },
    ])
  })

  it('name other raters and other questions', () => {
    const after = layOver(before, {
      people: { ben: { name: 'Ben' } },
      rounds: {
        'follow-up': { state: 'revealed', raters: ['ben'], items: ['symptoms/X1', 'symptoms/X2'] },
      },
      ratings: { two: { respondent: 'ben', item: 'symptoms/X1', round: 'follow-up', value: 1 } },
    })
    expect(findWarnings(before, after)).toEqual([
      { code: 'raters', inBoth: 0, onlyBefore: 1, onlyAfter: 1 },
      { code: 'items', inBoth: 2, onlyBefore: 21, onlyAfter: 0 },
    ])
    expect(findWarnings(before, before)).toEqual([])
  })
})

describe('the way back', () => {
  it('is one edit that makes all but the answers say what they said, and undo takes it back', () => {
    const earlier = makeSampleBaseline(sampleData, 'x')
    const present = makeSample(sampleData, 'x')
    const edit = makeRestoreEdit(present, earlier)
    if (edit === null) throw new Error('nothing to restore')
    const back = applyEdit(present, edit, 'test')
    const stays = ['rounds', 'ratings']
    expect(compareTables(earlier, back.workbook).map(({ table }) => table)).toEqual(stays)
    expect(makeRestoreEdit(back.workbook, earlier)).toBeNull()
    const undone = applyEdit(back.workbook, back.inverse, 'test').workbook
    expect(makeRestoreEdit(undone, present)).toBeNull()
  })
})
