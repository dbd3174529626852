// What the pictures of the rating rounds say: the finding, marks and key, the same in words, and whose answer shows.
import type { RoundId } from '../../domain/tables/rounds.ts'
import { count } from '../plural.ts'
import { number } from './charts.ts'
import { scales } from './scales.ts'
import { capitalise, cut, spell, spellCount } from './spell.ts'

type AnswerScale = 'involvement' | 'frequency'

const roundNames: Readonly<Record<RoundId, string>> = { baseline: 'Week one', 'follow-up': 'Month six' }

/** What technology does at a step, and the same as a place one can stand between. */
const parts: Readonly<Record<number, { readonly does: string; readonly place: string }>> = {
  0: { does: 'is left out', place: 'being left out' },
  1: { does: 'hears afterwards', place: 'hearing afterwards' },
  2: { does: 'checks feasibility', place: 'checking feasibility' },
  3: { does: 'is consulted', place: 'being consulted' },
  4: { does: 'co-creates', place: 'co-creating' },
  5: { does: 'co-owns', place: 'co-owning' },
}

/** Medians fall on a step or halfway between two. */
function involvementClause(median: number): string {
  if (Number.isInteger(median)) return parts[median]?.does ?? number(median)
  const [below, above] = [parts[Math.floor(median)]?.place, parts[Math.ceil(median)]?.place]
  return below === undefined || above === undefined ? number(median) : `stands between ${below} and ${above}`
}

function stepName(scale: AnswerScale, step: number): string {
  const steps: Readonly<Record<number, { readonly label: string }>> = scales[scale].steps
  return steps[step]?.label ?? number(step)
}

function frequencyClause(median: number): string {
  const below = stepName('frequency', Math.floor(median))
  return Number.isInteger(median) ? below : `between ${below} and ${stepName('frequency', Math.ceil(median))}`
}

/** `3`, `2½`, `½`. */
export function halves(value: number): string {
  const whole = Math.floor(Math.abs(value))
  const half = Math.abs(value) - whole >= 0.25
  if (!half) return String(whole)
  return whole === 0 ? '½' : `${String(whole)}½`
}

/** A title may take a second line; most symptoms stand in it whole. */
function name(label: string): string {
  return cut(label, 100).replace(/[.]$/, '')
}

function withFew(people: number): string {
  return `With ${spellCount(people, 'person', 'people')} answering, answers can be traced`
}

export interface PerceptionFacts {
  readonly scale: AnswerScale
  readonly round: RoundId
  readonly consent: boolean
  /** Rows shown. */
  readonly rows: number
  /** Most people who gave a value on one row, and most by side. */
  readonly people: number
  readonly business: number
  readonly technology: number
  readonly notSure: number
  /** The first row; null of no rows. */
  readonly first: {
    readonly label: string
    readonly business: number | null
    readonly technology: number | null
    readonly gap: number | null
    readonly low: number | null
    readonly high: number | null
  } | null
}

function perceptionTitle(facts: PerceptionFacts): string {
  const { first, scale } = facts
  if (first === null) return 'Nothing was asked in this round'
  if (facts.people === 0)
    return facts.notSure > 0 ? 'Everybody answered “not sure”' : 'Nobody has answered yet'
  if (!facts.consent || first.gap === null) return rangeTitle(facts, first)
  if (first.gap === 0) {
    return facts.rows === 1
      ? `${name(first.label)}: business and technology see it alike`
      : `Business and technology see these ${spell(facts.rows)} ${scale === 'involvement' ? 'stages' : 'symptoms'} alike`
  }
  const { business, technology } = first
  if (business === null || technology === null) return ''
  if (scale === 'involvement') {
    return `${name(first.label)}: business says technology ${involvementClause(business)}. Technology says it ${involvementClause(technology)}.`
  }
  return `“${name(first.label)}”: business says ${frequencyClause(business)}, technology ${frequencyClause(technology)}`
}

function rangeTitle(
  { scale, consent, people }: PerceptionFacts,
  first: NonNullable<PerceptionFacts['first']>,
): string {
  const { low, high, label } = first
  if (consent && first.business !== null) return 'Only business has answered: nothing to compare yet'
  if (consent && first.technology !== null) return 'Only technology has answered: nothing to compare yet'
  if (low === null || high === null) return 'Nobody has answered yet'
  if (people === 1) return 'Only one person has answered: nothing to compare yet'
  if (low === high) return 'Everybody gives the same answer to every question'
  const quoted = scale === 'involvement' ? name(label) : `“${name(label)}”`
  return `${quoted}: answers run from “${stepName(scale, low)}” to “${stepName(scale, high)}”`
}

export const roundsChartWords = {
  steps: { involvement: scales.involvement.steps, frequency: scales.frequency.steps } as Readonly<
    Record<AnswerScale, Readonly<Record<number, { readonly label: string; readonly short: string }>>>
  >,
  unnamed: 'Unnamed',
  roundNames,

  perception: {
    title: perceptionTitle,
    subtitle: (facts: PerceptionFacts) =>
      [
        facts.scale === 'involvement'
          ? 'How far in the technology leader is, 0 to 5, as each person rated it'
          : 'How often each symptom shows, 0 never to 4 always, as each person rated it',
        facts.consent ? 'Medians by side, widest gap first' : 'Lowest to highest answer, widest range first',
        `${roundNames[facts.round]}, n = ${count(facts.people, 'person', 'people')}`,
      ]
        .map((part) => `${part}.`)
        .join(' '),
    business: 'business',
    technology: 'technology',
    apart: (gap: number) => (gap === 0 ? 'together' : `${halves(gap)} apart`),
    range: (low: number, high: number) =>
      low === high ? `all say ${String(low)}` : `${String(low)} to ${String(high)}`,
    one: (value: number) => `one says ${String(value)}`,
    onlySide: { business: 'business only', technology: 'technology only' },
    noAnswer: 'no answer',
    notSure: (quantity: number) => `${String(quantity)} not sure`,
    many: (quantity: number) => `×${String(quantity)}`,
    leftOut: (quantity: number) =>
      quantity === 1
        ? 'One more is closer together'
        : `${capitalise(spell(quantity))} more are closer together`,
    key: {
      label: 'Key',
      business: (n: string) => `business median, n = ${n}`,
      technology: (n: string) => `technology median, n = ${n}`,
      one: 'one person’s answer',
      range: (n: string) => `lowest to highest answer, n = ${n}`,
      between: (least: number, most: number) =>
        least === most ? String(most) : `${String(least)} to ${String(most)}`,
    },
    row: (row: {
      readonly label: string
      readonly business: number | null
      readonly technology: number | null
      readonly low: number | null
      readonly high: number | null
      readonly people: number
      readonly notSure: number
      readonly outcome: string
    }) => {
      const sides = [
        ...(row.business === null ? [] : [`business ${halves(row.business)}`]),
        ...(row.technology === null ? [] : [`technology ${halves(row.technology)}`]),
      ]
      const rest = [
        ...(sides.length === 0 ? [] : [sides.join(', ')]),
        row.outcome,
        ...(sides.length === 0 || row.low === null || row.high === null
          ? []
          : [`answers from ${String(row.low)} to ${String(row.high)}`]),
        ...(row.people === 0 ? [] : [`n = ${String(row.people)}`]),
        ...(row.notSure === 0 ? [] : [`${String(row.notSure)} not sure`]),
      ]
      return `${row.label}: ${rest.join('; ')}.`
    },
    /** Whether one person's answer could be read off, and by what right it is shown. */
    traceable: (facts: {
      readonly consent: boolean
      readonly people: number
      readonly business: number
      readonly technology: number
      /** People whose side is not told. */
      readonly sideless: number
    }) => {
      const fewest = Math.min(facts.business, facts.technology)
      const sideless =
        facts.consent && facts.sideless > 0
          ? [
              `${count(facts.sideless, 'person has', 'people have')} no side and ${facts.sideless === 1 ? 'counts' : 'count'} for neither median.`,
            ]
          : []
      if (facts.people === 0)
        return facts.consent ? 'Consent is on record.' : 'There is no consent on record.'
      if (!facts.consent) {
        const few = facts.people < 5 ? [`${withFew(facts.people)}.`] : []
        return [...few, 'Not shown by side: there is no consent on record.'].join(' ')
      }
      if (facts.people < 5) {
        return [`${withFew(facts.people)}. Shown with consent.`, ...sideless].join(' ')
      }
      if (fewest < 3) {
        const who = fewest === 0 ? 'nobody' : spell(fewest)
        return [`With ${who} on one side, answers can be traced. Shown with consent.`, ...sideless].join(' ')
      }
      return ['Shown by side with the technology leader’s consent.', ...sideless].join(' ')
    },
  },
}

export type RoundsChartWords = typeof roundsChartWords
