// Words of what is kept beside the method: read in undo, in history and where such a row is named.

export const keptTables = {
  notes: {
    label: 'Notes',
    row: 'note',
    help: 'What was remarked on single cells.',
    empty: 'No cell has a note yet.',
    columns: {
      row: { label: 'Row', help: 'The row the note is about.' },
      column: { label: 'Column', help: 'The column the note is about.' },
      key: { label: 'Part', help: 'The role or criterion the note is about.' },
      note: { label: 'Note', help: 'What was remarked.' },
      author: { label: 'By', help: 'Who wrote it.' },
      at: { label: 'Written', help: 'When it was written.' },
    },
  },
  views: {
    label: 'Views',
    row: 'view',
    help: 'Ways of looking at a table that were given a name.',
    empty: 'No view has a name yet.',
    columns: {
      name: { label: 'Name', help: 'What the view is called.' },
      place: { label: 'Table', help: 'The table it is a view of.' },
      shape: { label: 'View', help: 'Columns, filter, sorting and groups.' },
    },
  },
  meanings: {
    label: 'Meanings',
    row: 'meaning',
    help: 'What texts mean that a column could not read by itself.',
    empty: 'No text was given a meaning yet.',
    columns: {
      text: { label: 'Text', help: 'As it was pasted.' },
      column: { label: 'Column', help: 'Where it holds.' },
      means: { label: 'Means', help: 'What is written instead.' },
    },
  },
}
