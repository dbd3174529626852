// Why a value of a table that was pasted or read from a file could not be understood, completing "row 7, Due: …".
import type { UnreadReason } from '../../domain/unread-reason.ts'

export const unreadReasons: Readonly<Record<UnreadReason, string>> = {
  'not-a-date': 'not a date; write it as 2026-05-25',
  'not-a-date-and-time': 'not a date and time; write it as 2026-05-25 09:30',
  'not-a-number': 'not a number of up to 15 digits',
  'not-a-whole-number': 'not a whole number',
  'not-yes-or-no': 'neither yes nor no',
  'not-a-choice': 'not one of the choices of this column',
  'not-on-the-scale': 'not a step of this scale',
  'no-such-person': 'nobody of that name is under People',
  'no-such-row': 'no row of that name is there to point at',
  'name-not-unique': 'more than one row has that name; add its row id in brackets',
  'not-letters': 'not letters of the decision scheme of this workbook',
  'no-such-role': 'not one of the roles',
  'row-twice': 'this row id stands in the file before; the first was taken',
  'rows-are-fixed': 'this table takes no new rows; give the row id of one it has',
}
