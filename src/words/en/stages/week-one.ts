// Week one in words: see where the technology leader is in and where out.
import type { StageWords } from '../../words.ts'
import { spellCount } from '../spell.ts'

export const weekOne = {
  label: 'Week one',
  title: 'Assess integration points',
  question: 'At which stages of strategy is the technology leader in, and where out?',
  objective:
    'See, with examples, where strategy is made without the technology leader, what information travels in time, and who really decides. Look at the routines, not at the person.',
  outcome: 'Clear visibility of current gaps',
  brief: 'See where technology is in, where out',
  guide: {
    'set-the-frame': {
      prompt:
        'Our routines were built when technology was a cost to keep down. We are here to look at the routines. If we catch ourselves judging a person today, we stop and ask what the routine did.',
      aside: 'Say it standing, look at the whole table, and let it be quiet for a moment.',
      goodLooksLike:
        'Someone other than the technology leader gives the first example of a routine that no longer fits.',
      watchFor:
        'The technology leader starts to defend the department. Say: “You are not on trial; you are our best witness.”',
      then: 'Ask each person for one word on how they come into the room, then open the first table.',
    },
    'last-big-decision': {
      prompt:
        'Take our last big strategic decision. When did the technology leader first hear of it: before the options, between them, or after?',
      aside: 'Read it aloud and wait for two answers before you type.',
      goodLooksLike: 'Each row has a dated example. The mandate comes from the charter, not from memory.',
      watchFor:
        '“Always invited” is not involvement. Ask what changed because the technology leader was in the room.',
      then: 'Give the three widest gaps an owner before lunch.',
    },
    'rate-and-reveal': {
      prompt:
        'Answer for what happened in the last half year, not for what you wish. “Not sure” is an honest answer. Nobody shows a number before all of us have one.',
      aside: 'Pass the laptop or hold up cards, and reveal only when the last person is done.',
      goodLooksLike: 'The widest split is talked about first, and both ends of it tell a story.',
      watchFor: 'People explain the average away. Stay with the two answers that lie furthest apart.',
      then: 'Agree one actual value for each stage of strategy and type it in.',
    },
    'who-hears-what': {
      prompt:
        'Think of the last thing a customer told us that should have changed a technology plan. How did it travel, through whom, and how long did it take?',
      aside: 'Let the receiver say whether it came on time; the sender always thinks so.',
      goodLooksLike:
        'Every kind of information has a judgement from the side that receives it and one decision it served.',
      watchFor: '“It is in the shared folder.” A place is not a route; ask who opened it last.',
      then: 'Mark which of them the whole executive team should get, and write down five remembered items each way.',
    },
    'who-decides': {
      prompt:
        'Whose name would a newcomer hear if they asked who decides this? Say it as it is, not as the handbook has it.',
      aside: 'Do one decision slowly together, then go fast; letters can be changed until the coffee break.',
      goodLooksLike: 'One D for every decision, named without looking at the chief executive first.',
      watchFor: '“We all decide” means the loudest decides, or nobody. Ask who could say no.',
      then: 'Read the list of open points aloud and settle the ones that take a minute.',
    },
    'what-it-costs': {
      prompt:
        'Which of these symptoms cost us money, time or a good colleague in the last year? One example, with a month and a rough number.',
      aside: 'Take the three symptoms with the highest numbers and let the person who paid for them speak.',
      goodLooksLike: 'Three symptoms with an example the finance director would accept.',
      watchFor: 'The talk moves to solutions. Write them in the parking lot and come back to the example.',
      then: 'Note the results as they stand today, with their period, so that month six has something to compare with.',
    },
    'close-the-day': {
      prompt:
        'We have three wide gaps. Who in this room will close the first one, and by which date can we see that something moved?',
      aside: 'Wait until a person says “I”; a department is no owner.',
      goodLooksLike:
        'Three actions, three owners, three dates, and at least one owner is not the technology leader.',
      watchFor:
        'Every action lands on the technology leader. That is the old routine at work; hand one back.',
      then: 'Sign week one off. The baseline is frozen, and month six will be laid beside it.',
    },
  },
  criteria: {
    'points-filled': {
      label: 'All seven stages of strategy have mandate, actual, target and importance',
      left: (left) => `fill in ${spellCount(left, 'stage of strategy', 'stages of strategy')}`,
    },
    'one-decider': {
      label: 'Every decision in scope has exactly one who decides today',
      left: (left, _total, decides) =>
        `${spellCount(left, 'decision still needs', 'decisions still need')} exactly one ${decides}`,
    },
    'baseline-revealed': {
      label: 'The first round of ratings is revealed',
      left: () => 'reveal the first round of ratings',
    },
    'before-filled': {
      label: 'Results before and today’s weights are filled in',
      left: (left) => `${spellCount(left, 'value of today is', 'values of today are')} still missing`,
    },
    'items-remembered': {
      label: 'Five remembered items each way stand in the flow log',
      left: (left) => `remember ${spellCount(left, 'more item', 'more items')} for the flow log`,
    },
    'gaps-owned': {
      label: 'The three widest gaps have an action with owner and date',
      left: (left) => `give ${spellCount(left, 'wide gap', 'wide gaps')} an action with owner and date`,
    },
  },
} satisfies StageWords
