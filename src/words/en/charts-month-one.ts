// What the pictures of month one say: hours before and after the redesign, and the strategy checks in time.
import type { Side } from '../../domain/tables/people.ts'
import type { Verdict } from '../../domain/strategy-checks.ts'
import { percent } from './amounts.ts'
import { daysOver, longDate, shortDate } from './dates.ts'
import { capitalise, join, joinOr, months, spell, spellCount } from './spell.ts'
import { monthOneTables } from './tables-month-one.ts'

/** Digits grouped by three; tenths only where they matter. */
export function formatHours(hours: number): string {
  const rounded = Math.abs(hours) < 10 ? Math.round(hours * 10) / 10 : Math.round(hours)
  const [whole = '0', tenth] = String(Math.abs(rounded)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${rounded < 0 ? '−' : ''}${grouped}${tenth === undefined ? '' : `.${tenth}`}`
}

/** `one person-hour` as digits, what a meeting takes in a year. */
export function hoursAYear(hours: number): string {
  const told = formatHours(hours)
  return `${told} person-${told === '1' ? 'hour' : 'hours'} a year`
}

/** `38% less`, `4% more`, `no change`; null where nothing stood before. */
export function describeChange(before: number, after: number): string | null {
  if (before === 0) return null
  if (before === after) return 'no change'
  const share = (100 * Math.abs(after - before)) / before
  const size = share < 1 ? 'less than 1' : share > 9999 ? 'over 9,999' : formatHours(Math.round(share))
  return `${percent(size)} ${after < before ? 'less' : 'more'}`
}

export interface LoadFacts {
  readonly meetings: number
  readonly undecided: number
  readonly incomplete: number
  /** Meetings and forums counted. */
  readonly used: number
  readonly before: number
  readonly after: number
}

/** The finding that ledger and picture share. */
export function loadFinding({ meetings, undecided, used, before, after }: LoadFacts): string {
  if (used === 0) {
    return meetings === 0
      ? 'No meeting is listed yet'
      : 'Nothing to compare yet: no meeting has both its numbers and a decision'
  }
  const change = describeChange(before, after)
  const one = (hours: number) => formatHours(hours) === '1'
  if (change === null) {
    if (after === 0) return 'The meetings counted take no time, before or after'
    const isNew = `${hoursAYear(after)} ${one(after) ? 'is' : 'are'} new`
    // What stood before is known of no meeting yet.
    if (undecided === 0) return `${isNew}; nothing stood before`
    return `${isNew}; ${undecided === 1 ? 'one meeting is' : `${spell(undecided)} meetings are`} not decided yet`
  }
  const are = hoursAYear(before)
  if (before === after) return `${are} ${one(before) ? 'stays as it is' : 'stay as they are'}`
  if (after === 0) return `${are} ${one(before) ? 'goes' : 'all go'}`
  return `${are} ${one(before) ? 'becomes' : 'become'} ${formatHours(after)}: ${change}`
}

/** What the sums leave out, '' where nothing. */
export function leftOut({ undecided, incomplete }: LoadFacts): string {
  const parts = [
    ...(undecided === 0 ? [] : [`${spell(undecided)} undecided`]),
    ...(incomplete === 0 ? [] : [`${spell(incomplete)} with a number missing`]),
  ]
  return parts.length === 0 ? '' : `${capitalise(join(parts))} left out.`
}

/** Several of a type, inside a sentence. */
const typeNames: Readonly<Record<string, string>> = {
  'check-in': 'check-ins',
  tactical: 'tactical meetings',
  strategic: 'strategic meetings',
  'off-site': 'off-sites',
  'quarterly-business-review': 'quarterly business reviews',
  status: 'status meetings',
  'technology-review': 'technology reviews',
}

export interface GroupFacts {
  readonly type: string | null
  readonly isForums: boolean
  readonly before: number
  readonly after: number
}

/** What weighs most in the way the whole goes: the type that gives back the most hours, or takes the most more. */
function describeMost(groups: readonly GroupFacts[], rises: boolean): string {
  const change = ({ before, after }: GroupFacts) => (rises ? after - before : before - after)
  const [most] = [...groups].sort((a, b) => change(b) - change(a))
  if (groups.length < 2 || most === undefined || change(most) <= 0) return ''
  const name = most.isForums
    ? 'forums'
    : most.type === null
      ? 'meetings without a type'
      : (typeNames[most.type] ?? most.type)
  return `; ${name} ${rises ? 'take the most more' : 'give back the most'}, ${formatHours(change(most))}`
}

export function formatPercent(share: number): string {
  return percent(String(Math.round(share)))
}

const sideNames: Readonly<Record<Side, string>> = {
  business: 'business',
  technology: 'technology',
  data: 'data',
}

const verdictNames: Readonly<Record<Verdict, string>> = {
  stay: 'stay',
  adjust: 'adjust',
  change: 'change',
}

export interface CheckFacts {
  readonly held: number
  readonly ahead: number
  readonly byVerdict: Readonly<Record<Verdict, number>>
  /** Held without business, technology or data. */
  readonly oneSided: number
  /** Held, and nobody is named as there. */
  readonly unnamed: number
  readonly next: { readonly date: string; readonly daysOver: number } | null
  readonly asOf: string
}

function describeNext({ next, asOf }: CheckFacts): string {
  if (next === null) return 'no day is set for the next'
  if (next.daysOver > 0) {
    return `the next was due on ${shortDate(next.date, asOf)}, ${daysOver(next.daysOver)}`
  }
  return next.date === asOf ? 'the next is today' : `the next is on ${shortDate(next.date, asOf)}`
}

export const monthOneChartWords = {
  unnamed: 'No name yet',

  load: {
    title: (facts: LoadFacts, groups: readonly GroupFacts[]) =>
      `${loadFinding(facts)}${describeMost(groups, facts.after > facts.before)}`,
    subtitle: (facts: LoadFacts & { readonly forums: number; readonly asOf: string }) => {
      const counted = facts.used - facts.forums
      const n = `${String(counted)} ${counted === 1 ? 'meeting' : 'meetings'}${facts.forums === 0 ? '' : ` and ${String(facts.forums)} ${facts.forums === 1 ? 'forum' : 'forums'}`}`
      return `Person-hours a year by type of meeting, as of ${longDate(facts.asOf)}. n = ${n}. ${leftOut(facts)}`.trim()
    },
    types: monthOneTables.meetings.columns.type.choices as Readonly<Record<string, string>>,
    noType: 'Type not chosen',
    forums: 'Forums',
    hours: formatHours,
    key: { before: 'today', after: 'as redesigned' },
    shared: 'Strategy minutes with the technology leader as full member',
    percent: formatPercent,
    noShare: 'no strategy minutes',
    row: (facts: {
      readonly name: string
      readonly used: number
      readonly before: number
      readonly after: number
      readonly largest: string
      readonly isForums: boolean
    }) =>
      `${facts.name}: ${hoursAYear(facts.before)} today, ${formatHours(facts.after)} as redesigned, ${spellCount(facts.used, facts.isForums ? 'forum' : 'meeting', facts.isForums ? 'forums' : 'meetings')}. The largest is “${facts.largest}”.`,
    sharedRow: (before: string, after: string) =>
      `Strategy minutes with the technology leader as full member: ${before} today, ${after} as redesigned.`,
  },

  checks: {
    title: (facts: CheckFacts) => {
      const { held, byVerdict } = facts
      if (held === 0) {
        return facts.next === null
          ? 'No strategy check has been held yet'
          : `No strategy check has been held yet; ${describeNext(facts).replace('the next', 'the first')}`
      }
      const verdicts = (['stay', 'adjust', 'change'] as const)
        .filter((verdict) => byVerdict[verdict] > 0)
        .map((verdict) => `${spell(byVerdict[verdict])} said ${verdictNames[verdict]}`)
      const silent = held - byVerdict.stay - byVerdict.adjust - byVerdict.change
      if (verdicts.length > 0 && silent > 0) {
        verdicts.push(`${spell(silent)} came to no verdict`)
      }
      const told =
        held === 1
          ? 'One strategy check held'
          : `${capitalise(spell(held))} strategy checks held${verdicts.length === 0 ? '' : `: ${join(verdicts)}`}`
      const single = held === 1 && verdicts[0] !== undefined ? `: it ${verdicts[0].replace('one ', '')}` : ''
      return `${told}${single}; ${describeNext(facts)}`
    },
    subtitle: (facts: CheckFacts) =>
      `Verdict and who was there, as of ${longDate(facts.asOf)}. n = ${String(facts.held)}.${
        facts.oneSided === 0
          ? ''
          : facts.held === 1
            ? ' A side was missing.'
            : ` In ${spell(facts.oneSided)}, a side was missing.`
      }${
        facts.unnamed === 0
          ? ''
          : facts.held === 1
            ? ' Who was there is not said.'
            : ` Of ${spell(facts.unnamed)}, it is not said who was there.`
      }`,
    verdicts: verdictNames,
    noVerdict: 'no verdict',
    sides: sideNames,
    present: 'was there',
    absent: 'was missing',
    today: 'today',
    next: (date: string, asOf: string) => `next ${shortDate(date, asOf)}`,
    due: (date: string, asOf: string) => `was due ${shortDate(date, asOf)}`,
    planned: (date: string, asOf: string) => `planned ${shortDate(date, asOf)}`,
    date: (date: string, asOf: string) => shortDate(date, asOf),
    tick: (date: string) =>
      date.slice(5, 7) === '01' ? date.slice(0, 4) : (months[Number(date.slice(5, 7)) - 1] ?? '').slice(0, 3),
    row: (facts: {
      readonly question: string
      readonly date: string
      readonly verdict: Verdict | null
      readonly present: readonly string[]
      readonly missing: readonly Side[]
    }) =>
      `${longDate(facts.date)}, ${facts.question}: ${facts.verdict === null ? 'no verdict' : verdictNames[facts.verdict]}. ${
        facts.present.length === 0
          ? 'Who was there is not said.'
          : facts.missing.length === 0
            ? 'Business, technology and data were there.'
            : `Nobody from ${joinOr(facts.missing.map((side) => sideNames[side]))} was there.`
      }`,
    more: (left: number) => `${spellCount(left, 'earlier check', 'earlier checks')} not drawn`,
  },
}

export type MonthOneChartWords = typeof monthOneChartWords
