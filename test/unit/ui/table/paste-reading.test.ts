// Cells of a paste: copied ones exactly, others by their text and the number behind it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isUnread } from '../../../../src/domain/cell.ts'
import { isStored } from '../../../../src/domain/column.ts'
import type { StoredColumn } from '../../../../src/domain/column.ts'
import { methodTableIds } from '../../../../src/domain/table-id.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import { findColumn, tables } from '../../../../src/domain/tables/index.ts'
import { makeEmptyWorkbook } from '../../../../src/domain/workbook.ts'
import { writeCellText } from '../../../../src/ui/table/cell-reading.ts'
import type { HtmlCell } from '../../../../src/ui/table/clipboard-html.ts'
import { describeCell } from '../../../../src/ui/table/copied-cells.ts'
import { makeCellReader } from '../../../../src/ui/table/paste-reading.ts'
import { decideSpelling } from '../../../../src/ui/table/paste-spelling.ts'
import { arbitraryWorkbook } from '../../../support/arbitraries.ts'
import { makeState } from './state.ts'

const habit = decideSpelling([], { dates: 'day-first', decimal: 'point' })

const newlines = (text: string) => text.replace(/\r\n?/g, '\n')

describe('what was copied', () => {
  it('comes back as it was, every cell of every table', () => {
    fc.assert(
      fc.property(arbitraryWorkbook(), (workbook) => {
        const state = makeState(workbook)
        for (const table of methodTableIds) {
          const columns = tables[table].columns.filter(isStored)
          const source = { table, columns, isSameWorkbook: true }
          const read = makeCellReader(state, table, { isSpreadsheet: false }, habit, source)
          for (const row of workbook.tables[table].rows)
            for (const [at, column] of columns.entries()) {
              const cell = row.cells[column.id]
              const copied = describeCell(column, cell)
              const text = newlines(writeCellText(state, table, column, cell))
              const back = read(column, { text, ...(copied === undefined ? {} : { copied }) }, at)
              const expected = isUnread(cell) ? { unread: newlines(cell.unread) } : cell
              expect(back, `${table}.${column.id} ${text}`).toEqual(expected)
            }
        }
      }),
      { numRuns: 30, endOnFailure: true },
    )
  })
})

describe('what a spreadsheet shows', () => {
  const state = makeState(makeEmptyWorkbook('w'))
  function read(table: TableId, id: string, cell: HtmlCell, isSpreadsheet = true, spelling = habit) {
    const column = findColumn(table, id)
    if (column === undefined || !isStored(column)) throw new Error(`no column ${id}`)
    return makeCellReader(
      state,
      table,
      { isSpreadsheet },
      spelling,
      null,
    )(column satisfies StoredColumn, cell, 0)
  }

  it.each([
    ['flow-log', 'raised', { text: 'lundi', number: 46174 }, '2026-06-01'],
    ['flow-log', 'raised', { text: '###', number: 46174.75 }, '2026-06-01'],
    ['flow-log', 'raised', { text: 'lundi', number: -3 }, { unread: 'lundi' }],
    ['flow-log', 'hand-offs', { text: '###', number: 12 }, 12],
    ['flow-log', 'hand-offs', { text: '###', number: 12.5 }, { unread: '###' }],
    ['results', 'before', { text: '1.2 M', number: 1_234_567 }, 1_234_567],
    ['results', 'before', { text: '1.2', number: 1.2345 }, 1.2],
    ['flow-log', 'result', { text: 'Adopted', number: 1 }, 'adopted'],
  ] as const)('in %s/%s: %j', (table, column, cell, value) => {
    expect(read(table, column, cell)).toEqual(value)
  })

  it.each([
    [{ text: 'lundi', number: 44_712 }, '2026-06-01'],
    [{ text: '44712', number: 44_712 }, '2026-06-01'],
    [{ text: '44712.75', number: 44_712.75 }, '2026-06-01'],
    [{ text: '01/06/2026', number: 44_712 }, '2026-06-01'],
    [{ text: '9999999' }, { unread: '9999999' }],
  ] as const)('counts from 1904 where its days tell so: %j', (cell, value) => {
    expect(read('flow-log', 'raised', cell, true, { ...habit, dayZero: 1904 })).toEqual(value)
    const number = { text: '12', number: 12 }
    expect(read('flow-log', 'hand-offs', number, true, { ...habit, dayZero: 1904 })).toBe(12)
  })

  it('is a bare day only where it comes from one', () => {
    expect(read('flow-log', 'raised', { text: '12' })).toBe('1900-01-12')
    expect(read('flow-log', 'raised', { text: '12' }, false)).toEqual({ unread: '12' })
    expect(read('flow-log', 'raised', { text: '46174' }, false)).toBe('2026-06-01')
  })
})
