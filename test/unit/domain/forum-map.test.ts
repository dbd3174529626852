// Decisions joined to forums by name, forums to questions; what is missing on either side is counted.
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import {
  findForumMap,
  findForumNames,
  foldName,
  makeForumEdit,
  makeNewForumEdit,
} from '../../../src/domain/forum-map.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import { emptied, layOver, sketchContext } from './sketch.ts'
import type { Sketch } from './sketch.ts'

const asOf = '2026-06-30'

function mapped(sketch: Sketch) {
  const bare = emptied(sketchContext().workbook, 'decision-rights')
  return findForumMap({ workbook: layOver(bare, sketch), asOf })
}

const inScope = { 'in-scope': true }

describe('the map', () => {
  const map = mapped({
    'decision-rights': {
      one: { ...inScope, decision: 'Growth', forum: '  trade-off   CLINIC ' },
      two: { ...inScope, decision: 'Data', forum: 'Strategy session' },
      three: { ...inScope, decision: 'Budget', forum: 'Executive weekly' },
      four: { ...inScope, decision: 'Vendors', forum: 'Steering' },
      five: { ...inScope, decision: 'Model' },
      six: { ...inScope, decision: 'Parts', forum: 'The pub' },
      out: { 'in-scope': false, decision: 'Left out' },
      open: { decision: 'Scope not said' },
    },
    meetings: {
      check: { meeting: 'Strategy session', decision: 'new' },
      weekly: { meeting: 'Executive weekly' },
      steering: { meeting: 'Steering', decision: 'stop' },
      unused: { meeting: 'Nobody decides here' },
    },
    forums: {
      clinic: { forum: 'Trade-off clinic', 'the-question-it-exists-to-answer': 'What do we give up?' },
      check: { forum: 'Strategy check', 'is-this-meeting': 'check' },
      idle: { forum: 'Lunch', 'the-question-it-exists-to-answer': 'What do we learn?' },
      blank: {},
    },
  })

  it('finds forums and meetings whatever the case and spaces, a forum by its meeting too', () => {
    expect(
      map.places.map(({ table, row, decisions }) => [table, row, decisions.map((each) => each.row)]),
    ).toEqual([
      ['forums', 'clinic', ['one']],
      ['forums', 'check', ['two']],
      ['forums', 'idle', []],
      ['meetings', 'weekly', ['three']],
      ['meetings', 'steering', ['four']],
    ])
  })

  it('sets apart decisions without a forum and those that name nothing known', () => {
    expect(map.unplaced.map(({ row }) => row)).toEqual(['five'])
    expect(map.unknown.map(({ row, forum }) => [row, forum])).toEqual([['six', 'The pub']])
  })

  it('counts: a meeting that stops is no place', () => {
    expect(map).toMatchObject({ decisions: 6, placed: 3, forums: 3, withoutQuestion: 1, withoutDecision: 1 })
    expect(map.places.filter(({ ends }) => ends).map(({ row }) => row)).toEqual(['steering'])
  })

  it('is empty without decisions and forums', () => {
    expect(mapped({})).toMatchObject({ decisions: 0, placed: 0, places: [], forums: 0 })
  })
})

describe('assigning', () => {
  const { workbook } = sketchContext({
    meetings: { weekly: { meeting: 'Weekly' }, gone: { meeting: 'Gone', decision: 'stop' }, x: {} },
    forums: { clinic: { forum: 'Clinic ' }, twin: { forum: 'WEEKLY' } },
  })

  it('offers each name once, forums first, meetings that stay', () => {
    expect(findForumNames(workbook)).toEqual([
      { table: 'forums', row: 'clinic', name: 'Clinic' },
      { table: 'forums', row: 'twin', name: 'WEEKLY' },
    ])
  })

  it('writes the name into the decision', () => {
    const next = applyEdit(workbook, makeForumEdit('growth-strategy', 'Clinic'), 'x').workbook
    expect(findRow(next, 'decision-rights', 'growth-strategy')!.cells['forum']).toBe('Clinic')
  })

  it('makes a forum and gives it the decision in one step that undoes as one', () => {
    const made = applyEdit(workbook, makeNewForumEdit(workbook, 'growth-strategy', 'Strategy day', 'f9'), 'x')
    expect(findRows(made.workbook, 'forums').at(-1)).toMatchObject({
      id: 'f9',
      cells: { forum: 'Strategy day' },
    })
    expect(findForumMap({ workbook: made.workbook, asOf }).unknown).toEqual([])
    const back = applyEdit(made.workbook, made.inverse, 'x').workbook
    expect(findRow(back, 'forums', 'f9')).toBeUndefined()
    expect(findRow(back, 'decision-rights', 'growth-strategy')!.cells['forum']).toBeUndefined()
  })
})

it('folds composed and decomposed letters into one name', () => {
  expect(foldName('Cafe\u0301  RUNDE ')).toBe(foldName('café runde'))
})
