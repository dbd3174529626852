// The few sentences the app says outside its window: in system dialogs, and in the menu before the window has one.

export const shellWords = {
  appName: 'Pathway',
  fileKinds: {
    workbook: 'Pathway workbook',
    pdf: 'PDF document',
    csv: 'CSV table',
    picture: 'Picture',
    font: 'Font',
    docx: 'Word document',
    xlsx: 'Excel workbook',
  },
  openTitle: {
    workbook: 'Open a workbook',
    csv: 'Choose a CSV file',
    picture: 'Choose a picture',
    font: 'Choose a font',
  },
  saveTitle: {
    workbook: 'Save the workbook',
    pdf: 'Save the PDF',
    csv: 'Save the table',
    docx: 'Save the document',
    xlsx: 'Save the workbook for Excel',
  },
  unnamedFile: 'Untitled',
  menu: { edit: 'Edit', window: 'Window' },
  windowStopped: {
    message: 'The window stopped working.',
    detail: 'Your work is stored on this computer. Reload to go on.',
    reload: 'Reload',
    quit: 'Quit',
  },
  refused: {
    debugging: (name: string) => `Pathway does not start with ${name}: other programs could read its window.`,
    root: 'Pathway does not start as root without its sandbox: start it as yourself.',
  },
  notStored: {
    message: 'Your last changes are not stored yet.',
    detail: 'Closing now may lose them. Keep the window open to see what is in the way.',
    keep: 'Keep it open',
    close: 'Close anyway',
  },
} as const
