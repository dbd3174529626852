// A small workbook and its columns, for tests of cells as text.
import type { Column } from '../../../src/domain/column.ts'
import { makeStamp } from '../../../src/domain/row.ts'
import type { Row } from '../../../src/domain/row.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findColumn, tables } from '../../../src/domain/tables/index.ts'
import { makeEmptyWorkbook, makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeCellLookup, parseCell } from '../../../src/format/cell-text.ts'
import { methodWords as words } from '../../../src/words/index.ts'

function rows(cells: Readonly<Record<string, Row['cells']>>) {
  return makeTableRows(
    Object.entries(cells).map(([id, row], index) => ({
      id,
      order: `a${String(index)}`,
      cells: row,
      stamps: { row: makeStamp('d', 1) },
    })),
  )
}

const empty = makeEmptyWorkbook('w')
export const workbook: Workbook = {
  ...empty,
  tables: {
    ...empty.tables,
    facts: rows({ facts: { title: 'Offsite' } }),
    people: rows({
      p1: { name: 'Ana Silva' },
      p2: { name: 'Bo Berg' },
      p3: { name: 'Bo Berg' },
      p4: { name: 'Chloé Dúarte' },
    }),
    roles: rows({
      ceo: { role: 'CEO' },
      cfo: { role: 'CFO' },
      'technology-leader': { role: 'Technology leader' },
    }),
    'decision-rights': rows({ d1: { decision: 'Data strategy' }, d2: { decision: 'Road map' } }),
    symptoms: rows({ X1: { symptom: 'Asked at the end' } }),
  },
}

export const lookup = (table: TableId) => makeCellLookup({ table, workbook, words })
export const find = (table: TableId, id: string): Column => {
  const column = findColumn(table, id)
  if (column === undefined) throw new Error(`no column ${table}.${id}`)
  return column
}
export const parse = (table: TableId, column: string, text: string) =>
  parseCell(text, find(table, column), lookup(table))
export const columnOf = (kind: Column['kind']) => {
  for (const table of methodTableIds)
    for (const column of tables[table].columns) if (column.kind === kind) return [table, column.id] as const
  throw new Error(`no column of kind ${kind}`)
}
