// Reads dates and times as people and spreadsheets write them. Knows no clock: a date without a year is none, unless
// whoever asks says in which year they are.
import { isDate } from '../domain/date.ts'
import { foldText } from './fold-text.ts'
import { findMonth } from './month-names.ts'
import { findSerialDate, findSerialDateTime, readSerial } from './serial.ts'
import type { SerialRule } from './serial.ts'
import { cutWeekday } from './weekday-names.ts'

/** How `01/06/2026` is meant; dates that can mean one day only are read either way. */
export type DateOrder = 'day-first' | 'month-first'

/** A text of more letters is no date: it is not even looked at, which could take long. */
const longest = 200
const isoLike = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const threeNumbers = /^(\d{1,2})([-/. ])(\d{1,2})\2\s?(\d{4}|\d{2})$/
const dayMonthName =
  /^(\d{1,2})(?:st|nd|rd|th|er)?[.,]?[ -]?(?:of |de )?([a-z]+)\.?,?[ -]?(?:de )?(\d{4}|\d{2})$/
const monthNameDay = /^([a-z]+)\.?[ -]?(\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4}|\d{2})$/
/** Day and month in digits at the end of a text, `3/4` or `3.4.` */
const dayAndMonth = /(?<=^| )(\d{1,2})([-/.])(\d{1,2})\2?$/
const midnight = /[t ]00:00(?::00(?:\.0+)?)?(?:z| ?am)?$/
const timeOfDay = /(?:,? at |,? |t)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:z| ?[ap]m)?$/
const clock = /^(.*?)(?:,? at |,? |t)(\d{1,2})[:.](\d{2})(?:[:.]00(?:\.0+)?)? ?(am|pm)?$/

/** ISO calendar date of the text, or null where it names no day; `year` is that of a date that names none. */
export function readDate(
  text: string,
  order: DateOrder,
  serials: SerialRule = 'likely',
  year?: string,
): string | null {
  if (text.length > longest) return null
  // What a spreadsheet shows with its time is a day all the same; somebody who types a time means it.
  const time = serials === 'always' ? timeOfDay : midnight
  const folded = foldText(text).replace(time, '')
  const date = readWeekday(folded, order, serials)
  return date !== null || year === undefined ? date : readWeekday(addYear(folded, year), order, 'never')
}

function readWeekday(folded: string, order: DateOrder, serials: SerialRule): string | null {
  const date = readDay(folded, order, serials)
  if (date !== null) return date
  // Only then: `mar` begins the third of March as well as a Tuesday.
  const day = cutWeekday(folded)
  return day === undefined ? null : readDay(day, order, 'never')
}

/** The year where it would stand; numbers alone are day and month only with a mark between them. */
function addYear(folded: string, year: string): string {
  const dated = folded.replace(dayAndMonth, `$1$2$3$2${year}`)
  return dated === folded && /[a-z]/.test(folded) ? `${folded} ${year}` : dated
}

function readDay(folded: string, order: DateOrder, serials: SerialRule): string | null {
  const iso = isoLike.exec(folded)
  if (iso !== null) return makeDate(iso[1], iso[2], iso[3])
  const numbers = threeNumbers.exec(folded)
  if (numbers !== null) return readThreeNumbers(numbers[1], numbers[3], numbers[4], order)
  const dayFirst = dayMonthName.exec(folded)
  if (dayFirst !== null) return makeDate(fullYear(dayFirst[3]), findMonth(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = monthNameDay.exec(folded)
  if (monthFirst !== null)
    return makeDate(fullYear(monthFirst[3]), findMonth(monthFirst[1] ?? ''), monthFirst[2])
  // The bare number a spreadsheet shows where a date lost its format.
  const serial = readSerial(folded, serials)
  return serial === null ? null : findSerialDate(serial)
}

/**
 * The order a date tells by itself, as 31/12/2026 does. `either` where two days could be meant; null where order does
 * not matter or the text is no such date.
 */
export function findDateEvidence(text: string): DateOrder | 'either' | null {
  if (text.length > longest) return null
  const folded = foldText(text).replace(timeOfDay, '')
  const numbers = threeNumbers.exec(cutWeekday(folded) ?? folded)
  if (numbers === null) return null
  const dayFirst = readThreeNumbers(numbers[1], numbers[3], numbers[4], 'day-first')
  const monthFirst = readThreeNumbers(numbers[1], numbers[3], numbers[4], 'month-first')
  if (dayFirst === null) return null
  if (dayFirst !== monthFirst) return 'either'
  const [first, second] = [Number(numbers[1]), Number(numbers[3])]
  return first === second ? null : first > 12 ? 'day-first' : 'month-first'
}

/** `YYYY-MM-DDTHH:MM` of the text, or null where day or time is missing or carries seconds. */
export function readDateTime(
  text: string,
  order: DateOrder,
  serials: SerialRule = 'never',
  year?: string,
): string | null {
  if (text.length > longest) return null
  const folded = foldText(text)
  const serial = serials === 'always' ? readSerial(folded, serials) : null
  if (serial !== null) return findSerialDateTime(serial)
  const match = clock.exec(folded)
  if (match === null) return null
  const date = readDate(match[1] ?? '', order, 'never', year)
  const hour = readHour(Number(match[2]), match[4])
  const minute = Number(match[3])
  if (date === null || hour === null || minute > 59) return null
  return `${date}T${pad(hour)}:${pad(minute)}`
}

/** True for `YYYY-MM-DDTHH:MM` naming a real minute. */
export function isDateTime(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text)
  return match !== null && isDate(match[1] ?? '') && Number(match[2]) < 24 && Number(match[3]) < 60
}

function readThreeNumbers(
  first: string | undefined,
  second: string | undefined,
  year: string | undefined,
  order: DateOrder,
): string | null {
  const dayFirst = makeDate(fullYear(year), second, first)
  const monthFirst = makeDate(fullYear(year), first, second)
  return order === 'day-first' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst)
}

function readHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

/** Two digits are this century up to 79, else the last one. */
function fullYear(year = ''): string {
  if (year.length !== 2) return year
  return Number(year) < 80 ? `20${year}` : `19${year}`
}

function makeDate(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}

function pad(value: number): string {
  return String(value).padStart(2, '0')
}
