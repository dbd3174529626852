// Computed columns on examples worked by hand: a blank part leaves a blank, never a zero.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import type { Context } from '../../../src/domain/context.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findColumn } from '../../../src/domain/tables/index.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { sketchContext } from './sketch.ts'

function compute(context: Context, table: TableId, row: string, column: string): Cell | undefined {
  const definition = findColumn(table, column)
  if (definition?.kind !== 'computed') throw new Error(`${table}.${column} is not computed`)
  return definition.compute(findRow(context.workbook, table, row)!, context)
}

describe('meetings', () => {
  const hours = (cells: Record<string, Cell>) => {
    const context = sketchContext({ meetings: { one: cells } })
    return ['hours-before', 'person-hours-before', 'hours-after', 'person-hours-after'].map((column) =>
      compute(context, 'meetings', 'one', column),
    )
  }
  const weekly = { 'times-per-year': 50, minutes: 90, attendees: 8 }

  it('cost times a year x minutes / 60, times attendees', () => {
    // 50 x 1.5 h = 75 h, x 8 people = 600.
    expect(hours(weekly)).toEqual([75, 600, undefined, undefined])
    expect(hours({ ...weekly, decision: 'keep' })).toEqual([75, 600, 75, 600])
    // 25 times at 60 minutes with the same 8 people.
    expect(hours({ ...weekly, decision: 'change', 'then-times-per-year': 25, 'then-minutes': 60 })).toEqual([
      75, 600, 25, 200,
    ])
    expect(hours({ ...weekly, decision: 'stop' })).toEqual([75, 600, 0, 0])
    expect(hours({ ...weekly, decision: 'merge' })).toEqual([75, 600, 0, 0])
    expect(
      hours({ decision: 'new', 'then-times-per-year': 4, 'then-minutes': 30, 'then-attendees': 2 }),
    ).toEqual([0, 0, 2, 4])
  })

  it('stay blank where a part is', () => {
    expect(hours({ 'times-per-year': 50, minutes: 90 })).toEqual([75, undefined, undefined, undefined])
    expect(hours({ minutes: 90, attendees: 8, decision: 'keep' })).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(hours({ ...weekly, attendees: 0 })).toEqual([75, 0, undefined, undefined])
  })
})

describe('outcome measures', () => {
  const measure = {
    baseline: 80,
    'baseline-date': '2026-01-01',
    target: 90,
    'target-date': '2026-12-31',
    'better-when': 'up',
  }
  const reading = (date: string, value: number) => ({ measure: 'one', date, value })
  const outcome = (
    cells: Record<string, Cell>,
    readings: Record<string, Record<string, Cell>>,
    asOf: string,
  ) => {
    const context = sketchContext({ 'outcome-measures': { one: cells, other: measure }, readings }, asOf)
    return ['current', 'progress-to-target', 'status'].map((column) =>
      compute(context, 'outcome-measures', 'one', column),
    )
  }

  it('take the latest reading up to the as-of date; of one day the lower row', () => {
    const readings = {
      c: reading('2026-06-01', 84),
      a: reading('2026-03-01', 81),
      b: reading('2026-06-01', 85),
      d: reading('2026-09-01', 99),
    }
    // (85 - 80) / (90 - 80); 2 July is half way through the 364 days: 182 days, 50 %.
    expect(outcome(measure, readings, '2026-07-02')).toEqual([85, 50, 'on-track'])
    // A day later half is not enough.
    expect(outcome(measure, readings, '2026-07-03')).toEqual([85, 50, 'behind'])
    expect(outcome(measure, readings, '2026-03-01')).toEqual([81, 10, 'behind'])
    expect(outcome(measure, readings, '2026-02-28')).toEqual([undefined, undefined, undefined])
  })

  it('work downwards too, tell what was reached and what was missed', () => {
    const down = { ...measure, baseline: 90, target: 80, 'better-when': 'down' }
    expect(outcome(down, { a: reading('2026-06-01', 78) }, '2026-06-01')).toEqual([78, 120, 'reached'])
    expect(outcome(down, { a: reading('2026-06-01', 95) }, '2026-06-01')).toEqual([95, -50, 'behind'])
    expect(outcome(down, { a: reading('2026-06-01', 81) }, '2027-01-01')).toEqual([81, 90, 'missed'])
  })

  it('stay blank without a baseline, with a target that equals it, or undated', () => {
    const readings = { a: reading('2026-06-01', 85) }
    expect(outcome({ target: 90 }, readings, '2026-07-01')).toEqual([85, undefined, undefined])
    expect(outcome({ ...measure, target: 80 }, readings, '2026-07-01')).toEqual([85, undefined, undefined])
    expect(outcome({ baseline: 80, target: 90 }, readings, '2026-07-01')).toEqual([85, 50, undefined])
  })
})

describe('the flow log', () => {
  const flow = (cells: Record<string, Cell>, asOf = '2026-07-01') => {
    const context = sketchContext({ 'flow-log': { one: cells } }, asOf)
    return ['raised-to-heard', 'heard-to-decided', 'decided-to-acted', 'lead-time', 'open-age'].map(
      (column) => compute(context, 'flow-log', 'one', column),
    )
  }

  it('counts the days of each leg', () => {
    const item = {
      raised: '2026-06-01',
      'heard-by-the-other-side': '2026-06-04',
      decided: '2026-06-20',
      acted: '2026-06-20',
      result: 'adopted',
    }
    expect(flow(item)).toEqual([3, 16, 0, 19, undefined])
    expect(flow({ ...item, decided: '2026-05-30' })).toEqual([3, undefined, 21, undefined, undefined])
  })

  it('ages what is open, and nothing else', () => {
    expect(flow({ raised: '2026-06-01' }).at(-1)).toBe(30)
    expect(flow({ raised: '2026-06-01', result: 'open' }).at(-1)).toBe(30)
    expect(flow({ raised: '2026-07-01' }).at(-1)).toBe(0)
    expect(flow({ raised: '2026-07-02' }).at(-1)).toBeUndefined()
    expect(flow({ raised: '2026-06-01', result: 'withdrawn' }).at(-1)).toBeUndefined()
  })
})

describe('due dates', () => {
  it('count the days since, until done or dropped; a stopped case needs no update', () => {
    const context = sketchContext({
      actions: {
        late: { due: '2026-05-30' },
        done: { due: '2026-05-30', status: 'done' },
        today: { due: '2026-06-01' },
      },
      'business-cases': {
        late: { 'next-update': '2026-05-25' },
        stopped: { 'next-update': '2026-05-25', verdict: 'stop' },
      },
    })
    expect(['late', 'done', 'today'].map((row) => compute(context, 'actions', row, 'overdue'))).toEqual([
      2,
      undefined,
      undefined,
    ])
    expect(
      ['late', 'stopped'].map((row) => compute(context, 'business-cases', row, 'update-overdue')),
    ).toEqual([7, undefined])
  })
})
