// What menu and palette call the commands, in English.

const labels = {
  'new-workbook': 'New workbook…',
  'open-file': 'Open a file…',
  'open-sample': 'Open the sample',
  'save-file': 'Save file',
  'save-file-as': 'Save file as…',
  'export-briefing': 'Export briefing…',
  'print-table': 'Print this table…',
  'add-checkpoint': 'Add checkpoint…',
  'sign-off': 'Sign off this stage…',
  'close-workbook': 'Back to the library',
  undo: 'Undo',
  redo: 'Redo',
  search: 'Find a page or command…',
  projector: 'Projector view',
  'comfortable-rows': 'Comfortable rows',
  'compact-rows': 'Compact rows',
  'go-to-overview': 'Overview',
  'go-to-week-one': 'Week one',
  'go-to-month-one': 'Month one',
  'go-to-month-two': 'Month two',
  'go-to-month-three': 'Month three',
  'go-to-month-six': 'Month six',
  'go-to-pillars': 'Pillars',
  'go-to-actions': 'Actions',
  'go-to-decisions': 'Decisions',
  'go-to-people': 'People',
  'go-to-parking-lot': 'Parking lot',
  'go-to-agenda': 'Agenda',
  'go-to-compare': 'Then and now',
  'go-to-briefings': 'Briefings',
  'go-to-checkpoints': 'Checkpoints',
  'go-to-sources': 'Sources',
  'go-to-settings': 'Settings',
  shortcuts: 'Keyboard shortcuts',
  about: 'About Pathway',
}

export const commandWords = {
  labels,
  sections: { file: 'File', edit: 'Edit', view: 'View', go: 'Go', help: 'Help' },
  roles: {
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    quit: 'Quit',
    zoomIn: 'Larger',
    zoomOut: 'Smaller',
    resetZoom: 'Normal size',
    togglefullscreen: 'Full screen',
  },
  /** `Undo “Target, row 7: 3 to 4”`. */
  naming: (command: string, edit: string) => `${command} “${edit}”`,
}

/** What the command is called now: undo and redo name what they would do. */
export function commandLabel(
  id: keyof typeof labels,
  state: { readonly undoLabel: string | null; readonly redoLabel: string | null },
): string {
  const edit = id === 'undo' ? state.undoLabel : id === 'redo' ? state.redoLabel : null
  return edit === null ? labels[id] : commandWords.naming(labels[id], edit)
}
