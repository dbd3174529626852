// What each item of the flow log waits for, and the change that one key makes of it today. Knows no words.
import { isUnread } from './cell.ts'
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import type { CellChange, Edit } from './edit.ts'
import { directions, isSettled } from './flow.ts'
import type { Direction } from './flow.ts'
import { memoByRow } from './memo.ts'
import { dateAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import { findRows } from './workbook.ts'

const dateColumns = ['raised', 'heard-by-the-other-side', 'decided', 'acted'] as const

/**
 * The next missing date. `result`: a date of decision without a yes or no; `decided-date`: a yes or no without
 * its date; `a-day-to-come` and `a-date-to-read`: a date that only the table can set right.
 */
export type Waiting =
  'raised' | 'heard' | 'decided' | 'result' | 'decided-date' | 'acted' | 'a-day-to-come' | 'a-date-to-read'

export type FlowStep = 'raised' | 'heard' | 'adopted' | 'declined' | 'decided' | 'acted' | 'withdrawn'

/** What can be said today of an item by what it waits for; the first is the step the method hopes for. */
export const stepsOf: Readonly<Record<Waiting, readonly FlowStep[]>> = {
  raised: ['raised', 'withdrawn'],
  heard: ['heard', 'withdrawn'],
  decided: ['adopted', 'declined', 'withdrawn'],
  result: ['adopted', 'declined', 'withdrawn'],
  'decided-date': ['decided'],
  acted: ['acted'],
  'a-day-to-come': [],
  'a-date-to-read': [],
}

export interface WaitingItem {
  readonly row: Row
  readonly direction: Direction | null
  readonly waiting: Waiting
  /** The last date that is known, ISO; null where there is none. */
  readonly since: string | null
  /** Days since it was raised; null where that day is not known or has not come. */
  readonly ageDays: number | null
}

/** Items not from memory that miss a date: undecided ones first, oldest first, then those adopted but not acted on. */
export function findWaitingItems(context: Context): readonly WaitingItem[] {
  return waitingByRow(findRows(context.workbook, 'flow-log'), context)
    .flatMap((found) => found ?? [])
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ item }) => item)
}

/** One key pressed changes one row of thousands: the others are not looked at again. */
const waitingByRow = memoByRow(
  ({ asOf }) => [asOf],
  (row, { asOf }) => {
    const waiting = findWaiting(row, asOf)
    if (waiting === null) return null
    const item = describe(row, waiting, asOf)
    return { item, key: sortKey(item) }
  },
)

/** Null where nothing is missing, and for what is remembered, withdrawn, or only an empty line. */
function findWaiting(row: Row, asOf: string): Waiting | null {
  const result = textAt(row, 'result')
  if (result === 'withdrawn' || yesNoAt(row, 'from-memory') === true) return null
  const dates = dateColumns.map((column) => dateAt(row, column))
  if (textAt(row, 'item') === undefined && dates.every((date) => date === undefined)) return null
  if (dateColumns.some((column) => isUnread(row.cells[column]))) return 'a-date-to-read'
  const [raised, heard, decided, acted] = dates
  if (raised === undefined) return decided === undefined ? 'raised' : null
  if (raised > asOf) return 'a-day-to-come'
  if (isSettled(row)) {
    if (decided === undefined) return 'decided-date'
    if (result === 'declined' || acted !== undefined) return null
    return decided > asOf ? 'a-day-to-come' : 'acted'
  }
  if (decided !== undefined) return decided > asOf ? 'a-day-to-come' : 'result'
  return heard === undefined ? 'heard' : 'decided'
}

function describe(row: Row, waiting: Waiting, asOf: string): WaitingItem {
  const raised = dateAt(row, 'raised')
  const known = dateColumns.flatMap((column) => dateAt(row, column) ?? [])
  return {
    row,
    direction: directions.find((direction) => direction === textAt(row, 'direction')) ?? null,
    waiting,
    since: known.at(-1) ?? null,
    ageDays: raised === undefined || raised > asOf ? null : daysBetween(raised, asOf),
  }
}

/** Undecided by the day they were raised, then adopted ones by the day they were decided; undated ones last of all. */
function sortKey({ row, waiting }: WaitingItem): string {
  if (waiting === 'acted') return `1 ${dateAt(row, 'decided') ?? ''}`
  const raised = dateAt(row, 'raised')
  return raised === undefined || waiting === 'a-day-to-come' ? `2 ${raised ?? ''}` : `0 ${raised}`
}

/** The edit that says the step happened on the as-of date; a date that is there already stays as it is. */
export function makeStepEdit({ row }: WaitingItem, step: FlowStep, asOf: string): Edit {
  const set = (column: string, value: string): CellChange => ({ row: row.id, column, value })
  const date = (column: string) => (dateAt(row, column) === undefined ? [set(column, asOf)] : [])
  const changes: Readonly<Record<FlowStep, readonly CellChange[]>> = {
    raised: date('raised'),
    heard: date('heard-by-the-other-side'),
    adopted: [...date('decided'), set('result', 'adopted')],
    declined: [...date('decided'), set('result', 'declined')],
    decided: date('decided'),
    acted: date('acted'),
    withdrawn: [set('result', 'withdrawn')],
  }
  return { kind: 'set-cells', table: 'flow-log', changes: changes[step] }
}
