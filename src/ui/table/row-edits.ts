// The edits behind the row commands: pure, made of order keys and ids. Knows no focus and no words.
import type { Cell } from '../../domain/cell.ts'
import type { Edit } from '../../domain/edit.ts'
import { orderBetween, ordersBetween } from '../../domain/order-key.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'

/**
 * The position after which rows made below the last line belong: a table in an order of its own keeps them where they
 * were made. Undefined for the end of the table.
 */
export function findEndOfView(
  view: { readonly field: { readonly rows: readonly string[] }; readonly isShaped: boolean },
  positions: ReadonlyMap<string, number>,
): number | undefined {
  const last = view.isShaped ? view.field.rows.at(-1) : undefined
  return last === undefined ? undefined : positions.get(last)
}

type Cells = Readonly<Record<string, Cell>>

/** A row right before or after the one at `position`; at the end where there is none. */
export function makeInsert(
  table: TableId,
  rows: readonly Row[],
  position: number | undefined,
  side: 'above' | 'below',
  id: string,
  cells: Cells,
): Edit {
  const at = position ?? rows.length
  const before = position === undefined || side === 'above' ? rows[at - 1] : rows[at]
  const after = position === undefined || side === 'above' ? rows[at] : rows[at + 1]
  const order = orderBetween(before?.order ?? null, after?.order ?? null)
  return { kind: 'insert-rows', table, rows: [{ id, order, cells }] }
}

/** Copies of rows, in their order, right after the last of them. */
export function makeCopies(
  table: TableId,
  rows: readonly Row[],
  sources: readonly Row[],
  makeId: () => string,
): Edit | null {
  const last = sources.at(-1)
  if (last === undefined) return null
  const next = rows[rows.indexOf(last) + 1]
  const orders = ordersBetween(last.order, next?.order ?? null, sources.length)
  const copies = sources.map(({ cells }, at) => ({ id: makeId(), order: orders[at] ?? '', cells }))
  return { kind: 'insert-rows', table, rows: copies }
}

/**
 * Moves rows, in their order, to stand right before another as shown, or after the last of those shown. Null where
 * they stand there already. The view may leave rows out: those keep their places beside the others.
 */
export function makeMoveTo(
  table: TableId,
  rows: readonly Row[],
  shown: readonly string[],
  moved: readonly string[],
  before: string | null,
): Edit | null {
  const going = new Set(moved)
  const staying = shown.filter((id) => !going.has(id))
  // A place among those that go is the place of the next one that stays.
  const from = before === null ? shown.length : shown.indexOf(before)
  const target = shown.slice(from).find((id) => !going.has(id)) ?? null
  const at = target === null ? staying.length : staying.indexOf(target)
  const next = [...staying.slice(0, at), ...shown.filter((id) => going.has(id)), ...staying.slice(at)]
  if (from < 0 || next.every((id, position) => id === shown[position])) return null
  const rest = rows.filter(({ id }) => !going.has(id))
  const last = rest.findIndex(({ id }) => id === staying.at(-1))
  const place = target === null ? last + 1 : rest.findIndex(({ id }) => id === target)
  const orders = ordersBetween(rest[place - 1]?.order ?? null, rest[place]?.order ?? null, going.size)
  const kept = rows.filter(({ id }) => going.has(id))
  return {
    kind: 'move-rows',
    table,
    orders: kept.map(({ id }, position) => ({ row: id, order: orders[position] ?? '' })),
  }
}

/** Moves neighbouring rows past the next one as shown; null at the end. */
export function makeMove(
  table: TableId,
  rows: readonly Row[],
  shown: readonly string[],
  moved: readonly string[],
  direction: 1 | -1,
): Edit | null {
  const places = moved.map((id) => shown.indexOf(id))
  const edge = direction === 1 ? Math.max(...places) + 1 : Math.min(...places) - 1
  if (shown[edge] === undefined || places.includes(-1)) return null
  const before = direction === 1 ? (shown[edge + 1] ?? null) : shown[edge]
  return makeMoveTo(table, rows, shown, moved, before)
}
