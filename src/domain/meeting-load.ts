// Hours the leadership meetings cost in a year, today and as redesigned: of one row, and of all of them.
import type { Context } from './context.ts'
import { amountAt, textAt } from './read.ts'
import type { Row } from './row.ts'
import { findRow, findRows } from './workbook.ts'

export interface MeetingHours {
  readonly hours: number
  /** Absent where the attendees are not known. */
  readonly personHours?: number
}

const noHours: MeetingHours & { readonly personHours: number } = { hours: 0, personHours: 0 }

/** Hours a year today; 0 for a meeting that does not exist yet; undefined where a part is blank. */
export function findHoursBefore(row: Row): MeetingHours | undefined {
  if (textAt(row, 'decision') === 'new') return noHours
  return hoursOf(amountAt(row, 'times-per-year'), amountAt(row, 'minutes'), amountAt(row, 'attendees'))
}

/**
 * Hours a year after the redesign: 0 for stopped and merged ones, blank "then" cells stay as today; undefined
 * where nothing was decided or a part is blank.
 */
export function findHoursAfter(row: Row): MeetingHours | undefined {
  const decision = textAt(row, 'decision')
  if (decision === undefined) return undefined
  if (decision === 'stop' || decision === 'merge') return noHours
  return hoursOf(
    amountAt(row, 'then-times-per-year') ?? amountAt(row, 'times-per-year'),
    amountAt(row, 'then-minutes') ?? amountAt(row, 'minutes'),
    amountAt(row, 'then-attendees') ?? amountAt(row, 'attendees'),
  )
}

function hoursOf(
  timesPerYear: number | undefined,
  minutes: number | undefined,
  attendees: number | undefined,
): MeetingHours | undefined {
  if (timesPerYear === undefined || minutes === undefined) return undefined
  const hours = (timesPerYear * minutes) / 60
  return attendees === undefined ? { hours } : { hours, personHours: hours * attendees }
}

/** Hours a year of a forum. */
export function findForumHours(row: Row): MeetingHours | undefined {
  return hoursOf(amountAt(row, 'times-per-year'), amountAt(row, 'minutes'), amountAt(row, 'attendees'))
}

export interface MeetingLoad {
  /** Meetings and forums used. */
  readonly used: number
  /** Left out of both sides: undecided, or with a part of the sum blank on either side. */
  readonly missing: number
  /** A year's sums over the rows used; forums that are no meeting of the list count after. */
  readonly hoursBefore: number
  readonly hoursAfter: number
  readonly personHoursBefore: number
  readonly personHoursAfter: number
  /** Share of a year's strategy minutes with the technology leader as full member; null where there are none. */
  readonly strategySharedBefore: number | null
  readonly strategySharedAfter: number | null
}

/** A row counts on both sides or on neither, so that a gap in the data never looks like hours saved. */
export function findMeetingLoad({ workbook }: Context): MeetingLoad {
  const meetings = findRows(workbook, 'meetings')
  const decided = meetings.filter((row) => textAt(row, 'decision') !== undefined)
  const forums = findRows(workbook, 'forums').filter((row) => {
    const meeting = textAt(row, 'is-this-meeting')
    return meeting === undefined || findRow(workbook, 'meetings', meeting) === undefined
  })
  const sides = [
    ...decided.map((row) => [findHoursBefore(row), findHoursAfter(row)] as const),
    ...forums.map((row) => [noHours, findForumHours(row)] as const),
  ]
  const load = { hoursBefore: 0, hoursAfter: 0, personHoursBefore: 0, personHoursAfter: 0 }
  let used = 0
  for (const [before, after] of sides) {
    if (before?.personHours === undefined || after?.personHours === undefined) continue
    used += 1
    load.hoursBefore += before.hours
    load.hoursAfter += after.hours
    load.personHoursBefore += before.personHours
    load.personHoursAfter += after.personHours
  }
  return {
    used,
    missing: meetings.length + forums.length - used,
    ...load,
    strategySharedBefore: shareStrategy(decided.flatMap((row) => findStrategy(row, 'before') ?? [])),
    strategySharedAfter: shareStrategy(decided.flatMap((row) => findStrategy(row, 'after') ?? [])),
  }
}

interface StrategyMinutes {
  readonly minutesPerYear: number
  readonly shared: boolean
}

/** Undefined where the meeting is not held on that side, or minutes, times or part are blank. */
function findStrategy(row: Row, side: 'before' | 'after'): StrategyMinutes | undefined {
  const isThere = side === 'before' ? textAt(row, 'decision') !== 'new' : isKept(row)
  const [times, minutes, part] =
    side === 'before'
      ? [
          amountAt(row, 'times-per-year'),
          amountAt(row, 'strategy-minutes'),
          textAt(row, 'technology-leaders-part'),
        ]
      : [
          amountAt(row, 'then-times-per-year') ?? amountAt(row, 'times-per-year'),
          amountAt(row, 'then-strategy-minutes') ?? amountAt(row, 'strategy-minutes'),
          findPart(row),
        ]
  if (!isThere || times === undefined || minutes === undefined || part === undefined) return undefined
  return { minutesPerYear: times * minutes, shared: part === 'full-member' }
}

function shareStrategy(minutes: readonly StrategyMinutes[]): number | null {
  const sum = (parts: readonly StrategyMinutes[]) => parts.reduce((all, part) => all + part.minutesPerYear, 0)
  const all = sum(minutes)
  return all === 0 ? null : (100 * sum(minutes.filter(({ shared }) => shared))) / all
}

/** Neither stopped nor merged into another. */
export function isKept(row: Row): boolean {
  const decision = textAt(row, 'decision')
  return decision !== 'stop' && decision !== 'merge'
}

/** A quarterly business review or a strategic meeting: where the technology leader belongs as a full member. */
export function makesStrategy(row: Row): boolean {
  const type = textAt(row, 'type')
  return type === 'quarterly-business-review' || type === 'strategic'
}

/** As redesigned where that is filled, else as today. */
export function isFullMember(row: Row): boolean {
  return findPart(row) === 'full-member'
}

/** The technology leader's part as redesigned, else as today; undefined where neither is filled. */
export function findPart(row: Row): string | undefined {
  return textAt(row, 'then-technology-leaders-part') ?? textAt(row, 'technology-leaders-part')
}
