// Carries out what is done to all chosen cells at once: select, copy, cut, clear, fill. Each is one undo step.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import type { Edit } from '../../domain/edit.ts'
import { writeHtmlTable, writeTsv } from '../../format/tsv.ts'
import { gridWords } from '../../words/en/grid.ts'
import { makeClear, makeFill } from './block-edits.ts'
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
  return runs[action](grid)
}

/** Puts the chosen cells on the clipboard, as text and as a table; false where no cell is chosen. */
export function copyCells(grid: Grid, data: DataTransfer, hasHeader = false): boolean {
  const { rows, columns } = findChosen(grid)
  if (rows.length === 0) return false
  const { cells } = grid.view
  const state = grid.session.store.getState()
  const parts = rows.map((row) =>
    columns.map((column) => {
      const cell = cells.cellAt(state, row, column)
      const text = cells.write(state, column, cell)
      return cells.keepsUnread ? { text, data: describeCell(column, cell) } : { text }
    }),
  )
  const header = columns.map(({ id }) => ({ text: cells.labelOf(id) }))
  const lines = hasHeader ? [header, ...parts] : parts
  data.setData('text/plain', writeTsv(lines.map((line) => line.map(({ text }) => text))))
  const about = describeCopy(state.workbook.id, grid.table, columns)
  data.setData('text/html', writeHtmlTable(lines, cells.keepsUnread ? { hasHeader, about } : { hasHeader }))
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
  const { columns, cellAt, read, write, toStored } = view.cells
  const fill = makeFill(source, target, {
    table,
    rows: view.field.rows,
    columns,
    cellAt: (row, column) => cellAt(state, row, column),
    carry: (row, from, to) => {
      const cell = cellAt(state, row, from)
      if (from === to) return cell ?? null
      return read(state, to, write(state, from, cell)) ?? null
    },
  })
  return fill === null ? null : { ...fill, edit: toStored(fill.edit) }
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
  const { cells } = grid.view
  const state = grid.session.store.getState()
  if (rows.length > 0 && columns.every(({ kind }) => kind === 'computed')) say(grid, gridWords.readOnly)
  const made = makeClear(
    grid.table,
    rows,
    columns,
    (row, column) => cells.cellAt(state, row, column) !== undefined,
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
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  document.execCommand('copy')
  document.removeEventListener('copy', answer, { capture: true })
  return true
}

function findChosen(grid: Grid) {
  const { active, selection } = grid.store.getState()
  const { field, cells } = grid.view
  const block = blockOf(field, findChosenRange(field, active, selection))
  return {
    rows: block.rows,
    columns: block.columns.flatMap((id) => cells.columns.find((column) => column.id === id) ?? []),
  }
}

function dispatch(grid: Grid, edit: Edit, label: string | undefined): void {
  flushSync(() => grid.session.dispatch(grid.view.cells.toStored(edit), label))
}
