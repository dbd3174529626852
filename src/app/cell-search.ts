// What a person can read in the cells of a workbook, as text to search in. Answers not yet revealed are never found. Pure.
import { isMatrix, isUnread, partsOf } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import { isShown, isStored } from '../domain/column.ts'
import type { Column } from '../domain/column.ts'
import { isHidden } from '../domain/hidden-answers.ts'
import { findPlace } from '../domain/link.ts'
import type { Steps } from '../domain/memo.ts'
import type { Row } from '../domain/row.ts'
import { methodTableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { findRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { findRowName } from '../format/cell-lookup.ts'
import { foldText } from '../format/fold-text.ts'
import type { MethodWords } from '../words/words.ts'

/** All that a person can read in the workbook, folded, a cell a line. */
export function collectText(workbook: Workbook, words: MethodWords): string {
  const lines: string[] = []
  for (const { cells } of searchedRows(workbook, words, readText)) {
    for (const { text } of cells) lines.push(foldText(text))
  }
  return lines.join('\n')
}

export interface FoundCell {
  readonly table: TableId
  readonly row: string
  readonly column: string
  readonly text: string
}

/**
 * The first cell of each row that holds the text, in the order of tables and rows; after those the rows that name another
 * one so. A step a row, so that keys go first.
 */
export function* findCells(
  workbook: Workbook,
  text: string,
  words: MethodWords,
  atMost: number,
): Steps<readonly FoundCell[]> {
  const wanted = foldText(text)
  const found: FoundCell[] = []
  if (wanted === '') return found
  const known = new Set<Row>()
  for (const read of [readText, readNames]) {
    for (const { table, row, cells } of searchedRows(workbook, words, read)) {
      const cell = cells.find(({ text: shown }) => foldText(shown).includes(wanted))
      if (cell !== undefined && !known.has(row)) {
        known.add(row)
        found.push({ table, row: row.id, ...cell })
      }
      if (found.length === atMost) return found
      yield
    }
  }
  return found
}

interface SearchedRow {
  readonly table: TableId
  readonly row: Row
  /** Those that are not blank. */
  readonly cells: readonly { readonly column: string; readonly text: string }[]
}

/** What a cell says, blank where it says nothing of that kind. */
type ReadCell = (
  cell: Cell | undefined,
  column: Column,
  around: { readonly table: TableId; readonly workbook: Workbook; readonly words: MethodWords },
) => string

/** Without answers that nobody may see. */
function* searchedRows(workbook: Workbook, words: MethodWords, read: ReadCell): Generator<SearchedRow> {
  for (const table of methodTableIds) {
    const around = { table, workbook, words }
    const columns = tables[table].columns.filter((column) => isStored(column) && isShown(column))
    for (const row of findRows(workbook, table)) {
      if (isHidden(table, row, workbook)) continue
      const cells = columns
        .map((column) => ({ column: column.id, text: read(row.cells[column.id], column, around) }))
        .filter(({ text }) => text !== '')
      yield { table, row, cells }
    }
  }
}

/** Of each person and each item there are many, and nobody looks for one of them by its name. */
const readAsResults: ReadonlySet<TableId> = new Set(['ratings', 'rounds'])

/** The names of the rows a cell points at. */
const readNames: ReadCell = (cell, column, { table, workbook, words }) => {
  if (readAsResults.has(table)) return ''
  return partsOf(cell)
    .map((part) => findPlace(column, part))
    .map((place) => (place === null ? '' : findRowName(workbook, words, place.table, place.row)))
    .filter((name) => name !== '')
    .join('; ')
}

/** The text that stands in a cell itself. */
const readText: ReadCell = (cell, column, { table, words }) => {
  if (cell === undefined || typeof cell === 'boolean') return ''
  if (isUnread(cell)) return cell.unread
  if (isMatrix(cell)) {
    return column.kind === 'matrix' && column.holds === 'text' ? Object.values(cell).join('\n') : ''
  }
  if (typeof cell === 'number') return column.kind === 'rating' ? '' : String(cell)
  if (typeof cell !== 'string') return ''
  switch (column.kind) {
    case 'text':
    case 'long-text':
    case 'date':
    case 'date-time':
      return cell
    case 'choice':
      return words.tables[table].columns[column.id]?.choices?.[cell] ?? ''
    case 'integer':
    case 'number':
    case 'percent':
    case 'rating':
    case 'yes-no':
    case 'person':
    case 'people':
    case 'reference':
    case 'link':
    case 'matrix':
    case 'computed':
      return ''
  }
}
