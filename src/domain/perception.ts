// How far apart business and technology see each question of a revealed round. Before the reveal it tells nothing.
import { NOT_SURE } from './cell.ts'
import { ratingAt, textAt } from './read.ts'
import { findCountedAnswers, findItems, hasConsent, isRevealed } from './rounds.ts'
import type { ItemAnswers, RoundItem } from './rounds.ts'
import { scales } from './scale.ts'
import { median } from './statistics.ts'
import type { RoundId } from './tables/rounds.ts'
import { findRow } from './workbook.ts'
import type { Workbook } from './workbook.ts'

/** Data people count as technology; null for a person whose side is not told. */
export type Side = 'business' | 'technology'

/** How often each step of the scale was answered, from its lowest. */
export type StepCounts = readonly number[]

export interface PerceptionComment {
  readonly side: Side | null
  readonly text: string
}

export interface PerceptionItem extends Pick<RoundItem, 'table' | 'row' | 'scale'> {
  /** `table/row`. */
  readonly item: string
  readonly round: RoundId
  /** Medians; null without consent, and for a side nobody answered for. */
  readonly business: number | null
  readonly technology: number | null
  /** Business minus technology: positive where business sees more. */
  readonly gap: number | null
  readonly low: number | null
  readonly high: number | null
  /** r_wg of all raters, 0 to 1 (James, Demaree and Wolf 1984); null under five. */
  readonly agreement: number | null
  /** People who gave a value. */
  readonly respondents: number
  readonly counts: StepCounts
  /** The same by side; null without consent. */
  readonly sides: Readonly<Record<Side, StepCounts>> | null
  readonly notSure: number
  /** Asked and left blank, beside the scale, or answered by nobody in particular. */
  readonly blank: number
  /** Fewer than five raters, or fewer than three on a side: a single answer could be traced. */
  readonly identifiable: boolean
  /** Null without consent. */
  readonly comments: readonly PerceptionComment[] | null
}

const fewestRaters = 5
const fewestOnASide = 3

/**
 * Widest split first: by gap as a share of the scale, then by lower agreement, then in the order asked. An item
 * without a gap stands behind those with one. Where the technology leader did not consent no item has a gap:
 * then the spread of all answers, which names no side, takes its place, because a wide spread is what the room
 * should talk about first. Null before the reveal.
 */
export function findPerception(workbook: Workbook, round: RoundId): readonly PerceptionItem[] | null {
  if (!isRevealed(workbook, round)) return null
  const byItem = findCountedAnswers(workbook, round)
  const consent = hasConsent(workbook, round)
  const sideOf = makeSideFinder(workbook)
  return findItems(workbook, round)
    .map((item) => perceive(item, round, byItem.get(item.link) ?? noAnswers, consent, sideOf))
    .sort(
      (a, b) =>
        shareOf(b, b.gap) - shareOf(a, a.gap) ||
        (a.gap === null ? shareOf(b, spreadOf(b)) - shareOf(a, spreadOf(a)) : 0) ||
        (a.agreement ?? 1) - (b.agreement ?? 1),
    )
}

/** Gap as a share of its scale, 0 to 1; null where there is none. */
export function findGapShare(item: Pick<PerceptionItem, 'gap' | 'scale'>): number | null {
  return item.gap === null ? null : shareOf(item, item.gap)
}

/** r_wg = max(0, 1 - s^2 / ((A^2 - 1) / 12)) with A answers to choose from; null under five. */
export function findAgreement(values: readonly number[], choices: number): number | null {
  if (values.length < fewestRaters) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.max(0, 1 - squares / (values.length - 1) / ((choices ** 2 - 1) / 12))
}

/** The latest revealed round; null while none is. */
export function findLatestRevealed(workbook: Workbook): RoundId | null {
  if (isRevealed(workbook, 'follow-up')) return 'follow-up'
  return isRevealed(workbook, 'baseline') ? 'baseline' : null
}

const noAnswers: ItemAnswers = { byPerson: new Map(), nameless: 0 }

function perceive(
  { link, table, row, scale }: RoundItem,
  round: RoundId,
  answers: ItemAnswers,
  consent: boolean,
  sideOf: (person: string) => Side | null,
): PerceptionItem {
  const given = [...answers.byPerson].map(([person, rating]) => ({
    side: sideOf(person),
    value: ratingAt(rating, 'value', scale),
    notSure: rating.cells['value'] === NOT_SURE,
    comment: textAt(rating, 'comment'),
  }))
  const rated = given.flatMap(({ side, value }) => (value === undefined ? [] : [{ side, value }]))
  const values = rated.map(({ value }) => value)
  const valuesOf = (wanted: Side) => rated.filter(({ side }) => side === wanted).map(({ value }) => value)
  const [business, technology] = [valuesOf('business'), valuesOf('technology')]
  const medians = consent ? { business: median(business), technology: median(technology) } : noMedians
  const notSure = given.filter((answer) => answer.notSure).length
  const { min, max } = scales[scale]
  return {
    item: link,
    table,
    row,
    scale,
    round,
    ...medians,
    gap:
      medians.business === null || medians.technology === null ? null : medians.business - medians.technology,
    low: values.length === 0 ? null : Math.min(...values),
    high: values.length === 0 ? null : Math.max(...values),
    agreement: findAgreement(values, max - min + 1),
    respondents: values.length,
    counts: countSteps(values, scale),
    sides: consent
      ? { business: countSteps(business, scale), technology: countSteps(technology, scale) }
      : null,
    notSure,
    blank: given.length - values.length - notSure + answers.nameless,
    identifiable:
      values.length < fewestRaters || business.length < fewestOnASide || technology.length < fewestOnASide,
    comments: consent
      ? given.flatMap(({ side, comment }) => (comment === undefined ? [] : [{ side, text: comment }]))
      : null,
  }
}

const noMedians = { business: null, technology: null }

function countSteps(values: readonly number[], scale: RoundItem['scale']): StepCounts {
  const { min, max } = scales[scale]
  const counts = Array.from({ length: max - min + 1 }, () => 0)
  for (const value of values) counts[value - min] = (counts[value - min] ?? 0) + 1
  return counts
}

function makeSideFinder(workbook: Workbook): (person: string) => Side | null {
  return (person) => {
    const row = findRow(workbook, 'people', person)
    const side = row === undefined ? undefined : textAt(row, 'side')
    if (side === 'business') return 'business'
    return side === 'technology' || side === 'data' ? 'technology' : null
  }
}

/** Of nothing it is less than of zero, so that what has no gap stands last. */
function shareOf({ scale }: Pick<PerceptionItem, 'scale'>, distance: number | null): number {
  return distance === null ? -1 : Math.abs(distance) / scales[scale].max
}

function spreadOf({ low, high }: PerceptionItem): number | null {
  return low === null || high === null ? null : high - low
}
