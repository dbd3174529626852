// Each measure on two sides, over what both sides rate, and whether anybody may speak of a difference.
import type { Context } from './context.ts'
import { findLetters, isInScope } from './decision-rights.ts'
import { directions } from './flow.ts'
import { findShownDifference, measureIds } from './measure.ts'
import type { Measure, MeasureId } from './measure.ts'
import { measures } from './measures/index.ts'
import { loadOf } from './measures/symptom-load.ts'
import { measureVelocity } from './measures/velocity.ts'
import type { DirectionVelocity } from './measures/velocity.ts'
import type { Direction } from './flow.ts'
import { findGapShare, findLatestRevealed, findPerception } from './perception.ts'
import { ratingAt, textAt, yesNoAt } from './read.ts'
import type { Row } from './row.ts'
import { findAgreedAnswers, findRatersInBoth, findRoundAnswers } from './symptom-answers.ts'
import type { SymptomAnswer } from './symptom-answers.ts'
import type { TableId } from './table-id.ts'
import { arrivals } from './tables/information-flows.ts'
import type { RoundId } from './tables/rounds.ts'
import { findRows, makeTableRows } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** Nothing is said of fewer items than these on either side. */
export const fewestToCompare = 5

export type NoCallReason =
  | 'no-value-before'
  | 'no-value-after'
  | 'fewer-than-five'
  /** Agreed at the table on one side, each person's own answers on the other. */
  | 'other-way-of-rating'
  /** Both sides rest on the answers of one and the same round. */
  | 'not-asked-again'
  | 'too-small-to-call'
  | 'directions-differ'

export interface MeasureComparison {
  readonly id: MeasureId
  readonly before: Measure
  readonly after: Measure
  /**
   * The values over what both sides rate, and how many items that is on the smaller side; the plain values
   * where the measure is of the whole. Null where there is nothing in both.
   */
  readonly paired: { readonly before: number; readonly after: number; readonly n: number } | null
  /** Null where no difference may be called. Velocity is called by its own halves: `faster` or `slower`. */
  readonly verdict: 'rose' | 'fell' | 'same' | 'faster' | 'slower' | null
  /** After minus before, of the paired values; null where none may be called, and for velocity. */
  readonly difference: number | null
  /** Why none may be called; null where one may. */
  readonly reason: NoCallReason | null
  /** The halves of the side after, by direction; of velocity alone. */
  readonly halves: Readonly<Record<Direction, DirectionVelocity['halves']>> | null
}

export function compareMeasures(before: Context, after: Context): readonly MeasureComparison[] {
  return measureIds.map((id) => compareMeasure(id, measures[id], before, after))
}

type Measuring = (context: Context) => Measure

function compareMeasure(
  id: MeasureId,
  measure: Measuring,
  before: Context,
  after: Context,
): MeasureComparison {
  const sides = { id, before: measure(before), after: measure(after) }
  if (id === 'M6') return { ...sides, ...callByHalves(after) }
  if (sides.before.value === null) return { ...sides, ...noCall('no-value-before') }
  if (sides.after.value === null) return { ...sides, ...noCall('no-value-after') }
  if (id === 'M7') return { ...sides, ...callPerception(before, after) }
  if (id === 'M10') return { ...sides, ...callSymptoms(before, after) }
  const pairing = pairings[id]
  const [a, b] =
    pairing === undefined ? [sides.before, sides.after] : measurePaired(measure, pairing, before, after)
  return { ...sides, ...call(a.value, b.value, Math.min(a.n, b.n)) }
}

type Called = Omit<MeasureComparison, 'id' | 'before' | 'after'>

function noCall(reason: NoCallReason, paired: Called['paired'] = null): Called {
  return { paired, verdict: null, difference: null, reason, halves: null }
}

function call(before: number | null, after: number | null, n: number): Called {
  const paired = before === null || after === null ? null : { before, after, n }
  if (paired === null || n < fewestToCompare) return noCall('fewer-than-five', paired)
  const difference = findShownDifference(paired.before, paired.after)
  const verdict = difference === 0 ? 'same' : difference > 0 ? 'rose' : 'fell'
  return { paired, verdict, difference, reason: null, halves: null }
}

/** What a measure is taken over: rows of one table, and as what they are the same on both sides. */
interface Pairing {
  readonly table: TableId
  /** Undefined for rows the measure does not use. */
  readonly keyOf: (row: Row, workbook: Workbook) => string | undefined
}

export const pairings: Readonly<Partial<Record<MeasureId, Pairing>>> = {
  M1: {
    table: 'integration-points',
    keyOf: (row) => {
      const rated =
        ratingAt(row, 'actual', 'involvement') !== undefined &&
        ratingAt(row, 'importance', 'importance') !== undefined
      return rated && textAt(row, 'kind') === 'shaping' ? row.id : undefined
    },
  },
  M2: {
    table: 'information-flows',
    keyOf: (row) => {
      const judged = arrivals.some((arrival) => arrival === textAt(row, 'reaches'))
      return judged && textAt(row, 'direction') === directions[0] ? row.id : undefined
    },
  },
  M3: {
    table: 'decision-rights',
    keyOf: (row, workbook) => {
      const asked = isInScope(row) && yesNoAt(row, 'has-technology-consequence') === true
      return asked && findLetters(workbook.tables.roles, row, 'as-is').size > 0 ? row.id : undefined
    },
  },
  M5: {
    table: 'translation-skills',
    keyOf: (row) => {
      const person = textAt(row, 'person')
      const direction = directions.find((each) => each === textAt(row, 'direction'))
      const rated = ratingAt(row, 'after', 'skill') ?? ratingAt(row, 'before', 'skill')
      const byAnother = textAt(row, 'observer') !== person
      if (rated === undefined || person === undefined || direction === undefined || !byAnother)
        return undefined
      return [row.id, person, direction, textAt(row, 'skill')].join('/')
    },
  },
}

function measurePaired(
  measure: Measuring,
  { table, keyOf }: Pairing,
  before: Context,
  after: Context,
): readonly [Measure, Measure] {
  const keysOf = ({ workbook }: Context) =>
    new Set(findRows(workbook, table).map((row) => keyOf(row, workbook)))
  const [old, now] = [keysOf(before), keysOf(after)]
  const keep = ({ workbook, asOf }: Context, others: ReadonlySet<string | undefined>) => {
    const rows = findRows(workbook, table).filter((row) => {
      const key = keyOf(row, workbook)
      return key !== undefined && others.has(key)
    })
    const tables = { ...workbook.tables, [table]: makeTableRows(rows) }
    return measure({ workbook: { ...workbook, tables }, asOf })
  }
  return [keep(before, now), keep(after, old)]
}

/** The widest of the questions that have a gap on both sides; n is the answers behind the thinnest of those two. */
function callPerception(before: Context, after: Context): Called {
  if (findLatestRevealed(before.workbook) === findLatestRevealed(after.workbook))
    return noCall('not-asked-again')
  const [old, now] = [findGaps(before), findGaps(after)]
  const inBoth = [...old.keys()].filter((item) => now.has(item))
  const [a, b] = [widest(inBoth, old), widest(inBoth, now)]
  const n = Math.min(inBoth.length, a?.respondents ?? 0, b?.respondents ?? 0)
  return call(a?.value ?? null, b?.value ?? null, n)
}

interface Gap {
  /** 0 to 100 of the scale. */
  readonly value: number
  readonly respondents: number
}

function findGaps({ workbook }: Context): ReadonlyMap<string, Gap> {
  const round = findLatestRevealed(workbook)
  const items = round === null ? null : findPerception(workbook, round)
  return new Map(
    (items ?? []).flatMap((item) => {
      const share = findGapShare(item)
      return share === null
        ? []
        : [[item.item, { value: 100 * share, respondents: item.respondents }] as const]
    }),
  )
}

function widest(items: readonly string[], gaps: ReadonlyMap<string, Gap>): Gap | undefined {
  return items
    .flatMap((item) => gaps.get(item) ?? [])
    .reduce<Gap | undefined>(
      (best, gap) => (best === undefined || gap.value > best.value ? gap : best),
      undefined,
    )
}

/** Over the people who answered on both sides; what was agreed at the table is held against the same alone. */
function callSymptoms(before: Context, after: Context): Called {
  const [old, now] = [findSymptoms(before), findSymptoms(after)]
  if ((old.round === null) !== (now.round === null)) return noCall('other-way-of-rating')
  if (old.round !== null && old.round === now.round) return noCall('not-asked-again')
  const [a, b] = [pairAnswers(old, now), pairAnswers(now, old)]
  return call(loadOf(a), loadOf(b), Math.min(a.length, b.length))
}

interface SideAnswers {
  /** In which each person answered alone; null for what was agreed at the table. */
  readonly round: RoundId | null
  readonly answers: readonly SymptomAnswer[]
}

const latestFirst: readonly RoundId[] = ['follow-up', 'baseline']

function findSymptoms({ workbook }: Context): SideAnswers {
  for (const round of latestFirst) {
    const found = findRoundAnswers(workbook, round)
    if (found !== null) return { round, answers: found.answers }
  }
  return { round: null, answers: findAgreedAnswers(workbook).answers }
}

function pairAnswers({ round, answers }: SideAnswers, others: SideAnswers): readonly SymptomAnswer[] {
  if (round !== null) {
    const raters = findRatersInBoth(answers, others.answers)
    return answers.filter(({ rater }) => rater !== null && raters.has(rater))
  }
  const agreed = new Set(others.answers.map(({ symptom }) => symptom))
  return answers.filter(({ symptom }) => agreed.has(symptom))
}

/** Medians of two days mislead, so only the halves of the side after speak; both directions must not differ. */
function callByHalves(after: Context): Called {
  const { detail } = measureVelocity(after)
  const [first, second] = directions
  const halves = { [first]: detail[first].halves, [second]: detail[second].halves } as const
  const verdicts = directions.map((direction) => halves[direction].verdict)
  const [faster, slower] = [verdicts.includes('faster'), verdicts.includes('slower')]
  if (faster && slower) return { ...noCall('directions-differ'), halves }
  if (faster || slower) {
    return { paired: null, verdict: faster ? 'faster' : 'slower', difference: null, reason: null, halves }
  }
  const tooFew = verdicts.every((verdict) => verdict === null)
  return { ...noCall(tooFew ? 'fewer-than-five' : 'too-small-to-call'), halves }
}
