// The searchable text of each workbook, kept so that a search need not read every row. May lag; its sequence tells.
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import type { SearchText } from './records.ts'
import { writeAll } from './transaction.ts'

export function loadSearchTexts(
  database: PathwayDatabase,
  ids: readonly string[],
): Promise<Result<readonly (SearchText | undefined)[]>> {
  return attempt(() => database.searchTexts.bulkGet([...ids]))
}

export function saveSearchTexts(
  database: PathwayDatabase,
  texts: ReadonlyMap<string, SearchText>,
): Promise<Result<null>> {
  return writeAll(database, ['searchTexts'], (stores) => {
    for (const [id, text] of texts) stores('searchTexts').put(text, id)
  })
}
