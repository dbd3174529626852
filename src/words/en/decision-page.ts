// What stands around the decision matrix, in English: issues, what changes, where the words come from.

import { capitalise, join, shorten, spell, spellCount } from './spell.ts'

export const decisionWords = {
  views: { label: 'Ways of looking at the decisions', matrix: 'Matrix', details: 'Details' },
  withoutConsequence: (quantity: number) =>
    `${capitalise(spell(quantity))} ${quantity === 1 ? 'decision in scope does' : 'decisions in scope do'} not say whether technology is touched, so ${quantity === 1 ? 'it does' : 'they do'} not count in the decision voice.`,
  sayConsequence: 'Say it',
  leftLetters: (roles: readonly string[], decisions: number) =>
    `${capitalise(spellCount(decisions, 'decision still holds', 'decisions still hold'))} letters of ${roles.length === 1 ? 'a role that is' : `${spell(roles.length)} roles that are`} no longer listed (${join(roles.map(shorten))}). They count for nothing.`,
  clearLetters: 'Clear them',
  lettersCleared: 'Letters of removed roles cleared',
  plainChecks: 'Plain checks on the letters. None blocks your work.',
  groups: { 'as-is': 'Rule issues today', 'to-be': 'Left in the redesign' },
  none: {
    'as-is': 'Nothing odd in what is filled in.',
    'to-be': 'Nothing odd in what is agreed.',
  },
  unnamed: 'Unnamed decision',
  changesTitle: 'What changes for the technology leader',
  noChanges:
    'Nothing is agreed yet that differs from today. Type what it should be where it says “As agreed”.',
  noPart: 'no part',
  changeColumns: { decision: 'Decision', today: 'today', agreed: 'as agreed', forum: 'where' },
  inputOnly: 'Input only counts as no voice: it is the feasibility check of the old model.',
  rapid: 'RAPID® is a mark of Bain & Company.',
}
