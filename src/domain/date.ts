// ISO calendar dates without time zone: arithmetic only. Knows no locale and no clock.

const dayMilliseconds = 86_400_000
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for `YYYY-MM-DD` naming a real day. */
export function isDate(text: string): boolean {
  const match = pattern.exec(text)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Days from `from` to `to`; negative when `to` is earlier. Both must be dates. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toDayNumber(to) - toDayNumber(from)) / dayMilliseconds)
}

export function addDays(date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + days * dayMilliseconds)
}

/** Same day of a later month, clamped to the end of a shorter one. */
export function addMonths(date: string, months: number): string {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7)) - 1 + months
  const targetYear = year + Math.floor(month / 12)
  const targetMonth = (((month % 12) + 12) % 12) + 1
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(targetYear, targetMonth))
  return `${pad(targetYear, 4)}-${pad(targetMonth, 2)}-${pad(day, 2)}`
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

function toDayNumber(date: string): number {
  const moment = new Date(0)
  moment.setUTCFullYear(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)))
  return moment.getTime()
}

function fromDayNumber(milliseconds: number): string {
  const moment = new Date(milliseconds)
  return `${pad(moment.getUTCFullYear(), 4)}-${pad(moment.getUTCMonth() + 1, 2)}-${pad(moment.getUTCDate(), 2)}`
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
