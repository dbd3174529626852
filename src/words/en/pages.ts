// What the pages beside the stages say, in English: sources, checkpoints, settings.

export const sourcesWords = {
  title: 'Sources',
  where: 'Where the method comes from',
  whereText:
    'The plan follows a published article on how organisations bring their technology leader into strategy. The article draws on Charles Sims, on Isaac Sacolick, and on Khalid Kark and Anh Nguyen Phillips of Deloitte.',
  claims: 'What is not verified',
  claimsText:
    'The article says that better integrated leaders go with higher revenue, margin, customer satisfaction, engagement, market share and a better answer to change. Those are the article’s claims. Nobody at Pathway has verified them, and your results are asked for so that you can judge for yourselves.',
  ours: 'What is ours',
  oursText:
    'Wording, prompts, checks and sums in this workbook are Pathway’s own. Integration velocity is a measure of ours: the article names the idea, not the arithmetic.',
  marks: 'Marks and terms',
  marksText:
    'RAPID® is a mark of Bain & Company. The agreement index among raters, r_wg, is by James, Demaree and Wolf (1984).',
  measures: 'How each measure is worked out',
  inside: 'Software and typefaces inside',
  insideText:
    'Pathway is built on the work of others, who ask that their licences go along. Open a name to read its own. The texts of Electron and Chromium lie beside the program.',
}

export const checkpointWords = {
  title: 'Checkpoints',
  help: 'A checkpoint is a frozen copy of the whole workbook under a name. Make one before the room fills, or before a big change.',
  name: 'Name of the checkpoint',
  nameHint: 'Such as “Before the offsite”',
  nameMissing: 'Give it a name, so that it can be told from the others',
  add: 'Make a checkpoint',
  added: (name: string) => `Checkpoint “${name}” is kept`,
  none: 'No checkpoint yet. Signing off week one makes the first by itself.',
  columns: { name: 'Checkpoint', kind: 'Kind', made: 'Made', ways: 'What to do with it' },
  kinds: {
    named: 'named copy',
    baseline: 'baseline',
    'follow-up': 'follow-up',
    'before-replace': 'before a file replaced the workbook',
    'undone-baseline': 'baseline whose sign-off was undone',
    'undone-follow-up': 'follow-up whose sign-off was undone',
  },
  look: 'Look inside',
  compare: 'Compare',
  restore: 'Restore',
  restoreTitle: (name: string) => `Go back to “${name}”?`,
  restoreHelp:
    'Every table goes back to what this checkpoint holds. What stands now is kept as a checkpoint first, and one undo brings it back. Answers of raters and their reveal stay as they are.',
  restoreConfirm: 'Go back to it',
  restored: (name: string) => `The workbook is back at “${name}”`,
  nothingToRestore: (name: string) => `“${name}” holds what stands here already`,
  undoRestore: 'Undo',
  insideHelp: 'What it holds, table by table.',
  rows: 'Rows',
  table: 'Table',
}

export const settingsWords = {
  title: 'Settings',
  author: 'Your name',
  authorHint: 'Stands in the history of every workbook on this computer',
  look: 'Look',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  density: 'Row height',
  enterKey: 'Enter on a cell',
  enterKeyHint: 'F2 edits it in any case',
  enterKeys: { edit: 'Edits it', down: 'Goes down, as in a spreadsheet' },
  dates: 'Day and month',
  datesHint: 'How 1/6/2026 is read',
  dateOrders: { 'day-first': '31/12', 'month-first': '12/31' },
  decimal: 'Decimal mark',
  decimalHint: 'For numbers in tables',
  decimalMarks: { point: '1.5', comma: '1,5' },
  asSystem: (example: string) => `As the system: ${example}`,
  paper: 'Paper',
  paperHint: 'For briefings',
  font: 'Further font for briefings',
  fontHint: 'For letters Pathway has none for, such as Chinese, Japanese or Korean. A TrueType file (.ttf).',
  chooseFont: 'Choose a font',
  removeFont: 'Remove it',
  facts: 'Facts of this workbook',
  factsHelp: 'Due dates follow from the start date.',
  people: 'Roles',
}
