// What M6 leaves out and keeps at its edges, beside the examples of the other measures; ages as the table shows them.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { addDays } from '../../../src/domain/date.ts'
import { findOpenAge } from '../../../src/domain/flow.ts'
import { measureVelocity } from '../../../src/domain/measures/velocity.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { sketchContext } from './sketch.ts'

const there = 'business-to-technology'
const startDate = '2026-01-01'
/** Day 99 of the window, its hundredth and last. */
const asOf = '2026-04-10'
const day = (count: number) => addDays(startDate, count)

function log(items: readonly Readonly<Record<string, Cell>>[]) {
  return Object.fromEntries(
    items.map((cells, index) => [`i${String(index)}`, { direction: there, ...cells }]),
  )
}

function measure(items: readonly Readonly<Record<string, Cell>>[], start = startDate) {
  return measureVelocity(sketchContext({ 'flow-log': log(items) }, asOf, { startDate: start }))
}

describe('velocity at its edges', () => {
  it('counts open items and remembered ones where there is no start date, and decides nothing', () => {
    const { detail, reason } = measure(
      [
        { raised: day(80), result: 'open' },
        { raised: day(60) },
        { raised: day(0), decided: day(9), result: 'adopted' },
        { raised: day(-50), decided: day(-10), result: 'adopted', 'from-memory': true },
      ],
      '',
    )
    expect(reason).toBe('no-start-date')
    expect(detail[there]).toMatchObject({
      n: 0,
      medianDays: null,
      throughputPerMonth: null,
      withinTarget: null,
      workInProgress: 2,
      openAgeDays: [39, 19],
      fromMemory: { n: 1, medianDays: null },
      halves: { first: { n: 0 }, second: { n: 0 }, verdict: null },
    })
  })

  it('takes a date without a result as undecided, and a decision to come as undecided until it has come', () => {
    const { detail } = measure([
      { raised: day(50), decided: day(60), result: 'open' },
      { raised: day(50), decided: day(60) },
      { raised: day(90), decided: day(100), result: 'adopted' },
      { raised: day(90), decided: day(99), result: 'adopted' },
    ])
    expect(detail[there]).toMatchObject({ n: 1, workInProgress: 3, openAgeDays: [49, 49, 9] })
  })

  it('takes a workbook that starts after the as-of date as one day in which nothing happened', () => {
    const items = [{ raised: day(0), decided: day(5), result: 'adopted' }]
    expect(measure(items, '2027-01-01').detail[there]).toMatchObject({ n: 0, throughputPerMonth: 0 })
  })

  it('leaves legs out whose dates run against each other, and blank counts out of the means', () => {
    const heard = 'heard-by-the-other-side'
    const { detail } = measure([
      // 4 and 6 days; the second was heard before it was raised.
      { raised: day(0), [heard]: day(4), decided: day(10), result: 'adopted', 'hand-offs': 3 },
      { raised: day(20), [heard]: day(10), decided: day(26), acted: day(25), result: 'adopted' },
    ])
    // Heard to decided: 6 and 16 days, mean of the middle two 11. Acted before decided is no leg.
    expect(detail[there].legs).toEqual({ raisedToHeard: 4, heardToDecided: 11, decidedToActed: null })
    expect(detail[there].drags).toEqual({ handOffs: 3, translationRounds: null, reworkRounds: null })
  })

  it('measures a start on 29 February and on 31 January like any other', () => {
    // 29 February to 10 April 2024: 1 + 31 + 10 days.
    const leap = measureVelocity(
      sketchContext(
        { 'flow-log': log([{ raised: '2024-02-29', decided: '2024-03-01', result: 'declined' }]) },
        '2024-04-10',
        { startDate: '2024-02-29' },
      ),
    )
    expect(leap.detail[there].throughputPerMonth).toBeCloseTo(30.4375 / 42, 12)
    expect(leap.detail[there].adopted).toBe(0)
  })
})

describe('the age of an open item', () => {
  it.each([
    [{ raised: day(90) }, 9],
    [{ raised: day(90), result: 'open', decided: day(95) }, 9],
    [{ raised: day(90), result: 'adopted', decided: day(95) }, undefined],
    [{ raised: day(90), result: 'adopted', decided: day(120) }, 9],
    [{ raised: day(90), result: 'adopted' }, undefined],
    [{ raised: day(90), result: 'withdrawn' }, undefined],
    [{ raised: day(90), decided: day(80) }, undefined],
    [{ raised: day(120) }, undefined],
    [{}, undefined],
  ])('%j: %s', (cells, age) => {
    const context = sketchContext({ 'flow-log': { one: cells } }, asOf)
    expect(findOpenAge(findRow(context.workbook, 'flow-log', 'one')!, context)).toBe(age)
  })
})
