import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { makeClear, makeFill, makePaste } from '../../../../src/ui/table/block-edits.ts'
import type { PasteTarget } from '../../../../src/ui/table/block-edits.ts'

const columns: readonly Column[] = [
  { kind: 'text', id: 'name' },
  { kind: 'integer', id: 'size' },
  { kind: 'computed', id: 'sum', result: 'number', compute: () => 1 },
  { kind: 'text', id: 'note' },
]
const rows = ['r1', 'r2', 'r3']
const range = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right })

function read(column: Column, text: string): Cell | undefined {
  if (text === '') return undefined
  if (column.kind !== 'integer') return text
  return /^\d+$/.test(text) ? Number(text) : { unread: text }
}

function paste(
  texts: readonly (readonly string[])[],
  at = range(0, 0),
  change: Partial<PasteTarget<string>> = {},
) {
  let made = 0
  return makePaste(texts, {
    table: 'actions',
    rows,
    columns,
    range: at,
    adds: { lastOrder: 'a0', nextOrder: null, cells: { note: 'new' } },
    read,
    makeRowId: () => `made-${String(++made)}`,
    ...change,
  })
}

describe('pasting', () => {
  it('writes each text as its column reads it, and keeps what cannot be read', () => {
    const done = paste([
      ['a', '1'],
      ['', 'many'],
    ])
    expect(done.edit).toEqual({
      kind: 'set-cells',
      table: 'actions',
      changes: [
        { row: 'r1', column: 'name', value: 'a' },
        { row: 'r1', column: 'size', value: 1 },
        { row: 'r2', column: 'name', value: null },
        { row: 'r2', column: 'size', value: { unread: 'many' } },
      ],
    })
    expect(done).toMatchObject({
      written: 4,
      unread: [{ row: 'r2', column: 'size' }],
      range: range(0, 0, 1, 1),
    })
  })

  it('adds rows past the end in the same edit, with what the view starts a row with', () => {
    const done = paste([['a'], ['b'], ['c']], range(2, 0))
    expect(done.edit).toMatchObject({
      kind: 'batch',
      edits: [
        { kind: 'set-cells', changes: [{ row: 'r3', value: 'a' }] },
        {
          kind: 'insert-rows',
          rows: [
            { id: 'made-1', cells: { name: 'b', note: 'new' } },
            { id: 'made-2', cells: { name: 'c', note: 'new' } },
          ],
        },
      ],
    })
    expect(done).toMatchObject({ addedRows: 2, range: range(2, 0, 4, 0) })
  })

  it('tells which cells of new rows cannot be read', () => {
    expect(paste([['few']], range(3, 1)).unread).toEqual([{ row: 'made-1', column: 'size' }])
  })

  it('leaves out what has no column, and what has no row where none can be added', () => {
    expect(paste([['a', 'b', 'c']], range(0, 3))).toMatchObject({ written: 1, leftOut: 2 })
    expect(paste([['a'], ['b']], range(2, 0), { adds: null })).toMatchObject({ written: 1, leftOut: 1 })
  })

  it('passes over what is worked out', () => {
    const done = paste([['1', '2', 'x']], range(0, 1))
    expect(done).toMatchObject({ written: 2, readOnly: 1 })
    expect(paste([['2']], range(0, 2)).edit).toBeNull()
  })

  it('goes to the rows that are named, wherever they stand', () => {
    const done = paste([['a'], ['b']], range(0, 3), { adds: null, rowOf: ['r3', 'r1'] })
    expect(done.edit).toMatchObject({
      changes: [
        { row: 'r3', column: 'note', value: 'a' },
        { row: 'r1', column: 'note', value: 'b' },
      ],
    })
  })

  it('repeats a block down and across, whole', () => {
    const done = paste([['a', '1']], range(0, 0, 1, 3), {
      columns: [
        { kind: 'text', id: 'one' },
        { kind: 'integer', id: 'two' },
        { kind: 'text', id: 'three' },
        { kind: 'integer', id: 'four' },
      ],
    })
    expect(done).toMatchObject({ written: 8, leftOut: 0, range: range(0, 0, 1, 3) })
    expect(done.edit).toMatchObject({ changes: { 7: { row: 'r2', column: 'four', value: 1 } } })
  })

  it('fills a range it fits into, and is laid once where it does not', () => {
    expect(paste([['a']], range(0, 0, 2, 0)).written).toBe(3)
    expect(paste([['a'], ['b']], range(0, 0, 2, 0)).range).toEqual(range(0, 0, 1, 0))
  })
})

it('clearing leaves blank and worked out cells alone', () => {
  const made = makeClear(
    'actions',
    ['r1', 'r2'],
    columns,
    (row, column) => row === 'r1' && column.id !== 'note',
  )
  expect(made?.cells).toBe(2)
  expect(makeClear('actions', ['r1'], columns, () => false)).toBeNull()
})

it('a fill carries cells from column to column, and passes over what is worked out', () => {
  const made = makeFill(range(0, 0), range(0, 0, 0, 3), {
    table: 'actions',
    rows,
    columns,
    cellAt: () => undefined,
    carry: (row, from, to) => `${row} ${from.id} as ${to.id}`,
  })
  expect(made?.edit).toEqual({
    kind: 'set-cells',
    table: 'actions',
    changes: [
      { row: 'r1', column: 'size', value: 'r1 name as size' },
      { row: 'r1', column: 'note', value: 'r1 name as note' },
    ],
  })
})

it('a fill down a column goes on with a series that two rows begin', () => {
  const sizes: Readonly<Record<string, number>> = { r1: 10, r2: 20 }
  const made = makeFill(range(0, 0, 1, 1), range(0, 0, 2, 1), {
    table: 'actions',
    rows,
    columns,
    cellAt: (row, column) => (column.id === 'size' ? sizes[row] : row),
    carry: (row) => row,
  })
  expect(made?.edit).toMatchObject({
    changes: [
      { row: 'r3', column: 'name', value: 'r1' },
      { row: 'r3', column: 'size', value: 30 },
    ],
  })
})
