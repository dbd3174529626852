// Reads the history of a workbook from its end backwards. It is written together with the edits.
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import type { JournalRow } from './records.ts'

/** How many rows one look into history reads. */
export const journalPart = 200

/** The rows from `last` backwards, oldest first, `journalPart` at most. */
export function loadJournal(
  database: PathwayDatabase,
  workbookId: string,
  last: number,
): Promise<Result<readonly JournalRow[]>> {
  return attempt(() =>
    database.journal
      .where(':id')
      .between([workbookId, last - journalPart + 1], [workbookId, last], true, true)
      .toArray(),
  )
}
