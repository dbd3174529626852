// Month three in words: learn, in both directions, to make oneself understood.
import type { StageWords } from '../../words.ts'
import { spellCount } from '../spell.ts'

export const monthThree = {
  label: 'Month three',
  title: 'Build translation competence',
  question: 'Can each side make itself understood to the other, and how do we practise?',
  objective:
    'Treat translation as a skill of both sides that is practised, watched and rewarded: technology leaders explain to different audiences, business leaders ask better questions and give context early.',
  outcome: 'Enhanced communication skills',
  brief: 'Build translation both ways',
  guide: {
    'a-moment-of-misunderstanding': {
      prompt:
        'Tell us of a moment this year when we used the same word and meant different things. What did it cost?',
      aside: 'Collect two or three; put the words straight into the glossary.',
      goodLooksLike: 'One word, two meanings, one story, and a laugh.',
      watchFor: 'Only technology words are on the list. “Margin”, “customer” and “urgent” belong there too.',
      then: 'Agree what each word will mean from now on, in both languages.',
    },
    'rate-what-you-saw': {
      prompt:
        'Rate what you saw, not what you think of the person. What exactly did they say or do, and who was there?',
      aside: 'Let a peer from the other side give the number; nobody rates themselves.',
      goodLooksLike: 'Both directions rated, each number with an observed moment behind it.',
      watchFor: 'Only the technology side is rated. Understanding is the work of two.',
      then: 'Choose one skill per person to practise until month six.',
    },
    'explain-it-three-times': {
      prompt:
        'Explain the same choice three times: to the board, to a depot manager, to a customer. Two minutes each. What did you leave out, and why?',
      aside: 'Keep the time strictly and let the listeners say back what they understood.',
      goodLooksLike: 'The listener can name the trade-off without looking at the slide.',
      watchFor: 'Feedback about slides. Ask what the listener would decide now.',
      then: 'Fix a date for every month until month six, each with another audience.',
    },
    'ask-a-better-question': {
      prompt:
        'Which question do we ask technology that can only be answered with yes or no? How would it sound if we wanted to learn something?',
      aside: 'Write the closed question first, then let the person who asks it most find the open one.',
      goodLooksLike: '“What are the trade-offs?” instead of “is it possible by June?”.',
      watchFor: 'A polite question with the answer already in it.',
      then: 'Use one of them in the next business review and note what it brought to light.',
    },
    'learn-the-limits': {
      prompt: 'What would you like to understand about our technology that you have never dared to ask?',
      aside: 'Collect questions on cards without names, then let the technology leader pick three.',
      goodLooksLike:
        'A session about a possibility, a limit or a trade-off, with confidence asked before and after.',
      watchFor: 'A sales talk. If no limit was named, it was not education.',
      then: 'Date the next session and choose a teacher who is not the technology leader.',
    },
    'praise-the-teachers': {
      prompt:
        'Who has taught you something across the divide since we started? What can you do now that you could not before?',
      aside: 'Go round once; each person names one teacher.',
      goodLooksLike: 'Names from both sides, and one from two levels down.',
      watchFor: 'Thanks that cost nothing. Ask what the person would value.',
      then: 'Note who is recognised how, then sign month three off.',
    },
  },
  criteria: {
    'both-directions-rated': {
      label: 'Skills are rated in both directions',
      left: (left) => `${spellCount(left, 'direction has', 'directions have')} no skill rated yet`,
    },
    'monthly-workshop': {
      label: 'One workshop a month is held or dated',
      left: (left) => `${spellCount(left, 'month has', 'months have')} no workshop held or dated`,
    },
    'education-held': {
      label: 'At least one education session was held',
      left: () => 'hold a first education session',
    },
  },
} satisfies StageWords
