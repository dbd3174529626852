// The ten measures in words: what each is called, how it is worked out, which way is better, why it may be missing.
import type { MethodWords } from '../words.ts'

export const measures = {
  M1: {
    label: 'Involvement in shaping strategy',
    definition:
      'How far in the technology leader is where strategy is shaped: actual involvement, weighted by importance, out of the most there could be. Planning and execution are shown apart, because they would flatter the score.',
    better: 'higher',
  },
  M2: {
    label: 'Information on time',
    definition:
      'Share of the kinds of business information that reach the technology side in time to act, as the receiver judges it. “Never” counts too. The other direction is shown beside it.',
    better: 'higher',
  },
  M3: {
    label: 'Decision voice',
    definition:
      'Share of the decisions in scope that depend on technology where the technology leader recommends, agrees or decides. Input alone is no voice: it is the feasibility check of old.',
    better: 'higher',
  },
  M4: {
    label: 'Accountable for outcomes',
    definition:
      'Share of the technology leader’s measures of success that are business measures, by weight. A business measure counts only if it names the outcome it stands for.',
    better: 'higher',
  },
  M5: {
    label: 'Translation, lower direction',
    definition:
      'Mean skill in making oneself understood, per person and direction, on a scale from 0 to 100. The weaker direction is the score. Self-ratings are left out.',
    better: 'higher',
  },
  M6: {
    label: 'Velocity, slower direction',
    definition:
      'Median days from raised to decided, in the slower of the two directions, with five items decided in each. Items from memory stand apart. This measure is Pathway’s own.',
    better: 'lower',
  },
  M7: {
    label: 'Widest perception gap',
    definition:
      'How far apart business and technology raters are on the question that divides them most, as a share of the scale. Shown by side only with the consent of those who could be recognised.',
    better: 'lower',
  },
  M8: {
    label: 'Meeting load',
    definition:
      'Change in person-hours a year spent in leadership meetings, redesign against today. Forums that are not one of the meetings are added. Meetings without a decision are left out of both sides.',
    better: 'lower',
  },
  M9: {
    label: 'Plan progress',
    definition:
      'Share of all exit criteria that are met. A waived criterion or a skipped stage still counts as one to meet, and is named.',
    better: 'higher',
  },
  M10: {
    label: 'Symptom load',
    definition:
      'How often the symptoms occur, averaged over the answers of the latest revealed round: 0 is never, 100 is always. Before any round it rests on what the team agreed. Baseline and follow-up are compared over the same people.',
    better: 'lower',
  },
} satisfies MethodWords['measures']

export const measureUnits = {
  score: 'of 100',
  percent: '%',
  days: 'days',
  'percent-change': '% change',
} satisfies MethodWords['measureUnits']

export const measureReasons = {
  'no-rows': 'Nothing to count yet',
  'not-rated': 'Not rated yet',
  'no-weight': 'No weights yet',
  'weights-not-100': 'Weights do not add up to 100',
  'one-direction-only': 'One direction only: the other has too little to measure',
  'fewer-than-five': 'Too few to compare: five are needed',
  'not-revealed': 'Not revealed yet',
  'no-consent': 'Shown by side only with the technology leader’s consent',
  'one-side-only': 'One side only: nobody of the other side has answered',
  'no-start-date': 'The start date is missing',
  'not-decided': 'No meeting is decided and filled in yet',
  'no-hours-before': 'No meeting hours before to compare with',
} satisfies MethodWords['measureReasons']
