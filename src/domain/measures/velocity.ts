// M6: how fast an insight of one side becomes a decision of the other, in each direction. The measure is ours.
import type { Context } from '../context.ts'
import { daysBetween } from '../date.ts'
import { findStartDate, findVelocityTargetDays } from '../facts.ts'
import { directions } from '../flow.ts'
import type { Direction } from '../flow.ts'
import type { Measure } from '../measure.ts'
import { dateAt, numberAt, textAt, yesNoAt } from '../read.ts'
import type { Row } from '../row.ts'
import { mean, median, percentile } from '../statistics.ts'
import { findRows } from '../workbook.ts'

const fewest = 5
const fewestToCall = 10
const pointsToCall = 25
/** A difference of exactly 25 points stays one, however its two shares were rounded. */
const roundingPoints = 1e-9
const daysPerMonth = 30.4375

export interface Half {
  /** Items old enough to judge. */
  readonly n: number
  readonly withinTarget: number | null
}

export interface DirectionVelocity {
  /** Items decided in the window. */
  readonly n: number
  /** Both null under five decided. */
  readonly medianDays: number | null
  readonly p85Days: number | null
  /** Share of the items raised at least the target ago that were decided within it; null under five. */
  readonly withinTarget: number | null
  /** Null without a start date. */
  readonly throughputPerMonth: number | null
  readonly workInProgress: number
  /** Of the items in progress, oldest first. */
  readonly openAgeDays: readonly number[]
  /** Share of the decided. */
  readonly adopted: number | null
  /** Medians in days. */
  readonly legs: Readonly<Record<'raisedToHeard' | 'heardToDecided' | 'decidedToActed', number | null>>
  /** Means per decided item. */
  readonly drags: Readonly<Record<'handOffs' | 'translationRounds' | 'reworkRounds', number | null>>
  readonly halves: {
    readonly first: Half
    readonly second: Half
    /** Null under five items in either half. */
    readonly verdict: 'faster' | 'slower' | 'too-small-to-call' | null
  }
  /** Remembered items, wherever in time; median null under five. */
  readonly fromMemory: { readonly n: number; readonly medianDays: number | null }
}

export type VelocityDetail = Readonly<Record<Direction, DirectionVelocity>> &
  Readonly<Record<string, unknown>>

/** The slower direction's median; null unless both have one. Without a start date there is no window. */
export function measureVelocity(context: Context): Measure<VelocityDetail> {
  const { workbook, asOf } = context
  const [first, second] = directions
  const start = findStartDate(workbook)
  const rows = findRows(workbook, 'flow-log')
  const items = rows.flatMap((row) => readItem(row, asOf) ?? [])
  const window = { start: start ?? asOf, asOf, targetDays: findVelocityTargetDays(workbook) }
  const clock = (direction: Direction): DirectionVelocity => {
    if (start === undefined) return { ...clockDirection([], window), throughputPerMonth: null }
    return clockDirection(
      items.filter((item) => item.direction === direction),
      window,
    )
  }
  const detail = { [first]: clock(first), [second]: clock(second) } as const
  const medians = directions.flatMap((direction) => detail[direction].medianDays ?? [])
  const both = medians.length === directions.length
  const few = medians.length === 0 ? 'fewer-than-five' : 'one-direction-only'
  return {
    value: both ? Math.max(...medians) : null,
    n: detail[first].n + detail[second].n,
    unit: 'days',
    ...(both ? {} : { reason: start === undefined ? 'no-start-date' : rows.length === 0 ? 'no-rows' : few }),
    detail: { ...detail, missing: rows.filter((row) => isIncomplete(row)).length },
  }
}

interface Item {
  readonly row: Row
  readonly direction: Direction
  readonly raised: string
  /** Null while undecided on the as-of date. */
  readonly decided: string | null
  readonly fromMemory: boolean
}

interface Window {
  readonly start: string
  readonly asOf: string
  readonly targetDays: number
}

/** Undefined for what the measure leaves out: withdrawn, not raised yet, or without the dates it needs. */
function readItem(row: Row, asOf: string): Item | undefined {
  const direction = directions.find((each) => each === textAt(row, 'direction'))
  const raised = dateAt(row, 'raised')
  const result = textAt(row, 'result')
  if (direction === undefined || raised === undefined || raised > asOf) return undefined
  if (result === 'withdrawn' || isIncomplete(row)) return undefined
  const date = dateAt(row, 'decided')
  const isSettled = result === 'adopted' || result === 'declined'
  const decided = isSettled && date !== undefined && date <= asOf ? date : null
  return { row, direction, raised, decided, fromMemory: yesNoAt(row, 'from-memory') === true }
}

/** No direction, not raised, settled without a date, or decided before it was raised. */
function isIncomplete(row: Row): boolean {
  const result = textAt(row, 'result')
  if (result === 'withdrawn') return false
  const raised = dateAt(row, 'raised')
  const decided = dateAt(row, 'decided')
  if (raised === undefined || textAt(row, 'direction') === undefined) return true
  if (decided === undefined) return result === 'adopted' || result === 'declined'
  return decided < raised
}

function clockDirection(all: readonly Item[], window: Window): DirectionVelocity {
  const items = all.filter(({ fromMemory }) => !fromMemory)
  const decided = items.flatMap(({ row, raised, decided: date }) =>
    date === null || date < window.start ? [] : [{ row, days: daysBetween(raised, date) }],
  )
  const days = decided.map((item) => item.days)
  const enough = days.length >= fewest
  const open = items.filter((item) => item.decided === null)
  const rows = decided.map(({ row }) => row)
  return {
    n: decided.length,
    medianDays: enough ? median(days) : null,
    p85Days: enough ? percentile(days, 85) : null,
    withinTarget: shareWithin(items.filter(isJudged(window)), window),
    throughputPerMonth: (decided.length * daysPerMonth) / windowDays(window),
    workInProgress: open.length,
    openAgeDays: open.map(({ raised }) => daysBetween(raised, window.asOf)).sort((a, b) => b - a),
    adopted:
      rows.length === 0
        ? null
        : (100 * rows.filter((row) => textAt(row, 'result') === 'adopted').length) / rows.length,
    legs: {
      raisedToHeard: medianLag(rows, 'raised', 'heard-by-the-other-side', window),
      heardToDecided: medianLag(rows, 'heard-by-the-other-side', 'decided', window),
      decidedToActed: medianLag(rows, 'decided', 'acted', window),
    },
    drags: {
      handOffs: meanOf(rows, 'hand-offs'),
      translationRounds: meanOf(rows, 'translation-rounds'),
      reworkRounds: meanOf(rows, 'rework-rounds'),
    },
    halves: compareHalves(items, window),
    fromMemory: remember(all.filter(({ fromMemory }) => fromMemory)),
  }
}

/** Both ends count. */
function windowDays({ start, asOf }: Window): number {
  return Math.max(daysBetween(start, asOf) + 1, 1)
}

/** Raised in the window and long enough ago to have met the target. */
function isJudged({ start, asOf, targetDays }: Window): (item: Item) => boolean {
  return ({ raised }) => raised >= start && daysBetween(raised, asOf) >= targetDays
}

function shareWithin(items: readonly Item[], { targetDays }: Window): number | null {
  const within = items.filter(
    ({ raised, decided }) => decided !== null && daysBetween(raised, decided) <= targetDays,
  )
  return items.length < fewest ? null : (100 * within.length) / items.length
}

/** By the share within the target only: medians by half mislead, because the second half's slow items are still open. */
function compareHalves(items: readonly Item[], window: Window): DirectionVelocity['halves'] {
  const firstDays = Math.floor(windowDays(window) / 2)
  const judged = items.filter(isJudged(window))
  const isFirst = ({ raised }: Item) => daysBetween(window.start, raised) < firstDays
  const [first, second] = [judged.filter(isFirst), judged.filter((item) => !isFirst(item))].map((half) => ({
    n: half.length,
    withinTarget: shareWithin(half, window),
  })) as [Half, Half] // two lists in, two halves out
  if (first.withinTarget === null || second.withinTarget === null) return { first, second, verdict: null }
  const gained = second.withinTarget - first.withinTarget
  const callable =
    Math.min(first.n, second.n) >= fewestToCall && Math.abs(gained) >= pointsToCall - roundingPoints
  return { first, second, verdict: callable ? (gained > 0 ? 'faster' : 'slower') : 'too-small-to-call' }
}

function remember(items: readonly Item[]): DirectionVelocity['fromMemory'] {
  const days = items.flatMap(({ raised, decided }) =>
    decided === null ? [] : [daysBetween(raised, decided)],
  )
  return { n: items.length, medianDays: days.length < fewest ? null : median(days) }
}

function medianLag(rows: readonly Row[], from: string, to: string, { asOf }: Window): number | null {
  return median(
    rows.flatMap((row) => {
      const start = dateAt(row, from)
      const end = dateAt(row, to)
      return start === undefined || end === undefined || end < start || end > asOf
        ? []
        : [daysBetween(start, end)]
    }),
  )
}

function meanOf(rows: readonly Row[], column: string): number | null {
  return mean(rows.flatMap((row) => numberAt(row, column) ?? []))
}
