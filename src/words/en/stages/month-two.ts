// Month two in words: measure the business result, together, in place of the deliverable.
import type { StageWords } from '../../words.ts'
import { spellCount } from '../spell.ts'

export const monthTwo = {
  label: 'Month two',
  title: 'Introduce outcome-based accountability',
  question: 'What result is each programme for, and who answers for it together?',
  objective:
    'Replace the tracking of deliverables by measures of business impact, make a business and a technology owner answer for them jointly, and bring the technology leader’s own measures of success into line.',
  outcome: 'Business-focused metrics',
  brief: 'Measure outcomes, not deliverables',
  guide: {
    'so-that': {
      prompt:
        'Read your programme’s headline deliverable aloud, then go on with “so that …” until a customer or a colleague would feel the difference.',
      aside: 'Ask “so that what?” at most three times for each programme; type the last answer.',
      goodLooksLike: 'One sentence a customer would recognise, with nothing in it that only we can see.',
      watchFor: '“So that the platform is live” is the deliverable again. Ask what happens on the day after.',
      then: 'Find the number that would move, and say which way is better.',
    },
    'first-value': {
      prompt: 'What is that number today, and on which date was it true?',
      aside:
        'Let the finance director write the baseline; a rough value with a date beats an exact one next quarter.',
      goodLooksLike: 'Baseline, date, target and date, and two people who nod.',
      watchFor: 'A target without a baseline. It cannot fail, so it cannot teach.',
      then: 'Write down who will bring the next reading, and when.',
    },
    'two-owners': {
      prompt:
        'Suppose this number has not moved in six months. Who explains that to the board, together with whom?',
      aside: 'Wait for two names from two sides; write the business owner first.',
      goodLooksLike: 'Two owners who have already disagreed about something on this row.',
      watchFor: 'The technology leader owns every row and the business owner is “to be confirmed”.',
      then: 'Retire the old deliverable report for this row, or say when it stops.',
    },
    'what-success-pays': {
      prompt:
        'If we read only the scorecard, what would we think the technology leader is here for? And the rest of us?',
      aside: 'Show today’s weights of two people side by side before anyone proposes new ones.',
      goodLooksLike:
        'Weights that add up to 100, more than half of them business results that a peer shares.',
      watchFor: 'Availability and cost alone. They matter, and they are how a cost centre is measured.',
      then: 'Note what the sponsor must take to the board, because pay is decided there.',
    },
    'replace-the-status': {
      prompt:
        'Which status meeting could we replace by one question: did the result move, and what do we change now?',
      aside: 'Pick one status meeting and hold its replacement today with a real case, 25 minutes.',
      goodLooksLike: 'A chair from the business, one case at a time, a decision about each.',
      watchFor: 'Traffic lights. If all are green and no number has moved, ask which one is wrong.',
      then: 'Cancel the old meeting in the calendar, in front of everybody.',
    },
    'keep-cases-alive': {
      prompt:
        'When did we last change what we promised for this investment? What do we know now that we did not know then?',
      aside: 'Go case by case and ask for a forecast in one number before any explanation.',
      goodLooksLike: 'Each case has a fresh forecast, a small next step, and a verdict.',
      watchFor: 'No case is ever stopped. Ask which one we would not start today.',
      then: 'Set the date of the next update, then sign month two off.',
    },
  },
  criteria: {
    'measures-complete': {
      label: 'Every outcome measure has baseline, target and both owners',
      left: (left) => `complete ${spellCount(left, 'outcome measure', 'outcome measures')}`,
    },
    'weights-sum': {
      label: 'Agreed weights add up to 100 for each person',
      // Of one, there may be none yet.
      left: (left, total) =>
        total === 1
          ? 'agree weights that add up to 100'
          : `the agreed weights of ${spellCount(left, 'person do', 'people do')} not add up to 100`,
    },
    'outcome-review-held': {
      label: 'At least one outcome review was held',
      left: () => 'hold the first outcome review',
    },
    'cases-updated': {
      label: 'Every live business case was updated within its cycle',
      left: (left, total) =>
        total === 1
          ? 'update a business case and set its next date'
          : `${spellCount(left, 'business case is', 'business cases are')} due for an update`,
    },
  },
} satisfies StageWords
