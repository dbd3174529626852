// What stands around the decision matrix, in English: issues, what changes, where the words come from.

export const decisionWords = {
  plainChecks: 'Plain checks on the letters. None blocks your work.',
  groups: { 'as-is': 'Rule issues today', 'to-be': 'Left in the redesign' },
  none: {
    'as-is': 'Nothing odd in what is filled in.',
    'to-be': 'Nothing odd in what is agreed.',
  },
  unnamed: 'Unnamed decision',
  changesTitle: 'What changes for the technology leader',
  noChanges:
    'Nothing is agreed yet that differs from today. Switch to side by side and type what it should be.',
  noPart: 'no part',
  changeColumns: { decision: 'Decision', today: 'today', agreed: 'as agreed', forum: 'where' },
  inputOnly: 'Input only counts as no voice: it is the feasibility check of the old model.',
  rapid: 'RAPID® is a mark of Bain & Company.',
}
