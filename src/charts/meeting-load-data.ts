// A workbook -> the plain data of the picture of meetings: person-hours by type before and after, strategy shared.
import type { Context } from '../domain/context.ts'
import { findLedgerTotals, findLoadByType } from '../domain/redesign.ts'
import type { TypeLoad } from '../domain/redesign.ts'
import type { LoadFacts } from '../words/en/charts-month-one.ts'

export interface MeetingLoadData {
  readonly facts: LoadFacts
  readonly asOf: string
  readonly groups: readonly TypeLoad[]
  /** Percent of a year's strategy minutes; null where there are none. */
  readonly sharedBefore: number | null
  readonly sharedAfter: number | null
}

export function meetingLoadData(context: Context): MeetingLoadData {
  const totals = findLedgerTotals(context)
  return {
    facts: loadFacts(context),
    asOf: context.asOf,
    groups: findLoadByType(context),
    sharedBefore: totals.strategySharedBefore,
    sharedAfter: totals.strategySharedAfter,
  }
}

/** What the finding of ledger and picture is made of. */
export function loadFacts(context: Context): LoadFacts {
  const totals = findLedgerTotals(context)
  return {
    meetings: totals.meetings,
    undecided: totals.undecided,
    incomplete: totals.incomplete,
    used: totals.used,
    before: totals.personHoursBefore,
    after: totals.personHoursAfter,
  }
}
