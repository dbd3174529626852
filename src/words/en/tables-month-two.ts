// The tables of month two in words: outcome measures, readings, scorecards, outcome reviews, business cases.
import type { TableId } from '../../domain/table-id.ts'
import type { TableWords } from '../words.ts'
import { tableLabels } from './table-labels.ts'

export const monthTwoTables = {
  'outcome-measures': {
    label: tableLabels['outcome-measures'],
    row: 'outcome measure',
    help: 'What each programme is for, as a number that can move, with one owner from business and one from technology.',
    empty: 'Take a deliverable you report on today and finish the sentence “so that …”.',
    columns: {
      programme: { label: 'Programme', help: 'The programme or product the money goes to.' },
      'deliverable-tracked-today': {
        label: 'Deliverable tracked today',
        short: 'Deliverable',
        help: 'What the status report counts now: a release, a roll-out, a date.',
      },
      'so-that-outcome': {
        label: 'So that …',
        help: 'What changes for a customer or a colleague. Ask “so that what?” until they would notice.',
        blank: 'Not said yet',
      },
      measure: { label: 'Measure', help: 'The number that moves if the outcome comes true.' },
      unit: { label: 'Unit', help: 'What the number counts: %, hours, calls per 100 shipments.' },
      area: {
        label: 'Area',
        help: 'The result of the company it serves.',
        choices: {
          O1: 'Revenue',
          O2: 'Profit margin',
          O3: 'Customer satisfaction',
          O4: 'Employee engagement',
          O5: 'Market share',
          O6: 'Response to change',
          other: 'Other',
        },
      },
      'leading-lagging': {
        label: 'Leading or lagging',
        short: 'Lead/lag',
        help: 'Leading moves early and can still be acted on; lagging confirms afterwards.',
        choices: { leading: 'Leading', lagging: 'Lagging' },
      },
      'better-when': {
        label: 'Better when',
        short: 'Better',
        help: 'Which way is good.',
        choices: { up: 'Up', down: 'Down' },
      },
      baseline: { label: 'Baseline', help: 'The value before, however rough.', blank: 'No baseline' },
      'baseline-date': { label: 'Baseline date', help: 'The day on which that was true.', blank: 'No date' },
      target: { label: 'Target', help: 'The value you promise each other.', blank: 'No target' },
      'target-date': { label: 'Target date', help: 'By when.', blank: 'No date' },
      current: { label: 'Current', help: 'The latest reading.' },
      'progress-to-target': {
        label: 'Progress to target',
        short: 'Progress',
        help: 'Share of the way from baseline to target; below zero is the wrong way.',
      },
      status: {
        label: 'Where it stands',
        short: 'Stands',
        help: 'On track means at least as far along as the time that has gone by.',
        choices: { reached: 'reached', 'on-track': 'on track', behind: 'behind', missed: 'missed' },
      },
      'business-owner': {
        label: 'Business owner',
        help: 'Who answers for the result on the business side.',
        blank: 'No owner',
      },
      'technology-owner': {
        label: 'Technology owner',
        help: 'Who answers for the same result on the technology side.',
        blank: 'No owner',
      },
      'deliverable-tracking-retired': {
        label: 'Deliverable report retired?',
        short: 'Retired',
        help: 'Yes once nobody reports the old deliverable any more. Keeping both means keeping the old one.',
      },
    },
  },

  readings: {
    label: tableLabels.readings,
    row: 'reading',
    help: 'The values of the outcome measures as they come in, with the date on which each was true.',
    empty: 'Bring the first value of each measure to the first outcome review.',
    columns: {
      measure: { label: 'Measure', help: 'The outcome measure it belongs to.' },
      date: { label: 'Date', help: 'The day on which the value was true, not the day of typing.' },
      value: { label: 'Value', help: 'The number alone; the unit stands with the measure.' },
      note: {
        label: 'Note',
        help: 'What a reader should know: a strike, a price change, a new way of counting.',
      },
    },
  },

  scorecard: {
    label: tableLabels.scorecard,
    row: 'measure of success',
    help: 'What each executive is measured by, and how much each measure weighs. It shows what the company thinks they are here for.',
    empty: 'Write down what the technology leader is measured by today, with weights that add up to 100.',
    columns: {
      person: { label: 'Person', help: 'Whose success it measures.' },
      'measure-of-success': {
        label: 'Measure of success',
        short: 'Measure',
        help: 'As it stands in the objectives.',
      },
      kind: {
        label: 'Kind',
        help: 'Business if a customer, an owner or a competitor would notice; technical otherwise.',
        choices: { business: 'Business', technical: 'Technical' },
      },
      'weight-today': {
        label: 'Weight today %',
        short: 'Today %',
        help: 'Its share today. Each person’s weights add up to 100.',
        blank: 'none',
      },
      'weight-agreed': {
        label: 'Weight agreed %',
        short: 'Agreed %',
        help: 'Its share from now on. Each person’s weights add up to 100; 0 means it goes.',
        blank: 'none',
      },
      'linked-to-pay': {
        label: 'Linked to pay?',
        short: 'Pay?',
        help: 'Yes once pay depends on it; a promise is a no.',
      },
      'outcome-measure': {
        label: 'Outcome measure',
        help: 'The outcome it stands for. A business measure without one does not count in the score.',
        blank: 'None named',
      },
    },
  },

  'outcome-reviews': {
    label: tableLabels['outcome-reviews'],
    row: 'outcome review',
    help: 'The reviews that take the place of status meetings. They ask two things: did the result move, and what do we change now.',
    empty: 'Choose one status meeting to replace and hold the first review within the month.',
    columns: {
      'status-meeting-retired': {
        label: 'Status meeting retired',
        help: 'The meeting that ends because of it.',
        blank: 'None retired',
      },
      'outcome-review-that-replaces-it': {
        label: 'Outcome review in its place',
        short: 'Outcome review',
        help: 'What takes its place, and which question it asks.',
      },
      chair: { label: 'Chair', help: 'Best someone from the business side.', blank: 'No chair' },
      cadence: { label: 'Cadence', help: 'How often: every two weeks, monthly.' },
      'first-held': {
        label: 'First held',
        help: 'The day it was held for the first time.',
        blank: 'Not held yet',
      },
      'cases-examined': {
        label: 'Cases examined',
        help: 'The business cases it has looked at.',
        blank: 'None yet',
      },
    },
  },

  'business-cases': {
    label: tableLabels['business-cases'],
    row: 'business case',
    help: 'What each investment promised, what is expected of it now and what it has brought, kept fresh while it runs.',
    empty:
      'Add the investments that are running and ask each sponsor for one number, what they expect of it now.',
    columns: {
      initiative: { label: 'Initiative', help: 'What the money is for.' },
      sponsor: { label: 'Sponsor', help: 'Who wants the value and defends the case.', blank: 'No sponsor' },
      'technology-owner': {
        label: 'Technology owner',
        help: 'Who stands for what technology does in it.',
        blank: 'No owner',
      },
      'value-promised': {
        label: 'Value promised',
        short: 'Promised',
        help: 'What the first case said, unchanged for ever.',
      },
      forecast: { label: 'Forecast', help: 'What you expect today, in the same unit.' },
      realised: { label: 'Realised', help: 'What can be seen in the books so far.' },
      unit: { label: 'Unit', help: 'Thousand euros a year, hours a week: the same for all three numbers.' },
      'next-increment': {
        label: 'Next small step',
        short: 'Next step',
        help: 'The smallest next investment that would tell you something.',
        blank: 'No step yet',
      },
      'last-updated': {
        label: 'Last updated',
        help: 'When the forecast was last looked at.',
        blank: 'Never',
      },
      'next-update': { label: 'Next update', help: 'When it will be looked at again.', blank: 'No date' },
      'update-overdue': {
        label: 'Update overdue',
        short: 'Overdue',
        help: 'Days past the next update. A stopped case is never overdue.',
      },
      verdict: {
        label: 'Verdict',
        help: 'Continue, reshape or stop, as of the last update.',
        choices: { continue: 'Continue', reshape: 'Reshape', stop: 'Stop' },
        blank: 'No verdict yet',
      },
      reason: { label: 'Reason', help: 'Why, in one sentence.' },
    },
  },
} satisfies Partial<Record<TableId, TableWords>>
