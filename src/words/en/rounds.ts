// What collecting the answers of a rating round says, in English: setting up, handing over, answering, cards up.
import { shorten } from './spell.ts'

/** What history calls the steps of a round; never what anybody answered. */
export const roundLabels = {
  raters: 'Who answers',
  items: 'What is asked',
  consent: 'Consent to a split by side',
  started: 'Rating begun',
  answer: (name: string) => (name === '' ? 'An answer' : `An answer of ${shorten(name)}`),
  finished: (name: string) => (name === '' ? 'Answers closed' : `${shorten(name)} finished`),
  revealed: 'Answers revealed',
}
