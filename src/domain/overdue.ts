// Days past due of things with a due date and a status. Knows no table.
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import { dateAt, textAt } from './read.ts'
import type { Row } from './row.ts'

/** Undefined where it is not overdue: no date, not past it, done or dropped. */
export function findDaysOverdue(row: Row, context: Context): number | undefined {
  const due = dateAt(row, 'due')
  const status = textAt(row, 'status')
  if (due === undefined || due >= context.asOf || status === 'done' || status === 'dropped') return undefined
  return daysBetween(due, context.asOf)
}

/** Days past its next update of a live business case; undefined where it is on time, undated or stopped. */
export function findDaysUpdateOverdue(row: Row, context: Context): number | undefined {
  const next = dateAt(row, 'next-update')
  if (next === undefined || next >= context.asOf || textAt(row, 'verdict') === 'stop') return undefined
  return daysBetween(next, context.asOf)
}
