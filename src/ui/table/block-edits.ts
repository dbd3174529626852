// What clearing, pasting and filling a block of cells comes to, as one edit. Pure: knows no clipboard and no focus.
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import { isStored } from '../../domain/column.ts'
import type { Column, StoredColumn } from '../../domain/column.ts'
import type { CellChange, Edit, NewRow } from '../../domain/edit.ts'
import { ordersBetween } from '../../domain/order-key.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findFillSteps } from './fill.ts'
import type { Place } from './navigation.ts'
import type { Range } from './selection.ts'
import { findSeries } from './series.ts'

type Lines<Piece> = readonly (readonly Piece[])[]

/** `Piece` is what comes for one cell: a text, or what else is known of it. */
export interface PasteTarget<Piece> {
  readonly table: TableId
  /** Rows and columns as shown. */
  readonly rows: readonly string[]
  readonly columns: readonly Column[]
  /** Where the block goes; a range that the block fits into several times is filled with it. */
  readonly range: Range
  /** Null where no rows can be added; else the order keys they go between, null for the open end. */
  readonly adds: {
    readonly lastOrder: string | null
    readonly nextOrder: string | null
    readonly cells: NewRow['cells']
  } | null
  /** The row of each line, where that is not simply the next one shown. */
  readonly rowOf?: readonly string[]
  readonly read: (column: StoredColumn, piece: Piece, across: number) => Cell | undefined
  readonly makeRowId: () => string
}

export interface Paste {
  /** Null where nothing could be written. */
  readonly edit: Edit | null
  /** What the block covers now, new rows included, were those to stand right below the others. */
  readonly range: Range
  /** The row of each line. */
  readonly rows: readonly string[]
  readonly written: number
  readonly addedRows: number
  /** Written as they are, for their columns cannot read them. */
  readonly unread: readonly Place[]
  /** Not written: their columns are worked out. */
  readonly readOnly: number
  /** Not written: there is no column or no row for them. */
  readonly leftOut: number
}

/** Puts a block over the cells, which stay as they are where it has no piece; rows past the end are added in the same edit. */
export function makePaste<Piece>(lines: Lines<Piece | undefined>, target: PasteTarget<Piece>): Paste {
  const { table, rows, columns, adds, rowOf } = target
  const block = repeatInto(lines, target.range)
  const { top, left } = target.range
  const width = block[0]?.length ?? 0
  const across = columns.slice(left, left + width)
  const shownHeight =
    adds === null && rowOf === undefined ? Math.min(block.length, rows.length - top) : block.length
  const counts = { written: 0, readOnly: 0 }
  const unread: Place[] = []
  const changes: CellChange[] = []
  const covered: string[] = []
  const made: { readonly id: string; readonly cells: Record<string, Cell> }[] = []
  for (let down = 0; down < shownHeight; down += 1) {
    const shown = rowOf === undefined ? rows[top + down] : rowOf[down]
    const row = shown ?? target.makeRowId()
    covered.push(row)
    const cells: Record<string, Cell> = { ...adds?.cells }
    for (const [at, column] of across.entries()) {
      const piece = block[down]?.[at]
      if (piece === undefined) continue
      if (!isStored(column)) {
        counts.readOnly += 1
        continue
      }
      const cell = target.read(column, piece, at)
      counts.written += 1
      if (isUnread(cell)) unread.push({ row, column: column.id })
      if (shown !== undefined) changes.push({ row, column: column.id, value: cell ?? null })
      else if (cell !== undefined) cells[column.id] = cell
    }
    if (shown === undefined) made.push({ id: row, cells })
  }
  const orders = adds === null ? [] : ordersBetween(adds.lastOrder, adds.nextOrder, made.length)
  const added = made.map(({ id, cells }, at) => ({ id, order: orders[at] ?? '', cells }))
  return {
    ...counts,
    unread,
    edit: counts.written === 0 ? null : joinEdits(table, changes, added),
    range: { top, left, bottom: top + shownHeight - 1, right: left + across.length - 1 },
    rows: covered,
    addedRows: added.length,
    leftOut: block.length * width - shownHeight * across.length,
  }
}

/** Clears the cells that hold something; null where none does. */
export function makeClear(
  table: TableId,
  rows: readonly string[],
  columns: readonly Column[],
  holds: (row: string, column: Column) => boolean,
): { readonly edit: Edit; readonly cells: number } | null {
  const stored = columns.filter(isStored)
  const changes = rows.flatMap((row) =>
    stored.flatMap((column) => (holds(row, column) ? [{ row, column: column.id, value: null }] : [])),
  )
  return changes.length === 0 ? null : { edit: { kind: 'set-cells', table, changes }, cells: changes.length }
}

export interface FillTarget {
  readonly table: TableId
  readonly rows: readonly string[]
  readonly columns: readonly Column[]
  readonly cellAt: (row: string, column: Column) => Cell | undefined
  /** The content of one cell as another column holds it; null for blank. */
  readonly carry: (row: string, from: Column, to: Column) => Cell | null
}

/**
 * Repeats the source over the rest of the target, or goes on with the numbers and dates that begin a series down a
 * column; null where there is nothing to write to.
 */
export function makeFill(
  source: Range,
  target: Range,
  { table, rows, columns, cellAt, carry }: FillTarget,
): { readonly edit: Edit; readonly cells: number } | null {
  const sourceRows = rows.slice(source.top, source.bottom + 1)
  const series = new Map(
    columns.slice(source.left, source.right + 1).map((column) => [
      column,
      findSeries(
        column,
        sourceRows.map((row) => cellAt(row, column)),
      ),
    ]),
  )
  const changes = findFillSteps(source, target).flatMap((step): CellChange[] => {
    const [row, fromRow] = [rows[step.row], rows[step.fromRow]]
    const [column, from] = [columns[step.column], columns[step.fromColumn]]
    if (row === undefined || fromRow === undefined || column === undefined || from === undefined) return []
    if (!isStored(column)) return []
    const goesOn = from === column ? series.get(column) : null
    const value = goesOn == null ? carry(fromRow, from, column) : goesOn(step.row - source.top)
    return [{ row, column: column.id, value }]
  })
  return changes.length === 0 ? null : { edit: { kind: 'set-cells', table, changes }, cells: changes.length }
}

/** The block as often as the range holds it whole; once where it does not fit evenly. */
function repeatInto<Piece>(lines: Lines<Piece>, range: Range): Lines<Piece> {
  const height = range.bottom - range.top + 1
  const width = range.right - range.left + 1
  const [rows, columns] = [lines.length, lines[0]?.length ?? 0]
  const fits = rows > 0 && columns > 0 && height % rows === 0 && width % columns === 0
  if (!fits || (height === rows && width === columns)) return lines
  const wide = lines.map((line) => Array.from({ length: width / columns }, () => line).flat())
  return Array.from({ length: height / rows }, () => wide).flat()
}

function joinEdits(table: TableId, changes: readonly CellChange[], rows: readonly NewRow[]): Edit {
  const set: Edit = { kind: 'set-cells', table, changes }
  const insert: Edit = { kind: 'insert-rows', table, rows }
  if (rows.length === 0) return set
  return changes.length === 0 ? insert : { kind: 'batch', edits: [set, insert] }
}
