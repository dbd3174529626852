import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../../src/domain/edit.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { ordersBetween } from '../../../../src/domain/order-key.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { findColumn } from '../../../../src/domain/tables/index.ts'
import { makeWorkbook } from '../../../../src/domain/template.ts'
import {
  listOptions,
  findHighlight,
  findShownOptions,
  makeOptions,
} from '../../../../src/ui/table/cell-options.ts'
import type { Editor } from '../../../../src/ui/table/grid.ts'
import { findEditorStyle } from '../../../../src/ui/table/kinds.tsx'
import { readStep, settleEditor } from '../../../../src/ui/table/settle.ts'
import { seedText } from '../../../../src/words/index.ts'
import { makeState } from './state.ts'

const empty = makeWorkbook({
  id: 'w',
  device: 'd',
  facts: { title: 't', organisation: 'o', technologyLeader: 'Tomas Weil', startDate: '2026-05-25' },
  seedText,
})
const orders = ordersBetween(empty.tables.people.rows.at(-1)?.order ?? null, null, 2)
const { workbook } = applyEdit(
  empty,
  {
    kind: 'insert-rows',
    table: 'people',
    rows: [
      { id: 'ana', order: orders[0] ?? '', cells: { name: 'Ana Ruiz' } },
      { id: 'ben', order: orders[1] ?? '', cells: { name: 'Ben Okafor' } },
    ],
  },
  'd',
)
const state = makeState(workbook)

function columnOf(table: TableId, id: string): Column {
  const column = findColumn(table, id)
  if (column === undefined) throw new Error(`no column ${id}`)
  return column
}

/** What is left in the cell after typing the text over it and pressing Enter. */
function type(table: TableId, id: string, text: string, change: Partial<Editor> = {}) {
  const column = columnOf(table, id)
  const editor: Editor = {
    row: 'r',
    column: id,
    style: findEditorStyle(column),
    mode: 'enter',
    text,
    initialText: '',
    options: makeOptions(state, table, column),
    highlight: null,
    newRowId: null,
    ...change,
  }
  const typed = { ...editor, highlight: editor.mode === 'edit' ? null : findHighlight(column, editor) }
  let made = 0
  return settleEditor(state, table, column, typed, () => `made-${String(++made)}`)
}

describe('what typing means', () => {
  it.each([
    ['integration-points', 'stage-of-strategy', ' As typed ', ' As typed '],
    ['integration-points', 'kind', 'imp', 'implementing'],
    ['integration-points', 'target', '4', 4],
    ['integration-points', 'target', '?', 'not-sure'],
    ['integration-points', 'target', 'n', 'not-sure'],
    ['meetings', 'minutes', '1,200', 1200],
    ['meetings', 'covers-technology', 'y', true],
    ['meetings', 'covers-technology', 'no', false],
    ['scorecard', 'weight-today', '40 %', 40],
    ['flow-log', 'raised', '12 Jun 2026', '2026-06-12'],
    ['agenda', 'actual-start', '12/6/26 9:05', '2026-06-12T09:05'],
    ['actions', 'owner', 'ana', 'ana'],
    ['information-flows', 'who-must-react', 'BO; ana', ['ben', 'ana']],
    ['information-flows', 'who-must-react', 'Ana, Ben Okafor', ['ana', 'ben']],
  ] as const)('%s, %s: "%s"', (table, column, text, cell) => {
    expect(type(table, column, text)).toEqual({ cell, edits: [] })
  })

  it('keeps what cannot be read, as typed', () => {
    expect(type('integration-points', 'target', '9')?.cell).toEqual({ unread: '9' })
    expect(type('integration-points', 'kind', 'hm')?.cell).toEqual({ unread: 'hm' })
    expect(type('flow-log', 'raised', 'soon')?.cell).toEqual({ unread: 'soon' })
    expect(type('meetings', 'minutes', 'long')?.cell).toEqual({ unread: 'long' })
  })

  it('clears the cell where the text was deleted', () => {
    expect(type('integration-points', 'kind', '')).toEqual({ cell: null, edits: [] })
    expect(type('information-flows', 'who-must-react', '')).toEqual({ cell: null, edits: [] })
  })

  it('is no change where nothing was typed', () => {
    const open = { mode: 'edit', initialText: 'Ana Ruiz' } as const
    expect(type('actions', 'owner', 'Ana Ruiz', open)).toBeNull()
  })

  it('makes a person of a new name, in the same step', () => {
    const settled = type('actions', 'owner', 'Carla Stein')
    expect(settled?.cell).toBe('made-1')
    expect(settled?.edits).toMatchObject([
      { kind: 'insert-rows', table: 'people', rows: [{ id: 'made-1', cells: { name: 'Carla Stein' } }] },
    ])
  })

  it('takes a comma for the end of a name only where a name beside it is known', () => {
    const one = type('information-flows', 'who-must-react', 'Stein, Carla')
    expect(one?.edits).toMatchObject([{ rows: [{ cells: { name: 'Stein, Carla' } }] }])
    const two = type('information-flows', 'who-must-react', 'ben, Xi')
    expect(two).toMatchObject({ cell: ['ben', 'made-1'], edits: [{ rows: [{ cells: { name: 'Xi' } }] }] })
  })

  it('makes several people in the order typed', () => {
    const settled = type('information-flows', 'who-must-react', 'Ana Ruiz; Xi; Yu')
    expect(settled?.cell).toEqual(['ana', 'made-1', 'made-2'])
    const orders = settled?.edits.map((edit) => (edit.kind === 'insert-rows' ? edit.rows[0]?.order : ''))
    expect(orders?.[0] !== undefined && orders[1] !== undefined && orders[0] < orders[1]).toBe(true)
  })
})

describe('options', () => {
  it('are the first of many, and go on as far as arrows lead', () => {
    const column = columnOf('actions', 'from')
    const many = Array.from({ length: 100 }, (_, at) => ({ id: String(at), label: `Row ${String(at)}` }))
    const editor: Editor = {
      row: 'r',
      column: 'from',
      style: 'list',
      mode: 'edit',
      text: 'Row 90',
      initialText: 'Row 90',
      options: many,
      highlight: null,
      newRowId: null,
    }
    expect(findShownOptions(column, editor)).toHaveLength(60)
    expect(listOptions(column, editor).hidden).toBe(40)
    const reached = { ...editor, highlight: 90 }
    expect(findShownOptions(column, reached)[90]?.label).toBe('Row 90')
    expect(listOptions(column, reached).hidden).toBe(0)
  })

  it('offer a new person only for a name nobody has', () => {
    const column = columnOf('actions', 'owner')
    const shown = (text: string) =>
      findShownOptions(column, {
        mode: 'enter',
        text,
        initialText: '',
        options: makeOptions(state, 'actions', column),
        highlight: null,
      })
    expect(shown('Ana').map(({ label }) => label)).toEqual(['Ana Ruiz', 'Add Ana'])
    expect(shown('ana ruiz').some(({ adds }) => adds)).toBe(false)
  })
})

it('a step of a scale is one digit within it', () => {
  expect(readStep(columnOf('integration-points', 'target'), '5')).toBe(5)
  expect(readStep(columnOf('integration-points', 'target'), '6')).toBeUndefined()
  expect(readStep(columnOf('integration-points', 'importance'), '0')).toBeUndefined()
  expect(readStep(columnOf('integration-points', 'importance'), '?')).toBeUndefined()
})
