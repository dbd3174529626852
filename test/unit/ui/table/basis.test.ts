import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Row } from '../../../../src/domain/row.ts'
import { makeTableRows } from '../../../../src/domain/workbook.ts'
import type { TableRows } from '../../../../src/domain/workbook.ts'
import { makeBasis } from '../../../../src/ui/table/basis.ts'

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
  })
})

/** Whether a view applied to one table is behind by the other. */
function isOutdated(first: TableRows, now: TableRows, columns: Columns): boolean {
  const basis = makeBasis()
  basis.isOutdated(first, columns)
  return basis.isOutdated(now, columns)
}

type Columns = Parameters<ReturnType<typeof makeBasis>['isOutdated']>[1]

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
    expect(isOutdated(before, makeTableRows([row('c', {}), a, b]), kind)).toBe(true)
    expect(isOutdated(before, makeTableRows([b]), kind)).toBe(false)
    expect(isOutdated(before, makeTableRows([b, a]), kind)).toBe(false)
    const same = makeTableRows([a, row('b', { people: ['p'] })])
    expect(isOutdated(before, same, [{ id: 'people', kind: 'people' }])).toBe(false)
  })

  it('are the same after any edits as where first and last state are compared alone', () => {
    const columns = [{ id: 'kind', kind: 'choice' }]
    const kinds = fc.constantFrom('x', 'y', null)
    const rows = fc.uniqueArray(fc.tuple(fc.constantFrom(...Array.from('abcdefg')), kinds), {
      selector: ([id]) => id,
    })
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2 }), (states) => {
        // Rows that stay the same stay the same objects, as after an edit.
        const known = new Map<string, Row>()
        const made = states.map((state) =>
          makeTableRows(
            state.map(([id, value]) => {
              const name = `${id}${String(value)}`
              const found = known.get(name) ?? row(id, value === null ? {} : { kind: value })
              known.set(name, found)
              return found
            }),
          ),
        )
        const basis = makeBasis()
        const [first = before] = made
        for (const now of made) {
          const expected = now.rows.some(({ id, cells }) => {
            const old = first.rows.find((each) => each.id === id)
            return old === undefined || old.cells['kind'] !== cells['kind']
          })
          expect(basis.isOutdated(now, columns)).toBe(expected)
        }
        expect(basis.isOutdated(first, columns)).toBe(false)
      }),
    )
  })

  it('are looked for among those that changed alone', () => {
    const looked = new Set<string>()
    const watch = (id: string): Row => ({
      order: id,
      stamps: { row: 'x:1' },
      get id() {
        looked.add(id)
        return id
      },
      get cells() {
        looked.add(id)
        return { kind: 'x' }
      },
    })
    const many = Array.from({ length: 1000 }, (_, at) => watch(`r${String(at)}`))
    const basis = makeBasis()
    let now = makeTableRows(many)
    basis.isOutdated(now, kind)
    const look = (rows: readonly Row[]) => {
      const next = rows.length === now.rows.length ? { ...now, rows } : makeTableRows(rows)
      looked.clear()
      now = next
      return [basis.isOutdated(now, kind), [...looked]]
    }
    const other = row('r500', { kind: 'y' })
    expect(look(many.map((each, at) => (at === 500 ? other : each)))).toEqual([true, ['r500']])
    expect(look(many)).toEqual([false, ['r500']])
    expect(look([row('new', {}), ...many])).toEqual([true, []])
    expect(look(many)).toEqual([false, []])
  })
})
