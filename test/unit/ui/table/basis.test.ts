import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import { makeTableRows } from '../../../../src/domain/workbook.ts'
import { isOutdated, makeBasis } from '../../../../src/ui/table/basis.ts'

const row = (id: string, cells: Readonly<Record<string, Cell>>) => ({
  id,
  order: id,
  cells,
  stamps: { row: 'x:1' as const },
})
const before = makeTableRows([row('a', { kind: 'x', note: '1' }), row('b', { people: ['p'] })])
const kind = [{ id: 'kind', kind: 'choice' }]

describe('the basis of a view', () => {
  it('answers as at the first question', () => {
    const basis = makeBasis()
    expect(basis.rows(['a', 'b'])).toEqual(['a', 'b'])
    expect(basis.rows(['b'])).toEqual(['a', 'b'])
    expect(basis.cell('a', () => 'x')).toBe('x')
    expect(basis.cell('a', () => 'y')).toBe('x')
    expect(basis.cell('new', () => undefined)).toBeUndefined()
    expect(basis.cell('new', () => 'late')).toBeUndefined()
    expect(basis.table(before)).toBe(before)
    expect(basis.table(makeTableRows([]))).toBe(before)
  })
})

describe('rows that may stand elsewhere', () => {
  it('are those changed in what the view looks at, and those that came', () => {
    const [a, b] = before.rows
    if (a === undefined || b === undefined) throw new Error('two rows are there')
    const noted = makeTableRows([row('a', { kind: 'x', note: '2' }), b])
    const changed = makeTableRows([row('a', { kind: 'y', note: '1' }), b])
    expect(isOutdated(before, before, kind)).toBe(false)
    expect(isOutdated(before, noted, kind)).toBe(false)
    expect(isOutdated(before, changed, kind)).toBe(true)
    expect(isOutdated(before, noted, [{ id: 'sum', kind: 'computed' }])).toBe(true)
    expect(isOutdated(before, makeTableRows([a, b, row('c', {})]), kind)).toBe(true)
    expect(isOutdated(before, makeTableRows([b]), kind)).toBe(false)
    const same = makeTableRows([a, row('b', { people: ['p'] })])
    expect(isOutdated(before, same, [{ id: 'people', kind: 'people' }])).toBe(false)
  })
})
