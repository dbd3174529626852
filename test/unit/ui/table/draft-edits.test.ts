import { expect, it } from 'vitest'
import type { Draft } from '../../../../src/app/session-state.ts'
import { applyEdit } from '../../../../src/domain/edit.ts'
import { makeWorkbook } from '../../../../src/domain/template.ts'
import { findRow } from '../../../../src/domain/workbook.ts'
import { findDraftColumn, makeDraftEdit } from '../../../../src/ui/table/draft-edits.ts'
import { seedText } from '../../../../src/words/index.ts'
import { makeState } from './state.ts'

const workbook = makeWorkbook({
  id: 'w',
  device: 'd',
  facts: { title: 't', organisation: 'o', technologyLeader: 'Tomas Weil', startDate: '2026-05-25' },
  seedText,
})
const state = makeState(workbook)
const decision = workbook.tables['decision-rights'].rows[0]?.id ?? ''

function keep(draft: Draft, newRowCells = {}) {
  const edit = makeDraftEdit(state, draft, newRowCells, () => 'made')
  return edit === null
    ? null
    : findRow(applyEdit(workbook, edit, 'd').workbook, draft.table, draft.row)?.cells
}

it('a text goes into its cell, or into the row it was to begin', () => {
  expect(
    keep({ table: 'decision-rights', row: decision, column: 'decision', text: 'Who buys' }),
  ).toMatchObject({
    decision: 'Who buys',
  })
  expect(keep({ table: 'actions', row: 'new', column: 'action', text: 'Ask' }, { status: 'open' })).toEqual({
    action: 'Ask',
    status: 'open',
  })
})

it('a name becomes the person it means, or a new one, as Enter would have had it', () => {
  expect(keep({ table: 'actions', row: 'new', column: 'owner', text: 'tom' })).toEqual({
    owner: workbook.tables.people.rows.find(({ cells }) => cells['name'] === 'Tomas Weil')?.id,
  })
  expect(keep({ table: 'actions', row: 'new', column: 'owner', text: 'Carla' })).toEqual({ owner: 'made' })
})

it('the text of one key of a matrix goes to that key, and is shown in its column', () => {
  const draft: Draft = {
    table: 'decision-rights',
    row: decision,
    column: 'to-be-roles',
    key: 'ceo',
    text: 'r d',
  }
  const cells = keep(draft)
  expect(cells?.['to-be-roles']).toMatchObject({ ceo: expect.stringMatching(/^[RD]{2}$/) as string })
  expect(findDraftColumn(draft)).toBe('to-be/ceo')
  expect(findDraftColumn({ table: 'actions', row: 'a', column: 'action', text: '' })).toBe('action')
  const waiver: Draft = { table: 'stages', row: 'week-one', column: 'waivers', key: 'a', text: 'Agreed' }
  expect(keep(waiver)?.['waivers']).toEqual({ a: 'Agreed' })
})

it.each<[string, Draft]>([
  ['a column there is not', { table: 'actions', row: 'a', column: 'colour', text: 'Red' }],
  ['a row that cannot be made', { table: 'stages', row: 'week-nine', column: 'notes', text: 'Red' }],
  [
    'letters that are none',
    { table: 'decision-rights', row: decision, column: 'to-be-roles', key: 'ceo', text: '?' },
  ],
  ['a matrix without a key', { table: 'decision-rights', row: decision, column: 'to-be-roles', text: 'D' }],
  ['a key of a cell that has none', { table: 'actions', row: 'a', column: 'action', key: 'b', text: 'Ask' }],
])('nothing is written, and nothing blanked, for %s', (_, draft) => {
  expect(makeDraftEdit(state, draft, {}, () => 'made')).toBeNull()
})
