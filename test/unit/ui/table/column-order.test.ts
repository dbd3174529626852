// Columns stand where a person put them; the first, which names the row, stays first.
import { describe, expect, it } from 'vitest'
import { moveColumn, orderColumns, stepColumn } from '../../../../src/ui/table/column-order.ts'

const ids = ['name', 'a', 'b', 'c', 'd']

describe('the order of columns', () => {
  it('is that of the definition where nothing was moved', () => {
    expect(orderColumns(ids, [])).toBe(ids)
  })

  it('is the one asked for', () => {
    expect(orderColumns(ids, ['name', 'c', 'a', 'd', 'b'])).toEqual(['name', 'c', 'a', 'd', 'b'])
  })

  it('keeps a new column behind the one it follows in the definition, and forgets one that is gone', () => {
    expect(orderColumns(ids, ['d', 'gone', 'a'])).toEqual(['name', 'd', 'a', 'b', 'c'])
  })

  it('never lets the name leave its place', () => {
    expect(orderColumns(ids, ['c', 'name', 'a', 'b', 'd'])).toEqual(['name', 'c', 'a', 'b', 'd'])
    expect(moveColumn(ids, 'name', 'b')).toBeNull()
    expect(moveColumn(ids, 'b', 'name')).toBeNull()
  })
})

describe('moving a column', () => {
  it('puts it before another, or last', () => {
    expect(moveColumn(ids, 'd', 'a')).toEqual(['name', 'd', 'a', 'b', 'c'])
    expect(moveColumn(ids, 'a', 'c')).toEqual(['name', 'b', 'a', 'c', 'd'])
    expect(moveColumn(ids, 'a', null)).toEqual(['name', 'b', 'c', 'd', 'a'])
  })

  it('is nothing where it stands there already or is not known', () => {
    expect(moveColumn(ids, 'a', 'b')).toBeNull()
    expect(moveColumn(ids, 'd', null)).toBeNull()
    expect(moveColumn(ids, 'a', 'a')).toBeNull()
    expect(moveColumn(ids, 'gone', 'a')).toBeNull()
  })

  it('by a step passes the next column that is shown', () => {
    const shown = ['name', 'a', 'c', 'd']
    expect(stepColumn(ids, shown, 'a', 1)).toEqual(['name', 'b', 'c', 'a', 'd'])
    expect(stepColumn(ids, shown, 'd', -1)).toEqual(['name', 'a', 'b', 'd', 'c'])
    expect(stepColumn(ids, shown, 'c', 1)).toEqual(['name', 'a', 'b', 'd', 'c'])
  })

  it('by a step stops at the name and at the end', () => {
    expect(stepColumn(ids, ids, 'a', -1)).toBeNull()
    expect(stepColumn(ids, ids, 'd', 1)).toBeNull()
    expect(stepColumn(ids, ids, 'name', 1)).toBeNull()
  })
})
