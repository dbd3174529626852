// One sentence per problem: what is wrong, where, and what to do about it. Nothing was changed when one is shown.
import type { ContentFault } from '../../domain/problem.ts'
import type { ProblemWords } from '../words.ts'
import { count } from '../plural.ts'
import { yearBeyond } from './dates.ts'
import { shorten } from './spell.ts'

const faults: Readonly<Record<ContentFault, string>> = {
  'bad-json': 'its text is cut off or mixed up',
  'too-deep': 'it is nested too deep',
  'forbidden-name': 'it uses a name that is not allowed',
  'repeated-name': 'it gives one name twice',
  'wrong-kind': 'it is of the wrong kind',
  'missing-part': 'a part is missing',
  'unknown-part': 'nothing of that name belongs there',
  'unknown-table': 'there is no such table',
  'unknown-column': 'there is no such column',
  'bad-value': 'the value does not fit its column',
  'bad-row-id': 'it does not name a row',
  'repeated-row': 'two rows go by the same name',
  'bad-order': 'its place among the rows cannot be read',
  'bad-stamp': 'who changed it last cannot be read',
  'other-workbook': 'it belongs to another workbook',
  'not-migrated': 'it could not be brought up to date',
  'too-many-parts': 'it has more than 1,000 parts',
  'unpacks-too-large': 'it unpacks to a hundred times its size',
}

export const problems: ProblemWords = {
  // opening a workbook file
  'file-empty': ({ name }) => `${name} is empty: ask for another copy.`,
  'file-not-a-workbook': ({ name }) =>
    `${name} is not a Pathway workbook: choose a file that ends in .pathway.`,
  'file-damaged': ({ name, entry }) =>
    `${name} is damaged${entry === '' ? '' : ` (in ${entry})`} and was not opened: ask for another copy, or use a backup.`,
  'file-too-large': ({ name, limitMegabytes }) =>
    `${name} holds more than ${String(limitMegabytes)} MB and was not opened: ask the sender for a copy without the large attachments.`,
  'file-too-new': ({ name, formatVersion, knownVersion, writtenBy }) =>
    `${name} was written by a newer Pathway (${writtenBy}, file version ${String(formatVersion)}; this one reads up to ${String(knownVersion)}): install the newer version to open it.`,
  'file-content': ({ name, where, what }) =>
    `${name} was not opened because of ${where} (${faults[what]}): ask for another copy.`,
  'file-encrypted': ({ name }) => `${name} is locked with a password: open it with the password first.`,

  // writing one
  'workbook-too-large': ({ limitMegabytes }) =>
    `This workbook holds more than ${String(limitMegabytes)} MB, too much for one file: remove some attachments and save again.`,
  'hidden-answers': ({ count: quantity }) =>
    `The file would hold ${count(quantity, 'answer', 'answers')} of a round that is not revealed yet, and whoever has the file could read ${quantity === 1 ? 'it' : 'them'}.`,

  // tables in and out
  'csv-empty': ({ name }) => `${name} has no rows: nothing was taken in.`,
  'csv-columns': ({ name, unknown, known }) =>
    `${name} has columns this table does not have (${unknown}): rename them to one of ${known}, or take them out.`,
  'csv-no-columns': ({ name, table }) =>
    `No column of ${name} belongs to ${table}: check that the first row holds the column names.`,
  'csv-unreadable': ({ name, line, what }) =>
    `${name} cannot be read from line ${String(line)} on (${what === 'quotes' ? 'a quotation mark is open or out of place' : 'it has more values than there are columns'}): put that line right and try again.`,
  'csv-column-twice': ({ name, column }) => `${name} has the column ${column} twice: take one of them out.`,
  'csv-cells': ({ name, count: quantity, first }) =>
    `${count(quantity, 'cell', 'cells')} of ${name} could not be read, the first at ${first}: put them right, or take the rest without them.`,
  'csv-encoding': ({ name }) =>
    `${name} is not saved as UTF-8 text: save it again as “CSV UTF-8” and try once more.`,
  'no-such-table': ({ table, known }) => `There is no table called ${table}: choose one of ${known}.`,

  // disk
  'not-found': ({ name }) => `${name} is no longer there: look for where it was moved.`,
  'no-permission': ({ name }) =>
    `You may not use ${name} here: choose another folder, or ask whoever owns it.`,
  'read-only': ({ name }) => `${name} can only be read: save under another name or in another folder.`,
  'disk-full': ({ name }) =>
    `The disk is full and ${name} was not written: free some space or save elsewhere.`,
  'in-use': ({ name }) => `Another program is using ${name}: close it there and try again.`,
  'is-folder': ({ name }) => `${name} is a folder: choose a file.`,
  'path-too-long': ({ name }) => `The name or place of ${name} is too long: choose a shorter one.`,
  'changed-on-disk': ({ name }) =>
    `${name} has changed since it was last saved here and was not overwritten: save under another name.`,
  'read-back-differs': ({ name }) =>
    `${name} did not read back as it was written: save it again, on another disk if you can.`,
  'already-exists': ({ name }) => `${name} is already there and was left alone: choose another name.`,
  'disk-unknown': ({ name, what }) =>
    `${name} could not be used (${what}): try again, or choose another folder.`,

  // the library's own store
  'store-full': () =>
    'This computer has no room left for your changes: free some space; what you typed is still on screen.',
  'store-unavailable': ({ what }) =>
    `The library on this computer could not be opened (${what}): close other windows of Pathway and start it again.`,
  'store-lost': ({ title }) =>
    `${title} is missing from the library on this computer: open its last saved file or a backup.`,
  'no-such-workbook': () =>
    'This workbook is no longer in the library: look under deleted and archived ones.',

  // content refused at a door
  'title-too-long': ({ length, limit }) =>
    `The title has ${count(length, 'character', 'characters')}: shorten it to ${String(limit)} or fewer.`,
  'bad-date': ({ text }) => `“${shorten(text)}” is not a date: write it as 2026-05-25.`,
  'date-beyond': ({ first, last }) => `${yearBeyond(first, last)}.`,
  'bad-value': ({ where, what }) => `${where} cannot take this (${what}): change it and try again.`,

  // rating rounds
  'round-revealed': () => 'This round is revealed: its answers stay as they are.',
  'no-raters': () => 'Nobody answers in this round yet: choose at least one person.',
  'rated-openly': () =>
    'Answers were given with cards up, where everybody saw them: this round can no longer be rated blind.',
  'not-in-round': ({ what }) =>
    what === 'person'
      ? 'This person no longer answers in this round: look at who does.'
      : 'This question is no longer asked in this round: look at what is.',
  'nothing-answered': ({ name }) =>
    `${shorten(name)} has not answered anything yet: answer one question first.`,
  'wrong-return-code': ({ name }) =>
    `This is not the code that ${shorten(name)} was given: look at it again, or leave the answers as they are.`,

  // briefings
  'font-unreadable': ({ name }) =>
    `${name} cannot be put into a briefing: choose one font file with TrueType outlines (.ttf) below 40 MB.`,
  'briefing-empty': () => 'There is nothing to make: include a section that has something to say.',
  'briefing-failed': ({ what }) => `The briefing was not made (${what}): try again with fewer sections.`,
  'characters-not-drawn': ({ count: quantity, examples }) =>
    `${count(quantity, 'character', 'characters')} cannot be printed (${examples}): replace them, or accept a box in their place.`,
  cancelled: () => 'Stopped: nothing was written.',
}
