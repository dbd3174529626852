// What the comparison of two states says, in English: on its page and on the command line.
import type { Direction } from '../../domain/flow.ts'
import type { MeasureUnit } from '../../domain/measure.ts'
import { count } from '../plural.ts'
import { percent } from './amounts.ts'
import { number } from './charts.ts'
import { longDate, longMinute } from './dates.ts'
import { capitalise, join, spell, spellCount } from './spell.ts'

/** A number as people say it: whole, or with one decimal where whole would say nothing. */
function round(value: number): string {
  const whole = Math.abs(value) < 1 && value !== 0
  return String(whole ? Math.round(value * 10) / 10 : Math.round(value)).replace('-', '−')
}

const directionNames: Readonly<Record<Direction, string>> = {
  'business-to-technology': 'Business to technology',
  'technology-to-business': 'Technology to business',
}

const noCall = {
  'no-value-before': 'Nothing before to compare with',
  'no-value-after': 'Nothing after to compare with',
  'other-way-of-rating': 'Agreed together on one side, each person’s own answers on the other',
  'not-asked-again': 'The same answers on both sides: nobody was asked again',
  'too-small-to-call': 'Too small a change to call',
  'directions-differ': 'One direction is faster, the other slower',
}

export const compareWords = {
  title: 'Then and now',
  help: 'Two states of this workbook side by side: what the measures say, and every row that changed. Nothing is called a change that rests on fewer than five items on either side.',
  before: 'Before',
  after: 'After',
  today: 'Today',
  kinds: {
    baseline: 'Baseline',
    'follow-up': 'Follow-up',
    named: 'Checkpoint',
    'before-replace': 'Checkpoint',
    'undone-baseline': 'Earlier baseline',
    'undone-follow-up': 'Earlier follow-up',
  },
  side: (name: string, date: string) => `${name}, ${longDate(date)}`,
  checkpointSide: (kind: string, name: string, moment: string) => `${kind} “${name}”, ${longMinute(moment)}`,
  swap: 'Swap sides',
  reading: 'Reading the frozen copy',
  sameSides: 'Both sides are the same state: choose another on one of them',

  // nothing frozen yet
  none: 'Nothing is frozen yet',
  noneHelp:
    'Signing off week one freezes the baseline, and signing off month six the follow-up. From then on this page lays them side by side with today. Any checkpoint made by hand can be compared too.',
  toWeekOne: 'Go to week one',
  toCheckpoints: 'Make a checkpoint',

  // finding
  finding: (better: number, worse: number, called: number) => {
    if (called === 0) return 'No measure can be called yet'
    if (called === 1) {
      return `One measure can be called, and it is ${better > 0 ? 'better' : worse > 0 ? 'worse' : 'unchanged'}`
    }
    if (better + worse === 0) return `None of the ${spell(called)} measures that can be called has changed`
    const parts = [
      ...(better === 0 ? [] : [`${spell(better)} better`]),
      ...(worse === 0 ? [] : [`${spell(worse)} worse`]),
      ...(called - better - worse === 0 ? [] : [`${spell(called - better - worse)} unchanged`]),
    ]
    return `${capitalise(join(parts))} of ${spellCount(called, 'measure', 'measures')} that can be called`
  },

  // measures
  measures: 'Measures',
  measuresHelp:
    'A difference is told over what both sides rate. Velocity is told by its own halves, because the medians of two days mislead.',
  columns: { measure: 'Measure', before: 'Before', after: 'After', change: 'Change', n: 'Based on' },
  value: (value: number, unit: MeasureUnit) => {
    // A median may end in a half, as it stands wherever else it is told.
    if (unit === 'days') return `${number(value)} ${Math.abs(value) === 1 ? 'day' : 'days'}`
    if (unit === 'percent-change') return percent(`${value > 0 ? '+' : ''}${round(value)}`)
    return unit === 'percent' ? percent(round(value)) : round(value)
  },
  noValue: 'none',
  basedOn: (before: number, after: number) =>
    before === after ? `n = ${String(before)} each` : `n = ${String(before)} and ${String(after)}`,
  same: 'No change',
  rose: (by: number, better: boolean) =>
    `${round(by)} ${Math.round(by) === 1 ? 'point' : 'points'} higher: ${better ? 'better' : 'worse'}`,
  fell: (by: number, better: boolean) =>
    `${round(by)} ${Math.round(by) === 1 ? 'point' : 'points'} lower: ${better ? 'better' : 'worse'}`,
  overBoth: (n: number, before: string, after: string) =>
    `over the ${String(n)} in both: ${before} to ${after}`,
  faster: 'Faster',
  slower: 'Slower',
  halves: (direction: Direction, first: number, second: number) =>
    `${directionNames[direction]} within target: ${percent(round(first))} in the first half, ${percent(round(second))} in the second`,
  noCall,
  tooFew: (before: number, after: number) =>
    `Too few to call: ${String(before)} and ${String(after)}, five needed on each side`,
  tooFewHalves: 'Too few to call: five items needed in each half',
  tooFewInBoth: (n: number) => `Too few to call: ${String(n)} in both, five needed`,

  // warnings
  warnings: 'Mind before you compare',
  warning: {
    anotherWorkbook: 'These are two different workbooks: only rows of the template can be matched.',
    reworded: (place: string, before: string, after: string, rated: boolean) =>
      rated
        ? `${place}: “${before}” became “${after}”, rated in other words on each side.`
        : `${place}: “${before}” became “${after}”.`,
    redefined: (place: string, column: string, before: string, after: string) =>
      `${place}: ${column} went from ${before} to ${after}, so its numbers do not mean the same.`,
    velocityTarget: (before: number, after: number) =>
      `The velocity target went from ${count(before, 'day', 'days')} to ${count(after, 'day', 'days')}: shares within target do not mean the same.`,
    scheme: (before: string, after: string) =>
      `The decision scheme went from ${before.toUpperCase()} to ${after.toUpperCase()}: the letters do not mean the same.`,
    startDate: (before: string, after: string) =>
      `The start date went from ${longDate(before)} to ${longDate(after)}: velocity counts from there.`,
    technologyLeader: (before: string | null, after: string | null) =>
      `The technology leader was ${before ?? 'without a name'} and is now ${after ?? 'without a name'}.`,
    raters: (inBoth: number, onlyBefore: number, onlyAfter: number) =>
      `Not the same people answered: ${String(inBoth)} on both sides, ${String(onlyBefore)} only before, ${String(onlyAfter)} only after.`,
    items: (inBoth: number, onlyBefore: number, onlyAfter: number) =>
      `Not the same questions were asked: ${String(inBoth)} on both sides, ${String(onlyBefore)} only before, ${String(onlyAfter)} only after.`,
  },
  affects: (measures: readonly string[]) => `Touches ${join(measures)}.`,
  moreWarnings: (quantity: number) => `Show ${count(quantity, 'more warning', 'more warnings')}`,

  // rows
  changes: 'What changed, row by row',
  noChanges: 'No row differs',
  changesCount: (rows: number, tables: number) =>
    `${count(rows, 'row differs', 'rows differ')} in ${count(tables, 'table', 'tables')}`,
  counts: ({
    added,
    changed,
    removed,
    moved,
  }: Readonly<Record<'added' | 'changed' | 'removed' | 'moved', number>>) =>
    [
      ...(changed === 0 ? [] : [`${String(changed)} changed`]),
      ...(added === 0 ? [] : [`${String(added)} added`]),
      ...(removed === 0 ? [] : [`${String(removed)} removed`]),
      ...(moved === 0 ? [] : [`${String(moved)} moved`]),
    ].join(', '),
  row: 'Row',
  what: 'What changed',
  kind: { added: 'Added', changed: 'Changed', removed: 'Removed' },
  unnamed: (row: number) => `Row ${String(row)}`,
  gone: 'A row without a name',
  blank: 'blank',
  became: 'became',
  cell: (column: string, key: string | null) => (key === null ? column : `${column}, ${key}`),
  rest: (quantity: number) => `and ${count(quantity, 'more cell', 'more cells')}`,
  movedOnly: 'Rows stand in another order; nothing in them changed',
  paging: (table: string) => `Pages of ${table}`,
  page: (from: number, to: number, of: number) => `${String(from)} to ${String(to)} of ${String(of)}`,
  previous: 'Previous',
  next: 'Next',
  hidden: 'Answers of a round that is not revealed are left out.',

  // command line
  cli: {
    equal: 'No differences.',
    sides: (before: string, after: string) => `before: ${before}\nafter:  ${after}`,
    line: (column: string, before: string, after: string) => `${column}: ${before} -> ${after}`,
  },
}

export type CompareWords = typeof compareWords
