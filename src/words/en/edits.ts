// What undo and redo call an edit, such as "Target, row 7: 3 to 4". Short, the data first. Knows no workbook.
import type { DescribedValue, EditDescription } from '../../domain/describe-edit.ts'
import type { TableId } from '../../domain/table-id.ts'
import { count } from '../plural.ts'
import type { MethodWords } from '../words.ts'
import { cut } from './spell.ts'

/** Longest label of an edit, in characters. */
export const longestEditLabel = 60

/** The label of an edit, `longestEditLabel` characters at most. */
export function labelEdit(description: EditDescription, words: MethodWords): string {
  return cut(label(description, words), longestEditLabel)
}

function label(description: EditDescription, words: MethodWords): string {
  switch (description.kind) {
    case 'cell':
      return labelCell(description, words)
    case 'cells-set':
      return `${countCells(description, words)} changed${inTable(description.table, words)}`
    case 'cells-cleared':
      return `${countCells(description, words)} cleared${inTable(description.table, words)}`
    case 'rows-added':
      return description.rows === 1
        ? `Row added to ${tableLabel(description.table, words)}`
        : `${count(description.rows, 'row', 'rows')} added to ${tableLabel(description.table, words)}`
    case 'rows-deleted':
      return description.rows === 1
        ? `Row deleted from ${tableLabel(description.table, words)}`
        : `${count(description.rows, 'row', 'rows')} deleted from ${tableLabel(description.table, words)}`
    case 'rows-moved':
      return description.rows === 1
        ? `Row moved in ${tableLabel(description.table, words)}`
        : `${count(description.rows, 'row', 'rows')} moved in ${tableLabel(description.table, words)}`
    case 'several': {
      const [table] = description.tables
      return table !== undefined && description.tables.length === 1
        ? `Changes in ${tableLabel(table, words)}`
        : `Changes in ${count(description.tables.length, 'table', 'tables')}`
    }
  }
}

function labelCell(description: Extract<EditDescription, { kind: 'cell' }>, words: MethodWords): string {
  const column = words.tables[description.table].columns[description.column]
  const place = [
    cut(column?.short ?? column?.label ?? description.column, 26),
    ...(description.rowNumber === null ? [] : [`row ${String(description.rowNumber)}`]),
    ...(description.key === null ? [] : [cut(description.key, 16)]),
  ].join(', ')
  const before = valueText(description.before, column?.choices, words)
  const after = valueText(description.after, column?.choices, words)
  if (after === null) return before === null ? place : `${place}: ${cut(before, 20)} cleared`
  if (before === null) return `${place}: ${after}`
  const whole = `${place}: ${before} to ${after}`
  if (whole.length <= longestEditLabel) return whole
  const room = Math.floor((longestEditLabel - place.length - ': '.length - ' to '.length) / 2)
  return `${place}: ${cut(before, room)} to ${cut(after, room)}`
}

function valueText(
  value: DescribedValue,
  choices: Readonly<Record<string, string>> | undefined,
  words: MethodWords,
): string | null {
  if (value === null) return null
  switch (value.kind) {
    case 'text':
      return value.text.replace(/\s+/g, ' ').trim()
    case 'choice':
      return choices?.[value.id] ?? value.id
    case 'yes-no':
      return value.yes ? words.yes : words.no
    case 'not-sure':
      return words.notSure
  }
}

function countCells(
  {
    cells,
    column,
    table,
  }: { readonly cells: number; readonly column: string | null; readonly table: TableId },
  words: MethodWords,
): string {
  const quantity = count(cells, 'cell', 'cells')
  const name = column === null ? undefined : words.tables[table].columns[column]?.label
  return name === undefined ? quantity : `${cut(name, 24)}: ${quantity}`
}

function inTable(table: TableId, words: MethodWords): string {
  return ` in ${tableLabel(table, words)}`
}

function tableLabel(table: TableId, words: MethodWords): string {
  return words.tables[table].label
}

/** Cut by whole characters, never inside one. */
/** Steps of the app itself that undo can take back, and the names of the copies they keep. */
export const editWords = {
  signedOff: (stage: string): string => `${stage} signed off`,
  signOffTakenBack: (stage: string): string => `${stage}: sign-off taken back`,
  wentBackTo: (name: string): string => `Back to ${cut(name, longestEditLabel - 8)}`,
  beforeGoingBack: (name: string): string => `Before going back to “${cut(name, 120)}”`,
  beforeReplacing: (name: string): string => `Before ${name} replaced it`,
}

/** Names that the library makes. */
export const libraryNames = {
  everyWorkbook: 'Every workbook',
}
