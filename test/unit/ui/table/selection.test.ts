import { describe, expect, it } from 'vitest'
import { findStep, headerRow, newRow } from '../../../../src/ui/table/navigation.ts'
import type { Field, Place } from '../../../../src/ui/table/navigation.ts'
import {
  blockOf,
  carryOver,
  extend,
  findChosenRange,
  findRange,
  findSides,
  findSpan,
  walkIn,
  widen,
} from '../../../../src/ui/table/selection.ts'

const rows = ['r1', 'r2', 'r3']
const field: Field = {
  rows,
  columns: ['a', 'b', 'c'],
  hasNewRow: true,
  readOnly: new Set(),
  positionOf: (row) => (rows.includes(row) ? rows.indexOf(row) : undefined),
}
const place = (row: string, column: string): Place => ({ row, column })
const down = (from: Place) => findStep(field, from, 'down')
const left = (from: Place) => findStep(field, from, 'left')

describe('a selection', () => {
  it('grows from the active cell, in any direction, and shrinks to it again', () => {
    const active = place('r2', 'b')
    const grown = extend(field, active, null, left)
    expect(grown).toEqual({ anchor: active, extent: place('r2', 'a') })
    const twice = extend(field, active, grown, down)
    expect(twice === null ? null : findRange(field, twice)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 })
    expect(extend(field, active, grown, () => active)).toBeNull()
  })

  it('begins anew from the active cell where its corners would leave that behind', () => {
    const chosen = { anchor: place('r1', 'a'), extent: place('r2', 'b') }
    expect(extend(field, place('r2', 'b'), chosen, left)).toEqual({
      anchor: place('r2', 'b'),
      extent: place('r2', 'a'),
    })
    expect(extend(field, place('r1', 'a'), chosen, left)).toEqual({
      anchor: place('r1', 'a'),
      extent: place('r2', 'a'),
    })
  })

  it('stays among the rows', () => {
    expect(extend(field, place('r3', 'a'), null, down)).toBeNull()
    expect(extend(field, place(headerRow, 'a'), null, down)).toBeNull()
    expect(extend(field, place(newRow, 'a'), null, left)).toBeNull()
  })

  it('is the active cell where nothing more is chosen, and nothing outside of the rows', () => {
    expect(blockOf(field, findChosenRange(field, place('r2', 'b'), null))).toEqual({
      rows: ['r2'],
      columns: ['b'],
    })
    expect(blockOf(field, findChosenRange(field, place(newRow, 'b'), null))).toEqual({
      rows: [],
      columns: [],
    })
  })

  it('widens to whole rows, whole columns, everything', () => {
    const active = place('r2', 'b')
    expect(widen(field, active, null, 'rows')).toEqual({ anchor: place('r2', 'a'), extent: place('r2', 'c') })
    expect(widen(field, active, null, 'columns')).toEqual({
      anchor: place('r1', 'b'),
      extent: place('r3', 'b'),
    })
    expect(widen(field, place(newRow, 'a'), null, 'all')).toEqual({
      anchor: place('r1', 'a'),
      extent: place('r3', 'c'),
    })
  })

  it('tells a row its part', () => {
    const selection = { anchor: place('r1', 'c'), extent: place('r2', 'b') }
    expect(findSpan(field, selection, 'r1')).toEqual({ from: 1, to: 2, isFirst: true, isLast: false })
    expect(findSpan(field, selection, 'r2')).toEqual({ from: 1, to: 2, isFirst: false, isLast: true })
    expect(findSpan(field, selection, 'r3')).toBeNull()
    expect(findSpan(field, { ...selection, extent: place('gone', 'b') }, 'r1')).toBeNull()
  })
})

it('tells which sides of a cell lie on the outline of a block', () => {
  const span = { from: 1, to: 2, isFirst: true, isLast: false }
  expect(findSides(span, 1)).toBe('top start')
  expect(findSides(span, 2)).toBe('top end')
  expect(findSides(span, 3)).toBeUndefined()
  expect(findSides({ ...span, isFirst: false, to: 3 }, 2)).toBeUndefined()
  expect(findSides({ ...span, isLast: true, to: 1 }, 1)).toBe('top bottom start end')
  expect(findSides(null, 1)).toBeUndefined()
})

describe('walking in a selection', () => {
  const range = { top: 0, bottom: 1, left: 0, right: 2 }
  const walk = (
    from: Place,
    along: 'rows' | 'columns',
    direction: 1 | -1,
    readOnly: readonly string[] = [],
  ) => walkIn({ ...field, readOnly: new Set(readOnly) }, range, from, along, direction)

  it('goes row by row and comes round again', () => {
    expect(walk(place('r1', 'a'), 'rows', 1)).toEqual(place('r1', 'b'))
    expect(walk(place('r1', 'c'), 'rows', 1)).toEqual(place('r2', 'a'))
    expect(walk(place('r2', 'c'), 'rows', 1)).toEqual(place('r1', 'a'))
    expect(walk(place('r1', 'a'), 'rows', -1)).toEqual(place('r2', 'c'))
  })

  it('goes column by column', () => {
    expect(walk(place('r1', 'a'), 'columns', 1)).toEqual(place('r2', 'a'))
    expect(walk(place('r2', 'a'), 'columns', 1)).toEqual(place('r1', 'b'))
    expect(walk(place('r1', 'b'), 'columns', -1)).toEqual(place('r2', 'a'))
    expect(walk(place('r2', 'c'), 'columns', 1)).toEqual(place('r1', 'a'))
  })

  it('passes over what is only read, from there too', () => {
    expect(walk(place('r1', 'a'), 'rows', 1, ['b'])).toEqual(place('r1', 'c'))
    expect(walk(place('r1', 'b'), 'rows', 1, ['b'])).toEqual(place('r1', 'c'))
    expect(walk(place('r1', 'b'), 'rows', -1, ['b'])).toEqual(place('r1', 'a'))
    expect(walk(place('r1', 'a'), 'rows', 1, ['a', 'b', 'c'])).toEqual(place('r1', 'b'))
  })
})

describe('what is chosen, after rows came, went or moved', () => {
  const of = (ids: readonly string[], columns = ['a', 'b', 'c']): Field => ({
    ...field,
    rows: ids,
    columns,
    positionOf: (row) => (ids.includes(row) ? ids.indexOf(row) : undefined),
  })
  const before = of(['r1', 'r2', 'r3', 'r4'])
  const middle = { anchor: place('r2', 'a'), extent: place('r3', 'b') }

  it('stays the same cells, as a new object, where rows come before, after or go', () => {
    const same = carryOver(before, of(['r0', 'r1', 'r2', 'r3', 'r5']), middle)
    expect(same).toEqual(middle)
    expect(same).not.toBe(middle)
  })

  it('keeps what is left of it, whichever corner went', () => {
    expect(carryOver(before, of(['r1', 'r3', 'r4']), middle)).toEqual({
      anchor: place('r3', 'a'),
      extent: place('r3', 'b'),
    })
    const all = { anchor: place('r4', 'c'), extent: place('r1', 'a') }
    expect(carryOver(before, of(['r2', 'r3']), all)).toEqual({
      anchor: place('r3', 'c'),
      extent: place('r2', 'a'),
    })
  })

  it('takes the ends they have in a new order', () => {
    const all = { anchor: place('r1', 'a'), extent: place('r4', 'c') }
    expect(carryOver(before, of(['r3', 'r1', 'r4', 'r2']), all)).toEqual({
      anchor: place('r3', 'a'),
      extent: place('r2', 'c'),
    })
    expect(carryOver(before, of(before.rows, ['c', 'b', 'a']), middle)).toEqual({
      anchor: place('r2', 'b'),
      extent: place('r3', 'a'),
    })
  })

  it('is let go of where others would be among them, or one cell or none is left', () => {
    expect(carryOver(before, of(['r2', 'r1', 'r3', 'r4']), middle)).toBeNull()
    expect(carryOver(before, of(['r1', 'r2', 'new', 'r3', 'r4']), middle)).toBeNull()
    expect(carryOver(before, of(before.rows, ['a', 'c', 'b']), middle)).toBeNull()
    expect(carryOver(before, of(['r1', 'r4']), middle)).toBeNull()
    const two = { anchor: place('r2', 'a'), extent: place('r3', 'a') }
    expect(carryOver(before, of(['r1', 'r3', 'r4']), two)).toBeNull()
  })

  it('may be chosen in the moment in which its rows come', () => {
    const coming = { anchor: place('r4', 'a'), extent: place('r5', 'b') }
    expect(carryOver(before, of([...before.rows, 'r5']), coming)).toEqual(coming)
    expect(carryOver(before, of(['r1']), coming)).toBeNull()
  })
})
