// What an item of the flow log waits for, in which order, and the one edit that says it happened today.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { findWaitingItems, makeStepEdit, stepsOf } from '../../../src/domain/flow-steps.ts'
import type { FlowStep } from '../../../src/domain/flow-steps.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { sketchContext } from './sketch.ts'

const asOf = '2026-11-23'
const heard = 'heard-by-the-other-side'

function waiting(cells: Readonly<Record<string, Cell>>) {
  return findWaitingItems(sketchContext({ 'flow-log': { one: { item: 'One', ...cells } } }, asOf))[0]
}

describe('an item waits for', () => {
  it.each([
    [{}, 'raised'],
    [{ raised: '2026-11-01' }, 'heard'],
    [{ raised: '2026-11-01', result: 'open' }, 'heard'],
    [{ raised: '2026-11-01', [heard]: '2026-11-02' }, 'decided'],
    [{ raised: '2026-11-01', decided: '2026-11-02' }, 'result'],
    [{ raised: '2026-11-01', result: 'declined' }, 'decided-date'],
    [{ raised: '2026-11-01', decided: '2026-11-02', result: 'adopted' }, 'acted'],
    [{ raised: '2026-12-01' }, 'a-day-to-come'],
    [{ raised: '2026-11-01', decided: '2026-12-02' }, 'a-day-to-come'],
    [{ raised: { unread: 'last week' } }, 'a-date-to-read'],
  ])('%j: %s', (cells, expected) => {
    expect(waiting(cells)?.waiting).toBe(expected)
  })

  it.each([
    { raised: '2026-11-01', decided: '2026-11-02', result: 'declined' },
    { raised: '2026-11-01', decided: '2026-11-02', acted: '2026-11-03', result: 'adopted' },
    { raised: '2026-11-01', result: 'withdrawn' },
    { raised: '2026-11-01', 'from-memory': true },
  ])('nothing: %j', (cells) => {
    expect(waiting(cells)).toBeUndefined()
  })

  it('nothing where the line is empty', () => {
    expect(findWaitingItems(sketchContext({ 'flow-log': { one: { result: 'open' } } }, asOf))).toEqual([])
  })
})

it('lists the oldest undecided first, then what was adopted and not acted on, then what has no day', () => {
  const items = findWaitingItems(
    sketchContext(
      {
        'flow-log': {
          undated: { item: 'a' },
          late: { item: 'b', raised: '2026-10-01', decided: '2026-10-20', result: 'adopted' },
          early: { item: 'c', raised: '2026-09-01', decided: '2026-10-10', result: 'adopted' },
          young: { item: 'd', raised: '2026-11-20', [heard]: '2026-11-21' },
          old: { item: 'e', raised: '2026-08-01' },
        },
      },
      asOf,
    ),
  )
  expect(items.map(({ row }) => row.id)).toEqual(['old', 'young', 'early', 'late', 'undated'])
  expect(items.map(({ ageDays }) => ageDays)).toEqual([114, 3, 83, 53, null])
})

describe('one step', () => {
  const cases: readonly (readonly [Readonly<Record<string, Cell>>, FlowStep, object])[] = [
    [{}, 'raised', { raised: asOf }],
    [{ raised: '2026-11-01' }, 'heard', { [heard]: asOf }],
    [{ raised: '2026-11-01', [heard]: '2026-11-02' }, 'adopted', { decided: asOf, result: 'adopted' }],
    [{ raised: '2026-11-01', [heard]: '2026-11-02' }, 'declined', { decided: asOf, result: 'declined' }],
    // The date of decision that is there stays.
    [
      { raised: '2026-11-01', decided: '2026-11-05' },
      'adopted',
      { decided: '2026-11-05', result: 'adopted' },
    ],
    [{ raised: '2026-11-01', result: 'declined' }, 'decided', { decided: asOf, result: 'declined' }],
    [{ raised: '2026-11-01', decided: '2026-11-05', result: 'adopted' }, 'acted', { acted: asOf }],
    [{ raised: '2026-11-01' }, 'withdrawn', { result: 'withdrawn' }],
  ]
  it.each(cases)('%j, %s', (cells, step, expected) => {
    const context = sketchContext({ 'flow-log': { one: { item: 'One', ...cells } } }, asOf)
    const item = findWaitingItems(context)[0]!
    expect(stepsOf[item.waiting]).toContain(step)
    const applied = applyEdit(context.workbook, makeStepEdit(item, step, asOf), 'test')
    expect(findRow(applied.workbook, 'flow-log', 'one')!.cells).toMatchObject(expected)
    const undone = applyEdit(applied.workbook, applied.inverse, 'test').workbook
    expect(findRow(undone, 'flow-log', 'one')!.cells).toEqual({ item: 'One', ...cells })
  })
})
