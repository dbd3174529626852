// M8: how many hours of people the redesigned meetings take, against those of today.
import type { Context } from '../context.ts'
import type { Measure, MeasureReason } from '../measure.ts'
import { findMeetingLoad } from '../meeting-load.ts'
import type { MeetingLoad } from '../meeting-load.ts'
import { findRows } from '../workbook.ts'

/** Hours a year; null where no meeting or forum can be counted. Shares in percent. */
export interface MeetingLoadDetail extends Readonly<Record<string, unknown>> {
  readonly hoursBefore: number | null
  readonly hoursAfter: number | null
  readonly personHoursBefore: number | null
  readonly personHoursAfter: number | null
  readonly strategySharedBefore: number | null
  readonly strategySharedAfter: number | null
}

/** Change in person-hours a year, in percent of those before. */
export function measureMeetingLoad(context: Context): Measure<MeetingLoadDetail> {
  const load = findMeetingLoad(context)
  const { used, missing, personHoursBefore, personHoursAfter } = load
  const value =
    used === 0 || personHoursBefore === 0
      ? null
      : (100 * (personHoursAfter - personHoursBefore)) / personHoursBefore
  const hours = (sum: number) => (used === 0 ? null : sum)
  return {
    value,
    n: used,
    unit: 'percent-change',
    ...(value === null ? { reason: findReason(load, context) } : {}),
    detail: {
      hoursBefore: hours(load.hoursBefore),
      hoursAfter: hours(load.hoursAfter),
      personHoursBefore: hours(personHoursBefore),
      personHoursAfter: hours(personHoursAfter),
      strategySharedBefore: load.strategySharedBefore,
      strategySharedAfter: load.strategySharedAfter,
      missing,
    },
  }
}

function findReason({ used }: MeetingLoad, { workbook }: Context): MeasureReason {
  const rows = findRows(workbook, 'meetings').length + findRows(workbook, 'forums').length
  if (rows === 0) return 'no-rows'
  return used === 0 ? 'not-decided' : 'no-hours-before'
}
