// What the rows of a view were when it was applied, so that an edit never makes a row jump. Pure.
import type { Cell } from '../../domain/cell.ts'
import type { Row } from '../../domain/row.ts'
import type { TableRows } from '../../domain/workbook.ts'

/** Filled at the first question, and the same ever after. */
export interface Basis {
  readonly rows: (present: readonly string[]) => readonly string[]
  /** What a row held when it was first seen; rows that come later are seen when they come. */
  readonly cell: (row: string, now: (row: string) => Cell | undefined) => Cell | undefined
  /**
   * True where a row may stand elsewhere, or nowhere, were the view applied again: a cell of one of the columns is
   * another one than at the first question, or a row came. What is worked out counts as another as soon as its row is.
   */
  readonly isOutdated: (now: TableRows, columns: readonly Watched[]) => boolean
}

interface Watched {
  readonly id: string
  readonly kind: string
}

export function makeBasis(): Basis {
  const cells = new Map<string, Cell | undefined>()
  let rows: readonly string[] | null = null
  let changes: Changes | null = null
  return {
    rows: (present) => (rows ??= [...present]),
    cell: (row, now) => {
      if (!cells.has(row)) cells.set(row, now(row))
      return cells.get(row)
    },
    isOutdated: (now, columns) => {
      changes ??= { first: now, columns, last: now, rows: new Set() }
      // Other columns are asked of every row that was changed since the beginning.
      if (changes.columns !== columns) changes = { ...changes, columns, last: changes.first, rows: new Set() }
      follow(changes, now)
      return changes.rows.size > 0
    },
  }
}

/** The rows that may stand elsewhere, kept from one state of the table to the next. */
interface Changes {
  readonly first: TableRows
  readonly columns: readonly Watched[]
  last: TableRows
  readonly rows: Set<string>
}

/** Looks at the rows alone in which the table is another than the last time. */
function follow(changes: Changes, now: TableRows): void {
  const { first, columns, last, rows: changed } = changes
  if (now === last) return
  changes.last = now
  const [from, end] = findStretch(last.rows, now.rows)
  for (let at = from; at < end; at += 1) {
    const row = now.rows[at]
    if (row === undefined || row === last.rows[at]) continue
    if (isOther(findOld(first, row.id), row, columns)) changed.add(row.id)
    else changed.delete(row.id)
  }
  if (now.positions === last.positions) return
  for (const id of changed) if (!now.positions.has(id)) changed.delete(id)
}

/** Where the rows differ: what lies before `from` and from `end` on is the same in both. */
function findStretch(last: readonly Row[], now: readonly Row[]): readonly [from: number, end: number] {
  const shorter = Math.min(last.length, now.length)
  let from = 0
  while (from < shorter && last[from] === now[from]) from += 1
  let same = 0
  while (same < shorter - from && last[last.length - 1 - same] === now[now.length - 1 - same]) same += 1
  return [from, now.length - same]
}

function isOther(old: Row | undefined, row: Row, columns: readonly Watched[]): boolean {
  if (old === undefined) return true
  if (old === row) return false
  return columns.some(({ id, kind }) => kind === 'computed' || !isSame(old.cells[id], row.cells[id]))
}

function findOld(before: TableRows, id: string): Row | undefined {
  const position = before.positions.get(id)
  return position === undefined ? undefined : before.rows[position]
}

function isSame(one: Cell | undefined, other: Cell | undefined): boolean {
  return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
}
