import { describe, expect, it } from 'vitest'
import { mergeOrder } from '../../../../src/ui/table/view-order.ts'

describe('the order asked for', () => {
  const basis = ['a', 'b', 'c', 'd']

  it('stays the same object while no row comes or goes', () => {
    const shown = ['d', 'b']
    expect(mergeOrder(shown, new Set(basis), basis)).toBe(shown)
  })

  it('loses rows that are gone', () => {
    expect(mergeOrder(['d', 'c', 'b', 'a'], new Set(basis), ['a', 'c', 'd'])).toEqual(['d', 'c', 'a'])
  })

  it('shows a new row right after the one it follows in the workbook', () => {
    const present = ['a', 'b', 'new', 'c', 'd']
    expect(mergeOrder(['d', 'c', 'b', 'a'], new Set(basis), present)).toEqual(['d', 'c', 'b', 'new', 'a'])
  })

  it('shows a new row after the nearest row in front that is shown', () => {
    const present = ['a', 'b', 'c', 'new', 'd']
    expect(mergeOrder(['b', 'd'], new Set(basis), present)).toEqual(['b', 'new', 'd'])
  })

  it('shows a new row first where none in front is shown', () => {
    expect(mergeOrder(['b', 'd'], new Set(basis), ['new', ...basis])).toEqual(['new', 'b', 'd'])
  })

  it('does not bring back what the filter left out', () => {
    expect(mergeOrder(['b'], new Set(basis), basis)).toEqual(['b'])
  })
})
