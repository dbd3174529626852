// Which status meetings gave way to an outcome review, and which have not yet. Knows no words.
import type { Context } from './context.ts'
import { memoByReads } from './memo.ts'
import { dateAt, listAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow, findRows } from './workbook.ts'

export interface Review {
  readonly row: string
  /** '' where it has no name yet. */
  readonly name: string
  /** The meeting that ends because of it; null where none is named or the one named is gone. */
  readonly replaces: string | null
  readonly chair: string
  readonly cadence: string
  /** Past or today once it was held; a day to come where it is planned. */
  readonly firstHeld: string | null
  readonly state: 'held' | 'dated' | 'not-dated'
  readonly cases: number
  /** Retired here while the redesign of the meetings keeps it as it is. */
  readonly stillKept: boolean
}

/** A status meeting that goes on and that no review replaces. */
export interface StatusMeeting {
  readonly row: string
  readonly name: string
}

export interface ReviewLedger {
  readonly reviews: readonly Review[]
  readonly open: readonly StatusMeeting[]
}

export const findReviewLedger = memoByReads('outcome-reviews', makeLedger)

function makeLedger({ workbook, asOf }: Context): ReviewLedger {
  const rows = findRows(workbook, 'outcome-reviews')
  const replaced = new Set(rows.map((row) => textAt(row, 'status-meeting-retired')))
  const reviews = rows.map((row): Review => {
    const meeting = findRow(workbook, 'meetings', textAt(row, 'status-meeting-retired') ?? '')
    const chair = findRow(workbook, 'people', textAt(row, 'chair') ?? '')
    const firstHeld = dateAt(row, 'first-held') ?? null
    return {
      row: row.id,
      name: textAt(row, 'outcome-review-that-replaces-it') ?? '',
      replaces: meeting === undefined ? null : (textAt(meeting, 'meeting') ?? ''),
      chair: (chair === undefined ? undefined : textAt(chair, 'name')) ?? '',
      cadence: textAt(row, 'cadence') ?? '',
      firstHeld,
      state: firstHeld === null ? 'not-dated' : firstHeld <= asOf ? 'held' : 'dated',
      cases: listAt(row, 'cases-examined').length,
      stillKept: meeting !== undefined && textAt(meeting, 'decision') === 'keep',
    }
  })
  const open = findRows(workbook, 'meetings')
    .filter((row) => isStatusMeeting(row) && !replaced.has(row.id))
    .map((row) => ({ row: row.id, name: textAt(row, 'meeting') ?? '' }))
  return { reviews, open }
}

/** Reports status and was not stopped, merged or made new by the redesign. */
function isStatusMeeting(row: Row): boolean {
  const reports = textAt(row, 'type') === 'status' || textAt(row, 'purpose') === 'report-status'
  return reports && !['stop', 'merge', 'new'].includes(textAt(row, 'decision') ?? '')
}
