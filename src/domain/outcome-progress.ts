// Where an outcome measure stands: its latest reading against baseline, target and time.
import type { Context } from './context.ts'
import { daysBetween } from './date.ts'
import { memoByRows } from './memo.ts'
import { dateAt, numberAt, textAt } from './read.ts'
import type { Row } from './row.ts'

export const outcomeStatuses = ['reached', 'on-track', 'behind', 'missed'] as const
export type OutcomeStatus = (typeof outcomeStatuses)[number]

/** Why a measure cannot be judged, in the order in which it would be put right. */
export const outcomeUnknowns = [
  'no-baseline',
  'no-target',
  'no-change-wanted',
  'target-against-direction',
  'no-reading',
  'reading-before-baseline',
  'no-dates',
] as const
export type OutcomeUnknown = (typeof outcomeUnknowns)[number]

export type OutcomeStanding = OutcomeStatus | OutcomeUnknown

export interface Reading {
  readonly date: string
  readonly value: number
  /** Row of `readings`. */
  readonly row: string
}

/** Beyond this nobody reads a share of the way; numbers that large would break the arithmetic after it. */
const furthestPercent = 1e9

/** Reads those of a measure when somebody asks for it: a table shows the progress of few of its rows at once. */
const readingsOf = memoByRows((rows) => {
  const rowsOf = new Map<string, Row[]>()
  for (const row of rows) {
    const measure = textAt(row, 'measure')
    if (measure === undefined) continue
    const known = rowsOf.get(measure)
    if (known === undefined) rowsOf.set(measure, [row])
    else known.push(row)
  }
  const read = new Map<string, readonly Reading[]>()
  return (measure: string): readonly Reading[] => {
    const found = read.get(measure) ?? readReadings(rowsOf.get(measure) ?? [])
    read.set(measure, found)
    return found
  }
})

function readReadings(rows: readonly Row[]): readonly Reading[] {
  const readings = rows.flatMap((row): readonly Reading[] => {
    const [date, value] = [dateAt(row, 'date'), numberAt(row, 'value')]
    return date === undefined || value === undefined ? [] : [{ date, value, row: row.id }]
  })
  return readings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** Readings of one outcome measure up to the as-of date, oldest first. */
export function findReadings(measureId: string, context: Context): readonly Reading[] {
  const all = readingsOf(context.workbook.tables.readings)(measureId)
  return all.filter((reading) => reading.date <= context.asOf)
}

/** The latest reading up to the as-of date; of one day the lower row counts. */
export function findCurrent(row: Row, context: Context): number | undefined {
  return findReadings(row.id, context).at(-1)?.value
}

/**
 * 0 at the baseline, 100 at the target, beyond either where the reading is. Undefined where the target is the baseline
 * or lies on its worse side, or the latest reading is older than the baseline.
 */
export function findProgress(row: Row, context: Context): number | undefined {
  if (findHindrance(row) !== null) return undefined
  const last = findReadings(row.id, context).at(-1)
  if (last === undefined || isBeforeBaseline(row, last.date)) return undefined
  const baseline = numberAt(row, 'baseline') ?? 0
  const target = numberAt(row, 'target') ?? 0
  const share = shareOf(last.value, baseline, target)
  return Math.min(Math.max(share, -furthestPercent), furthestPercent)
}

/** On track means at least as far as the share of time gone by; undefined where that cannot be told. */
export function findOutcomeStatus(row: Row, context: Context): OutcomeStatus | undefined {
  const standing = findStanding(row, context)
  return outcomeStatuses.find((status) => status === standing)
}

/** The status, or what keeps the measure from being judged. */
export function findStanding(row: Row, context: Context): OutcomeStanding {
  const hindrance = findHindrance(row)
  if (hindrance !== null) return hindrance
  const progress = findProgress(row, context)
  if (progress === undefined) {
    return findReadings(row.id, context).length === 0 ? 'no-reading' : 'reading-before-baseline'
  }
  if (progress >= 100) return 'reached'
  const timeGone = findTimeGone(row, context)
  if (timeGone === undefined) return 'no-dates'
  if (timeGone > 100) return 'missed'
  return progress >= timeGone ? 'on-track' : 'behind'
}

/** Percent of the days from baseline to target that have gone by, over 100 after the target date. */
export function findTimeGone(row: Row, { asOf }: Context): number | undefined {
  const from = dateAt(row, 'baseline-date')
  const to = dateAt(row, 'target-date')
  // A date that has passed is missed whatever the baseline's was.
  if (to !== undefined && to < asOf && (from === undefined || from >= to)) return Infinity
  if (from === undefined || to === undefined || from >= to) return undefined
  return (100 * daysBetween(from, asOf)) / daysBetween(from, to)
}

/** What is wrong with baseline and target themselves; null where a reading could be judged by them. */
function findHindrance(row: Row): OutcomeUnknown | null {
  const baseline = numberAt(row, 'baseline')
  const target = numberAt(row, 'target')
  if (baseline === undefined) return 'no-baseline'
  if (target === undefined) return 'no-target'
  if (target === baseline) return 'no-change-wanted'
  return isAgainstDirection(row) ? 'target-against-direction' : null
}

/** The target lies on the side of the baseline that is called worse. */
export function isAgainstDirection(row: Row): boolean {
  const baseline = numberAt(row, 'baseline')
  const target = numberAt(row, 'target')
  if (baseline === undefined || target === undefined || baseline === target) return false
  return textAt(row, 'better-when') === (target > baseline ? 'down' : 'up')
}

/** Such a reading tells of the time before; the way to the target begins at the baseline. */
export function isBeforeBaseline(row: Row, date: string): boolean {
  const from = dateAt(row, 'baseline-date')
  return from !== undefined && date < from
}

function shareOf(value: number, baseline: number, target: number): number {
  const way = target - baseline
  const gone = 100 * (value - baseline)
  if (Number.isFinite(way) && Number.isFinite(gone)) return gone / way
  // The differences of the largest numbers overflow; as shares of the largest they do not.
  const size = Math.max(Math.abs(value), Math.abs(baseline), Math.abs(target))
  const wayShare = target / size - baseline / size
  const goneShare = value / size - baseline / size
  // A way too short to be seen beside the value was left behind long ago.
  return wayShare === 0
    ? Math.sign(goneShare) * Math.sign(way) * furthestPercent
    : (100 * goneShare) / wayShare
}
