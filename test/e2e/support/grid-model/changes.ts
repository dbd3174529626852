// What commands do to the model's content: leaving an editor, clearing, pasting, filling, rows, replacing.
import { isUnread } from '../../../../src/domain/cell.ts'
import type { Cell } from '../../../../src/domain/cell.ts'
import { isStored } from '../../../../src/domain/column.ts'
import type { Column } from '../../../../src/domain/column.ts'
import { addDays, addMonths, daysBetween } from '../../../../src/domain/date.ts'
import { shortMoment } from '../../../../src/words/en/dates.ts'
import { methodWords } from '../../../../src/words/index.ts'
import {
  cellAt,
  change,
  choose,
  chooseBlock,
  chosenBlock,
  columnsOf,
  firstStored,
  goTo,
  makeId,
  newLine,
  readPasted,
  readTyped,
  rowsOf,
  show,
  shownRows,
  write,
} from './model.ts'
import type { Block, GridModel, Place } from './model.ts'
import { step, tab, walk } from './moves.ts'
import type { Direction } from './moves.ts'
import { addPeople, insertAt, withoutRows, writeCells } from './sheet.ts'
import type { ModelRow, Write } from './sheet.ts'
import { keep } from './typing.ts'
import type { Typing } from './typing.ts'

/** Leaves an open editor by a key that keeps or drops what was typed. */
export function leave(model: GridModel, typing: Typing, key: string): void {
  if (key === 'Escape') {
    goTo(model, model.active)
    return
  }
  const { active, chosen, run } = model
  const fills = key === 'Control+Enter' && chosen !== null
  const from = commit(model, typing, fills)
  if (key === 'Tab' || key === 'Shift+Tab') tab(model, key === 'Tab' ? 1 : -1, from)
  else if (key === 'Enter' || key === 'Shift+Enter') {
    const direction = key === 'Enter' ? 1 : -1
    if (walk(model, 'columns', direction)) return
    if (direction === -1) {
      goTo(model, step(model, from, 'Up'))
      return
    }
    const isNew = active.row === newLine
    const to = isNew
      ? { row: newLine, column: from.column }
      : step(model, { ...from, column: run ?? from.column }, 'Down')
    goTo(model, to)
    model.run = null
  } else if (key.startsWith('Arrow'))
    goTo(model, step(model, from, key.slice(5) as Direction)) // after Arrow comes where
  else {
    goTo(model, from)
    if (fills) model.chosen = chosen
  }
}

/** Writes what was typed, into every chosen cell where it fills; answers where it stands. */
function commit(model: GridModel, typing: Typing, fills: boolean): Place {
  const { active } = model
  const column = typing.column.id
  const place = { row: active.row, column }
  const kept = keep(model, typing)
  const isNew = active.row === newLine
  if (kept === null || (kept.value === null && isNew)) {
    if (fills) fillAll(model)
    return place
  }
  const withPeople = addPeople(model.sheet, kept.people)
  if (!isNew) {
    const written = { ...model, sheet: writeCells(withPeople, [{ ...place, value: kept.value }]) }
    change(model, fills ? filledFromActive(written) : written.sheet)
    return place
  }
  const row: ModelRow = { id: makeId(model), cells: kept.value === null ? {} : { [column]: kept.value } }
  change(model, insertAt(withPeople, endOfView(model), [row]))
  return { row: row.id, column }
}

/** Where rows made below the table belong: after the last that is shown. */
function endOfView(model: GridModel): number {
  const last = shownRows(model).at(-1)
  const at = model.sheet.rows.findIndex(({ id }) => id === last)
  return at < 0 ? model.sheet.rows.length : at + 1
}

export function clear(model: GridModel): void {
  const block = chosenBlock(model)
  if (block === null) return
  const columns = columnsOf(model, block).filter(isStored)
  const writes = rowsOf(model, block).flatMap((row) =>
    columns.map(({ id }) => ({ row, column: id, value: null })),
  )
  change(model, writeCells(model.sheet, writes))
}

export function copy(model: GridModel): void {
  const block = chosenBlock(model)
  if (block === null) return
  model.hasCopy = true
  model.clipboard = rowsOf(model, block).map((row) =>
    columnsOf(model, block).map((column) => write(model, column, cellAt(model, row, column))),
  )
}

export function paste(model: GridModel, texts: readonly (readonly string[])[]): void {
  const rows = shownRows(model)
  const after = rows.length
  const range =
    model.active.row === newLine ? { top: after, bottom: after, left: 0, right: 0 } : chosenBlock(model)
  if (range === null) return
  const lines = repeatInto(texts, range)
  const width = Math.min(lines[0]?.length ?? 0, model.columns.length - range.left)
  const writes: Write[] = []
  const made: ModelRow[] = []
  let hasWritten = false
  for (const [down, line] of lines.entries()) {
    const shown = rows[range.top + down]
    const cells: Record<string, Cell> = {}
    for (const [across, text] of line.slice(0, width).entries()) {
      const column = model.columns[range.left + across]
      if (column === undefined || !isStored(column)) continue
      const value = readPasted(model, column, text)
      hasWritten = true
      if (shown !== undefined) writes.push({ row: shown, column: column.id, value: value ?? null })
      else if (value !== undefined) cells[column.id] = value
    }
    if (shown === undefined) made.push({ id: makeId(model), cells })
  }
  const at = endOfView(model)
  if (hasWritten) change(model, insertAt(writeCells(model.sheet, writes), at, made))
  const isThere = hasWritten || made.length === 0
  const bottom = isThere ? range.top + lines.length - 1 : after - 1
  const [row, column] = [shownRows(model)[range.top], model.columns[range.left]]
  if (row === undefined || column === undefined) return
  goTo(model, { row, column: column.id })
  chooseBlock(model, { top: range.top, bottom, left: range.left, right: range.left + width - 1 })
}

function repeatInto(texts: readonly (readonly string[])[], range: Block): readonly (readonly string[])[] {
  const [height, width] = [range.bottom - range.top + 1, range.right - range.left + 1]
  const [rows, columns] = [texts.length, texts[0]?.length ?? 0]
  if (height % rows !== 0 || width % columns !== 0) return texts
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_unused, across) => texts[down % rows]?.[across % columns] ?? ''),
  )
}

/** The source again and again over the rest of the target; numbers and dates that go in steps go on. */
function fill(model: GridModel, source: Block, target: Block): GridModel['sheet'] | null {
  const rows = shownRows(model)
  const writes: Write[] = []
  for (let at = target.top; at <= target.bottom; at += 1) {
    for (let across = target.left; across <= target.right; across += 1) {
      if (at >= source.top && at <= source.bottom && across >= source.left && across <= source.right) continue
      const fromColumn =
        model.columns[source.left + mod(across - source.left, source.right - source.left + 1)]
      const fromRow = rows[source.top + mod(at - source.top, source.bottom - source.top + 1)] ?? ''
      const column = model.columns[across]
      if (column === undefined || fromColumn === undefined || !isStored(column)) continue
      const cell = cellAt(model, fromRow, fromColumn)
      const goesOn =
        column === fromColumn ? findSteps(model, column, rows.slice(source.top, source.bottom + 1)) : null
      const value =
        goesOn?.(at - source.top) ??
        (column === fromColumn ? cell : readTyped(model, column, write(model, fromColumn, cell))) ??
        null
      writes.push({ row: rows[at] ?? '', column: column.id, value })
    }
  }
  return writes.length === 0 ? null : writeCells(model.sheet, writes)
}

function mod(value: number, size: number): number {
  return ((value % size) + size) % size
}

function findSteps(model: GridModel, column: Column, rows: readonly string[]): ((at: number) => Cell) | null {
  const cells = rows.map((row) => cellAt(model, row, column))
  const [first, second] = cells
  if (column.kind === 'date' && typeof first === 'string' && typeof second === 'string') {
    const days = daysBetween(first, second)
    const months = monthOf(second) - monthOf(first)
    const ways = [
      ...(months === 0 ? [] : [(at: number) => addMonths(first, months * at)]),
      ...(months === 0 ? [] : [(at: number) => addMonths(`${first.slice(0, 7)}-31`, months * at)]),
      (at: number) => addDays(first, days * at),
    ]
    return days === 0 ? null : (ways.find((way) => cells.every((cell, at) => cell === way(at))) ?? null)
  }
  const isNumber = column.kind === 'number' || column.kind === 'integer' || column.kind === 'percent'
  if (!isNumber || typeof first !== 'number' || typeof second !== 'number') return null
  const gap = round(second - first)
  const isEven = cells.every((cell, at) => typeof cell === 'number' && round(cell - first - gap * at) === 0)
  return gap !== 0 && isEven ? (at) => round(first + gap * at) : null
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}

/** Without the crumbs of binary fractions: nothing typed in these sessions has more than six decimals. */
function round(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0
}

export function fillFrom(model: GridModel, source: Block, target: Block): void {
  const sheet = fill(model, source, target)
  if (sheet === null) return
  change(model, sheet)
}

export function fillDown(model: GridModel): void {
  const block = chosenBlock(model)
  if (block === null || (block.top === block.bottom && block.top === 0)) return
  const top = block.top === block.bottom ? block.top - 1 : block.top
  fillFrom(model, { ...block, top, bottom: top }, block)
}

export function fillRight(model: GridModel): void {
  const block = chosenBlock(model)
  if (block === null || (block.left === block.right && block.left === 0)) return
  const left = block.left === block.right ? block.left - 1 : block.left
  fillFrom(model, { ...block, left, right: left }, block)
}

export function fillAll(model: GridModel): void {
  change(model, filledFromActive(model))
}

function filledFromActive(model: GridModel): GridModel['sheet'] {
  const target = chosenBlock(model)
  const source = chosenBlock({ ...model, chosen: null })
  return (target === null || source === null ? null : fill(model, source, target)) ?? model.sheet
}

export function insertRow(model: GridModel, side: 'above' | 'below'): void {
  const at = model.sheet.rows.findIndex(({ id }) => id === model.active.row)
  const row: ModelRow = { id: makeId(model), cells: {} }
  const position = at < 0 ? endOfView(model) : side === 'above' ? at : at + 1
  change(model, insertAt(model.sheet, position, [row]))
  goTo(model, { row: row.id, column: firstStored(model).id })
}

/** Every chosen row; the copies stand after the last of them and are chosen then. */
export function duplicateRows(model: GridModel): void {
  const sources = findChosenRows(model)
  const last = sources.at(-1)
  if (last === undefined) return
  const copies = sources.map((source) => ({ ...source, id: makeId(model) }))
  const { column } = model.active
  change(model, insertAt(model.sheet, model.sheet.rows.indexOf(last) + 1, copies))
  const [first, end] = [copies[0]?.id ?? '', copies.at(-1)?.id ?? '']
  goTo(model, { row: first, column })
  if (copies.length === 1) return
  const [left, right] = [model.columns[0]?.id ?? '', model.columns.at(-1)?.id ?? '']
  choose(model, { row: first, column: left }, { row: end, column: right })
}

function findChosenRows(model: GridModel): readonly ModelRow[] {
  const block = chosenBlock(model)
  const ids = block === null ? [] : rowsOf(model, block)
  return ids.flatMap((id) => model.sheet.rows.find((row) => row.id === id) ?? [])
}

export function deleteRows(model: GridModel): void {
  const block = chosenBlock(model)
  if (block === null) return
  const { column } = model.active
  change(model, withoutRows(model.sheet, rowsOf(model, block)))
  const rows = shownRows(model)
  goTo(model, { row: rows[Math.min(block.top, rows.length - 1)] ?? newLine, column })
}

/** Every chosen row, past the next one; they stay chosen. */
export function moveRows(model: GridModel, direction: 1 | -1): void {
  const block = chosenBlock(model)
  if (block === null || model.shape !== null) return
  const to = block.top + direction
  if (to < 0 || block.bottom + direction >= model.sheet.rows.length) return
  const moved = findChosenRows(model)
  const ids = moved.map(({ id }) => id)
  const { chosen } = model
  change(model, insertAt(withoutRows(model.sheet, ids), to, moved))
  goTo(model, model.active)
  model.chosen = chosen
}

/** Replaces a text wherever it is found, as far as the cells can take it. */
export function replaceAll(model: GridModel, wanted: string, by: string): void {
  const range = chosenBlock({ ...model, active: { row: '', column: '' } })
  const rows = range === null ? shownRows(model) : rowsOf(model, range)
  const columns = (range === null ? model.columns : columnsOf(model, range)).filter(isStored)
  const pattern = new RegExp(wanted, 'giu')
  const replace = (text: string) => text.replace(pattern, () => by)
  const writes = rows.flatMap((row) =>
    columns.flatMap((column): Write[] => {
      const cell = cellAt(model, row, column)
      const names = findStepName(column, cell)
      if (spell(model, column, cell).search(pattern) < 0) return []
      const before = [write(model, column, cell), ...names].find((text) => replace(text) !== text)
      const value = before === undefined ? undefined : readTyped(model, column, replace(before))
      return before === undefined || isUnread(value) ? [] : [{ row, column: column.id, value: value ?? null }]
    }),
  )
  change(model, writeCells(model.sheet, writes))
  goTo(model, model.active)
}

function findStepName(column: Column, cell: Cell | undefined): readonly string[] {
  if (column.kind !== 'rating' || typeof cell !== 'number' || column.width === 'tiny') return []
  return [methodWords.scales[column.scale].steps[cell]?.short ?? '']
}

/** All that is looked through of a cell: what it says, the name of its step, its day as it is shown. */
function spell(model: GridModel, column: Column, cell: Cell | undefined): string {
  const isDay = column.kind === 'date' || column.kind === 'date-time'
  const day = isDay && typeof cell === 'string' ? [shortMoment(cell, model.asOf)] : []
  return [show(model, column, cell), ...findStepName(column, cell), ...day].join(' ')
}

/** The next place that holds the text, beginning anew at the end. */
export function findNext(model: GridModel, wanted: string): Place | null {
  const rows = shownRows(model)
  const pattern = new RegExp(wanted, 'iu')
  const places = rows.flatMap((row) =>
    model.columns.flatMap((column) => {
      const cell = cellAt(model, row, column)
      return pattern.test(spell(model, column, cell)) ? [{ row, column: column.id }] : []
    }),
  )
  const ids = model.columns.map(({ id }) => id)
  const line = model.active.row === newLine ? rows.length : rows.indexOf(model.active.row)
  const isAfter = (place: Place) => {
    const at = rows.indexOf(place.row)
    return at > line || (at === line && ids.indexOf(place.column) > ids.indexOf(model.active.column))
  }
  return places.find(isAfter) ?? places[0] ?? null
}
