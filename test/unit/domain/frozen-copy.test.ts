// A signed stage is read from the copy its sign-off froze.
import { expect, test } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import { findFrozenCopy } from '../../../src/domain/frozen-copy.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'

const copies = [
  { id: 'old', kind: 'baseline', madeAt: 1 },
  { id: 'new', kind: 'baseline', madeAt: 2 },
  { id: 'undone', kind: 'undone-baseline', madeAt: 3 },
]

function makeSigned(status: string, date: string | null): Workbook {
  const workbook = makeWorkbook({
    id: 'w',
    device: 'd',
    facts: { title: 'T', organisation: 'O', technologyLeader: 'L', startDate: '2026-05-25' },
    seedText: (_table, seed) => seed,
  })
  const changes = [
    { row: 'week-one', column: 'status', value: status },
    { row: 'week-one', column: 'sign-off-date', value: date },
  ]
  return applyEdit(workbook, { kind: 'set-cells', table: 'stages', changes }, 'd').workbook
}

test('the newest copy of its kind stands for a signed stage, as of the sign-off', () => {
  expect(findFrozenCopy(makeSigned('done', '2026-05-30'), 'week-one', copies)).toEqual({
    id: 'new',
    asOf: '2026-05-30',
  })
})

test('nothing stands for a stage that is open, freezes nothing, or lost its copy', () => {
  expect(findFrozenCopy(makeSigned('in-progress', '2026-05-30'), 'week-one', copies)).toBeNull()
  expect(findFrozenCopy(makeSigned('done', null), 'week-one', copies)).toBeNull()
  expect(findFrozenCopy(makeSigned('done', '2026-05-30'), 'week-one', [])).toBeNull()
  expect(findFrozenCopy(makeSigned('done', '2026-05-30'), 'month-one', copies)).toBeNull()
})
