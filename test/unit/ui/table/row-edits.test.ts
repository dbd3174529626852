import { describe, expect, it } from 'vitest'
import type { Row } from '../../../../src/domain/row.ts'
import { makeInsert, makeMove } from '../../../../src/ui/table/row-edits.ts'
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
    after(makeMove('actions', rows, (id) => table.positions.get(id), shown, row, direction))

  it('move past their neighbour', () => {
    expect(move('b', 1)).toEqual(['a', 'c', 'b', 'd'])
    expect(move('b', -1)).toEqual(['b', 'a', 'c', 'd'])
    expect(move('c', 1)).toEqual(['a', 'b', 'd', 'c'])
  })

  it('move past the neighbour that is shown', () => {
    expect(move('a', 1, ['a', 'c', 'd'])).toEqual(['b', 'c', 'a', 'd'])
  })

  it('stay where there is no neighbour', () => {
    expect(move('a', -1)).toEqual([])
    expect(move('d', 1)).toEqual([])
  })
})
