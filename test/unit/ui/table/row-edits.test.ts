import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../src/domain/row.ts'
import { makeCopies, makeInsert, makeMove, makeMoveTo } from '../../../../src/ui/table/row-edits.ts'
import { applyEdit } from '../../../../src/domain/edit.ts'
import { makeEmptyWorkbook, sortTableRows } from '../../../../src/domain/workbook.ts'

const rows: readonly Row[] = ['a', 'b', 'c', 'd'].map((id, at) => ({
  id,
  order: `a${String(at)}`,
  cells: {},
  stamps: { row: 'x:1' },
}))
const table = sortTableRows(rows)
const workbook = { ...makeEmptyWorkbook('w'), tables: { ...makeEmptyWorkbook('w').tables, actions: table } }

function after(edit: Parameters<typeof applyEdit>[1] | null): readonly string[] {
  if (edit === null) return []
  return applyEdit(workbook, edit, 'y').workbook.tables.actions.rows.map((row) => row.id)
}

describe('rows', () => {
  it('are added above, below and at the end', () => {
    expect(after(makeInsert('actions', rows, 1, 'above', 'n', {}))).toEqual(['a', 'n', 'b', 'c', 'd'])
    expect(after(makeInsert('actions', rows, 1, 'below', 'n', {}))).toEqual(['a', 'b', 'n', 'c', 'd'])
    expect(after(makeInsert('actions', rows, undefined, 'below', 'n', {}))).toEqual(['a', 'b', 'c', 'd', 'n'])
    expect(after(makeInsert('actions', [], undefined, 'below', 'n', {}))).toContain('n')
  })

  const move = (row: string, direction: 1 | -1, shown = ['a', 'b', 'c', 'd']) =>
    after(makeMove('actions', rows, shown, [row], direction))

  it('move past their neighbour', () => {
    expect(move('b', 1)).toEqual(['a', 'c', 'b', 'd'])
    expect(move('b', -1)).toEqual(['b', 'a', 'c', 'd'])
    expect(move('c', 1)).toEqual(['a', 'b', 'd', 'c'])
  })

  it('move past the neighbour that is shown', () => {
    expect(move('a', 1, ['a', 'c', 'd'])).toEqual(['b', 'c', 'a', 'd'])
  })

  const moveTo = (moved: readonly string[], before: string | null, shown = ['a', 'b', 'c', 'd']) =>
    after(makeMoveTo('actions', rows, shown, moved, before))

  it('move together, in their order, before another or last', () => {
    expect(moveTo(['a', 'b'], 'd')).toEqual(['c', 'a', 'b', 'd'])
    expect(moveTo(['c', 'd'], 'a')).toEqual(['c', 'd', 'a', 'b'])
    expect(moveTo(['a', 'c'], null)).toEqual(['b', 'd', 'a', 'c'])
    expect(after(makeMove('actions', rows, ['a', 'b', 'c', 'd'], ['a', 'b'], 1))).toEqual([
      'c',
      'a',
      'b',
      'd',
    ])
    expect(after(makeMove('actions', rows, ['a', 'b', 'c', 'd'], ['b', 'c'], -1))).toEqual([
      'b',
      'c',
      'a',
      'd',
    ])
  })

  it('stay where they would land among themselves', () => {
    for (const before of ['b', 'c', 'd']) expect(moveTo(['b', 'c'], before)).toEqual([])
    expect(moveTo(['c', 'd'], null)).toEqual([])
  })

  it('leave rows that are not shown where they are', () => {
    expect(moveTo(['a'], null, ['a', 'c'])).toEqual(['b', 'c', 'a', 'd'])
    expect(moveTo(['d'], 'c', ['a', 'c', 'd'])).toEqual(['a', 'b', 'd', 'c'])
  })

  it('are copied after the last of them, in their order', () => {
    let made = 0
    const [, b, c] = rows
    const copies = makeCopies(
      'actions',
      rows,
      [b, c].flatMap((row) => row ?? []),
      () => `n${String((made += 1))}`,
    )
    expect(after(copies)).toEqual(['a', 'b', 'c', 'n1', 'n2', 'd'])
    expect(makeCopies('actions', rows, [], () => 'n')).toBeNull()
  })

  it('stay where there is no neighbour', () => {
    expect(move('a', -1)).toEqual([])
    expect(move('d', 1)).toEqual([])
  })
})
