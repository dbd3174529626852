// The tables of month six in words: the flow log, the results, the next cycle.
import type { TableId } from '../../domain/table-id.ts'
import type { TableWords } from '../words.ts'
import { tableLabels } from './table-labels.ts'
import { directions } from './tables-week-one.ts'

export const monthSixTables = {
  'flow-log': {
    label: tableLabels['flow-log'],
    row: 'item',
    help: 'Insights on their way to a decision on the other side. Four dates tell how fast they travel and where they wait.',
    empty:
      'Remember five items each way from before the start, then add every new one on the day it is raised.',
    columns: {
      item: { label: 'Item', help: 'The insight in a few words, so that both sides recognise it.' },
      direction: {
        label: 'Direction',
        help: 'A business insight that asks for a technology decision, or a technology possibility that asks for a place in strategy.',
        choices: directions,
      },
      raised: { label: 'Raised', help: 'The day someone first said or wrote it to a colleague.' },
      'heard-by-the-other-side': {
        label: 'Heard by the other side',
        short: 'Heard',
        help: 'The day someone who could act on it took it in.',
        blank: 'not yet',
      },
      decided: {
        label: 'Decided',
        help: 'The day it was adopted or declined. A clear no is a decision too.',
        blank: 'not yet',
      },
      acted: { label: 'Acted', help: 'The day something changed because of it.', blank: 'not yet' },
      result: {
        label: 'Result',
        help: 'What became of it.',
        choices: { open: 'open', adopted: 'adopted', declined: 'declined', withdrawn: 'withdrawn' },
      },
      'from-memory': {
        label: 'From memory?',
        short: 'Memory',
        help: 'Yes for items from before the start. They are shown apart, because memory rounds.',
      },
      'raised-to-heard': {
        label: 'Raised to heard, days',
        short: 'To heard',
        help: 'Days until the other side took it in.',
      },
      'heard-to-decided': {
        label: 'Heard to decided, days',
        short: 'To decided',
        help: 'Days the other side took to decide.',
      },
      'decided-to-acted': {
        label: 'Decided to acted, days',
        short: 'To acted',
        help: 'Days from the decision until something changed.',
      },
      'lead-time': { label: 'Lead time, days', short: 'Lead time', help: 'Days from raised to decided.' },
      'open-age': { label: 'Open for, days', short: 'Open for', help: 'Days an undecided item has waited.' },
      'hand-offs': {
        label: 'Hand-offs',
        help: 'How often it passed from one person or team to another before it was decided.',
      },
      'translation-rounds': {
        label: 'Translation rounds',
        short: 'Transl.',
        help: 'How often it had to be explained again because the words did not carry.',
      },
      'rework-rounds': {
        label: 'Rework rounds',
        short: 'Rework',
        help: 'How often it came back because something was missing or wrong.',
      },
      forum: { label: 'Forum', help: 'Where it was decided, or where it waits.', blank: 'nowhere yet' },
    },
  },

  results: {
    label: tableLabels.results,
    row: 'result',
    help: 'Six results the method says should move. Before in week one, now in month six, and an honest word on why.',
    empty: 'The six results come with every workbook.',
    columns: {
      result: { label: 'Result', help: 'The result. Reword it to the way your company measures it.' },
      before: { label: 'Before', help: 'The value in week one.', blank: 'No value yet' },
      'before-period': {
        label: 'Period of before',
        short: 'Period',
        help: 'The months the first value covers, so that now covers as many.',
        blank: 'No period',
      },
      now: {
        label: 'Now',
        help: 'The value in month six, measured in the same way.',
        blank: 'Not yet',
      },
      unit: { label: 'Unit', help: 'What the number counts.' },
      'against-rivals': {
        label: 'Against rivals',
        short: 'Rivals',
        help: 'Behind, level or ahead of those your customers compare you with.',
        choices: { behind: 'Behind', level: 'Level', ahead: 'Ahead' },
        blank: 'Not yet',
      },
      source: { label: 'Source', help: 'Where a reader can check it.', blank: 'No source yet' },
      evidence: {
        label: 'Evidence',
        help: 'What explains the change, for and against.',
        blank: 'No evidence yet',
      },
      'how-much-of-it-is-due-to-integration': {
        label: 'Due to integration',
        short: 'Due to it',
        help: 'How much of the change would not have come without this plan. “Unknown” is better than a guess.',
        choices: { none: 'None', some: 'Some', much: 'Much', unknown: 'Unknown' },
        blank: 'Not said yet',
      },
    },
    seeds: {
      O1: { result: 'Revenue' },
      O2: { result: 'Profit margin' },
      O3: { result: 'Customer satisfaction' },
      O4: { result: 'Employee engagement' },
      O5: { result: 'Market share' },
      O6: { result: 'Responds to change while operations keep running' },
    },
  },

  'next-cycle': {
    label: tableLabels['next-cycle'],
    row: 'lesson',
    help: 'What the team has learned and what it will keep, change, stop or start in the next round.',
    empty: 'Write down what happened that you want to see again, and what you do not.',
    columns: {
      lesson: { label: 'Lesson', help: 'What happened and what it taught you, in one or two sentences.' },
      'kind-of-difference': {
        label: 'Kind of difference',
        short: 'Kind',
        help: 'Structural is about rules and meetings, cultural about habits, strategic about direction.',
        choices: { structural: 'Structural', cultural: 'Cultural', strategic: 'Strategic' },
      },
      'keep-change-stop-start': {
        label: 'Keep, change, stop or start',
        short: 'Do what',
        help: 'What follows from it.',
        choices: { keep: 'Keep', change: 'Change', stop: 'Stop', start: 'Start' },
        blank: 'Not decided yet',
      },
      owner: { label: 'Owner', help: 'Who sees to it.', blank: 'No owner' },
      when: { label: 'When', help: 'By when it can be seen.', blank: 'No date' },
    },
  },
} satisfies Partial<Record<TableId, TableWords>>
