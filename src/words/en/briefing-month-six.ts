// What the month-six briefing says of its own: how fast items travel, how far apart both sides are, results, lessons.
import type { Direction } from '../../domain/flow.ts'
import { count } from '../plural.ts'
import { amount, percent } from './amounts.ts'
import { number } from './charts.ts'
import { monthSixChartWords, tellDue, tellMoves } from './charts-month-six.ts'
import { nameInSentence } from './names.ts'
import { tellSide } from './raters.ts'
import type { HalfFacts, ResultCounts, RunFacts } from './charts-month-six.ts'
import { halves, roundsChartWords } from './charts-rounds.ts'
import { longDate, shortDate } from './dates.ts'
import { capitalise, cut, join, spell, spellCount } from './spell.ts'
import { lessonWords } from './month-six-page.ts'

const way: Readonly<Record<Direction, string>> = {
  'business-to-technology': 'from business to technology',
  'technology-to-business': 'from technology to business',
}

const items: Readonly<Record<Direction, readonly [one: string, many: string]>> = {
  'business-to-technology': ['business insight', 'business insights'],
  'technology-to-business': ['technology possibility', 'technology possibilities'],
}

/** Items needed before anything is compared. */
const needed = 5

export type MonthSixHeadline =
  { readonly kind: 'nothing' } | { readonly kind: 'velocity'; readonly sides: readonly RunFacts[] }

/** The words faster and slower stand only where the measure allows them. */
function halvesLead(sides: readonly HalfFacts[]): string {
  const called = sides.flatMap(({ direction, verdict }) =>
    verdict === 'faster' || verdict === 'slower' ? [{ direction, verdict }] : [],
  )
  const [first, second] = called
  if (first === undefined) {
    return sides.some(({ verdict }) => verdict === 'too-small-to-call')
      ? 'Too small a change to call.'
      : 'Too few to compare the halves.'
  }
  if (second === undefined) return `${capitalise(first.verdict)} ${way[first.direction]}.`
  if (first.verdict === second.verdict) return `${capitalise(first.verdict)} both ways.`
  return `${capitalise(first.verdict)} ${way[first.direction]}, ${second.verdict} the other way.`
}

function halfClause({ first, second, verdict }: HalfFacts): string {
  if (verdict === null || first.within === null || second.within === null) {
    return `too few: ${String(first.n)} and ${String(second.n)}, ${spell(needed)} needed in each`
  }
  return `${String(first.within)} of ${String(first.n)} in the first half, ${String(second.within)} of ${String(second.n)} in the second`
}

/** Said once for both where neither half can be told. */
function bothTooFew(sides: readonly HalfFacts[], targetDays: number): string {
  const counts = sides.map(
    ({ direction, first, second }, index) =>
      `${String(first.n)} and ${String(second.n)} ${index === 0 ? way[direction] : 'the other way'}`,
  )
  return `Raised ${dayCount(targetDays)} ago or longer: ${counts.join(', ')}; ${spell(needed)} needed in each half.`
}

function halvesRest(sides: readonly HalfFacts[], targetDays: number): string {
  if (sides.every(({ first, second }) => first.n + second.n === 0)) {
    return `No item is old enough to be judged by the target of ${dayCount(targetDays)}.`
  }
  if (sides.every(({ verdict }) => verdict === null)) return bothTooFew(sides, targetDays)
  const clauses = sides.map(
    (side, index) => `${index === 0 ? way[side.direction] : 'the other way'} ${halfClause(side)}`,
  )
  return `Decided within ${dayCount(targetDays)}: ${clauses.join('; ')}.`
}

/** Both directions in one sentence, short enough for the head of a page; each only where it can be told. */
function velocityHeadline(sides: readonly RunFacts[]): string {
  const told = sides.flatMap(({ direction, medianDays }) =>
    medianDays === null ? [] : [{ direction, days: dayCount(medianDays) }],
  )
  const [first, second] = told
  if (first === undefined) return monthSixChartWords.velocity.finding(sides)
  if (second === undefined) {
    const other = sides.find(({ medianDays }) => medianDays === null)
    return `${capitalise(items[first.direction][1])} take ${first.days} to a decision; the other way too few to compare: ${other === undefined || other.decided === 0 ? 'none' : spell(other.decided)} decided, ${spell(needed)} needed`
  }
  return `${capitalise(items[first.direction][1])} take ${first.days} to a decision, ${items[second.direction][1]} ${second.days}`
}

function dayCount(days: number): string {
  return `${number(days)} ${days === 1 ? 'day' : 'days'}`
}

export interface WidestSplit {
  readonly scale: 'involvement' | 'frequency'
  readonly label: string
  readonly business: number | null
  readonly technology: number | null
  readonly gap: number | null
  readonly low: number | null
  readonly high: number | null
  /** The end of its scale. */
  readonly most: number
}

/** A symptom is a sentence and stands in quotation marks. */
function nameItem({ scale, label }: WidestSplit): string {
  return scale === 'frequency' ? `“${cut(label, 100).replace(/[.!]+$/u, '')}”` : nameInSentence(label)
}

function within(quantity: number | null, of: number, direction: Direction): string {
  const [one, many] = items[direction]
  if (quantity === null) return `too few ${many} old enough to judge`
  return `${String(quantity)} of ${count(of, one, many)}`
}

export const monthSixBriefingWords = {
  charts: monthSixChartWords,
  roundCharts: roundsChartWords,
  headline: (facts: MonthSixHeadline): string =>
    facts.kind === 'nothing'
      ? 'Nothing is measured yet: this briefing waits for month six'
      : velocityHeadline(facts.sides),

  velocity: {
    bookmark: 'Velocity',
    halvesLead,
    halvesRest,
    note: (decided: readonly number[], rows: string) =>
      decided.every((each) => each === 0)
        ? 'n = 0 items decided'
        : `n = ${join(decided.map(String))} decided, flow log ${rows}`,
    withinTarget: (
      sides: readonly {
        readonly direction: Direction
        readonly within: number | null
        readonly of: number
      }[],
      targetDays: number,
    ) =>
      sides.every((side) => side.within === null)
        ? `Too few items are old enough to be judged by the target of ${count(targetDays, 'day', 'days')}`
        : `Within the target of ${count(targetDays, 'day', 'days')}: ${sides.map((side) => within(side.within, side.of, side.direction)).join(', ')}`,
    subtitle: (asOf: string, decided: readonly number[], remembered: number) =>
      [
        `Days from raised to decided, by date of decision, as of ${longDate(asOf)}. n = ${join(decided.map(String))}.`,
        ...(remembered === 0 ? [] : ['Hollow: from memory, in no figure.']),
      ].join(' '),
  },

  perceptionFinding: {
    lead: (widest: WidestSplit | null) => {
      if (widest === null) return 'The second round of ratings is not revealed.'
      if (widest.gap === null) {
        if (widest.low === null) return 'Nobody gave a value.'
        return widest.low === widest.high
          ? 'No answers differ.'
          : `Answers differ most on ${nameItem(widest)}.`
      }
      return widest.gap === 0
        ? 'Both sides give the same answers, as medians.'
        : `Furthest apart: ${nameItem(widest)}.`
    },
    /** `before` is the widest split of week one; null where it may not be told or too few answered. */
    rest: (widest: WidestSplit | null, before: WidestSplit | null) => {
      if (widest === null) return 'What people answered stays hidden until then.'
      const { business, technology, gap, low, high, most } = widest
      const earlier =
        before === null || before.gap === null
          ? ''
          : `; in week one the widest gap was ${halves(before.gap)} of ${String(before.most)}`
      if (gap !== null && business !== null && technology !== null) {
        return gap === 0
          ? `No question divides them${earlier}.`
          : `Business answers ${halves(business)} and technology ${halves(technology)} of ${String(most)}${earlier}.`
      }
      if (low === null || high === null) return ''
      return low === high
        ? `All say ${String(low)}, on a scale to ${String(most)}.`
        : `They run from ${String(low)} to ${String(high)}, on a scale to ${String(most)}.`
    },
    note: (people: number, consent: boolean, traceable: boolean) =>
      [
        `n = ${count(people, 'person', 'people')}`,
        ...(people === 0
          ? []
          : [consent ? 'split by side shown with consent' : 'not shown by side: no consent on record']),
        ...(people > 0 && traceable ? ['answers can be traced'] : []),
      ].join(', '),
    noNote: 'n = 0 answers shown',
  },

  resultsFinding: {
    lead: (counts: ResultCounts) =>
      counts.paired === 0 ? 'No result is measured twice.' : `${tellMoves(counts, ['stayed', 'stayed'])}.`,
    rest: (counts: ResultCounts) => {
      const { paired, due } = counts
      if (paired === 0) return 'Each needs a value from before the start and one from now.'
      const told = tellDue(counts)
      if (told !== '') return `The team puts ${told} down to integration: a judgement, not a proof.`
      return due.none === paired
        ? 'The team puts none of it down to integration.'
        : 'How much of it is due to integration is not known.'
    },
    note: (paired: number, of: number, rows: string) =>
      paired === 0
        ? `n = 0 of ${count(of, 'result', 'results')}`
        : `n = ${String(paired)} of ${count(of, 'result', 'results')}, results ${rows}`,
  },

  flow: {
    bookmark: 'Flow log',
    legsTitle: 'Where the days go',
    legsHead: {
      decided: 'Decided',
      median: 'Median',
      percentile: '85th pct.',
      heard: 'Raised to heard',
      decision: 'Heard to decided',
      acted: 'Decided to acted',
      adopted: 'Adopted',
      monthly: 'A month',
      open: 'Open',
    },
    legsNote: (targetDays: number) =>
      `Days, as medians over items decided since the start; target ${count(targetDays, 'day', 'days')}. Velocity is Pathway’s own measure.`,
    directions: {
      'business-to-technology': 'Business to technology',
      'technology-to-business': 'Technology to business',
    } satisfies Readonly<Record<Direction, string>>,
    fromMemory: 'from memory',
    tooFew: 'too few',
    share: (value: number) => percent(number(Math.round(value))),
    logTitle: (rows: number) => `${capitalise(spellCount(rows, 'item', 'items'))} in the flow log`,
    logNote: 'Drags are hand-offs, translation rounds and rework rounds, in this order.',
    head: {
      row: 'Row',
      item: 'Item',
      raised: 'Raised',
      heard: 'Heard',
      decided: 'Decided',
      acted: 'Acted',
      result: 'Result',
      days: 'Days',
      drags: 'Drags',
      forum: 'Forum',
    },
    open: (days: number) => `${String(days)} open`,
    notYet: 'not yet',
    noResult: 'open',
    groupMemory: 'From memory, before the start',
    groupMemoryNote: (quantity: number) => `${count(quantity, 'item', 'items')}, counted in no figure`,
    groupUnread: 'Left out',
    groupUnreadNote: (quantity: number) =>
      `${count(quantity, 'item', 'items')} without a direction or the dates it takes`,
    group: (decided: number, open: number, withdrawn: number) =>
      [
        `${String(decided)} decided`,
        `${String(open)} open`,
        ...(withdrawn === 0 ? [] : [`${String(withdrawn)} withdrawn, left out`]),
      ].join(', '),
    missing: (rows: number) =>
      `${capitalise(spellCount(rows, 'item is', 'items are'))} left out: a direction or a date is missing, or the dates run against each other.`,
  },

  perception: {
    bookmark: 'Perception gap',
    onlyBaseline: 'The second round is not revealed: these are the answers of week one.',
    symptomLoad: (facts: {
      readonly before: number | null
      readonly after: number | null
      readonly raters: number
    }) => {
      const { before, after, raters } = facts
      if (before === null || after === null) return null
      if (raters < needed)
        return `Symptom load, too few to compare: ${spellCount(raters, 'person', 'people')} answered both rounds, ${spell(needed)} needed.`
      return `Symptom load, 0 never to 100 always: ${number(Math.round(before))} in week one, ${number(Math.round(after))} in month six, over the ${spellCount(raters, 'person', 'people')} who answered both rounds.`
    },
    tableTitle: 'Question by question, in both rounds',
    head: {
      row: 'Row',
      question: 'Question',
      before: 'Week one',
      after: 'Month six',
      range: 'Answers now',
      n: 'n',
      notSure: 'Not sure',
    },
    groups: {
      involvement: 'Stages of strategy, involvement 0 to 5',
      frequency: 'Symptoms, how often 0 to 4',
    },
    apart: roundsChartWords.perception.apart,
    range: roundsChartWords.perception.range,
    one: roundsChartWords.perception.one,
    noAnswer: 'no answer',
    notAsked: 'not asked',
  },

  results: {
    bookmark: 'Results',
    head: {
      row: 'Row',
      result: 'Result',
      before: 'Before',
      now: 'Now',
      unit: 'Unit',
      rivals: 'Rivals',
      due: 'Due to integration',
      evidence: 'Evidence, source',
    },
    value: amount,
    period: (period: string) => `Before: ${cut(period, 60)}.`,
    noValue: 'no value',
    noUnit: 'no unit',
    unknown: 'not known',
    notSaid: 'not said',
    noEvidence: 'no evidence yet',
  },

  nextCycle: {
    bookmark: 'Next cycle',
    title: lessonWords.title,
    subtitle: (lessons: number) =>
      `What the team takes along, by what is to happen with it. n = ${count(lessons, 'lesson', 'lessons')}.`,
    kinds: lessonWords.kinds,
    unsorted: 'Not sorted yet',
    head: { row: 'Row', lesson: 'Lesson', kind: 'Kind of difference', owner: 'Owner', by: 'By' },
    noKind: 'not chosen',
  },

  asked: {
    decide: (item: string, days: number, others: number, targetDays: number) =>
      `a decision on “${item}”, open for ${count(days, 'day', 'days')}${others === 0 ? '' : `, and on ${spellCount(others, 'other', 'others')} open for longer than ${String(targetDays)}`}. A clear no is one too.`,
    lesson: (lesson: string, by: string, asOf: string) =>
      `act on the first lesson due, by ${shortDate(by, asOf)}: “${cut(lesson, 110).replace(/[.!]+$/u, '')}”.`,
  },

  trust: {
    empty: 'Nothing has been measured, so there is nothing to trust or doubt yet.',
    velocity: (decided: readonly number[], remembered: number) =>
      `Velocity is Pathway’s own measure, n = ${join(decided.map(String))}${remembered === 0 ? '' : `; ${spellCount(remembered, 'item', 'items')} from memory ${remembered === 1 ? 'stands' : 'stand'} apart, because memory rounds`}.`,
    left: (withdrawn: number, missing: number) => {
      const parts = [
        ...(withdrawn === 0 ? [] : [`${spell(withdrawn)} withdrawn`]),
        ...(missing === 0 ? [] : [`${spell(missing)} without a direction or dates`]),
      ]
      return `Left out: ${join(parts)}.`
    },
    raters: (people: number, technology: number | null) =>
      `${capitalise(spellCount(people, 'person', 'people'))} rated again${tellSide(people, technology)}: opinions, not measurements.`,
    results: 'Results moved beside the plan; that does not show they moved because of it.',
    blankResults: (quantity: number) =>
      `${capitalise(spellCount(quantity, 'result lacks', 'results lack'))} a value before or now.`,
    progress: (met: number, total: number) =>
      `Of ${spellCount(total, 'exit criterion', 'exit criteria')} of the plan ${met === 0 ? 'none' : spell(met)} ${met < 2 ? 'is' : 'are'} met.`,
  },
}

export type MonthSixBriefingWords = typeof monthSixBriefingWords
