// The strategy checks in time: held ones with who was there, and the day of the next.
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import { dateAt, listAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { sides } from './tables/people.ts'
import type { Side } from './tables/people.ts'
import { findRow, findRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

export const verdicts = ['stay', 'adjust', 'change'] as const
export type Verdict = (typeof verdicts)[number]

export interface StrategyCheck {
  readonly row: Row
  readonly date: string
  readonly question: string
  readonly verdict: Verdict | null
  /** Row ids of people. */
  readonly present: readonly string[]
  readonly there: readonly Side[]
  /** Empty where nobody is named: a blank says nothing of who was there. */
  readonly missing: readonly Side[]
}

export interface StrategyChecks {
  /** Dated on the as-of date or before, earliest first. */
  readonly held: readonly StrategyCheck[]
  /** Dated later, earliest first. */
  readonly ahead: readonly StrategyCheck[]
  /** Rows that say something but have no date. */
  readonly undated: number
  /** The day of the next check, and how many days ago it was where it has passed without one. */
  readonly next: { readonly date: string; readonly daysOver: number } | null
}

export function findStrategyChecks(context: Context): StrategyChecks {
  const rows = findRows(context.workbook, 'strategy-checks')
  const dated = rows
    .flatMap((row) => {
      const date = dateAt(row, 'date')
      return date === undefined ? [] : [readCheck(row, date, context)]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const held = dated.filter(({ date }) => date <= context.asOf)
  const ahead = dated.filter(({ date }) => date > context.asOf)
  return {
    held,
    ahead,
    undated: rows.filter((row) => dateAt(row, 'date') === undefined && Object.keys(row.cells).length > 0)
      .length,
    next: findNext(held, ahead, context.asOf),
  }
}

function readCheck(row: Row, date: string, { workbook }: Context): StrategyCheck {
  const { present, there, missing } = findAttendance(row, workbook)
  const verdict = textAt(row, 'verdict')
  return {
    row,
    date,
    question: textAt(row, 'strategy-question') ?? '',
    verdict: verdicts.find((each) => each === verdict) ?? null,
    present,
    there,
    missing,
  }
}

/** Whom a check names as present, and of the sides those that had somebody there and those that had not. */
export function findAttendance(
  row: Row,
  workbook: Workbook,
): Pick<StrategyCheck, 'present' | 'there' | 'missing'> {
  const present = listAt(row, 'present')
  const there = new Set(
    present.map((person) => {
      const found = findRow(workbook, 'people', person)
      return found === undefined ? undefined : textAt(found, 'side')
    }),
  )
  return {
    present,
    there: sides.filter((side) => there.has(side)),
    missing: present.length === 0 ? [] : sides.filter((side) => !there.has(side)),
  }
}

/** The earliest day to come; where there is none, the last day that was agreed and passed without a check. */
function findNext(
  held: readonly StrategyCheck[],
  ahead: readonly StrategyCheck[],
  asOf: string,
): StrategyChecks['next'] {
  const agreed = held.flatMap(({ row }) => dateAt(row, 'next-date') ?? []).sort()
  const toCome = [...agreed.filter((date) => date >= asOf), ...ahead.map(({ date }) => date)].sort()[0]
  if (toCome !== undefined) return { date: toCome, daysOver: 0 }
  const last = agreed.at(-1)
  const lastHeld = held.at(-1)?.date
  if (last === undefined || lastHeld === undefined || last <= lastHeld) return null
  return { date: last, daysOver: daysBetween(last, asOf) }
}
