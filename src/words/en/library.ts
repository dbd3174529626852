// Everything the library of workbooks says, in English.
import { count } from '../plural.ts'

export const libraryWords = {
  appName: 'Pathway',
  promise: 'A plan that brings the technology leader into strategy, from week one to month six.',
  offline: 'Works without a network. Nothing leaves this computer.',
  version: (version: string) => `Version ${version}`,
  about: (version: string) =>
    `Pathway ${version}. Works without a network; your workbooks stay on this computer.`.replace(' .', '.'),

  newWorkbook: 'New workbook',
  openFile: 'Open a .pathway file',
  openSample: 'Open the sample',
  settings: 'Settings',
  recentFiles: 'Recent files',
  recentFile: (name: string, folder: string) =>
    folder === '' ? `Open ${name}` : `Open ${name} in ${folder}`,
  actionsRegion: 'Start',
  listRegion: 'Workbooks',

  // the ways to look at them
  views: 'How to show the workbooks',
  viewList: 'List',
  viewPortfolio: 'Portfolio',

  // the list
  title: { current: 'Workbooks', archived: 'Archived workbooks', deleted: 'Deleted workbooks' },
  showCurrent: 'Back to workbooks',
  search: 'Search names and contents',
  columns: { workbook: 'Workbook', stages: 'Five stages', now: 'Now', due: 'Due', opened: 'Last opened' },
  untitled: 'No title yet',
  people: (quantity: number) => (quantity === 0 ? 'no people yet' : count(quantity, 'person', 'people')),
  technologyLeader: (name: string) => `${name} leads technology`,
  sampleMark: 'sample',
  allSigned: 'All signed',
  due: (date: string, when: string) => `due ${date}, ${when}`,
  noDate: 'no start date',
  closed: 'closed',
  today: (time: string) => `Today ${time}`,
  yesterday: 'Yesterday',
  neverOpened: 'Not opened yet',
  status: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    done: 'signed off',
    skipped: 'skipped, with a reason',
  },
  stagesInWords: (parts: readonly string[]) => parts.join(', '),
  nothingFound: (text: string) => `Nothing holds “${text}”`,
  nothingFoundHelp: (among: 'current' | 'archived' | 'deleted', hasArchived: boolean) => {
    const where = among === 'current' ? '' : ` of the ${among} workbooks`
    const further = among === 'current' && hasArchived ? ', or look among the archived' : ''
    return `Titles, people and every table${where} were searched. Try fewer letters${further}.`
  },
  searching: 'Looking through every table…',
  clearSearch: 'Clear the search',
  noneHere: {
    current: 'No workbook is left here',
    archived: 'Nothing is archived',
    deleted: 'Nothing is deleted',
  },
  noneHereHelp: 'Start a new one, or bring back one that was archived or deleted.',

  // the row of actions
  open: 'Open',
  nextCycle: 'Start the next cycle',
  duplicate: 'Duplicate',
  sendCopy: 'Send a copy',
  archive: 'Archive',
  unarchive: 'Bring back',
  remove: 'Delete',
  restore: 'Bring back',
  keepsDeleted: 'Deleted workbooks can be brought back for 30 days.',
  archivedCount: (quantity: number) => `${String(quantity)} archived`,
  deletedCount: (quantity: number) => `${String(quantity)} deleted`,

  // notices
  deleted: (title: string) => `“${title}” is deleted`,
  archived: (title: string) => `“${title}” is archived`,
  broughtBack: (title: string) => `“${title}” is back`,
  openedDeleted: (title: string) => `“${title}” was deleted; now that it is opened it is back`,
  copySent: (name: string) => `Saved as ${name}`,
  undo: 'Undo',

  // first run
  firstTitle: 'No workbooks yet',
  firstHelp: 'Start one for your team, or look round a finished engagement first.',
  sampleTitle: 'Sample: Meridane Freight, six months',
  sampleHelp:
    'An invented freight company from first rating to month six, with baseline, follow-up and briefings. Change anything; the sample can be opened afresh.',
  sampleFacts: (people: number, points: number, items: number) =>
    `${count(people, 'person', 'people')}, ${count(points, 'integration point', 'integration points')}, ${count(items, 'logged item', 'logged items')}`,
  sampleMap: 'Involvement map from the sample, as it was in week one',
  /** In the small map of the sample there is room for few letters. */
  shortPoints: {
    'sense-market-and-technology-shifts': 'Sense shifts',
    'set-ambition-and-goals': 'Set ambition',
    'frame-options': 'Frame options',
    'decide-investments': 'Decide investments',
    'plan-and-resource': 'Plan, resource',
    execute: 'Execute',
    'review-and-adapt': 'Review, adapt',
  } as Readonly<Record<string, string>>,
  whatYouWillDo: 'What you will do',
  nameLater: 'Your name is asked once, so that history shows who changed what.',

  // creating
  createTitle: 'New workbook',
  createHelp: 'A few facts to begin with. All of them can be changed later.',
  fields: {
    title: 'Title',
    titleHint: 'Such as “Offsite 2026”',
    organisation: 'Organisation',
    technologyLeader: 'Technology leader',
    technologyLeaderHint: 'The CTO, CIO or CDO the plan is about',
    startDate: 'Start date',
    startDateHint: 'Week one is due seven days later',
    author: 'Your name',
    authorHint: 'Asked once; stands in the history of what you change',
  },
  titleMissing: 'Give it a title, so that it can be found again',
  titleTooLong: (length: number, limit: number) =>
    `The title has ${String(length)} characters; ${String(limit)} fit. Shorten it`,
  startDateMissing: 'Choose the day the plan starts; every due date follows from it',
  create: 'Create workbook',
  cancel: 'Cancel',

  // a file the library already knows
  knownTitle: (title: string) => `“${title}” is already here`,
  knownHelp:
    'The file is a copy of a workbook in your library. Replacing keeps a checkpoint of what is here now, so nothing is lost.',
  knownDeletedTitle: (title: string) => `“${title}” was deleted here`,
  knownDeletedHelp:
    'The file is a copy of it. Replacing brings it back as the file has it, and keeps a checkpoint of what was deleted; keeping both leaves that among the deleted.',
  knownFurther: {
    here: 'The one here goes further: it holds all changes of the file, and later ones.',
    file: 'The file goes further: it holds all changes made here, and later ones.',
    neither: 'Each holds changes that the other does not have.',
  },
  knownSaved: (moment: string) => `Here: last saved ${moment}.`,
  knownWritten: (moment: string) => `The file: written ${moment}.`,
  replace: 'Replace with the file',
  keepBoth: 'Keep both',

  storeTitle: 'Your workbooks cannot be reached',
  storeHelp: 'Nothing was changed.',
  tryAgain: 'Try again',

  dropHere: 'Drop a .pathway file to open it',
  statusReady: 'Ready',
  statusKept: 'Workbooks are kept on this computer',
  statusCount: (quantity: number) => count(quantity, 'workbook', 'workbooks'),
  statusSelected: (quantity: number) => `${String(quantity)} selected`,
  statusFound: (quantity: number, total: number) =>
    `${String(quantity)} of ${count(total, 'workbook', 'workbooks')}`,
}
