// Where the focus goes from a cell, by row and column ids alone. Knows no DOM, no kinds and no workbook.
import { isGroupHead } from './groups.ts'
import type { GroupLines } from './groups.ts'

/** The header row, the line that makes a row and the foot are places like any other. No row of a workbook has these ids. */
export const headerRow = '@header'
export const newRow = '@new'
export const footRow = '@foot'

export interface Place {
  readonly row: string
  readonly column: string
}

/** What can be walked over: rows as shown, columns as shown, and whether a line for a new row follows them. */
export interface Field {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly hasNewRow: boolean
  /** Columns that Tab passes over. */
  readonly readOnly: ReadonlySet<string>
  /** Position of a row among `rows`; lets 100,000 rows be walked without searching. */
  readonly positionOf: (row: string) => number | undefined
  /** Where rows stand in groups: their heads are walked over by single steps, and by nothing else. */
  readonly groups?: Pick<GroupLines, 'lines' | 'lineOf' | 'rowsBefore'> | undefined
  /** A line of sums below everything else. */
  readonly hasFoot?: boolean
}

/** True for lines that are one place, whatever the column. */
export function isOnePlace(row: string): boolean {
  return row === newRow || isGroupHead(row)
}

/** True for rows of the workbook; the other lines hold no cells of it. */
export function isRealRow(row: string): boolean {
  return row !== headerRow && row !== footRow && !isOnePlace(row)
}

export type Step = 'up' | 'down' | 'left' | 'right'
export type Jump = 'row-start' | 'row-end' | 'grid-start' | 'grid-end'

/** One cell further among rows, past the heads of groups; the same place at an edge. */
export function findStep(field: Field, from: Place, step: Step): Place {
  switch (step) {
    case 'up':
      return { ...from, row: rowAt(field, Math.ceil(positionOfRow(field, from.row)) - 1) }
    case 'down':
      return { ...from, row: rowAt(field, Math.floor(positionOfRow(field, from.row)) + 1) }
    case 'left':
      return { ...from, column: columnAt(field, field.columns.indexOf(from.column) - 1) }
    case 'right':
      return { ...from, column: columnAt(field, field.columns.indexOf(from.column) + 1) }
  }
}

/** One cell further, where the heads of groups and the foot are places too. */
export function findLineStep(field: Field, from: Place, step: Step): Place {
  if (step === 'left' || step === 'right') return findStep(field, from, step)
  const { lines = field.rows, lineOf = field.positionOf } = field.groups ?? {}
  const tail = [...(field.hasNewRow ? [newRow] : []), ...(field.hasFoot === true ? [footRow] : [])]
  const inTail = tail.indexOf(from.row)
  const at = from.row === headerRow ? -1 : inTail < 0 ? (lineOf(from.row) ?? 0) : lines.length + inTail
  const next = step === 'up' ? at - 1 : at + 1
  const row = next < 0 ? headerRow : (lines[next] ?? tail[next - lines.length] ?? from.row)
  return { ...from, row }
}

/** `count` rows up (negative) or down, staying among the rows. */
export function findPage(field: Field, from: Place, count: number): Place {
  const position = Math.round(positionOfRow(field, from.row)) + count
  return { ...from, row: rowAt(field, Math.min(Math.max(position, 0), Math.max(field.rows.length - 1, 0))) }
}

export function findJump(field: Field, from: Place, jump: Jump): Place {
  const first = field.columns[0] ?? from.column
  const last = field.columns.at(-1) ?? from.column
  switch (jump) {
    case 'row-start':
      return { ...from, column: first }
    case 'row-end':
      return { ...from, column: last }
    case 'grid-start':
      return { row: field.rows[0] ?? from.row, column: first }
    case 'grid-end':
      return { row: field.rows.at(-1) ?? from.row, column: last }
  }
}

/**
 * As far as a run of filled cells goes; from its end, or from a blank cell, on to the next filled one. The last cell
 * where nothing more is filled.
 */
export function findEdge(field: Field, from: Place, step: Step, isFilled: (place: Place) => boolean): Place {
  const go = (place: Place) => {
    const next = findStep(field, place, step)
    return field.positionOf(next.row) === undefined ? place : next
  }
  let at = go(from)
  const isInRun = field.positionOf(from.row) !== undefined && isFilled(from) && isFilled(at)
  for (let next = go(at); next !== at && !isSame(next, at); next = go(at)) {
    if (isInRun ? !isFilled(next) : isFilled(at)) break
    at = next
  }
  return at
}

function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column
}

/** The next cell that can be typed into, row after row; null where Tab should leave the grid. */
export function findTab(field: Field, from: Place, direction: 1 | -1): Place | null {
  if (from.row === headerRow) return null
  if (from.row === footRow || (from.row === newRow && direction === 1)) return null
  const columns = field.columns.filter((column) => !field.readOnly.has(column))
  const first = columns[0]
  const last = columns.at(-1)
  if (first === undefined || last === undefined) return null
  if (!isOnePlace(from.row)) {
    const next = findInRow(field, columns, from.column, direction)
    if (next !== undefined) return { row: from.row, column: next }
  }
  const { row } = findStep(field, from, direction === 1 ? 'down' : 'up')
  if (row === from.row || row === headerRow) return null
  return { row, column: direction === 1 ? first : last }
}

/** Where a place comes when cells are read row by row; the header comes first. */
export function orderIn(field: Field, { row, column }: Place): number {
  // A head comes after every cell of the row above it.
  const across = isGroupHead(row) ? (field.columns.length - 1) / 2 : field.columns.indexOf(column)
  return positionOfRow(field, row) * field.columns.length + across
}

/** The nearest row that is still there when the one at `position` is gone. */
export function findNeighbour(rows: readonly string[], position: number): string | undefined {
  return rows[Math.min(position, rows.length - 1)]
}

function findInRow(
  field: Field,
  columns: readonly string[],
  from: string,
  direction: 1 | -1,
): string | undefined {
  const at = field.columns.indexOf(from)
  const candidates = columns.filter((column) => (field.columns.indexOf(column) - at) * direction > 0)
  return direction === 1 ? candidates[0] : candidates.at(-1)
}

function positionOfRow(field: Field, row: string): number {
  if (row === headerRow) return -1
  if (row === newRow) return field.rows.length
  if (row === footRow) return field.rows.length + (field.hasNewRow ? 1 : 0)
  const before = field.groups?.rowsBefore(row)
  // A head stands between two rows.
  if (before !== undefined) return before - 0.5
  return field.positionOf(row) ?? 0
}

function rowAt(field: Field, position: number): string {
  if (position < 0) return headerRow
  const last = field.hasNewRow ? newRow : (field.rows.at(-1) ?? headerRow)
  return field.rows[position] ?? last
}

function columnAt(field: Field, position: number): string {
  const clamped = Math.min(Math.max(position, 0), field.columns.length - 1)
  return field.columns[clamped] ?? ''
}
