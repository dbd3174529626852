// What the briefing of month two says: what technology is measured by, who shares it, and which cases keep their promise.
import type { WeightKind } from '../../domain/weights.ts'
import { count } from '../plural.ts'
import { amount, percent } from './amounts.ts'
import { number } from './charts.ts'
import { nameInSentence } from './names.ts'
import { monthTwoChartWords, progressText, standings } from './charts-month-two.ts'
import type { CaseFacts, ReviewFacts, TrendFacts } from './charts-month-two.ts'
import { daysOver, longDate, shortDate } from './dates.ts'
import { allOf, capitalise, cut, join, shorten, spell, spellCount } from './spell.ts'

/** What page one says first, as `findMonthTwoHeadline` decides it. */
export type MonthTwoHeadline =
  | { readonly kind: 'nothing' }
  /** Percent of the technology leader's weights that count as business; not both null. */
  | { readonly kind: 'weights'; readonly today: number | null; readonly agreed: number | null }
  | { readonly kind: 'trends'; readonly facts: TrendFacts }
  | { readonly kind: 'cases'; readonly facts: CaseFacts }
  | { readonly kind: 'reviews'; readonly facts: ReviewFacts }
  | { readonly kind: 'unweighed'; readonly rows: number }

function headline(facts: MonthTwoHeadline): string {
  switch (facts.kind) {
    case 'nothing':
      return 'Nothing measured by its outcome yet: this briefing waits for month two'
    case 'weights':
      return describeWeights(facts.today, facts.agreed)
    case 'trends':
      return monthTwoChartWords.trends.title(facts.facts)
    case 'cases':
      return monthTwoChartWords.cases.title(facts.facts)
    case 'reviews':
      return monthTwoChartWords.reviews.title(facts.facts)
    case 'unweighed':
      return `${capitalise(spellCount(facts.rows, 'measure of success is', 'measures of success are'))} listed, none of the technology leader’s weighed yet`
  }
}

function describeWeights(today: number | null, agreed: number | null): string {
  const say = (share: number | null) => `${number(Math.round(share ?? 0))} of 100`
  const whose = 'in our technology leader’s success'
  if (agreed === null) return `Business outcomes weigh ${say(today)} ${whose}; nothing is agreed yet`
  if (today === null) return `Business outcomes are to weigh ${say(agreed)} ${whose}`
  const [was, is] = [Math.round(today), Math.round(agreed)]
  if (was === is) return `Business outcomes weigh ${say(agreed)} ${whose}, as before`
  return `Business outcomes weigh ${say(agreed)} ${whose}, ${is > was ? 'up' : 'down'} from ${number(was)}`
}

function measuresLead({ measures, fine }: TrendFacts): string {
  if (measures === 0) return 'No outcome measure yet.'
  if (measures === 1) return `The one outcome measure is ${fine === 1 ? '' : 'not '}on track or there.`
  return fine === measures
    ? `${capitalise(allOf(measures))} outcome measures are on track or there.`
    : `${fine === 0 ? 'None' : capitalise(spell(fine))} of ${spell(measures)} outcome measures ${fine < 2 ? 'is' : 'are'} on track or there.`
}

/** A measure has no name yet where it was only begun. */
function quote(name: string | null): string {
  return name === null || name.trim() === '' ? 'one without a name' : `“${cut(name, 60)}”`
}

function measuresRest(facts: TrendFacts, complete: number, rows: number): string {
  const { measures, late, unknown, furthest } = facts
  if (measures === 0) return 'Each begins as a deliverable taken through “so that”.'
  const behind =
    late === 0
      ? []
      : [
          measures === 1
            ? `${quote(furthest)} is behind.`
            : late === 1
              ? `One is behind: ${quote(furthest)}.`
              : `${capitalise(spell(late))} are behind, ${quote(furthest)} the furthest.`,
        ]
  const open =
    unknown === 0 ? [] : [`${measures === 1 ? 'It' : capitalise(spell(unknown))} cannot be judged yet.`]
  const owned =
    complete === rows
      ? `${rows === 1 ? 'It has' : 'All have'} a baseline, a target and two owners.`
      : rows === 1
        ? 'It does not have a baseline, a target and two owners yet.'
        : `${complete === 0 ? 'None' : capitalise(spell(complete))} of ${spell(rows)} ${complete < 2 ? 'has' : 'have'} a baseline, a target and two owners.`
  return [...behind, ...open, owned].join(' ')
}

export interface ReviewTotals extends ReviewFacts {
  /** Status meetings that a review retires. */
  readonly retired: number
  /** Those the redesign of the meetings keeps all the same. */
  readonly kept: number
  /** Business cases looked at in all reviews, each once. */
  readonly examined: number
}

function reviewsLead({ reviews, held }: ReviewTotals): string {
  if (reviews === 0) return 'No outcome review yet.'
  if (held === reviews)
    return reviews === 1
      ? 'The one outcome review is held.'
      : `${capitalise(allOf(reviews))} outcome reviews are held.`
  if (reviews === 1) return 'The one outcome review is not held yet.'
  return `${held === 0 ? 'None' : capitalise(spell(held))} of ${spell(reviews)} outcome reviews ${held < 2 ? 'is' : 'are'} held.`
}

function reviewsRest({ reviews, retired, kept, examined, open }: ReviewTotals): string {
  const told =
    reviews === 0
      ? []
      : [
          ...(retired === 0
            ? kept === 0
              ? ['No status meeting is retired.']
              : []
            : [`${capitalise(spellCount(retired, 'status meeting is', 'status meetings are'))} retired.`]),
          ...(kept === 0
            ? []
            : [
                `${capitalise(spellCount(kept, 'status meeting is', 'status meetings are'))} to be retired but kept in the redesign.`,
              ]),
          examined === 0
            ? 'No business case was examined.'
            : `${capitalise(spellCount(examined, 'business case was', 'business cases were'))} examined.`,
        ]
  const left =
    open === 0
      ? []
      : [
          `${capitalise(spellCount(open, 'status meeting goes', 'status meetings go'))} on with nothing in ${open === 1 ? 'its' : 'their'} place.`,
        ]
  const all = [...told, ...left]
  return all.length === 0 ? 'No status meeting is listed either.' : all.join(' ')
}

function casesLead({ cases, live, compared, short }: CaseFacts): string {
  if (cases === 0) return 'No business case yet.'
  if (live === 0)
    return `${cases === 1 ? 'The one business case' : `${capitalise(allOf(cases))} business cases`} stopped.`
  if (compared === 0)
    return live === 1
      ? 'The one live case does not have both a promise and a forecast.'
      : `${capitalise(spell(live))} live cases, none with a promise and a forecast.`
  const one = live === 1 ? 'The one live case' : 'The one live case with a promise and a forecast'
  return short === 0
    ? `${compared === 1 ? `${one} keeps` : `${capitalise(allOf(compared))} live cases compared keep`} the promise.`
    : compared === 1
      ? `${one} falls short of the promise.`
      : `${capitalise(spell(short))} of ${spell(compared)} live cases ${short === 1 ? 'falls' : 'fall'} short of the promise.`
}

function casesRest({ cases, live, overdue, undated }: CaseFacts): string {
  if (cases === 0) return 'Each sponsor is still to give one number.'
  const tell = (quantity: number) => (live === 1 ? 'It' : capitalise(spell(quantity)))
  const stopped = cases - live
  const told = [
    ...(stopped === 0 || live === 0
      ? []
      : [`${capitalise(spell(stopped))} ${stopped === 1 ? 'was' : 'were'} stopped.`]),
    ...(live === 0 || (overdue === 0 && undated === live)
      ? []
      : [
          overdue === 0
            ? 'No update is over its date.'
            : `${tell(overdue)} ${overdue === 1 ? 'is' : 'are'} over ${overdue === 1 ? 'its' : 'their'} date for an update.`,
        ]),
    ...(undated === 0 ? [] : [`${tell(undated)} ${undated === 1 ? 'has' : 'have'} no date for one.`]),
  ]
  return told.length === 0 ? 'Nothing is owed any more.' : told.join(' ')
}

/** Names in a sentence, the rest counted. */
function firstOf(names: readonly string[], tell: (name: string) => string): string {
  const told = names.slice(0, 3).map(tell)
  const more = names.length - told.length
  return more > 0 ? `${told.join(', ')} and ${spell(more)} more` : join(told)
}

function someNames(names: readonly string[]): string {
  return firstOf(names, nameInSentence)
}

/** People keep their capital. */
function somePeople(names: readonly string[]): string {
  return firstOf(names, shorten)
}

export const briefingMonthTwo = {
  charts: monthTwoChartWords,
  headline,

  peers: {
    bookmark: 'Scorecards',
    title: (sharing: number, peers: number) => {
      if (peers === 0) return 'Only the technology leader’s scorecard is written down'
      const of = `${spell(peers)} ${peers === 1 ? 'peer' : 'peers'}`
      if (sharing === 0)
        return `${peers === 1 ? 'The one peer weighs no' : `None of ${of} weighs an`} outcome the technology leader is measured by too`
      // Who is counted weighs at least one of the outcomes, not all of them.
      return `${peers === 1 ? 'The one peer' : sharing === peers ? `${capitalise(allOf(peers))} peers` : `${capitalise(spell(sharing))} of ${of}`} ${sharing === 1 ? 'weighs' : 'weigh'} an outcome the technology leader is measured by too`
    },
    first: (shown: number) =>
      shown === 1 ? 'Drawn is the first card.' : `Drawn are the first ${spell(shown)} cards.`,
  },

  three: {
    measuresLead,
    measuresRest,
    measuresNote: (n: number, readings: number, rows: string) =>
      n === 0
        ? 'n = 0 measures'
        : `n = ${count(n, 'measure', 'measures')} with ${count(readings, 'reading', 'readings')}, ${rows}`,
    reviewsLead,
    reviewsRest,
    reviewsNote: (n: number, rows: string) =>
      n === 0 ? 'n = 0 reviews' : `n = ${count(n, 'review', 'reviews')}, ${rows}`,
    casesLead,
    casesRest,
    casesNote: (n: number, rows: string) =>
      n === 0 ? 'n = 0 cases' : `n = ${count(n, 'case', 'cases')}, ${rows}`,
  },

  asked: {
    begin: 'take one deliverable you report on today and finish the sentence “so that …”.',
    /** How many of the named measures lack which owner. */
    owners: (names: readonly string[], business: number, technology: number) => {
      const both = business === names.length && technology === names.length
      const what = both
        ? 'a business owner and a technology owner'
        : technology === 0
          ? 'a business owner'
          : business === 0
            ? 'a technology owner'
            : 'the missing business or technology owners'
      return `${what} for ${someNames(names)}.`
    },
    overdue: (names: readonly string[], days: number) =>
      `bring ${someNames(names)} up to date, ${names.length === 1 ? '' : 'the oldest '}${daysOver(days)}.`,
    ready: (names: readonly string[], date: string) =>
      `have the numbers of ${someNames(names)} ready by ${longDate(date)}.`,
  },

  trust: {
    nothing: 'Nothing has been measured, so there is nothing to trust or doubt yet.',
    weights: (rows: number, people: number) =>
      `Weights are as written down: ${spellCount(rows, 'measure of success', 'measures of success')} of ${spellCount(people, 'person', 'people')}.`,
    paid: (share: number) =>
      share >= 99.5
        ? 'All of the technology leader’s agreed weight is linked to pay.'
        : `${percent(number(Math.round(share)))} of the technology leader’s agreed weight is linked to pay; the rest is a promise.`,
    off: (names: readonly string[]) =>
      `The agreed weights of ${somePeople(names)} do not add up to 100; shares are taken of what is there.`,
    nameless: 'somebody without a name',
    blank: (rows: number) =>
      `${capitalise(spellCount(rows, 'measure of success', 'measures of success'))} of the technology leader without a weight ${rows === 1 ? 'is' : 'are'} left out.`,
    readings: (readings: number, unread: number) =>
      `${readings === 0 ? 'There is no reading yet.' : `${capitalise(spellCount(readings, 'reading is as its owner', 'readings are as their owners'))} reported ${readings === 1 ? 'it' : 'them'}.`}${readings === 0 || unread === 0 ? '' : ` ${capitalise(spellCount(unread, 'measure has', 'measures have'))} none.`}`,
    noCause: 'A measure that moves does not show what moved it.',
  },

  measures: {
    bookmark: 'Outcome measures',
    tableTitle: 'Every measure with its owners',
    head: {
      row: 'Row',
      measure: 'Measure',
      baseline: 'Baseline',
      current: 'Current',
      target: 'Target',
      by: 'By',
      way: 'Way to target',
      owners: 'Business, technology',
    },
    amount,
    progress: progressText,
    standings,
    none: 'none',
    noOwner: 'no owner',
    /** Which result it serves, and what its numbers count. */
    about: (area: string, unit: string) => (unit === '' ? area : `${area}, in ${unit}`),
    wayNote:
      'Way to target is 0 at the baseline and 100 at the target. On track means at least as far as the share of time gone by.',
    reports: (retired: number, of: number) =>
      of === 1
        ? `The one deliverable report is ${retired === 1 ? '' : 'not yet '}retired`
        : `${retired === 0 ? 'No' : `${capitalise(spell(retired))} of ${spell(of)}`} deliverable reports retired`,
    reportsHead: {
      deliverable: 'Reported until now',
      soThat: 'So that …',
      measure: 'Measured by',
      retired: 'Retired',
    },
    notSaid: 'not said yet',
    yes: 'yes',
    no: 'no',
  },

  scorecard: {
    bookmark: 'Scorecards, row by row',
    subtitle:
      'Weights in percent. Hollow is today, solid as agreed. Business counts only where an outcome measure is named.',
    head: {
      row: 'Row',
      success: 'Measure of success',
      kind: 'Kind',
      today: 'Today',
      agreed: 'Agreed',
      paid: 'Pay',
      outcome: 'Outcome measure',
    },
    sums: (today: number | null, agreed: number | null) =>
      `weights today ${monthTwoChartWords.scorecard.sum(today)}, agreed ${monthTwoChartWords.scorecard.sum(agreed)}`,
    shares: (today: number | null, agreed: number | null) =>
      today === null && agreed === null ? '' : `; business ${shareText(today)} → ${shareText(agreed)}`,
    kinds: {
      business: 'business',
      unnamed: 'business, no outcome',
      technical: 'technical',
      unsorted: 'no kind',
    } satisfies Readonly<Record<WeightKind, string>>,
    weight: amount,
    bars: (today: string, agreed: string) => `${today} today, ${agreed} agreed`,
    none: 'none',
    noOutcome: 'none named',
    yes: 'yes',
    no: 'no',
  },

  reviews: {
    bookmark: 'Outcome reviews',
    head: {
      row: 'Row',
      meeting: 'Status meeting',
      review: 'Outcome review in its place',
      chair: 'Chair',
      cadence: 'How often',
      first: 'First held',
      cases: 'Cases examined',
    },
    noChair: 'no chair',
    notSaid: 'not said',
    noCase: 'no case yet',
    planned: (date: string, asOf: string) => `planned ${shortDate(date, asOf)}`,
    open: 'Status meetings that go on',
    openNote: 'Nothing replaces them yet.',
    more: (quantity: number) => `${spell(quantity)} more`,
  },

  cases: {
    bookmark: 'Business cases',
    tableTitle: 'What each case decided last',
    head: {
      row: 'Row',
      initiative: 'Initiative, owners',
      promised: 'Promised',
      forecast: 'Forecast',
      realised: 'Realised',
      update: 'Next update',
      verdict: 'Verdict and reason',
    },
    count: (cases: number) => count(cases, 'case', 'cases'),
    noUnit: 'No unit given',
    owners: (sponsor: string, technology: string) => `Sponsor ${sponsor}, technology ${technology}`,
    nobody: 'nobody yet',
    notSaid: 'not said',
    stopped: 'stopped',
    undated: 'no date',
    over: daysOver,
    updated: (date: string, asOf: string) => `last ${shortDate(date, asOf)}`,
    never: 'never updated',
    noVerdict: 'no verdict yet',
    next: (step: string) => `Next step: ${step}`,
  },
}

function shareText(share: number | null): string {
  return share === null ? '–' : percent(number(Math.round(share)))
}
