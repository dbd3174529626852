// What the page that reveals a round says, in English: before, while and after the room sees the answers.
import type { RoundId } from '../../domain/tables/rounds.ts'
import { count } from '../plural.ts'
import { halves, roundsChartWords } from './charts-rounds.ts'
import { allOf, capitalise, isolate, join, shorten, spell, spellCount } from './spell.ts'

const { roundNames } = roundsChartWords

/** Names of people in a sentence; where there are many, the first and how many more. */
function people(names: readonly string[]): string {
  const shown = names.map((name) => isolate(shorten(name)))
  return names.length <= 4
    ? join(shown)
    : `${shown.slice(0, 3).join(', ')} and ${spell(names.length - 3)} others`
}

export const revealWords = {
  kicker: (round: RoundId) => `${roundNames[round]}, perception gap`,
  back: (round: RoundId) => `Back to ${roundNames[round].toLowerCase()}`,
  set: (position: number, sets: number, scale: 'involvement' | 'frequency') =>
    `${String(position)} of ${String(sets)}: ${scale === 'involvement' ? 'involvement' : 'symptoms'}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Pages of the reveal',
  notSaved: (reason: string) => `Not saved. ${reason}`,

  // before the reveal
  hidden: 'The answers are still hidden',
  hiddenHelp: 'Nobody sees an answer until the round is revealed, to everyone at once.',
  progress: (done: number, all: number) => {
    if (all === 1) return `The one person asked has ${done === 1 ? '' : 'not '}answered everything.`
    if (done === all) return `${capitalise(allOf(all))} people have answered everything.`
    const some = done === 0 ? 'None' : capitalise(spell(done))
    return `${some} of ${spellCount(all, 'person', 'people')} ${done < 2 ? 'has' : 'have'} answered everything.`
  },
  answered: (answered: number, total: number) => `${String(answered)} of ${String(total)}`,
  person: 'Person',
  answers: 'Answered',
  more: (quantity: number) => `and ${spellCount(quantity, 'person', 'people')} more`,
  nobodyAsked: 'Nobody is chosen to answer yet.',
  nobodyAnswered: 'Nobody has answered yet, so there is nothing to reveal.',
  toRound: 'Go to the round',
  toWall: 'Show the room how far everyone is',
  reveal: 'Reveal now',
  confirmTitle: 'Reveal to everyone?',
  confirm: (late: readonly string[]) =>
    late.length === 0
      ? 'Everybody has answered. The reveal cannot be taken back, and no answer can be changed after it.'
      : `${people(late)} ${late.length === 1 ? 'has' : 'have'} not answered everything. What is there will be shown. The reveal cannot be taken back, and nobody can answer after it.`,
  confirmYes: 'Yes, reveal',
  confirmNo: 'Not yet',

  // consent
  consentTitle: 'Consent',
  leader: 'the technology leader',
  consentWhy: (leader: string) =>
    `The technology side is often one person, so a picture by side can show what ${isolate(leader)} answered. It is drawn only while ${isolate(leader)} agrees.`,
  consentGiven: 'Consent is on record: the picture will be by side.',
  consentMissing: 'No consent is on record: the picture will show only the lowest and the highest answer.',
  record: 'Record consent',
  withdraw: 'Withdraw consent',
  recordShort: 'Record',
  withdrawShort: 'Withdraw',
  recordTitle: (leader: string) => `Has ${isolate(leader)} agreed?`,
  recordText: (leader: string) =>
    `Answers and comments will be shown by side, business against technology. With few people on one side, what ${isolate(leader)} answered can be read off. The consent can be withdrawn at any time.`,
  recordYes: 'Yes, record it',

  // one question
  medians: {
    business: (median: number, max: number, n: number) =>
      `Business: median ${halves(median)} of ${String(max)}, n = ${String(n)}`,
    technology: (median: number, max: number, n: number) =>
      `Technology: median ${halves(median)} of ${String(max)}, n = ${String(n)}`,
  },
  range: (low: number, high: number, people: number) =>
    low === high
      ? `${people === 1 ? 'The one answer is' : `${capitalise(allOf(people))} answers are`} ${String(low)}.`
      : `${count(people, 'answer', 'answers')} from ${String(low)} to ${String(high)}.`,
  noAnswers: 'Nobody gave a number.',
  notSure: (quantity: number) => `${capitalise(spellCount(quantity, 'person is', 'people are'))} not sure.`,
  comments: 'Comments',
  noComments: 'Nobody left a comment.',
  commentsNeedConsent: 'Comments are shown only with consent: they can tell who wrote them.',
  sides: { business: 'Business', technology: 'Technology', none: 'No side' },
  toRow: 'Go to its row',
  makeAction: 'Make an action',
  makeDecision: 'Make a decision',
  actionText: (label: string, apart: string | null) =>
    apart === null ? `Talk through: ${label}` : `Bring both views together (${apart}): ${label}`,
  decisionText: (label: string) => `Agreed after the reveal: ${label}`,
}
