// The edits behind the row commands: pure, made of order keys and ids. Knows no focus and no words.
import type { Cell } from '../../domain/cell.ts'
import type { Edit } from '../../domain/edit.ts'
import { orderBetween } from '../../domain/order-key.ts'
import type { Row } from '../../domain/row.ts'
import type { TableId } from '../../domain/table-id.ts'

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

/**
 * Moves a row past its neighbour as shown. Null where there is no neighbour. The view may leave rows out, so the new
 * place is right beside the neighbour in the whole table.
 */
export function makeMove(
  table: TableId,
  rows: readonly Row[],
  positionOf: (row: string) => number | undefined,
  shown: readonly string[],
  row: string,
  direction: 1 | -1,
): Edit | null {
  const neighbour = shown[shown.indexOf(row) + direction]
  const at = neighbour === undefined ? undefined : positionOf(neighbour)
  if (at === undefined || !shown.includes(row)) return null
  const others = direction === 1 ? [rows[at], rows[at + 1]] : [rows[at - 1], rows[at]]
  const order = orderBetween(others[0]?.order ?? null, others[1]?.order ?? null)
  return { kind: 'move-rows', table, orders: [{ row, order }] }
}
