import { expect, it } from 'vitest'
import type { Edit } from '../../../../src/domain/edit.ts'
import { applyEdit } from '../../../../src/domain/edit.ts'
import { makeNote } from '../../../../src/domain/notes.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { findColumn } from '../../../../src/domain/tables/index.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'
import { makeRowReader } from '../../../../src/ui/table/shown-row.ts'
import { sketchWorkbook } from '../../domain/sketch.ts'
import { makeState } from './state.ts'

const workbook = sketchWorkbook({
  people: { ana: { name: 'Ana Ruiz' }, ben: { name: 'Ben Okafor' } },
  actions: {
    ask: { action: 'Ask', owner: 'ana', due: '2026-05-27', status: 'open' },
    buy: { action: 'Buy', status: 'open' },
  },
})
const columns = ['action', 'owner', 'overdue'].flatMap((id) => findColumn('actions', id) ?? [])

function set(before: Workbook, table: TableId, row: string, column: string, value: string): Workbook {
  const edit: Edit = { kind: 'set-cells', table, changes: [{ row, column, value }] }
  return applyEdit(before, edit, 'd').workbook
}

it('reads what the cells say: names of other rows, and what is worked out', () => {
  const shown = makeRowReader('actions', 'ask', columns)(makeState(workbook))
  expect(shown?.cells.map(({ text }) => text)).toEqual(['Ask', 'Ana Ruiz', '2'])
  expect(makeRowReader('actions', 'gone', columns)(makeState(workbook))).toBeUndefined()
})

it('stays the same object until something the row shows is another', () => {
  const read = makeRowReader('actions', 'ask', columns)
  const before = read(makeState(workbook))
  expect(read(makeState(set(workbook, 'actions', 'buy', 'action', 'Sell')))).toBe(before)
  expect(read(makeState(set(workbook, 'people', 'ben', 'name', 'Ben O.')))).toBe(before)
  const renamed = read(makeState(set(workbook, 'people', 'ana', 'name', 'Ana R.')))
  expect(renamed?.cells[1]?.text).toBe('Ana R.')
  const later = read({ ...makeState(set(workbook, 'people', 'ana', 'name', 'Ana R.')), asOf: '2026-05-30' })
  expect(later?.cells[2]?.text).toBe('3')
})

it('tells that a note came to one of its cells', () => {
  const read = makeRowReader('actions', 'ask', columns)
  const before = read(makeState(workbook))
  const cell = { table: 'actions', row: 'ask', column: 'owner' } as const
  const edit = makeNote(workbook, 'n', cell, { text: 'Is away', author: 'Ana', at: '2026-05-29T09:30' })
  const noted = read(makeState(applyEdit(workbook, edit, 'd').workbook))
  expect(noted).not.toBe(before)
  expect(noted?.notes['owner']).toBe(1)
})
