// What the page of month one says around its tables: the ledger of meetings, the map of forums, the checks in time.
import type { ForumMap } from '../../domain/forum-map.ts'
import type { Becoming } from '../../domain/redesign.ts'
import type { IssueCode } from '../../domain/issue.ts'
import type { Side } from '../../domain/tables/people.ts'
import { count } from '../plural.ts'
import { formatHours, formatPercent, hoursAYear, leftOut, loadFinding } from './charts-month-one.ts'
import type { LoadFacts } from './charts-month-one.ts'
import { longDate, shortDate } from './dates.ts'
import { allOf, capitalise, cut, isolate, join, spell, spellCount } from './spell.ts'
import { monthOneTables } from './tables-month-one.ts'

const { columns } = monthOneTables.meetings
const parts: Readonly<Record<string, string>> = columns['technology-leaders-part'].choices
const becomes: Readonly<Record<Becoming, string>> = columns.decision.choices

/** Warning signs that ask for an action rather than for a better number. */
const flags = {
  'infrastructure-rushed': (facts: { readonly minutes: number }) =>
    `Infrastructure decided in ${spellCount(facts.minutes, 'minute', 'minutes')}`,
  'no-depth-minutes': () => 'Covers technology without a minute of depth',
  'depth-cut-off': () => 'Breaks off when it reaches architecture',
  'strategy-without-technology-leader': () => 'Makes strategy without the technology leader as full member',
  'quarterly-review-without-technology-leader': () =>
    'Business review without the technology leader as full member',
} satisfies Partial<Record<IssueCode, (facts: never) => string>>

export type FlagCode = keyof typeof flags

const flagActions: Readonly<Record<FlagCode, (name: string) => string>> = {
  'infrastructure-rushed': (name) => `Give infrastructure decisions in “${name}” the time they need`,
  'no-depth-minutes': (name) => `Say where the technical depth of “${name}” happens`,
  'depth-cut-off': (name) => `Agree where talk of architecture from “${name}” goes on`,
  'strategy-without-technology-leader': (name) => `Make the technology leader a full member of “${name}”`,
  'quarterly-review-without-technology-leader': (name) =>
    `Make the technology leader a full member of “${name}”`,
}

interface SideWords {
  readonly times: number | null
  readonly minutes: number | null
  readonly people: number | null
  readonly part: string | null
  readonly strategyMinutes: number | null
  readonly personHours: number | null
}

function spellPart(part: string | null): string {
  return part === null ? 'part not known' : (parts[part] ?? part).toLowerCase()
}

function spellFactors({ times, minutes, people }: SideWords): string {
  const or = (value: number | null, unit: string) => (value === null ? '?' : `${String(value)}${unit}`)
  return `${or(times, '')} × ${or(minutes, ' min')} × ${or(people, '')}`
}

function sayHours(hours: number | null): string {
  return hours === null ? 'hours not known' : hoursAYear(hours)
}

export const ledgerWords = {
  viewLabel: 'Meetings as',
  views: { ledger: 'Ledger', today: 'Today', redesign: 'Redesign' },
  list: 'Meetings, today and as redesigned',
  order: 'Order',
  orders: { listed: 'As listed', hours: 'Most hours first' },
  unnamed: 'No name yet',
  cut,

  finding: loadFinding,
  shared: (before: number | null, after: number | null) => {
    if (before === null && after === null) return ''
    if (after === null) return 'No strategy minutes are left.'
    const today = before === null ? 'none today' : `${formatPercent(before)} today`
    return `${formatPercent(after)} of strategy minutes with the technology leader as full member, ${today}.`
  },
  leftOut,

  columns: {
    meeting: 'Meeting',
    today: 'Times × minutes × people, technology leader',
    before: 'Person-hours',
    becomes: 'What becomes of it',
    after: 'Then',
    then: 'As redesigned',
  },
  hours: (hours: number | null) => (hours === null ? '?' : formatHours(hours)),
  hoursBlank: 'A number is missing',
  factors: spellFactors,
  part: spellPart,
  notYet: 'does not exist yet',
  becomes,
  keys: { keep: 'K', change: 'C', merge: 'M', stop: 'S', new: 'N' } satisfies Readonly<
    Record<Becoming, string>
  >,
  group: (name: string) => `What becomes of “${cut(name, 80)}”`,
  undecided: 'not decided yet',
  stops: 'stops',
  mergedInto: (name: string | null) => (name === null ? 'into which?' : `into ${cut(name, 60)}`),
  mergeGone: 'into a meeting that is gone',
  asBefore: 'as before',
  /** The line in one sentence, for those who hear it. */
  line: (facts: {
    readonly name: string
    readonly type: string | null
    readonly before: SideWords | null
    readonly after: SideWords | null
    readonly becomes: Becoming | null
    readonly into: string | null
  }) => {
    const type =
      facts.type === null
        ? ''
        : `, ${(columns.type.choices as Readonly<Record<string, string>>)[facts.type] ?? facts.type}`
    const today =
      facts.before === null
        ? 'not held today'
        : `today ${spellFactors(facts.before)}, ${spellPart(facts.before.part)}, ${sayHours(facts.before.personHours)}`
    const then =
      facts.becomes === null
        ? 'not decided yet'
        : facts.becomes === 'merge'
          ? `merged ${facts.into === null ? 'into none yet' : `into ${cut(facts.into, 60)}`}`
          : facts.after === null
            ? 'stops'
            : `${becomes[facts.becomes].toLowerCase()}: ${spellFactors(facts.after)}, ${spellPart(facts.after.part)}, ${sayHours(facts.after.personHours)}`
    return `${cut(facts.name, 120)}${type}: ${today}; ${then}`
  },
  /** What is different from today, in a few words. */
  thenDiffers: (before: SideWords | null, after: SideWords) => {
    if (before === null) {
      return `${spellFactors(after)}, ${spellPart(after.part)}`
    }
    const differs = [
      ...(after.times === before.times || after.times === null
        ? []
        : [`${String(after.times)} ${after.times === 1 ? 'time' : 'times'}`]),
      ...(after.minutes === before.minutes || after.minutes === null ? [] : [`${String(after.minutes)} min`]),
      ...(after.people === before.people || after.people === null
        ? []
        : [`${String(after.people)} ${after.people === 1 ? 'person' : 'people'}`]),
      ...(after.part === before.part || after.part === null ? [] : [spellPart(after.part)]),
      ...(after.strategyMinutes === before.strategyMinutes || after.strategyMinutes === null
        ? []
        : [`${String(after.strategyMinutes)} min of strategy`]),
    ]
    return differs.length === 0 ? 'as before' : differs.join(', ')
  },
  undoLabel: (name: string, next: Becoming | null) =>
    `${cut(name, 60)}: ${next === null ? 'not decided' : becomes[next].toLowerCase()}`,
  mergeLabel: (name: string, into: string) => `${cut(name, 60)}: merged into ${cut(into, 60)}`,
  said: (name: string, next: Becoming | null, facts: LoadFacts) =>
    `${cut(name, 60)}: ${next === null ? 'not decided' : becomes[next].toLowerCase()}. ${loadFinding(facts)}.`,

  thenTitle: (name: string, isNew: boolean) =>
    isNew ? `“${cut(name, 80)}” from now on` : `“${cut(name, 80)}” from now on; blank means as before`,
  then: {
    'then-times-per-year': 'Times a year',
    'then-minutes': 'Minutes',
    'then-attendees': 'People',
    'then-technology-leaders-part': 'Technology leader’s part',
    'then-strategy-minutes': 'Strategy minutes',
    type: 'Type',
  },
  types: columns.type.choices as Readonly<Record<string, string>>,
  chooseType: 'Choose',
  before: (value: number | string | null) => (value === null ? '' : String(value)),
  partBefore: (part: string | null) => (part === null ? 'Choose' : `As before: ${spellPart(part)}`),
  parts,
  done: 'Done',
  edit: (name: string) => `Edit what changes in “${cut(name, 80)}”`,
  choose: (name: string) => `Choose what “${cut(name, 80)}” is merged into`,
  open: (line: string) => `${line}. Show it in the table`,

  mergeTitle: (name: string) => `Merge “${cut(name, 60)}” into`,
  mergeField: 'Meeting that takes it over',
  mergeNone: 'No other meeting stays: decide which one takes it over first.',
  pickHint: 'Type a part of the name',
  pickNone: 'Nothing goes by that name',
  pickMore: (left: number) =>
    `${spellCount(left, 'more', 'more')}: type to find ${left === 1 ? 'it' : 'them'}`,

  isFlag: (code: string): code is FlagCode => Object.hasOwn(flags, code),
  flag: (code: FlagCode, facts: unknown) => (flags[code] as (facts: unknown) => string)(facts),
  flagAction: (code: FlagCode, name: string) => flagActions[code](cut(name, 80)),
  makeAction: 'Make an action',
  makeActionFor: (flag: string, name: string) => `Make an action: ${flag}, ${cut(name, 80)}`,
  actions: (count: number) =>
    count === 1 ? 'One action answers it' : `${capitalise(spell(count))} actions answer it`,

  newField: 'New meeting',
  newHint: 'Name of a new meeting, then Enter',
  addLabel: (name: string) => `New meeting: ${cut(name, 60)}`,
  keysHelp:
    'On a line: K, C, M, S or N decides, Backspace takes it back, arrows go on, Enter shows it in the table.',
  emptyTitle: 'No meeting is listed yet',
  emptyHelp:
    'List the meetings held today first, with times, minutes and people; then decide here what becomes of each.',
  emptyGo: 'List today’s meetings',
  more: (next: number, left: number) => `Show ${String(next)} of ${String(left)} more`,
}

export const forumMapWords = {
  finding: (map: ForumMap) => {
    if (map.decisions === 0) return 'No decision of week one is in scope yet'
    const placed =
      map.placed === map.decisions
        ? `${map.decisions === 1 ? 'The one decision in scope has' : `${capitalise(allOf(map.decisions))} decisions in scope have`} a forum`
        : map.decisions === 1
          ? 'The one decision in scope has no forum'
          : `${map.placed === 0 ? 'None' : capitalise(spell(map.placed))} of ${spell(map.decisions)} decisions ${map.placed < 2 ? 'has' : 'have'} a forum`
    const lacks = [
      ...(map.withoutQuestion === 0
        ? []
        : [`${spellCount(map.withoutQuestion, 'forum has', 'forums have')} no question`]),
      ...(map.withoutDecision === 0
        ? []
        : [`${spellCount(map.withoutDecision, 'forum decides', 'forums decide')} none of them`]),
    ]
    return lacks.length === 0 ? placed : `${placed}; ${join(lacks)}`
  },
  subtitle: (map: ForumMap, asOf: string) =>
    `Decisions of week one in scope and where they are taken, as of ${longDate(asOf)}. n = ${count(map.decisions, 'decision', 'decisions')}, ${count(map.forums, 'forum', 'forums')}.`,
  noDecisions: 'Week one says which decisions are in scope.',
  goToDecisions: 'Go to decision rights',
  unnamed: 'No name yet',
  unnamedForum: 'Forum without a name',
  list: 'Decisions and the forums they are taken in',
  noForum: 'No forum yet',
  unknownForum: (name: string) => `“${cut(name, 60)}” is neither a forum nor a meeting here`,
  noQuestion: 'No question yet: what does it exist to answer?',
  noDecision: 'No decision of week one is taken here',
  ends: 'Stops or is merged: give its decisions another place',
  meeting: 'Meeting',
  forum: 'Forum',
  /** Beside a decision. */
  choose: 'Choose a forum',
  move: 'Move',
  chooseFor: (decision: string) => `Choose a forum for “${cut(decision, 80)}”`,
  moveFrom: (decision: string, forum: string) =>
    `Move “${cut(decision, 80)}” from “${cut(forum, 60)}” to another forum`,
  field: (decision: string) => `Forum of “${cut(decision, 60)}”`,
  kind: { forums: 'forum', meetings: 'meeting' },
  createIt: 'Make a forum of that name',
  /** Where the name stands in it; for those who hear it, it begins as what they see. */
  create: (name: string) => `Make a forum of that name: “${cut(name, 60)}”`,
  createNew: (name: string) => `Make a forum “${cut(name, 60)}”`,
  openDecision: (decision: string) => `Show “${cut(decision, 80)}” in decision rights`,
  openForum: (forum: string) => `Show “${cut(forum, 80)}” in its table`,
  makeAction: 'Make an action',
  makeActionFor: (name: string) => `Make an action: ${cut(name, 80)}`,
  actionForDecision: (decision: string) => `Find a forum for the decision “${cut(decision, 80)}”`,
  actionForQuestion: (forum: string) => `Write the question “${cut(forum, 80)}” exists to answer`,
  actionForEnding: (name: string) => `Find another place for what is decided in “${cut(name, 80)}”`,
  actionForForum: (forum: string) => `Say what is decided in “${cut(forum, 80)}”, or do without it`,
  assigned: (decision: string, forum: string) => `${cut(decision, 60)}: ${cut(forum, 60)}`,
  more: (left: number) => `And ${String(left)} more in the table of week one.`,
  moreForums: (left: number) => `And ${spellCount(left, 'more forum', 'more forums')} in the table.`,
}

const sideNames: Readonly<Record<Side, string>> = {
  business: 'business',
  technology: 'technology',
  data: 'data',
}

export const checksWords = {
  list: 'Strategy checks held, latest first',
  business: 'Changed in business',
  technology: 'Changed in technology',
  opportunity: 'Seen only together',
  tested: 'Tested',
  followUp: 'Follow-up',
  present: (names: readonly string[], more: number) =>
    names.length === 0
      ? 'Nobody is named as present'
      : `Present: ${join([...names.map(isolate), ...(more === 0 ? [] : [`${String(more)} more`])])}`,
  missing: (missing: readonly Side[]) => `Nobody from ${join(missing.map((side) => sideNames[side]))}`,
  verdicts: { stay: 'Stay', adjust: 'Adjust', change: 'Change' },
  noVerdict: 'No verdict yet',
  unnamed: 'No question yet',
  date: (date: string, asOf: string) => shortDate(date, asOf),
  decidedBy: (name: string) => `decided by ${cut(name, 60)}`,
  open: (question: string) => `Show “${cut(question, 100)}” in the table`,
  makeAction: 'Make an action',
  makeActionFor: (question: string) => `Make an action: ${cut(question, 80)}`,
  missingAction: (missing: readonly Side[]) =>
    `Have ${join(missing.map((side) => sideNames[side]))} in the room at the next strategy check`,
  nextAction: 'Set the day of the next strategy check',
  overdue: (date: string, asOf: string) => `The check of ${shortDate(date, asOf)} has not been held.`,
  noNext: 'No day is set for the next check.',
  undated: (rows: number) =>
    `${capitalise(spellCount(rows, 'check has', 'checks have'))} no date and ${rows === 1 ? 'is' : 'are'} left out.`,
  more: (next: number, left: number) => `Show ${String(next)} of ${String(left)} earlier ones`,
}
