// M6: how fast an insight of one side becomes a decision of the other, in each direction. The measure is ours.
import type { Context } from '../context.ts'
import { daysBetween } from '../date.ts'
import { findStartDate, findVelocityTargetDays } from '../facts.ts'
import { directions, isIncompleteItem, readFlowItem } from '../flow.ts'
import type { Direction, FlowItem } from '../flow.ts'
import type { Measure } from '../measure.ts'
import { amountAt, dateAt, textAt } from '../read.ts'
import type { Row } from '../row.ts'
import { mean, median, percentile } from '../statistics.ts'
import { findRows } from '../workbook.ts'

/** Items under which no median, percentile or share is told. */
export const fewestToCompare = 5
/** Items in each half, and points between them, that the words faster and slower need. */
export const fewestToCall = 10
export const pointsToCall = 25
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

/** The days that are looked at; without a start there is no window and nothing was decided in it. */
export interface VelocityWindow {
  readonly start: string | null
  readonly asOf: string
  readonly targetDays: number
}

export function findVelocityWindow({ workbook, asOf }: Context): VelocityWindow {
  return { start: findStartDate(workbook) ?? null, asOf, targetDays: findVelocityTargetDays(workbook) }
}

/** Items of the log that velocity counts, in table order. */
export function findFlowItems({ workbook, asOf }: Context): readonly FlowItem[] {
  return findRows(workbook, 'flow-log').flatMap((row) => readFlowItem(row, asOf) ?? [])
}

/** The slower direction's median; null unless both have one. */
export function measureVelocity(context: Context): Measure<VelocityDetail> {
  const [first, second] = directions
  const rows = findRows(context.workbook, 'flow-log')
  const items = findFlowItems(context)
  const window = findVelocityWindow(context)
  const clock = (direction: Direction): DirectionVelocity =>
    clockDirection(
      items.filter((item) => item.direction === direction),
      window,
    )
  const detail = { [first]: clock(first), [second]: clock(second) } as const
  const medians = directions.flatMap((direction) => detail[direction].medianDays ?? [])
  const both = medians.length === directions.length
  const few = medians.length === 0 ? 'fewer-than-five' : 'one-direction-only'
  const none = window.start === null ? 'no-start-date' : rows.length === 0 ? 'no-rows' : few
  return {
    value: both ? Math.max(...medians) : null,
    n: detail[first].n + detail[second].n,
    unit: 'days',
    ...(both ? {} : { reason: none }),
    detail: { ...detail, missing: rows.filter(isIncompleteItem).length },
  }
}

/** A remembered item, or one undecided or decided before the window, was not decided in it. */
export function wasDecidedIn({ start }: VelocityWindow, { decided, fromMemory }: FlowItem): boolean {
  return !fromMemory && start !== null && decided !== null && decided >= start
}

function clockDirection(all: readonly FlowItem[], window: VelocityWindow): DirectionVelocity {
  const items = all.filter(({ fromMemory }) => !fromMemory)
  const decided = items.filter((item) => wasDecidedIn(window, item))
  const days = decided.flatMap(findLeadTime)
  const enough = days.length >= fewestToCompare
  const open = items.filter((item) => item.decided === null)
  const rows = decided.map(({ row }) => row)
  const total = windowDays(window)
  return {
    n: decided.length,
    medianDays: enough ? median(days) : null,
    p85Days: enough ? percentile(days, 85) : null,
    withinTarget: shareWithin(items.filter(isJudged(window)), window),
    throughputPerMonth: total === null ? null : (decided.length * daysPerMonth) / total,
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

/** Days from raised to decided; none while undecided. */
export function findLeadTime({ raised, decided }: FlowItem): readonly number[] {
  return decided === null ? [] : [daysBetween(raised, decided)]
}

/** Both ends count; null without a start. */
function windowDays({ start, asOf }: VelocityWindow): number | null {
  return start === null ? null : Math.max(daysBetween(start, asOf) + 1, 1)
}

/** Raised in the window and long enough ago to have met the target. */
function isJudged({ start, asOf, targetDays }: VelocityWindow): (item: FlowItem) => boolean {
  return ({ raised }) => start !== null && raised >= start && daysBetween(raised, asOf) >= targetDays
}

function shareWithin(items: readonly FlowItem[], { targetDays }: VelocityWindow): number | null {
  const within = items.filter((item) => findLeadTime(item).some((days) => days <= targetDays))
  return items.length < fewestToCompare ? null : (100 * within.length) / items.length
}

/** By the share within the target only: medians by half mislead, because the second half's slow items are still open. */
function compareHalves(items: readonly FlowItem[], window: VelocityWindow): DirectionVelocity['halves'] {
  const firstDays = Math.floor((windowDays(window) ?? 0) / 2)
  const judged = items.filter(isJudged(window))
  const isFirst = ({ raised }: FlowItem) => daysBetween(window.start ?? raised, raised) < firstDays
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

function remember(items: readonly FlowItem[]): DirectionVelocity['fromMemory'] {
  const days = items.flatMap(findLeadTime)
  return { n: items.length, medianDays: days.length < fewestToCompare ? null : median(days) }
}

function medianLag(rows: readonly Row[], from: string, to: string, { asOf }: VelocityWindow): number | null {
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
  return mean(rows.flatMap((row) => amountAt(row, column) ?? []))
}
