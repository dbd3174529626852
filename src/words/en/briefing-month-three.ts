// What the month-three briefing says of its own: skills on both sides, practice, questions, lessons, words, thanks.
import type { Direction } from '../../domain/flow.ts'
import { count } from '../plural.ts'
import { number } from './charts.ts'
import { monthThreeChartWords, tooFewRated } from './charts-month-three.ts'
import { labelInSentence } from './names.ts'
import { longDate } from './dates.ts'
import { allOf, capitalise, join, joinOr, spell, spellCount, spellMonth } from './spell.ts'

/** Who is rated in a direction, inside a sentence. */
const rated: Readonly<Record<Direction, string>> = {
  'technology-to-business': 'technology',
  'business-to-technology': 'business',
}

const way: Readonly<Record<Direction, string>> = {
  'technology-to-business': 'technology to business',
  'business-to-technology': 'business to technology',
}

/** Skills rated twice that a side needs before its change is told. */
const needed = 5

export interface SideChange {
  readonly direction: Direction
  /** Steps gained, mean over people. */
  readonly change: number
}

export type MonthThreeHeadline =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'practised-only'; readonly workshops: number; readonly sessions: number }
  | { readonly kind: 'rated-once'; readonly skills: number }
  | {
      readonly kind: 'too-few'
      readonly sides: readonly { readonly direction: Direction; readonly paired: number }[]
    }
  | {
      readonly kind: 'one-side'
      readonly side: SideChange
      readonly other: { readonly direction: Direction; readonly paired: number }
    }
  | { readonly kind: 'both'; readonly sides: readonly [SideChange, SideChange] }

type Move = 'higher' | 'lower' | 'level'

/** What one decimal does not show is no change. */
function moveOf(change: number): Move {
  if (Math.abs(change) < 0.05) return 'level'
  return change > 0 ? 'higher' : 'lower'
}

function steps(change: number): string {
  const size = number(Math.abs(change))
  return `${size} ${size === '1' ? 'step' : 'steps'}`
}

function clause({ direction, change }: SideChange): string {
  const move = moveOf(change)
  return move === 'level'
    ? `${rated[direction]} is rated at translation as before`
    : `${rated[direction]} is rated ${steps(change)} ${move} at translation than before`
}

function bothSides([first, second]: readonly [SideChange, SideChange]): string {
  const move = moveOf(first.change)
  if (move !== moveOf(second.change)) return `${capitalise(clause(first))}; ${clause(second)}`
  if (move === 'level') return 'Both sides are rated at translation as before'
  return `Both sides are rated ${move} at translation than before: ${rated[first.direction]} by ${steps(first.change)}, ${rated[second.direction]} by ${number(Math.abs(second.change))}`
}

function headline(facts: MonthThreeHeadline): string {
  switch (facts.kind) {
    case 'nothing':
      return 'Nothing is rated or practised yet: this briefing waits for month three'
    case 'practised-only': {
      const held = [
        ...(facts.workshops === 0 ? [] : [spellCount(facts.workshops, 'workshop', 'workshops')]),
        ...(facts.sessions === 0 ? [] : [spellCount(facts.sessions, 'session', 'sessions')]),
      ]
      return `${capitalise(join(held))} held; nobody is rated yet, so nothing says whether they helped`
    }
    case 'rated-once':
      return `${capitalise(spellCount(facts.skills, 'skill is', 'skills are'))} rated once: change shows when the same skills are rated again`
    case 'too-few':
      return tooFewRated(facts.sides)
    case 'one-side':
      return `${capitalise(clause(facts.side))}; of ${rated[facts.other.direction]} too few to compare: ${spellCount(facts.other.paired, 'skill', 'skills')} rated twice, ${spell(needed)} needed`
    case 'both':
      return bothSides(facts.sides)
  }
}

export interface SideScore {
  readonly direction: Direction
  readonly value: number | null
}

function score(value: number): string {
  return number(Math.round(value))
}

/** The months of the plan that have begun, and what became of them. */
export interface WorkshopMonths {
  readonly hasStart: boolean
  readonly begun: number
  readonly held: number
  readonly missing: readonly string[]
  /** Months without a workshop held that have one with a date. */
  readonly ahead: number
  /** Those still to begin that have none either. */
  readonly open: readonly string[]
}

export const monthThreeBriefingWords = {
  charts: monthThreeChartWords,
  bookmark: 'Skills before and after',
  headline,
  needed,

  skills: {
    scoreLead: (value: number | null, sides: readonly SideScore[]) => {
      if (value !== null) return `Translation scores ${score(value)} of 100.`
      return sides.every((side) => side.value === null)
        ? 'Translation has no score yet.'
        : 'Only one direction has a score.'
    },
    scoreRest: (value: number | null, sides: readonly SideScore[]) => {
      const told = sides.flatMap((side) =>
        side.value === null ? [] : [`${way[side.direction]} ${score(side.value)}`],
      )
      if (told.length === 0) return 'Nobody is rated by somebody who was there.'
      return value === null
        ? `From ${join(told)} of 100; the other way nobody is rated.`
        : `The lower of two directions counts: ${told.join(', ')}.`
    },
    scoreNote: (n: number, people: number, rows: string) =>
      n === 0
        ? 'n = 0 skills'
        : `n = ${count(n, 'skill', 'skills')} of ${count(people, 'person', 'people')}, ${rows}`,
    /** Above the picture, where the headline has told the change. */
    short: (short: number, of: number, furthest: string) =>
      short === 0
        ? of === 1
          ? 'The one skill with a target has reached it'
          : `${capitalise(allOf(of))} skills with a target have reached it`
        : of === 1
          ? `The one skill rated twice is short of target: “${labelInSentence(furthest)}”`
          : `${capitalise(spell(short))} of ${spell(of)} skills rated twice ${short === 1 ? 'is' : 'are'} short of target, most of all “${labelInSentence(furthest)}”`,
    pictureSubtitle: (asOf: string, paired: readonly number[]) =>
      `Mean skill from 1 not yet to 5 helps others do it, as of ${longDate(asOf)}. n = ${join(paired.map(String))} skills rated before and after.`,
    title: (observed: number, rated: number) =>
      rated === 0
        ? 'Whose skills are to be rated'
        : observed === rated
          ? `${rated === 1 ? 'The one rating' : `Each of ${spell(rated)} ratings`} rests on something seen`
          : rated === 1
            ? 'The one rating rests on nothing seen'
            : `${capitalise(observed === 0 ? 'none' : spell(observed))} of ${spell(rated)} ratings ${observed < 2 ? 'rests' : 'rest'} on something seen`,
    subtitle: (rated: number, people: number, ratedBySelf: number) =>
      [
        `Skills from 1 not yet to 5 helps others do it, rated by somebody who was there. n = ${count(rated, 'skill', 'skills')} of ${count(people, 'person', 'people')}.`,
        ...(ratedBySelf === 0
          ? []
          : [
              `${capitalise(spellCount(ratedBySelf, 'self-rating is', 'self-ratings are'))} marked and counted nowhere.`,
            ]),
      ].join(' '),
    sectionBookmark: 'Skills',
    direction: way,
    head: {
      row: 'Row',
      skill: 'Skill',
      before: 'Before',
      after: 'After',
      target: 'Target',
      behaviour: 'Behaviour observed',
      observer: 'Observer',
    },
    notSeen: 'nothing noted',
    self: 'self-rating, left out',
    nobody: 'No person named',
  },

  workshops: {
    bookmark: 'Workshops',
    lead: ({ hasStart, begun, held }: WorkshopMonths) => {
      if (!hasStart) return 'The plan has no start date.'
      if (begun === 0) return 'No workshop was due yet.'
      if (held === 0) return `No workshop in ${spellCount(begun, 'month', 'months')}.`
      return begun === 1
        ? 'A workshop in the first month.'
        : `A workshop in ${held === begun ? 'each of ' : `${spell(held)} of `}${spellCount(begun, 'month', 'months')}.`
    },
    rest: ({ hasStart, held, missing, ahead, open }: WorkshopMonths, usefulness: number | null) => {
      if (!hasStart) return 'Without it no month of the plan can be told.'
      const undated =
        open.length === 0
          ? []
          : [`${join(open.map(spellMonth))} ${open.length === 1 ? 'has' : 'have'} no date yet.`]
      if (held === 0) {
        if (ahead === 0) return 'None has a date yet.'
        return [
          `${capitalise(spellCount(ahead, 'month has', 'months have'))} a date to come.`,
          ...undated,
        ].join(' ')
      }
      return [
        ...(missing.length === 0 ? [] : [`None in ${joinOr(missing.map(spellMonth))}.`]),
        ...undated,
        usefulness === null
          ? 'Nobody has said yet how useful they are.'
          : `Usefulness ${number(usefulness)} of 5, say those who came.`,
      ].join(' ')
    },
    note: (held: number, judged: number, rows: string) =>
      held === 0
        ? 'n = 0 workshops held'
        : `n = ${count(held, 'workshop', 'workshops')} held, ${String(judged)} judged, ${rows}`,
    head: {
      row: 'Row',
      date: 'Date',
      topic: 'Topic, for whom',
      presenter: 'Presenter',
      useful: 'Useful',
      feedback: 'Feedback given',
      learned: 'Learned',
    },
    planned: 'planned',
    notAsked: 'not asked',
    noFeedback: 'none noted',
    notLearned: 'nothing noted',
  },

  questions: {
    bookmark: 'Better questions',
    head: {
      row: 'Row',
      closed: 'Closed question',
      open: 'Open question',
      used: 'Tried in',
      uncovered: 'Brought to light',
    },
    notOpen: 'not turned round yet',
    notTried: 'not tried yet',
    nothing: 'nothing noted',
    note: (pairs: number, rows: string) => `${count(pairs, 'question', 'questions')}, ${rows}`,
    clause: (pairs: number, used: number) => {
      if (pairs === 0) return 'No closed question is turned round yet.'
      if (pairs === 1) return `The one open question is ${used === 1 ? 'tried' : 'not tried yet'}.`
      if (used === pairs) return `${capitalise(allOf(pairs))} open questions were tried in a meeting.`
      return `${capitalise(used === 0 ? 'none' : spell(used))} of ${spell(pairs)} open questions ${used === 1 ? 'was' : 'were'} tried in a meeting.`
    },
  },

  education: {
    bookmark: 'Education',
    lead: (held: number, paired: number, rose: number) => {
      if (held === 0) return 'No session was held yet.'
      if (paired === 0)
        return `${capitalise(spellCount(held, 'session', 'sessions'))} held, confidence not asked.`
      if (paired === 1)
        return rose === 1
          ? 'Confidence rose in the one session that asked.'
          : 'Confidence did not rise in the one session that asked.'
      return `Confidence rose in ${paired === rose ? allOf(paired) : `${rose === 0 ? 'none' : spell(rose)} of ${spell(paired)}`} sessions.`
    },
    note: (held: number, rows: string) =>
      held === 0 ? 'n = 0 sessions' : `n = ${count(held, 'session', 'sessions')}, ${rows}`,
    head: {
      row: 'Row',
      date: 'Date',
      subject: 'Subject',
      kind: 'Kind',
      teacher: 'Teacher',
      came: 'Came',
      before: 'Before',
      after: 'After',
    },
    noKind: 'not chosen',
    planned: 'planned',
  },

  recognition: {
    bookmark: 'Recognition',
    head: {
      row: 'Row',
      date: 'Date',
      person: 'Person',
      taught: 'Taught what, to whom',
      evidence: 'Evidence that it worked',
      kind: 'Kind',
    },
    noEvidence: 'no evidence yet',
    noKind: 'not chosen',
  },

  glossary: {
    bookmark: 'Glossary',
    title: (both: number, terms: number) => {
      if (both === terms) {
        return terms === 1
          ? 'One word explained in both senses'
          : `${capitalise(allOf(terms))} words are explained in both senses`
      }
      if (terms === 1) return 'The one word is not explained in both senses'
      return `${capitalise(both === 0 ? 'none' : spell(both))} of ${spell(terms)} words ${both < 2 ? 'is' : 'are'} explained in both senses`
    },
    subtitle: (terms: number) =>
      `Words both sides use, and what each means by them. n = ${count(terms, 'word', 'words')}.`,
    head: {
      row: 'Row',
      term: 'Term',
      business: 'In business words',
      technology: 'In technology words',
      example: 'Where it mattered',
    },
    missing: 'not said yet',
  },

  asked: {
    workshop: (date: string, topic: string) =>
      `keep ${longDate(date)} free for the workshop${topic === '' ? '' : ` “${topic}”`}.`,
    untried: (questions: number) =>
      `try ${questions === 1 ? 'the open question that nobody has tried' : `one of the ${spell(questions)} open questions nobody has tried`} in your next meeting, and write down what it brings to light.`,
  },

  trust: {
    empty: 'Nothing has been rated or held, so there is nothing to trust or doubt yet.',
    /** `again` of them were rated a second time. */
    observers: (observers: number, seen: number, rated: number, again: number) => {
      const who =
        observers === 0
          ? 'Nobody is named as observer'
          : `${capitalise(spellCount(observers, 'observer', 'observers'))} rated others`
      const noted =
        seen === rated
          ? 'each rating has a behaviour noted'
          : seen === 0
            ? 'no rating has a behaviour noted'
            : `${spell(seen)} of ${spell(rated)} ratings ${seen === 1 ? 'has' : 'have'} a behaviour noted`
      const hope = again === 0 ? '' : ', and whoever rated again knew what to hope for'
      return `${who}; ${noted}. Ratings are opinions${hope}.`
    },
    noRatings: 'Nobody is rated, so nothing here shows an effect.',
    self: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'self-rating is', 'self-ratings are'))} left out.`,
    asked: 'Usefulness and confidence are what those who came said as they left.',
    left: (missing: readonly string[]) => `Left out because blank: ${join(missing)}.`,
    missing: {
      skills: (quantity: number) => count(quantity, 'skill of a named person', 'skills of named people'),
      workshops: (quantity: number) => count(quantity, 'workshop without a date', 'workshops without a date'),
      sessions: (quantity: number) =>
        count(quantity, 'session without both confidences', 'sessions without both confidences'),
    },
  },
}

export type MonthThreeBriefingWords = typeof monthThreeBriefingWords
