// Remembers what was worked out of an immutable table for as long as that table lives. Knows no columns.
import type { Context } from './context.ts'
import type { Row } from './row.ts'
import { tableIds } from './table-id.ts'
import type { TableId } from './table-id.ts'
import type { TableRows, Workbook } from './workbook.ts'

/** An index of one table, built once per TableRows: after an edit only the edited table's indexes are rebuilt. */
export function memoByRows<Value>(make: (rows: readonly Row[]) => Value): (table: TableRows) => Value {
  const known = new WeakMap<TableRows, { readonly value: Value }>()
  return (table) => {
    const found = known.get(table)
    if (found !== undefined) return found.value
    const value = make(table.rows)
    known.set(table, { value })
    return value
  }
}

/**
 * What was worked out of a workbook, kept until a table it read changes or the as-of date moves on. Which
 * tables those are is observed, not declared, so it cannot be declared wrongly. The value lives as long as the
 * rows of `main` do.
 */
export function memoByReads<Value>(
  main: TableId,
  work: (context: Context) => Value,
): (context: Context) => Value {
  const known = new WeakMap<TableRows, Known<Value>>()
  return (context) => {
    const { tables } = context.workbook
    const found = known.get(tables[main])
    if (found?.asOf === context.asOf && found.reads.every(([table, rows]) => tables[table] === rows)) {
      return found.value
    }
    const reads = new Map<TableId, TableRows>()
    const value = work({ ...context, workbook: { ...context.workbook, tables: watchReads(tables, reads) } })
    known.set(tables[main], { asOf: context.asOf, reads: [...reads], value })
    return value
  }
}

interface Known<Value> {
  readonly asOf: string
  readonly reads: readonly (readonly [TableId, TableRows])[]
  readonly value: Value
}

function watchReads(tables: Workbook['tables'], reads: Map<TableId, TableRows>): Workbook['tables'] {
  const watched = {}
  for (const table of tableIds) {
    Object.defineProperty(watched, table, {
      enumerable: true,
      get: () => {
        reads.set(table, tables[table])
        return tables[table]
      },
    })
  }
  // Built from the list of ids, so every key is there.
  return watched as Workbook['tables']
}

/**
 * What was worked out of each row, kept while the row stays the same and so does everything `dependsOn` lists:
 * after an edit of one cell one row is looked at again.
 */
export function memoByRow<Value>(
  dependsOn: (context: Context) => readonly unknown[],
  work: (row: Row, context: Context) => Value,
): (rows: readonly Row[], context: Context) => readonly Value[] {
  let known = new WeakMap<Row, { readonly value: Value }>()
  let depended: readonly unknown[] = []
  return (rows, context) => {
    const depends = dependsOn(context)
    if (depends.length !== depended.length || depends.some((each, index) => each !== depended[index])) {
      known = new WeakMap()
      depended = depends
    }
    return rows.map((row) => {
      const found = known.get(row)
      if (found !== undefined) return found.value
      const value = work(row, context)
      known.set(row, { value })
      return value
    })
  }
}
