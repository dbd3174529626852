// What the pictures of month three say: skills before and after, the workshops of each month, questions, lessons, thanks.
import type { Direction } from '../../domain/flow.ts'
import type { EducationKind } from '../../domain/tables/education.ts'
import type { RecognitionKind } from '../../domain/tables/recognition.ts'
import type { MonthState } from '../../domain/workshop-months.ts'
import { count } from '../plural.ts'
import { number } from './charts.ts'
import { labelInSentence } from './names.ts'
import { longDate, shortDate } from './dates.ts'
import { allOf, capitalise, join, many, months, shorten, spell, spellCount, spellMonth } from './spell.ts'
import { monthThreeTables } from './tables-month-three.ts'

const directions: Readonly<Record<Direction, string>> = {
  'technology-to-business': 'Technology to business',
  'business-to-technology': 'Business to technology',
}

/** Ratings needed before anything is compared. */
const needed = 5

/** A person's name inside a sentence, as it is written. */
function cutName(name: string): string {
  return shorten(name.slice(0, 400).replaceAll(/\s+/g, ' ').trim())
}

function spellMany(quantity: number): string {
  return quantity <= 12 ? spell(quantity) : many(quantity)
}

export interface DirectionFacts {
  readonly direction: Direction
  /** Skills rated before and after by somebody else. */
  readonly paired: number
  readonly people: number
  readonly ratedOnce: number
  readonly change: number | null
}

const skillNames: Readonly<Record<string, string>> =
  monthThreeTables['translation-skills'].columns.skill.choices

function steps(change: number): string {
  const size = number(Math.abs(change))
  return `${size} ${size === '1' ? 'step' : 'steps'}`
}

/** Less than half of the last digit shown is no change. */
function moved(change: number): 'rose' | 'fell' | null {
  if (Math.abs(change) < 0.05) return null
  return change > 0 ? 'rose' : 'fell'
}

function skillClause({ direction, change }: DirectionFacts): string {
  const how = change === null ? null : moved(change)
  return `${directions[direction].toLowerCase()} ${how === null ? 'stayed level' : `${how} by ${steps(change ?? 0)}`}`
}

/** `one skill from technology to business and none from business to technology`. */
export function tooFewRated(
  sides: readonly { readonly direction: Direction; readonly paired: number }[],
): string {
  const told = sides.map(
    ({ direction, paired }, at) =>
      `${at === 0 ? spellCount(paired, 'skill', 'skills') : paired === 0 ? 'none' : spell(paired)} from ${directions[direction].toLowerCase()}`,
  )
  return `Too few to compare: ${join(told)} rated twice, ${spell(needed)} of each needed`
}

function skillTitle(sides: readonly DirectionFacts[]): string {
  const rated = sides.reduce((sum, { people }) => sum + people, 0)
  const paired = sides.reduce((sum, side) => sum + side.paired, 0)
  if (rated === 0) return 'Nobody is rated yet by somebody who was there'
  if (paired === 0) return 'Rated once so far: change shows when the same skills are rated again'
  const told = sides.filter((side) => side.paired >= needed && side.change !== null)
  const [first, second] = told
  if (first === undefined) {
    return tooFewRated(sides)
  }
  if (second === undefined) {
    const other = sides.find((side) => side !== first)
    return `${capitalise(skillClause(first))}; the other way too few to compare: ${spellCount(other?.paired ?? 0, 'skill', 'skills')} rated twice, ${spell(needed)} needed`
  }
  const same = moved(first.change ?? 0)
  if (same !== null && same === moved(second.change ?? 0)) {
    return `Both directions ${same}: ${directions[first.direction].toLowerCase()} by ${steps(first.change ?? 0)}, ${directions[second.direction].toLowerCase()} by ${steps(second.change ?? 0)}`
  }
  return `${capitalise(skillClause(first))}; ${skillClause(second)}`
}

const monthStates: Readonly<Record<MonthState, string>> = {
  held: 'held',
  dated: 'dated',
  missing: 'missing',
  open: 'no date yet',
}

export interface CalendarFacts {
  readonly hasStart: boolean
  /** The months the plan asks for, by state. */
  readonly due: Readonly<Record<MonthState, readonly string[]>>
  readonly asOf: string
  readonly earlier: number
  readonly later: number
  readonly undated: number
  /** Mean over all workshops held and judged in the months shown. */
  readonly usefulness: number | null
  readonly judged: number
}

/** Months of one year name the year once, at the end. */
function nameMonths(list: readonly string[]): string {
  return join(list.map((month) => months[Number(month.slice(5, 7)) - 1] ?? month))
}

function calendarTitle({ hasStart, due }: CalendarFacts): string {
  if (!hasStart) return 'The calendar needs a start date: set it under Settings'
  const total = due.held.length + due.dated.length + due.missing.length + due.open.length
  if (due.held.length === 0 && due.missing.length === 0) {
    return due.dated.length === 0
      ? `No workshop has a date yet; the first is due in ${spellMonth(due.open[0] ?? '')}`
      : `No workshop was due yet; ${spell(due.dated.length)} of ${spell(total)} months ${due.dated.length === 1 ? 'has' : 'have'} a date`
  }
  const begun = due.held.length + due.missing.length
  const held =
    due.held.length === 0
      ? `No workshop in ${spellCount(begun, 'month', 'months')}`
      : due.missing.length === 0
        ? `A workshop in ${begun === 1 ? 'the first month' : `each of ${spell(begun)} months`}`
        : `A workshop in ${spell(due.held.length)} of ${spell(begun)} months`
  return due.missing.length === 0 || due.held.length === 0
    ? held
    : `${held}; none in ${nameMonths(due.missing)}`
}

const kinds: Readonly<Record<EducationKind, string>> = monthThreeTables.education.columns.kind.choices
const kindNames: Readonly<Record<EducationKind, string>> = {
  possibility: 'possibilities',
  limitation: 'limits',
  'trade-off': 'trade-offs',
}

export interface LessonFacts {
  readonly asOf: string
  readonly held: number
  /** Held, with confidence before and after. */
  readonly paired: number
  readonly rose: number
  readonly fell: number
  /** Kinds no session was held on. */
  readonly missing: readonly EducationKind[]
}

function lessonTitle(facts: LessonFacts): string {
  if (facts.held === 0) return 'No session was held yet'
  const missing =
    facts.missing.length === 0
      ? 'every kind was taught'
      : `nothing yet on ${join(facts.missing.map((kind) => kindNames[kind]))}`
  if (facts.paired === 0) {
    return `${capitalise(spellCount(facts.held, 'session', 'sessions'))} held, confidence not asked; ${missing}`
  }
  const confidence =
    facts.paired === 1
      ? `Confidence ${facts.rose === 1 ? 'rose' : facts.fell === 1 ? 'fell' : 'stayed level'} in the one session that asked`
      : facts.rose === facts.paired
        ? `Confidence rose in ${allOf(facts.paired, spellMany)} sessions that asked`
        : `Confidence rose in ${facts.rose === 0 ? 'none' : spellMany(facts.rose)} of ${spellMany(facts.paired)} sessions that asked`
  return `${confidence}; ${missing}`
}

export interface QuestionFacts {
  readonly pairs: number
  readonly used: number
  readonly uncovered: number
}

function questionTitle({ pairs, used, uncovered }: QuestionFacts): string {
  if (pairs === 0) return 'No question is turned round yet'
  if (used === 0) {
    return pairs === 1 ? 'The one open question is not tried yet' : 'None of the open questions is tried yet'
  }
  if (pairs === 1) {
    return uncovered === 1
      ? 'The one open question was tried and brought something to light'
      : 'The one open question was tried; what it brought to light is not noted'
  }
  const tried =
    used === pairs
      ? `${capitalise(allOf(pairs, spellMany))} open questions were tried`
      : `${capitalise(spellMany(used))} of ${spellMany(pairs)} open questions ${used === 1 ? 'was' : 'were'} tried`
  if (uncovered === used) {
    return `${tried}, and ${used === 1 ? 'it' : 'each'} brought something to light`
  }
  return uncovered === 0
    ? `${tried}; what ${used === 1 ? 'it' : 'they'} brought to light is not noted`
    : `${tried}; ${spellMany(uncovered)} brought something to light`
}

const recognitionKinds: Readonly<Record<RecognitionKind, string>> =
  monthThreeTables.recognition.columns.kind.choices

export interface TeacherFacts {
  readonly teachers: number
  /** Taught, and were never recognised. */
  readonly unthanked: readonly string[]
  readonly recognised: number
}

function teacherTitle({ teachers, unthanked, recognised }: TeacherFacts): string {
  if (teachers === 0) {
    return recognised === 0
      ? 'Nobody has taught yet, and nobody was recognised'
      : 'Nobody has presented a workshop or taught a session yet'
  }
  if (unthanked.length === 0) {
    return teachers === 1
      ? 'The one person who taught was recognised'
      : `${capitalise(allOf(teachers, spellMany))} who taught were recognised`
  }
  if (unthanked.length === teachers) return 'Nobody who taught was recognised yet'
  const thanked = teachers - unthanked.length
  const names = unthanked.length <= 2 ? join(unthanked.map(cutName)) : spellMany(unthanked.length)
  return `${capitalise(spellMany(thanked))} of ${spellMany(teachers)} who taught ${thanked === 1 ? 'was' : 'were'} recognised; ${names} ${unthanked.length === 1 ? 'was' : 'were'} not`
}

export const monthThreeChartWords = {
  unnamed: 'No name yet',
  number,
  /** Always with one decimal: a mean of steps. */
  mean: (value: number) => (Math.round(value * 10) / 10).toFixed(1),

  skills: {
    directions,
    title: skillTitle,
    subtitle: (facts: {
      readonly asOf: string
      readonly sides: readonly DirectionFacts[]
      readonly ratedBySelf: number
      readonly furthest: string | null
    }) =>
      [
        `Mean skill from 1 not yet to 5 helps others do it, as of ${longDate(facts.asOf)}`,
        `n = ${join(facts.sides.map((side) => many(side.paired)))} skills rated before and after`,
        ...(facts.ratedBySelf === 0
          ? []
          : [`${count(facts.ratedBySelf, 'self-rating is', 'self-ratings are')} left out`]),
        ...(facts.furthest === null
          ? []
          : [
              `Furthest from target: ${labelInSentence(skillNames[facts.furthest] ?? 'a skill without a name')}`,
            ]),
      ]
        .map((part) => `${part}.`)
        .join(' '),
    heading: (side: DirectionFacts) =>
      side.paired === 0
        ? side.people === 0
          ? ['nobody rated yet']
          : ['nothing rated twice yet']
        : [
            `${count(side.paired, 'skill', 'skills')} of ${count(side.people, 'person', 'people')} rated before and after`,
            `${many(side.paired)} rated before and after`,
            `n = ${many(side.paired)}`,
          ],
    before: 'before',
    after: 'after',
    atTarget: 'at target',
    short: (by: string) => [`${by} short of target`, `${by} short`],
    above: (by: string) => [`${by} above target`, `${by} above`],
    noTarget: 'no target',
    once: (names: string) => `Rated once so far: ${names}`,
    more: (left: number) =>
      `And ${left === 1 ? 'one more person' : `${many(left)} more people`} in the table.`,
    key: { skill: 'one skill', mean: 'mean of the person', target: 'target', gap: 'short of target' },
    row: (facts: {
      readonly name: string
      readonly direction: Direction
      readonly before: string
      readonly after: string
      readonly outcome: string
      readonly n: number
    }) =>
      `${facts.name}, ${directions[facts.direction].toLowerCase()}: ${facts.before} before, ${facts.after} after, ${facts.outcome}; ${count(facts.n, 'skill', 'skills')}.`,
  },

  workshops: {
    title: calendarTitle,
    subtitle: (facts: CalendarFacts) =>
      [
        `Translation workshops by month from month three on, as of ${longDate(facts.asOf)}`,
        facts.usefulness === null
          ? 'No usefulness noted yet, n = 0'
          : `Usefulness from 1 to 5: mean ${(Math.round(facts.usefulness * 10) / 10).toFixed(1)}, n = ${many(facts.judged)}`,
        ...(facts.earlier === 0 ? [] : [`${capitalise(spellMany(facts.earlier))} more before month three`]),
        ...(facts.later === 0 ? [] : [`${capitalise(spellMany(facts.later))} more after these months`]),
        ...(facts.undated === 0 ? [] : [`${count(facts.undated, 'workshop has', 'workshops have')} no date`]),
      ]
        .map((part) => `${part}.`)
        .join(' '),
    states: monthStates,
    month: (month: string) => spellMonth(month),
    useful: (mean: string, n: number) => `${mean}, n = ${many(n)}`,
    notAsked: 'not asked',
    day: (date: string) => shortDate(date),
    more: (left: number) => `and ${many(left)} more`,
    row: (month: string, state: MonthState, useful: string | null, told: readonly string[]) =>
      `${spellMonth(month)}: ${monthStates[state]}${useful === null ? '' : `, usefulness ${useful}`}${told.length === 0 ? '' : `; ${told.join('; ')}`}.`,
  },

  questions: {
    title: questionTitle,
    subtitle: (facts: QuestionFacts) =>
      `Open questions in place of closed ones: turned round, tried, and what they brought to light. n = ${many(facts.pairs)}.`,
    bars: ['turned round', 'tried in a meeting', 'brought something to light'],
    value: many,
    row: (name: string, value: number, of: number) => `${capitalise(name)}: ${many(value)} of ${many(of)}.`,
  },

  lessons: {
    title: lessonTitle,
    subtitle: (facts: LessonFacts) =>
      `Confidence of those who came, from 1 could not follow to 5 could explain it, as of ${longDate(facts.asOf)}. n = ${many(facts.paired)} of ${count(facts.held, 'session', 'sessions')}.`,
    kinds,
    noKind: 'Kind not chosen yet',
    held: (quantity: number) => `${many(quantity)} held`,
    none: 'none held yet',
    planned: (date: string) => `none held yet, next ${shortDate(date)}`,
    before: 'before',
    after: 'after',
    day: (date: string) => shortDate(date),
    change: (before: number, after: number) =>
      after === before ? 'level' : `${after > before ? '+' : '−'}${number(Math.abs(after - before))}`,
    notAsked: 'not asked twice',
    more: (left: number) => `And ${many(left)} more in the table.`,
    row: (label: string, date: string, before: number | null, after: number | null) =>
      before === null || after === null
        ? `${label}, ${shortDate(date)}: confidence not asked twice.`
        : `${label}, ${shortDate(date)}: confidence ${number(before)} before, ${number(after)} after.`,
  },

  teachers: {
    title: teacherTitle,
    subtitle: (asOf: string, teachers: number, times: number) =>
      `Who presented a workshop or taught a session, and how it was recognised, as of ${longDate(asOf)}. n = ${count(teachers, 'teacher', 'teachers')}, ${count(times, 'recognition', 'recognitions')}.`,
    taught: (workshops: number, sessions: number) => {
      const parts = [
        ...(workshops === 0 ? [] : [count(workshops, 'workshop', 'workshops')]),
        ...(sessions === 0 ? [] : [count(sessions, 'session', 'sessions')]),
      ]
      return parts.length === 0 ? 'outside workshops and sessions' : parts.join(', ')
    },
    kinds: recognitionKinds,
    other: 'Other',
    taughtHead: 'Taught',
    never: 'never recognised',
    value: (times: number) => (times === 0 ? '' : many(times)),
    more: (left: number) => `And ${many(left)} more.`,
    row: (name: string, taught: string, told: string) => `${name}: taught ${taught}; ${told}.`,
    told: (kindsTold: readonly (readonly [kind: RecognitionKind | 'other', times: number])[]) =>
      kindsTold.length === 0
        ? 'never recognised'
        : `recognised: ${kindsTold.map(([kind, times]) => `${kind === 'other' ? 'other' : recognitionKinds[kind].toLowerCase()} ${many(times)}`).join(', ')}`,
  },
}

export type MonthThreeChartWords = typeof monthThreeChartWords
