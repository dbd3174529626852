// Which cells point at a row: what a person should know before, or just after, it is deleted.
import { isStored } from './column.ts'
import { listAt, matrixAt, textAt } from './read.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { tables } from './tables/index.ts'
import { findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** How many cells name the row: as a person, a reference, a link, or with letters in its role's column. */
export function countPointers(workbook: Workbook, table: TableId, rowId: string): number {
  const link = `${table}/${rowId}`
  let found = 0
  for (const from of tableIds) {
    for (const column of tables[from].columns) {
      if (!isStored(column)) continue
      if (column.kind === 'matrix') {
        if (table !== 'roles' || column.keys !== 'roles') continue
        found += findRows(workbook, from).filter((row) => rowId in matrixAt(row, column.id)).length
        continue
      }
      const wanted = wantedId(column, table, rowId, link)
      if (wanted === undefined) continue
      found += findRows(workbook, from).filter(
        (row) => textAt(row, column.id) === wanted || listAt(row, column.id).includes(wanted),
      ).length
    }
  }
  return found
}

/** What a cell of the column would hold; undefined where it cannot point at this table. */
function wantedId(
  column: { readonly kind: string; readonly table?: TableId },
  table: TableId,
  rowId: string,
  link: string,
): string | undefined {
  if (column.kind === 'person' || column.kind === 'people') return table === 'people' ? rowId : undefined
  if (column.kind === 'reference') return column.table === table ? rowId : undefined
  return column.kind === 'link' ? link : undefined
}
