// The calendar months in which a translation workshop is due, and what became of each.
import type { Context } from './context.ts'
import { addMonths } from './date.ts'
import { findStartDate } from './facts.ts'
import { memoFinds } from './memo.ts'
import { dateAt, ratingAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { mean } from './statistics.ts'
import { findRows } from './workbook.ts'

export interface WorkshopMonth {
  /** `YYYY-MM`. */
  readonly month: string
  /** A workshop was held in it or has a date in it. */
  readonly filled: boolean
}

const findMonths = memoFinds(
  () => [],
  (row) => {
    const month = dateAt(row, 'date')?.slice(0, 7)
    return month === undefined ? [] : [month]
  },
)

/** Four months; none where the start date is not known. */
export function findWorkshopMonths(context: Context): readonly WorkshopMonth[] {
  const start = findStartDate(context.workbook)
  if (start === undefined) return []
  const held = new Set([...findMonths(findRows(context.workbook, 'workshops'), context)].flat())
  return listDueMonths(start).map((month) => ({ month, filled: held.has(month) }))
}

/** Month three to month six of the plan. */
function listDueMonths(start: string): readonly string[] {
  return [3, 4, 5, 6].map((months) => addMonths(start, months).slice(0, 7))
}

/** `missing` has begun and has none; `open` has none either, but still has time. */
export type MonthState = 'held' | 'dated' | 'missing' | 'open'

export interface CalendarWorkshop {
  readonly row: string
  readonly date: string
  readonly held: boolean
  readonly topic: string
  readonly learned: string
  /** 1 to 5; null where not asked or not sure. */
  readonly usefulness: number | null
}

export interface CalendarMonth {
  /** `YYYY-MM`. */
  readonly month: string
  /** One of the four the plan asks for; later ones are shown where they hold a workshop. */
  readonly due: boolean
  readonly state: MonthState
  /** By date. */
  readonly workshops: readonly CalendarWorkshop[]
  /** Mean of those held that were judged; null without one. */
  readonly usefulness: number | null
  /** How many were held and judged. */
  readonly judged: number
}

export interface WorkshopCalendar {
  readonly hasStart: boolean
  readonly asOf: string
  readonly months: readonly CalendarMonth[]
  /** Held or dated before month three: more than the plan asks for. */
  readonly earlier: number
  /** Dated beyond the months shown. */
  readonly later: number
  readonly undated: number
}

/** A calendar of more months than these is a list nobody reads. */
const mostMonths = 12

/** From month three to month six, and on to the last month with a workshop, a year at most. */
export function findWorkshopCalendar({ workbook, asOf }: Context): WorkshopCalendar {
  const rows = findRows(workbook, 'workshops')
  const workshops = rows.flatMap((row) => readWorkshop(row, asOf) ?? [])
  const undated = rows.length - workshops.length
  const start = findStartDate(workbook)
  if (start === undefined) return { hasStart: false, asOf, months: [], earlier: 0, later: 0, undated }
  const due = listDueMonths(start)
  const first = due[0] ?? ''
  const last = due.at(-1) ?? ''
  const byMonth = new Map<string, CalendarWorkshop[]>()
  for (const workshop of workshops) {
    const month = workshop.date.slice(0, 7)
    const listed = byMonth.get(month)
    if (listed === undefined) byMonth.set(month, [workshop])
    else listed.push(workshop)
  }
  const beyond = [...byMonth.keys()].filter((month) => month > last).sort()
  const until = beyond.filter((month) => month <= addMonths(`${first}-01`, mostMonths - 1).slice(0, 7)).at(-1)
  const shown = [...due]
  while (until !== undefined && (shown.at(-1) ?? until) < until) {
    shown.push(addMonths(`${shown.at(-1) ?? until}-01`, 1).slice(0, 7))
  }
  const end = shown.at(-1) ?? ''
  return {
    hasStart: true,
    asOf,
    months: shown.flatMap((month) => {
      const isDue = due.includes(month)
      const its = [...(byMonth.get(month) ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1))
      // Beyond month six nothing is owed, so a month without a workshop is no month of this calendar.
      return isDue || its.length > 0 ? [makeMonth(month, isDue, its, asOf)] : []
    }),
    earlier: workshops.filter(({ date }) => date.slice(0, 7) < first).length,
    later: workshops.filter(({ date }) => date.slice(0, 7) > end).length,
    undated,
  }
}

function makeMonth(
  month: string,
  due: boolean,
  workshops: readonly CalendarWorkshop[],
  asOf: string,
): CalendarMonth {
  const judged = workshops.flatMap(({ held, usefulness }) =>
    held && usefulness !== null ? [usefulness] : [],
  )
  return {
    month,
    due,
    state: findState(month, workshops, asOf),
    workshops,
    usefulness: mean(judged),
    judged: judged.length,
  }
}

function findState(month: string, workshops: readonly CalendarWorkshop[], asOf: string): MonthState {
  if (workshops.some(({ held }) => held)) return 'held'
  if (workshops.length > 0) return 'dated'
  return month <= asOf.slice(0, 7) ? 'missing' : 'open'
}

function readWorkshop(row: Row, asOf: string): CalendarWorkshop | null {
  const date = dateAt(row, 'date')
  if (date === undefined) return null
  return {
    row: row.id,
    date,
    held: date <= asOf,
    topic: textAt(row, 'topic') ?? '',
    learned: textAt(row, 'learned') ?? '',
    usefulness: ratingAt(row, 'usefulness', 'usefulness') ?? null,
  }
}

/**
 * A day for a new workshop in a month: the middle of it, or today where that has passed; in a month that is over
 * its last day.
 */
export function proposeDay(month: string, asOf: string): string {
  const middle = `${month}-15`
  if (asOf <= middle) return middle
  if (asOf.slice(0, 7) === month) return asOf
  return addMonths(`${month}-31`, 0)
}
