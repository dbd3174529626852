// What a stage's page says around its tables, in English: status, criteria, sign-off, guide, notes.
import { count } from '../plural.ts'
import { daysOver, relativeDays, weekdayDate } from './dates.ts'
import { cut, isolate } from './spell.ts'

const reasonMissing = 'Write a few words: the briefings show them'
const skip = 'Skip this stage'
const cancel = 'Cancel'

export const stagePageWords = {
  // head
  due: 'Due',
  dueWhen: (days: number) => (days < 0 ? daysOver(-days) : relativeDays(days)),
  dueDate: (date: string, asOf: string) => weekdayDate(date, asOf),
  noDue: 'No start date yet',
  setStart: 'Set it in Settings',
  criteriaMet: (met: number, total: number) => `${String(met)} of ${String(total)}`,
  criteriaMetLabel: 'exit criteria met',
  showCriteria: '. Show them',
  next: (what: string) => `Next: ${what}`,
  allMet: 'Every exit criterion is met',
  allMetOrWaived: 'Every exit criterion is met or waived',
  waivedCount: (quantity: number) => `${String(quantity)} waived`,
  status: 'Status',
  start: 'Start this stage',
  skip,
  unskip: 'Take it up again',
  skippedBecause: (reason: string) => `Skipped: ${cut(reason, 80)}`,
  skipTitle: (stage: string) => `Skip “${stage}”?`,
  skipping: {
    help: 'The stage stays in the plan and in every briefing, with the reason. It can be taken up again.',
    reason: 'Why it is skipped',
    missing: reasonMissing,
    cancel,
    confirm: skip,
  },
  reasonMissing,
  signedOff: (date: string, by: string) => (by === '' ? `signed off ${date}` : `signed off ${date} by ${by}`),
  signOff: 'Sign off',
  undoSignOff: 'Undo sign-off',
  undoSignOffHelp: 'The stage opens again. The frozen copy stays among the checkpoints.',

  // what undo calls these steps
  started: (stage: string) => `${stage} started`,
  skippedStep: (stage: string) => `${stage} skipped`,
  unskipped: (stage: string) => `${stage} taken up again`,
  waivedStep: (stage: string) => `A criterion of ${stage} waived`,
  unwaivedStep: (stage: string) => `A waiver of ${stage} taken back`,
  beforeSigning: (stage: string) => `What goes with the sign-off of ${stage}`,
  notesStep: (stage: string) => `Notes of ${stage}`,

  // criteria
  criteriaTitle: 'Exit criteria',
  criteriaHelp: 'Checked from the tables while you work.',
  met: 'met',
  open: 'open',
  waived: (reason: string) => `waived: ${cut(reason, 300)}`,
  goTo: (table: string) => `Go to ${table}`,
  waive: 'Waive with a reason',
  unwaive: 'Take the waiver back',
  waiveReason: 'Why it is waived',
  keepWaiver: 'Waive',

  // sign-off dialog
  signOffTitle: (stage: string) => `Sign off ${stage.toLowerCase()}`,
  signOffHelp: 'Says who agreed and on what. The stage stays open to edits; the sign-off can be undone.',
  freezes: {
    baseline: 'A frozen copy of the workbook is kept as the baseline; month six is laid beside it.',
    'follow-up': 'A frozen copy of the workbook is kept as the follow-up, to lay beside the baseline.',
    /** The follow-up where week one was never signed off. */
    alone:
      'A frozen copy of the workbook is kept as the follow-up. There is no baseline to lay it beside: week one is not signed off.',
  },
  signer: 'Who signs',
  signerNone: 'Choose a person',
  signerMissing: 'Choose who signs; people are listed under People',
  signerNameMissing: 'Write the name of who signs',
  nobodyYet: 'Nobody is listed under People yet: the name you write here is added to it',
  addPeople: 'Go to People',
  signDate: 'Date',
  signDateMissing: 'Choose the day it was agreed',
  signDateToCome: 'This day is still to come: choose today or an earlier one',
  decided: 'What was decided',
  decidedHint: 'One or two sentences; the briefing closes with them',
  decidedMissing: 'Write what was decided, or that nothing was',
  unmetTitle: (quantity: number) =>
    quantity === 1
      ? 'One criterion is not met: say why you sign anyway'
      : `${String(quantity)} criteria are not met: say why you sign anyway`,
  unmetHelp: 'Each reason shows in the briefings.',
  confirmSign: 'Sign off',
  cancel,
  signed: (stage: string) => `${stage} is signed off`,
  unsigned: (stage: string) => `${stage} is open again`,

  // tables
  picture: 'Picture',
  notes: 'Notes',
  notesHelp: 'Anything worth keeping about this stage; nobody is quoted in briefings.',
  notesBlank: 'No notes yet',

  // guide
  guide: 'Guide',
  guideOf: (position: number, total: number) => `${String(position)} of ${String(total)}`,
  guideMinutes: (minutes: number) => count(minutes, 'minute', 'minutes'),
  guideLeft: (left: number, total: number) =>
    left >= 0 ? `of ${count(total, 'minute', 'minutes')} left` : `over ${count(total, 'minute', 'minutes')}`,
  startClock: 'Start the clock',
  pauseClock: 'Pause',
  resumeClock: 'Go on',
  goodLooksLike: 'Good looks like',
  watchFor: 'Watch for',
  then: 'Then',
  objective: 'Objective',
  outcome: 'Expected outcome',
  back: 'Back',
  nextPrompt: 'Next prompt',
  hideGuide: 'Hide the guide',
  showGuide: 'Show the guide',
  quote: (text: string) => `“${text.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  issues: 'Issues',

  // week one
  pictureWhen: 'The picture shows',
  pictureToday: 'As it stands today',
  pictureSigned: (date: string) => `As signed ${date}`,
  topGaps: 'Widest gaps',
  topGapsHelp: 'by gap × importance',
  noGaps: 'No gap yet: a gap shows where the target is higher than the actual',
  gap: (gap: number) => `gap ${String(gap)}`,
  fromTo: 'to',
  makeAction: 'Make an action',
  gapAction: (label: string) => `Close the gap at “${label}”`,
  actionOf: (text: string, owner: string, due: string) =>
    [isolate(text), isolate(owner), due].filter((part) => part !== '').join(', '),
  noOwner: 'no owner yet',
  noDueYet: 'no date yet',
}

export const tableViewWords = {
  meetingsToday: 'Today',
  meetingsRedesign: 'Redesign',
  remembered: 'Remembered items',
  rememberedShort: 'Remembered',
  /** For narrow windows. */
  shortTabs: { 'information-flows': 'Flows', 'integration-points': 'Points' } as Readonly<
    Record<string, string>
  >,
}
