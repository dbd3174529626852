// The calendar months in which a translation workshop is due: month three to month six of the plan.
import type { Context } from './context.ts'
import { addMonths } from './date.ts'
import { findStartDate } from './facts.ts'
import { dateAt } from './read.ts'
import { findRows } from './workbook.ts'

export interface WorkshopMonth {
  /** `YYYY-MM`. */
  readonly month: string
  /** A workshop was held in it or has a date in it. */
  readonly filled: boolean
}

/** Four months; none where the start date is not known. */
export function findWorkshopMonths({ workbook }: Context): readonly WorkshopMonth[] {
  const start = findStartDate(workbook)
  if (start === undefined) return []
  const held = new Set(findRows(workbook, 'workshops').map((row) => dateAt(row, 'date')?.slice(0, 7)))
  return [3, 4, 5, 6].map((months) => {
    const month = addMonths(start, months).slice(0, 7)
    return { month, filled: held.has(month) }
  })
}
