// What the library says where workbooks are compared: the table of measures and the picture of several engagements.
import type { MeasureReason } from '../../domain/measure.ts'
import { count } from '../plural.ts'
import { percent } from './amounts.ts'
import { longDate } from './dates.ts'
import { measures } from './measures.ts'
import { allOf, isolate, shorten } from './spell.ts'

type PortfolioMeasureId = 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6' | 'M9'

/** Thousands grouped; a whole number, for a figure beside others. */
function whole(value: number): string {
  return String(Math.round(value))
    .replace(/\B(?=(\d{3})+$)/g, ',')
    .replace('-', '−')
}

/** A workbook's title inside a sentence; isolated, so that one from right to left leaves the order around it. */
function cutName(name: string): string {
  return isolate(shorten(name))
}

function value(id: PortfolioMeasureId, figure: number): string {
  if (id === 'M6') return count(Math.round(figure), 'day', 'days')
  return whole(figure)
}

export interface EngagementFacts {
  readonly id: PortfolioMeasureId
  readonly asOf: string
  /** Workbooks with a value, and all that are compared. */
  readonly n: number
  readonly all: number
  readonly lowest: { readonly name: string; readonly value: number } | null
  readonly highest: { readonly name: string; readonly value: number } | null
}

function engagementTitle({ id, n, lowest, highest }: EngagementFacts): string {
  const { label } = measures[id]
  if (lowest === null || highest === null) return `No workbook has enough data yet for “${label}”`
  if (n === 1) return `Only ${cutName(highest.name)} has a value yet: two are needed to compare`
  const [low, high] = [value(id, lowest.value), value(id, highest.value)]
  if (low === high) return `${label} is ${high} in ${allOf(n)}`
  return `${label} runs from ${low} at ${cutName(lowest.name)} to ${high} at ${cutName(highest.name)}`
}

export const portfolioWords = {
  table: 'Workbooks compared',
  progress: (done: number, all: number) =>
    `Measured ${String(done)} of ${count(all, 'workbook', 'workbooks')}`,
  measured: (all: number) => `${count(all, 'workbook', 'workbooks')} measured`,
  help: 'As the rows stand today. Scores run from 0 to 100; velocity is in days, the shorter the better. Archived workbooks are left out. Each team rates itself, so compare with care.',
  columns: {
    workbook: 'Workbook',
    stage: 'Stage',
    measures: {
      M1: 'Involved',
      M2: 'Informed',
      M3: 'Voice',
      M4: 'Outcomes',
      M5: 'Translation',
      M6: 'Velocity',
      M9: 'Progress',
    } satisfies Record<PortfolioMeasureId, string>,
    overdue: 'Overdue',
  },
  /** Stands after the heading, unseen. */
  sortBy: (name: string) => `${name}, sort`,
  names: {
    M1: measures.M1.label,
    M2: measures.M2.label,
    M3: measures.M3.label,
    M4: measures.M4.label,
    M5: measures.M5.label,
    M6: measures.M6.label,
    M9: measures.M9.label,
  } satisfies Record<PortfolioMeasureId, string>,
  value,
  percent: (figure: number) => percent(whole(figure)),
  n: (quantity: number) => `n = ${whole(quantity)}`,
  /** In a narrow cell; the whole reason is told beside it. */
  noValue: (reason: MeasureReason | null) => {
    if (reason === 'fewer-than-five') return 'too few'
    return reason === 'one-direction-only' ? 'one way' : 'no data'
  },
  waiting: 'reading',
  tooNew: 'Written by a newer Pathway: this version cannot measure it.',
  unreadable: 'Could not be measured. Open it to see why, or open its file again.',
  untitled: 'No title yet',
  sampleMark: 'sample',
  allSigned: 'All signed',
  open: (title: string) => `Open ${title}`,
  overdue: (actions: number, stages: number) => {
    const parts = [
      ...(actions === 0 ? [] : [count(actions, 'action', 'actions')]),
      ...(stages === 0 ? [] : [count(stages, 'stage', 'stages')]),
    ]
    return parts.length === 0 ? 'none' : parts.join(', ')
  },
  left: (quantity: number) =>
    `${count(quantity, 'more workbook is', 'more workbooks are')} not shown: search for one, or archive what is over.`,
  nothing: 'No workbook to compare',

  engagements: {
    choose: 'Compare by',
    title: engagementTitle,
    subtitle: ({ id, asOf, n, all }: EngagementFacts) =>
      [
        id === 'M6' ? 'Days' : id === 'M9' ? 'Per cent' : '0 to 100',
        `, ${measures[id].better === 'lower' ? 'lower' : 'higher'} is better, as of ${longDate(asOf)}. n = ${String(n)} of ${count(all, 'workbook', 'workbooks')}.`,
      ].join(''),
    value,
    median: (figure: string) => `median ${figure}`,
    more: (left: number) => `And ${whole(left)} more behind these, in the table.`,
    tick: whole,
    unnamed: 'No title yet',
    row: (name: string, figure: string, n: number) => `${name}: ${figure}, n = ${whole(n)}.`,
  },
}

export type PortfolioWords = typeof portfolioWords
