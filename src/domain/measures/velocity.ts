// M6: how fast an insight of one side becomes a decision of the other, in each direction. The measure is ours.
import type { Context } from '../context.ts'
import { daysBetween } from '../date.ts'
import { findStartDate, findVelocityTargetDays } from '../facts.ts'
import { directions, isIncompleteItem, readFlowItem } from '../flow.ts'
import type { Direction, FlowItem } from '../flow.ts'
import type { Measure } from '../measure.ts'
import { memoByChunk, memoByRow } from '../memo.ts'
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
export function findFlowItems(context: Context): readonly FlowItem[] {
  return itemsByRow(findRows(context.workbook, 'flow-log'), context).flatMap((item) => item ?? [])
}

const itemsByRow = memoByRow(
  ({ asOf }) => [asOf],
  (row, { asOf }) => readFlowItem(row, asOf),
)

/** The slower direction's median; null unless both have one. */
export function measureVelocity(context: Context): Measure<VelocityDetail> {
  const [first, second] = directions
  const rows = findRows(context.workbook, 'flow-log')
  const parts = [...addUpChunks(rows, context)]
  const window = findVelocityWindow(context)
  const clock = (direction: Direction) =>
    clockDirection(
      parts.map((part) => part[direction]),
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
    detail: { ...detail, missing: parts.reduce((sum, { missing }) => sum + missing, 0) },
  }
}

/** A remembered item, or one undecided or decided before the window, was not decided in it. */
export function wasDecidedIn({ start }: VelocityWindow, { decided, fromMemory }: FlowItem): boolean {
  return !fromMemory && start !== null && decided !== null && decided >= start
}

function clockDirection(parts: readonly Sums[], window: VelocityWindow): DirectionVelocity {
  const all = (list: (sums: Sums) => readonly number[]) => parts.flatMap(list)
  const total = (tell: (sums: Sums) => number) => parts.reduce((sum, part) => sum + tell(part), 0)
  const leadDays = all((sums) => sums.leadDays)
  const rememberedDays = all((sums) => sums.rememberedDays)
  const openAgeDays = all((sums) => sums.openAgeDays)
  const enough = leadDays.length >= fewestToCompare
  const days = windowDays(window)
  const first = { n: total((sums) => sums.first.n), within: total((sums) => sums.first.within) }
  const second = { n: total((sums) => sums.second.n), within: total((sums) => sums.second.within) }
  return {
    n: leadDays.length,
    medianDays: enough ? median(leadDays) : null,
    p85Days: enough ? percentile(leadDays, 85) : null,
    withinTarget: shareOf(first.within + second.within, first.n + second.n),
    throughputPerMonth: days === null ? null : (leadDays.length * daysPerMonth) / days,
    workInProgress: openAgeDays.length,
    openAgeDays: sortDown(openAgeDays),
    adopted: leadDays.length === 0 ? null : (100 * total(({ adopted }) => adopted)) / leadDays.length,
    legs: {
      raisedToHeard: median(all(({ raisedToHeard }) => raisedToHeard)),
      heardToDecided: median(all(({ heardToDecided }) => heardToDecided)),
      decidedToActed: median(all(({ decidedToActed }) => decidedToActed)),
    },
    drags: {
      handOffs: mean(all(({ handOffs }) => handOffs)),
      translationRounds: mean(all(({ translationRounds }) => translationRounds)),
      reworkRounds: mean(all(({ reworkRounds }) => reworkRounds)),
    },
    halves: compareHalves(first, second),
    fromMemory: {
      n: total(({ remembered }) => remembered),
      medianDays: rememberedDays.length < fewestToCompare ? null : median(rememberedDays),
    },
  }
}

/** Items old enough to judge, and those of them decided within the target. */
interface Judged {
  n: number
  within: number
}

/** What a stretch of the log adds in one direction. */
interface Sums {
  readonly first: Judged
  readonly second: Judged
  readonly leadDays: number[]
  readonly openAgeDays: number[]
  readonly rememberedDays: number[]
  readonly raisedToHeard: number[]
  readonly heardToDecided: number[]
  readonly decidedToActed: number[]
  readonly handOffs: number[]
  readonly translationRounds: number[]
  readonly reworkRounds: number[]
  adopted: number
  remembered: number
}

function makeSums(): Sums {
  return {
    first: { n: 0, within: 0 },
    second: { n: 0, within: 0 },
    leadDays: [],
    openAgeDays: [],
    rememberedDays: [],
    raisedToHeard: [],
    heardToDecided: [],
    decidedToActed: [],
    handOffs: [],
    translationRounds: [],
    reworkRounds: [],
    adopted: 0,
    remembered: 0,
  }
}

/** This runs after every edit of the log, so a stretch without a change is not gone through again. */
const addUpChunks = memoByChunk(
  (context) => Object.values(findVelocityWindow(context)),
  (rows, context) => {
    const window = findVelocityWindow(context)
    const [first, second] = directions
    const sums = { [first]: makeSums(), [second]: makeSums() } as const
    for (const row of rows) {
      const item = readFlowItem(row, window.asOf)
      if (item !== undefined) addItem(sums[item.direction], item, window)
    }
    return { ...sums, missing: rows.filter(isIncompleteItem).length }
  },
)

function addItem(sums: Sums, item: FlowItem, window: VelocityWindow): void {
  const { row, raised, decided } = item
  const { asOf } = window
  const leadDays = decided === null ? null : daysBetween(raised, decided)
  if (item.fromMemory) {
    sums.remembered += 1
    if (leadDays !== null) sums.rememberedDays.push(leadDays)
    return
  }
  if (decided === null) sums.openAgeDays.push(daysBetween(raised, asOf))
  judge(sums, raised, leadDays, window)
  if (leadDays === null || !wasDecidedIn(window, item)) return
  sums.leadDays.push(leadDays)
  if (textAt(row, 'result') === 'adopted') sums.adopted += 1
  pushKnown(sums.raisedToHeard, findLeg(row, 'raised', 'heard-by-the-other-side', asOf))
  pushKnown(sums.heardToDecided, findLeg(row, 'heard-by-the-other-side', 'decided', asOf))
  pushKnown(sums.decidedToActed, findLeg(row, 'decided', 'acted', asOf))
  pushKnown(sums.handOffs, amountAt(row, 'hand-offs'))
  pushKnown(sums.translationRounds, amountAt(row, 'translation-rounds'))
  pushKnown(sums.reworkRounds, amountAt(row, 'rework-rounds'))
}

/** Judged are those raised in the window and long enough ago to have met the target. */
function judge(sums: Sums, raised: string, leadDays: number | null, window: VelocityWindow): void {
  const { start, asOf, targetDays } = window
  if (start === null || raised < start || daysBetween(raised, asOf) < targetDays) return
  const isFirst = daysBetween(start, raised) < Math.floor((windowDays(window) ?? 0) / 2)
  const half = isFirst ? sums.first : sums.second
  half.n += 1
  if (leadDays !== null && leadDays <= targetDays) half.within += 1
}

function findLeg(row: Row, from: string, to: string, asOf: string): number | undefined {
  const start = dateAt(row, from)
  const end = dateAt(row, to)
  if (start === undefined || end === undefined || end < start || end > asOf) return undefined
  return daysBetween(start, end)
}

function pushKnown(list: number[], value: number | undefined): void {
  if (value !== undefined) list.push(value)
}

function sortDown(values: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(values).sort().reverse())
}

function shareOf(within: number, n: number): number | null {
  return n < fewestToCompare ? null : (100 * within) / n
}

/** Days from raised to decided; none while undecided. */
export function findLeadTime({ raised, decided }: FlowItem): readonly number[] {
  return decided === null ? [] : [daysBetween(raised, decided)]
}

/** Both ends count; null without a start. */
function windowDays({ start, asOf }: VelocityWindow): number | null {
  return start === null ? null : Math.max(daysBetween(start, asOf) + 1, 1)
}

/** By the share within the target only: medians by half mislead, because the second half's slow items are still open. */
function compareHalves(before: Judged, after: Judged): DirectionVelocity['halves'] {
  const first: Half = { n: before.n, withinTarget: shareOf(before.within, before.n) }
  const second: Half = { n: after.n, withinTarget: shareOf(after.within, after.n) }
  if (first.withinTarget === null || second.withinTarget === null) return { first, second, verdict: null }
  const gained = second.withinTarget - first.withinTarget
  const callable =
    Math.min(first.n, second.n) >= fewestToCall && Math.abs(gained) >= pointsToCall - roundingPoints
  return { first, second, verdict: callable ? (gained > 0 ? 'faster' : 'slower') : 'too-small-to-call' }
}
