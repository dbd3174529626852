// Where keys lead in the model: steps, jumps, ends of filled runs, and runs of Tabs. Knows no content but what is blank.
import { isStored } from '../../../../src/domain/column.ts'
import {
  cellAt,
  choose,
  chosenBlock,
  columnAt,
  columnsOf,
  goTo,
  header,
  isCell,
  newLine,
  rowsOf,
  shownRows,
} from './model.ts'
import type { GridModel, Place } from './model.ts'

export type Direction = 'Up' | 'Down' | 'Left' | 'Right'

export function step(model: GridModel, from: Place, direction: Direction): Place {
  if (direction === 'Left' || direction === 'Right') {
    const ids = model.columns.map(({ id }) => id)
    const at = ids.indexOf(from.column) + (direction === 'Right' ? 1 : -1)
    return { ...from, column: ids[Math.min(Math.max(at, 0), ids.length - 1)] ?? '' }
  }
  const lines = [header, ...shownRows(model), newLine]
  const at = lines.indexOf(from.row) + (direction === 'Down' ? 1 : -1)
  return { ...from, row: lines[Math.min(Math.max(at, 0), lines.length - 1)] ?? '' }
}

/** To the end of a run of filled cells, or over blank ones to the next filled. */
function toEdge(model: GridModel, from: Place, direction: Direction): Place {
  const isFilled = (place: Place) => cellAt(model, place.row, columnAt(model, place.column)) !== undefined
  const next = (place: Place): Place | null => {
    const to = step(model, place, direction)
    return isCell(model, to) && !isSame(to, place) ? to : null
  }
  let at = next(from)
  if (at === null) return from
  const isRun = isCell(model, from) && isFilled(from) && isFilled(at)
  for (let to = next(at); to !== null; to = next(at)) {
    if (isRun ? !isFilled(to) : isFilled(at)) break
    at = to
  }
  return at
}

/** The place a key leads to, named as Playwright names it, without Shift. */
export function follow(model: GridModel, from: Place, key: string): Place {
  const rows = shownRows(model)
  const [first, last] = [model.columns[0]?.id ?? '', model.columns.at(-1)?.id ?? '']
  if (key === 'Home') return { ...from, column: first }
  if (key === 'End') return { ...from, column: last }
  if (key === 'Control+Home') return { row: rows[0] ?? from.row, column: first }
  if (key === 'Control+End') return { row: rows.at(-1) ?? from.row, column: last }
  const direction = key.replace(/^.*Arrow/, '') as Direction // all other keys are arrows
  return key.startsWith('Control+') ? toEdge(model, from, direction) : step(model, from, direction)
}

export function moveBy(model: GridModel, key: string): void {
  goTo(model, follow(model, model.active, key))
  model.run = null
}

export function extendBy(model: GridModel, key: string): void {
  if (!isCell(model)) {
    model.chosen = null
    return
  }
  const reach = (from: Place) => {
    const to = follow(model, from, key)
    return isCell(model, to) ? to : { ...to, row: from.row }
  }
  chooseAround(model, model.chosen?.anchor ?? model.active, reach(model.chosen?.extent ?? model.active), () =>
    reach(model.active),
  )
}

/** Chooses a block, or one from the active cell on where the block would leave that outside. */
export function chooseAround(model: GridModel, anchor: Place, extent: Place, fromActive: () => Place): void {
  choose(model, anchor, extent)
  const block = model.chosen === null ? null : chosenBlock(model)
  if (block === null) return
  const isInside =
    rowsOf(model, block).includes(model.active.row) &&
    columnsOf(model, block).some(({ id }) => id === model.active.column)
  if (!isInside) choose(model, model.active, fromActive())
}

export function chooseMore(model: GridModel, what: 'rows' | 'columns' | 'all'): void {
  const block = chosenBlock(model)
  const rows = shownRows(model)
  if (rows.length === 0 || (block === null && what !== 'all')) {
    model.chosen = null
    return
  }
  const { top, bottom, left, right } = block ?? { top: 0, bottom: 0, left: 0, right: 0 }
  const place = (row: number, column: number): Place => ({
    row: rows[row] ?? '',
    column: model.columns[column]?.id ?? '',
  })
  choose(
    model,
    place(what === 'rows' ? top : 0, what === 'columns' ? left : 0),
    place(what === 'rows' ? bottom : rows.length - 1, what === 'columns' ? right : model.columns.length - 1),
  )
}

/** The next cell that can be typed into; null where Tab leaves the table. */
export function findTab(model: GridModel, from: Place, direction: 1 | -1): Place | null {
  if (from.row === header || (from.row === newLine && direction === 1)) return null
  const ids = model.columns.map(({ id }) => id)
  const stops = model.columns.filter(isStored).map(({ id }) => id)
  const beyond = stops.filter((id) => (ids.indexOf(id) - ids.indexOf(from.column)) * direction > 0)
  const inRow = direction === 1 ? beyond[0] : beyond.at(-1)
  if (from.row !== newLine && inRow !== undefined) return { ...from, column: inRow }
  const { row } = step(model, from, direction === 1 ? 'Down' : 'Up')
  if (row === header || row === from.row) return null
  return { row, column: (direction === 1 ? stops[0] : stops.at(-1)) ?? '' }
}

/** Around among several chosen cells, which stay chosen; false where only one is. */
export function walk(model: GridModel, along: 'rows' | 'columns', direction: 1 | -1): boolean {
  const block = model.chosen === null ? null : chosenBlock(model)
  if (block === null) return false
  const [rows, columns] = [rowsOf(model, block), columnsOf(model, block)]
  const ring =
    along === 'rows'
      ? rows.flatMap((row) => columns.map((column) => ({ row, column })))
      : columns.flatMap((column) => rows.map((row) => ({ row, column })))
  // From outside, such as the header, one goes on from its column in the first row.
  const inside = rows.includes(model.active.row) ? model.active : { ...model.active, row: rows[0] ?? '' }
  const start = ring.findIndex(({ row, column }) => isSame({ row, column: column.id }, inside))
  const order = direction === 1 ? ring : [...ring].reverse()
  const from = direction === 1 ? start : ring.length - 1 - start
  const after = [...order.slice(from + 1), ...order.slice(0, from + 1)]
  const next = after.find(({ column }) => isStored(column)) ?? after[0]
  const { chosen } = model
  if (next !== undefined) goTo(model, { row: next.row, column: next.column.id })
  model.chosen = chosen
  return true
}

export function tab(model: GridModel, direction: 1 | -1, from = model.active): void {
  if (walk(model, 'rows', direction)) return
  const run = model.run ?? model.active.column
  goTo(model, findTab(model, from, direction) ?? from)
  model.run = run
}

export function isSame(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column
}
