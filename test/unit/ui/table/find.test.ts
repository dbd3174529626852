import { describe, expect, it } from 'vitest'
import type { Column } from '../../../../src/domain/column.ts'
import { findMatches, findNextMatch, planReplace, replaceText } from '../../../../src/ui/table/find.ts'

const name: Column = { kind: 'text', id: 'name' }
const size: Column = { kind: 'integer', id: 'size' }
const sum: Column = { kind: 'computed', id: 'sum', result: 'number', compute: () => 1 }
const texts: Readonly<Record<string, string>> = {
  'r1 name': 'Frame 1 options',
  'r1 size': '12',
  'r2 name': 'frames (1)',
  'r2 sum': '1',
}
const textAt = (row: string, column: Column) => texts[`${row} ${column.id}`] ?? ''
const find = (wanted: string) => findMatches(['r1', 'r2'], [name, size, sum], textAt, wanted)

describe('finding', () => {
  it('goes row by row and takes no notice of case', () => {
    expect(find('FRAME')).toEqual([
      { row: 'r1', column: 'name' },
      { row: 'r2', column: 'name' },
    ])
  })

  it('takes marks as marks, and nothing for nothing', () => {
    expect(find('(1)')).toEqual([{ row: 'r2', column: 'name' }])
    for (const mark of ['.', '-', '/', '\\', '[']) expect(find(mark)).toEqual([])
    expect(find('')).toEqual([])
  })

  it('goes on from a place and begins anew at either end', () => {
    const matches = find('1')
    const orderOf = ({ row, column }: { row: string; column: string }) =>
      (row === 'r1' ? 0 : 3) + ['name', 'size', 'sum'].indexOf(column)
    expect(matches).toHaveLength(4)
    expect(findNextMatch(matches, { row: 'r1', column: 'sum' }, orderOf, 1)).toEqual(matches[2])
    expect(findNextMatch(matches, { row: 'r2', column: 'sum' }, orderOf, 1)).toEqual(matches[0])
    expect(findNextMatch(matches, { row: 'r1', column: 'name' }, orderOf, -1)).toEqual(matches[3])
    expect(findNextMatch([], { row: 'r1', column: 'name' }, orderOf, 1)).toBeUndefined()
  })
})

describe('replacing', () => {
  it('takes the new text letter by letter', () => {
    expect(replaceText('a.b A.B', 'a.b', '$&x')).toBe('$&x $&x')
  })

  it('leaves cells alone that cannot take the new text, and what is worked out', () => {
    const plan = planReplace(find('1'), '1', 'x', {
      columnOf: (id) => [name, size, sum].find((column) => column.id === id),
      write: (row, column) => [textAt(row, column)],
      read: (column, text) => (column.kind === 'integer' ? { unread: text } : text),
    })
    expect(plan.map(({ after, change }) => [after, change?.value ?? null])).toEqual([
      ['Frame x options', 'Frame x options'],
      ['x2', null],
      ['frames (x)', 'frames (x)'],
      ['x', null],
    ])
  })

  it('takes the spelling that holds the text, such as the name of a step', () => {
    const plan = planReplace([{ row: 'r1', column: 'size' }], 'large', 'small', {
      columnOf: () => size,
      write: () => ['4', 'large'],
      read: (_, text) => (text === 'small' ? 1 : { unread: text }),
    })
    expect(plan).toEqual([
      {
        place: { row: 'r1', column: 'size' },
        before: 'large',
        after: 'small',
        change: { row: 'r1', column: 'size', value: 1 },
      },
    ])
  })

  it('leaves alone what only looks like the text', () => {
    const plan = planReplace([{ row: 'r1', column: 'name' }], 'zzz', 'x', {
      columnOf: () => name,
      write: (row, column) => [textAt(row, column)],
      read: (_, text) => text,
    })
    expect(plan[0]?.change).toBeNull()
  })
})
