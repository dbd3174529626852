// Hours a meeting costs in a year, today and as redesigned. Knows one row of the meetings table at a time.
import { numberAt, textAt } from './read.ts'
import type { Row } from './row.ts'

export interface MeetingHours {
  readonly hours: number
  /** Absent where the attendees are not known. */
  readonly personHours?: number
}

/** Hours a year today; 0 for a meeting that does not exist yet; undefined where a part is blank. */
export function findHoursBefore(row: Row): MeetingHours | undefined {
  if (textAt(row, 'decision') === 'new') return { hours: 0, personHours: 0 }
  return hoursOf(numberAt(row, 'times-per-year'), numberAt(row, 'minutes'), numberAt(row, 'attendees'))
}

/**
 * Hours a year after the redesign: 0 for stopped and merged ones, blank "then" cells stay as today; undefined
 * where nothing was decided or a part is blank.
 */
export function findHoursAfter(row: Row): MeetingHours | undefined {
  const decision = textAt(row, 'decision')
  if (decision === undefined) return undefined
  if (decision === 'stop' || decision === 'merge') return { hours: 0, personHours: 0 }
  return hoursOf(
    numberAt(row, 'then-times-per-year') ?? numberAt(row, 'times-per-year'),
    numberAt(row, 'then-minutes') ?? numberAt(row, 'minutes'),
    numberAt(row, 'then-attendees') ?? numberAt(row, 'attendees'),
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
