// What the one-page executive summary says: its headline, the three sentences, what is late, what is asked, how far to trust.
import type { Direction } from '../../domain/flow.ts'
import type { MeasureReason } from '../../domain/measure.ts'
import { count } from '../plural.ts'
import { number } from './charts.ts'
import { labelInSentence, nameInSentence } from './names.ts'
import { longDate } from './dates.ts'
import { overviewWords } from './overview.ts'
import type { OverviewFacts } from './overview.ts'
import { allOf, capitalise, cut, join, joinLabels, spell, spellCount } from './spell.ts'

/** Stands for the page a link leads to. */
const page = ', page \uE0F0'

/** Where the engagement stands, as one of a few findings. */
export type SummaryHeadline =
  | { readonly kind: 'nothing-rated'; readonly measured: number }
  | { readonly kind: 'no-gap-known'; readonly rated: number }
  | { readonly kind: 'at-target'; readonly of: number }
  | { readonly kind: 'widest-shared'; readonly labels: readonly string[]; readonly gap: number }
  | { readonly kind: 'since-baseline'; readonly facts: OverviewFacts }

function headline(finding: SummaryHeadline): string {
  switch (finding.kind) {
    case 'nothing-rated':
      return finding.measured === 0
        ? 'Nothing is rated yet: this page waits for week one'
        : 'No stage of strategy is rated yet: week one has to say where technology is in'
    case 'no-gap-known':
      return `${capitalise(spellCount(finding.rated, 'stage', 'stages'))} of strategy rated, none with a target to compare with yet`
    case 'at-target':
      return finding.of === 1
        ? 'At or above target at the one stage of strategy rated so far'
        : `At or above target at ${allOf(finding.of)} stages of strategy rated`
    case 'widest-shared': {
      const steps = `${number(finding.gap)} ${finding.gap === 1 ? 'step' : 'steps'}`
      return finding.labels.length === 2
        ? `The widest gaps are at ${join(finding.labels.map(nameInSentence))}, ${steps} each`
        : `${capitalise(spell(finding.labels.length))} stages of strategy share the widest gap, ${steps}`
    }
    case 'since-baseline':
      return overviewWords.finding(finding.facts)
  }
}

/** One thing past its date, as the summary names it. */
export interface Late {
  readonly what: string
  /** Empty where nobody owns it. */
  readonly owner: string
  readonly days: number
}

const sides: Readonly<Record<Direction, string>> = {
  'business-to-technology': 'from business to technology',
  'technology-to-business': 'from technology to business',
}

/** A median may end in a half. */
function spellDays(days: number): string {
  return Number.isInteger(days) ? spell(days) : number(days)
}

export const summaryWords = {
  page,
  headline,
  /** Where the whole sentence about the widest gap would be too long for a headline. */
  widest: (label: string, gap: number) =>
    `The widest gap is at ${nameInSentence(label)}, ${number(gap)} ${gap === 1 ? 'step' : 'steps'}`,

  // the three sentences
  involvementLead: (was: number, now: number) =>
    was === now
      ? `Involvement in shaping strategy stands at ${number(now)} of 100,`
      : `Involvement in shaping strategy went from ${number(was)} to ${number(now)} of 100.`,
  involvementRest: (was: number, now: number, wanted: number | null, since: string) => {
    const aim = wanted === null ? '' : `The team wants ${number(wanted)}.`
    return was === now
      ? `as it did on ${longDate(since)}. ${aim}`.trim()
      : `The first value is of ${longDate(since)}. ${aim}`.trim()
  },
  involvementNote: (n: number) => `n = ${count(n, 'shaping stage', 'shaping stages')}`,
  velocityLead: (days: number) =>
    `${capitalise(spellDays(days))} ${days === 1 ? 'day' : 'days'} from raised to decided`,
  velocityRest: (direction: Direction, target: number, days: number, other: number) => {
    const told =
      days === other ? 'either way' : `${sides[direction]}, the slower way; the other way ${spellDays(other)}`
    return `in the middle case ${told}. The team’s target is ${spell(target)}.`
  },
  velocityNote: (n: number) => `n = ${count(n, 'item decided', 'items decided')}`,

  // measures
  head: {
    measure: 'Measure',
    now: 'Now',
    bar: 'As a bar',
    since: 'Since baseline',
    basis: 'Based on',
  },
  change: (text: string, towards: 'better' | 'worse') => `${text} ${towards}`,
  /** In place of reasons too long for one line of the table. */
  reasons: {
    'no-consent': 'no consent to a split by side',
    'one-side-only': 'only one side has answered',
    'not-decided': 'no meeting decided yet',
    'no-hours-before': 'no meeting hours before',
  } as Readonly<Partial<Record<MeasureReason, string>>>,
  key: (hasBaseline: boolean) =>
    `Bar: now.${hasBaseline ? ' Tick: baseline.' : ''} Triangle: target. Dots: no value.`,

  // what comes next
  nextTitle: (shown: number, open: number) =>
    open > shown ? `What happens next: ${spell(shown)} of ${spell(open)} open actions` : 'What happens next',
  noneOpen: 'The team has no open action.',
  onlyLate: 'Every open action is past its date.',
  overdueLead: 'Overdue:',
  nothingOverdue: 'Nothing is overdue.',
  overdue: (late: readonly Late[], more: number) => {
    const named = late.map(
      ({ what, owner, days }) =>
        `${what} (${[...(owner === '' ? [] : [owner]), count(days, 'day', 'days')].join(', ')})`,
    )
    const rest = more === 0 ? '' : `, and ${spell(more)} more`
    return `${named.join('; ')}${rest}.`
  },
  lateStage: (label: string) => `${labelInSentence(label)} as a whole`,
  quoted: (text: string, limit: number) => `“${cut(text, limit).replace(/[.!]+$/u, '')}”`,

  // the one request
  asked: {
    owners: (quantity: number) =>
      `an owner and a date for ${quantity === 1 ? 'the open action that lacks one' : `each of the ${spell(quantity)} open actions that lack one`}.`,
    late: (stages: readonly string[], quantity: number, days: number) => {
      const named =
        stages.length > 2
          ? `the ${spell(stages.length)} stages past their dates`
          : join(stages.map(labelInSentence))
      const close =
        quantity === 1 ? 'close the overdue action' : `close the ${spell(quantity)} overdue actions`
      const parts = [
        ...(stages.length === 0 ? [] : [`finish and sign off ${named}`]),
        ...(quantity === 0
          ? []
          : [`${close} or give ${quantity === 1 ? 'it a new date' : 'them new dates'}`]),
      ]
      const late = count(days, 'day', 'days')
      return `${parts.join(', and ')}; ${stages.length + quantity === 1 ? 'it' : 'the oldest'} is ${late} late.`
    },
    signOff: (stage: string) => `sign off ${labelInSentence(stage)}: every exit criterion is met or waived.`,
  },

  // how far to trust it
  trust: {
    withoutValue: (labels: readonly string[]) =>
      labels.length > 3
        ? `${capitalise(spell(labels.length))} of ten measures have no value yet.`
        : `No value yet: ${joinLabels(labels.map(labelInSentence))}.`,
    /** With the labels of the measures that rest on fewer. */
    compared: (compared: number, tooFew: readonly string[]) => {
      const rule = 'A change is told only where each of both values rests on five items or more'
      if (compared === 0) return `${rule}; none does yet.`
      if (tooFew.length === 0) return `${rule}.`
      return tooFew.length > 2
        ? `${rule}; ${spell(tooFew.length)} measures rest on fewer.`
        : `${rule}; too few for ${join(tooFew.map((label) => `“${labelInSentence(label)}”`))}.`
    },
    noBaseline: 'The baseline is not frozen yet: nothing here shows a change.',
    cause: 'A change is no proof that the plan caused it.',
    waived: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'exit criterion is', 'exit criteria are'))} waived.`,
    opinions: 'Ratings are opinions, not measurements.',
    left: (quantity: number) => `Left out because blank: ${count(quantity, 'answer', 'answers')}.`,
  },
}
