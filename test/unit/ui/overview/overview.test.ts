// The overview's own rules: what to do next, and where each number leads.
import { describe, expect, test } from 'vitest'
import { measureIds } from '../../../../src/domain/measure.ts'
import { makeSample } from '../../../../src/domain/sample.ts'
import { findStage, stageStates } from '../../../../src/domain/stages/index.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'
import { findMeasurePlace } from '../../../../src/ui/overview/measure-place.ts'
import { findNextStep } from '../../../../src/ui/overview/next-step.ts'
import { findTableLine } from '../../../../src/ui/pages/table-line.ts'
import type { StageProgress } from '../../../../src/ui/workbook/stage-states.ts'
import { sampleData } from '../../../../src/words/en/sample/index.ts'
import { addRows, makeUntouched, setCells } from '../../report/fixture.ts'

const sample = makeSample(sampleData, 'overview')

function progressOf(workbook: Workbook, asOf: string): readonly StageProgress[] {
  return stageStates({ workbook, asOf }).map((state) => ({
    ...state,
    id: state.stage.id,
    row: undefined,
    metCount: state.criteria.filter((outcome) => outcome.state.met).length,
    open: state.criteria.filter((outcome) => !outcome.state.met && outcome.waivedBecause === null),
  }))
}

function next(workbook: Workbook, asOf = '2026-05-26') {
  return findNextStep(progressOf(workbook, asOf), { workbook, asOf })
}

const withPeople = addRows(makeUntouched(), 'people', { ann: { name: 'Ann' }, bo: { name: 'Bo' } })

describe('the next thing', () => {
  test('first of all the people', () => {
    expect(next(makeUntouched())).toEqual({ kind: 'people' })
  })

  test('then the first open criterion of the running stage, with its minutes', () => {
    expect(next(withPeople)).toMatchObject({
      kind: 'criterion',
      stage: 'week-one',
      minutes: 30,
      outcome: { criterion: { id: 'points-filled', table: 'integration-points' } },
    })
  })

  test('a waived criterion is passed by', () => {
    const waived = setCells(withPeople, 'stages', 'week-one', { waivers: { 'points-filled': 'Next week' } })
    expect(next(waived)).toMatchObject({ outcome: { criterion: { id: 'one-decider' } } })
  })

  test('the sign-off once all are met or waived', () => {
    const reasons = Object.fromEntries(findStage('week-one').criteria.map(({ id }) => [id, 'Agreed']))
    const waived = setCells(withPeople, 'stages', 'week-one', { waivers: reasons })
    expect(next(waived)).toEqual({ kind: 'sign-off', stage: 'week-one' })
  })

  test('of a closed plan what is late, then the next cycle', () => {
    expect(next(sample, '2026-11-23')).toEqual({ kind: 'overdue', overdue: 1, oldestDays: 17 })
    const done = sample.tables.actions.rows.reduce(
      (workbook, { id }) => setCells(workbook, 'actions', id, { status: 'done' }),
      sample,
    )
    expect(next(done, '2026-11-23')).toEqual({ kind: 'next-cycle' })
  })
})

describe('every number leads to its rows', () => {
  test.each(measureIds)('%s', (id) => {
    const route = findMeasurePlace(id, sample, progressOf(sample, '2026-11-23'))
    if (route.page === 'reveal') expect(route.round).toBe('follow-up')
    else if (route.page === 'stage' && route.table !== undefined) {
      expect(findStage(route.stage).tables).toContain(route.table)
    } else expect(route).toMatchObject({ page: 'stage' })
  })

  test('the perception gap leads to the ratings until its round is revealed', () => {
    expect(findMeasurePlace('M7', makeUntouched(), [])).toMatchObject({ table: 'ratings' })
  })
})

describe('the line under a table’s title', () => {
  const line = (workbook: Workbook, table: Parameters<typeof findTableLine>[0]) =>
    findTableLine(table, { workbook, asOf: '2026-11-23' })

  test('of the sample', () => {
    expect(line(sample, 'actions')).toBe('9 of 15 done, 1 dropped, 1 overdue')
    expect(line(sample, 'decisions')).toBe('17 decisions, 3 review dates have passed, next review 8 Dec')
    expect(line(sample, 'parking-lot')).toBe('6 items, all with a place to go')
    expect(line(sample, 'agenda')).toBe('15 blocks, 7 h 50 min planned; held, 10 min longer than planned')
  })

  test('of an untouched workbook there is none to count', () => {
    const untouched = makeUntouched()
    expect(line(untouched, 'actions')).toBeNull()
    expect(line(untouched, 'decisions')).toBeNull()
    expect(line(untouched, 'people')).toBeNull()
    expect(line(untouched, 'agenda')).toBe('15 blocks, 7 h 50 min planned')
  })

  test('an end before its start is no time held', () => {
    const turned = setCells(makeUntouched(), 'agenda', 'welcome', {
      'actual-start': '2026-05-29T10:00',
      'actual-end': '2026-05-29T09:00',
    })
    expect(line(turned, 'agenda')).toBe('15 blocks, 7 h 50 min planned')
  })
})
