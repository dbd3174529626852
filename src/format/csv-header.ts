// The first line of a table as CSV: which column each field belongs to, by label or by id.
import { isShown, isStored } from '../domain/column.ts'
import type { Column, ComputedColumn, StoredColumn } from '../domain/column.ts'
import { matrixAt } from '../domain/read.ts'
import { tables } from '../domain/tables/index.ts'
import { findRows } from '../domain/workbook.ts'
import { makeLabelIndex } from './cell-lookup.ts'
import type { CellLookup, LabelIndex } from './cell-lookup.ts'
import { foldText } from './fold-text.ts'

/** Names the column that makes an import change rows in place of adding them. */
export const rowIdHeader = 'Row id'

type MatrixColumn = Extract<StoredColumn, { kind: 'matrix' }>

export type CsvField =
  | { readonly kind: 'row-id' }
  | { readonly kind: 'column'; readonly column: StoredColumn }
  | { readonly kind: 'entry'; readonly column: MatrixColumn; readonly key: string }
  /** Worked out by Pathway, or without name and content: passed over. */
  | { readonly kind: 'ignored' }

/** What is worked out is written for people to see, and passed over when it comes back. */
export type WrittenField = CsvField | { readonly kind: 'computed'; readonly column: ComputedColumn }

/** Columns by their labels; a label that two columns share stands for neither. */
export function makeColumnIndex({ table, words }: CellLookup): LabelIndex {
  const columnWords = words.tables[table].columns
  return makeLabelIndex(
    tables[table].columns.filter(isShown).map((column) => column.id),
    (id) => columnWords[id]?.label ?? id,
  )
}

/** Every column that is shown, in order, a matrix as one field for each key. */
export function listFields(lookup: CellLookup): readonly WrittenField[] {
  const columns = tables[lookup.table].columns.filter(isShown)
  return [
    { kind: 'row-id' },
    ...columns.flatMap((column): readonly WrittenField[] => {
      if (column.kind === 'computed') return [{ kind: 'computed', column }]
      if (column.kind !== 'matrix') return [{ kind: 'column', column }]
      return listKeys(column, lookup).map((key) => ({ kind: 'entry', column, key }))
    }),
  ]
}

/** All roles, or the criteria in use; and keys whose role is gone, so that nothing is lost. */
function listKeys(column: MatrixColumn, lookup: CellLookup): readonly string[] {
  const used = new Set<string>()
  for (const row of findRows(lookup.workbook, lookup.table))
    for (const key of Object.keys(matrixAt(row, column.id))) used.add(key)
  const known = lookup.keys(column).ids.filter((key) => column.keys === 'roles' || used.has(key))
  return [...known, ...[...used].filter((key) => !known.includes(key)).sort()]
}

export function formatField(field: WrittenField, lookup: CellLookup, columns: LabelIndex): string {
  if (field.kind === 'ignored') return ''
  if (field.kind === 'row-id') return rowIdHeader
  const { id } = field.column
  const label = lookup.ids ? id : columns.labelOf(id)
  if (field.kind !== 'entry') return label
  const keys = lookup.keys(field.column)
  if (!lookup.ids) return `${label}: ${keys.labelOf(field.key)}`
  // An id that is another role's name, or whose role is gone, needs its brackets.
  return `${label}: ${keys.idOf(field.key) === field.key ? field.key : `[${field.key}]`}`
}

/** What a header field stands for; null where the table has no such column. */
export function readField(text: string, lookup: CellLookup, columns: LabelIndex): CsvField | null {
  const folded = foldText(text).replace(/[-_]/g, ' ')
  if (folded === foldText(rowIdHeader)) return { kind: 'row-id' }
  const named = findColumnNamed(text, lookup, columns)
  if (named !== undefined) return isStored(named) ? { kind: 'column', column: named } : { kind: 'ignored' }
  for (let cut = text.indexOf(':'); cut >= 0; cut = text.indexOf(':', cut + 1)) {
    const column = findColumnNamed(text.slice(0, cut), lookup, columns)
    if (column?.kind !== 'matrix') continue
    const key = lookup.keys(column).idOf(text.slice(cut + 1))
    if (key !== undefined) return { kind: 'entry', column, key }
  }
  return null
}

function findColumnNamed(text: string, { table }: CellLookup, columns: LabelIndex): Column | undefined {
  const id = columns.idOf(text)
  return tables[table].columns.find((column) => column.id === id)
}
