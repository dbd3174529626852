// What the rows of a view were when it was applied, so that an edit never makes a row jump. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { TableRows } from '../../domain/workbook.ts'

/** Filled at the first question, and the same ever after. */
export interface Basis {
  readonly rows: (present: readonly string[]) => readonly string[]
  readonly table: (now: TableRows) => TableRows
  /** What a row held when it was first seen; rows that come later are seen when they come. */
  readonly cell: (row: string, now: (row: string) => Cell | undefined) => Cell | undefined
}

export function makeBasis(): Basis {
  const cells = new Map<string, Cell | undefined>()
  let rows: readonly string[] | null = null
  let table: TableRows | null = null
  return {
    rows: (present) => (rows ??= [...present]),
    table: (now) => (table ??= now),
    cell: (row, now) => {
      if (!cells.has(row)) cells.set(row, now(row))
      return cells.get(row)
    },
  }
}

/**
 * True where a row may stand elsewhere, or nowhere, were the view applied again: a cell of one of the columns is another
 * one than before, or a row came. What is worked out counts as another as soon as its row is.
 */
export function isOutdated(
  before: TableRows,
  now: TableRows,
  columns: readonly { readonly id: string; readonly kind: string }[],
): boolean {
  if (before === now) return false
  return now.rows.some((row, at) => {
    const old = before.rows[at]?.id === row.id ? before.rows[at] : findOld(before, row.id)
    if (old === row) return false
    if (old === undefined) return true
    return columns.some(({ id, kind }) => kind === 'computed' || !isSame(old.cells[id], row.cells[id]))
  })
}

function findOld(before: TableRows, id: string) {
  const position = before.positions.get(id)
  return position === undefined ? undefined : before.rows[position]
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
