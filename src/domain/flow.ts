// An item of the flow log as the measure of velocity reads it: how long it took on each leg, how long it has waited.
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import { findStartDate } from './facts.ts'
import { dateAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'

export const directions = ['business-to-technology', 'technology-to-business'] as const
export type Direction = (typeof directions)[number]

export interface FlowItem {
  readonly row: Row
  readonly direction: Direction
  readonly raised: string
  /** Null while undecided on the as-of date. */
  readonly decided: string | null
  readonly fromMemory: boolean
}

/** Undefined for what velocity leaves out: withdrawn, not raised yet, or without the dates it needs. */
export function readFlowItem(row: Row, asOf: string): FlowItem | undefined {
  const direction = directions.find((each) => each === textAt(row, 'direction'))
  const raised = dateAt(row, 'raised')
  if (direction === undefined || raised === undefined || raised > asOf) return undefined
  if (textAt(row, 'result') === 'withdrawn' || isIncompleteItem(row)) return undefined
  const date = dateAt(row, 'decided')
  const decided = isSettled(row) && date !== undefined && date <= asOf ? date : null
  return { row, direction, raised, decided, fromMemory: yesNoAt(row, 'from-memory') === true }
}

/** No direction, not raised, settled without a date, or decided before it was raised. */
export function isIncompleteItem(row: Row): boolean {
  if (textAt(row, 'result') === 'withdrawn') return false
  const raised = dateAt(row, 'raised')
  const decided = dateAt(row, 'decided')
  if (raised === undefined || textAt(row, 'direction') === undefined) return true
  return decided === undefined ? isSettled(row) : decided < raised
}

/** Adopted or declined: a clear no is a decision too. */
export function isSettled(row: Row): boolean {
  const result = textAt(row, 'result')
  return result === 'adopted' || result === 'declined'
}

/** Days between two date columns; undefined where one is blank or they are out of order. */
export function findLag(row: Row, fromColumn: string, toColumn: string): number | undefined {
  const from = dateAt(row, fromColumn)
  const to = dateAt(row, toColumn)
  return from === undefined || to === undefined || to < from ? undefined : daysBetween(from, to)
}

/** Days since an item was raised that is still undecided on the as-of date; undefined for the others. */
export function findOpenAge(row: Row, { asOf }: Context): number | undefined {
  const raised = dateAt(row, 'raised')
  const decided = dateAt(row, 'decided')
  if (raised === undefined || raised > asOf || textAt(row, 'result') === 'withdrawn') return undefined
  if (decided === undefined ? isSettled(row) : decided < raised) return undefined
  // Without a result a date decides nothing, and one to come has not decided yet.
  const open = !isSettled(row) || (decided !== undefined && decided > asOf)
  return open ? daysBetween(raised, asOf) : undefined
}

/** Decided between the start and the as-of date, adopted or declined, and not from memory. */
export function isDecided(row: Row, { workbook, asOf }: Context): boolean {
  const raised = dateAt(row, 'raised')
  const decided = dateAt(row, 'decided')
  if (yesNoAt(row, 'from-memory') === true || raised === undefined || decided === undefined) return false
  const inWindow = decided >= (findStartDate(workbook) ?? '') && decided <= asOf
  return raised <= decided && inWindow && isSettled(row)
}
