// Finds workbooks by what stands in them, ignoring case and accents. Answers not yet revealed are never found.
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { foldingVersion, foldText } from '../format/fold-text.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import type { SearchText, WorkbookRecord } from '../storage/records.ts'
import { loadSearchTexts, saveSearchTexts } from '../storage/search-texts.ts'
import { loadWorkbook } from '../storage/workbooks.ts'
import type { MethodWords } from '../words/words.ts'
import { collectText } from './cell-search.ts'

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
    const isCurrent = known?.sequence === record.sequence && known.folding === foldingVersion
    const current = isCurrent ? known : await makeText(database, record, words)
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
  const { record: read, workbook } = stored.value
  return { sequence: read.sequence, folding: foldingVersion, text: collectText(workbook, words) }
}
