// Carries out what is done to all chosen cells at once: select, copy, cut, paste, clear, fill. Each is one undo step.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import type { Edit } from '../../domain/edit.ts'
import { findRow } from '../../domain/workbook.ts'
import { readTsv, writeHtmlTable, writeTsv } from '../../format/tsv.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import { makeClear, makeFill, makePaste } from './block-edits.ts'
import type { Paste } from './block-edits.ts'
import { readCellText, writeCellText } from './cell-reading.ts'
import { readHtmlTable, readOwnTable } from './clipboard-html.ts'
import { commitEditor } from './editing.ts'
import { findSourceAbove, findSourceLeft } from './fill.ts'
import { focusPlace, select } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import type { BlockAction, GridAction } from './keymap.ts'
import { choose } from './move-actions.ts'
import { newRow } from './navigation.ts'
import { findEndOfView } from './row-edits.ts'
import { blockOf, findChosenRange, findRange, selectRange, widen } from './selection.ts'
import type { Range } from './selection.ts'
import { findCell } from './sorting.ts'

const runs: Readonly<Record<BlockAction, (grid: Grid) => boolean>> = {
  'select-all': (grid) => chooseMore(grid, 'all'),
  'select-rows': (grid) => chooseMore(grid, 'rows'),
  'select-columns': (grid) => chooseMore(grid, 'columns'),
  'select-one': (grid) => {
    choose(grid, null)
    return true
  },
  // The keys of the clipboard go on to the browser, which asks for the content by an event.
  copy: () => false,
  cut: () => false,
  paste: () => false,
  'copy-with-headers': copyWithHeaders,
  clear: (grid) => clear(grid, gridWords.cleared),
  'fill-down': (grid) => fillFrom(grid, findSourceAbove),
  'fill-right': (grid) => fillFrom(grid, findSourceLeft),
  'fill-all': fillAll,
}

export function isBlock(action: GridAction): action is BlockAction {
  return action in runs
}

export function runBlock(grid: Grid, action: BlockAction): boolean {
  if (!grid.view.hasRanges && action !== 'clear') return false
  return runs[action](grid)
}

/** Puts the chosen cells on the clipboard, as text and as a table; false where no cell is chosen. */
export function copyCells(grid: Grid, data: DataTransfer, hasHeader = false): boolean {
  const { rows, columns } = findChosen(grid)
  if (rows.length === 0) return false
  const state = grid.session.store.getState()
  const texts = rows.map((row) =>
    columns.map((column) =>
      writeCellText(state, grid.table, column, findCell(state, grid.table, column, row)),
    ),
  )
  const header = columns.map((column) => findColumnWords(grid.table, column.id).label)
  const lines = hasHeader ? [header, ...texts] : texts
  data.setData('text/plain', writeTsv(lines))
  data.setData('text/html', writeHtmlTable(lines, hasHeader))
  say(grid, gridWords.copied(rows.length * columns.length))
  return true
}

export function cutCells(grid: Grid, data: DataTransfer): boolean {
  return copyCells(grid, data) && clear(grid, gridWords.cut)
}

/** Writes a block from the clipboard over the cells, from the chosen ones on; what has no row yet gets one. */
export function pasteCells(grid: Grid, data: DataTransfer): boolean {
  const range = findPasteRange(grid)
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const own = readOwnTable(html)
  if (range === null || (text === '' && own === null)) return false
  // Only quotes can mean two things in plain text; the table beside it tells which.
  const block = own ?? (text.includes('"') ? readHtmlTable(html) : null) ?? readTsv(text)
  const { session, table, view } = grid
  const state = session.store.getState()
  const paste = makePaste(block, {
    table,
    rows: view.field.rows,
    columns: view.columns,
    range,
    adds: view.field.hasNewRow ? { ...findRoomBelow(grid), cells: view.newRowCells } : null,
    read: (column, cell) => readCellText(state, table, column, cell),
    makeRowId: session.makeRowId,
  })
  // Drawn once for both. The review above the table moves its rows, so it comes before a cell is brought in sight.
  flushSync(() => {
    if (paste.edit !== null) session.dispatch(paste.edit, gridWords.pasteLabel(paste.written))
    grid.store.setState({ review: paste.unread.length === 0 ? null : paste.unread })
  })
  showRange(grid, paste.range)
  say(grid, tellPaste(paste))
  return true
}

/** Keeps what is in the editor, in every chosen cell, in one step. */
export function commitFill(grid: Grid): void {
  const { active, selection } = grid.store.getState()
  const source = findRange(grid.view.field, { anchor: active, extent: active })
  const target = findChosenRange(grid.view.field, active, selection)
  if (selection === null || source === null || target === null) {
    commitEditor(grid, null)
    return
  }
  commitEditor(grid, null, {
    alsoWrites: (state) => {
      const fill = planFill(grid, state, source, target)
      if (fill !== null) say(grid, gridWords.filled(fill.cells))
      return fill === null ? null : { edit: fill.edit, label: gridWords.fillLabel(fill.cells) }
    },
  })
  select(grid, selection)
}

/** Repeats the source over the target, or goes on with its series. What is chosen stays so, corner by corner. */
export function fillRange(grid: Grid, source: Range, target: Range): void {
  const fill = planFill(grid, grid.session.store.getState(), source, target)
  if (fill === null) {
    say(grid, gridWords.readOnly)
    return
  }
  dispatch(grid, fill.edit, gridWords.fillLabel(fill.cells))
  say(grid, gridWords.filled(fill.cells))
}

function planFill({ table, view }: Grid, state: SessionState, source: Range, target: Range) {
  return makeFill(source, target, {
    table,
    rows: view.field.rows,
    columns: view.columns,
    cellAt: (row, column) => findCell(state, table, column, row),
    carry: (row, from, to) => {
      const cell = findCell(state, table, from, row)
      if (from === to) return cell ?? null
      return readCellText(state, table, to, writeCellText(state, table, from, cell)) ?? null
    },
  })
}

function fillFrom(grid: Grid, findSource: (range: Range) => Range | null): boolean {
  const { active, selection } = grid.store.getState()
  const range = findChosenRange(grid.view.field, active, selection)
  const source = range === null ? null : findSource(range)
  if (range === null || source === null) return true
  fillRange(grid, source, range)
  return true
}

/** Writes the content of the active cell into every chosen one. */
function fillAll(grid: Grid): boolean {
  const { active } = grid.store.getState()
  return fillFrom(grid, () => findRange(grid.view.field, { anchor: active, extent: active }))
}

function chooseMore(grid: Grid, what: 'rows' | 'columns' | 'all'): boolean {
  const { active, selection } = grid.store.getState()
  choose(grid, widen(grid.view.field, active, selection, what))
  return true
}

function clear(grid: Grid, said: string): boolean {
  const { rows, columns } = findChosen(grid)
  const { workbook } = grid.session.store.getState()
  if (rows.length > 0 && columns.every(({ kind }) => kind === 'computed')) say(grid, gridWords.readOnly)
  const made = makeClear(
    grid.table,
    rows,
    columns,
    (row, column) => findRow(workbook, grid.table, row)?.cells[column] !== undefined,
  )
  if (made === null) return true
  dispatch(grid, made.edit, made.cells === 1 ? undefined : gridWords.clearLabel(made.cells))
  say(grid, made.cells === 1 ? said : gridWords.clearedCells(made.cells))
  return true
}

function copyWithHeaders(grid: Grid): boolean {
  const answer = (event: ClipboardEvent) => {
    if (event.clipboardData !== null && copyCells(grid, event.clipboardData, true)) event.preventDefault()
    event.stopPropagation()
  }
  document.addEventListener('copy', answer, { capture: true, once: true })
  // The way without asking for a permission; no other is as old or as safe from being taken away.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
  document.execCommand('copy')
  document.removeEventListener('copy', answer, { capture: true })
  return true
}

function findChosen(grid: Grid) {
  const { active, selection } = grid.store.getState()
  const { field, columns } = grid.view
  const block = blockOf(field, findChosenRange(field, active, selection))
  return {
    rows: block.rows,
    columns: block.columns.flatMap((id) => columns.find((column) => column.id === id) ?? []),
  }
}

/** From the line for a new row on, a paste makes rows. */
function findPasteRange(grid: Grid): Range | null {
  const { active, selection } = grid.store.getState()
  const { field } = grid.view
  if (active.row !== newRow) return findChosenRange(field, active, selection)
  const after = field.rows.length
  return { top: after, bottom: after, left: 0, right: 0 }
}

/** The order keys between which rows made below the last line go. */
function findRoomBelow({ session, table, view }: Grid) {
  const { rows, positions } = session.store.getState().workbook.tables[table]
  const end = findEndOfView(view, positions) ?? rows.length - 1
  return { lastOrder: rows[end]?.order ?? null, nextOrder: rows[end + 1]?.order ?? null }
}

/** Chooses what was pasted; its first cell has the focus and stays in sight, however far the rest reaches. */
function showRange(grid: Grid, range: Range): void {
  const { rows, columns } = grid.view.field
  const [row, column] = [rows[range.top], columns[range.left]]
  if (row === undefined || column === undefined) return
  focusPlace(grid, { row, column }, selectRange(grid.view.field, range))
}

function dispatch(grid: Grid, edit: Edit, label: string | undefined): void {
  flushSync(() => grid.session.dispatch(edit, label))
}

function tellPaste({ written, addedRows, unread, readOnly, leftOut }: Paste): string {
  return [
    gridWords.pasted(written),
    addedRows > 0 && gridWords.pastedRows(addedRows),
    unread.length > 0 && gridWords.pastedUnread(unread.length),
    readOnly > 0 && gridWords.pastedReadOnly(readOnly),
    leftOut > 0 && gridWords.pastedLeftOut(leftOut),
  ]
    .filter((part) => part !== false)
    .join(' ')
}
