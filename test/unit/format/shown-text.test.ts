// What a cell shows of rows that are gone or nameless, while its written text still leads back to them.
import { expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { makeStamp } from '../../../src/domain/row.ts'
import type { Row } from '../../../src/domain/row.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findColumn } from '../../../src/domain/tables/index.ts'
import { makeEmptyWorkbook, makeTableRows } from '../../../src/domain/workbook.ts'
import { formatCell, makeCellLookup, parseCell } from '../../../src/format/cell-text.ts'
import { showCell } from '../../../src/format/shown-text.ts'
import { methodWords as words } from '../../../src/words/index.ts'

const people: readonly Row[] = [
  { id: 'p1', order: 'a', cells: { name: 'Ana Silva' }, stamps: { row: makeStamp('d', 1) } },
  { id: 'p2', order: 'b', cells: {}, stamps: { row: makeStamp('d', 1) } },
  { id: 'p3', order: 'c', cells: { name: 'Lee Jr.' }, stamps: { row: makeStamp('d', 1) } },
]
const empty = makeEmptyWorkbook('w')
const symptoms: readonly Row[] = [
  { id: 's1', order: 'a', cells: { symptom: 'Nobody asks.' }, stamps: { row: makeStamp('d', 1) } },
  { id: 's2', order: 'b', cells: { symptom: 'Peers wait.' }, stamps: { row: makeStamp('d', 1) } },
]
const workbook = {
  ...empty,
  tables: { ...empty.tables, people: makeTableRows(people), symptoms: makeTableRows(symptoms) },
}

function read(table: TableId, id: string, cell: Cell) {
  const column = findColumn(table, id)
  if (column === undefined) throw new Error(id)
  const lookup = makeCellLookup({ table, workbook, words })
  const written = formatCell(cell, column, lookup)
  return { shown: showCell(cell, column, lookup), back: parseCell(written, column, lookup) }
}

it('says in words what is gone or has no name, and writes what leads back to it', () => {
  const cases: readonly (readonly [TableId, string, Cell, string])[] = [
    ['actions', 'owner', 'p1', 'Ana Silva'],
    ['actions', 'owner', 'p2', 'person without a name'],
    ['actions', 'owner', 'gone', 'removed person'],
    ['forums', 'members', ['p1', 'gone', 'p2'], 'Ana Silva; removed person; person without a name'],
    ['forums', 'members', ['p3', 'p1'], 'Lee Jr.; Ana Silva'],
    ['rounds', 'items', ['symptoms/s1', 'symptoms/s2'], 'Nobody asks; Peers wait.'],
    ['scorecard', 'outcome-measure', 'gone', 'removed outcome measure'],
    ['actions', 'from', 'meetings/gone', 'removed meeting'],
    ['actions', 'owner', { unread: 'Nobody' }, 'Nobody'],
    ['actions', 'due', '2027-01-31', '2027-01-31'],
  ]
  for (const [table, column, cell, shown] of cases) {
    expect(read(table, column, cell)).toEqual({ shown, back: cell })
  }
})
