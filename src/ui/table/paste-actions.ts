// Pastes what is on the clipboard over the chosen cells, as one undo step, and tells how it was read.
import { flushSync } from 'react-dom'
import { tables } from '../../domain/tables/index.ts'
import { limits } from '../../format/limits.ts'
import { gridWords } from '../../words/en/grid.ts'
import { pasteWords } from '../../words/en/grid-paste.ts'
import { makePaste } from './block-edits.ts'
import type { Paste } from './block-edits.ts'
import { findSpelling, nameRow } from './cell-reading.ts'
import { readHtmlTable } from './clipboard-html.ts'
import { findCopySource } from './copied-cells.ts'
import { focusPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Grid, GridState, GridView, PasteReport, PasteTurn } from './grid.ts'
import { newRow } from './navigation.ts'
import { findLabels, findLanding, textsOf } from './paste-landing.ts'
import type { Landing } from './paste-landing.ts'
import { makeCellReader } from './paste-reading.ts'
import { matchRows } from './paste-rows.ts'
import { decideSpelling } from './paste-spelling.ts'
import type { PasteSpelling } from './paste-spelling.ts'
import { makeBlock } from './pasted-block.ts'
import type { PastedBlock } from './pasted-block.ts'
import { fitToForm } from './record-paste.ts'
import { findEndOfView } from './row-edits.ts'
import { findChosenRange, selectRange } from './selection.ts'
import { findNewRowCells, openGroupOf } from './view-actions.ts'
import type { Range } from './selection.ts'

/** Writes a block from the clipboard over the cells, from the chosen ones on; what has no row yet gets one. */
export function pasteCells(grid: Grid, data: DataTransfer): boolean {
  const range = findPasteRange(grid)
  // Asking the system for what is not there takes as long as for what is.
  const table = data.types.includes('text/html') ? readHtmlTable(data.getData('text/html')) : null
  const found = makeBlock(data.getData('text/plain'), table)
  if (range === null || found === null) return false
  if (found === 'too-large') {
    refuse(grid, pasteWords.tooLarge(limits.pastedCells))
  } else if (grid.view.isForm) pasteRow(grid, found, range, table === null)
  else if (grid.view.cells.keepsUnread) pasteBlock(grid, found, range, {})
  else pasteParts(grid, found, range)
  return true
}

/** What somebody said about a guess. */
type Told = Partial<Pick<PasteSpelling, 'dates' | 'decimal'>> & { readonly asItStands?: boolean }

function pasteBlock(grid: Grid, found: PastedBlock, range: Range, told: Told): void {
  const { asItStands = false, ...toldSpelling } = told
  const landing = findLanding(grid, found, range, asItStands)
  const { session, table, view } = grid
  const state = session.store.getState()
  const source = findCopySource(found.source, found.rows[0]?.length ?? 0, state.workbook.id)
  // Our own texts are spelt by habit.
  const placed = source === null ? findPlaced(landing) : []
  const spelling = { ...decideSpelling(placed, findSpelling(), found.decimal), ...toldSpelling }
  const rowOf = findNamedRows(grid, landing)
  const read = makeCellReader(state, table, found, spelling, source)
  const paste = makePaste(landing.rows, {
    table,
    rows: view.field.rows,
    columns: landing.columns,
    range: landing.range,
    adds: findRoomBelow(grid, range),
    ...(rowOf === null ? {} : { rowOf }),
    read: (column, cell, across) => read(column, cell, landing.placeOf(across)),
    makeRowId: session.makeRowId,
  })
  const notes = [
    asItStands && pasteWords.headerPasted,
    landing.header === 'in-place' && pasteWords.headerLeftOut,
    landing.header === 'elsewhere' && pasteWords.columnsMatched,
    rowOf !== null && pasteWords.rowsMatched,
    ...tellSpelling(spelling),
    ...tellLeft({ ...paste, leftOut: paste.leftOut + landing.hiddenCells }),
  ].filter((note) => note !== false)
  const start = { row: view.field.rows[range.top] ?? newRow, column: view.field.columns[range.left] ?? '' }
  const pasteAgain = (next: Told) => {
    // Off the rows that go now. The paste is still the last thing that was done: an edit takes this choice away.
    focusPlace(grid, start)
    flushSync(() => session.undo())
    pasteBlock(grid, found, range, { ...told, ...next })
  }
  const turns = [
    ...(landing.header === null && !asItStands ? [] : [turnHeader(asItStands, pasteAgain)]),
    ...findTurns(spelling, pasteAgain),
  ]
  // Drawn once for all. Rows that are new can be chosen only when they are there.
  const shown = landing.toShown(paste.range)
  const covered = rowOf === null ? shown : { ...shown, ...spanOf(grid, rowOf) }
  const chosen = paste.addedRows === 0 ? findShown(view, covered) : null
  flushSync(() => {
    if (paste.edit !== null) session.dispatch(paste.edit, gridWords.pasteLabel(paste.written))
    if (chosen !== null) grid.store.setState(chosen)
    report(grid, { unread: paste.unread, notes, turns })
  })
  showRange(grid, paste.addedRows === 0 ? covered : findPasted(grid, paste))
  say(grid, [...tellWritten(paste), ...notes].join(' '))
}

/** Into the fields of a form, which shows one row. */
function pasteRow(grid: Grid, found: PastedBlock, range: Range, isPlainText: boolean): void {
  const { columns, field } = grid.view
  const fields = columns.map((column) => ({
    labels: findLabels(grid, column),
    isReadOnly: field.readOnly.has(column.id),
    takesLines: column.kind === 'long-text',
  }))
  const row = fitToForm(found, fields, range.left, isPlainText)
  if (row === null) refuse(grid, pasteWords.oneRow)
  else pasteBlock(grid, row.block, { ...range, left: row.left, right: row.left }, {})
}

function refuse(grid: Grid, note: string): void {
  flushSync(() => report(grid, { unread: [], notes: [note], turns: [] }))
  say(grid, note)
}

/** Over the parts of cells that a matrix shows: a text that means nothing there is not kept, it had no place. */
function pasteParts(grid: Grid, found: PastedBlock, range: Range): void {
  const { session, table, view } = grid
  const state = session.store.getState()
  const paste = makePaste(textsOf(found.rows), {
    table,
    rows: view.field.rows,
    columns: view.cells.columns,
    range,
    adds: findRoomBelow(grid, range),
    read: (column, text) => view.cells.read(state, column, text),
    makeRowId: session.makeRowId,
  })
  const { edit, written, leftOut, unread } = paste
  const kept = { ...paste, written: written - unread.length, leftOut: leftOut + unread.length, unread: [] }
  if (edit !== null)
    flushSync(() => session.dispatch(view.cells.toStored(edit), gridWords.pasteLabel(kept.written)))
  const notes = tellLeft(kept)
  flushSync(() => report(grid, { unread: [], notes, turns: [] }))
  showRange(grid, findPasted(grid, paste))
  say(grid, [...tellWritten(kept), ...notes].join(' '))
}

/** Between a first line that names columns and one that is content. */
function turnHeader(asItStands: boolean, pasteAgain: (told: Told) => void): PasteTurn {
  return {
    label: asItStands ? pasteWords.goByHeader : pasteWords.pasteAsItStands,
    run: () => pasteAgain({ asItStands: !asItStands }),
  }
}

/** The other way to read what was guessed. */
function findTurns(
  { dates, decimal }: PasteSpelling,
  pasteAgain: (told: Told) => void,
): readonly PasteTurn[] {
  const isDayFirst = dates.value === 'day-first'
  const isPoint = decimal.value === 'point'
  return [
    dates.isGuess && {
      label: pasteWords.readDates(!isDayFirst),
      run: () => pasteAgain({ dates: { ...dates, value: isDayFirst ? 'month-first' : 'day-first' } }),
    },
    decimal.isGuess && {
      label: pasteWords.readNumbers(!isPoint),
      run: () => pasteAgain({ decimal: { ...decimal, value: isPoint ? 'comma' : 'point' } }),
    },
  ].filter((turn) => turn !== false)
}

/** From the line for a new row on, a paste makes rows. */
function findPasteRange(grid: Grid): Range | null {
  const { active, selection } = grid.store.getState()
  const { field } = grid.view
  if (active.row !== newRow) return findChosenRange(field, active, selection)
  const after = field.rows.length
  return { top: after, bottom: after, left: 0, right: 0 }
}

function findPlaced({ columns, rows, range: { left } }: Landing) {
  const width = rows[0]?.length ?? 0
  return columns
    .slice(left, left + width)
    .flatMap((column, at) =>
      rows.flatMap((line) => (line[at] === undefined ? [] : { column, cell: line[at] })),
    )
}

/** Where rows are fixed, a list that names them finds them in whatever order it stands. */
function findNamedRows(grid: Grid, { rows, columns, range }: Landing): readonly string[] | null {
  const { view, table, session } = grid
  const { top, bottom, left } = range
  const startsWithName = columns[left]?.id === tables[table].nameColumn
  const isList = rows.length > 1 && (rows[0]?.length ?? 0) > 1
  if (!view.hasFixedRows || !startsWithName || !isList) return null
  const state = session.store.getState()
  const names = view.field.rows.map((row) => [row, nameRow(state, table, row)] as const)
  const found = matchRows(textsOf(rows), new Map(names))
  const isInPlace = found?.every((row, at) => view.field.rows[top + at] === row) === true
  const fills = bottom - top + 1 > rows.length
  return isInPlace || fills ? null : found
}

/** From the first of the rows to the last. */
function spanOf({ view }: Grid, rows: readonly string[]): Pick<Range, 'top' | 'bottom'> {
  const positions = rows.flatMap((row) => view.field.positionOf(row) ?? [])
  return { top: Math.min(...positions), bottom: Math.max(...positions) }
}

/** The review above the table moves its rows, so it comes before a cell is brought in sight. */
function report(grid: Grid, { unread, notes, turns }: PasteReport): void {
  const isQuiet = notes.length === 0 && unread.length === 0
  grid.store.setState({ review: isQuiet ? null : { unread, notes, turns } })
}

/** The order keys between which rows made below the last line go, and what they start with; null where none can be made. */
function findRoomBelow(grid: Grid, { top }: Range) {
  const { session, table, view } = grid
  if (!view.field.hasNewRow) return null
  const { rows, positions } = session.store.getState().workbook.tables[table]
  const end = findEndOfView(view, positions) ?? rows.length - 1
  const { rows: shown } = view.field
  // Where a block runs on past the last row, what it adds belongs to the group of that row.
  const beside = top < shown.length ? (shown.at(-1) ?? newRow) : newRow
  return {
    lastOrder: rows[end]?.order ?? null,
    nextOrder: rows[end + 1]?.order ?? null,
    cells: findNewRowCells(grid, beside),
  }
}

/** Where the pasted rows stand now: rows that are new may have gone to other groups, and the first ones together are chosen. */
function findPasted(grid: Grid, { range, rows }: Paste): Range {
  for (const row of rows) openGroupOf(grid, row)
  const { positionOf } = grid.view.field
  const top = positionOf(rows[0] ?? '') ?? range.top
  const apart = rows.findIndex((row, at) => positionOf(row) !== top + at)
  return { ...range, top, bottom: top + (apart < 0 ? rows.length : Math.max(apart, 1)) - 1 }
}

/** Chooses what was pasted; its first cell has the focus and stays in sight, however far the rest reaches. */
function showRange(grid: Grid, range: Range): void {
  const shown = findShown(grid.view, range)
  if (shown !== null) focusPlace(grid, shown.active, shown.selection)
}

/** The range as it is chosen, from its first cell; a form chooses nothing. */
function findShown(
  { field, isForm }: GridView,
  range: Range,
): Pick<GridState, 'active' | 'selection'> | null {
  const [row, column] = [field.rows[range.top], field.columns[range.left]]
  if (row === undefined || column === undefined) return null
  return { active: { row, column }, selection: isForm ? null : selectRange(field, range) }
}

function tellWritten({ written, addedRows, unread }: Paste): readonly string[] {
  return [
    written === 0 ? pasteWords.nothingPasted : gridWords.pasted(written),
    addedRows > 0 && gridWords.pastedRows(addedRows),
    unread.length > 0 && gridWords.pastedUnread(unread.length),
  ].filter((part) => part !== false)
}

function tellSpelling({ dates, decimal, hasBareShares }: PasteSpelling): readonly string[] {
  return [
    dates.isGuess && pasteWords.datesGuessed(dates.value === 'day-first'),
    decimal.isGuess && pasteWords.numbersGuessed(decimal.value === 'point'),
    hasBareShares && pasteWords.sharesKept,
  ].filter((part) => part !== false)
}

function tellLeft({ readOnly, leftOut }: Paste): readonly string[] {
  return [
    readOnly > 0 && gridWords.pastedReadOnly(readOnly),
    leftOut > 0 && gridWords.pastedLeftOut(leftOut),
  ].filter((part) => part !== false)
}
