// The tables of month one in words: meetings, forums and strategy checks.
import type { TableId } from '../../domain/table-id.ts'
import type { TableWords } from '../words.ts'
import { tableLabels } from './table-labels.ts'

const parts = {
  absent: 'Absent',
  'presents-and-leaves': 'Presents and leaves',
  consulted: 'Consulted',
  'full-member': 'Full member',
}

export const monthOneTables = {
  meetings: {
    label: tableLabels.meetings,
    row: 'meeting',
    help: 'Every meeting in which the executive team informs, decides or makes strategy, as it is and as it should be. The unwritten ones too.',
    empty:
      'List the meetings of the last thirty days from your calendars, then decide one by one what becomes of them.',
    columns: {
      meeting: {
        label: 'Meeting',
        help: 'The name in the calendar, or what people call it when it is in none.',
      },
      type: {
        label: 'Type',
        help: 'The nearest kind. Business reviews and strategic meetings need the technology leader as a full member.',
        choices: {
          'check-in': 'Check-in',
          tactical: 'Tactical',
          strategic: 'Strategic',
          'off-site': 'Off-site',
          'quarterly-business-review': 'Quarterly business review',
          status: 'Status',
          'technology-review': 'Technology review',
        },
      },
      purpose: {
        label: 'Purpose',
        help: 'What it is really for, judged by how its minutes are spent.',
        choices: {
          inform: 'Inform',
          'check-feasibility': 'Check feasibility',
          'plan-implementation': 'Plan implementation',
          'report-status': 'Report status',
          decide: 'Decide',
          'shape-strategy': 'Shape strategy',
          'review-outcomes': 'Review outcomes',
        },
      },
      'covers-technology': {
        label: 'Covers technology?',
        short: 'Tech?',
        help: 'Yes if technology is regularly on its agenda.',
      },
      'times-per-year': {
        label: 'Times a year',
        short: 'Times',
        help: 'How often it is held in a year, holidays taken off: weekly is about 46.',
      },
      minutes: { label: 'Minutes', short: 'Min.', help: 'How long it lasts in fact, not in the calendar.' },
      attendees: { label: 'People', help: 'How many usually sit there.' },
      'technology-leaders-part': {
        label: 'Technology leader’s part',
        short: 'Tech’s part',
        help: 'What the technology leader does there today. Presenting one item and leaving is not membership.',
        choices: parts,
      },
      'strategy-minutes': {
        label: 'Strategy minutes',
        short: 'Strat.',
        help: 'Minutes of one meeting in which strategy is really discussed.',
      },
      'technical-depth-minutes': {
        label: 'Technical-depth minutes',
        short: 'Depth',
        help: 'Minutes in which a technical question may go as deep as it needs.',
      },
      'infrastructure-decision-minutes': {
        label: 'Infrastructure-decision minutes',
        short: 'Infra.',
        help: 'Minutes given to decisions about infrastructure. A quarter of an hour or less is a warning sign.',
      },
      'depth-cut-off': {
        label: 'Depth cut off?',
        short: 'Cut off',
        help: 'Yes if the talk usually stops when it comes to architecture.',
      },
      decision: {
        label: 'What becomes of it',
        short: 'Becomes',
        help: 'Keep, change, merge into another, stop, or new. Stop first, then design.',
        choices: { keep: 'Keep', change: 'Change', merge: 'Merge', stop: 'Stop', new: 'New' },
        blank: 'Not decided yet',
      },
      'merged-into': { label: 'Merged into', help: 'The meeting that takes over what is left of it.' },
      'then-times-per-year': {
        label: 'Then: times a year',
        short: 'Then times',
        help: 'How often from now on. Blank means as before.',
        blank: 'as before',
      },
      'then-minutes': {
        label: 'Then: minutes',
        short: 'Then min.',
        help: 'How long from now on. Blank means as before.',
        blank: 'as before',
      },
      'then-attendees': {
        label: 'Then: people',
        short: 'Then ppl',
        help: 'How many from now on. Blank means as before.',
        blank: 'as before',
      },
      'then-technology-leaders-part': {
        label: 'Then: technology leader’s part',
        short: 'Then tech’s part',
        help: 'The part from now on. Blank means as before.',
        choices: parts,
        blank: 'as before',
      },
      'then-strategy-minutes': {
        label: 'Then: strategy minutes',
        short: 'Then strat.',
        help: 'Strategy minutes from now on. Blank means as before.',
        blank: 'as before',
      },
      'hours-before': {
        label: 'Hours a year before',
        short: 'Hrs before',
        help: 'Times a year by minutes, as it is today.',
      },
      'person-hours-before': {
        label: 'Person-hours a year before',
        short: 'P-hrs before',
        help: 'Hours a year times people, as it is today.',
      },
      'hours-after': {
        label: 'Hours a year after',
        short: 'Hrs after',
        help: 'Times a year by minutes after the redesign; 0 if it stops or is merged.',
      },
      'person-hours-after': {
        label: 'Person-hours a year after',
        short: 'P-hrs after',
        help: 'Hours a year times people after the redesign.',
      },
    },
  },

  forums: {
    label: tableLabels.forums,
    row: 'forum',
    help: 'Places made on purpose where business, technology and data people think together. Each exists to answer one question.',
    empty:
      'Start with the technical question you cut short this year, and give it a place, a date and few people.',
    columns: {
      forum: { label: 'Forum', help: 'A short name people will use.' },
      'the-question-it-exists-to-answer': {
        label: 'The question it answers',
        short: 'Question',
        help: 'One question. When it is answered for good, the forum ends.',
        blank: 'No question yet',
      },
      kind: {
        label: 'Kind',
        help: 'A clinic weighs a choice, a deep dive goes to the bottom, a strategy check tests the course, education teaches.',
        choices: {
          'trade-off-clinic': 'Trade-off clinic',
          'deep-dive': 'Deep dive',
          'strategy-check': 'Strategy check',
          education: 'Education',
        },
      },
      members: {
        label: 'Members',
        help: 'The regular members from business, technology and data science. Few is better.',
        blank: 'Nobody yet',
      },
      cadence: { label: 'Cadence', help: 'How often, in words: monthly, every six weeks, on demand.' },
      minutes: { label: 'Minutes', short: 'Min.', help: 'How long one session lasts.' },
      'times-per-year': {
        label: 'Times a year',
        short: 'Times',
        help: 'How often in a year, for counting the hours.',
      },
      attendees: { label: 'People', help: 'How many usually come, guests included.' },
      'is-this-meeting': {
        label: 'Is this meeting',
        help: 'The row of Meetings it is the same as, so that its hours are not counted twice.',
        blank: 'None of them',
      },
      owner: { label: 'Owner', help: 'Who invites, prepares and keeps it alive.', blank: 'No owner' },
      'first-date': { label: 'First date', help: 'When it meets for the first time.', blank: 'No date yet' },
      'standing-output': {
        label: 'What it hands back',
        help: 'What the executive team gets each time: a choice, a page, a recommendation.',
        blank: 'Not said yet',
      },
    },
  },

  'strategy-checks': {
    label: tableLabels['strategy-checks'],
    row: 'strategy check',
    help: 'Each time business, technology and data people asked together whether to stay on course.',
    empty: 'Take one assumption your strategy rests on and ask three kinds of people whether it still holds.',
    columns: {
      date: { label: 'Date', help: 'The day it was held.' },
      forum: { label: 'Forum', help: 'The forum that held it.' },
      'strategy-question': {
        label: 'Strategy question',
        help: 'The question about the course, as it was asked.',
      },
      'inherited-restriction-assumption-or-omission-tested': {
        label: 'Inherited assumption tested',
        short: 'Tested',
        help: 'A restriction, assumption or gap that was handed down, and that someone dared to test.',
        blank: 'None tested',
      },
      'what-changed-business': {
        label: 'What changed in business',
        help: 'Customers, rivals, money, rules: what is new.',
      },
      'what-changed-technology': {
        label: 'What changed in technology',
        help: 'What has become possible, cheaper, riskier or impossible.',
      },
      'opportunity-business-alone-would-have-missed': {
        label: 'Opportunity otherwise missed',
        short: 'Opportunity',
        help: 'What business people alone would not have seen. “None this time” is an answer.',
        blank: 'None noted',
      },
      present: {
        label: 'Present',
        help: 'Who was there. One-sided checks count, but they are marked.',
        blank: 'Nobody named',
      },
      verdict: {
        label: 'Verdict',
        help: 'Stay, adjust or change course.',
        choices: { stay: 'Stay', adjust: 'Adjust', change: 'Change' },
        blank: 'No verdict yet',
      },
      'decided-by': { label: 'Decided by', help: 'Who took the verdict.', blank: 'Nobody named' },
      'follow-up': { label: 'Follow-up', help: 'What happens because of it.', blank: 'Nothing yet' },
      'next-date': {
        label: 'Next date',
        help: 'When the course is asked about again.',
        blank: 'No date yet',
      },
    },
  },
} satisfies Partial<Record<TableId, TableWords>>
