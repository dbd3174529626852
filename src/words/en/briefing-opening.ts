// What the opening pages of all stages say alike.
import { nameInSentence } from './charts.ts'

export const openingWords = {
  /** After a note, leading to the section where the rows stand. */
  onPage: ', page \uE0F0',
  open: (stage: string, left: readonly string[]) =>
    `help to close ${nameInSentence(stage)}. Still open: ${left.join('; ')}.`,
  sign: (stage: string) => `sign off ${nameInSentence(stage)}: every exit criterion is met or waived.`,
}
