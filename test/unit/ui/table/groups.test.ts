import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import {
  canGroupBy,
  groupKeyOf,
  groupRows,
  isGroupHead,
  makeGroupLines,
} from '../../../../src/ui/table/groups.ts'

const text: Column = { id: 'team', kind: 'text' }
const inOrder = (one: Cell, other: Cell) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1)

describe('what belongs together', () => {
  it('is the same as people say it, of the same month, or in the same list', () => {
    expect(groupKeyOf(text, 'Finance ')).toBe(groupKeyOf(text, 'finance'))
    expect(groupKeyOf({ id: 'd', kind: 'date' }, '2026-03-31')).toBe(
      groupKeyOf({ id: 'd', kind: 'date' }, '2026-03-01'),
    )
    expect(groupKeyOf({ id: 'p', kind: 'people' }, ['b', 'a'])).toBe(
      groupKeyOf({ id: 'p', kind: 'people' }, ['a', 'b']),
    )
    expect(groupKeyOf({ id: 'n', kind: 'integer' }, 3)).not.toBe(groupKeyOf({ id: 'n', kind: 'integer' }, 4))
    expect(groupKeyOf({ id: 'y', kind: 'yes-no' }, false)).not.toBe(
      groupKeyOf({ id: 'y', kind: 'yes-no' }, undefined),
    )
  })

  it('is never a blank and something that stands there', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }).filter((made) => made.trim() !== ''),
          fc.integer(),
          fc.boolean(),
          fc.array(fc.string(), { minLength: 1 }),
          fc.record({ unread: fc.string() }),
        ),
        (cell) => {
          expect(groupKeyOf({ id: 'c', kind: 'choice', choices: [] }, cell)).not.toBe('')
        },
      ),
    )
  })

  it('cannot be told by long texts, matrices or the name of the row', () => {
    expect(canGroupBy({ id: 'l', kind: 'long-text' }, 'name')).toBe(false)
    expect(canGroupBy({ id: 'm', kind: 'matrix', keys: 'roles', holds: 'letters' }, 'name')).toBe(false)
    expect(canGroupBy({ id: 'name', kind: 'text' }, 'name')).toBe(false)
    expect(canGroupBy(text, 'name')).toBe(true)
  })
})

describe('groups', () => {
  const cells = fc.array(fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }), { maxLength: 30 })

  it('hold every row once, in its order, blank last, whatever is closed', () => {
    fc.assert(
      fc.property(cells, fc.subarray(['', 'a', 'b', 'c']), (held, closed) => {
        const rows = held.map((_, at) => String(at))
        const groups = groupRows(rows, text, (row) => held[Number(row)], inOrder)
        expect(groups.flatMap((group) => group.rows).sort()).toEqual([...rows].sort())
        for (const group of groups) {
          expect([...group.rows].sort((a, b) => Number(a) - Number(b))).toEqual(group.rows)
          expect(group.rows.every((row) => held[Number(row)] === group.cell)).toBe(true)
        }
        const keys = groups.map(({ key }) => key)
        expect(keys.indexOf('')).toBe(keys.includes('') ? keys.length - 1 : -1)
        const { lines, rows: shown, lineOf, rowsBefore } = makeGroupLines(groups, new Set(closed))
        expect(lines.filter((line) => !isGroupHead(line))).toEqual(shown)
        lines.forEach((line, at) => {
          expect(lineOf(line)).toBe(at)
          const above = lines.slice(0, at).filter((each) => !isGroupHead(each)).length
          expect(rowsBefore(line)).toBe(isGroupHead(line) ? above : undefined)
        })
      }),
    )
  })
})
