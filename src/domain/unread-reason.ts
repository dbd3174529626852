// Why a text could not be read as the kind of cell it was meant for. The sentences live in words.

export type UnreadReason =
  | 'not-a-date'
  | 'not-a-date-and-time'
  | 'not-a-number'
  | 'not-a-whole-number'
  | 'not-yes-or-no'
  | 'not-a-choice'
  | 'not-on-the-scale'
  | 'no-such-person'
  | 'no-such-row'
  | 'name-not-unique'
  | 'not-letters'
  | 'no-such-role'
  // about a row as a whole
  | 'row-twice'
  | 'rows-are-fixed'
