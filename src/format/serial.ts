// The numbers spreadsheets keep days as: counted from the start of 1900, the time of day as their fraction.
import { addDays } from '../domain/date.ts'

/**
 * Which bare numbers are days. `never`: none, as where somebody types. `likely`: those of our time, which is all that
 * plain text can tell. `always`: every one, as from a spreadsheet, where also a time beside a day is known to be one.
 */
export type SerialRule = 'never' | 'likely' | 'always'

/** The year whose start is counted from: workbooks begun on an old Mac, or set so, count from the later one. */
export type DayZero = 1900 | 1904

/** 31 December 9999. */
const lastSerial = 2_958_465
const likely = /^[2-9]\d{4}$/
const number = /^\d{1,7}(?:[.,]\d+)?$/

/** The number as a spreadsheet keeps it; null where the text is none by the rule. */
export function readSerial(text: string, rule: SerialRule): number | null {
  if (rule === 'never' || !(rule === 'likely' ? likely : number).test(text)) return null
  const serial = Number(text.replace(',', '.'))
  return serial >= 1 && serial < lastSerial + 1 ? serial : null
}

/** The day of the number; null for 29 February 1900, which spreadsheets count and no calendar has. */
export function findSerialDate(serial: number, dayZero: DayZero = 1900): string | null {
  const day = Math.floor(serial)
  if (dayZero === 1904) return addDays('1904-01-01', day)
  if (day === 60) return null
  return addDays(day < 60 ? '1899-12-31' : '1899-12-30', day)
}

/** Day and time to the minute. */
export function findSerialDateTime(serial: number, dayZero?: DayZero): string | null {
  const minutes = Math.round((serial % 1) * 1440)
  const date = findSerialDate(Math.floor(serial) + Math.floor(minutes / 1440), dayZero)
  if (date === null) return null
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${date}T${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`
}
