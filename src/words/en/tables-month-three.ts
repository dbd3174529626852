// The tables of month three in words: skills, workshops, questions, education, glossary, recognition.
import type { TableId } from '../../domain/table-id.ts'
import type { TableWords } from '../words.ts'
import { tableLabels } from './table-labels.ts'
import { directions } from './tables-week-one.ts'

export const monthThreeTables = {
  'translation-skills': {
    label: tableLabels['translation-skills'],
    row: 'skill',
    help: 'What each person does to be understood by the other side and to understand it, rated by someone who was there.',
    empty: 'Choose two people from each side and let a peer from the other side rate what they saw.',
    columns: {
      person: {
        label: 'Person',
        help: 'Who is rated. Duplicate the row for the next person.',
        blank: 'Nobody yet',
      },
      direction: {
        label: 'Direction',
        help: 'Which way this skill carries understanding.',
        choices: directions,
      },
      skill: {
        label: 'Skill',
        help: 'Five skills carry technology to business, four carry business to technology.',
        choices: {
          'frames-in-business-terms': 'Frames it in business terms',
          'states-trade-offs': 'States the trade-offs',
          'fits-the-audience': 'Fits it to the audience',
          'reduces-complexity-to-clarity': 'Makes the complex clear',
          'makes-others-wiser': 'Leaves others wiser',
          'asks-open-strategic-questions': 'Asks open, strategic questions',
          'gives-context-early': 'Gives context early',
          'knows-the-limits': 'Knows the limits',
          'allows-depth': 'Allows depth',
        },
      },
      before: {
        label: 'Before',
        help: 'What was seen at the start, from 1 not yet to 5 helps others do it.',
      },
      target: { label: 'Target', help: 'What to reach by month six. One step up is a lot.' },
      after: { label: 'After', help: 'What is seen now, rated by the same observer where possible.' },
      'behaviour-observed': {
        label: 'Behaviour observed',
        help: 'What the person said or did, in which meeting. A rating without it is an opinion.',
        blank: 'Nothing noted yet',
      },
      observer: {
        label: 'Observer',
        help: 'Who saw it, best from the other side. Self-ratings are left out of the score.',
        blank: 'Nobody yet',
      },
    },
  },

  workshops: {
    label: tableLabels.workshops,
    row: 'workshop',
    help: 'The monthly hour in which technology leaders practise explaining to a real audience, and get feedback.',
    empty:
      'Set the first date, choose a topic that is being decided, and invite an audience that has to decide it.',
    columns: {
      date: { label: 'Date', help: 'The day of the workshop; a date ahead is a plan.' },
      topic: { label: 'Topic', help: 'A real choice, not an exercise.' },
      'practice-audience': {
        label: 'Practice audience',
        short: 'Audience',
        help: 'For whom it was explained: the board, a depot, a customer.',
      },
      presenter: { label: 'Presenter', help: 'Who practised.', blank: 'Nobody yet' },
      minutes: { label: 'Minutes', short: 'Min.', help: 'How long it took.' },
      attendees: { label: 'Attendees', help: 'Who listened and gave feedback.', blank: 'Nobody named' },
      usefulness: {
        label: 'Usefulness',
        short: 'Useful',
        help: 'What the listeners say on leaving, from 1 time lost to 5 used it the same week.',
      },
      'feedback-given': {
        label: 'Feedback given',
        help: 'What the listeners told the presenter.',
        blank: 'None noted',
      },
      learned: { label: 'Learned', help: 'What the presenter will do differently.' },
      next: { label: 'Next', help: 'The next topic or audience.' },
    },
  },

  'better-questions': {
    label: tableLabels['better-questions'],
    row: 'question',
    help: 'Questions that can only be answered yes or no, and the open ones that took their place.',
    empty: 'Write down the question technology hears most often, then find one that teaches you something.',
    columns: {
      'closed-question': { label: 'Closed question', help: 'The question as it used to be asked.' },
      'open-question': {
        label: 'Open question',
        help: 'The question that asks for possibilities, limits or trade-offs.',
      },
      'used-in': { label: 'Used in', help: 'The meeting where it was tried.', blank: 'Not tried yet' },
      'what-it-uncovered': {
        label: 'What it brought to light',
        short: 'Brought to light',
        help: 'What you would not have heard otherwise.',
        blank: 'Nothing noted yet',
      },
    },
  },

  education: {
    label: tableLabels.education,
    row: 'session',
    help: 'Technology education for executives who are no technologists: possibilities, limits and trade-offs.',
    empty: 'Collect the questions nobody dared to ask and build the first session on three of them.',
    columns: {
      date: { label: 'Date', help: 'The day of the session; a date ahead is a plan.' },
      subject: { label: 'Subject', help: 'What it was about, as a question if you can.' },
      kind: {
        label: 'Kind',
        help: 'What it taught. A year of possibilities without a limit is a sales talk.',
        choices: { possibility: 'Possibility', limitation: 'Limit', 'trade-off': 'Trade-off' },
      },
      teacher: {
        label: 'Teacher',
        help: 'Who taught; not always the technology leader.',
        blank: 'Nobody yet',
      },
      attendees: { label: 'Attendees', help: 'Who took part.', blank: 'Nobody named' },
      'confidence-before': {
        label: 'Confidence before',
        short: 'Before',
        help: 'How sure the group felt before, from 1 could not follow to 5 could explain it.',
      },
      'confidence-after': {
        label: 'Confidence after',
        short: 'After',
        help: 'How sure it felt afterwards. Lower can be honest: they saw what they did not know.',
      },
    },
  },

  glossary: {
    label: tableLabels.glossary,
    row: 'term',
    help: 'Words both sides use and mean differently, with what each means by them.',
    empty: 'Start with the word that caused your last misunderstanding.',
    columns: {
      term: { label: 'Term', help: 'The word as it is said in meetings.' },
      'in-business-words': {
        label: 'In business words',
        help: 'What a business leader means or should hear.',
      },
      'in-technology-words': {
        label: 'In technology words',
        help: 'What a technologist means or should hear.',
      },
      example: { label: 'Example', help: 'One case from this company in which it mattered.' },
    },
  },

  recognition: {
    label: tableLabels.recognition,
    row: 'thanks',
    help: 'Those who taught others well, what came of it, and how the company showed that it noticed.',
    empty: 'Ask each person in the room who has taught them something across the divide.',
    columns: {
      person: { label: 'Person', help: 'Who taught.' },
      'taught-what': { label: 'Taught what', help: 'What others can do now that they could not before.' },
      reached: { label: 'Reached', help: 'Whom, and how many.' },
      'evidence-that-it-worked': {
        label: 'Evidence that it worked',
        short: 'Evidence',
        help: 'Something a learner did, not what they said on leaving.',
        blank: 'No evidence yet',
      },
      kind: {
        label: 'Kind',
        help: 'What the person got for it.',
        choices: { praise: 'Praise', award: 'Award', objective: 'Objective', pay: 'Pay' },
      },
      date: { label: 'Date', help: 'When it was given.' },
    },
  },
} satisfies Partial<Record<TableId, TableWords>>
