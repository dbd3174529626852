// What keys in an open cell come to, by the kind of its column: the text as it grows, what stands out, what is kept.
import { isUnread } from '../../../../src/domain/cell.ts'
import type { Cell } from '../../../../src/domain/cell.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { scales } from '../../../../src/domain/scale.ts'
import { foldText } from '../../../../src/format/fold-text.ts'
import { methodWords } from '../../../../src/words/index.ts'
import { makeId, readTyped, write } from './model.ts'
import type { GridModel } from './model.ts'
import type { ModelRow } from './sheet.ts'

interface Option {
  readonly id: string
  readonly label: string
}

export type Look = 'line' | 'lines' | 'list' | 'names' | 'steps'

export interface Typing {
  readonly column: Column
  readonly look: Look
  /** True where typing replaced what stood there. */
  readonly isOver: boolean
  readonly opening: string
  readonly options: readonly Option[]
  text: string
  /** The whole text is marked: the next character takes its place. */
  isMarked: boolean
  /** Which of the options that fit stands out. */
  light: number | null
}

export interface Kept {
  readonly value: Cell | null
  readonly people: readonly ModelRow[]
}

const newPerson = '@add'

function lookOf(column: Column, written: string): Look | null {
  switch (column.kind) {
    case 'long-text':
      return 'lines'
    case 'choice':
    case 'yes-no':
    case 'person':
    case 'reference':
      return 'list'
    case 'people':
      return 'names'
    case 'rating':
      return 'steps'
    case 'computed':
    case 'matrix':
      return null
    case 'link':
      return column.many === true ? 'names' : 'list'
    case 'text':
      // A text that came with lines keeps them.
      return written.includes('\n') ? 'lines' : 'line'
    case 'date':
    case 'date-time':
    case 'integer':
    case 'number':
    case 'percent':
      return 'line'
  }
}

/** Opened over the content (`isOver`), or with it. */
export function open(
  model: GridModel,
  column: Column,
  cell: Cell | undefined,
  isOver: boolean,
): Typing | null {
  const written = isOver ? '' : write(model, column, cell)
  const look = lookOf(column, written)
  if (look === null) return null
  const line = look === 'lines' ? written : written.replace(/\s*\n\s*/g, ' ')
  const opening = look === 'names' && line !== '' ? `${line}; ` : line
  const options = findOptions(model, column)
  const chosen = options.findIndex(
    ({ id }) => id === (typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell),
  )
  return {
    column,
    look,
    isOver,
    opening,
    options,
    text: opening,
    isMarked: look === 'list' || look === 'steps',
    light: !isOver && look === 'list' && chosen >= 0 ? chosen : null,
  }
}

export function typeText(typing: Typing, text: string): void {
  for (const character of Array.from(text)) typeOne(typing, character)
}

function typeOne(typing: Typing, character: string): void {
  const before = typing.isMarked ? '' : typing.text
  typing.isMarked = false
  const light = typing.light
  if (typing.look === 'names' && character === ';' && light !== null) {
    const option = fitting(typing)[light]
    if (option !== undefined) {
      const { done, current } = splitNames(before)
      const name = option.id === newPerson ? current.trim() : option.label
      setText(typing, [...done, name, ''].join('; '))
      return
    }
  }
  setText(typing, before + character)
}

export function eraseOne(typing: Typing): void {
  const before = typing.isMarked ? '' : Array.from(typing.text).slice(0, -1).join('')
  typing.isMarked = false
  setText(typing, before)
}

/** Arrow down among options that are open with nothing typed yet. */
export function stepDown(typing: Typing): void {
  const shown = fitting(typing)
  if (shown.length > 0) typing.light = ((typing.light ?? -1) + 1) % shown.length
}

/** Arrow right along a scale. */
export function stepRight(typing: Typing): void {
  const { column } = typing
  if (column.kind !== 'rating') return
  const { min, max } = scales[column.scale]
  const now = readStep(column, typing.text)
  setText(typing, String(typeof now === 'number' ? Math.min(now + 1, max) : min))
  typing.isMarked = false
}

function setText(typing: Typing, text: string): void {
  typing.text = text
  const wanted = typing.look === 'names' ? splitNames(text).current : text.trim()
  typing.light = wanted !== '' && fitting(typing).length > 0 ? 0 : null
}

/** What leaving the cell keeps; null for nothing. */
export function keep(model: GridModel, typing: Typing): Kept | null {
  const { column, text } = typing
  const isUntouched = !typing.isOver && text === typing.opening
  const taken = typing.light === null ? undefined : fitting(typing)[typing.light]
  if (typing.look === 'names')
    return isUntouched && taken === undefined ? null : keepNames(model, typing, taken)
  if (taken !== undefined) return keepOption(model, typing, taken)
  if (isUntouched) return null
  if (text.trim() === '') return { value: null, people: [] }
  const exact = typing.options.find(({ label }) => foldText(label) === foldText(text))
  if (exact !== undefined) return keepOption(model, typing, exact)
  return { value: readStep(column, text) ?? readTyped(model, column, text) ?? null, people: [] }
}

function keepOption(model: GridModel, { column, text }: Typing, option: Option): Kept {
  if (option.id === newPerson) {
    const person = makePerson(model, text.trim())
    return { value: person.id, people: [person] }
  }
  return { value: column.kind === 'yes-no' ? option.id === 'yes' : option.id, people: [] }
}

function keepNames(model: GridModel, typing: Typing, taken: Option | undefined): Kept {
  const { done, current } = splitNames(typing.text)
  const people: ModelRow[] = []
  const ids: string[] = []
  const add = (name: string) => {
    const found =
      typing.options.find(({ label }) => foldText(label) === foldText(name))?.id ??
      people.find((person) => foldText(nameOf(person)) === foldText(name))?.id
    const cell = found ?? readTyped(model, typing.column, name)
    if (typeof cell === 'string') ids.push(cell)
    else if (Array.isArray(cell))
      ids.push(...(cell as readonly string[])) // the only array a cell can be
    else if (isUnread(cell)) {
      const person = makePerson(model, name)
      people.push(person)
      ids.push(person.id)
    }
  }
  for (const name of done) add(name)
  if (taken !== undefined && taken.id !== newPerson) ids.push(taken.id)
  else if (current.trim() !== '') add(current.trim())
  const several = [...new Set(ids)]
  return { value: several.length === 0 ? null : several, people }
}

function nameOf({ cells }: ModelRow): string {
  const name = cells['name']
  return typeof name === 'string' ? name.trim() : ''
}

function makePerson(model: GridModel, name: string): ModelRow {
  return { id: makeId(model), cells: { name } }
}

function splitNames(text: string): { readonly done: readonly string[]; readonly current: string } {
  const parts = text.split(/[;\n]/u)
  const current = (parts.pop() ?? '').trimStart()
  return { done: parts.map((part) => part.trim()).filter((part) => part !== ''), current }
}

function readStep(column: Column, text: string): Cell | undefined {
  if (column.kind !== 'rating') return undefined
  const typed = text.trim().toLowerCase()
  if (column.notSure === true && (typed === '?' || typed === 'n')) return 'not-sure'
  const { min, max } = scales[column.scale]
  return /^\d$/.test(typed) && Number(typed) >= min && Number(typed) <= max ? Number(typed) : undefined
}

function findOptions(model: GridModel, column: Column): readonly Option[] {
  if (column.kind === 'yes-no') {
    return [
      { id: 'yes', label: methodWords.yes },
      { id: 'no', label: methodWords.no },
    ]
  }
  if (column.kind === 'choice') {
    const labels = methodWords.tables[model.table].columns[column.id]?.choices ?? {}
    return column.choices.map((id) => ({ id, label: labels[id] ?? id }))
  }
  if (column.kind !== 'person' && column.kind !== 'people') return []
  return model.sheet.people
    .map((person) => ({ id: person.id, label: nameOf(person) }))
    .filter(({ label }) => label !== '')
}

/** The options that fit, best first: the text itself, then its beginning, then a word's, then any part. */
function fitting(typing: Typing): readonly Option[] {
  const { column, look, options, text } = typing
  const isUntouched = !typing.isOver && text === typing.opening
  const typed = look === 'names' ? splitNames(text).current : isUntouched ? '' : text.trim()
  const wanted = foldText(typed)
  const beginning = options.filter(({ label }) => foldText(label).startsWith(wanted))
  const isFew = column.kind === 'choice' || column.kind === 'yes-no'
  const found = wanted === '' ? options : isFew && beginning.length > 0 ? beginning : byRank(options, wanted)
  const takesPeople = column.kind === 'person' || column.kind === 'people'
  const isNew = takesPeople && typed !== '' && options.every(({ label }) => foldText(label) !== wanted)
  return isNew ? [...found, { id: newPerson, label: typed }] : found
}

function byRank(options: readonly Option[], wanted: string): readonly Option[] {
  const rank = ({ label }: Option): number => {
    const folded = foldText(label)
    if (folded === wanted) return 0
    if (folded.startsWith(wanted)) return 1
    if (folded.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2
    return folded.includes(wanted) ? 3 : 4
  }
  const fit = options
    .map((option, at) => ({ option, at, rank: rank(option) }))
    .filter((each) => each.rank < 4)
  return fit.sort((a, b) => a.rank - b.rank || a.at - b.at).map(({ option }) => option)
}
