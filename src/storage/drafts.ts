// The text of editors that were open when the app ended. Written with the edits, one record per cell.
import type { Result } from '../domain/result.ts'
import type { PathwayDatabase } from './database.ts'
import { attempt } from './problem.ts'
import type { CellAddress, Draft } from './records.ts'

/** Tells cells apart; the parts are joined by a sign that stands in no id. */
export function addressKey(address: CellAddress): string {
  return [address.table, address.row, address.column, address.key ?? ''].join('\n')
}

export function loadDrafts(database: PathwayDatabase, workbookId: string): Promise<Result<readonly Draft[]>> {
  return attempt(() => database.drafts.where(':id').between([workbookId], [workbookId, []]).toArray())
}
