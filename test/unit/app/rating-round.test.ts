import { beforeEach, describe, expect, it } from 'vitest'
import {
  checkReturnCode,
  hasFinished,
  makeAnswerEdit,
  makeFinishEdit,
  makeRevealEdit,
  makeRoundEdit,
  makeStartEdit,
  makeWayEdit,
} from '../../../src/app/rating-round.ts'
import type { Answer, WayOfRating } from '../../../src/app/rating-round.ts'
import type { Session } from '../../../src/app/session-state.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import { findAnswers, findItems, findProgress, findRaters, isRevealed } from '../../../src/domain/rounds.ts'
import { stageStates } from '../../../src/domain/stages/index.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { findReturnDigest, makeReturnCode } from '../../../src/format/return-code.ts'
import { loadJournal } from '../../../src/storage/journal.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { roundLabels } from '../../../src/words/en/rounds.ts'
import { makeTestParts, makeTestWorkbook, openTestSession, openTestStore, valueOf } from './support.ts'

function apply(workbook: Workbook, edit: Edit): Workbook {
  return applyEdit(workbook, edit, 'test').workbook
}

function makePeople(names: readonly string[]): Edit {
  const orders = ordersBetween(null, null, names.length)
  return {
    kind: 'insert-rows',
    table: 'people',
    rows: names.map((name, at) => ({
      id: name.toLowerCase(),
      order: orders[at] ?? '',
      cells: { name, side: 'business', 'in-the-executive-team': true },
    })),
  }
}

/** A workbook with nobody but the people named. */
function makeTeam(names: readonly string[]): Workbook {
  const workbook = makeTestWorkbook()
  const gone = findRows(workbook, 'people').map(({ id }) => id)
  const empty = apply(workbook, { kind: 'delete-rows', table: 'people', rows: gone })
  return apply(empty, makePeople(names))
}

let made = 0

function answer(workbook: Workbook, given: Answer): Workbook {
  made += 1
  return apply(workbook, valueOf(makeAnswerEdit(workbook, given, `answer-${String(made)}`)))
}

const options = 'integration-points/frame-options'
const ada = { round: 'baseline', person: 'ada', item: options } as const

describe('setting a round up', () => {
  it('writes down who answers what, so that nobody joins half-way', () => {
    const started = apply(
      makeTeam(['Ada', 'Ben']),
      valueOf(makeStartEdit(makeTeam(['Ada', 'Ben']), 'baseline', 'pass-the-laptop')),
    )
    const later = apply(started, {
      kind: 'insert-rows',
      table: 'people',
      rows: [{ id: 'eve', order: 'b00', cells: { name: 'Eve', 'in-the-executive-team': true } }],
    })
    expect(findRaters(later, 'baseline').map(({ id }) => id)).toEqual(['ada', 'ben'])
    expect(findItems(later, 'baseline')).toHaveLength(23)
    expect(findRow(later, 'rounds', 'baseline')?.cells['way-of-rating']).toBe('pass-the-laptop')
    expect(isRevealed(later, 'baseline')).toBe(false)
  })

  it('refuses a round that nobody answers, and one that is revealed', () => {
    expect(makeStartEdit(makeTeam([]), 'baseline', 'cards-up')).toMatchObject({
      ok: false,
      problem: { code: 'no-raters' },
    })
    const revealed = apply(makeTeam(['Ada']), makeRevealEdit('baseline'))
    expect(makeStartEdit(revealed, 'baseline', 'cards-up')).toMatchObject({
      ok: false,
      problem: { code: 'round-revealed' },
    })
  })

  it('stays open once an answer was given with cards up, and becomes open at any time', () => {
    const of = (workbook: Workbook, way: WayOfRating) => makeWayEdit(workbook, 'baseline', way)
    const openly = { ok: false, problem: { code: 'rated-openly' } }
    const team = makeTeam(['Ada', 'Ben'])
    const cards = apply(team, valueOf(makeStartEdit(team, 'baseline', 'cards-up')))
    expect(of(cards, 'pass-the-laptop')).toMatchObject({ ok: true })
    const shown = answer(cards, { ...ada, value: 3 })
    expect(of(shown, 'pass-the-laptop')).toMatchObject(openly)
    expect(makeStartEdit(shown, 'baseline', 'pass-the-laptop')).toMatchObject(openly)
    expect(of(shown, 'cards-up')).toMatchObject({ ok: true })
    expect(makeWayEdit(shown, 'follow-up', 'pass-the-laptop')).toMatchObject({ ok: true })
    // Also where who answered was taken out since.
    const out = apply(shown, makeRoundEdit('baseline', { raters: ['ben'] }))
    expect(of(out, 'pass-the-laptop')).toMatchObject(openly)
    const cleared = answer(shown, { ...ada, value: null })
    expect(of(cleared, 'pass-the-laptop')).toMatchObject({ ok: true })

    const blind = answer(apply(team, valueOf(makeStartEdit(team, 'baseline', 'pass-the-laptop'))), {
      ...ada,
      value: 3,
    })
    expect(of(blind, 'cards-up')).toMatchObject({ ok: true })
  })

  it.each([1, 10])('starts with %i raters', (quantity) => {
    const names = Array.from({ length: quantity }, (_, at) => `Person${String(at)}`)
    const team = makeTeam(names)
    const started = apply(team, valueOf(makeStartEdit(team, 'follow-up', 'cards-up')))
    expect(findProgress(started, 'follow-up')).toHaveLength(quantity)
  })

  it('keeps what is not chosen, and takes consent as yes, no, or not asked', () => {
    const chosen = apply(
      makeTeam(['Ada', 'Ben']),
      makeRoundEdit('baseline', { raters: ['ben'], consent: true }),
    )
    expect(findRaters(chosen, 'baseline').map(({ id }) => id)).toEqual(['ben'])
    const asked = apply(chosen, makeRoundEdit('baseline', { consent: null }))
    const cells = findRow(asked, 'rounds', 'baseline')?.cells
    expect(cells?.['raters']).toEqual(['ben'])
    expect(cells).not.toHaveProperty('consent-of-the-technology-leader-to-a-split-by-side')
  })
})

describe('an answer', () => {
  it('is one row per person and question, changed in place', () => {
    const once = answer(makeTeam(['Ada', 'Ben']), { ...ada, value: 3, comment: 'As in March.' })
    const twice = answer(once, { ...ada, value: 'not-sure' })
    expect(findRows(twice, 'ratings')).toHaveLength(1)
    expect(findAnswers(twice, 'baseline', 'ada').get(options)?.cells).toMatchObject({
      value: 'not-sure',
      comment: 'As in March.',
    })
    const cleared = answer(twice, { ...ada, comment: '' })
    expect(findAnswers(cleared, 'baseline', 'ada').get(options)?.cells).not.toHaveProperty('comment')
    expect(findProgress(cleared, 'baseline').map(({ answered }) => answered)).toEqual([1, 0])
  })

  it('leaves no row behind where nothing was given', () => {
    const workbook = answer(makeTeam(['Ada']), { ...ada, comment: '' })
    expect(findRows(workbook, 'ratings')).toHaveLength(0)
  })

  it.each([
    [{ ...ada, value: 6 }, 'bad-value'],
    [{ ...ada, value: 2.5 }, 'bad-value'],
    [{ ...ada, value: -1 }, 'bad-value'],
    [{ ...ada, item: 'symptoms/X1', value: 5 }, 'bad-value'],
    [{ ...ada, item: 'symptoms/C1', value: 1 }, 'not-in-round'],
    [{ ...ada, item: 'integration-points/nowhere', value: 1 }, 'not-in-round'],
    [{ ...ada, person: 'nobody', value: 1 }, 'not-in-round'],
  ] satisfies [Answer, string][])('is refused where it does not fit: %o', (given, code) => {
    expect(makeAnswerEdit(makeTeam(['Ada']), given, 'x')).toMatchObject({ ok: false, problem: { code } })
  })

  it('is refused once the person or the question is deleted; what was given stays', () => {
    const workbook = answer(makeTeam(['Ada', 'Ben']), { ...ada, value: 3 })
    const without = apply(workbook, { kind: 'delete-rows', table: 'people', rows: ['ada'] })
    expect(makeAnswerEdit(without, { ...ada, value: 4 }, 'x').ok).toBe(false)
    expect(findRows(without, 'ratings')).toHaveLength(1)
    expect(findProgress(without, 'baseline').map(({ person }) => person.id)).toEqual(['ben'])
    const unasked = apply(workbook, {
      kind: 'delete-rows',
      table: 'integration-points',
      rows: ['frame-options'],
    })
    expect(makeAnswerEdit(unasked, { ...ada, value: 4 }, 'x').ok).toBe(false)
    expect(findProgress(unasked, 'baseline')[0]).toMatchObject({ answered: 0, total: 22 })
  })

  it('is refused after the reveal', () => {
    const revealed = apply(makeTeam(['Ada']), makeRevealEdit('baseline'))
    expect(makeAnswerEdit(revealed, { ...ada, value: 3 }, 'x')).toMatchObject({
      ok: false,
      problem: { code: 'round-revealed' },
    })
    // The other round goes on.
    expect(makeAnswerEdit(revealed, { ...ada, round: 'follow-up', value: 3 }, 'x').ok).toBe(true)
  })
})

describe('the return code', () => {
  it('is short and easy to read', () => {
    for (let time = 0; time < 200; time += 1) expect(makeReturnCode()).toMatch(/^[2-9A-HJ-NP-Z]{5}$/)
  })

  it('is kept only as a digest that differs by round and person', async () => {
    const digest = await findReturnDigest('K4MTR', 'baseline', 'ada')
    expect(digest).toMatch(/^[0-9a-f]{64}$/)
    expect(await findReturnDigest(' k4m-tr ', 'baseline', 'ada')).toBe(digest)
    expect(await findReturnDigest('K4MTR', 'baseline', 'ben')).not.toBe(digest)
    expect(await findReturnDigest('K4MTR', 'follow-up', 'ada')).not.toBe(digest)
  })

  it('closes all answers of the person, those given later too, and opens them again before the reveal', async () => {
    const digest = await findReturnDigest('K4MTR', 'baseline', 'ada')
    const given = answer(makeTeam(['Ada', 'Ben']), { ...ada, value: 3 })
    const both = answer(given, { ...ada, person: 'ben', value: 1 })
    const finished = apply(both, valueOf(makeFinishEdit(both, 'baseline', 'ada', digest)))
    expect(hasFinished(finished, 'baseline', 'ada')).toBe(true)
    expect(hasFinished(finished, 'baseline', 'ben')).toBe(false)
    expect(hasFinished(finished, 'follow-up', 'ada')).toBe(false)

    expect(await checkReturnCode(finished, 'baseline', 'ada', 'k4mtr')).toEqual({ ok: true, value: null })
    for (const wrong of ['', 'K4MTT', digest]) {
      expect(await checkReturnCode(finished, 'baseline', 'ada', wrong)).toMatchObject({
        ok: false,
        problem: { code: 'wrong-return-code', name: 'Ada' },
      })
    }
    const later = answer(finished, { ...ada, item: 'symptoms/X1', value: 2 })
    expect(findAnswers(later, 'baseline', 'ada').get('symptoms/X1')?.cells['return-code']).toBe(digest)

    const revealed = apply(later, makeRevealEdit('baseline'))
    expect(await checkReturnCode(revealed, 'baseline', 'ada', 'K4MTR')).toMatchObject({
      ok: false,
      problem: { code: 'round-revealed' },
    })
  })

  it('is not given for nothing', () => {
    expect(makeFinishEdit(makeTeam(['Ada']), 'baseline', 'ada', 'x')).toMatchObject({
      ok: false,
      problem: { code: 'nothing-answered', name: 'Ada' },
    })
  })
})

describe('in an open workbook', () => {
  let database: PathwayDatabase
  let session: Session

  beforeEach(async () => {
    database = await openTestStore()
    session = await openTestSession(makeTestParts(database))
    session.dispatch(makePeople(['Tomasz', 'Ana']))
  })

  const workbook = () => session.store.getState().workbook
  const give = (given: Answer) =>
    session.dispatchForGood(
      valueOf(makeAnswerEdit(workbook(), given, session.makeRowId())),
      roundLabels.answer('Tomasz'),
    )
  const tomasz = { round: 'baseline', person: 'tomasz', item: options } as const

  it('neither undo nor redo reaches an answer, a finish or the reveal', async () => {
    const edit = makeRoundEdit('baseline', { raters: ['tomasz', 'ana'] })
    session.dispatch(edit, 'Raters chosen')
    give({ ...tomasz, value: 4, comment: 'Secret' })
    session.dispatchForGood(valueOf(makeFinishEdit(workbook(), 'baseline', 'tomasz', 'abc')), 'Finished')
    expect(session.store.getState().undoLabel).toBe('Raters chosen')
    session.dispatchForGood(makeRevealEdit('baseline'), roundLabels.revealed)
    for (let step = 0; step < 9; step += 1) session.undo()
    expect(findRows(workbook(), 'people').some(({ id }) => id === 'tomasz')).toBe(false)
    expect(isRevealed(workbook(), 'baseline')).toBe(true)
    expect(findAnswers(workbook(), 'baseline', 'tomasz').get(options)?.cells).toMatchObject({
      value: 4,
      'return-code': 'abc',
    })
    session.redo()
    session.redo()
    expect(findRaters(workbook(), 'baseline').map(({ id }) => id)).toEqual(['tomasz', 'ana'])

    // Nor after the workbook was closed and opened again.
    valueOf(await session.close())
    session = await openTestSession(makeTestParts(database))
    for (let step = 0; step < 9; step += 1) session.undo()
    await session.flush()
    expect(isRevealed(workbook(), 'baseline')).toBe(true)
    expect(findAnswers(workbook(), 'baseline', 'tomasz').get(options)?.cells['value']).toBe(4)
  })

  it('no label tells a value or a comment', async () => {
    give({ ...tomasz, value: 4, comment: 'Secret' })
    give({ ...tomasz, value: 2 })
    valueOf(await session.flush())
    const rows = valueOf(await loadJournal(database, 'workbook-1', 100))
    const labels = rows.map(({ label }) => label)
    expect(labels.filter((label) => label === 'An answer of Tomasz')).toHaveLength(2)
    expect(labels.join()).not.toMatch(/Secret|: [0-9]/)
    expect(session.store.getState().undoLabel).not.toMatch(/answer/i)
  })

  it('the reveal meets the criterion of its stage and of no other', () => {
    const met = (id: string) =>
      stageStates({ workbook: workbook(), asOf: '2026-11-23' })
        .flatMap(({ criteria }) => criteria)
        .find(({ criterion }) => criterion.id === id)?.state.met
    expect(met('baseline-revealed')).toBe(false)
    session.dispatchForGood(makeRevealEdit('baseline'), roundLabels.revealed)
    expect(met('baseline-revealed')).toBe(true)
    expect(met('follow-up-revealed')).toBe(false)
  })

  it('an answer is there after a crash', async () => {
    give({ ...tomasz, value: 5 })
    valueOf(await session.flush())
    const again = await openTestSession(makeTestParts(database))
    const { workbook: stored } = again.store.getState()
    expect(findAnswers(stored, 'baseline', 'tomasz').get(options)?.cells['value']).toBe(5)
  })
})
