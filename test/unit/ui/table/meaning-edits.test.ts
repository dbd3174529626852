import { expect, it } from 'vitest'
import { applyEdit } from '../../../../src/domain/edit.ts'
import { makeEmptyWorkbook } from '../../../../src/domain/workbook.ts'
import { makeForgetting, makeLesson } from '../../../../src/ui/table/meaning-edits.ts'

const lesson = { table: 'actions', column: 'owner', text: 'the boss', means: 'ana' } as const

it('a lesson is one row, and said anew the same row', () => {
  const first = applyEdit(
    makeEmptyWorkbook('w'),
    makeLesson(makeEmptyWorkbook('w'), lesson, () => 'm1'),
    'd',
  )
  expect(first.workbook.tables.meanings.rows).toMatchObject([
    { id: 'm1', cells: { text: 'the boss', column: 'actions/owner', means: 'ana' } },
  ])
  const again = makeLesson(first.workbook, { ...lesson, text: 'THE BOSS', means: 'bo' }, () => 'm2')
  const second = applyEdit(first.workbook, again, 'd')
  expect(second.workbook.tables.meanings.rows).toMatchObject([{ id: 'm1', cells: { means: 'bo' } }])
})

it('forgets every row about the text, also one that another copy brought', () => {
  const row = (id: string, order: string, text: string, column: string) => ({
    id,
    order,
    cells: { text, column, means: 'ana' },
  })
  const rows = [
    row('m1', 'a0', 'boss', 'actions/owner'),
    row('m2', 'a1', 'BOSS', 'actions/owner'),
    row('m3', 'a2', 'boss', 'flow-log/item'),
  ]
  const { workbook } = applyEdit(
    makeEmptyWorkbook('w'),
    { kind: 'insert-rows', table: 'meanings', rows },
    'd',
  )
  const left = applyEdit(workbook, makeForgetting(workbook, { ...lesson, text: 'Boss' }), 'd').workbook
  expect(left.tables.meanings.rows.map(({ id }) => id)).toEqual(['m3'])
})
