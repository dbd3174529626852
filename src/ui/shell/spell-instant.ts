// How a moment is written: `3 Jun, 14:03`, with the year where it is another.
import { localMinute } from '../../app/clock.ts'
import { shortDate } from '../../words/en/dates.ts'

/** Of epoch milliseconds. */
export function spellInstant(instant: number, asOf: string): string {
  return spellMoment(localMinute(new Date(instant)), asOf)
}

/** `at` as a cell of date and time holds it; empty stays empty. */
export function spellMoment(at: string, asOf: string): string {
  const [date = '', time] = at.split('T')
  if (date === '') return ''
  return time === undefined ? shortDate(date, asOf) : `${shortDate(date, asOf)}, ${time}`
}
