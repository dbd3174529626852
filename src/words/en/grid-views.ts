// What the grid says about ways of looking at a table: groups, sums at the foot, filters by value, named views.
import { count } from '../plural.ts'
import { cut, months } from './spell.ts'

export const viewWords = {
  // several sorts
  sortThen: 'Then by this',
  sortNotThis: 'No longer by this',
  sortList: 'Sorted by',
  sortRemove: (column: string) => `No longer by ${column}`,
  sortAdd: 'Then by',
  sortAddNone: 'Choose a column',
  up: 'up',
  down: 'down',
  turnSort: (column: string, direction: string) => `${column}, ${direction}: turn round`,

  // groups
  group: 'Group',
  groupTitle: 'Rows in groups by',
  groupNone: 'No groups',
  groupByThis: 'Group by this column',
  groupOff: 'No groups',
  openAll: 'Open all groups',
  closeAll: 'Close all groups',
  grouped: (column: string) => `Grouped by ${column}`,
  groupedBy: (column: string) => `Rows stand in groups by ${column}`,
  groupsOff: 'Rows stand in no groups',
  groupOpened: (rows: number) => `Open, ${count(rows, 'row', 'rows')}`,
  groupClosed: 'Closed',
  allGroupsOpened: 'All groups are open',
  allGroupsClosed: 'All groups are closed',
  noGroups: 'This column makes no groups.',
  blankGroup: 'Blank',
  /** Of a row that has no name and, out of sight, no number. */
  inClosedGroup: 'In a closed group',
  groupHint: 'On the line above a group, Enter opens or closes it.',
  rowsInGroup: (rows: number) => count(rows, 'row', 'rows'),
  month: (date: string) => `${months[Number(date.slice(5, 7)) - 1] ?? date} ${date.slice(0, 4)}`,

  // the line that says what is not shown
  outdated: 'Rows changed since may belong elsewhere.',

  // filters
  from: 'From',
  to: 'To',
  unreadEnd: 'Cannot be read yet.',
  onlyThis: 'Only rows with this',
  allAgain: 'No filter by this column',
  onlyThisOn: (column: string) => `Only rows with the same ${column}`,
  filterOff: (column: string) => `No filter by ${column} any more`,

  // the line at the foot
  foot: 'Sums',
  footTitle: (column: string) => `At the foot of ${column}`,
  atFoot: 'At the foot',
  nothing: 'Nothing',
  summaries: {
    filled: 'Filled',
    blank: 'Blank',
    different: 'Different',
    'yes-share': 'Yes',
    sum: 'Sum',
    mean: 'Mean',
    median: 'Median',
    least: 'Least',
    greatest: 'Greatest',
  },
  /** Of days. */
  earliest: 'Earliest',
  latest: 'Latest',
  noSummary: 'none',
  chooseSummary: (column: string) => `${column}: nothing at the foot`,

  // named views
  views: 'Views',
  viewsTitle: 'Views of this table',
  viewInUse: (name: string) => `View: ${cut(name, 32)}`,
  viewChanged: (name: string) => `View: ${cut(name, 32)}, changed`,
  asAtFirst: 'As it was at first',
  viewsHint:
    'A view keeps columns, filter, sorting, groups and sums under a name, in this workbook, for everyone who opens it.',
  nameOfView: 'Name of a new view',
  saveView: 'Save as a view',
  saveChanges: (name: string) => `Save the changes to “${cut(name, 32)}”`,
  nameTaken: (name: string) => `“${cut(name, 32)}” is there already and would be saved over.`,
  saveOver: 'Save over it',
  rename: 'Rename',
  renameView: (name: string) => `Rename ${cut(name, 60)}`,
  newName: (name: string) => `New name of ${cut(name, 60)}`,
  keepName: 'Keep',
  deleteView: (name: string) => `Delete ${cut(name, 60)}`,
  delete: 'Delete',
  unnamed: 'No name',
  viewApplied: (name: string) => `Now: ${cut(name, 60)}`,
  saved: (name: string) => `View ${cut(name, 60)} saved`,
  deleted: (name: string) => `View ${cut(name, 60)} deleted. Undo brings it back.`,
  renamed: (name: string) => `Now called ${cut(name, 60)}`,

  palette: 'Views of tables',
  paletteView: (name: string) => `View: ${cut(name, 60)}`,

  /** For undo. */
  savedLabel: (name: string) => `View “${cut(name, 30)}” saved`,
  renamedLabel: (name: string) => `View renamed to “${cut(name, 30)}”`,
  deletedLabel: (name: string) => `View “${cut(name, 30)}” deleted`,
} as const

/** For the shortcut sheet, as the others. */
export const viewKeyWords = {
  views: 'Views of this table',
  'only-this': 'Only rows with this, or all again',
  'group-by': 'Group rows by this column, or not',
  'toggle-group': 'On its line: open or close a group',
  'open-group': 'On its line: open or close a group',
  'close-group': 'On its line: open or close a group',
  'open-all-groups': 'On such a line: open or close all groups',
  'close-all-groups': 'On such a line: open or close all groups',
  'choose-summary': 'At the foot: choose what stands there',
} as const
