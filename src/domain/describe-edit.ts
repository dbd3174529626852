// Tells what an edit did, as facts for the label of undo and for history. Answers of raters are never among them.
import { isMatrix, isUnread, NOT_SURE } from './cell.ts'
import type { Cell } from './cell.ts'
import type { Column } from './column.ts'
import type { CellChange, Edit } from './edit.ts'
import { findPlace } from './link.ts'
import type { TableId } from './table-id.ts'
import { factsRowId } from './tables/facts.ts'
import { findColumn, tables } from './tables/index.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** A value as far as it can be told without words: choices, yes and no, and "not sure" are left to them. */
export type DescribedValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'choice'; readonly id: string }
  | { readonly kind: 'yes-no'; readonly yes: boolean }
  | { readonly kind: 'not-sure' }
  | null

export type EditDescription =
  | {
      readonly kind: 'cell'
      readonly table: TableId
      readonly column: string
      /** Name of the role or criterion of a matrix cell. */
      readonly key: string | null
      /** From 1; null in the table that has one row only. */
      readonly rowNumber: number | null
      readonly before: DescribedValue
      readonly after: DescribedValue
    }
  | {
      readonly kind: 'cells-set' | 'cells-cleared'
      readonly table: TableId
      /** Where all of them are in one. */
      readonly column: string | null
      readonly cells: number
    }
  | {
      readonly kind: 'rows-added' | 'rows-deleted' | 'rows-moved'
      readonly table: TableId
      readonly rows: number
    }
  | { readonly kind: 'several'; readonly tables: readonly TableId[] }

type Leaf = Exclude<Edit, { kind: 'batch' }>

/** What `edit` does to `workbook`, which is as it was before. */
export function describeEdit(workbook: Workbook, edit: Edit): EditDescription {
  const leaves = withoutNotesAlong(listLeaves(edit))
  const first = leaves[0]
  const touched = [...new Set(leaves.map((leaf) => leaf.table))]
  if (first === undefined || touched.length > 1) return { kind: 'several', tables: touched }
  const table = first.table
  const inserted = leaves.flatMap((leaf) => (leaf.kind === 'insert-rows' ? leaf.rows : []))
  if (inserted.length > 0 && fillsOnly(leaves, new Set(inserted.map((row) => row.id)))) {
    return { kind: 'rows-added', table, rows: inserted.length }
  }
  if (leaves.some((leaf) => leaf.kind !== first.kind)) return { kind: 'several', tables: touched }
  switch (first.kind) {
    case 'set-cells':
      return describeChanges(workbook, table, leaves.flatMap(changesOf))
    case 'insert-rows':
      return { kind: 'rows-added', table, rows: inserted.length }
    case 'delete-rows':
      return { kind: 'rows-deleted', table, rows: leaves.reduce((sum, leaf) => sum + rowCount(leaf), 0) }
    case 'move-rows':
      return { kind: 'rows-moved', table, rows: leaves.reduce((sum, leaf) => sum + rowCount(leaf), 0) }
  }
}

function listLeaves(edit: Edit): readonly Leaf[] {
  return edit.kind === 'batch' ? edit.edits.flatMap(listLeaves) : [edit]
}

/** Notes that go with their rows are not worth a word of their own. */
function withoutNotesAlong(leaves: readonly Leaf[]): readonly Leaf[] {
  const others = leaves.filter(({ table }) => table !== 'notes')
  return others.length > 0 && others.some(({ kind }) => kind === 'delete-rows') ? others : leaves
}

function changesOf(leaf: Leaf): readonly CellChange[] {
  return leaf.kind === 'set-cells' ? leaf.changes : []
}

function rowCount(leaf: Leaf): number {
  if (leaf.kind === 'delete-rows') return leaf.rows.length
  return leaf.kind === 'move-rows' ? leaf.orders.length : 0
}

/** Whether all but the adding of rows writes into those very rows. */
function fillsOnly(leaves: readonly Leaf[], inserted: ReadonlySet<string>): boolean {
  return leaves.every(
    (leaf) =>
      leaf.kind === 'insert-rows' ||
      (leaf.kind === 'set-cells' && leaf.changes.every((change) => inserted.has(change.row))),
  )
}

function describeChanges(
  workbook: Workbook,
  table: TableId,
  changes: readonly CellChange[],
): EditDescription {
  const [change] = changes
  const columns = new Set(changes.map(({ column }) => column))
  if (change === undefined || changes.length > 1 || table === 'ratings') {
    return {
      kind: changes.every(({ value }) => value === null) ? 'cells-cleared' : 'cells-set',
      table,
      column: columns.size === 1 && change !== undefined && table !== 'ratings' ? change.column : null,
      cells: changes.length,
    }
  }
  const row = findRow(workbook, table, change.row)
  const position = workbook.tables[table].positions.get(change.row)
  const cell = row?.cells[change.column]
  const before = change.key === undefined ? cell : isMatrix(cell) ? cell[change.key] : undefined
  const column = findColumn(table, change.column)
  return {
    kind: 'cell',
    table,
    column: change.column,
    key: change.key === undefined ? null : nameOfKey(workbook, column, change.key),
    rowNumber: change.row === factsRowId || position === undefined ? null : position + 1,
    before: describeValue(workbook, column, before),
    after: describeValue(workbook, column, change.value ?? undefined),
  }
}

function nameOfKey(workbook: Workbook, column: Column | undefined, key: string): string {
  return column?.kind === 'matrix' && column.keys === 'roles' ? nameOfRow(workbook, 'roles', key) : key
}

function describeValue(
  workbook: Workbook,
  column: Column | undefined,
  cell: Cell | undefined,
): DescribedValue {
  if (cell === undefined) return null
  if (cell === NOT_SURE && column?.kind === 'rating') return { kind: 'not-sure' }
  if (typeof cell === 'boolean') return { kind: 'yes-no', yes: cell }
  if (typeof cell === 'number') return { kind: 'text', text: String(cell) }
  if (isUnread(cell)) return { kind: 'text', text: cell.unread }
  if (typeof cell === 'string' && column?.kind === 'choice') return { kind: 'choice', id: cell }
  if (isMatrix(cell)) return { kind: 'text', text: Object.values(cell).join(' ') }
  const items: readonly string[] = typeof cell === 'string' ? [cell] : cell
  return { kind: 'text', text: items.map((item) => nameOfItem(workbook, column, item)).join(', ') }
}

function nameOfItem(workbook: Workbook, column: Column | undefined, item: string): string {
  const place = column === undefined ? null : findPlace(column, item)
  return place === null ? item : nameOfRow(workbook, place.table, place.row)
}

/** The row's own name, else its number, else its id. */
function nameOfRow(workbook: Workbook, table: TableId, id: string): string {
  const row = findRow(workbook, table, id)
  if (row === undefined || table === 'ratings') return id
  const name = row.cells[tables[table].nameColumn]
  if (typeof name === 'string' && name.trim() !== '') return name
  return String(findRows(workbook, table).indexOf(row) + 1)
}
