// How this person writes dates and numbers in cells: as they chose, else as their computer does.
import type { DateOrder } from '../format/read-date.ts'
import type { DecimalMark } from '../format/read-number.ts'

export interface Spelling {
  readonly dates: DateOrder
  readonly decimal: DecimalMark
}

export const firstSpelling: Spelling = { dates: 'day-first', decimal: 'point' }

/** As `de-CH` writes them; the first spelling for what is no such name. */
export function findSystemSpelling(locale: string): Spelling {
  try {
    const [first] = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric', year: 'numeric' })
      .formatToParts()
      .filter(({ type }) => type !== 'literal')
    const mark = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal')
    return {
      // Where the year comes first, a date that does not begin with it has its day first.
      dates: first?.type === 'month' ? 'month-first' : 'day-first',
      decimal: mark?.value === ',' ? 'comma' : 'point',
    }
  } catch {
    return firstSpelling
  }
}
