// What the grid says about notes on cells and about what happened to a cell.
import { count } from '../plural.ts'
import { cut } from './spell.ts'

export const noteWords = {
  tool: (notes: number) => (notes === 0 ? 'Notes' : `Notes ${String(notes)}`),
  quantity: (notes: number) => count(notes, 'note', 'notes'),

  // the panel of a cell
  panel: (cell: string) => `Notes on ${cell}`,
  keyed: (column: string, key: string) => `${column}, ${key}`,
  /** What is not known is left out. */
  byLine: (...parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
  newNote: 'New note',
  newHint:
    'Enter keeps it, Shift Enter begins a line, Esc closes. Notes stay in the workbook and its file; no briefing prints them.',
  yourName: 'Your name, for notes and history',
  keep: 'Keep',
  edit: 'Edit',
  editOf: (text: string) => `Edit “${cut(text, 40)}”`,
  remove: 'Delete',
  removeOf: (text: string) => `Delete “${cut(text, 40)}”`,
  editing: 'Note',
  kept: 'Note kept',
  /** What stood in the field when the app ended. */
  youWereTyping: 'You were typing a note:',
  removed: 'Note deleted. Undo brings it back.',

  // what undo calls it
  addedLabel: (cell: string) => cut(`Note on ${cell}`, 60),
  changedLabel: (cell: string) => cut(`Note changed on ${cell}`, 60),
  removedLabel: (cell: string) => cut(`Note deleted from ${cell}`, 60),

  // from note to note
  none: 'No cell shown has a note',
  notHere: 'Notes go on cells of rows.',

  // all notes of the table
  listTitle: 'Notes on cells of this table',
  listEmpty: 'No cell has a note yet.',
  listHow: (keys: string) => `${keys} writes one on the cell with the focus.`,
  filteredOut: 'its row is filtered out: all rows are shown again',
  columnHidden: 'its column is hidden: it is shown again',
  groupClosed: 'its group is closed: it is opened',
  outOfScope: 'its decision is out of scope: all decisions are shown',
  otherWay: 'in another way of looking at the decisions: that one is shown',
  elsewhere: 'not in this view of the table',

  // what happened to the cell
  history: 'History of this cell',
  historyNone: 'This computer knows of no change yet.',
  historyComputed: 'Worked out from other cells: look at theirs.',
  historyMore: 'Further back',
  historyReading: 'Reading…',
  historyFailed: 'The history could not be read.',
  blank: 'blank',
  rowAdded: 'row added',
  rowGone: 'row deleted',
  becomes: 'becomes',
  undone: 'undone',
  redone: 'done again',
  partOf: (label: string) => `with “${label}”`,

  menuItem: 'Notes and history of the cell',
} as const

/** A row of a wide table shown as a form. */
export const recordWords = {
  menuItem: 'Open as a form',
  title: (position: number, rows: number) => `Row ${String(position)} of ${String(rows)}`,
  label: (title: string, name: string) => (name === '' ? title : `${title}: ${name}`),
  noName: 'No name yet',
  previous: 'Previous row',
  next: 'Next row',
  newRow: 'New row',
  close: 'Close',
  notShown: 'Not shown in the table',
  blank: 'blank',
  hint: 'Enter keeps and goes on, Tab walks the fields, Page up and Page down change the row, Esc closes.',
  needsRow: 'A form shows one row: go to a row first.',
  firstRow: 'This is the first row.',
  lastRow: 'This is the last row.',
} as const
