// Which days a plan can begin on, be signed on or speak of: a year far away is a slip of the hand, such as 0026.
import { isDate } from './date.ts'
import type { Problem } from './problem.ts'

export const planYears = { first: 2000, last: 2099 } as const

/** Null where the text names a day of a plan. */
export function findDateProblem(text: string): Problem | null {
  if (!isDate(text)) return { code: 'bad-date', text }
  return isYearBeyond(text) ? { code: 'date-beyond', text, ...planYears } : null
}

/** Of a date, with or without a time after it. */
export function isYearBeyond(date: string): boolean {
  const year = Number(date.slice(0, 4))
  return year < planYears.first || year > planYears.last
}
