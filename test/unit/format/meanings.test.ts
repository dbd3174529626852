// Texts a column learned: read like its own, for as long as what they mean is there.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findColumn } from '../../../src/domain/tables/index.ts'
import { makeEmptyWorkbook } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { findUnreadParts, makeCellLookup, parseCell } from '../../../src/format/cell-text.ts'
import { findMeaningRow, listMeanings } from '../../../src/format/meanings.ts'
import { methodWords as words } from '../../../src/words/index.ts'

function insert(workbook: Workbook, table: TableId, rows: Readonly<Record<string, Record<string, Cell>>>) {
  const ids = Object.keys(rows)
  const orders = ordersBetween(workbook.tables[table].rows.at(-1)?.order ?? null, null, ids.length)
  const made = ids.map((id, at) => ({ id, order: orders[at] ?? '', cells: rows[id] ?? {} }))
  return applyEdit(workbook, { kind: 'insert-rows', table, rows: made }, 'd').workbook
}

/** `says` as `table/column text -> means`. */
function learn(...says: readonly string[]): Workbook {
  const people = insert(makeEmptyWorkbook('w'), 'people', {
    ana: { name: 'Ana Silva' },
    bo: { name: 'Bo Berg' },
  })
  const known = insert(people, 'decision-rights', { d1: { decision: 'Data strategy' } })
  const rows = says.map((say, at) => {
    const [, column = '', text = '', means = ''] = /^(\S+) (.+) -> (.+)$/.exec(say) ?? []
    return [`m${String(at)}`, { column, text, means }] as const
  })
  return insert(known, 'meanings', Object.fromEntries(rows))
}

function columnOf(table: TableId, id: string) {
  const column = findColumn(table, id)
  if (column === undefined) throw new Error(`no column ${table}/${id}`)
  return column
}

function read(workbook: Workbook, table: TableId, column: string, text: string) {
  return parseCell(text, columnOf(table, column), makeCellLookup({ table, workbook, words }))
}

describe('a text that was given a meaning', () => {
  it.each([
    ['people/side Mktg -> business', 'Mktg', 'business'],
    ['people/side Mktg -> business', ' MKTG', 'business'],
    ['people/side Éco -> business', 'eco', 'business'],
    ['actions/owner the boss -> ana', 'The boss', 'ana'],
    ['information-flows/used-in-decision data plan -> d1', 'Data plan', 'd1'],
    ['actions/from data plan -> decision-rights/d1', 'data plan', 'decision-rights/d1'],
    ['integration-points/actual nine -> 4', 'nine', 4],
    ['integration-points/actual dunno -> not-sure', 'dunno', 'not-sure'],
    ['flow-log/from-memory aye -> yes', 'aye', true],
    ['flow-log/from-memory nay -> no', 'nay', false],
    ['information-flows/who-must-react board -> ana', 'Board', ['ana']],
    ['information-flows/who-must-react board -> ana', 'Bo Berg; board', ['bo', 'ana']],
    ['information-flows/who-must-react board -> ana', 'Bo Berg, board', ['bo', 'ana']],
  ] as const)('%s: %s is read', (say, text, cell) => {
    const [table = '', column = ''] = say.slice(0, say.indexOf(' ')).split('/')
    expect(read(learn(say), table as TableId, column, text)).toEqual(cell)
  })

  it.each([
    ['people/side Mktg -> gone', 'people', 'side', 'Mktg'],
    ['actions/owner the boss -> gone', 'actions', 'owner', 'the boss'],
    ['actions/from data plan -> decision-rights/gone', 'actions', 'from', 'data plan'],
    ['actions/from data plan -> nonsense', 'actions', 'from', 'data plan'],
    ['integration-points/actual nine -> 9', 'integration-points', 'actual', 'nine'],
    ['integration-points/importance dunno -> not-sure', 'integration-points', 'importance', 'dunno'],
    ['flow-log/raised soon -> 2026-06-01', 'flow-log', 'raised', 'soon'],
    ['actions/owner Mktg -> ana', 'people', 'side', 'Mktg'],
  ] as const)('counts for nothing where %s', (say, table, column, text) => {
    expect(read(learn(say), table, column, text)).toEqual({ unread: text })
    expect(listMeanings(learn(say), table, columnOf(table, column))).toEqual([])
  })

  it('never stands against what the column reads by itself', () => {
    expect(read(learn('actions/owner Bo Berg -> ana'), 'actions', 'owner', 'Bo Berg')).toBe('bo')
  })

  it('means what was said last, and is listed once', () => {
    const workbook = learn('actions/owner boss -> ana', 'actions/owner BOSS -> bo')
    expect(read(workbook, 'actions', 'owner', 'boss')).toBe('bo')
    expect(findMeaningRow(workbook, 'actions', 'owner', ' Boss ')).toBe('m1')
    const listed = listMeanings(workbook, 'actions', columnOf('actions', 'owner'))
    expect(listed).toEqual([{ row: 'm1', text: 'BOSS', means: 'bo' }])
  })
})

describe('the parts that are not read', () => {
  const workbook = learn('information-flows/who-must-react board -> ana')
  const table = 'information-flows'
  const parts = (text: string) =>
    findUnreadParts(text, columnOf(table, 'who-must-react'), makeCellLookup({ table, workbook, words }))

  it('are told one by one where a column holds several', () => {
    expect(parts('Ana Silva; Mktg; IT')).toEqual(['Mktg', 'IT'])
    expect(parts('Ana Silva, Mktg')).toEqual(['Mktg'])
    expect(parts('board; Mktg, Sales')).toEqual(['Mktg, Sales'])
  })

  it('are the whole text elsewhere', () => {
    const lookup = makeCellLookup({ table: 'actions', workbook, words })
    expect(findUnreadParts(' a; b ', columnOf('actions', 'owner'), lookup)).toEqual(['a; b'])
  })
})
