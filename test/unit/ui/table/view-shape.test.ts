// What a person asked of the rows of a table, as plain data: read field by field, compared, changed one thing at a time.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryIds } from '../../../../src/ui/table/column-summary.ts'
import {
  findFilter,
  findSort,
  findSortPlace,
  findSummary,
  isSameShape,
  isShaped,
  keepColumns,
  noFilter,
  plainShape,
  readShape,
  withFilter,
  withGroup,
  withSort,
  withSummary,
} from '../../../../src/ui/table/view-shape.ts'
import type { ViewShape } from '../../../../src/ui/table/view-shape.ts'

const columns = fc.constantFrom('name', 'kind', '__proto__', 'constructor', 'a b')

/** As the table makes them: one change after the other. */
const shapes: fc.Arbitrary<ViewShape> = fc
  .array(
    fc.oneof(
      fc.record({ column: columns, isDown: fc.boolean(), keeps: fc.boolean() }).map(
        ({ column, isDown, keeps }) =>
          (shape: ViewShape) =>
            withSort(shape, column, isDown ? 'descending' : 'ascending', keeps),
      ),
      fc.record({ column: columns, text: fc.string({ maxLength: 20 }), from: fc.option(fc.integer()) }).map(
        ({ column, text, from }) =>
          (shape: ViewShape) =>
            withFilter(shape, column, { ...noFilter, text, from }),
      ),
      columns.map((column) => (shape: ViewShape) => withGroup(shape, column)),
      fc.record({ column: columns, summary: fc.constantFrom(...summaryIds) }).map(
        ({ column, summary }) =>
          (shape: ViewShape) =>
            withSummary(shape, column, summary),
      ),
    ),
    { maxLength: 12 },
  )
  .map((changes) => changes.reduce((shape, change) => change(shape), plainShape))

describe('reading', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const back = readShape(JSON.parse(JSON.stringify(shape)))
        expect(back).toEqual(shape)
        expect(isSameShape(back, shape)).toBe(true)
      }),
    )
  })

  it('makes a shape of anything, and of what is no shape a plain one', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const shape = readShape(value)
        expect(readShape(JSON.parse(JSON.stringify(shape)))).toEqual(shape)
      }),
    )
    for (const strange of [undefined, null, 7, 'x', [], { sorts: {}, filters: 3, group: [], summaries: 'x' }])
      expect(readShape(strange)).toEqual(plainShape)
  })

  it('keeps what is sound, once for each column', () => {
    expect(
      readShape({
        sorts: [
          { column: 'a', direction: 'ascending' },
          { column: 'a', direction: 'descending' },
          { column: 'b', direction: 'sideways' },
        ],
        filters: [
          { column: 'a', picks: ['x', 7], onlyBlank: 'yes', from: NaN, to: '2026-01-01' },
          { column: 'b' },
        ],
        group: 'a',
        summaries: [{ column: 'a', summary: 'toString' }],
      }),
    ).toEqual({
      sorts: [{ column: 'a', direction: 'ascending' }],
      filters: [{ ...noFilter, column: 'a', picks: ['x'], to: '2026-01-01' }],
      group: 'a',
      summaries: [],
    })
  })

  it('leaves out columns that are not there', () => {
    const shape = withGroup(withSummary(withSort(plainShape, 'gone', 'ascending', false), 'a', 'sum'), 'gone')
    expect(keepColumns(shape, new Set(['a']))).toEqual(withSummary(plainShape, 'a', 'sum'))
    // A list that is another one would apply the view again.
    expect(keepColumns(shape, new Set(['a', 'gone'])).sorts).toBe(shape.sorts)
  })
})

describe('changes', () => {
  it('sort by one column, or by several in the order asked for', () => {
    const first = withSort(plainShape, 'a', 'ascending', false)
    const both = withSort(first, 'b', 'descending', true)
    expect([findSortPlace(first, 'a'), findSortPlace(both, 'a'), findSortPlace(both, 'b')]).toEqual([
      null,
      1,
      2,
    ])
    expect(withSort(both, 'a', 'descending', true).sorts.map(({ column }) => column)).toEqual(['a', 'b'])
    expect(findSort(withSort(both, 'a', null, true), 'b')).toBe('descending')
    expect(withSort(both, 'c', 'ascending', false).sorts).toHaveLength(1)
  })

  it('take a filter off that says nothing', () => {
    const filtered = withFilter(plainShape, 'a', { ...noFilter, text: 'x' })
    expect(findFilter(filtered, 'a')?.text).toBe('x')
    expect(withFilter(filtered, 'a', { ...noFilter, text: '  ' })).toEqual(plainShape)
    expect(withFilter(filtered, 'a', null)).toEqual(plainShape)
  })

  it('tell whether rows stand differently: sums at the foot move none', () => {
    const summed = withSummary(plainShape, 'a', 'mean')
    expect(findSummary(summed, 'a')).toBe('mean')
    expect(isShaped(summed)).toBe(false)
    expect(isShaped(withGroup(summed, 'a'))).toBe(true)
    expect(withSummary(summed, 'a', null)).toEqual(plainShape)
  })

  it('compare as they look: the order of sorts counts, that of filters does not', () => {
    const one = withFilter(withFilter(plainShape, 'a', { ...noFilter, text: 'x' }), 'b', {
      ...noFilter,
      picks: ['2', '1'],
    })
    const other = withFilter(withFilter(plainShape, 'b', { ...noFilter, picks: ['1', '2'] }), 'a', {
      ...noFilter,
      text: 'x ',
    })
    expect(isSameShape(one, other)).toBe(true)
    const up = (column: string, shape: ViewShape) => withSort(shape, column, 'ascending', true)
    expect(isSameShape(up('a', up('b', plainShape)), up('b', up('a', plainShape)))).toBe(false)
  })
})
