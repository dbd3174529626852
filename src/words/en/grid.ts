// What the grid says around the content of its cells: menus, hints, announcements and the names of its keys.
import { count } from '../plural.ts'
import { viewKeyWords } from './grid-views.ts'
import { cut } from './spell.ts'

export const gridWords = {
  // around the table
  gridHint: 'Arrow keys move, Enter edits, Tab goes on, F6 leaves the table.',
  rowNumber: 'Row',
  newRow: 'New row: type here or press',
  newRowLabel: (row: string) => `New ${row}`,
  /** After a number of days. */
  daySign: 'd',
  pasteRows: (keys: string) => `Rows copied from a spreadsheet come in by ${keys}.`,
  noName: 'No name yet',
  rowMenu: (position: number) => `Row ${String(position)}: what to do with it`,
  rowMenuTitle: (position: number) => `Row ${String(position)}`,
  columnMenu: (column: string) => `${column}: sort, filter, hide`,
  cellName: (column: string, row: string) => `${column}, ${row}`,
  unnamedRow: (position: number) => `row ${String(position)}`,
  notSureMark: '?',

  // toolbar
  columns: (shown: number, all: number) => `Columns ${String(shown)} of ${String(all)}`,
  columnsTitle: 'Columns shown',
  showAllColumns: 'Show all',
  sort: 'Sort',
  filter: 'Filter',
  sortTitle: 'Sort rows by',
  filterTitle: 'Show only rows where',
  column: 'Column',
  sortOff: 'Own order',
  contains: 'Contains',
  isOneOf: 'Is one of',
  onlyBlank: 'Is blank',
  clearFilter: 'Clear this filter',
  hideColumn: 'Hide this column',
  sortUp: 'Sort up',
  sortDown: 'Sort down',
  close: 'Close',

  // the line that says what is not shown
  sorted: (columns: readonly string[]) => `Sorted by ${columns.join(', then ')}`,
  filtered: (columns: readonly string[]) => `Filtered by ${columns.join(', ')}`,
  showing: (shown: number, all: number) => `showing ${String(shown)} of ${String(all)}`,
  applyAgain: 'Apply again',
  showAll: 'Show all',
  nothingFits: 'No row fits the filter.',
  downwards: (column: string) => `${column}, downwards`,

  // row commands
  insertBelow: 'Add a row below',
  insertAbove: 'Add a row above',
  duplicate: 'Duplicate',
  moveUp: 'Move up',
  moveDown: 'Move down',
  deleteRow: 'Delete',
  fixedRows: 'The method fixes the rows of this table.',
  moveNeedsOwnOrder: 'Rows move by hand only in their own order: turn sorting and filter off first.',
  added: (position: number) => `Row ${String(position)} added`,
  makeAction: 'Make an action',
  makeDecision: 'Write down a decision',
  goToAnswered: 'Go to what it answers',
  followUp: (row: string, name: string) =>
    `Follow up ${name === '' ? `the ${row}` : `“${name.slice(0, 160)}”`}`,
  stillNamed: (name: string, rows: number, cells: number) =>
    `${name.slice(0, 80)} ${rows === 1 ? 'is' : 'are'} deleted; ${count(cells, 'cell still holds', 'cells still hold')} the ${
      rows === 1 ? 'name' : 'names'
    }`,
  undo: 'Undo',
  changedSince: 'Other things were changed since: Undo goes back one by one.',
  deleted: (name: string, rows: number) => `${name} deleted. Undo brings ${rows === 1 ? 'it' : 'them'} back.`,
  manyRows: (rows: number) => count(rows, 'row', 'rows'),
  duplicated: (rows: number) => (rows === 1 ? 'Duplicated' : `${count(rows, 'row', 'rows')} duplicated`),
  moved: (position: number) => `Now row ${String(position)}`,
  cleared: 'Cleared',
  clearedCells: (cells: number) => `${count(cells, 'cell', 'cells')} cleared`,
  readOnly: 'This is worked out from other cells.',

  // many cells at once
  oneCell: 'One cell chosen',
  rangeChosen: (rows: number, columns: number) =>
    `${count(rows, 'row', 'rows')} by ${count(columns, 'column', 'columns')} chosen`,
  chosenCells: (cells: number, filled: number) =>
    filled === 0 || filled === cells
      ? count(cells, 'cell', 'cells')
      : `${count(cells, 'cell', 'cells')}, ${String(filled)} filled`,
  sum: 'Sum',
  mean: 'Mean',
  copied: (cells: number) => `${count(cells, 'cell', 'cells')} copied`,
  cut: 'Cut',
  pasted: (cells: number) => `${count(cells, 'cell', 'cells')} pasted.`,
  pastedRows: (rows: number) => `${count(rows, 'row', 'rows')} added.`,
  pastedUnread: (cells: number) =>
    `${count(cells, 'cell', 'cells')} could not be read: kept as pasted, marked.`,
  pastedReadOnly: (cells: number) =>
    `${count(cells, 'cell is', 'cells are')} worked out and ${cells === 1 ? 'was' : 'were'} passed over.`,
  pastedLeftOut: (cells: number) => `${count(cells, 'cell', 'cells')} had no place here.`,
  filled: (cells: number) => `${count(cells, 'cell', 'cells')} filled`,
  pasteLabel: (cells: number) => `${count(cells, 'cell', 'cells')} pasted`,
  fillLabel: (cells: number) => `${count(cells, 'cell', 'cells')} filled`,
  clearLabel: (cells: number) => `${count(cells, 'cell', 'cells')} cleared`,

  // what a paste could not read
  reviewTitle: 'Pasted, not read yet',
  reviewCells: (cells: number) =>
    `${count(cells, 'pasted cell', 'pasted cells')} could not be read. ${
      cells === 1 ? 'It is' : 'They are'
    } kept as pasted, marked; measures pass over ${cells === 1 ? 'it' : 'them'}.`,
  reviewGroup: (column: string, cells: number) =>
    cells === 1 ? column : `${column}, ${count(cells, 'cell', 'cells')}`,
  reviewMeaning: (text: string, column: string) => `What “${cut(text, 40)}” means in ${column}`,
  reviewMeans: 'means…',
  reviewApply: (cells: number) => (cells === 1 ? 'Apply' : `Apply to ${String(cells)}`),
  reviewShow: 'Show',
  reviewMore: (groups: number) => `${String(groups)} more below the table`,
  reviewLater: 'Later',
  reviewLabel: (text: string, means: string) => `“${cut(text, 20)}” read as ${cut(means, 20)}`,
  reviewed: (cells: number) => `${count(cells, 'cell', 'cells')} read`,

  // find and replace
  findTitle: 'Find in this table',
  find: 'Find',
  findNext: 'Next',
  findPrevious: 'Previous',
  replaceToo: 'Replace…',
  replaceBy: 'Replace with',
  replaceOne: 'Replace',
  replaceAll: 'Replace all',
  notFound: 'Not found',
  foundAt: (at: number, all: number) =>
    all === 0 ? 'Not found' : at === 0 ? `${String(all)} found` : `${String(at)} of ${String(all)}`,
  findInChosen: (cells: number) => `Only in the ${count(cells, 'chosen cell', 'chosen cells')}`,
  placeName: (column: string, row: number) => `${column}, row ${String(row)}`,
  willChange: (cells: number, others: number) =>
    [
      count(cells, 'cell changes', 'cells change'),
      others > 0 && `${count(others, 'cell', 'cells')} cannot take the new text`,
    ]
      .filter((part) => part !== false)
      .join('; '),
  replaced: (cells: number, left: number) =>
    left === 0
      ? `Replaced in ${count(cells, 'cell', 'cells')}`
      : `Replaced in ${count(cells, 'cell', 'cells')}, ${String(left)} left as before`,
  leftAsTheyWere: (cells: number, named: number) =>
    `${count(cells, 'cell', 'cells')} cannot take the new text and ${
      cells === 1 ? 'stays' : 'stay'
    } as before${named < cells ? ', such as' : ':'}`,
  replaceLabel: (text: string, by: string) => `“${cut(text, 20)}” replaced by “${cut(by, 20)}”`,

  // editors
  editorLabel: 'Cell text',
  addName: (name: string) => `Add ${name}`,
  noOption: 'Nothing fits. Enter keeps it as typed, marked.',
  typeRange: (min: number, max: number, notSure: boolean) =>
    `Type ${String(min)} to ${String(max)}${notSure ? ', or ? for not sure' : ''}.`,
  arrowsInText: 'Arrows move in the text',
  arrowsLeave: 'Arrows leave the cell',
  keep: 'keep',
  putBack: 'put back',
  readsAs: (text: string) => `Reads as ${text}`,
  keptMarked: 'Cannot be read yet. Enter keeps it as typed, marked.',
  severalHint: 'A semicolon ends a name.',
  moreOptions: (quantity: number) => `${count(quantity, 'more', 'more')}: type a few letters.`,
  options: (quantity: number) => count(quantity, 'choice', 'choices'),

  // an interrupted editor
  youWereTyping: 'You were typing:',
  keepDraft: 'Keep',
  discardDraft: 'Discard',

  // issues
  issueRow: (position: number) => `Row ${String(position)}`,
  issuesMore: (quantity: number) => count(quantity, 'more mark', 'more marks'),
  showFewer: 'Fewer',
  noIssues: 'No cell shown is marked',

  // decision rights
  today: 'As it is today',
  agreed: 'As agreed',
  modeToday: 'Today',
  modeBoth: 'Side by side',
  modeQuick: 'Quick',
  modeDetails: 'Details',
  modes: 'What to show',
  ruleIssues: (quantity: number) => count(quantity, 'rule issue', 'rule issues'),
  ruleIssuesLeft: (quantity: number) => `${count(quantity, 'issue', 'issues')} left`,
  cellsChanged: (quantity: number) => `${count(quantity, 'cell', 'cells')} changed`,
  changedKey: 'changed',
  changedBeforeKey: 'changed; small: before',
  newDecision: 'New decision',
  outOfScope: (quantity: number, names: string) =>
    `${quantity === 1 ? 'One more is' : `${spellSmall(quantity)} more are`} out of scope and hidden: ${names}`,
  hideOutOfScope: 'Hide decisions out of scope',
  bringIntoScope: 'Bring into scope',
  takeOutOfScope: 'Take out of scope',
  whoDecides: 'Who decides',
  technologyShort: 'Tech',
  nobody: 'nobody',
  noPart: 'no part',
  before: (letters: string) => `was ${letters === '' ? 'blank' : letters}`,
  typeLetters: 'Type letters; Space clears',

  // the shortcut sheet
  keyGroups: {
    move: 'Go',
    choose: 'Choose several cells',
    change: 'Copy, clear, fill',
    edit: 'Type',
    rows: 'Rows and columns',
    view: 'Groups, filters, views',
    find: 'Find in this table',
  },

  // names of the keys' actions, for the shortcut sheet: those of one name share a line
  actions: {
    'move-up': 'One cell further',
    'move-down': 'One cell further',
    'move-left': 'One cell further',
    'move-right': 'One cell further',
    'move-row-start': 'First or last column',
    'move-row-end': 'First or last column',
    'move-grid-start': 'First or last cell',
    'move-grid-end': 'First or last cell',
    'move-page-up': 'A page up or down',
    'move-page-down': 'A page up or down',
    'move-edge-up': 'On to the end of the filled or blank cells',
    'move-edge-down': 'On to the end of the filled or blank cells',
    'move-edge-left': 'On to the end of the filled or blank cells',
    'move-edge-right': 'On to the end of the filled or blank cells',
    'extend-up': 'Choose one cell further',
    'extend-down': 'Choose one cell further',
    'extend-left': 'Choose one cell further',
    'extend-right': 'Choose one cell further',
    'extend-edge-up': 'Choose to the end of the filled or blank cells',
    'extend-edge-down': 'Choose to the end of the filled or blank cells',
    'extend-edge-left': 'Choose to the end of the filled or blank cells',
    'extend-edge-right': 'Choose to the end of the filled or blank cells',
    'extend-row-start': 'Choose to the first or last column',
    'extend-row-end': 'Choose to the first or last column',
    'extend-grid-start': 'Choose to the first or last cell',
    'extend-grid-end': 'Choose to the first or last cell',
    'extend-page-up': 'Choose a page up or down',
    'extend-page-down': 'Choose a page up or down',
    'select-rows': 'Choose the whole row',
    'select-columns': 'Choose the whole column',
    'select-all': 'Choose everything',
    'select-one': 'Choose one cell again',
    copy: 'Copy',
    'copy-with-headers': 'Copy with the names of the columns',
    cut: 'Cut',
    paste: 'Paste; rows are added as needed',
    'drop-copied': 'Take away the outline of what was copied',
    clear: 'Clear what is chosen',
    'fill-down': 'Fill down, or take the cell above',
    'fill-right': 'Fill to the right, or take the cell on the left',
    'fill-all': 'Fill all chosen cells with this one',
    'tab-next': 'Next cell to fill, or the one before',
    'tab-previous': 'Next cell to fill, or the one before',
    'leave-next': 'Leave the table, forwards or back',
    'leave-previous': 'Leave the table, forwards or back',
    'next-issue': 'Next marked cell, or the one before',
    'previous-issue': 'Next marked cell, or the one before',
    'next-note': 'Next cell with notes, or the one before',
    'previous-note': 'Next cell with notes, or the one before',
    enter: 'Edit the cell, or go down where that is set so',
    'enter-back': 'Go up',
    edit: 'Edit the cell',
    toggle: 'Turn yes and no, open choices',
    today: 'Today’s date',
    'open-notes': 'Notes and history of the cell',
    'commit-down': 'Keep and go down or up',
    'commit-up': 'Keep and go down or up',
    'commit-next': 'Keep and go on or back',
    'commit-previous': 'Keep and go on or back',
    'step-up': 'After typing: keep and go there. After F2: move in the text',
    'step-down': 'After typing: keep and go there. After F2: move in the text',
    'step-left': 'After typing: keep and go there. After F2: move in the text',
    'step-right': 'After typing: keep and go there. After F2: move in the text',
    cancel: 'Put the old content back',
    'switch-mode': 'Arrows move in the text, or leave the cell',
    'new-line': 'New line in a long text',
    'insert-today': 'Today’s date',
    'commit-fill': 'Keep, in every chosen cell',
    'insert-below': 'Add a row below or above',
    'insert-above': 'Add a row below or above',
    duplicate: 'Duplicate the row, or all rows chosen',
    'delete-row': 'Delete the row, or all rows chosen',
    'move-row-up': 'Move the row, or all rows chosen, up or down',
    'move-row-down': 'Move the row, or all rows chosen, up or down',
    'move-column-left': 'Move the column to the left or right',
    'move-column-right': 'Move the column to the left or right',
    'narrow-column': 'On the name of a column: narrower or wider',
    'widen-column': 'On the name of a column: narrower or wider',
    'open-record': 'The row as a form',
    'row-menu': 'Menu of the row',
    find: 'Find in this table',
    replace: 'Find and replace in this table',
    'find-next': 'Next place found, or the one before',
    'find-previous': 'Next place found, or the one before',
    'close-find': 'Close find',
    ...viewKeyWords,
  },
} as const

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

function spellSmall(quantity: number): string {
  return small[quantity] ?? String(quantity)
}
