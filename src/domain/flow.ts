// How long an item of the flow log took on each leg, and how long the open ones have waited.
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import { findStartDate } from './facts.ts'
import { dateAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'

export const directions = ['business-to-technology', 'technology-to-business'] as const
export type Direction = (typeof directions)[number]

/** Days between two date columns; undefined where one is blank or they are out of order. */
export function findLag(row: Row, fromColumn: string, toColumn: string): number | undefined {
  const from = dateAt(row, fromColumn)
  const to = dateAt(row, toColumn)
  return from === undefined || to === undefined || to < from ? undefined : daysBetween(from, to)
}

/** Days since an item was raised that is still undecided on the as-of date; undefined for the others. */
export function findOpenAge(row: Row, context: Context): number | undefined {
  const raised = dateAt(row, 'raised')
  const decided = dateAt(row, 'decided')
  const result = textAt(row, 'result')
  const open = decided === undefined && (result === undefined || result === 'open')
  if (!open || raised === undefined || raised > context.asOf) return undefined
  return daysBetween(raised, context.asOf)
}

/** Decided between the start and the as-of date, adopted or declined, and not from memory. */
export function isDecided(row: Row, { workbook, asOf }: Context): boolean {
  const raised = dateAt(row, 'raised')
  const decided = dateAt(row, 'decided')
  const result = textAt(row, 'result')
  if (yesNoAt(row, 'from-memory') === true || raised === undefined || decided === undefined) return false
  const inWindow = decided >= (findStartDate(workbook) ?? '') && decided <= asOf
  return raised <= decided && inWindow && (result === 'adopted' || result === 'declined')
}
