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
