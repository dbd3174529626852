// Notes on single cells: which cell each is about, in which order, and the edits that write them and take them away.
import type { Edit } from './edit.ts'
import { makeLink, readLink } from './link.ts'
import { orderBetween } from './order-key.ts'
import { textAt } from './read.ts'
import type { TableId } from './table-id.ts'
import { findColumn } from './tables/index.ts'
import { findRow } from './workbook.ts'
import type { TableRows, Workbook } from './workbook.ts'

/** A cell, or one key of a matrix cell. */
export interface NotedCell {
  readonly table: TableId
  readonly row: string
  readonly column: string
  readonly key?: string
}

export interface CellNote {
  readonly id: string
  readonly cell: NotedCell
  readonly text: string
  /** Empty where whoever wrote it gave no name. */
  readonly author: string
  /** `YYYY-MM-DDTHH:MM`, local time where it was written; empty where a file does not tell. */
  readonly at: string
}

interface RowNotes {
  /** By spot: a column, or a column and key. A column holds the notes of its keys too. */
  readonly bySpot: ReadonlyMap<string, readonly CellNote[]>
  /** How many stand where, as one text: two of them compare by themselves. */
  readonly counts: string
}

interface NoteIndex {
  readonly byRow: ReadonlyMap<string, RowNotes>
  readonly byTable: ReadonlyMap<TableId, readonly CellNote[]>
}

const none: readonly CellNote[] = []

// An edit elsewhere leaves the notes' rows the same object, and so the index.
const indexes = new WeakMap<TableRows, NoteIndex>()

/** The notes of a cell in their order; of a whole matrix cell those of its keys too. */
export function findCellNotes(workbook: Workbook, cell: NotedCell): readonly CellNote[] {
  const row = findIndex(workbook).byRow.get(makeLink(cell.table, cell.row))
  return row?.bySpot.get(makeSpot(cell.column, cell.key)) ?? none
}

/** The notes on cells of a table whose rows are there, and whose roles where they are about one. */
export function findTableNotes(workbook: Workbook, table: TableId): readonly CellNote[] {
  const all = findIndex(workbook).byTable.get(table) ?? none
  const here = all.filter(({ cell }) => {
    const role = findRole(cell)
    const isThere = role === undefined || findRow(workbook, 'roles', role) !== undefined
    return isThere && findRow(workbook, table, cell.row) !== undefined
  })
  return here.length === all.length ? all : here
}

/** How many notes the spots of a row have, as a text for `readNoteCounts`; empty where it has none. */
export function spellNoteCounts(workbook: Workbook, table: TableId, row: string): string {
  return findIndex(workbook).byRow.get(makeLink(table, row))?.counts ?? ''
}

/** By column, and by column and key as `makeSpot` joins them. */
export function readNoteCounts(counts: string): Readonly<Record<string, number>> {
  return counts === '' ? noCounts : (JSON.parse(counts) as Record<string, number>) // written by `indexRow`
}

const noCounts = {}

export function makeSpot(column: string, key?: string): string {
  return key === undefined ? column : `${column}/${key}`
}

/** One more note at the end of a cell's. */
export function makeNote(
  workbook: Workbook,
  id: string,
  { table, row, column, key }: NotedCell,
  { text, author, at }: Pick<CellNote, 'text' | 'author' | 'at'>,
): Edit {
  const order = orderBetween(workbook.tables.notes.rows.at(-1)?.order ?? null, null)
  const cells = {
    row: makeLink(table, row),
    column,
    ...(key === undefined ? {} : { key }),
    note: text,
    ...(author === '' ? {} : { author }),
    at,
  }
  return { kind: 'insert-rows', table: 'notes', rows: [{ id, order, cells }] }
}

export function makeNoteChange(id: string, text: string): Edit {
  return { kind: 'set-cells', table: 'notes', changes: [{ row: id, column: 'note', value: text }] }
}

export function makeNoteRemoval(id: string): Edit {
  return { kind: 'delete-rows', table: 'notes', rows: [id] }
}

/**
 * Takes rows away together with the notes on their cells, so that undo brings both back; a role goes with what was
 * remarked about its part in decisions.
 */
export function makeRowRemoval(workbook: Workbook, table: TableId, rows: readonly string[]): Edit {
  const removal: Edit = { kind: 'delete-rows', table, rows }
  const index = findIndex(workbook)
  const onRows = rows.flatMap((row) => [...(index.byRow.get(makeLink(table, row))?.bySpot.values() ?? [])])
  const gone = new Set(rows)
  const onRoles = table === 'roles' ? [...index.byTable.values()].flat() : none
  const ofRoles = onRoles.filter(({ cell }) => gone.has(findRole(cell) ?? ''))
  const notes = new Set([...onRows.flat(), ...ofRoles].map(({ id }) => id))
  if (notes.size === 0) return removal
  return { kind: 'batch', edits: [removal, { kind: 'delete-rows', table: 'notes', rows: [...notes] }] }
}

/** The role a note is about; undefined where it is about none. */
function findRole({ table, column, key }: NotedCell): string | undefined {
  const found = key === undefined ? undefined : findColumn(table, column)
  return found?.kind === 'matrix' && found.keys === 'roles' ? key : undefined
}

function findIndex({ tables: { notes } }: Workbook): NoteIndex {
  const known = indexes.get(notes)
  if (known !== undefined) return known
  const index = makeIndex(notes)
  indexes.set(notes, index)
  return index
}

function makeIndex(notes: TableRows): NoteIndex {
  const spots = new Map<string, Map<string, CellNote[]>>()
  const byTable = new Map<TableId, CellNote[]>()
  for (const note of readNotes(notes)) {
    const { table, row, column, key } = note.cell
    const link = makeLink(table, row)
    const bySpot = spots.get(link) ?? new Map<string, CellNote[]>()
    spots.set(link, bySpot)
    for (const spot of new Set([column, makeSpot(column, key)])) {
      push(bySpot, spot, note)
    }
    push(byTable, table, note)
  }
  return { byRow: new Map([...spots].map(([link, bySpot]) => [link, indexRow(bySpot)])), byTable }
}

function push<Key>(lists: Map<Key, CellNote[]>, key: Key, note: CellNote): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [note])
  else list.push(note)
}

function indexRow(bySpot: ReadonlyMap<string, readonly CellNote[]>): RowNotes {
  const counts = [...bySpot].map(([spot, found]) => [spot, found.length] as const)
  return { bySpot, counts: JSON.stringify(Object.fromEntries(counts)) }
}

/** What names no cell is passed over: a file may hold anything. */
function readNotes({ rows }: TableRows): readonly CellNote[] {
  return rows.flatMap((row) => {
    const place = readLink(textAt(row, 'row') ?? '')
    const column = textAt(row, 'column')
    const text = textAt(row, 'note')
    if (place === null || column === undefined || text === undefined) return []
    const key = textAt(row, 'key')
    const cell = { ...place, column, ...(key === undefined ? {} : { key }) }
    return [{ id: row.id, cell, text, author: textAt(row, 'author') ?? '', at: textAt(row, 'at') ?? '' }]
  })
}
