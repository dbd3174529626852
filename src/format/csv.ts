// A table as CSV and back. Reading changes nothing: it answers the edit to make and the cells it could not read.
import type { Cell } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import type { CellChange, Edit, NewRow } from '../domain/edit.ts'
import { isHidden } from '../domain/hidden-answers.ts'
import { findPointedTables } from '../domain/link.ts'
import { ordersBetween } from '../domain/order-key.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { matrixAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { isSameCell } from '../domain/trim-edit.ts'
import type { UnreadReason } from '../domain/unread-reason.ts'
import { findRow, findRows, makeTableRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { formatCell, formatMatrixEntry, makeCellLookup, readCell, readMatrixEntry } from './cell-text.ts'
import type { CellLookup, LookupOptions } from './cell-text.ts'
import { formatField, listFields, makeColumnIndex, readField } from './csv-header.ts'
import type { CsvField, WrittenField } from './csv-header.ts'
import { decodeFields, encodeFields, guardText, unguardText } from './csv-text.ts'
import type { CsvRecords } from './csv-text.ts'
import { isRowId } from './row-id.ts'

export interface CsvExport extends LookupOptions {
  /** The day that columns worked out are worked out for; without it they are left out. */
  readonly asOf?: string
}

/** Every row of the table but answers of a round that is not revealed yet. */
export function encodeCsv({ asOf, ...options }: CsvExport): Uint8Array {
  const lookup = makeCellLookup(options)
  const fields = listFields(lookup).filter(({ kind }) => kind !== 'computed' || asOf !== undefined)
  const columns = makeColumnIndex(lookup)
  const header = fields.map((field) => guardText(formatField(field, lookup, columns)))
  const rows = findRows(lookup.workbook, lookup.table).filter(
    (row) => !isHidden(lookup.table, row, lookup.workbook),
  )
  return encodeFields([
    header,
    ...rows.map((row) => fields.map((field) => formatRowField(row, field, lookup, asOf ?? ''))),
  ])
}

/** How many rows of the table are left out because nobody may see them yet. */
export function countHidden(table: TableId, workbook: Workbook): number {
  return findRows(workbook, table).filter((row) => isHidden(table, row, workbook)).length
}

function formatRowField(row: Row, field: WrittenField, lookup: CellLookup, asOf: string): string {
  switch (field.kind) {
    case 'row-id':
      return row.id
    case 'ignored':
      return ''
    case 'column':
      return formatValue(row.cells[field.column.id], field.column, lookup)
    case 'computed':
      return formatValue(field.column.compute(row, { workbook: lookup.workbook, asOf }), field.column, lookup)
    case 'entry':
      return guardText(formatMatrixEntry(matrixAt(row, field.column.id)[field.key]))
  }
}

/** Numbers stay numbers: a minus sign in front of one is no formula. */
function formatValue(cell: Cell | undefined, column: Column, lookup: CellLookup): string {
  const text = formatCell(cell, column, lookup)
  return typeof cell === 'number' ? text : guardText(text)
}

/** A cell that could not be read: `row` as a spreadsheet numbers it, `column` as the file names it. */
export interface UnreadField {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly why: UnreadReason
}

export interface CsvPlan {
  /** Takes in everything; cells that could not be read are kept in it as unread text, where a cell can hold that. */
  readonly edit: Edit
  readonly added: number
  readonly updated: number
  readonly unread: readonly UnreadField[]
}

export interface CsvImport extends LookupOptions {
  /** A new id at every call; asked again where a row has it already. */
  readonly makeRowId: () => string
}

/** The plan for taking in the file; a Problem where it is no table of that kind. */
export function decodeCsv(bytes: Uint8Array, name: string, options: CsvImport): Result<CsvPlan> {
  const lookup = makeCellLookup(options)
  const columns = makeColumnIndex(lookup)
  const read = (header: string) => readField(unguardText(header), lookup, columns)
  const decoded = decodeFields(
    bytes,
    name,
    (header) => header.filter((field) => field.trim() !== '' && read(field) !== null).length,
  )
  if (!decoded.ok) return decoded
  const fields = readHeader(decoded.value, name, lookup, read)
  if (!fields.ok) return fields
  const extra = decoded.value.records.findIndex((record) =>
    record.some((field, index) => field !== '' && index >= fields.value.length),
  )
  if (extra >= 0) return fail(decoded.value.problemAt(extra, 'too-many-fields'))
  return succeed(makePlan(decoded.value, fields.value, lookup, options.makeRowId))
}

function readHeader(
  { header, records }: CsvRecords,
  name: string,
  lookup: CellLookup,
  read: (header: string) => CsvField | null,
): Result<readonly CsvField[]> {
  const unknown: string[] = []
  const fields = header.map((text, index): CsvField => {
    const blank = text.trim() === '' && records.every((record) => (record[index] ?? '').trim() === '')
    const field = blank ? ({ kind: 'ignored' } as const) : read(text)
    if (field === null) unknown.push(text.trim())
    return field ?? { kind: 'ignored' }
  })
  const table = lookup.words.tables[lookup.table].label
  if (!fields.some((field) => field.kind === 'column' || field.kind === 'entry'))
    return fail({ code: 'csv-no-columns', name, table })
  if (unknown.length > 0) {
    const columns = makeColumnIndex(lookup)
    const known = listFields(lookup)
      .filter(({ kind }) => kind !== 'computed')
      .map((field) => formatField(field, lookup, columns))
    return fail({ code: 'csv-columns', name, unknown: unknown.join(', '), known: known.join(', ') })
  }
  const seen = new Set<string>()
  for (const [index, field] of fields.entries()) {
    if (field.kind === 'ignored') continue
    const target =
      field.kind === 'row-id' ? '' : `${field.column.id}/${field.kind === 'entry' ? field.key : ''}`
    if (seen.has(target)) return fail({ code: 'csv-column-twice', name, column: header[index] ?? '' })
    seen.add(target)
  }
  return succeed(fields)
}

/** A record that has found its row: one of the workbook, or a new one. */
interface Placed {
  readonly record: readonly string[]
  readonly row: number
  readonly id: string
  readonly old: Row | undefined
}

function makePlan(
  csv: CsvRecords,
  fields: readonly CsvField[],
  lookup: CellLookup,
  makeRowId: () => string,
): CsvPlan {
  const unread: UnreadField[] = []
  const placed = placeRecords(csv, fields, lookup, makeRowId, unread)
  const names = withNewRows(placed, fields, lookup)
  const changes: CellChange[] = []
  const newRows: { id: string; cells: Record<string, Cell> }[] = []
  let updated = 0
  for (const place of placed) {
    const found = readRecord(place, csv.header, fields, names, unread)
    if (place.old === undefined) newRows.push({ id: place.id, cells: collectCells(found) })
    else if (found.length > 0) updated += 1
    if (place.old !== undefined) for (const change of found) changes.push(change)
  }
  return {
    edit: makeEdit(lookup.workbook, lookup.table, newRows, changes),
    added: newRows.length,
    updated,
    unread,
  }
}

function placeRecords(
  { records, firstRow, header }: CsvRecords,
  fields: readonly CsvField[],
  lookup: CellLookup,
  makeRowId: () => string,
  unread: UnreadField[],
): readonly Placed[] {
  const idAt = fields.findIndex((field) => field.kind === 'row-id')
  const nameAt = fields.findIndex(
    (field) => field.kind === 'column' && field.column.id === tables[lookup.table].nameColumn,
  )
  const fixed = tables[lookup.table].fixedRows === true
  const taken = new Set<string>()
  const placed: Placed[] = []
  for (const [index, record] of records.entries()) {
    if (record.every((field) => field.trim() === '')) continue
    const row = index + firstRow
    const given = unguardText(record[idAt] ?? '').trim()
    const name = unguardText(record[nameAt] ?? '')
    const id = fixed && given === '' ? findFixedRow(name, lookup) : given
    const old = findRow(lookup.workbook, lookup.table, id)
    if (old === undefined && fixed) {
      const at = given === '' ? nameAt : idAt
      unread.push({ row, column: header[at] ?? '', value: record[at] ?? '', why: 'rows-are-fixed' })
    } else if (taken.has(id)) {
      unread.push({ row, column: header[idAt] ?? '', value: given, why: 'row-twice' })
    } else {
      const kept = old !== undefined || isRowId(id) ? id : makeFreeId(lookup, taken, makeRowId)
      taken.add(kept)
      placed.push({ record, row, id: kept, old })
    }
  }
  return placed
}

function makeFreeId(lookup: CellLookup, taken: ReadonlySet<string>, makeRowId: () => string): string {
  for (;;) {
    const id = makeRowId()
    if (!taken.has(id) && findRow(lookup.workbook, lookup.table, id) === undefined) return id
  }
}

/** In a table whose rows are fixed a name, or there being only one row, tells which is meant. */
function findFixedRow(name: string, lookup: CellLookup): string {
  const rows = findRows(lookup.workbook, lookup.table)
  if (rows.length === 1) return rows[0]?.id ?? ''
  const resolved = lookup.names(lookup.table).resolve(name)
  return 'id' in resolved ? resolved.id : ''
}

/** Rows of one file may point at each other, so names are looked up as if its rows were there already. */
function withNewRows(placed: readonly Placed[], fields: readonly CsvField[], lookup: CellLookup): CellLookup {
  const { table, workbook } = lookup
  const { nameColumn } = tables[table]
  const nameAt = fields.findIndex(
    (field) =>
      field.kind === 'column' &&
      field.column.id === nameColumn &&
      (field.column.kind === 'text' || field.column.kind === 'long-text'),
  )
  const pointsHere = fields.some(
    (field) => field.kind === 'column' && findPointedTables(field.column).includes(table),
  )
  if (nameAt < 0 || !pointsHere) return lookup
  const rows = placed.flatMap(({ id, old, record }): readonly Row[] => {
    const name = unguardText(record[nameAt] ?? '')
    return old !== undefined || name === ''
      ? []
      : [{ id, order: '', cells: { [nameColumn]: name }, stamps: { row: '' } }]
  })
  if (rows.length === 0) return lookup
  const tableRows = makeTableRows([...findRows(workbook, table), ...rows])
  return makeCellLookup({
    ...lookup,
    workbook: { ...workbook, tables: { ...workbook.tables, [table]: tableRows } },
  })
}

function readRecord(
  { record, row, id, old }: Placed,
  header: readonly string[],
  fields: readonly CsvField[],
  lookup: CellLookup,
  unread: UnreadField[],
): readonly CellChange[] {
  const changes: CellChange[] = []
  for (const [index, field] of fields.entries()) {
    const raw = record[index]
    if (raw === undefined || field.kind === 'ignored' || field.kind === 'row-id') continue
    const text = unguardText(raw)
    // What was written out and comes back untouched is never read anew: not even an unread cell is reported twice.
    if (raw === (old === undefined ? '' : formatRowField(old, field, lookup, ''))) continue
    const change = readChange(text, id, field, lookup)
    if ('why' in change) {
      unread.push({ row, column: header[index] ?? '', value: text, why: change.why })
      if (field.kind === 'column') changes.push({ row: id, column: field.column.id, value: { unread: text } })
    } else if (old === undefined || !isSameCell(valueAt(old, field), change.value)) changes.push(change)
  }
  return changes
}

type KnownField = Extract<CsvField, { kind: 'column' | 'entry' }>

function readChange(
  text: string,
  row: string,
  field: KnownField,
  lookup: CellLookup,
): CellChange | { readonly why: UnreadReason } {
  const column = field.column.id
  if (field.kind === 'entry') {
    const reading = readMatrixEntry(text, field.column, lookup)
    return 'why' in reading ? reading : { row, column, key: field.key, value: reading.value ?? null }
  }
  const reading = readCell(text, field.column, lookup)
  return 'why' in reading ? reading : { row, column, value: reading.cell ?? null }
}

function valueAt(row: Row, field: KnownField): Cell | null {
  if (field.kind === 'column') return row.cells[field.column.id] ?? null
  return matrixAt(row, field.column.id)[field.key] ?? null
}

function collectCells(changes: readonly CellChange[]): Record<string, Cell> {
  const cells: Record<string, Cell> = {}
  for (const { column, key, value } of changes) {
    if (value === null) continue
    if (key === undefined) cells[column] = value
    else if (typeof value === 'string')
      cells[column] = { ...(cells[column] as Record<string, string> | undefined), [key]: value } // built here alone
  }
  return cells
}

function makeEdit(
  workbook: Workbook,
  table: TableId,
  newRows: readonly { readonly id: string; readonly cells: Record<string, Cell> }[],
  changes: readonly CellChange[],
): Edit {
  const last = findRows(workbook, table).at(-1)?.order ?? null
  const orders = ordersBetween(last, null, newRows.length)
  const rows = newRows.map((row, index): NewRow => ({ ...row, order: orders[index] ?? '' }))
  const edits: Edit[] = []
  if (rows.length > 0) edits.push({ kind: 'insert-rows', table, rows })
  if (changes.length > 0) edits.push({ kind: 'set-cells', table, changes })
  return edits.length === 1 && edits[0] !== undefined ? edits[0] : { kind: 'batch', edits }
}
