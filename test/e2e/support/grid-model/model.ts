// Where the focus should be and what the table should hold after each command: a plain second grid, without a screen.
import type { Cell } from '../../../../src/domain/cell.ts'
import { isStored } from '../../../../src/domain/column.ts'
import type { Column } from '../../../../src/domain/column.ts'
import type { TableId } from '../../../../src/domain/table-id.ts'
import type { Workbook } from '../../../../src/domain/workbook.ts'
import { findRow } from '../../../../src/domain/workbook.ts'
import { formatCell, makeCellLookup, parseCell } from '../../../../src/format/cell-text.ts'
import type { CellLookup } from '../../../../src/format/cell-text.ts'
import { foldText } from '../../../../src/format/fold-text.ts'
import { spellNumber } from '../../../../src/words/en/amounts.ts'
import { methodWords } from '../../../../src/words/index.ts'
import { isSameSheet, toWorkbook } from './sheet.ts'
import type { Identities, Sheet } from './sheet.ts'

export const header = '@header'
export const newLine = '@new'

export interface Place {
  readonly row: string
  readonly column: string
}

export interface Chosen {
  readonly anchor: Place
  readonly extent: Place
}

export interface Block {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

export interface Filter {
  readonly text: string
  readonly onlyBlank: boolean
}

/** An order asked for: `order` are the rows as they came then, out of all that were there. */
export interface Shape {
  readonly sort: { readonly column: string; readonly descending: boolean } | null
  readonly filters: ReadonlyMap<string, Filter>
  readonly order: readonly string[]
  readonly known: ReadonlySet<string>
}

export interface GridModel {
  readonly table: TableId
  readonly columns: readonly Column[]
  readonly base: Workbook
  readonly asOf: string
  readonly identities: Identities
  sheet: Sheet
  undone: Sheet[]
  done: Sheet[]
  shape: Shape | null
  active: Place
  chosen: Chosen | null
  /** Where a run of Tabs began. */
  run: string | null
  clipboard: readonly (readonly string[])[] | null
  /** Something is outlined as copied, until rows or what they hold are others. */
  hasCopy: boolean
  made: number
}

export function makeId(model: GridModel): string {
  model.made += 1
  return `new:${String(model.made)}`
}

interface Lookups {
  readonly sheet: Sheet
  readonly pasted: CellLookup
  readonly typed: CellLookup
}

let lookups: Lookups | null = null

function findLookups(model: GridModel): Lookups {
  if (lookups?.sheet !== model.sheet) {
    const workbook = toWorkbook(model.base, model.table, model.sheet)
    const facts = { table: model.table, workbook, words: methodWords, dates: 'day-first' } as const
    lookups = {
      sheet: model.sheet,
      pasted: makeCellLookup(facts),
      typed: makeCellLookup({ ...facts, serials: 'never', year: model.asOf.slice(0, 4) }),
    }
  }
  return lookups
}

export function write(model: GridModel, column: Column, cell: Cell | undefined): string {
  return formatCell(cell, column, findLookups(model).pasted)
}

/** As it is read on screen and looked for: numbers in groups, with a real minus. */
export function show(model: GridModel, column: Column, cell: Cell | undefined): string {
  const text = write(model, column, cell)
  return typeof cell === 'number' ? spellNumber(text) : text
}

export function readPasted(model: GridModel, column: Column, text: string): Cell | undefined {
  return parseCell(text, column, findLookups(model).pasted)
}

/** A date of this year is typed without it, and replaced into one. */
export function readTyped(model: GridModel, column: Column, text: string): Cell | undefined {
  return parseCell(text, column, findLookups(model).typed)
}

export function cellAt(model: GridModel, row: string, column: Column): Cell | undefined {
  if (column.kind !== 'computed') return model.sheet.rows.find(({ id }) => id === row)?.cells[column.id]
  const { workbook } = findLookups(model).pasted
  const found = findRow(workbook, model.table, row)
  return found === undefined ? undefined : column.compute(found, { workbook, asOf: model.asOf })
}

export function columnAt(model: GridModel, id: string): Column {
  const column = model.columns.find((each) => each.id === id)
  if (column === undefined) throw new Error(`no column ${id}`)
  return column
}

/** The first column that can be typed into. */
export function firstStored(model: GridModel): Column {
  const column = model.columns.find(isStored)
  if (column === undefined) throw new Error('nothing to type into')
  return column
}

/** The rows as they should stand on screen. */
export function shownRows({ shape, sheet }: GridModel): readonly string[] {
  const present = sheet.rows.map(({ id }) => id)
  if (shape === null) return present
  const shown = shape.order.filter((id) => present.includes(id))
  // A row that came since stands after the row that it follows in the workbook, as far as that one is shown.
  for (const [at, id] of present.entries()) {
    if (shape.known.has(id)) continue
    const before = present
      .slice(0, at)
      .reverse()
      .find((other) => shown.includes(other))
    shown.splice(before === undefined ? 0 : shown.indexOf(before) + 1, 0, id)
  }
  return shown
}

export function isCell(model: GridModel, place = model.active): boolean {
  return place.row !== header && place.row !== newLine && shownRows(model).includes(place.row)
}

/** The chosen cells, or the one in focus; null where no row is. */
export function chosenBlock(model: GridModel): Block | null {
  const { anchor, extent } = model.chosen ?? { anchor: model.active, extent: model.active }
  const rows = shownRows(model)
  const [one, other] = [rows.indexOf(anchor.row), rows.indexOf(extent.row)]
  const ids = model.columns.map(({ id }) => id)
  const [start, end] = [ids.indexOf(anchor.column), ids.indexOf(extent.column)]
  if (one < 0 || other < 0) return null
  return {
    top: Math.min(one, other),
    bottom: Math.max(one, other),
    left: Math.min(start, end),
    right: Math.max(start, end),
  }
}

export function rowsOf(model: GridModel, block: Block): readonly string[] {
  return shownRows(model).slice(block.top, block.bottom + 1)
}

export function columnsOf(model: GridModel, block: Block): readonly Column[] {
  return model.columns.slice(block.left, block.right + 1)
}

/** One step of history, unless it changes nothing. */
export function change(model: GridModel, next: Sheet): void {
  if (isSameSheet(model.sheet, next)) return
  model.done.push(model.sheet)
  model.undone = []
  replaceSheet(model, next)
}

export function goBack(model: GridModel, from: 'done' | 'undone'): void {
  const sheet = model[from].pop()
  if (sheet === undefined) return
  model[from === 'done' ? 'undone' : 'done'].push(model.sheet)
  replaceSheet(model, sheet)
}

/** What was chosen stays so as long as no other row has come among it; what is left of it is one block then. */
function keepChosen(model: GridModel, before: readonly string[]): void {
  if (model.chosen === null) return
  const { anchor, extent } = model.chosen
  const [one, other] = [before.indexOf(anchor.row), before.indexOf(extent.row)]
  if (one < 0 || other < 0) {
    if (chosenBlock(model) === null) model.chosen = null
    return
  }
  const were = new Set(before.slice(Math.min(one, other), Math.max(one, other) + 1))
  const rows = shownRows(model)
  const stand = rows.flatMap((row, at) => (were.has(row) ? [at] : []))
  const [first, last] = [stand[0], stand.at(-1)]
  if (first === undefined || last === undefined || last - first + 1 !== stand.length) {
    model.chosen = null
    return
  }
  const ends = one <= other ? [first, last] : [last, first]
  const [from, to] = ends.map((at) => rows[at] ?? '')
  choose(model, { ...anchor, row: from ?? '' }, { ...extent, row: to ?? '' })
}

/** The focus leaves a row that is gone for the one that took its place. */
function replaceSheet(model: GridModel, sheet: Sheet): void {
  const before = shownRows(model)
  model.sheet = sheet
  model.hasCopy = false
  const rows = shownRows(model)
  keepChosen(model, before)
  const { active } = model
  if (active.row === header || active.row === newLine || rows.includes(active.row)) return
  const row = rows[Math.min(before.indexOf(active.row), rows.length - 1)] ?? newLine
  goTo(model, { ...active, row })
}

/** The focus moves, which ends a run of Tabs; what was chosen is not any more. */
export function goTo(model: GridModel, place: Place): void {
  if (place.row !== model.active.row || place.column !== model.active.column) model.run = null
  model.active = place
  model.chosen = null
}

export function choose(model: GridModel, anchor: Place, extent: Place): void {
  const isOne = anchor.row === extent.row && anchor.column === extent.column
  model.chosen = isOne ? null : { anchor, extent }
}

export function chooseBlock(model: GridModel, block: Block): void {
  const rows = shownRows(model)
  const place = (row: number, column: number): Place => ({
    row: rows[row] ?? '',
    column: model.columns[column]?.id ?? '',
  })
  choose(model, place(block.top, block.left), place(block.bottom, block.right))
}

/** Sorts and filters by what the cells hold now. */
export function shapeRows(model: GridModel, sort: Shape['sort'], filters: ReadonlyMap<string, Filter>): void {
  const before = shownRows(model)
  const shape = makeShape(model, sort, filters)
  if (shape !== model.shape) model.hasCopy = false
  model.shape = shape
  keepChosen(model, before)
}

function makeShape(
  model: GridModel,
  sort: Shape['sort'],
  filters: ReadonlyMap<string, Filter>,
): Shape | null {
  if (sort === null && filters.size === 0) return null
  const present = model.sheet.rows.map(({ id }) => id)
  const order = present.filter((id) =>
    [...filters].every(([column, filter]) => fits(model, columnAt(model, column), id, filter)),
  )
  if (sort !== null) {
    const keys = new Map(order.map((id) => [id, sortKey(model, columnAt(model, sort.column), id)]))
    order.sort((one, other) => compare(keys.get(one), keys.get(other), sort.descending))
  }
  return { sort, filters, order, known: new Set(present) }
}

function fits(model: GridModel, column: Column, row: string, filter: Filter): boolean {
  const cell = cellAt(model, row, column)
  if (filter.onlyBlank) return cell === undefined
  return foldText(show(model, column, cell)).includes(foldText(filter.text))
}

function sortKey(model: GridModel, column: Column, row: string): number | string | undefined {
  const cell = cellAt(model, row, column)
  if (cell === undefined || typeof cell === 'number') return cell
  if (typeof cell === 'boolean') return cell ? 0 : 1
  if (column.kind === 'rating' && cell === 'not-sure') return undefined
  if (column.kind === 'choice' && typeof cell === 'string') return column.choices.indexOf(cell)
  if (column.kind === 'date' && typeof cell === 'string') return cell
  const text = foldText(write(model, column, cell))
  return text === '' ? undefined : text
}

/** Blanks last, either way; numbers by size, before texts. */
function compare(
  a: number | string | undefined,
  b: number | string | undefined,
  descending: boolean,
): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? 1 : -1
  const order = compareKinds(a, b)
  return descending ? -order : order
}

function compareKinds(a: number | string, b: number | string): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1
  if (typeof b === 'number') return 1
  return a < b ? -1 : a > b ? 1 : 0
}
