// What the pictures of month six say: velocity by direction, open items, drags, results. Findings come from counts only.
import type { Direction } from '../../domain/flow.ts'
import { percent } from './amounts.ts'
import { number } from './charts.ts'
import { longDate, shortDate } from './dates.ts'
import { allOf, capitalise, join, many, months, spell, spellCount } from './spell.ts'

const directions: Readonly<Record<Direction, string>> = {
  'business-to-technology': 'Business insight to technology decision',
  'technology-to-business': 'Technology possibility to business strategy',
}

/** What travels in each direction, and where it arrives. */
const travel: Readonly<
  Record<Direction, { readonly what: string; readonly one: string; readonly reach: string }>
> = {
  'business-to-technology': {
    what: 'business insights',
    one: 'business insight',
    reach: 'reach a technology decision',
  },
  'technology-to-business': {
    what: 'technology possibilities',
    one: 'technology possibility',
    reach: 'reach business strategy',
  },
}

/** Items needed before anything is compared. */
const needed = 5

function days(quantity: number): string {
  return `${number(quantity)} ${quantity === 1 ? 'day' : 'days'}`
}

function spellMany(quantity: number): string {
  return quantity <= 12 ? spell(quantity) : many(quantity)
}

export interface RunFacts {
  readonly direction: Direction
  readonly asOf: string
  readonly hasStart: boolean
  /** Decided in the window. */
  readonly decided: number
  readonly medianDays: number | null
}

export interface HalfFacts {
  readonly direction: Direction
  readonly targetDays: number
  readonly first: { readonly n: number; readonly within: number | null }
  readonly second: { readonly n: number; readonly within: number | null }
  readonly verdict: 'faster' | 'slower' | 'too-small-to-call' | null
}

const dragNames = {
  handOffs: 'Hand-offs',
  translationRounds: 'Translation rounds',
  reworkRounds: 'Rework rounds',
} as const

/** The largest mean, as it is shown, and all that reach it. */
export interface MostDrag {
  readonly drags: readonly (keyof typeof dragNames)[]
  readonly mean: number
  /** Null where both directions reach it. */
  readonly direction: Direction | null
  /** Decided in that direction. */
  readonly n: number
}

/** Text in parts, so that the counts between can be set in bold. */
export type Told = readonly { readonly text: string; readonly strong?: true }[]

const resultChoices = {
  rivals: { behind: 'behind rivals', level: 'level with rivals', ahead: 'ahead of rivals' },
  due: { none: 'none', some: 'some', much: 'much', unknown: 'unknown' },
} as const

export interface ResultCounts {
  readonly rows: number
  /** Rows with both values. */
  readonly paired: number
  readonly better: number
  readonly worse: number
  /** Those of which nobody said whether more or less of it is better. */
  readonly rose: number
  readonly fell: number
  readonly level: number
  /** Rows with both values by the share the team gives to integration; the rest is not said yet. */
  readonly due: Readonly<Record<keyof typeof resultChoices.due, number>>
}

/** What is counted in a length of time. */
const unitOfTime =
  /^(?:working |calendar |business )?(?:minutes?|min|hours?|h|days?|d|weeks?|months?|years?)\b/i
/** Units that turn round what their result says by its name, such as satisfaction counted in complaints. */
const unitOfHarm =
  /\b(?:complaints?|rank|place|churn|leavers|departures|absen\w+|sick\w*|errors?|loss(?:es)?)\b/i

/** What results did, each called better or worse only where the method says which way is better. */
export function tellMoves(facts: ResultCounts, stayed: readonly [one: string, many: string]): string {
  const { paired, better, worse, rose, fell, level } = facts
  if (paired === 1) {
    const did = better
      ? 'is better'
      : worse
        ? 'is worse'
        : rose
          ? 'rose'
          : fell
            ? 'fell'
            : 'stayed where it was'
    return `The one result measured twice ${did}`
  }
  const told = (quantity: number, one: string, many = one) =>
    quantity === 0 ? [] : [`${spell(quantity)} ${quantity === 1 ? one : many}`]
  const moved = [
    ...told(better, 'is better', 'are better'),
    ...told(worse, 'is worse', 'are worse'),
    ...told(rose, 'rose'),
    ...told(fell, 'fell'),
    ...told(level, ...stayed),
  ]
  return `Of ${spell(paired)} results ${join(moved)}`
}

/** `much of one and some of two`; '' where nothing is put down to integration. */
export function tellDue({ paired, due }: ResultCounts): string {
  const of = (quantity: number) => (paired === 1 ? 'it' : spell(quantity))
  return join([
    ...(due.much === 0 ? [] : [`much of ${of(due.much)}`]),
    ...(due.some === 0 ? [] : [`some of ${of(due.some)}`]),
  ])
}

export const monthSixChartWords = {
  unnamed: 'No name yet',
  directions,

  velocity: {
    /** The page's finding: both directions in one sentence, each only where it can be told. */
    finding: (sides: readonly RunFacts[]): string => {
      if (sides.every(({ hasStart }) => !hasStart))
        return 'Velocity needs a start date: set it under Settings'
      const told = sides.filter((side) => side.medianDays !== null)
      const first = told[0]
      if (first === undefined) {
        const decided = sides.reduce((sum, side) => sum + side.decided, 0)
        return decided === 0
          ? 'Nothing has been decided yet'
          : `Too few to compare: ${join(sides.map((side) => `${spell(side.decided)} ${side.decided === 1 ? travel[side.direction].one : travel[side.direction].what}`))} decided, ${spell(needed)} of each needed`
      }
      const reach = (side: RunFacts) =>
        `${travel[side.direction].what} ${travel[side.direction].reach} in ${days(side.medianDays ?? 0)}`
      const second = told[1]
      const other = second === undefined ? 'the other way, too few to compare' : reach(second)
      return `${capitalise(reach(first))}; ${other}`
    },
    title: (facts: RunFacts): string => {
      const { what, one, reach } = travel[facts.direction]
      if (!facts.hasStart) return `${directions[facts.direction]}: a start date is needed first`
      if (facts.medianDays !== null) {
        return `${capitalise(what)} ${reach} in ${days(facts.medianDays)}, the median of ${String(facts.decided)}`
      }
      if (facts.decided === 0) return `No ${one} has been decided yet`
      return `Too few to compare: ${spellCount(facts.decided, one, what)} decided, ${spell(needed)} needed`
    },
    subtitle: (facts: RunFacts) =>
      `Days from raised to decided, by date of decision, as of ${longDate(facts.asOf)}. n = ${String(facts.decided)}.`,
    /** Beside the name of the direction, the longest that fits. */
    counts: (decided: number) => [
      `${many(decided)} decided, days from raised to decided, by date of decision`,
      `${many(decided)} decided, days from raised to decided`,
      `${many(decided)} decided`,
    ],
    median: (value: number) => `median ${days(value)}`,
    percentile: (value: number) => `85th pct. ${days(value)}`,
    target: (value: number) => `target ${number(value)}`,
    tooFew: 'Too few to compare',
    decidedNeeded: (decided: number) => `${many(decided)} decided, ${String(needed)} needed`,
    noStart: 'No start date yet',
    noStartHelp: 'Set it under Settings',
    fromMemory: 'from memory',
    merged: (items: number) => `${many(items)} items; those that fall together are drawn once`,
    tick: (date: string) => (months[Number(date.slice(5, 7)) - 1] ?? date).slice(0, 3),
    yearTick: (date: string) => date.slice(0, 4),
    dayTick: (date: string) => shortDate(date),
    row: (label: string, taken: number, decided: string) =>
      `${label}: ${days(taken)}, decided ${longDate(decided)}.`,
    rememberedRow: (label: string, taken: number) => `${label}: ${days(taken)}, from memory.`,
    summary: (facts: {
      readonly medianDays: number | null
      readonly p85Days: number | null
      readonly targetDays: number
      readonly remembered: number
    }) =>
      [
        ...(facts.medianDays === null ? [] : [`Median ${days(facts.medianDays)}.`]),
        ...(facts.p85Days === null ? [] : [`85th percentile ${days(facts.p85Days)}.`]),
        `Target ${days(facts.targetDays)}.`,
        ...(facts.remembered === 0
          ? []
          : [`${capitalise(spellCount(facts.remembered, 'item', 'items'))} from memory shown apart.`]),
      ].join(' '),
    others: (left: number) => `And ${many(left)} more.`,

    halves: (facts: HalfFacts): Told => {
      const { first, second, verdict } = facts
      if (first.within === null || second.within === null || verdict === null) {
        return [
          {
            text:
              first.n + second.n === 0
                ? `No item is old enough yet to compare the first half with the second.`
                : `Too few to compare the halves: ${many(first.n)} and ${many(second.n)} old enough to judge, ${String(needed)} needed in each.`,
          },
        ]
      }
      const gained = Math.round(Math.abs((100 * second.within) / second.n - (100 * first.within) / first.n))
      const verdicts = {
        'too-small-to-call': 'Too small a change to call.',
        faster: `Faster by ${String(gained)} points.`,
        slower: `Slower by ${String(gained)} points.`,
      }
      return [
        { text: `Raised in the first half and decided within ${days(facts.targetDays)}: ` },
        { text: `${many(first.within)} of ${many(first.n)}`, strong: true },
        { text: '. In the second half: ' },
        { text: `${many(second.within)} of ${many(second.n)}`, strong: true },
        { text: `. ${verdicts[verdict]}` },
      ]
    },
  },

  ages: {
    heading: 'Open items by age',
    counts: (open: number) => [`${many(open)} open, days since raised`, `${many(open)} open`],
    title: (facts: { readonly open: number; readonly late: number; readonly targetDays: number }) => {
      if (facts.open === 0) return 'No item is open'
      const target = `the target of ${days(facts.targetDays)}`
      if (facts.late === 0) {
        return facts.open === 1
          ? `The one open item is younger than ${target}`
          : `${capitalise(allOf(facts.open, spellMany))} open items are within ${target}`
      }
      if (facts.open === 1) return `The one open item is older than ${target}`
      return `${capitalise(spellMany(facts.late))} of ${spellMany(facts.open)} open items ${facts.late === 1 ? 'is' : 'are'} older than ${target}`
    },
    subtitle: (asOf: string, open: number) =>
      `Days since raised, oldest first, as of ${longDate(asOf)}. n = ${String(open)}.`,
    target: (value: number) => `target ${days(value)}`,
    none: 'Nothing waits for a decision.',
    more: (left: number, youngest: number) =>
      left === 1 ? `and one more, ${days(youngest)}` : `and ${many(left)} more, down to ${days(youngest)}`,
    row: (label: string, age: number) => `${label}: open for ${days(age)}.`,
  },

  drags: {
    heading: 'What slows an item down',
    measure: ['mean per decided item', 'mean per item', 'mean'],
    n: (quantity: number) => `n = ${many(quantity)}`,
    names: dragNames,
    value: (mean: number) => mean.toFixed(1),
    blank: 'none yet',
    none: 'Nothing is decided yet.',
    title: (most: MostDrag | null, decided: number) => {
      if (decided === 0) return 'Nothing decided yet to tell what slows an item down'
      if (most === null) return 'No hand-off, translation round or rework noted on what was decided'
      const mean = most.mean.toFixed(1)
      const names = most.drags.map((drag) => dragNames[drag])
      if (most.direction === null) {
        return names.length === 1
          ? `${join(names)} weigh most: ${mean} for each item decided, both ways`
          : `No one drag weighs most: several stand at ${mean} for each item decided`
      }
      const { one, what } = travel[most.direction]
      const each = most.n === 1 ? `the one ${one}` : `each of ${spellMany(most.n)} ${what}`
      const weigh = names.length === 1 ? 'weigh most' : 'weigh the same'
      return `${join([names[0] ?? '', ...names.slice(1).map((name) => name.toLowerCase())])} ${weigh}: ${mean} for ${each} decided`
    },
    subtitle: (asOf: string, n: readonly number[]) =>
      `Mean per decided item, as of ${longDate(asOf)}. Business to technology n = ${String(n[0] ?? 0)}, technology to business n = ${String(n[1] ?? 0)}.`,
    row: (name: string, there: number | null, back: number | null) =>
      `${name}: ${there === null ? 'none yet' : there.toFixed(1)} from business to technology, ${back === null ? 'none yet' : back.toFixed(1)} back.`,
  },

  results: {
    before: 'before',
    now: 'now',
    noBefore: 'no value before',
    noNow: 'not measured yet',
    noUnit: 'no unit yet',
    value: (value: number) => shortenValue(value),
    /** The longest first: with the share too, but not of what is a share already. */
    changes: (before: number, now: number, unit: string): readonly string[] => {
      const change = now - before
      if (change === 0) return ['no change']
      const sign = change > 0 ? '+' : '−'
      const told = `${sign}${shortenValue(Math.abs(change))}`
      if (before === 0 || /%|per ?cent/i.test(unit)) return [told]
      return [`${told} (${sign}${percent(formatShare(Math.abs((100 * change) / before)))})`, told]
    },
    unitKind: (unit: string): 'time' | 'harm' | null =>
      unitOfTime.test(unit.trim()) ? 'time' : unitOfHarm.test(unit) ? 'harm' : null,
    rivals: resultChoices.rivals,
    noRivals: 'rivals not known',
    due: (share: keyof typeof resultChoices.due | null) =>
      share === null ? 'due to integration: not said' : `due to integration: ${resultChoices.due[share]}`,
    title: (facts: ResultCounts) => {
      if (facts.paired === 0) {
        return facts.rows === 0 ? 'No results listed' : 'No result has both a value before and one now'
      }
      const due = tellDue(facts)
      const attributed =
        due === ''
          ? facts.due.none === facts.paired
            ? 'the team puts none of it down to integration'
            : 'how much of it is due to integration is not known'
          : `the team puts ${due} down to integration`
      const opening = tellMoves(facts, ['stayed where it was', 'stayed where they were'])
      return `${opening}; ${attributed}`
    },
    subtitle: (facts: ResultCounts) =>
      `Before and now, each result on a scale of its own. n = ${String(facts.paired)} of ${String(facts.rows)}. How much is due to integration is the team’s own judgement: a change beside the plan is not yet a change because of it.`,
    more: (left: number) => `and ${many(left)} more in the table`,
    blank: (names: readonly string[]) => `Without a value so far: ${join(names)}`,
    row: (row: {
      readonly label: string
      readonly before: number | null
      readonly now: number | null
      readonly unit: string
      readonly rivals: string
      readonly due: string
    }) =>
      `${row.label}: ${row.before === null ? 'no value before' : `${formatValue(row.before)} before`}, ${row.now === null ? 'not measured yet' : `${formatValue(row.now)} now`}${row.unit === '' ? '' : ` (${row.unit})`}; ${row.rivals}; ${row.due}.`,
  },
}

/** Up to six digits that matter; thousands grouped; a real minus sign. */
function formatValue(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15 || (size !== 0 && size < 1e-4)) {
    const [digits = '', power = ''] = value.toExponential(1).split('e')
    return `${digits.replace('-', '−')} × 10${raise(power)}`
  }
  const rounded = size >= 1000 ? Math.round(size * 10) / 10 : Number(size.toPrecision(6))
  const [whole = '0', part] = String(rounded).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

function raise(power: string): string {
  return Array.from(power.replace('+', ''), (sign) => raised[Number(sign)] ?? '⁻').join('')
}

const largeUnits = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** From ten million on in words, so that no digit has to be cut off in a small picture. */
function shortenValue(value: number): string {
  const size = Math.abs(value)
  const unit = size >= 1e7 && size < 1e15 ? largeUnits.find(([least]) => size >= least) : undefined
  if (unit === undefined) return formatValue(value)
  return `${formatValue(Number((value / unit[0]).toPrecision(3)))} ${unit[1]}`
}

function formatShare(share: number): string {
  return share >= 1000 ? 'over 1,000' : String(share >= 10 ? Math.round(share) : Math.round(share * 10) / 10)
}

export type MonthSixChartWords = typeof monthSixChartWords
