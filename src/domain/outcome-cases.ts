// Business cases as what they promised, forecast and brought, by the unit they are counted in. Knows no words.
import type { Context } from './context.ts'
import { foldName } from './deliverables.ts'
import { memoByReads } from './memo.ts'
import { findDaysUpdateOverdue } from './overdue.ts'
import { dateAt, numberAt, textAt } from './read.ts'
import { findRows } from './workbook.ts'

export interface BusinessCase {
  readonly row: string
  readonly name: string
  readonly promised: number | null
  readonly forecast: number | null
  readonly realised: number | null
  readonly stopped: boolean
  /** Days past the next update; null where it is on time, undated or stopped. */
  readonly overdueDays: number | null
  /** Live, and nobody said when it is looked at again. */
  readonly undated: boolean
  readonly nextUpdate: string | null
}

export interface CaseGroup {
  /** As first written; '' where none was given. */
  readonly unit: string
  /** The longest overdue first, then table order; stopped cases last. */
  readonly cases: readonly BusinessCase[]
}

/** Numbers of different units never share a scale. The group with the longest overdue case comes first. */
export const findCaseGroups = memoByReads('business-cases', makeGroups)

function makeGroups(context: Context): readonly CaseGroup[] {
  const groups = new Map<string, { readonly unit: string; readonly cases: BusinessCase[] }>()
  for (const row of findRows(context.workbook, 'business-cases')) {
    const stopped = textAt(row, 'verdict') === 'stop'
    const nextUpdate = dateAt(row, 'next-update') ?? null
    const made: BusinessCase = {
      row: row.id,
      name: textAt(row, 'initiative') ?? '',
      promised: numberAt(row, 'value-promised') ?? null,
      forecast: numberAt(row, 'forecast') ?? null,
      realised: numberAt(row, 'realised') ?? null,
      stopped,
      overdueDays: findDaysUpdateOverdue(row, context) ?? null,
      undated: !stopped && nextUpdate === null,
      nextUpdate,
    }
    const unit = (textAt(row, 'unit') ?? '').trim()
    const key = foldName(unit)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { unit, cases: [made] })
    else group.cases.push(made)
  }
  return [...groups.values()]
    .map(({ unit, cases }) => ({ unit, cases: [...cases].sort(compareCases) }))
    .sort((a, b) => longestOverdue(b) - longestOverdue(a))
}

function compareCases(a: BusinessCase, b: BusinessCase): number {
  if (a.stopped !== b.stopped) return a.stopped ? 1 : -1
  return (b.overdueDays ?? 0) - (a.overdueDays ?? 0)
}

function longestOverdue({ cases }: CaseGroup): number {
  return Math.max(0, ...cases.slice(0, 1).map(({ overdueDays }) => overdueDays ?? 0))
}
