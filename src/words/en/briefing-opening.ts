// What the opening pages of all stages say alike, and the list of what the checks of a table find.
import { longDate } from './dates.ts'
import { labelInSentence } from './names.ts'
import { capitalise, spellCount } from './spell.ts'

export const openingWords = {
  /** After a note, leading to the section where the rows stand. */
  onPage: ', page \uE0F0',
  open: (stage: string, left: readonly string[]) =>
    `help to close ${labelInSentence(stage)}. Still open: ${left.join('; ')}.`,
  sign: (stage: string) => `sign off ${labelInSentence(stage)}: every exit criterion is met or waived.`,
  ofThen: (on: string) =>
    `As it stood when it was signed off, data of ${longDate(on)}. What was asked for then is left out.`,
  skipped: (stage: string) => `${stage} was skipped: nothing is reported from it`,
  flags: {
    title: (points: number, rows: number) =>
      `${capitalise(spellCount(points, 'point', 'points'))} to look at, in ${spellCount(rows, 'row', 'rows')}`,
    row: 'Row',
    found: 'What stands out',
  },
}
