// What the grid says about copying and pasting: how a paste was read, and the texts a column learned.
import { count } from '../plural.ts'
import { cut } from './spell.ts'

export const pasteWords = {
  // how a paste was read
  headerLeftOut: 'The first line is the header; it was left out.',
  columnsMatched: 'Each column went to the one its first line names.',
  headerPasted: 'The first line was pasted too.',
  pasteAsItStands: 'Paste as it stands',
  goByHeader: 'Go by the first line',
  rowsMatched: 'Each line went to the row it names.',
  datesGuessed: (isDayFirst: boolean) => `Dates read as ${isDayFirst ? 'day/month' : 'month/day'}.`,
  numbersGuessed: (isPoint: boolean) => `Numbers read with a decimal ${isPoint ? 'point' : 'comma'}.`,
  readDates: (isDayFirst: boolean) => `Read as ${isDayFirst ? 'day/month' : 'month/day'}`,
  readNumbers: (isPoint: boolean) => `Read with a decimal ${isPoint ? 'point' : 'comma'}`,
  sharesKept: 'Percentages kept as they stand: 0.4 is 0.4%, not 40%.',
  tooLarge: (cells: number) =>
    `That is too much to paste: a table can take up to ${count(cells, 'cell', 'cells')} at once.`,
  oneRow:
    'A form shows one row: several rows are pasted into the table. Names of fields with a value each find their fields here.',
  nothingPasted: 'Nothing here could take what was pasted.',
  closeNotes: 'Close',
  /** After the keys that lead here from the table. */
  goThere: 'goes here',

  // texts a column learned
  learned: (text: string, means: string, column: string) =>
    `From now on “${cut(text, 40)}” means ${cut(means, 40)} in ${column}.`,
  meaningsTitle: 'Texts this column understands',
  meaning: (text: string) => `“${cut(text, 60)}” means`,
  forget: 'Forget',
  forgetMeaning: (text: string) => `Forget what “${cut(text, 60)}” means`,
  forgetLabel: (text: string) => `“${cut(text, 20)}” forgotten`,
  forgotten: (text: string) => `“${cut(text, 40)}” is not understood any more. Undo brings it back.`,
} as const
