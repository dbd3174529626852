// What the page of month six says around its tables and pictures: next dates, re-assessment, lessons, the next cycle.
import type { FlowStep, Waiting } from '../../domain/flow-steps.ts'
import type { CarriedCounts, LessonKind } from '../../domain/next-cycle.ts'
import { count } from '../plural.ts'
import { longDate, shortDate } from './dates.ts'
import { capitalise, cut, isolate, many, spell, spellCount } from './spell.ts'

const stepDone: Readonly<Record<FlowStep, string>> = {
  raised: 'raised',
  heard: 'heard',
  adopted: 'adopted',
  declined: 'declined',
  decided: 'decided',
  acted: 'acted on',
  withdrawn: 'withdrawn',
}

export const flowPanelWords = {
  asOf: (date: string) => `as of ${longDate(date)}`,
  own: 'This measure is Pathway’s own definition.',
  sources: 'See Sources',
  halvesOf: {
    'business-to-technology': 'Business to technology',
    'technology-to-business': 'Technology to business',
  },
  missing: (rows: number) =>
    `${capitalise(spellCount(rows, 'item is', 'items are'))} left out: ${rows === 1 ? 'it lacks' : 'they lack'} a direction or a date, or ${rows === 1 ? 'its' : 'their'} dates run against each other. The table marks what it can.`,
  noStart: 'Without a start date there is no period to measure.',
  setStart: 'Set it in Settings',
  pictures: 'Velocity',

  steps: {
    title: 'Next dates',
    help: (items: number) =>
      items === 0
        ? ''
        : `${many(items)} ${items === 1 ? 'item misses' : 'items miss'} one, oldest first. The letters work on the line in focus.`,
    none: 'No item waits for a date.',
    list: 'Items that wait for a date',
    unnamed: 'No name yet',
    /** On the buttons, by what the item waits for. */
    label: (step: FlowStep, waiting: Waiting) => {
      if (step === 'withdrawn') return 'Withdrawn'
      const done = capitalise(stepDone[step])
      if (step === 'adopted' || step === 'declined') return waiting === 'result' ? done : `${done} today`
      return `${done} today`
    },
    keys: {
      raised: 'R',
      heard: 'H',
      adopted: 'A',
      declined: 'D',
      decided: 'D',
      acted: 'C',
      withdrawn: 'W',
    } satisfies Readonly<Record<FlowStep, string>>,
    name: (item: string) => cut(item, 120),
    openItem: 'Show in the table',
    age: (days: number) => `open ${count(days, 'day', 'days')}`,
    waiting: (waiting: Waiting, since: string | null, asOf: string) => {
      const date = since === null ? '' : shortDate(since, asOf)
      const texts: Readonly<Record<Waiting, string>> = {
        raised: 'no day raised yet',
        heard: `raised ${date}`,
        decided: `heard ${date}`,
        result: `decided ${date}: adopted or declined?`,
        'decided-date': 'adopted or declined, but no day says when',
        acted: `adopted ${date}, not acted on`,
        'a-day-to-come': `${date} has not come yet: check it in the table`,
        'a-date-to-read': 'a date could not be read: see the table',
      }
      return texts[waiting]
    },
    more: (quantity: number, left: number) =>
      left <= quantity ? `Show ${spell(left)} more` : `Show ${spell(quantity)} of ${many(left)} more`,
    /** Of the step in history and undo. */
    undoLabel: (item: string, step: FlowStep, date: string) =>
      `${cut(item === '' ? 'Item' : item, 34)}: ${stepDone[step]} ${step === 'withdrawn' ? '' : shortDate(date)}`.trim(),
    said: (item: string, step: FlowStep, date: string) =>
      `${cut(item, 80)}: ${stepDone[step]}${step === 'withdrawn' ? '' : ` ${longDate(date)}`}. Undo takes it back.`,
    makeAction: 'Make an action',
    actionText: (item: string) => `Get a decision on “${cut(item, 120)}”`,
  },
}

export const reassessWords = {
  title: 'Measured again',
  state: (facts: { readonly revealed: boolean; readonly finished: number; readonly raters: number }) => {
    if (facts.revealed) return 'The second round of ratings is revealed.'
    if (facts.raters === 0) return 'The second round of ratings has no raters yet.'
    return facts.finished === 0
      ? 'Nobody has answered the second round of ratings yet.'
      : `${capitalise(spell(facts.finished))} of ${spell(facts.raters)} ${facts.raters === 1 ? 'has' : 'have'} answered the second round of ratings.`
  },
  round: 'Go to the ratings',
  compare: 'Lay week one beside today',
}

const lessonKindNames: Readonly<Record<LessonKind, string>> = {
  keep: 'Keep',
  change: 'Change',
  stop: 'Stop',
  start: 'Start',
}

export const lessonWords = {
  kinds: lessonKindNames,
  keys: { keep: 'K', change: 'C', stop: 'S', start: 'T' } satisfies Readonly<Record<LessonKind, string>>,
  title: (lessons: number, unowned: number) => {
    if (lessons === 0) return 'No lesson written down yet'
    const told = capitalise(spellCount(lessons, 'lesson', 'lessons'))
    if (unowned === 0) return `${told} for the next cycle, ${lessons === 1 ? '' : 'each '}with an owner`
    return `${told} for the next cycle; ${unowned === lessons ? 'none has' : `${spell(unowned)} still ${unowned === 1 ? 'has no' : 'have no'}`} ${unowned === lessons ? 'an owner' : 'owner'}`
  },
  help: 'Rows without an owner first. On a lesson: K keep, C change, S stop, T start.',
  unsorted: 'Keep, change, stop or start?',
  none: 'nothing yet',
  noOwner: 'No owner',
  chooseOwner: 'Who sees to it?',
  ownerOf: (lesson: string) => `Owner of “${cut(lesson, 120)}”`,
  open: 'Show in the table',
  name: (lesson: string) => cut(lesson, 120),
  more: (quantity: number) => `and ${String(quantity)} more in the table below`,
  by: (date: string, asOf: string) => `by ${shortDate(date, asOf)}`,
  movedTo: (lesson: string, kind: LessonKind) => `${cut(lesson, 40)}: ${kind}`,
  ownerGiven: (lesson: string) => `${cut(lesson, 40)}: owner`,
}

export const nextCycleWords = {
  start: 'Start the next cycle',
  dialogTitle: 'Start the next cycle',
  help: 'Makes a new workbook that begins where this one ends. This one stays as it is.',
  titleField: 'Title',
  startField: 'Start date',
  startHint: 'Week one is due seven days later',
  goesAlong: 'What goes along',
  howMany: 'How many',
  how: 'In which state',
  startsEmpty: 'Starts empty',
  left: 'Ratings and rounds, sign-offs, times of the agenda, agreed symptoms, skills, workshops, reviews, and everything that is done, stopped or decided.',
  createAndOpen: 'Create and open',
  createAndStay: 'Create, stay here',
  cancel: 'Cancel',
  made: (title: string) => `“${isolate(cut(title, 80))}” is in your library`,
  openIt: 'Open it',

  /** Of an action or decision that a lesson became. */
  lessonText: (what: LessonKind | null, lesson: string) =>
    what === null ? lesson : `${lessonKindNames[what]}: ${lesson}`,

  /** Each line of what goes along: its name, how many, and what becomes of it. */
  carried: (
    counts: CarriedCounts,
  ): readonly { readonly label: string; readonly count: number; readonly note: string }[] => [
    {
      label: 'People and the roles they hold',
      count: counts.people,
      note: 'as they are, with the organisation and its technology leader',
    },
    { label: 'Stages of strategy', count: counts.points, note: 'mandate, target and the actual agreed last' },
    {
      label: 'Decision rights',
      count: counts.decisionRights,
      note:
        counts.rightsAgreed === 0
          ? 'as they are today'
          : `agreed roles of ${spell(counts.rightsAgreed)} become today’s`,
    },
    {
      label: 'Meetings',
      count: counts.meetings,
      note:
        counts.meetingsDropped === 0
          ? 'as redesigned'
          : `as redesigned; ${spell(counts.meetingsDropped)} stopped or merged ${counts.meetingsDropped === 1 ? 'stays' : 'stay'} behind`,
    },
    { label: 'Forums', count: counts.forums, note: 'as they are' },
    { label: 'Glossary', count: counts.glossary, note: 'as it is' },
    {
      label: 'Outcome measures',
      count: counts.outcomeMeasures,
      note: `those still live, with ${count(counts.readings, 'reading', 'readings')}`,
    },
    {
      label: 'Business cases',
      count: counts.businessCases,
      note:
        counts.casesStopped === 0
          ? 'all of them'
          : `${spell(counts.casesStopped)} stopped ${counts.casesStopped === 1 ? 'stays' : 'stay'} behind`,
    },
    { label: 'Open actions', count: counts.openActions, note: 'with owner and date' },
    { label: 'Open items of the flow log', count: counts.openItems, note: 'with the dates they have' },
    {
      label: 'Lessons',
      count: counts.lessonActions + counts.lessonDecisions,
      note: `${count(counts.lessonActions, 'action', 'actions')} and ${count(counts.lessonDecisions, 'decision', 'decisions')}`,
    },
    { label: 'Results', count: counts.results, note: 'now becomes before' },
  ],
}
