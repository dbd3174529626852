// Which cells are chosen together: a block between two corners that holds the cell with the focus. Pure.
import type { Field, Place } from './navigation.ts'

/** Two opposite corners; the second is the one that moves. */
export interface Selection {
  readonly anchor: Place
  readonly extent: Place
}

/** Positions among the rows and columns shown, ends included. */
export interface Range {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** What a row needs to know to draw its part of a selection. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** Rows and columns by their ids. */
export interface Block {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
}

/** Null where a corner is no cell of a row, or is not shown any more. */
export function findRange(field: Field, { anchor, extent }: Selection): Range | null {
  const rows = [field.positionOf(anchor.row), field.positionOf(extent.row)]
  const columns = [field.columns.indexOf(anchor.column), field.columns.indexOf(extent.column)]
  const [first, second] = rows
  if (first === undefined || second === undefined || columns.includes(-1)) return null
  return {
    top: Math.min(first, second),
    bottom: Math.max(first, second),
    left: Math.min(...columns),
    right: Math.max(...columns),
  }
}

/** The chosen range, which is the active cell alone where nothing more is chosen. */
export function findChosenRange(field: Field, active: Place, selection: Selection | null): Range | null {
  return findRange(field, selection ?? { anchor: active, extent: active })
}

export function blockOf(field: Field, range: Range | null): Block {
  if (range === null) return { rows: [], columns: [] }
  return {
    rows: field.rows.slice(range.top, range.bottom + 1),
    columns: field.columns.slice(range.left, range.right + 1),
  }
}

/** The part of a row that is chosen; null for none, and where only one cell has the focus. */
export function findSpan(field: Field, selection: Selection | null, row: string): Span | null {
  if (selection === null) return null
  const range = findRange(field, selection)
  const position = field.positionOf(row)
  if (range === null || position === undefined || position < range.top || position > range.bottom) return null
  const { top, bottom, left, right } = range
  return { from: left, to: right, isFirst: position === top, isLast: position === bottom }
}

/** The sides of a cell that lie on the outline of a block, as names apart by spaces; undefined for none. */
export function findSides(span: Span | null, at: number): string | undefined {
  if (span === null || at < span.from || at > span.to) return undefined
  const sides = [
    span.isFirst && 'top',
    span.isLast && 'bottom',
    at === span.from && 'start',
    at === span.to && 'end',
  ].filter((side) => side !== false)
  return sides.length === 0 ? undefined : sides.join(' ')
}

/**
 * The selection after its moving corner went on; it stays among the rows, and around the active cell, from which it
 * begins anew where its corners would leave that behind. Null for one cell alone.
 */
export function extend(
  field: Field,
  active: Place,
  selection: Selection | null,
  move: (from: Place) => Place,
): Selection | null {
  if (field.positionOf(active.row) === undefined) return null
  const from = selection?.extent ?? active
  const to = move(from)
  const extent = field.positionOf(to.row) === undefined ? { ...to, row: from.row } : to
  const next = between(selection?.anchor ?? active, extent)
  return next === null || holds(field, next, active) ? next : extend(field, active, null, move)
}

/** Whether a cell is one of those chosen. */
export function holds(field: Field, selection: Selection | null, { row, column }: Place): boolean {
  const span = findSpan(field, selection, row)
  const at = field.columns.indexOf(column)
  return span !== null && span.from <= at && at <= span.to
}

/** Null where both corners are the same cell. */
export function between(anchor: Place, extent: Place): Selection | null {
  return anchor.row === extent.row && anchor.column === extent.column ? null : { anchor, extent }
}

/** Whole rows or columns of what is chosen, or everything. */
export function widen(
  field: Field,
  active: Place,
  selection: Selection | null,
  what: 'rows' | 'columns' | 'all',
): Selection | null {
  const range = findChosenRange(field, active, selection)
  if (range === null && what !== 'all') return null
  const { top, bottom, left, right } = range ?? { top: 0, bottom: 0, left: 0, right: 0 }
  const last = { row: field.rows.length - 1, column: field.columns.length - 1 }
  return selectRange(field, {
    top: what === 'rows' ? top : 0,
    bottom: what === 'rows' ? bottom : last.row,
    left: what === 'columns' ? left : 0,
    right: what === 'columns' ? right : last.column,
  })
}

/**
 * The next cell of a chosen range, wrapping around at its ends: row by row, or column by column. Columns that are only
 * read are passed over where others are there.
 */
export function walkIn(
  field: Field,
  range: Range,
  from: Place,
  along: 'rows' | 'columns',
  direction: 1 | -1,
): Place {
  const { rows, columns } = blockOf(field, range)
  const [height, width] = [rows.length, columns.length]
  const all = height * width
  const place = (at: number): Place => {
    const [down, across] =
      along === 'rows' ? [Math.floor(at / width), at % width] : [at % height, Math.floor(at / height)]
    return { row: rows[down] ?? from.row, column: columns[across] ?? from.column }
  }
  const row = (field.positionOf(from.row) ?? range.top) - range.top
  const column = field.columns.indexOf(from.column) - range.left
  const start = along === 'rows' ? row * width + column : column * height + row
  const skips = columns.some((id) => !field.readOnly.has(id))
  let at = start
  do at = (at + direction + all) % all
  while (at !== start && skips && field.readOnly.has(place(at).column))
  return place(at)
}

/**
 * The same cells after rows or columns came, went or moved; null where they do not stand together any more or one is
 * left, for what is done to all that is chosen must reach nothing that nobody chose. Always a new object.
 */
export function carryOver(before: Field, after: Field, selection: Selection): Selection | null {
  const range = findRange(before, selection)
  // Chosen in the same moment as its rows came.
  if (range === null) return findRange(after, selection) === null ? null : { ...selection }
  const { rows, columns } = blockOf(before, range)
  const down = findStretch(rows, (row) => after.positionOf(row))
  const across = findStretch(columns, (column) => {
    const at = after.columns.indexOf(column)
    return at < 0 ? undefined : at
  })
  if (down === null || across === null) return null
  // The corner that moves stays on its side.
  const { anchor } = selection
  const [top, bottom] = anchor.row === rows[0] ? down : [down[1], down[0]]
  const [left, right] = anchor.column === columns[0] ? across : [across[1], across[0]]
  return selectRange(after, { top, bottom, left, right })
}

/** From where to where they stand, as far as they are there at all; null for none, or where others stand between. */
function findStretch(
  ids: readonly string[],
  positionOf: (id: string) => number | undefined,
): readonly [number, number] | null {
  let [count, first, last] = [0, Infinity, -Infinity]
  for (const id of ids) {
    const at = positionOf(id)
    if (at === undefined) continue
    count += 1
    first = Math.min(first, at)
    last = Math.max(last, at)
  }
  return count > 0 && last - first === count - 1 ? [first, last] : null
}

/** From the first corner to the second, which may lie before it. */
export function selectRange(field: Field, { top, bottom, left, right }: Range): Selection | null {
  const [first, last] = [field.rows[top], field.rows[bottom]]
  const [start, end] = [field.columns[left], field.columns[right]]
  if (first === undefined || last === undefined || start === undefined || end === undefined) return null
  return between({ row: first, column: start }, { row: last, column: end })
}
