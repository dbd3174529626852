// What the briefing of month one says: how the leadership meets, in which forums, and whether the course was checked.
import type { Becoming } from '../../domain/redesign.ts'
import type { Verdict } from '../../domain/strategy-checks.ts'
import type { Side } from '../../domain/tables/people.ts'
import { count } from '../plural.ts'
import {
  formatHours,
  formatPercent,
  hoursAYear,
  leftOut,
  loadFinding,
  monthOneChartWords,
} from './charts-month-one.ts'
import { nameInSentence } from './names.ts'
import type { LoadFacts } from './charts-month-one.ts'
import { daysOver, longDate, shortDate } from './dates.ts'
import { allOf, capitalise, join, joinOr, spell, spellCount } from './spell.ts'

/** What page one says first, as `findMonthOneHeadline` decides it. */
export type MonthOneHeadline =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'undecided'; readonly meetings: number }
  | {
      readonly kind: 'shared'
      readonly before: number | null
      readonly after: number
      readonly decided: number
      readonly of: number
    }
  | { readonly kind: 'load'; readonly facts: LoadFacts }
  | { readonly kind: 'decided'; readonly decided: number; readonly of: number }
  | { readonly kind: 'no-meetings'; readonly forums: number; readonly checks: number }

function headline(facts: MonthOneHeadline): string {
  switch (facts.kind) {
    case 'nothing':
      return 'Nothing decided on meetings yet: this briefing waits for month one'
    case 'undecided':
      return `${capitalise(spellCount(facts.meetings, 'meeting is', 'meetings are'))} listed, none decided yet`
    case 'shared':
      return `${describeShared(facts.before, facts.after)}${soFar(facts.decided, facts.of)}`
    case 'load':
      return loadFinding(facts.facts)
    case 'decided':
      return `${capitalise(spell(facts.decided))} of ${spellCount(facts.of, 'meeting', 'meetings')} decided, none with the numbers to compare`
    case 'no-meetings':
      return `${capitalise(forumsAndChecks(facts.forums, facts.checks))}, but no meeting is listed yet`
  }
}

function describeShared(before: number | null, after: number): string {
  const [was, is] = [before === null ? null : Math.round(before), Math.round(after)]
  const told = is === 0 ? 'none of the strategy minutes' : `${formatPercent(is)} of strategy minutes`
  if (was === null) return `Technology is to share ${told}`
  if (was === is) return `Technology shares ${told}, as before`
  return `Technology shares ${told}, ${is > was ? 'up' : 'down'} from ${formatPercent(was)}`
}

/** What is still undecided may turn the finding. */
function soFar(decided: number, of: number): string {
  return decided === of ? '' : `, with ${String(decided)} of ${count(of, 'meeting', 'meetings')} decided`
}

function forumsAndChecks(forums: number, checks: number): string {
  const told = [
    ...(forums === 0 ? [] : [spellCount(forums, 'forum', 'forums')]),
    ...(checks === 0 ? [] : [spellCount(checks, 'strategy check', 'strategy checks')]),
  ]
  return join(told)
}

/** `nine change`, `one stops`, in a sentence about meetings. */
const becomes: Readonly<Record<Becoming, (quantity: number) => string>> = {
  change: (n) => `${spell(n)} ${n === 1 ? 'changes' : 'change'}`,
  keep: (n) => `${spell(n)} ${n === 1 ? 'stays as it is' : 'stay as they are'}`,
  merge: (n) => `${spell(n)} ${n === 1 ? 'is' : 'are'} merged`,
  stop: (n) => `${spell(n)} ${n === 1 ? 'stops' : 'stop'}`,
  new: (n) => `${spell(n)} ${n === 1 ? 'is' : 'are'} new`,
}
const order: readonly Becoming[] = ['change', 'keep', 'merge', 'stop', 'new']

export type BecomingCounts = Readonly<Record<Becoming, number>>

/** '' where nothing is decided. */
function tellBecomings(counts: BecomingCounts): string {
  return join(order.filter((each) => counts[each] > 0).map((each) => becomes[each](counts[each])))
}

export interface SeatFacts {
  /** Meetings with a known part of the technology leader, today and as redesigned. */
  readonly today: number
  readonly then: number
  readonly fullToday: number
  readonly fullThen: number
  /** Business reviews and strategic meetings that stay. */
  readonly strategic: number
  readonly strategicFull: number
}

function seatRest(facts: SeatFacts): string {
  const before =
    facts.today === 0
      ? ''
      : `, ${facts.fullToday === 0 ? 'none' : spell(facts.fullToday)}${facts.today === 1 ? '' : ` of ${spell(facts.today)}`} today`
  const missing = facts.strategic - facts.strategicFull
  const strategic =
    facts.strategic === 0
      ? ''
      : missing === 0
        ? ' Every business review and strategic meeting kept is among them.'
        : ` ${capitalise(spellCount(missing, 'business review or strategic meeting', 'business reviews and strategic meetings'))} kept still ${missing === 1 ? 'lacks' : 'lack'} one.`
  return `for the technology leader as redesigned${before}.${strategic}`
}

export interface ForumFacts {
  readonly forums: number
  /** Those with an owner and a first date. */
  readonly ready: number
  readonly held: number
  readonly byVerdict: Readonly<Record<Verdict, number>>
  readonly next: { readonly date: string; readonly daysOver: number } | null
  readonly asOf: string
}

const verdictTold: Readonly<Record<Verdict, string>> = { stay: 'kept', adjust: 'adjusted', change: 'changed' }

function times(quantity: number): string {
  return quantity === 1 ? 'once' : quantity === 2 ? 'twice' : `${spell(quantity)} times`
}

function forumsRest(facts: ForumFacts): string {
  const { forums, ready, held, byVerdict, next, asOf } = facts
  const owned =
    forums === 0
      ? []
      : [
          ready === forums
            ? `${forums === 1 ? 'It has' : `${capitalise(allOf(forums))} have`} an owner and a first date.`
            : forums === 1
              ? 'It does not have both an owner and a first date yet.'
              : `${ready === 0 ? 'None' : capitalise(spell(ready))} of ${spell(forums)} ${ready < 2 ? 'has' : 'have'} an owner and a first date.`,
        ]
  const told = (['stay', 'adjust', 'change'] as const)
    .filter((verdict) => byVerdict[verdict] > 0)
    .map((verdict) => `${verdictTold[verdict]} ${times(byVerdict[verdict])}`)
  const course =
    held === 0
      ? ['The course was not checked yet.']
      : [told.length === 0 ? 'No check came to a verdict.' : `The course was ${join(told)}.`]
  const then =
    next === null
      ? []
      : [
          next.daysOver > 0
            ? `The next check was due on ${shortDate(next.date, asOf)}.`
            : `The next check is on ${shortDate(next.date, asOf)}.`,
        ]
  return [...owned, ...course, ...then].join(' ')
}

const sideNames: Readonly<Record<Side, string>> = {
  business: 'business',
  technology: 'technology',
  data: 'data',
}

export const briefingMonthOne = {
  charts: monthOneChartWords,
  headline,
  loadFinding,
  loadBookmark: 'Meeting load',
  mostHours: (types: number) => `Drawn are the ${spell(types)} types that take the most hours.`,

  three: {
    meetingsLead: (decided: number, of: number) =>
      of === 0
        ? 'No meeting is listed yet.'
        : decided === of
          ? `${of === 1 ? 'The one meeting is' : `${capitalise(allOf(of))} meetings are`} decided.`
          : of === 1
            ? 'The one meeting is not decided.'
            : `${decided === 0 ? 'None' : capitalise(spell(decided))} of ${spell(of)} meetings ${decided < 2 ? 'is' : 'are'} decided.`,
    meetingsRest: (counts: BecomingCounts, of: number) => {
      const told = tellBecomings(counts)
      if (told === '') return 'What becomes of each is still to be said.'
      return of === 1 ? `It ${told.replace('one ', '')}.` : `${capitalise(told)}.`
    },
    meetingsNote: (n: number, rows: string) =>
      n === 0 ? 'n = 0 meetings' : `n = ${count(n, 'meeting', 'meetings')}, ${rows}`,
    seatLead: (facts: SeatFacts) =>
      facts.then === 0
        ? 'No seat can be counted yet.'
        : facts.then === 1
          ? `${facts.fullThen === 1 ? 'A' : 'No'} full seat at the one meeting that stays`
          : `A full seat at ${facts.fullThen === 0 ? 'none' : spell(facts.fullThen)} of ${spell(facts.then)} meetings`,
    seatRest: (facts: SeatFacts) =>
      facts.then === 0 ? 'No meeting that stays says what part the technology leader has.' : seatRest(facts),
    seatNote: (n: number, rows: string) =>
      n === 0 ? 'n = 0 meetings' : `n = ${count(n, 'meeting that stays', 'meetings that stay')}, ${rows}`,
    forumsLead: ({ forums, held }: ForumFacts) =>
      forums + held === 0
        ? 'No forum and no strategy check yet.'
        : `${capitalise(forumsAndChecks(forums, held))}.`,
    forumsRest,
    forumsNote: (forums: number, checks: number) =>
      `n = ${count(forums, 'forum', 'forums')} and ${count(checks, 'check held', 'checks held')}`,
  },

  asked: {
    begin:
      'list the meetings of the last thirty days from your calendars, and say one by one what becomes of them.',
    free: (date: string) => `keep ${longDate(date)} free for the next strategy check.`,
    overdue: (date: string) =>
      `set a day for the next strategy check; the one agreed, ${longDate(date)}, has passed.`,
  },

  trust: {
    nothing: 'Nothing has been decided, so there is nothing to trust or doubt yet.',
    source: (used: number) =>
      `Times, minutes and people of ${spellCount(used, 'meeting or forum', 'meetings and forums')} are what the team says of an ordinary year, not a log of calendars.`,
    uncounted: ({ meetings, undecided }: LoadFacts) =>
      undecided === meetings
        ? 'No meeting is decided yet, so no hours are compared.'
        : 'No meeting or forum that is decided has all its numbers, so no hours are compared.',
    plan: 'What is redesigned is agreed, not yet measured: calendars will show whether it holds.',
    leftOut,
    noStrategy: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'decided meeting is', 'decided meetings are'))} left out of the share of strategy minutes because minutes, times or the part are blank.`,
  },

  meetings: {
    bookmark: 'Meetings',
    title: (counts: BecomingCounts, undecided: number) => {
      const told = tellBecomings(counts)
      const total = order.reduce((sum, each) => sum + counts[each], undecided)
      if (told === '')
        return `${capitalise(spellCount(total, 'meeting waits', 'meetings wait'))} for a decision`
      if (total === 1) return `The one meeting ${told.replace('one ', '')}`
      const waiting = undecided === 0 ? '' : `; ${spell(undecided)} not decided yet`
      return `Of ${spellCount(total, 'meeting', 'meetings')}, ${told}${waiting}`
    },
    subtitle: (asOf: string) =>
      `Person-hours a year: times × minutes × people, as of ${longDate(asOf)}. Hollow is today, solid as redesigned.`,
    head: {
      row: 'Row',
      meeting: 'Meeting',
      part: 'Technology leader',
      strategyToday: 'Strategy min.',
      strategyThen: 'then',
      hoursToday: 'Person-hours',
      hoursThen: 'then',
    },
    groups: {
      change: 'Changed',
      keep: 'Kept',
      merge: 'Merged into another',
      stop: 'Stopped',
      new: 'New',
      undecided: 'Not decided yet',
    } satisfies Readonly<Record<Becoming | 'undecided', string>>,
    sums: (meetings: number, before: number, after: number | null) =>
      after === null
        ? `${String(meetings)}, ${hoursAYear(before)}`
        : `${String(meetings)}, ${formatHours(before)} → ${hoursAYear(after)}`,
    into: (name: string) => `into ${name}`,
    intoNothing: 'into no meeting named',
    gone: '–',
    open: 'open',
    blank: 'blank',
    arrow: (from: string, to: string) => `${from} → ${nameInSentence(to)}`,
    hours: formatHours,
    bars: (before: string, after: string) => `${before} today, ${after} as redesigned`,
    note: 'Strategy minutes are those of one meeting. A meeting counts in the sums only where it is decided and both sides have their numbers.',
  },

  forums: {
    bookmark: 'Forums',
    title: (forums: number, ready: number) =>
      forums === 0
        ? 'No forum is made yet'
        : ready === forums
          ? `${forums === 1 ? 'The one forum has' : `${capitalise(allOf(forums))} forums have`} an owner and a first date`
          : forums === 1
            ? 'The one forum does not have both an owner and a first date yet'
            : `${ready === 0 ? 'None' : capitalise(spell(ready))} of ${spell(forums)} forums ${ready < 2 ? 'has' : 'have'} an owner and a first date`,
    subtitle: (placed: number, decisions: number) =>
      decisions === 0
        ? 'Each forum exists to answer one question. No decision of week one is in scope.'
        : `Each forum exists to answer one question. ${String(placed)} of ${count(decisions, 'decision', 'decisions')} in scope ${placed === 1 ? 'has' : 'have'} a forum or a meeting that stays.`,
    head: {
      row: 'Row',
      forum: 'Forum',
      question: 'The question it answers',
      owner: 'Owner',
      first: 'First date',
      how: 'How often',
      decisions: 'Decisions it serves',
    },
    output: (text: string) => `Hands back: ${text}`,
    noQuestion: 'no question yet',
    noDecision: 'none yet',
    noCadence: 'not said',
    load: (hours: number) => hoursAYear(hours),
    isMeeting: (name: string) => `counted as “${name}”`,
    ends: 'that meeting ends',
    meetings: 'Meetings that take decisions',
    meetingsHead: { meeting: 'Meeting', decisions: 'Decisions it takes' },
    meetingEnds: 'ends: its decisions need another place',
    unplaced: (names: readonly string[]) => `No place yet for ${join(names)}.`,
    unknown: (names: readonly string[]) =>
      `${capitalise(join(names))} ${names.length === 1 ? 'names a place that is' : 'name places that are'} neither a forum nor a meeting of the list.`,
    more: (quantity: number) => `${spell(quantity)} more`,
  },

  checks: {
    bookmark: 'Strategy checks',
    head: {
      row: 'Row',
      date: 'Date',
      question: 'Question, and what was tested',
      changed: 'What changed',
      verdict: 'Verdict',
      then: 'What follows',
    },
    planned: 'Planned',
    tested: (text: string) => `Tested: ${text}`,
    business: 'Business: ',
    technology: 'Technology: ',
    opportunity: 'Opportunity: ',
    verdicts: { stay: 'Stay', adjust: 'Adjust', change: 'Change' } satisfies Readonly<
      Record<Verdict, string>
    >,
    noVerdict: 'no verdict',
    by: (name: string) => `by ${name}`,
    missing: (sides: readonly Side[]) =>
      `Nobody from ${joinOr(sides.map((side) => sideNames[side]))} was there.`,
    unnamed: 'Who was there is not said.',
    nothing: 'nothing yet',
    next: (date: string, asOf: string) => `next ${shortDate(date, asOf)}`,
    over: daysOver,
    undated: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'more check has', 'more checks have'))} no date and ${quantity === 1 ? 'is' : 'are'} left out.`,
  },
}
