// What the pictures of the overview and of the symptoms say: the ten measures as bars, their radar, the heat map.
import type { Measure, MeasureId } from '../../domain/measure.ts'
import { count } from '../plural.ts'
import { percent } from './amounts.ts'
import { number } from './charts.ts'
import { nameInSentence } from './names.ts'
import { longDate } from './dates.ts'
import { measureReasons, measures } from './measures.ts'
import { notSure, patterns } from './method.ts'
import { scales } from './scales.ts'
import { capitalise, join, spell, spellCount } from './spell.ts'

/** What to know beside a value. */
export type DialRemark =
  | {
      readonly kind: 'target' | 'agreed' | 'tied-to-pay' | 'other-way' | 'target-days'
      readonly value: number
    }
  | { readonly kind: 'needs-more' | 'waived' | 'blank'; readonly count: number }
  | { readonly kind: 'hours-a-year'; readonly hours: number }
  | { readonly kind: 'towards'; readonly side: 'technology' | 'business' }
  | { readonly kind: 'weights-not-100' }

/** Nothing is said of a change where either side rests on fewer than five items. */
export type DialChange =
  | {
      readonly kind: 'none'
      readonly why:
        | 'no-baseline'
        | 'is-a-change'
        | 'nothing-before'
        | 'nothing-now'
        | 'other-way-of-rating'
        | 'not-asked-again'
        | 'too-small-to-call'
        | 'directions-differ'
    }
  | { readonly kind: 'too-few' }
  | { readonly kind: 'same' }
  /** Velocity is held against itself: medians of two days mislead. */
  | { readonly kind: 'by-halves'; readonly verdict: 'faster' | 'slower' }
  /** Difference of the rounded values, so that the numbers on the page add up. */
  | { readonly kind: 'by'; readonly by: number; readonly towards: 'better' | 'worse' }

/** One measure beside its frozen baseline, as the words need it. */
export interface DialFacts {
  readonly id: MeasureId
  readonly measure: Measure
  readonly value: number | null
  readonly baseline: number | null
  readonly target: number | null
  readonly change: DialChange
  /** Items decided in the weaker direction of M6 where they are fewer than the five it needs. */
  readonly decided: number | null
  readonly scale: DialScale
}

/** Both ends of a bar's scale; bars start at zero, which is not always the left end. */
export interface DialScale {
  readonly from: number
  readonly to: number
}

export interface DialCounts {
  readonly withValue: number
  readonly better: number
  readonly worse: number
  readonly same: number
  readonly tooFew: number
}

/** A change with its sign; the minus is a real one. */
export function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${number(value)}`
}

const items: Readonly<Record<MeasureId, readonly [one: string, many: string]>> = {
  M1: ['stage', 'stages'],
  M2: ['flow', 'flows'],
  M3: ['decision', 'decisions'],
  M4: ['measure', 'measures'],
  M5: ['skill rating', 'skill ratings'],
  M6: ['item', 'items'],
  M7: ['answer', 'answers'],
  M8: ['meeting or forum', 'meetings and forums'],
  M9: ['criterion', 'criteria'],
  M10: ['rating', 'ratings'],
}

function valueText({ measure, value }: DialFacts): string {
  if (value === null) return isTooFew(measure) ? 'too few' : 'no value yet'
  const rounded = Math.round(value)
  if (measure.unit === 'days') return days(value)
  return measure.unit === 'percent-change' ? percent(signed(rounded)) : number(rounded)
}

/** A median may end in a half, as it stands wherever else it is told. */
function days(value: number): string {
  const shown = number(value)
  return `${shown} ${shown === '1' ? 'day' : 'days'}`
}

function isTooFew({ reason }: Measure): boolean {
  return reason === 'fewer-than-five' || reason === 'one-direction-only'
}

function basisText({ id, measure, value, decided }: DialFacts): string {
  const met = measure.detail['met']
  if (id === 'M9' && typeof met === 'number') return `${String(met)} of ${count(measure.n, ...items.M9)}`
  if (decided !== null) return `${String(decided)} of 5 decided`
  if (value === null && measure.reason !== undefined && !isTooFew(measure))
    return measureReasons[measure.reason]
  const frequency =
    id === 'M10' && measure.detail['round'] === null ? (['symptom', 'symptoms'] as const) : items[id]
  return measure.n === 0 ? '' : count(measure.n, ...frequency)
}

function changeText(change: DialChange, { measure }: Pick<DialFacts, 'measure'>): string {
  switch (change.kind) {
    case 'none':
      return ''
    case 'too-few':
      return 'too few'
    case 'same':
      return 'no change'
    case 'by-halves':
      return change.verdict
    case 'by':
      return measure.unit === 'days' ? `${change.by > 0 ? '+' : ''}${days(change.by)}` : signed(change.by)
  }
}

function describeDial(dial: DialFacts): string {
  const { id, measure, value, baseline, target, change } = dial
  const ofHundred = value !== null && (measure.unit === 'score' || measure.unit === 'percent')
  const parts = [`${measures[id].label}: ${valueText(dial)}${ofHundred ? ' of 100' : ''}`]
  if (value === null && measure.reason !== undefined) parts.push(measureReasons[measure.reason].toLowerCase())
  if (baseline !== null) {
    parts.push(`baseline ${measure.unit === 'days' ? days(baseline) : number(Math.round(baseline))}`)
  }
  if (target !== null) parts.push(`target ${number(Math.round(target))}`)
  if (change.kind === 'by') parts.push(`${changeText(change, dial)} since the baseline, ${change.towards}`)
  else if (change.kind === 'by-halves') parts.push(`${change.verdict} in its second half`)
  else if (change.kind === 'same') parts.push('no change since the baseline')
  else if (change.kind === 'too-few') parts.push('too few to compare with the baseline')
  return `${parts.join(', ')}.`
}

function scaleNote(dials: readonly Pick<DialFacts, 'id' | 'scale'>[]): string {
  const ofLoad = dials.find(({ id }) => id === 'M8')?.scale
  const ofDays = dials.find(({ id }) => id === 'M6')?.scale
  const others = [
    ...(ofLoad === undefined
      ? []
      : [
          `meeting load ${percent(number(ofLoad.from))} to ${percent(`+${number(ofLoad.to)}`)} of person-hours`,
        ]),
    ...(ofDays === undefined ? [] : [`velocity 0 to ${String(ofDays.to)} days`]),
  ]
  return `${['Scores run 0 to 100', ...others].join('; ')}.`
}

export const dialWords = {
  labels: Object.fromEntries(Object.entries(measures).map(([id, { label }]) => [id, label])) as Readonly<
    Record<MeasureId, string>
  >, // made from the measures' own words, so every id is there
  value: valueText,
  basis: basisText,
  change: changeText,
  /** Why nothing is said of a change; empty where the line says it already. */
  noChange: (why: Extract<DialChange, { readonly kind: 'none' }>['why']) =>
    ({
      'is-a-change': 'is a change',
      'nothing-before': 'nothing before',
      'nothing-now': '',
      'no-baseline': '',
      'other-way-of-rating': 'rated otherwise',
      'not-asked-again': 'not asked again',
      'too-small-to-call': 'too small to call',
      'directions-differ': 'each way differs',
    })[why],
  describe: describeDial,
  title: (counts: DialCounts, baselineOf: string | null) => {
    if (counts.withValue === 0) return 'Nothing is measured yet'
    const since = baselineOf === null ? '' : ` since ${longDate(baselineOf)}`
    if (baselineOf === null)
      return `${capitalise(spellCount(counts.withValue, 'measure has', 'measures have'))} a value; the baseline is not frozen yet`
    const compared = counts.better + counts.worse + counts.same
    if (compared === 0) return `Too few to compare${since}`
    if (counts.better + counts.worse === 0) return `No measure has moved${since}`
    const parts = [
      ...(counts.better === 0 ? [] : [`${spell(counts.better)} better`]),
      ...(counts.worse === 0 ? [] : [`${spell(counts.worse)} worse`]),
      ...(counts.same === 0 ? [] : [`${spell(counts.same)} unchanged`]),
    ]
    return `${capitalise(join(parts))} of ${spellCount(compared, 'measure', 'measures')} compared${since}`
  },
  subtitle: (asOf: string, dials: readonly DialFacts[]) =>
    `Ten measures as of ${longDate(asOf)}. ${scaleNote(dials)}`,
  scaleNote,
  remark: (remark: DialRemark): string => {
    switch (remark.kind) {
      case 'target':
        return `target ${number(Math.round(remark.value))}`
      case 'agreed':
        return `agreed ${number(Math.round(remark.value))}`
      case 'tied-to-pay':
        return `${number(Math.round(remark.value))} tied to pay`
      case 'other-way':
        return `${number(Math.round(remark.value))} the other way`
      case 'target-days':
        return `target ${count(remark.value, 'day', 'days')}`
      case 'needs-more':
        return `needs ${String(remark.count)} more`
      case 'waived':
        return `${String(remark.count)} waived`
      case 'blank':
        return `${String(remark.count)} left out`
      case 'hours-a-year':
        return `${signed(Math.round(remark.hours))} person-${Math.abs(Math.round(remark.hours)) === 1 ? 'hour' : 'hours'} a year`
      case 'towards':
        return `to ${remark.side}`
      case 'weights-not-100':
        return 'weights miss 100'
    }
  },
}

export type DialWords = typeof dialWords

/** The six measures of the radar, short enough to stand around it. */
export type SpokeId = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6'

export interface SpokeFacts {
  readonly id: SpokeId
  readonly value: number | null
  readonly baseline: number | null
}

export const radarWords = {
  labels: {
    M1: 'Involvement',
    M2: 'Information',
    M3: 'Decisions',
    M4: 'Outcomes',
    M5: 'Translation',
    M6: 'Velocity',
  } satisfies Record<SpokeId, string>,
  missing: 'too few',
  value: ({ value, baseline }: SpokeFacts) =>
    value === null
      ? 'too few'
      : `${number(Math.round(value))}${baseline === null || Math.round(baseline) === Math.round(value) ? '' : `, was ${number(Math.round(baseline))}`}`,
  title: (facts: { shown: number; weakest: readonly SpokeId[]; lowest: number }) => {
    if (facts.shown === 0) return 'No score to draw yet'
    if (facts.shown < 3)
      return `Only ${spellCount(facts.shown, 'score', 'scores')} so far: three make a shape`
    const names = facts.weakest.map((id) => radarWords.labels[id].toLowerCase())
    return names.length > 2
      ? `No one side is weakest: ${spell(names.length)} scores stand at ${number(facts.lowest)}`
      : `Furthest from 100: ${join(names)}`
  },
  subtitle: (facts: { shown: number; targetDays: number; baseline: boolean }) =>
    [
      `Six scores, 0 at the centre to 100 at the rim; ${facts.shown === 6 ? 'all have a value' : `${spell(facts.shown)} have a value`}.`,
      `Velocity here is the share decided within ${count(facts.targetDays, 'day', 'days')}, in the lower direction.`,
      ...(facts.baseline ? ['Dashed: the baseline.'] : []),
    ].join(' '),
  row: (spoke: SpokeFacts) =>
    `${radarWords.labels[spoke.id]}: ${spoke.value === null ? 'too few' : number(Math.round(spoke.value))}${spoke.baseline === null ? '' : `, baseline ${number(Math.round(spoke.baseline))}`}.`,
  key: { now: 'now', baseline: 'baseline' },
}

export type RadarWords = typeof radarWords

export interface HeatFacts {
  readonly rows: number
  /** Rows with an agreed frequency. */
  readonly agreed: number
  /** Pattern labels that share the highest mean of agreed values. */
  readonly worst: readonly string[]
  readonly worstMean: number
  /** Names of the rows the raters differ most on. */
  readonly split: readonly string[]
  readonly spread: number
  readonly raters: number
}

export const heatWords = {
  ...patternWords(),
  steps: scales.frequency.steps as Readonly<Record<number, { label: string; short: string }>>,
  notSure,
  unnamed: 'Unnamed symptom',
  mean: (mean: number) => `mean ${number(mean)} of 4`,
  notAgreed: 'not agreed yet',
  openly: 'answered openly',
  nobody: 'no answer',
  spread: (low: number, high: number) =>
    low === high ? `all ${String(low)}` : `${String(low)} to ${String(high)}`,
  split: (low: number, high: number) => `${String(low)} to ${String(high)}, widest split`,
  more: (hidden: number) => `${spellCount(hidden, 'more symptom is', 'more symptoms are')} in the table`,
  key: {
    agreed: 'agreed by the team',
    answers: 'answers per step: the stronger, the more',
    split: 'widest split',
  },
  title: (facts: HeatFacts) => {
    if (facts.rows === 0) return 'No symptom listed'
    if (facts.agreed === 0 && facts.raters === 0)
      return 'Nothing agreed yet: say how often each symptom is seen'
    const [worst] = facts.worst
    const parts: string[] = []
    if (facts.agreed > 0) {
      parts.push(
        facts.worst.length === 1 && worst !== undefined
          ? `“${worst}” is seen most, ${number(facts.worstMean)} of 4 on average`
          : `No pattern stands out: ${spell(facts.worst.length)} share the highest mean, ${number(facts.worstMean)} of 4`,
      )
    }
    if (facts.spread >= 2) {
      parts.push(
        facts.split.length === 1
          ? `raters differ most on “${nameInSentence(facts.split[0] ?? '').replace(/\.$/, '')}”`
          : `raters differ by ${spell(facts.spread)} steps on ${spell(facts.split.length)} symptoms`,
      )
    } else if (facts.raters > 0) {
      parts.push('the raters see much the same')
    }
    return capitalise(parts.join('; '))
  },
  subtitle: (facts: HeatFacts & { round: 'baseline' | 'follow-up' | null; live: boolean }) =>
    [
      `How often each symptom is seen, 0 never to 4 always. Agreed: ${String(facts.agreed)} of ${count(facts.rows, 'symptom', 'symptoms')}.`,
      ...(facts.round === null
        ? ['Answers of the raters appear once their round is revealed.']
        : [
            `${facts.round === 'baseline' ? 'First' : 'Second'} round, n = ${count(facts.raters, 'rater', 'raters')}: how many chose each step, never who.`,
          ]),
      ...(facts.round !== null && facts.raters > 0 && facts.raters < 5
        ? ['Fewer than five raters: an answer may be traced to its author.']
        : []),
      ...(facts.live ? ['Changes as you type.'] : []),
    ].join(' '),
  row: (row: {
    label: string
    agreed: number | 'not-sure' | null
    counts: readonly number[] | null
    notSure: number
  }) => {
    const agreed =
      row.agreed === null ? 'not agreed yet' : row.agreed === 'not-sure' ? notSure : stepName(row.agreed)
    const answers = (row.counts ?? []).flatMap((answers, step) =>
      answers === 0 ? [] : [`${String(answers)} ${stepName(step)}`],
    )
    if (row.notSure > 0) answers.push(`${String(row.notSure)} ${notSure}`)
    const told = row.counts === null ? '' : `; answers: ${answers.length === 0 ? 'none' : answers.join(', ')}`
    return `${row.label}: agreed ${agreed}${told}.`
  },
}

export type HeatWords = typeof heatWords

function stepName(step: number): string {
  return (scales.frequency.steps as Readonly<Record<number, { label: string }>>)[step]?.label ?? number(step)
}

function patternWords() {
  return { patterns: patterns as Readonly<Record<string, string>>, noPattern: 'No pattern chosen' }
}
