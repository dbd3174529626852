import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { compareKeys, matchesFilter, sortKeyOf } from '../../../../src/ui/table/sorting.ts'
import { noFilter } from '../../../../src/ui/table/view-shape.ts'
import type { ColumnFilterValue } from '../../../../src/ui/table/view-shape.ts'
import { makeEngagement } from '../../domain/engagement.ts'
import { makeState } from './state.ts'

const workbook = makeEngagement(1)
const state = makeState(workbook)
const amount: Column = { id: 'minutes', kind: 'integer' }
const day: Column = { id: 'due', kind: 'date' }

function passes(column: Column, cell: Cell | undefined, filter: Partial<ColumnFilterValue>): boolean {
  return matchesFilter(state, 'actions', column, cell, { ...noFilter, ...filter })
}

describe('a filter from and to', () => {
  it('takes both ends in', () => {
    for (const [cell, isIn] of [
      [4, false],
      [5, true],
      [7, true],
      [8, false],
    ] as const)
      expect(passes(amount, cell, { from: 5, to: 7 })).toBe(isIn)
    expect(passes(day, '2026-03-01', { from: '2026-03-01' })).toBe(true)
    expect(passes(day, '2026-02-28', { from: '2026-03-01' })).toBe(false)
  })

  it('counts a time of day with its day', () => {
    const moment: Column = { id: 'revealed', kind: 'date-time' }
    expect(passes(moment, '2026-03-01T17:30', { to: '2026-03-01' })).toBe(true)
    expect(passes(moment, '2026-03-02T00:00', { to: '2026-03-01' })).toBe(false)
  })

  it('lets nothing through that is blank, unread or of another sort', () => {
    for (const cell of [undefined, { unread: 'soon' }, 'not-sure', true, ['5']])
      expect(passes(amount, cell, { from: 1 })).toBe(false)
    expect(passes(amount, 5, { from: '2026-01-01' })).toBe(false)
  })

  it('goes with other conditions', () => {
    expect(passes(amount, 5, { from: 1, picks: ['6'] })).toBe(false)
    expect(passes(amount, undefined, { onlyBlank: true })).toBe(true)
  })
})

describe('the order of keys', () => {
  it('is one order: of numbers by size, before texts', () => {
    const keys = fc.oneof(fc.integer(), fc.string())
    fc.assert(
      fc.property(fc.array(keys), (values) => {
        const sorted = [...values].sort(compareKeys)
        const numbers = sorted.filter((key) => typeof key === 'number')
        expect(sorted.slice(0, numbers.length)).toEqual([...numbers].sort((a, b) => a - b))
      }),
    )
    expect(compareKeys('a', 'a')).toBe(0)
  })

  it('is that of the method for choices, and none for a blank or "not sure"', () => {
    const kind: Column = { id: 'kind', kind: 'choice', choices: ['shaping', 'implementing'] }
    expect(sortKeyOf(state, 'integration-points', kind, 'implementing')).toBe(1)
    expect(sortKeyOf(state, 'integration-points', kind, 'unheard-of')).toBe(2)
    expect(
      sortKeyOf(state, 'ratings', { id: 'r', kind: 'rating', scale: 'involvement' }, 'not-sure'),
    ).toBeUndefined()
    expect(sortKeyOf(state, 'actions', day, undefined)).toBeUndefined()
  })
})
