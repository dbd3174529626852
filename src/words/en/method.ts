// The method's own short words: pillars, failure patterns, decision letters, units, yes and no.
import type { MethodWords } from '../words.ts'

export const notSure = 'not sure'
export const yes = 'yes'
export const no = 'no'

export const removedRow = (facts: { readonly row: string }) => `removed ${facts.row}`
export const namelessRow = (facts: { readonly row: string }) => `${facts.row} without a name`

export const pillars = {
  P1: {
    label: 'Strategic co-creation',
    from: 'Asked whether it can be done',
    to: 'Aboard while strategy is made',
  },
  P2: {
    label: 'Outcome-based accountability',
    from: 'Measured on deliverables and dates',
    to: 'Measured on business results, funded by value in short steps',
  },
  P3: {
    label: 'Information alignment',
    from: 'Informed when someone thinks of it',
    to: 'Same context as every business leader, and a say in what follows from it',
  },
  P4: {
    label: 'Translation excellence',
    from: 'Good explainers are a stroke of luck',
    to: 'Both sides learn, on purpose, to make themselves understood',
  },
} satisfies MethodWords['pillars']

export const patterns = {
  'strategic-exclusion': 'Left out of strategy',
  translation: 'Lost in translation',
  structure: 'Built for a cost centre',
  accountability: 'Measured apart',
  consequence: 'What it leads to',
} satisfies MethodWords['patterns']

export const letters = {
  rapid: {
    D: { label: 'decides, one only', short: 'decide' },
    R: { label: 'recommends', short: 'recommend' },
    A: { label: 'agrees, may veto', short: 'agree' },
    P: { label: 'performs', short: 'perform' },
    I: { label: 'gives input', short: 'input' },
  },
  raci: {
    A: { label: 'accountable, one only', short: 'accountable' },
    R: { label: 'responsible for doing it', short: 'responsible' },
    C: { label: 'consulted before', short: 'consulted' },
    I: { label: 'informed after', short: 'informed' },
  },
  daci: {
    D: { label: 'drives it to a decision', short: 'drive' },
    A: { label: 'approves, one only', short: 'approve' },
    C: { label: 'contributes', short: 'contribute' },
    I: { label: 'informed after', short: 'informed' },
  },
} satisfies MethodWords['letters']

export const units = {
  minutes: 'min',
  days: 'days',
  'times-a-year': 'a year',
  people: 'people',
} satisfies MethodWords['units']
