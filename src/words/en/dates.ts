// How English writes calendar dates and spans of days. Dates come in as YYYY-MM-DD; no clock, no time zone.
import { months } from './spell.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

function dayOf(date: string): string {
  return String(Number(date.slice(8, 10)))
}

function monthOf(date: string): string {
  return months[Number(date.slice(5, 7)) - 1] ?? date
}

/** `12 Aug`; with the year, `12 Aug 2027`, where it is not the year of `asOf`. */
export function shortDate(date: string, asOf?: string): string {
  const year = asOf !== undefined && asOf.slice(0, 4) !== date.slice(0, 4) ? ` ${date.slice(0, 4)}` : ''
  return `${dayOf(date)} ${monthOf(date).slice(0, 3)}${year}`
}

/** `Aug ’27`, of a day so far away that its month is enough. */
export function shortMonth(date: string): string {
  return `${monthOf(date).slice(0, 3)} ’${date.slice(2, 4)}`
}

/** A date, or a date and time, as a cell shows it: `12 Aug` or `12 Aug, 14:05`. */
export function shortMoment(moment: string, asOf?: string): string {
  const [date = '', time] = moment.split('T')
  return time === undefined ? shortDate(date, asOf) : `${shortDate(date, asOf)}, ${time}`
}

/** `3 August 2026`. */
export function longDate(date: string): string {
  return `${dayOf(date)} ${monthOf(date)} ${date.slice(0, 4)}`
}

/** `3 August 2026, 14:05`, of a date and time such as `2026-08-03T14:05`. */
export function longMinute(moment: string): string {
  return `${longDate(moment)}, ${moment.slice(11, 16)}`
}

/** `Mon 1 Jun`. */
export function weekdayDate(date: string, asOf?: string): string {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? ''
  return `${weekday} ${shortDate(date, asOf)}`
}

/** `Mon 1 Jun 2026`. */
export function spelledDate(date: string): string {
  return `${weekdayDate(date)} ${date.slice(0, 4)}`
}

/** `in 9 days`, `tomorrow`, `today`, `yesterday`, `9 days ago`. */
export function relativeDays(days: number): string {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days === -1) return 'yesterday'
  return days > 0 ? `in ${String(days)} days` : `${String(-days)} days ago`
}

/** `1 day over`, `9 days over`. */
export function daysOver(days: number): string {
  return days === 1 ? '1 day over' : `${String(days)} days over`
}

/** Of a day that no plan can lie on. */
export function yearBeyond(first: number, last: number): string {
  return `The year must lie between ${String(first)} and ${String(last)}: correct it`
}
