// Which cells point at a row: what a person should know before, or just after, it is deleted.
import { isStored } from './column.ts'
import { makeLink } from './link.ts'
import { listAt, matrixAt, textAt } from './read.ts'
import { methodTableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { tables } from './tables/index.ts'
import { findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/**
 * How many cells name any of the rows: as a person, a reference, a link, or with letters in its role's column. Each
 * cell counts once.
 */
export function countPointers(workbook: Workbook, table: TableId, rowIds: readonly string[]): number {
  const ids = new Set(rowIds)
  const links = new Set(rowIds.map((id) => makeLink(table, id)))
  let found = 0
  for (const from of methodTableIds) {
    for (const column of tables[from].columns) {
      if (!isStored(column)) continue
      if (column.kind === 'matrix') {
        if (table !== 'roles' || column.keys !== 'roles') continue
        found += findRows(workbook, from).filter((row) =>
          Object.keys(matrixAt(row, column.id)).some((key) => ids.has(key)),
        ).length
        continue
      }
      const wanted = column.kind === 'link' ? links : ids
      if (!canPointAt(column, table)) continue
      found += findRows(workbook, from).filter((row) => {
        const text = textAt(row, column.id)
        return (text !== undefined && wanted.has(text)) || listAt(row, column.id).some((id) => wanted.has(id))
      }).length
    }
  }
  return found
}

function canPointAt(column: { readonly kind: string; readonly table?: TableId }, table: TableId): boolean {
  if (column.kind === 'person' || column.kind === 'people') return table === 'people'
  return column.kind === 'link' || (column.kind === 'reference' && column.table === table)
}
