// Carries out what is done to all chosen cells at once: select, copy, cut, clear, fill. Each is one undo step.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import type { Edit } from '../../domain/edit.ts'
import { findRow } from '../../domain/workbook.ts'
import { writeHtmlTable, writeTsv } from '../../format/tsv.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import { makeClear, makeFill } from './block-edits.ts'
import { readCellText, writeCellText } from './cell-reading.ts'
import { describeCell, describeCopy } from './copied-cells.ts'
import { commitEditor } from './editing.ts'
import { findSourceAbove, findSourceLeft } from './fill.ts'
import { select } from './focus.ts'
import { say } from './grid.ts'
import type { Grid } from './grid.ts'
import type { BlockAction, GridAction } from './keymap.ts'
import { choose } from './move-actions.ts'
import { blockOf, findChosenRange, findRange, widen } from './selection.ts'
import type { Range } from './selection.ts'
import { findCell } from './sorting.ts'

const runs: Readonly<Record<BlockAction, (grid: Grid) => boolean>> = {
  'select-all': (grid) => chooseMore(grid, 'all'),
  'select-rows': (grid) => chooseMore(grid, 'rows'),
  'select-columns': (grid) => chooseMore(grid, 'columns'),
  'select-one': (grid) => {
    // What was copied is let go of first, as spreadsheets do.
    if (!dropCopied(grid)) choose(grid, null)
    return true
  },
  'drop-copied': dropCopied,
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
  const cells = rows.map((row) =>
    columns.map((column) => {
      const cell = findCell(state, grid.table, column, row)
      const text = writeCellText(state, grid.table, column, cell)
      return { text, data: describeCell(column, cell) }
    }),
  )
  const header = columns.map((column) => ({ text: findColumnWords(grid.table, column.id).label }))
  const lines = hasHeader ? [header, ...cells] : cells
  data.setData('text/plain', writeTsv(lines.map((line) => line.map(({ text }) => text))))
  const about = describeCopy(state.workbook.id, grid.table, columns)
  data.setData('text/html', writeHtmlTable(lines, { hasHeader, about }))
  const { active, selection } = grid.store.getState()
  grid.store.setState({ copied: selection ?? { anchor: active, extent: active } })
  say(grid, gridWords.copied(rows.length * columns.length))
  return true
}

export function cutCells(grid: Grid, data: DataTransfer): boolean {
  return copyCells(grid, data) && clear(grid, gridWords.cut)
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

/** Takes away the outline of what was copied; the clipboard keeps it. False where there is none. */
function dropCopied(grid: Grid): boolean {
  if (grid.store.getState().copied === null) return false
  flushSync(() => grid.store.setState({ copied: null }))
  return true
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

function dispatch(grid: Grid, edit: Edit, label: string | undefined): void {
  flushSync(() => grid.session.dispatch(edit, label))
}
