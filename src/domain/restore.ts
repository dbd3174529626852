// The edit that takes a workbook back to an earlier state of itself: one step, which undo takes back.
import type { CellChange, Edit, NewRow } from './edit.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { isSameCell } from './trim-edit.ts'
import type { TableRows, Workbook } from './workbook.ts'

const answers: ReadonlySet<TableId> = new Set(['ratings', 'rounds'])

/**
 * Null where both say the same. What raters answered and that it was revealed is nobody's to take back, so it stays as it
 * is, unless the whole workbook was replaced since: `takesAnswers` brings back those that went with it.
 */
export function makeRestoreEdit(present: Workbook, earlier: Workbook, takesAnswers = false): Edit | null {
  const edits = tableIds.flatMap((table) =>
    (answers.has(table) && !takesAnswers) || present.tables[table] === earlier.tables[table]
      ? []
      : restoreTable(table, present.tables[table], earlier.tables[table]),
  )
  return edits.length === 0 ? null : { kind: 'batch', edits }
}

function restoreTable(table: TableId, present: TableRows, earlier: TableRows): readonly Edit[] {
  const gone = present.rows.filter(({ id }) => !earlier.positions.has(id)).map(({ id }) => id)
  const missing: NewRow[] = []
  const orders: { row: string; order: string }[] = []
  const changes: CellChange[] = []
  for (const row of earlier.rows) {
    const position = present.positions.get(row.id)
    const now = position === undefined ? undefined : present.rows[position]
    if (now === row) continue
    if (now === undefined) {
      missing.push({ id: row.id, order: row.order, cells: row.cells })
      continue
    }
    if (now.order !== row.order) orders.push({ row: row.id, order: row.order })
    for (const column of new Set([...Object.keys(now.cells), ...Object.keys(row.cells)])) {
      const value = row.cells[column] ?? null
      if (!isSameCell(now.cells[column] ?? null, value)) changes.push({ row: row.id, column, value })
    }
  }
  return [
    ...(gone.length === 0 ? [] : [{ kind: 'delete-rows', table, rows: gone } as const]),
    ...(missing.length === 0 ? [] : [{ kind: 'insert-rows', table, rows: missing } as const]),
    ...(orders.length === 0 ? [] : [{ kind: 'move-rows', table, orders } as const]),
    ...(changes.length === 0 ? [] : [{ kind: 'set-cells', table, changes } as const]),
  ]
}
