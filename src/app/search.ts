// Finds workbooks by what stands in them, ignoring case and accents. Answers not yet revealed are never found.
import { isMatrix, isUnread } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import { isShown, isStored } from '../domain/column.ts'
import type { Column } from '../domain/column.ts'
import { isHidden } from '../domain/hidden-answers.ts'
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { methodTableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { findRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { foldText } from '../format/fold-text.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import type { SearchText, WorkbookRecord } from '../storage/records.ts'
import { loadSearchTexts, saveSearchTexts } from '../storage/search-texts.ts'
import { loadWorkbook } from '../storage/workbooks.ts'
import type { MethodWords } from '../words/words.ts'

/** Ids of the workbooks that contain the text; all of them where it is blank. */
export async function searchWorkbooks(
  database: PathwayDatabase,
  records: readonly WorkbookRecord[],
  text: string,
  words: MethodWords,
): Promise<Result<readonly string[]>> {
  const wanted = foldText(text)
  const ids = records.map((record) => record.entry.id)
  if (wanted === '') return succeed(ids)
  const texts = await loadSearchTexts(database, ids)
  if (!texts.ok) return texts
  const made = new Map<string, SearchText>()
  const found: string[] = []
  for (const [index, record] of records.entries()) {
    const known = texts.value[index]
    const current = known?.sequence === record.sequence ? known : await makeText(database, record, words)
    // One that is gone meanwhile, or cannot be read, holds nothing.
    if (current === null) continue
    if (current !== known) made.set(record.entry.id, current)
    if (current.text.includes(wanted)) found.push(record.entry.id)
  }
  if (made.size > 0) void saveSearchTexts(database, made)
  return succeed(found)
}

async function makeText(
  database: PathwayDatabase,
  record: WorkbookRecord,
  words: MethodWords,
): Promise<SearchText | null> {
  const stored = await loadWorkbook(database, record.entry.id)
  if (!stored.ok) return null
  // As of what was read: an edit on its way to the store is not in it yet.
  return { sequence: stored.value.record.sequence, text: collectText(stored.value.workbook, words) }
}

/** All that a person can read in the workbook, folded, a cell a line. */
export function collectText(workbook: Workbook, words: MethodWords): string {
  const lines: string[] = []
  for (const table of methodTableIds) {
    const columns = tables[table].columns.filter((column) => isStored(column) && isShown(column))
    for (const row of findRows(workbook, table)) {
      if (isHidden(table, row, workbook)) continue
      for (const column of columns) {
        const text = readable(row.cells[column.id], column, table, words)
        if (text !== '') lines.push(foldText(text))
      }
    }
  }
  return lines.join('\n')
}

function readable(cell: Cell | undefined, column: Column, table: TableId, words: MethodWords): string {
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
      // A name is found in the row that has it.
      return ''
  }
}
