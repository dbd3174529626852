// What the pictures of month two say.
import type { OutcomeStanding } from '../../domain/outcome-progress.ts'
import type { WeightKind, WeightPhase } from '../../domain/weights.ts'
import { count } from '../plural.ts'
import { amount, amountIn, percent } from './amounts.ts'
import { number } from './charts.ts'
import { nameInSentence } from './names.ts'
import { longDate, shortDate } from './dates.ts'
import { allOf, capitalise, join, shorten, spell, spellCount } from './spell.ts'
import { monthTwoTables } from './tables-month-two.ts'

const areas: Readonly<Record<string, string>> = monthTwoTables['outcome-measures'].columns.area.choices

/** Percent of the way from baseline to target. */
export function progressText(progress: number): string {
  if (progress > 1000) return 'far past the target'
  if (progress < -1000) return 'far the wrong way'
  return percent(number(Math.round(progress)))
}

/** How a measure stands, in words that fit behind a colon. */
export const standings: Readonly<Record<OutcomeStanding, string>> = {
  reached: 'reached',
  'on-track': 'on track',
  behind: 'behind',
  missed: 'missed',
  'no-baseline': 'no baseline',
  'no-target': 'no target',
  'no-change-wanted': 'baseline equals target',
  'target-against-direction': 'target on the worse side',
  'no-reading': 'no reading yet',
  'reading-before-baseline': 'no reading since the baseline',
  'no-dates': 'dates missing',
}

export interface TrendFacts {
  readonly measures: number
  readonly fine: number
  readonly late: number
  readonly unknown: number
  /** Measures with a reading. */
  readonly read: number
  /** Name of the late measure whose way done lags most behind the time gone; null where none is late. */
  readonly furthest: string | null
}

function trendsTitle(facts: TrendFacts): string {
  const { measures, fine, late, unknown, furthest } = facts
  if (measures === 0) return 'No outcome measure yet: take a deliverable through “so that” first'
  const judged = fine + late
  const all = `${spell(measures)} outcome ${measures === 1 ? 'measure' : 'measures'}`
  if (judged === 0) {
    if (facts.read === 0) return `${capitalise(all)}, no reading yet`
    return measures === 1
      ? 'The one outcome measure cannot be judged yet'
      : `None of ${all} can be judged yet`
  }
  const rest = unknown === 0 ? '' : `; ${spell(unknown)} cannot be judged yet`
  if (measures === 1)
    return fine === 1 ? 'The one outcome measure is on track' : 'The one outcome measure is behind'
  if (late === 0) {
    return unknown === 0
      ? `${capitalise(allOf(measures))} outcome measures are on track or there`
      : `${capitalise(spell(fine))} of ${all} ${fine === 1 ? 'is' : 'are'} on track or there${rest}`
  }
  if (fine === 0 && unknown === 0)
    return `${capitalise(allOf(measures))} outcome measures are behind; ${furthestOff(furthest)}`
  return `${capitalise(spell(late))} of ${all} ${late === 1 ? 'is' : 'are'} behind${late === 1 ? `: ${nameInSentence(furthest ?? '')}` : `; ${furthestOff(furthest)}`}${rest}`
}

function furthestOff(name: string | null): string {
  return `${nameInSentence(name ?? '')} is furthest off`
}

export interface TrendRowFacts {
  readonly name: string
  readonly area: string
  readonly unit: string
  readonly standing: OutcomeStanding
  readonly current: { readonly date: string; readonly value: number } | null
  readonly baseline: number | null
  readonly target: number | null
  readonly targetDate: string | null
  readonly progress: number | null
  readonly owners: readonly string[]
}

function trendRow(row: TrendRowFacts): string {
  const parts = [
    row.current === null
      ? 'no reading yet'
      : `${amountIn(row.current.value, row.unit)} on ${longDate(row.current.date)}`,
    ...(row.baseline === null ? [] : [`baseline ${amount(row.baseline)}`]),
    ...(row.target === null
      ? []
      : [`target ${amount(row.target)}${row.targetDate === null ? '' : ` by ${longDate(row.targetDate)}`}`]),
    ...(row.owners.length === 0 ? [] : [`owned by ${join(row.owners.map((owner) => owner.slice(0, 60)))}`]),
  ]
  const way = row.progress === null ? '' : `, ${progressText(row.progress)} of the way`
  const standing = row.standing === 'no-reading' ? '' : `; ${standings[row.standing]}${way}`
  return `${row.name}, ${row.area.toLowerCase()}: ${parts.join(', ')}${standing}.`
}

const kindNames: Readonly<Record<WeightKind, string>> = {
  business: 'business',
  unnamed: 'business without an outcome',
  technical: 'technical',
  unsorted: 'no kind chosen',
}

/** What is wrong with a sum of weights, or that it is right. */
function sumText(sum: number | null): string {
  if (sum === null) return 'no weights yet'
  if (Math.abs(sum - 100) < 0.05) return '100'
  return sum < 100 ? `${amount(100 - sum)} missing` : `${amount(sum - 100)} too many`
}

export interface ScorecardFacts {
  readonly people: number
  readonly rows: number
  /** Rows called business that name no outcome measure. */
  readonly unnamed: number
  /** Names of people whose agreed weights miss 100. */
  readonly off: readonly string[]
  /** Null where the technology leader has no weights. */
  readonly leader: {
    readonly name: string
    readonly today: number | null
    readonly agreed: number | null
  } | null
}

function scorecardTitle({ rows, people, off, leader }: ScorecardFacts): string {
  if (rows === 0) return 'No scorecard yet: write down what the technology leader is measured by today'
  const [first] = off
  if (first !== undefined) {
    return off.length === 1
      ? `The agreed weights of ${first.trim() === '' ? 'somebody without a name' : shorten(first)} do not add up to 100`
      : `The agreed weights of ${spell(off.length)} people do not add up to 100`
  }
  if (leader === null || (leader.today === null && leader.agreed === null)) {
    return `The technology leader has no weights yet; ${spellCount(people, 'scorecard is', 'scorecards are')} begun`
  }
  const whose = possessive(leader.name)
  const say = (share: number) => percent(number(Math.round(share)))
  if (leader.today === null)
    return `Business outcomes are to weigh ${say(leader.agreed ?? 0)} of ${whose} success`
  if (leader.agreed === null) {
    return `Business outcomes weigh ${say(leader.today)} of ${whose} success today; nothing is agreed yet`
  }
  return Math.round(leader.today) === Math.round(leader.agreed)
    ? `Business outcomes weigh ${say(leader.today)} of ${whose} success, today and as agreed`
    : `Business outcomes weigh ${say(leader.today)} of ${whose} success today, ${say(leader.agreed)} as agreed`
}

function possessive(name: string): string {
  const first = shorten(name)
  if (first === '') return 'the technology leader’s'
  return `${first}’${first.endsWith('s') ? '' : 's'}`
}

const phaseNames: Readonly<Record<WeightPhase, string>> = { today: 'today', agreed: 'agreed' }

export interface ReviewFacts {
  readonly reviews: number
  readonly held: number
  readonly dated: number
  readonly notDated: number
  /** Status meetings that go on and that nothing replaces. */
  readonly open: number
}

function reviewsTitle({ reviews, held, dated, open }: ReviewFacts): string {
  const still =
    open === 0
      ? ''
      : `; ${spellCount(open, 'status meeting has', 'status meetings have')} none in ${open === 1 ? 'its' : 'their'} place`
  if (reviews === 0) {
    return open === 0
      ? 'No outcome review yet: choose one status meeting to replace'
      : `No outcome review yet; ${spellCount(open, 'status meeting goes', 'status meetings go')} on`
  }
  if (held === 0) {
    const what =
      reviews === 1
        ? 'The one outcome review has not been held'
        : `None of ${spell(reviews)} outcome reviews has been held`
    return `${what}${dated > 0 ? ' yet' : reviews === 1 ? ' and has no date' : ' or has a date'}${still}`
  }
  if (held === reviews) {
    const what =
      reviews === 1
        ? 'The one outcome review has been held'
        : `${capitalise(allOf(reviews))} outcome reviews have been held`
    return `${what}${still}`
  }
  return `${capitalise(spell(held))} of ${spell(reviews)} outcome reviews ${held === 1 ? 'has' : 'have'} been held${still}`
}

export interface CaseFacts {
  readonly cases: number
  readonly live: number
  readonly overdue: number
  readonly undated: number
  /** Live cases with both numbers, and those whose forecast is below the promise. */
  readonly compared: number
  readonly short: number
  readonly units: number
}

function shortForecasts(short: number, compared: number): string {
  if (short === compared) return `${allOf(compared)} forecasts fall`
  return `${spell(short)} of ${spell(compared)} forecasts ${short === 1 ? 'falls' : 'fall'}`
}

function casesTitle({ cases, live, overdue, compared, short }: CaseFacts): string {
  if (cases === 0) return 'No business case yet: ask each sponsor for one number'
  if (live === 0)
    return cases === 1
      ? 'The one business case was stopped'
      : `${capitalise(allOf(cases))} business cases were stopped`
  const late =
    overdue === 0
      ? ''
      : live === 1
        ? 'The one live case is over its date for an update'
        : `${capitalise(spell(overdue))} of ${spell(live)} live cases ${overdue === 1 ? 'is' : 'are'} over ${overdue === 1 ? 'its' : 'their'} date for an update`
  if (compared === 0) return late === '' ? 'No live case has both a promise and a forecast yet' : late
  const forecast =
    short === 0
      ? `${compared === 1 ? `the one ${live === 1 ? 'live case' : 'case with promise and forecast'} keeps` : `${allOf(compared)} cases with a forecast keep`} the promise`
      : `${compared === 1 ? `the one ${live === 1 ? 'live case' : 'case with promise and forecast'} falls` : shortForecasts(short, compared)} short of the promise`
  return late === '' ? capitalise(forecast) : `${late}; ${forecast}`
}

export const monthTwoChartWords = {
  amount,
  amountIn,
  unnamed: 'Unnamed',
  shortDate,

  trends: {
    title: trendsTitle,
    subtitle: (facts: {
      asOf: string
      readings: number
      measures: number
      retired: number
      deliverables: number
    }) => {
      if (facts.measures === 0) return 'Readings over time between baseline and target, n = 0.'
      return [
        `Readings up to ${longDate(facts.asOf)}, n = ${count(facts.readings, 'reading', 'readings')} of ${count(facts.measures, 'measure', 'measures')}.`,
        ...(facts.deliverables === 0
          ? []
          : [
              `${String(facts.retired)} of ${count(facts.deliverables, 'deliverable report', 'deliverable reports')} retired.`,
            ]),
        'Each measure on a scale of its own.',
      ].join(' ')
    },
    areas,
    noArea: 'Area not chosen yet',
    standings,
    /** Under a plot, from its left end. */
    baseline: (value: number, date: string | null, asOf: string) =>
      date === null ? amount(value) : `${amount(value)} on ${shortDate(date, asOf)}`,
    target: (value: number, date: string | null, asOf: string) =>
      date === null ? `target ${amount(value)}` : `target ${amount(value)} by ${shortDate(date, asOf)}`,
    noBaseline: 'no baseline',
    noTarget: 'no target',
    row: trendRow,
    more: (left: number) => `${count(left, 'more measure', 'more measures')} in the table`,
    uncovered: (missing: readonly string[]) =>
      `No measure yet for ${join(missing.map((name) => name.toLowerCase()))}.`,
    key: {
      reading: 'reading',
      course: 'course from baseline to target',
      today: 'today',
      gap: 'short of the course today',
      few: 'Under five readings: dots only',
    },
    sparkline: (name: string, readings: number) =>
      readings === 0 ? `${name}: no reading yet` : `${name}: ${count(readings, 'reading', 'readings')}`,
  },

  scorecard: {
    title: scorecardTitle,
    subtitle: (facts: ScorecardFacts) => {
      if (facts.rows === 0) return 'Weights in percent, today and as agreed, n = 0.'
      return [
        `Weights in percent, today and as agreed, n = ${count(facts.rows, 'measure of success', 'measures of success')} of ${count(facts.people, 'person', 'people')}.`,
        ...(facts.unnamed === 0
          ? []
          : [
              `${capitalise(spellCount(facts.unnamed, 'row is', 'rows are'))} called business without an outcome measure and ${facts.unnamed === 1 ? 'does' : 'do'} not count.`,
            ]),
      ].join(' ')
    },
    phases: phaseNames,
    kinds: kindNames,
    sum: sumText,
    columns: { business: 'business', paid: 'paid' },
    share: (share: number | null) => (share === null ? '–' : percent(number(Math.round(share)))),
    nobody: 'Nobody named',
    /** A person who is not listed any more, or never had a name. */
    nameless: 'Somebody without a name',
    row: (
      name: string,
      balances: readonly {
        phase: WeightPhase
        sum: number | null
        weights: readonly { kind: WeightKind; weight: number }[]
        share: number | null
      }[],
      paid: number | null,
    ) =>
      `${name}: ${balances
        .map(({ phase, sum, weights, share }) => {
          if (sum === null) return `${phaseNames[phase]}, no weights yet`
          const kinds = join(weights.map(({ kind, weight }) => `${amount(weight)} ${kindNames[kind]}`))
          const off = Math.abs(sum - 100) < 0.05 ? '' : `, ${sumText(sum)}`
          return `${phaseNames[phase]}, ${kinds}${off}; business counts ${share === null ? 'nothing' : percent(number(Math.round(share)))}`
        })
        .join(
          '. ',
        )}.${paid === null ? '' : ` Linked to pay: ${percent(number(Math.round(paid)))} of the agreed weight.`}`,
    more: (left: number) => `${count(left, 'more person', 'more people')} in the table`,
    key: {
      business: 'business',
      unnamed: 'called business, no outcome: does not count',
      technical: 'technical',
      unsorted: 'no kind chosen',
      missing: 'missing to 100',
    },
  },

  reviews: {
    title: reviewsTitle,
    subtitle: (facts: ReviewFacts) =>
      facts.reviews + facts.open === 0
        ? 'Status meetings and the outcome reviews in their place, n = 0.'
        : `Status meetings and the outcome reviews in their place, n = ${count(facts.reviews, 'review', 'reviews')}${facts.open === 0 ? '' : ` and ${count(facts.open, 'status meeting', 'status meetings')} that ${facts.open === 1 ? 'goes' : 'go'} on`}.`,
    heads: { meeting: 'Status meeting', review: 'Outcome review', state: 'First held' },
    noMeeting: 'replaces no meeting',
    nothing: 'nothing in its place yet',
    unnamedReview: 'review without a name',
    held: (date: string, asOf: string) => shortDate(date, asOf),
    dated: (date: string, asOf: string) => `planned ${shortDate(date, asOf)}`,
    notDated: 'not held, no date',
    stillKept: 'kept in the redesign',
    examined: (cases: number) => (cases === 0 ? 'no case yet' : count(cases, 'case', 'cases')),
    row: (row: { meeting: string; review: string; state: string; rest: readonly string[] }) =>
      `${row.meeting}: ${row.review}, ${[row.state, ...row.rest].join(', ')}.`,
    more: (left: number) => `${count(left, 'more line', 'more lines')} in the table`,
  },

  cases: {
    title: casesTitle,
    subtitle: (facts: CaseFacts) =>
      [
        `Promised, forecast and realised, n = ${count(facts.cases, 'case', 'cases')}${facts.units > 1 ? ` in ${String(facts.units)} units, each on a scale of its own` : ''}.`,
        ...(facts.undated === 0
          ? []
          : [
              `${capitalise(spellCount(facts.undated, 'live case has', 'live cases have'))} no date for an update.`,
            ]),
      ].join(' '),
    noUnit: 'No unit given',
    bars: { promised: 'promised', forecast: 'forecast', realised: 'realised' },
    blank: 'not said',
    stopped: 'stopped',
    overdue: (days: number) => (days === 1 ? '1 day over' : `${String(days)} days over`),
    undated: 'no date for an update',
    next: (date: string, asOf: string) => `next update ${shortDate(date, asOf)}`,
    short: (by: number) => `${amount(by)} short`,
    row: (row: { name: string; values: readonly string[]; unit: string; state: string }) =>
      `${row.name}: ${row.values.join(', ')}${row.unit === '' ? '' : ` ${row.unit.slice(0, 60)}`}; ${row.state}.`,
    more: (left: number) => `${count(left, 'more case', 'more cases')} in the table`,
  },
}

export type MonthTwoChartWords = typeof monthTwoChartWords
