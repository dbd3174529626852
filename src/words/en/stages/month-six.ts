// Month six in words: clock how fast insight travels, look at the results honestly, choose the next cycle.
import type { StageWords } from '../../words.ts'
import { spellCount } from '../spell.ts'

export const monthSix = {
  label: 'Month six',
  title: 'Measure integration velocity',
  question:
    'How fast does a business insight reach a technology decision, and a technology possibility the strategy?',
  objective:
    'Measure how long insight takes to become a decision in each direction and what slows it down, ask the same questions as in week one, compare the results honestly, and choose what to do next.',
  outcome: 'Measurable integration success',
  brief: 'Clock how fast insight travels',
  guide: {
    'rate-again': {
      prompt:
        'The same questions as in week one. Answer for the last two months, and do not look up what you said then.',
      aside: 'Collect everyone’s answers before you show a single number from week one.',
      goodLooksLike:
        'The same people answer, and one answer has got worse without anyone minding that it is said.',
      watchFor: 'Politeness. Six months of shared effort make everybody generous; ask for an example.',
      then: 'Reveal, then lay week one beside it.',
    },
    'follow-one-item': {
      prompt:
        'Take one item that went fast and one that is still waiting. What did the first have that the second has not?',
      aside: 'Open the flow log sorted by age and read the oldest open item aloud.',
      goodLooksLike: 'A cause you could change: a missing forum, a translator, a pair of owners.',
      watchFor: 'Blame for the slow item. Ask where it lay, not who had it.',
      then: 'Decide the oldest open item now, or withdraw it.',
    },
    'both-directions': {
      prompt:
        'Which way does insight travel faster with us: from business to technology or back? Were you expecting that?',
      aside: 'Show the two directions one above the other; do not let anyone add them up.',
      goodLooksLike: 'The team accepts “too few to compare” where it is true.',
      watchFor: 'A trend is seen in four dots. Read the count aloud.',
      then: 'Agree one thing that would help the slower direction.',
    },
    'honest-results': {
      prompt: 'For each result: what moved, and how much of it would have moved without us?',
      aside: 'Write the attribution first and the number second.',
      goodLooksLike: 'At least one result is worse, and one is marked “none” or “unknown”.',
      watchFor: 'Everything good is due to the programme and everything bad to the market.',
      then: 'Note the source of each number, so that a reader can check it.',
    },
    'what-we-keep': {
      prompt:
        'If we stopped meeting about this today, which of the new routines would still be alive in a year?',
      aside: 'Give everyone two minutes of silence to write before anybody speaks.',
      goodLooksLike: 'Few lessons, each with something to keep, change, stop or start, and an owner.',
      watchFor: 'A list of wishes. A lesson needs something that happened.',
      then: 'Give every row an owner and a month.',
    },
    'close-the-cycle': {
      prompt: 'What will you, personally, go on doing? Say it to the person who will notice if you stop.',
      aside: 'Let the technology leader speak last.',
      goodLooksLike: 'Pairs across the divide make the promises to each other.',
      watchFor: 'Applause in place of promises.',
      then: 'Sign month six off. The follow-up is frozen beside the baseline; then start the next cycle on its tab.',
    },
  },
  criteria: {
    'items-decided': {
      label: 'Five items are decided in each direction',
      left: (left) =>
        `${spellCount(left, 'more item needs', 'more items need')} a decision to compare both directions`,
    },
    'now-filled': {
      label: 'Results now are filled in',
      left: (left) => `${spellCount(left, 'result has', 'results have')} no value for now`,
    },
    'follow-up-revealed': {
      label: 'The second round of ratings is revealed',
      left: () => 'reveal the second round of ratings',
    },
    'next-owned': {
      label: 'Every lesson for the next cycle has an owner',
      // Of one, there may be none yet.
      left: (left, total) =>
        total === 1
          ? 'write down the lessons for the next cycle, each with an owner'
          : `${spellCount(left, 'lesson has', 'lessons have')} no owner`,
    },
  },
} satisfies StageWords
