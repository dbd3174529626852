// What the working parts of month two say: converter, readings, and the lists below the pictures.
import type { ConversionField, ConversionTally, PastedDeliverables } from '../../domain/deliverables.ts'
import { count } from '../plural.ts'
import { percent } from './amounts.ts'
import { progressText } from './charts-month-two.ts'
import { longDate } from './dates.ts'
import { allOf, capitalise, join, shorten, spell, spellCount } from './spell.ts'

const fieldNames: Readonly<Record<ConversionField, string>> = {
  'so-that-outcome': 'so that',
  measure: 'measure',
  unit: 'unit',
  area: 'area',
  'leading-lagging': 'leading or lagging',
  'better-when': 'which way is better',
  baseline: 'baseline',
  'baseline-date': 'its date',
  target: 'target',
  'target-date': 'by when',
  'business-owner': 'business owner',
  'technology-owner': 'technology owner',
  'deliverable-tracking-retired': 'whether the old report ends',
}

const namedAtMost = 2

function missing(fields: readonly ConversionField[]): string {
  if (fields.length === 0) return 'Complete'
  const named = fields.slice(0, namedAtMost).map((field) => fieldNames[field])
  const rest = fields.length - named.length
  return `Missing: ${rest === 0 ? join(named) : `${named.join(', ')} and ${String(rest)} more`}`
}

function converterHead({ rows, deliverables, outputOnly }: ConversionTally): string {
  if (rows === 0) return 'What do you track today?'
  if (deliverables === 0) return 'No deliverable named yet'
  if (outputOnly === 0) {
    return deliverables === 1
      ? 'The one commitment stands for an outcome'
      : `${capitalise(allOf(deliverables))} commitments stand for an outcome`
  }
  if (outputOnly === deliverables) {
    return deliverables === 1
      ? 'The one commitment is still output only'
      : `${capitalise(allOf(deliverables))} commitments are still output only`
  }
  return `${capitalise(spell(outputOnly))} of ${spell(deliverables)} commitments ${outputOnly === 1 ? 'is' : 'are'} still output only`
}

function pasted({ names, duplicates, blanks, severalColumns }: PastedDeliverables): string {
  const left = [
    ...(duplicates === 0 ? [] : [count(duplicates, 'duplicate', 'duplicates')]),
    ...(blanks === 0 ? [] : [count(blanks, 'blank line', 'blank lines')]),
  ]
  const both = duplicates + blanks
  return [
    names.length === 0
      ? 'Nothing new to add.'
      : `${count(names.length, 'deliverable', 'deliverables')} to add.`,
    ...(left.length === 0 ? [] : [`${join(left)} ${both === 1 ? 'is' : 'are'} left out.`]),
    ...(severalColumns ? ['Of each line only the first filled cell is taken.'] : []),
  ].join(' ')
}

export const monthTwoWords = {
  // ways of looking
  views: 'Way of working',
  converter: 'Converter',
  quick: 'Quick entry',
  table: 'Table',

  // converter
  head: converterHead,
  headFacts: ({ complete, rows, retired, deliverables }: ConversionTally) =>
    [
      `${String(complete)} of ${String(rows)} complete`,
      ...(deliverables === 0 ? [] : [`${count(retired, 'old report', 'old reports')} retired`]),
    ].join(' · '),
  list: 'Deliverables',
  listHint: 'Arrow keys choose, Enter opens',
  unnamed: 'No deliverable named',
  outputOnly: 'Output only',
  missing,
  earlier: (rows: number) => `${String(rows)} earlier`,
  later: (rows: number) => `${String(rows)} more`,
  addMany: 'Add deliverables',
  position: (position: number, total: number) => `${String(position)} of ${String(total)}`,
  steps: {
    deliverable: 'What is tracked today',
    soThat: 'So that',
    measure: 'Measured by',
    values: 'From and to',
    owners: 'Answered for by',
    retire: 'The old report',
  },
  keys: { next: 'next field', nextDeliverable: 'next deliverable', back: 'back to the list' },
  choose: 'Choose',
  nobodyYet: 'Nobody yet',
  someoneNew: 'Someone new …',
  newName: (label: string) => `${label}: name`,
  allDone: 'Every deliverable is complete',
  pasteTitle: 'Deliverables you track today',
  pasteHelp: 'One per line: type them, or paste a column from a spreadsheet.',
  pasteHint: 'Tracking portal, release 2\nScanners rolled out to 14 depots',
  pasted,
  add: (quantity: number) =>
    quantity === 0 ? 'Add' : `Add ${count(quantity, 'deliverable', 'deliverables')}`,
  cancel: 'Cancel',
  added: (read: PastedDeliverables) => {
    const left = [
      ...(read.duplicates === 0 ? [] : [count(read.duplicates, 'duplicate', 'duplicates')]),
      ...(read.blanks === 0 ? [] : [count(read.blanks, 'blank line', 'blank lines')]),
    ]
    const both = read.duplicates + read.blanks
    const told = `${count(read.names.length, 'deliverable', 'deliverables')} added`
    return left.length === 0 ? told : `${told}; ${join(left)} ${both === 1 ? 'was' : 'were'} left out`
  },
  addStep: (quantity: number) => `Add ${count(quantity, 'deliverable', 'deliverables')}`,

  // readings
  readingsTitle: (measures: number) =>
    `Where ${measures === 1 ? 'does the measure' : `do the ${spell(measures)} measures`} stand?`,
  readingsHelp: 'Type a value and press Enter: it is kept under the date of the values.',
  noMeasures: 'There is nothing to read yet: take a deliverable to an outcome measure first.',
  goToMeasures: 'Go to the converter',
  dateOfValues: 'Date of the values',
  noDate: 'Choose the day on which the values were true.',
  columns: {
    measure: 'Measure',
    last: 'Last value',
    course: 'Readings',
    value: 'New value',
    note: 'Note',
    progress: 'Progress',
    standing: 'Stands',
  },
  valueOf: (name: string) => `New value: ${name}`,
  noteOf: (name: string) => `Note: ${name}`,
  never: 'no reading yet',
  notNumber: (text: string) => `“${shorten(text)}” is not a number, so it is not kept yet.`,
  noteWithoutValue: 'A note needs its value.',
  stored: (name: string, value: string, date: string) =>
    `${shorten(name)}: ${value} kept under ${longDate(date)}`,
  replaced: (name: string, before: string, value: string, date: string) =>
    `${shorten(name)}: ${value} in place of ${before} on ${longDate(date)}`,
  storeStep: (name: string, value: string) => `Reading of ${shorten(name)}: ${value}`,
  orphans: (readings: number) =>
    `${capitalise(spellCount(readings, 'reading belongs', 'readings belong'))} to a measure that is no longer there, and ${readings === 1 ? 'is' : 'are'} in no picture.`,
  unreadable: (readings: number) =>
    `${capitalise(spellCount(readings, 'reading has', 'readings have'))} no measure, no date or no value, and ${readings === 1 ? 'is' : 'are'} in no picture.`,
  showTable: 'Show the table',
  moreLines: (lines: number) => `Show ${String(lines)} more`,

  // below the pictures
  late: 'Behind',
  lateAside: (progress: number, timeGone: number) =>
    timeGone >= 100
      ? `${progressText(progress)} of the way, the date has passed`
      : `${progressText(progress)} of the way in ${percent(String(Math.round(timeGone)))} of the time`,
  lateAction: (name: string) => `Bring “${name}” back on course`,
  overdueCases: 'Over their date',
  caseAction: (name: string) => `Update the business case “${name}”`,
  statusMeetings: 'Still status meetings',
  meetingAction: (name: string) => `Replace “${name}” by an outcome review`,
  notCounting: 'Called business, do not count',
  notCountingHelp: 'A business measure counts once it names the outcome it stands for.',
  chooseOutcome: 'Choose the outcome',
  notSumming: 'Weights to put right',
  weightsOf: (phase: 'today' | 'agreed', sum: string) => `${phase === 'today' ? 'Today' : 'Agreed'}: ${sum}`,
  goThere: 'Go there',
  moreItems: (items: number) => `and ${String(items)} more`,
}
