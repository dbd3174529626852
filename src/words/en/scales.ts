// The names of every step of every rating scale, long for reading and short for cells.
import type { MethodWords } from '../words.ts'

const involvement = {
  0: { label: 'excluded', short: 'excluded' },
  1: { label: 'told afterwards', short: 'told after' },
  2: { label: 'checks feasibility', short: 'feasibility' },
  3: { label: 'consulted before', short: 'consulted' },
  4: { label: 'co-creates', short: 'co-creates' },
  5: { label: 'co-owns', short: 'co-owns' },
}

const frequency = {
  0: { label: 'never', short: 'never' },
  1: { label: 'rarely', short: 'rarely' },
  2: { label: 'sometimes', short: 'sometimes' },
  3: { label: 'often', short: 'often' },
  4: { label: 'always', short: 'always' },
}

export const scales = {
  involvement: { label: 'Involvement', steps: involvement },
  frequency: { label: 'How often', steps: frequency },
  importance: {
    label: 'Importance',
    steps: {
      1: { label: 'useful', short: 'useful' },
      2: { label: 'important', short: 'important' },
      3: { label: 'decisive', short: 'decisive' },
    },
  },
  priority: {
    label: 'Priority',
    steps: {
      1: { label: 'later', short: 'later' },
      2: { label: 'next', short: 'next' },
      3: { label: 'now', short: 'now' },
    },
  },
  skill: {
    label: 'Skill',
    steps: {
      1: { label: 'not yet', short: 'not yet' },
      2: { label: 'on good days', short: 'good days' },
      3: { label: 'most of the time', short: 'mostly' },
      4: { label: 'reliably, even under pressure', short: 'reliably' },
      5: { label: 'helps others do it', short: 'teaches' },
    },
  },
  usefulness: {
    label: 'Usefulness',
    steps: {
      1: { label: 'time lost', short: 'lost' },
      2: { label: 'a little', short: 'a little' },
      3: { label: 'worth the time', short: 'worth it' },
      4: { label: 'changed how I see it', short: 'changed' },
      5: { label: 'used it the same week', short: 'used it' },
    },
  },
  confidence: {
    label: 'Confidence',
    steps: {
      1: { label: 'could not follow', short: 'lost' },
      2: { label: 'could follow with help', short: 'with help' },
      3: { label: 'could follow', short: 'follows' },
      4: { label: 'could ask good questions', short: 'asks well' },
      5: { label: 'could explain it to a peer', short: 'explains' },
    },
  },
  answer: {
    label: 'Answer',
    steps: {
      0: { label: '0', short: '0' },
      1: { label: '1', short: '1' },
      2: { label: '2', short: '2' },
      3: { label: '3', short: '3' },
      4: { label: '4', short: '4' },
      5: { label: '5', short: '5' },
    },
  },
} satisfies MethodWords['scales']
