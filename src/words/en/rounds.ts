// What collecting the answers of a rating round says, in English: setting up, handing over, answering, cards up.
import { count } from '../plural.ts'
import { allOf, capitalise, isolate, join, shorten, spell, spellCount } from './spell.ts'

/** What history calls the steps of a round; never what anybody answered. */
export const roundLabels = {
  raters: 'Who answers',
  items: 'What is asked',
  consent: 'Consent to a split by side',
  sameAsBefore: 'Same people and questions as in week one',
  started: 'Rating begun',
  answer: (name: string) => (name === '' ? 'An answer' : `An answer of ${shorten(name)}`),
  finished: (name: string) => (name === '' ? 'Answers closed' : `${shorten(name)} finished`),
  revealed: 'Answers revealed',
}

/** A rater as the reveal's question counts them. */
export interface MissingRater {
  readonly name: string
  readonly answered: number
  readonly total: number
}

/** More names than these make no sentence. */
const mostNamed = 6

/** A name as a sentence says it. */
function called(name: string): string {
  return isolate(shorten(name))
}

/** By the way of rating a round records. */
const waysAsked: Readonly<Record<string, string>> = {
  'pass-the-laptop': 'answered blind at the laptop passed round',
  'cards-up': 'answered with cards up: named, not blind',
  'answers-files': 'answered blind in files',
}

export const roundWords = {
  nameless: 'Somebody without a name',
  unworded: 'A question without words',

  // before the first answer
  peopleFirst: 'First list the people',
  peopleFirstHelp:
    'A round needs to know who answers. List the executive team under People, with the side each one speaks for.',
  goToPeople: 'Go to People',
  notBegun: 'Nobody has answered yet',
  nobodyChosen: 'Nobody is chosen to answer yet',
  size: (items: number, raters: number, minutes: number, way: 'pass-the-laptop' | 'cards-up') =>
    way === 'pass-the-laptop'
      ? `${count(items, 'question', 'questions')} for ${count(raters, 'person', 'people')}, about ${count(minutes, 'minute', 'minutes')} each.`
      : `${count(items, 'question', 'questions')} for ${count(raters, 'person', 'people')}, about ${count(minutes, 'minute', 'minutes')} together.`,
  who: 'Who answers',
  lastRater: 'Somebody has to answer: choose another person first.',
  lastItem: 'Something has to be asked: choose another question first.',
  what: 'What is asked',
  stagesOf: (chosen: number, all: number) => `Stages of strategy, ${String(chosen)} of ${String(all)}`,
  symptomsOf: (chosen: number, all: number) => `Symptoms, ${String(chosen)} of ${String(all)}`,
  singleItems: 'Choose single questions',
  scales: 'Stages of strategy from 0 excluded to 5 co-owns, symptoms from 0 never to 4 always.',
  sameAsBefore: 'Take the people and questions of week one',
  sameAsBeforeHelp: 'Asked of others, or about other things, the two rounds cannot be compared.',
  how: 'How',
  ways: {
    'pass-the-laptop': {
      label: 'Pass the laptop',
      help: 'Blind. One person after the other answers alone at this screen.',
    },
    'cards-up': {
      label: 'Cards up',
      help: 'Quick, but not blind. Everybody shows a number at once, and you type the row.',
    },
  },
  openTitle: 'Go on with cards up?',
  openText:
    'From then on everybody sees who shows which number. This round no longer counts as blind, and cannot be made blind again.',
  openConfirm: 'Cards up',
  noFilesYet: 'Answer files, filled in before the day, are not part of this version yet.',
  noSide: 'no side',
  moreAboutRound: 'Change who answers, what is asked, and how',
  begin: { 'pass-the-laptop': 'Pass the laptop', 'cards-up': 'Start cards up' },
  goOn: { 'pass-the-laptop': 'Go on passing the laptop', 'cards-up': 'Go on with cards up' },

  // worth knowing
  few: (raters: number, revealed: boolean) =>
    `With ${spellCount(raters, 'person', 'people')} answering, answers can be traced to a person.${revealed ? '' : ' Say so before you start.'}`,
  fewOnSide: 'With fewer than three on one side, answers by side can be traced to a person.',
  setSides: 'Set the sides',
  withoutSide: (names: readonly string[], revealed: boolean) =>
    `${capitalise(names.length > mostNamed ? `${spell(names.length)} people` : join(names.map(called)))} ${names.length === 1 ? 'has' : 'have'} no side under People and ${revealed ? (names.length === 1 ? 'counts' : 'count') : 'will count'} on neither.`,
  leftOver: (answers: number) =>
    answers === 1
      ? 'One answer belongs to a person or a question that is no longer part of this round. It is kept, and counts nowhere.'
      : `${capitalise(spell(answers))} answers belong to people or questions that are no longer part of this round. They are kept, and count nowhere.`,
  leaderMissing:
    'Nobody is marked as the technology leader. Mark the person under People: without their consent, answers are shown together, not by side.',
  leaderNotRating: (name: string) => `${called(name)}, the technology leader, is not among those who answer.`,

  // consent
  consent: 'Consent to a split by side',
  consentHelp: (name: string) =>
    `Business against technology shows what ${called(name)} answered to everyone who knows the team.`,
  consentAsk: (name: string) => `Ask ${called(name)} before the reveal, not in front of the others.`,
  consentChoices: { unasked: 'Not asked yet', yes: 'Agrees', no: 'Does not agree' },
  consentWithout: 'Without it, answers are shown together, not by side.',

  // collecting
  progress: (done: number, all: number) => {
    if (all === 1) return done === 1 ? 'The one person has answered everything' : 'One person answers'
    if (done === all) return `${capitalise(allOf(all))} have answered everything`
    return done === 0
      ? `None of the ${spell(all)} has answered everything yet`
      : `${capitalise(spell(done))} of ${spell(all)} ${done === 1 ? 'has' : 'have'} answered everything`
  },
  hiddenUntil: {
    'pass-the-laptop': 'What was answered stays hidden from everyone, here too, until the reveal.',
    'cards-up': 'Everybody saw the cards. No table, picture or export shows them before the reveal.',
  },
  person: 'Person',
  side: 'Side',
  answered: 'Answered',
  ofTotal: (answered: number, total: number) => `${String(answered)} of ${String(total)}`,
  closed: 'finished',
  reveal: 'Reveal the answers',
  nothingToReveal: 'There is nothing to reveal yet.',
  revealTitle: {
    baseline: 'Reveal the answers of week one?',
    'follow-up': 'Reveal the answers of month six?',
  },
  revealText: (missing: readonly MissingRater[]) => {
    const shown = missing.slice(0, 2 * mostNamed).map(tellMissing)
    const more = missing.length - shown.length
    const who = [...shown, ...(more > 0 ? [`${spell(more)} more`] : [])].join(', ')
    const after = 'The answers are shown to all at once, and nobody can hide them again.'
    return missing.length === 0
      ? `Everybody has answered everything. ${after}`
      : `Not everybody is done: ${who}. ${after}`
  },
  revealConfirm: 'Reveal',

  // on the tab
  tabRevealed: 'revealed',
  tabProgress: (done: number, all: number) => `${String(done)} of ${String(all)}`,

  // revealed
  howAsked: (stages: number, symptoms: number, way: string | undefined) => {
    const asked = [
      ...(stages === 0 ? [] : [count(stages, 'stage of strategy', 'stages of strategy')]),
      ...(symptoms === 0 ? [] : [count(symptoms, 'symptom', 'symptoms')]),
    ]
    const how = way === undefined ? undefined : waysAsked[way]
    return `${join(asked)}${how === undefined ? '' : `, ${how}`}.`
  },
  whoAsked: (names: readonly string[]) =>
    names.length > 2 * mostNamed ? '' : `Asked: ${join(names.map(called))}.`,
  revealed: (answered: number, all: number) =>
    `The answers are revealed: ${String(answered)} of ${count(all, 'person', 'people')} answered`,
  openReveal: 'Open the reveal',
  answersTable: 'Single answers',
  namesHelp: (name: string) =>
    name === ''
      ? 'The table shows who answered what, and no consent to that is recorded.'
      : `The table shows who answered what, and no consent of ${called(name)} to that is recorded.`,
  showNames: 'Show single answers with names',

  // in the full window
  leave: 'Leave',
  leaveTitle: 'Leave the rating?',
  leaveText: 'What was answered is stored. You can go on from here at any time.',
  leaveCovered:
    'What was answered is stored, and nobody can look at it again before the reveal. You can go on with the other questions at any time.',
  leaveConfirm: 'Leave',
  progressLabel: 'Questions so far',
  position: (at: number, of: number) => `${String(at)} of ${String(of)}`,
  back: 'Back',
  next: 'Next',

  // handing over
  handOver: (name: string) => `Hand the laptop to ${isolate(name)}`,
  handOverHelp:
    'Nobody sees your answers before the reveal. After it they stand in the workbook with your name.',
  coveredHelp: 'What you answered earlier stays covered. You go on with the questions still open.',
  iAm: (name: string) => `I am ${isolate(name)}`,
  somebodyElse: 'Somebody else has the laptop',
  states: { closed: 'finished', begun: 'begun', open: '' },
  allDone: 'Everybody has finished',
  allDoneHelp: 'Give the laptop back to the facilitator, who reveals the answers to all at once.',
  backToRound: 'Back to the round',
  projectorOn: 'The projector shows this screen too: turn it off or cover it first.',

  // coming back
  codeTitle: (name: string) => `${isolate(name)}, your answers are closed`,
  codeHelp: 'Type the code you were shown when you finished. Without it they stay as they are.',
  code: 'Code',
  open: 'Open my answers',

  // answering
  /** The span that the guide of each stage names too. */
  prompts: {
    baseline: {
      involvement: 'In the last half year, how far in was the technology leader?',
      frequency: 'In the last half year, how often was this so?',
    },
    'follow-up': {
      involvement: 'In the last two months, how far in was the technology leader?',
      frequency: 'In the last two months, how often was this so?',
    },
  },
  answer: 'Your answer',
  notSure: 'Not sure',
  comment: 'An example or a doubt, if you like',
  commentCovered: 'Your comment from earlier is kept, and stays covered.',
  keyAnswer: 'answer',
  keyNotSure: 'not sure',
  keyNext: 'next',
  keyBack: 'back',

  // finishing
  doneAll: (total: number) =>
    total === 1 ? 'You have answered the one question' : `You have answered all ${String(total)} questions`,
  doneSome: (answered: number, total: number) =>
    `You have answered ${String(answered)} of ${count(total, 'question', 'questions')}`,
  openItems: 'Still open:',
  finishHelp: (getsCode: boolean) =>
    getsCode
      ? 'When you finish, your answers are closed. You get a code to open them again until the reveal.'
      : 'When you finish, your answers are closed until the reveal. There is no code, because part of them was given earlier.',
  nothingYet: 'Answer one question first, or hand the laptop on.',
  finish: 'Finish',
  handOn: 'Hand the laptop on',
  finishedTitle: (name: string) => `Thank you, ${isolate(name)}`,
  codeIs: 'Your code to come back',
  codeOnce:
    'Note it now: it is shown only this once. Until the reveal it opens your answers, and nothing else does.',
  codeNone: 'Your answers are closed until the reveal.',
  codeStays: 'Your answers are closed again. Your code is still the one you noted.',
  nextPerson: (name: string) => `Hand over to ${isolate(name)}`,
  notSaved: (why: string) => `Not saved: ${why}`,

  // cards up
  cardsTitle: 'Cards up',
  cardsNamed: 'Named, not blind: everybody sees who shows which number.',
  cardsKeys: 'one digit for each person',
  cardOf: (name: string, shown: string) => `${isolate(name)}: ${shown}`,
  cardBlank: 'no card yet',
  cardHidden: 'answered before',
  cardLocked: 'answered blind and closed',
  lockedHelp: (name: string) =>
    `${called(name)} has answered at the laptop and closed the answers. Only the code opens them.`,
  offScale: (max: number) => `This question goes from 0 to ${String(max)}.`,
  keyMove: 'move',
  keyClear: 'clear',
  nextQuestion: 'Next question',
  lastQuestion: 'Done',
  cardsDone: 'All questions are through',
}

function tellMissing({ name, answered, total }: MissingRater): string {
  const shown = called(name)
  return answered === 0 ? `${shown} (nothing yet)` : `${shown} (${String(answered)} of ${String(total)})`
}
