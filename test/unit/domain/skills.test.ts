// Who is rated on translation, how a person is added with all skills at once, and how far each has come.
import { describe, expect, it } from 'vitest'
import { findClosedOpener } from '../../../src/domain/closed-question.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { measureTranslation } from '../../../src/domain/measures/translation.ts'
import {
  addPersonEdit,
  countWithoutDirection,
  findSkillProgress,
  findSkills,
} from '../../../src/domain/skills.ts'
import { skillIds } from '../../../src/domain/tables/translation-skills.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { monthThreePageWords } from '../../../src/words/en/month-three-page.ts'
import { people } from './check-examples/example.ts'
import { sketchContext, sketchWorkbook } from './sketch.ts'
import type { Sketch } from './sketch.ts'

const asOf = '2026-11-23'
const there = 'technology-to-business'
const back = 'business-to-technology'

function makeIds(): () => string {
  let last = 0
  return () => {
    last += 1
    return `made-${String(last)}`
  }
}

function add(
  workbook: Workbook,
  direction: typeof there | typeof back,
  person: string,
  ids = makeIds(),
): Workbook {
  const edit = addPersonEdit(workbook, direction, person, ids)
  if (edit === null) throw new Error('nothing to add')
  return applyEdit(workbook, edit, 'us').workbook
}

const skillsOf = (workbook: Workbook, person: string) =>
  findRows(workbook, 'translation-skills')
    .filter(({ cells }) => cells['person'] === person)
    .map(({ cells }) => (typeof cells['skill'] === 'string' ? cells['skill'] : ''))

describe('a person is added', () => {
  it('with the template’s free rows first, and rows of their own where those are taken', () => {
    const start = sketchWorkbook({ people })
    const one = add(start, there, 'ben')
    expect(skillsOf(one, 'ben')).toEqual(skillIds[there])
    expect(findRows(one, 'translation-skills')).toHaveLength(9)
    const two = add(one, there, 'dee')
    expect(skillsOf(two, 'dee')).toEqual(skillIds[there])
    expect(findRows(two, 'translation-skills')).toHaveLength(14)
    const orders = findRows(two, 'translation-skills').map(({ order }) => order)
    expect(new Set(orders).size).toBe(orders.length)
  })

  it('in one step of undo, which leaves nothing behind', () => {
    const start = add(sketchWorkbook({ people }), back, 'ann')
    // Ann holds the free rows of one direction, so this makes some rows and changes none; Ben does both at once.
    const mixed = applyEdit(
      start,
      { kind: 'delete-rows', table: 'translation-skills', rows: ['states-trade-offs'] },
      'us',
    ).workbook
    const edit = addPersonEdit(mixed, there, 'ben', makeIds())
    expect(edit?.kind).toBe('batch')
    const applied = applyEdit(mixed, edit ?? { kind: 'batch', edits: [] }, 'us')
    expect(skillsOf(applied.workbook, 'ben').sort()).toEqual([...skillIds[there]].sort())
    const undone = applyEdit(applied.workbook, applied.inverse, 'us').workbook
    expect(findRows(undone, 'translation-skills').map(({ id, cells }) => [id, cells])).toEqual(
      findRows(mixed, 'translation-skills').map(({ id, cells }) => [id, cells]),
    )
  })

  it('keeping what is rated already: neither twice, nor rows that hold a rating of nobody', () => {
    const start = sketchWorkbook({
      people,
      'translation-skills': {
        'knows-the-limits': { person: 'ann', before: 2 },
        'allows-depth': { before: 4 },
      },
    })
    const next = add(start, back, 'ann')
    expect(skillsOf(next, 'ann').sort()).toEqual([...skillIds[back]].sort())
    expect(findRows(next, 'translation-skills').find(({ id }) => id === 'allows-depth')?.cells).toEqual({
      direction: back,
      skill: 'allows-depth',
      before: 4,
    })
    expect(addPersonEdit(next, back, 'ann', makeIds())).toBeNull()
  })
})

const progress: Sketch = {
  people,
  'translation-skills': {
    // Ben: before 2 and 4 (mean 3), after 4 and 3 (3.5); targets 4 and none, so 0 short of the one that has one.
    'frames-in-business-terms': { person: 'ben', before: 2, target: 4, after: 4, observer: 'ann' },
    'states-trade-offs': { person: 'ben', before: 4, after: 3, observer: 'ann' },
    'fits-the-audience': { person: 'ben', before: 3 },
    // His own opinion of himself counts nowhere.
    'makes-others-wiser': { person: 'ben', before: 1, target: 5, after: 5, observer: 'ben' },
    // Ann: before 1 and 3 (2), after 2 and 2 (2); targets 3 and 4, so 1 and 2 short: mean 1.5.
    'gives-context-early': { person: 'ann', before: 1, target: 3, after: 2, observer: 'ben' },
    'knows-the-limits': { person: 'ann', before: 3, target: 4, after: 2, observer: 'ben' },
    'allows-depth': { person: 'dee', before: 'not-sure', after: 3 },
    'asks-open-strategic-questions': { before: 5, after: 1 },
    'no-direction': { person: 'ann', before: 1 },
  },
}

describe('how far each has come', () => {
  const context = sketchContext(progress, asOf)
  const found = findSkillProgress(context)

  it('is worked out by hand', () => {
    const [first, second] = found.directions
    expect(first).toMatchObject({ direction: there, paired: 2, change: 0.5 })
    expect(first?.people).toMatchObject([
      { person: 'ben', before: 3, after: 3.5, target: 4, afterWithTarget: 4, ratedOnce: 1 },
    ])
    expect(second).toMatchObject({ direction: back, paired: 2, change: 0 })
    expect(second?.people).toMatchObject([
      { person: 'ann', before: 2, after: 2, target: 3.5, afterWithTarget: 2 },
      { person: 'dee', before: null, after: null, ratedOnce: 1 },
    ])
    expect(found.ratedBySelf).toBe(1)
    expect(found.furthest).toEqual({ skill: 'knows-the-limits', short: 2 })
  })

  it('agrees with the measure of translation, which counts in hundredths of four steps', () => {
    const { detail } = measureTranslation(context)
    expect(detail[there].change).toBeCloseTo((100 * 0.5) / 4)
    expect(detail[back].change).toBeCloseTo(0)
  })

  it('tells what the two directions do not show', () => {
    expect(findSkills(context).map(({ unclaimed }) => unclaimed.map(({ id }) => id))).toEqual([
      [],
      ['asks-open-strategic-questions'],
    ])
    expect(countWithoutDirection(context)).toBe(1)
  })
})

describe('a question that still invites yes or no', () => {
  const openers = new Set(monthThreePageWords.closedOpeners)
  it.each([
    ['Is it possible by June?', 'Is'],
    ['  “can we copy them?”', 'can'],
    ['Don’t we need it?', 'Don’t'],
    ['What could be ready?', null],
    ['Canada or Norway?', null],
    ['Doing what first?', null],
    ['', null],
    ['???', null],
    ['هل يمكن', null],
  ])('%s', (question, opener) => {
    expect(findClosedOpener(question, openers)).toBe(opener)
  })
})
