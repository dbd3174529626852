// Remembers what was worked out of an immutable table for as long as that table lives. Knows no columns.
import type { Row } from './row.ts'
import type { TableRows } from './workbook.ts'

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
