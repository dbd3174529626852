// What the frame around an open workbook says, in English: navigation, status line, menus, palette.
import { isolate } from './spell.ts'

export const workbookWords = {
  appName: 'Pathway',
  regions: { nav: 'Pages of this workbook', main: 'Page', guide: 'Guide', status: 'Status' },
  untitled: 'No title yet',
  library: 'All workbooks',
  plan: 'Plan',
  across: 'Across stages',
  pages: {
    overview: 'Overview',
    pillars: 'Pillars',
    agenda: 'Agenda',
    facts: 'Facts',
    rounds: 'Rating rounds',
    sources: 'Sources',
    compare: 'Then and now',
    briefings: 'Briefings',
    checkpoints: 'Checkpoints',
    settings: 'Settings',
  },
  search: 'Search',
  shortcuts: 'Keyboard shortcuts',
  everywhere: 'Everywhere',
  goToPages: 'The first nine pages',
  overdue: (quantity: number) => `${String(quantity)} overdue`,
  stageStatus: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    done: 'Signed off',
    skipped: 'Skipped',
  },

  // status line
  saved: 'Saved',
  savedAt: (time: string) => `${time} on this computer`,
  saving: 'Saving',
  notSaved: 'Not saved',
  fileBehind: (name: string) => `${isolate(name)} lacks the latest edits`,
  fileUpToDate: (name: string) => `${isolate(name)} is up to date`,
  undo: (what: string) => `Undo “${what}”`,
  redo: (what: string) => `Redo “${what}”`,
  nothingToUndo: 'Nothing to undo',
  density: { compact: 'Compact', comfortable: 'Comfortable', projector: 'Projector' },
  densityHelp: 'Change the row height',
  projector: 'Projector',
  projectorOff: 'Leave projector view',

  actionMade: 'Action added: give it an owner and a date',
  decisionMade: 'Decision added: name who took it and why',

  // palette
  paletteTitle: 'Go to a page, find a row or do something',
  palettePlaceholder: 'Type a page, a table, a command or a word of any row',
  paletteEmpty: 'Nothing goes by that name, and no row has it',
  paletteGoTo: 'Go to',
  paletteDo: 'Do',
  paletteRows: 'Rows',
  paletteRow: (table: string, column: string, text: string) => `${table}, ${column}: ${text}`,
  paletteTables: 'Tables of the stages',

  writeOver: 'Write over it',
  fileSaved: (name: string) => `Saved as ${name}`,
  windowTitle: (title: string) => `${title} · Pathway`,
}
