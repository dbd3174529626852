// Takes the names of listed people out of a workbook: whatever is made of it afterwards cannot tell them. Pure.
import { isUnread } from '../domain/cell.ts'
import type { Cell } from '../domain/cell.ts'
import type { Column } from '../domain/column.ts'
import { textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import { tableIds } from '../domain/table-id.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { findRows, makeTableRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import { plainSpellings, spellPlainly } from '../format/fold-text.ts'
import type { Sources } from './sources.ts'

/** A part of one letter is an initial. Parts of two are words of some language: they need a capital to be a name. */
const shortPart = 2

/** Of Latin, Greek and Cyrillic letters; the marks of other scripts tell one name from another. */
const accent = '[\\u0300-\\u036f]'
const accents = new RegExp(accent, 'g')

/** Scripts that set no space between words: a name in them is a name wherever it stands, with a space in it or without. */
const unspaced = /[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u

/** Letters that may be capitals. */
const cased = /^[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]+$/u

const needlessSpace = new RegExp(`(?<=${unspaced.source})\\s+`, 'gu')

/** What joins the parts of a double name, and what stands for a letter left out, each in all its shapes. */
const joints: Readonly<Record<string, string>> = {
  '-': '-\u2010-\u2015\u2212',
  "'": `'\u2018\u2019\u02bc\u00b4\``,
}
const dashes = new RegExp(`[${joints['-'] ?? ''}]`, 'gu')
const apostrophes = new RegExp(`[${joints["'"] ?? ''}]`, 'gu')

/** By plain letter: those that are spelled as it. */
const spelledAsOne = new Map<string, string>()
for (const [letter, plain] of Object.entries(plainSpellings)) {
  if (plain.length === 1) spelledAsOne.set(plain, (spelledAsOne.get(plain) ?? '') + letter)
}

/** Letters that are spelled as two. */
const spelledAsTwo = Object.entries(plainSpellings)
  .filter(([, spelling]) => spelling.length === 2)
  .map(([letter, spelling]) => ({ letter, two: Array.from(spelling, toLetterPattern).join('') }))

/** How German and the Nordic languages write letters with marks where those are missing. */
const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

const ofWord = '[\\p{L}\\p{M}\\p{N}]'
const words = new RegExp(`${ofWord}+`, 'gu')
const doubleWords = new RegExp(`${ofWord}+(?:[-']${ofWord}+)+`, 'gu')
const anyLetter = /\p{L}/u

/** Names that are words as well: as part of a name they are taken out only where they begin with a capital. */
const ordinaryNames = new Set(
  `ai am an as at be by do go he hr if in is it me my no of oh ok on or so to up us we
  april art august best bill black blue bond bridge bright brown cash chance chase cross data day drew east faith
  field fields finance free french glass gold good grace grant green grey hall hand hill hope house hunt joy judge
  just key land lane law little long love major march mark may miles mills new noble north page park parks porter
  power price pride quick rich rivers rock rose rush sharp short skip sky small sole south star steel stone storm
  strong summer sun swift trust wall ward waters way wells west white will wills wise wood woods young`.split(
    /\s+/,
  ),
)

const monthNames = new Set(['april', 'august', 'june', 'march', 'may'])

/** Takes names out of whatever it is given. */
export interface Redactor {
  readonly text: (text: string) => string
  readonly workbook: (workbook: Workbook) => Workbook
}

interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly role: string
}

/**
 * People listed in any of the workbooks become their roles: in their own row, and in free text their whole names, in any
 * case, with or without accents, letters such as ł and ø spelled plainly or not, and parts of two letters or more as
 * whole words, also in a genitive that only adds an s. Someone without a role becomes `someone(n)`, n the place in the
 * list from 1.
 */
export function makeRedactor(workbooks: readonly Workbook[], someone: (place: number) => string): Redactor {
  const people = workbooks.flatMap((workbook) => listPeople(workbook, someone))
  const text = makeReplacer(people, someone(0))
  return { text, workbook: (workbook) => redactWorkbook(workbook, listPeople(workbook, someone), text) }
}

/** Knows the people of all three workbooks: whoever left the list since may still stand in a text. */
export function makeSourcesRedactor(
  { now, baseline, followUp }: Sources,
  someone: (place: number) => string,
): Redactor {
  const workbooks = [now, baseline, followUp].flatMap((context) => context?.workbook ?? [])
  return makeRedactor(workbooks, someone)
}

function listPeople(workbook: Workbook, someone: (place: number) => string): readonly NamedPerson[] {
  return findRows(workbook, 'people').map((row, index) => ({
    id: row.id,
    name: textAt(row, 'name') ?? '',
    role: textAt(row, 'role') ?? someone(index + 1),
  }))
}

function redactWorkbook(
  workbook: Workbook,
  people: readonly NamedPerson[],
  replace: (text: string) => string,
): Workbook {
  const redacted = tableIds.map((table) => {
    const columns = freeTextColumns(table)
    return [
      table,
      makeTableRows(findRows(workbook, table).map((row) => redactRow(row, columns, replace))),
    ] as const
  })
  const without = { ...workbook, tables: { ...workbook.tables, ...Object.fromEntries(redacted) } }
  // A role may hold somebody's name as well.
  const roles = new Map(people.map(({ id, role }) => [id, replace(role)]))
  const named = findRows(without, 'people').map((row) => {
    const role = roles.get(row.id) ?? ''
    return { ...row, cells: { ...row.cells, name: role, role } }
  })
  return { ...without, tables: { ...without.tables, people: makeTableRows(named) } }
}

/** Text of any length, and the reasons a stage's criteria were waived for. */
function freeTextColumns(table: TableId): ReadonlySet<string> {
  const isText = ({ kind }: Column) => kind === 'text' || kind === 'long-text'
  const own = tables[table].columns.filter(isText).map(({ id }) => id)
  return new Set(table === 'stages' ? [...own, 'waivers'] : own)
}

/** What could not be read is text as well, whatever its column: an owner nobody knows is often a name misspelt. */
function redactRow(row: Row, columns: ReadonlySet<string>, replace: (text: string) => string): Row {
  let cells: Record<string, Cell> | null = null
  for (const [column, value] of Object.entries(row.cells)) {
    if (!columns.has(column) && !isUnread(value)) continue
    const replaced = redactCell(value, replace)
    if (replaced !== value) cells = { ...(cells ?? row.cells), [column]: replaced }
  }
  return cells === null ? row : { ...row, cells }
}

function redactCell(value: Cell, replace: (text: string) => string): Cell {
  if (typeof value === 'string') return replace(value)
  if (typeof value !== 'object' || Array.isArray(value)) return value
  const entries = Object.entries(value as Readonly<Record<string, string>>)
  return Object.fromEntries(entries.map(([key, text]) => [key, replace(text)]))
}

function makeReplacer(people: readonly NamedPerson[], anyone: string): (text: string) => string {
  const roles = new Map<string, string>()
  const parts = new Set<string>()
  // Whole names first: where two people share a part, the whole name says who is meant.
  const spelled = people.flatMap(({ name, role }) =>
    spellings(name).map((spelling) => ({ name: spelling, role })),
  )
  for (const { name, role } of spelled) {
    const whole = fold(name)
    if (whole === '') continue
    roles.set(whole, role)
    // A name of one word is no safer from being one than a part of a name.
    if (!whole.includes(' ')) parts.add(whole)
  }
  for (const { name, role } of spelled) {
    for (const part of findParts(name)) {
      const letters = Array.from(part)
      if (letters.length < shortPart || !anyLetter.test(part) || roles.has(part)) continue
      // Two letters that have no capital to be told by, or are a word.
      if (letters.length === shortPart && (!cased.test(part) || ordinaryNames.has(part))) continue
      roles.set(part, role)
      parts.add(part)
    }
  }
  const names = [...roles.keys()].sort((a, b) => b.length - a.length)
  if (names.length === 0) return (text: string) => text
  const pattern = new RegExp(toPatterns(names), 'giu')
  const mayHold = makeGlance(names)
  return (text: string) => {
    if (!mayHold(text)) return text.normalize('NFC')
    return text
      .normalize('NFD')
      .replaceAll(pattern, (found: string, at: number, whole: string) => {
        const folded = fold(found)
        const owner = folded.slice(0, -1)
        const isGenitive = !roles.has(folded) && folded.endsWith('s') && roles.has(owner)
        const name = isGenitive ? owner : folded
        if (parts.has(name) && !standsForSomebody(name, found, isGenitive)) return found
        if (parts.has(name) && isMonth(name, at, whole)) return found
        return `${roles.get(name) ?? anyone}${isGenitive ? found.slice(-1) : ''}`
      })
      .normalize('NFC')
  }
}

/** Of a name of one word that was found: false where it may be another word that is written like it. */
function standsForSomebody(name: string, found: string, isGenitive: boolean): boolean {
  if (!cased.test(name)) return true
  const isCapital = found !== found.toLowerCase()
  if (ordinaryNames.has(name)) return isCapital && !isGenitive
  return isCapital || (!isGenitive && Array.from(name).length > shortPart)
}

/** Whether a text may hold one of the names: most of thousands hold none, and to look for each of the names takes long. */
function makeGlance(names: readonly string[]): (text: string) => boolean {
  const spaced = names.filter((name) => !unspaced.test(name))
  const hasUnspaced = spaced.length < names.length
  const firstWords = new Set(
    spaced.flatMap((name) => {
      const [first] = findWords(name)
      return first === undefined ? [first] : [first, `${first}s`]
    }),
  )
  return (text) =>
    firstWords.has(undefined) ||
    (hasUnspaced && unspaced.test(text)) ||
    findWords(text).some((word) => firstWords.has(word))
}

function findWords(text: string): readonly string[] {
  return fold(text).match(words) ?? []
}

/** `2 May`, `May 2026`: a date in words. */
function isMonth(name: string, at: number, text: string): boolean {
  if (!monthNames.has(name)) return false
  return /\d\s*$/.test(text.slice(0, at)) || /^\s*\d/.test(text.slice(at + name.length))
}

/** A name as it is listed, as it is written where a letter is missing, and without what joins its parts. */
function spellings(name: string): readonly string[] {
  const composed = name.normalize('NFC').toLowerCase()
  const written = composed.replaceAll(/[äöüåø]/g, (letter) => writtenOut[letter] ?? letter)
  const apart = [name, written].map((each) => each.replaceAll(dashes, ' '))
  const joined = [name, written].map((each) => each.replaceAll(dashes, '').replaceAll(apostrophes, ''))
  return [...new Set([name, written, ...apart, ...joined])]
}

/** The words of a name, folded: double ones first as a whole, then each half. Brackets and quotes are not part of them. */
function findParts(name: string): readonly string[] {
  const whole = fold(name)
  const double = whole.match(doubleWords) ?? []
  return [...double, ...double.map((word) => word.replaceAll('-', ' ')), ...(whole.match(words) ?? [])]
}

/** One name, however it is spaced, joined, capitalised or accented. */
function fold(name: string): string {
  const joined = name.replaceAll(dashes, '-').replaceAll(apostrophes, "'")
  const plain = joined.normalize('NFD').replaceAll(accents, '').normalize('NFC')
  // In capitals first: some letters are two there, or several letters one.
  const spaced = plain.trim().replaceAll(needlessSpace, '').replaceAll(/\s+/g, ' ')
  return spellPlainly(spaced.toUpperCase().toLowerCase())
}

/** Finds folded names as whole words. That a word begins is asked once for all of them: most places of a text are within one. */
function toPatterns(names: readonly string[]): string {
  const anywhere = names.filter((name) => unspaced.test(name.charAt(0)))
  const atWord = names.filter((name) => !anywhere.includes(name))
  return [
    ...anywhere.map(toPattern),
    ...(atWord.length === 0 ? [] : [`(?<!${ofWord})(?:${atWord.map(toPattern).join('|')})`]),
  ].join('|')
}

/** A name in text of which the accents stand behind their letters. */
function toPattern(name: string): string {
  const letters = Array.from(name.normalize('NFD'))
  const written = letters.map((letter, index) => {
    if (letter === ' ') return '\\s+'
    const gap = index < letters.length - 1 && unspaced.test(letter) ? '\\s*' : ''
    return `${toLetterPattern(letter)}${gap}`
  })
  const pattern = spelledAsTwo.reduce(
    (whole, { letter, two }) => whole.replaceAll(two, `(?:${two}|${letter}${accent}*)`),
    written.join(''),
  )
  return `${pattern}${unspaced.test(letters.at(-1) ?? '') ? '' : `s?(?!${ofWord})`}`
}

/** A letter as plain text, and the letters that are spelled like it: whichever is written, it is the name. */
function toLetterPattern(letter: string): string {
  const shapes = joints[letter]
  if (shapes !== undefined) return `[${shapes}]`
  const alike = spelledAsOne.get(letter)
  return `${alike === undefined ? escapePattern(letter) : `[${letter}${alike}]`}${accent}*`
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
