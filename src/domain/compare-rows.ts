// What changed between two states of a workbook, row by row. Answers that were still hidden are left out.
import { isMatrix } from './cell.ts'
import type { Cell } from './cell.ts'
import { isStored } from './column.ts'
import { findShownRows } from './hidden-answers.ts'
import type { Row } from './row.ts'
import { methodTableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import { tables } from './tables/index.ts'
import { isSameCell } from './trim-edit.ts'
import { makeTableRows } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

export interface CellDifference {
  readonly column: string
  /** The role or criterion of a matrix cell; null elsewhere. */
  readonly key: string | null
  /** Null for blank. */
  readonly before: Cell | null
  readonly after: Cell | null
}

export interface RowDifference {
  readonly row: string
  readonly kind: 'added' | 'changed' | 'removed'
  /** In column order. All that an added row holds, all that a removed one held. */
  readonly cells: readonly CellDifference[]
}

export interface TableDifference {
  readonly table: TableId
  /** Those of the table after in its order, then the removed ones in theirs. */
  readonly rows: readonly RowDifference[]
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Rows in both that stand elsewhere in the order. */
  readonly moved: number
}

/** The tables where anything differs, in the order of the method. Rows are matched by their ids. */
export function compareTables(before: Workbook, after: Workbook): readonly TableDifference[] {
  return methodTableIds.flatMap((table) => {
    if (before.tables[table] === after.tables[table] && table !== 'ratings') return []
    const difference = compareTable(table, visibleRows(before, table), visibleRows(after, table))
    return difference.rows.length === 0 && difference.moved === 0 ? [] : [difference]
  })
}

/** Each side by its own rounds: an answer changed before the reveal was never meant to be seen. */
function visibleRows(workbook: Workbook, table: TableId): TableRows {
  return table === 'ratings' ? makeTableRows(findShownRows(workbook, table)) : workbook.tables[table]
}

function compareTable(table: TableId, before: TableRows, after: TableRows): TableDifference {
  const columns = shownColumns.get(table) ?? []
  const rows: RowDifference[] = []
  const counts = { added: 0, changed: 0, removed: 0, moved: 0 }
  for (const row of after.rows) {
    const position = before.positions.get(row.id)
    const old = position === undefined ? undefined : before.rows[position]
    if (old === row) continue
    if (old === undefined) {
      counts.added += 1
      rows.push({ row: row.id, kind: 'added', cells: compareCells(columns, none, row.cells) })
      continue
    }
    if (old.order !== row.order) counts.moved += 1
    const cells = compareCells(columns, old.cells, row.cells)
    if (cells.length === 0) continue
    counts.changed += 1
    rows.push({ row: row.id, kind: 'changed', cells })
  }
  for (const row of before.rows) {
    if (after.positions.has(row.id)) continue
    counts.removed += 1
    rows.push({ row: row.id, kind: 'removed', cells: compareCells(columns, row.cells, none) })
  }
  return { table, rows, ...counts }
}

const none: Row['cells'] = {}

/** What is stored and anybody may see. */
const shownColumns: ReadonlyMap<TableId, readonly string[]> = new Map(
  methodTableIds.map((table) => [
    table,
    tables[table].columns
      .filter((column) => isStored(column) && column.internal !== true)
      .map(({ id }) => id),
  ]),
)

function compareCells(
  columns: readonly string[],
  before: Row['cells'],
  after: Row['cells'],
): readonly CellDifference[] {
  const found: CellDifference[] = []
  for (const column of columns) {
    const [old, next] = [before[column], after[column]]
    if (old === next || isSameCell(old ?? null, next ?? null)) continue
    if ((isMatrix(old) || old === undefined) && (isMatrix(next) || next === undefined)) {
      const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(next ?? {})])
      for (const key of keys) {
        const [was, is] = [old?.[key] ?? null, next?.[key] ?? null]
        if (was !== is) found.push({ column, key, before: was, after: is })
      }
      continue
    }
    found.push({ column, key: null, before: old ?? null, after: next ?? null })
  }
  return found
}
