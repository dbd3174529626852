// Month one in words: put the technology leader where strategy is made, by redesigning the meetings.
import type { StageWords } from '../../words.ts'
import { spellCount } from '../spell.ts'

export const monthOne = {
  label: 'Month one',
  title: 'Redesign the leadership meeting pattern',
  question: 'Which meetings make strategy? Is the technology leader a full member?',
  objective:
    'Bring the technology leader into making strategy rather than planning how to carry it out, give technical depth a place of its own, and take away at least as many hours as you add.',
  outcome: 'Improved strategic alignment',
  brief: 'Redesign the leadership meetings',
  guide: {
    'lay-out-the-calendar': {
      prompt: 'Here is every meeting we hold. Which of them would nobody miss if it were gone next month?',
      aside: 'Show today’s view, sorted by person-hours, and let the list do the talking.',
      goodLooksLike:
        'Every meeting has minutes, people and a purpose, and somebody is surprised by the total.',
      watchFor: 'People defend meetings they chair. Ask those who only attend.',
      then: 'Mark the ones to stop before you design anything new.',
    },
    'where-strategy-happens': {
      prompt:
        'Where was our last real strategic choice made? Not confirmed: made. Who was in that conversation?',
      aside: 'Accept corridors, car journeys and dinners as answers and write them down as meetings.',
      goodLooksLike: 'At least one unwritten meeting appears on the list.',
      watchFor:
        '“In the executive meeting” is usually where it was announced. Ask for the conversation before.',
      then: 'Give each of those a purpose and decide who must be a full member.',
    },
    'seat-and-share': {
      prompt:
        'For each meeting we keep: does the technology leader shape the agenda, stay to the end and argue about things that are not technology?',
      aside: 'Go down the column “technology leader’s part” and change only what the team says aloud.',
      goodLooksLike:
        'Full member of every quarterly business review and of every strategic meeting that stays.',
      watchFor: 'A standing slot called “technology update” is still presenting and leaving.',
      then: 'Send the new invitations before the session ends; a seat that is not in the calendar is not a seat.',
    },
    'room-for-depth': {
      prompt: 'Which technical question did we cut short this year that came back and cost us?',
      aside: 'Look at the flags for rushed and cut-off discussions while people think.',
      goodLooksLike: 'A forum with one question, few people, a date and something it hands back.',
      watchFor: 'Depth for everyone is depth for no one. Name who needs it and who only needs the result.',
      then: 'Write the question the forum exists to answer. No question, no forum.',
    },
    'ask-is-it-still-right': {
      prompt:
        'Our strategy rests on things we assumed. Which of them was set by people who could not know? What would make us change course?',
      aside:
        'Hold a first strategy check now, on one question, with business, technology and data in the room.',
      goodLooksLike:
        'One inherited restriction is named and tested, and the verdict is stay, adjust or change.',
      watchFor: '“Stay the course” without a test is a habit, not a verdict.',
      then: 'Set the date of the next check while everyone is here.',
    },
    'count-the-hours': {
      prompt: 'We have added forums. Have we given back at least as many hours as we took?',
      aside: 'Show the picture of hours before and after and wait.',
      goodLooksLike: 'Fewer person-hours than before, and more of the strategy minutes shared.',
      watchFor: 'Meetings that were “changed” but last just as long.',
      then: 'Sign month one off and put the first dates into calendars.',
    },
  },
  criteria: {
    'meetings-decided': {
      label: 'Every meeting has a decision',
      // Of one, there may be none yet.
      left: (left, total) =>
        total === 1
          ? 'list the meetings and decide on each'
          : `${spellCount(left, 'meeting waits', 'meetings wait')} for a decision`,
    },
    'full-member': {
      label: 'Full member of every business review and strategic meeting kept',
      left: (left, total) =>
        total === 1
          ? 'make the technology leader a full member where strategy is made'
          : `${spellCount(left, 'meeting', 'meetings')} still ${left === 1 ? 'makes' : 'make'} strategy without the technology leader as a full member`,
    },
    'forum-dated': {
      label: 'At least one forum has a first date and an owner',
      left: () => 'give one forum a first date and an owner',
    },
    'strategy-check-held': {
      label: 'At least one strategy check was held',
      left: () => 'hold a first strategy check',
    },
  },
} satisfies StageWords
