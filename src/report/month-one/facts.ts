// What the pages of month one count: what becomes of the meetings, seats at them, forums made ready.
import type { Context } from '../../domain/context.ts'
import { makesStrategy } from '../../domain/meeting-load.ts'
import { namesSomebody } from '../../domain/named-person.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import { findLedger } from '../../domain/redesign.ts'
import type { LedgerLine } from '../../domain/redesign.ts'
import type { Row } from '../../domain/row.ts'
import { findRows } from '../../domain/workbook.ts'
import type { BecomingCounts, SeatFacts } from '../../words/en/briefing-month-one.ts'

export function countBecomings(lines: readonly LedgerLine[]): BecomingCounts {
  const counts = { keep: 0, change: 0, merge: 0, stop: 0, new: 0 }
  for (const { becomes } of lines) if (becomes !== null) counts[becomes] += 1
  return counts
}

/** Meetings held after the redesign that say what part the technology leader has in them. */
export function findSeated(context: Context): readonly LedgerLine[] {
  return findLedger(context).filter(({ after }) => after !== null && after.part !== null)
}

export function findSeats(context: Context): SeatFacts {
  const today = findLedger(context).filter(({ before }) => before !== null && before.part !== null)
  const then = findSeated(context)
  const strategic = then.filter(({ row }) => makesStrategy(row))
  const isFull = ({ after }: LedgerLine) => after?.part === 'full-member'
  return {
    today: today.length,
    then: then.length,
    fullToday: today.filter(({ before }) => before?.part === 'full-member').length,
    fullThen: then.filter(isFull).length,
    strategic: strategic.length,
    strategicFull: strategic.filter(isFull).length,
  }
}

/** Rows of forums that say more than nothing. */
export function findForums({ workbook }: Context): readonly Row[] {
  return findRows(workbook, 'forums').filter(
    (row) =>
      textAt(row, 'forum') !== undefined || textAt(row, 'the-question-it-exists-to-answer') !== undefined,
  )
}

export function isReady({ workbook }: Context, forum: Row): boolean {
  return namesSomebody(workbook.tables.people, forum, 'owner') && dateAt(forum, 'first-date') !== undefined
}

/** Decided meetings whose strategy minutes cannot be weighed on a side on which they are held. */
export function countUnweighed(context: Context): number {
  return findLedger(context).filter(({ becomes, before, after }) => {
    const sides = [before, after].filter((side) => side !== null)
    return (
      becomes !== null &&
      sides.some(
        ({ times, strategyMinutes, part }) => times === null || strategyMinutes === null || part === null,
      )
    )
  }).length
}
