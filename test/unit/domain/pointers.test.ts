// A row that others name is counted by every way of naming it.
import { expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { countPointers } from '../../../src/domain/pointers.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import { seedText } from '../../../src/words/index.ts'

const facts = { title: '', organisation: '', technologyLeader: 'Ada', startDate: '2026-11-02' }
const empty = makeWorkbook({ id: 'w', device: 'd', facts, seedText })

function withRow(
  table: 'actions' | 'rounds' | 'forums' | 'decision-rights' | 'people',
  id: string,
  cells: object,
) {
  const edit = { kind: 'insert-rows', table, rows: [{ id, order: 'zz', cells }] } as Edit
  return (workbook: typeof empty) => applyEdit(workbook, edit, 'd').workbook
}

it('counts person, people, link, reference and role cells', () => {
  const rows = [
    withRow('people', 'mei', { name: 'Mei' }),
    withRow('actions', 'a1', { owner: 'mei', from: 'forums/f1' }),
    withRow('actions', 'a2', { owner: 'ada' }),
    withRow('forums', 'f1', { members: ['ada', 'mei'], owner: 'mei', 'is-this-meeting': 'm1' }),
    withRow('decision-rights', 'x', { 'as-is-roles': { ceo: 'D' }, 'to-be-roles': { ceo: 'I', cfo: 'D' } }),
  ]
  const workbook = rows.reduce((so, add) => add(so), empty)
  expect(countPointers(workbook, 'people', ['mei'])).toBe(3)
  expect(countPointers(workbook, 'forums', ['f1'])).toBe(1)
  expect(countPointers(workbook, 'meetings', ['m1'])).toBe(1)
  expect(countPointers(workbook, 'roles', ['ceo'])).toBe(2)
  expect(countPointers(workbook, 'roles', ['board'])).toBe(0)
  expect(countPointers(workbook, 'people', ['nobody'])).toBe(0)
  // The members name both and count once.
  expect(countPointers(workbook, 'people', ['mei', 'ada'])).toBe(4)
})
