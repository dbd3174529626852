// Puts rows into groups by what one of their columns holds, and says which lines that makes. Pure: knows no components.
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { foldText } from '../../format/fold-text.ts'

const headPrefix = '@group:'

/** Rows with the same value of the column, in the order in which they are shown. */
export interface Group {
  /** What its line is called among the places of the grid. */
  readonly head: string
  readonly key: string
  /** The value its rows were grouped by; undefined for blank. Days differ within their month. */
  readonly cell: Cell | undefined
  readonly rows: readonly string[]
}

/** Groups as the grid walks over them: a head before its rows, which are left out where it is closed. */
export interface GroupLines {
  readonly lines: readonly string[]
  readonly lineOf: (line: string) => number | undefined
  /** How many rows stand above a head; undefined for anything else. */
  readonly rowsBefore: (head: string) => number | undefined
  readonly rows: readonly string[]
}

export function isGroupHead(line: string): boolean {
  return line.startsWith(headPrefix)
}

/** Long texts and matrices differ from row to row, and what names a row names no group. */
export function canGroupBy(column: Column, nameColumn: string | undefined): boolean {
  return column.kind !== 'matrix' && column.kind !== 'long-text' && column.id !== nameColumn
}

/** Equal for cells that belong together; `''` for blank. Days are taken by month, texts as people compare them. */
export function groupKeyOf(column: Column, cell: Cell | undefined): string {
  if (cell === undefined) return ''
  if (isUnread(cell)) return `unread ${foldText(cell.unread)}`
  if (typeof cell === 'object') return `list ${JSON.stringify(Object.values(cell).sort())}`
  if (typeof cell !== 'string') return String(cell)
  if (column.kind === 'date' || column.kind === 'date-time') return cell.slice(0, 'YYYY-MM'.length)
  if (column.kind === 'text' || column.kind === 'computed') return foldText(cell)
  return cell
}

/**
 * Rows by group. Groups stand in the order of their values, blank always last; rows keep the order they come in.
 * `compare` is asked about filled cells only.
 */
export function groupRows(
  rows: readonly string[],
  column: Column,
  cellOf: (row: string) => Cell | undefined,
  compare: (one: Cell, other: Cell) => number,
): readonly Group[] {
  const byKey = new Map<string, { readonly cell: Cell | undefined; readonly rows: string[] }>()
  for (const row of rows) {
    const cell = cellOf(row)
    const key = groupKeyOf(column, cell)
    const group = byKey.get(key)
    if (group === undefined) byKey.set(key, { cell, rows: [row] })
    else group.rows.push(row)
  }
  return [...byKey]
    .map(([key, group]) => ({ head: headPrefix + key, key, ...group }))
    .sort((a, b) => {
      if (a.cell === undefined || b.cell === undefined)
        return Number(a.cell === undefined) - Number(b.cell === undefined)
      return compare(a.cell, b.cell)
    })
}

export function makeGroupLines(groups: readonly Group[], closed: ReadonlySet<string>): GroupLines {
  const lines: string[] = []
  const rows: string[] = []
  const before = new Map<string, number>()
  for (const group of groups) {
    before.set(group.head, rows.length)
    lines.push(group.head)
    if (closed.has(group.key)) continue
    for (const row of group.rows) {
      lines.push(row)
      rows.push(row)
    }
  }
  const places = new Map(lines.map((line, at) => [line, at]))
  return {
    lines,
    rows,
    lineOf: (line) => places.get(line),
    rowsBefore: (head) => before.get(head),
  }
}
