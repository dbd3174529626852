// Pulling at row numbers: chooses whole rows, and moves those that are chosen.
import { tellSelection, showSelection } from './cell-pulls.ts'
import { focusPlace, select } from './focus.ts'
import type { Grid } from './grid.ts'
import { drawDropLine, endDragging, findRowSlot, isPulled, setDragging } from './pull.ts'
import type { Point, Pull } from './pull.ts'
import { mayMoveRows, moveRowsTo } from './row-commands.ts'
import { blockOf, findChosenRange, findRange, selectRange } from './selection.ts'
import type { Range } from './selection.ts'

/** Starts on the number of a row: what is chosen already is moved, everything else begins a new choice. */
export function startRowPull(grid: Grid, row: string, from: Point, extends_: boolean): Pull | null {
  const { field } = grid.view
  const at = field.positionOf(row)
  if (at === undefined) return null
  const { selection } = grid.store.getState()
  const range = selection === null ? null : findRange(field, selection)
  if (!extends_ && range !== null && isWholeRows(grid, range) && range.top <= at && at <= range.bottom)
    return makeMovePull(grid, range, at, from)
  return chooseRows(grid, at, extends_)
}

function isWholeRows(grid: Grid, range: Range): boolean {
  return range.left === 0 && range.right === grid.view.field.columns.length - 1
}

function chooseRows(grid: Grid, at: number, extends_: boolean): Pull {
  const { field } = grid.view
  const { active, selection } = grid.store.getState()
  const known = extends_ ? findChosenRange(field, active, selection) : null
  const anchor = known === null ? at : (field.positionOf(selection?.anchor.row ?? active.row) ?? at)
  const [row, column] = [field.rows[anchor], field.columns[0]]
  if (row !== undefined && column !== undefined) focusPlace(grid, { row, column })
  showSelection(grid, rowsBetween(grid, anchor, at))
  return {
    scrolls: 'rows',
    move: (point) => {
      const slot = findRowSlot(grid, point)
      if (slot !== null) showSelection(grid, rowsBetween(grid, anchor, slot.at))
    },
    end: () => tellSelection(grid),
    cancel: () => select(grid, null),
  }
}

function makeMovePull(grid: Grid, range: Range, at: number, from: Point): Pull {
  const { field } = grid.view
  const { rows } = blockOf(field, range)
  let isMoving = false
  let isRefused = false
  let before: string | null | undefined
  return {
    scrolls: 'rows',
    move: (point) => {
      if (isRefused || (!isMoving && !isPulled(from, point))) return
      isRefused = !isMoving && !mayMoveRows(grid)
      if (isRefused) return
      isMoving = true
      setDragging(grid, 'row')
      const slot = findRowSlot(grid, point)
      if (slot === null) return
      before = field.rows[slot.isAfter ? slot.at + 1 : slot.at] ?? null
      drawDropLine(grid, { box: slot.box, side: slot.isAfter ? 'bottom' : 'top' })
    },
    end: () => {
      endDragging(grid)
      if (isMoving && before !== undefined) moveRowsTo(grid, rows, before)
      else if (!isMoving && !isRefused) chooseRows(grid, at, false).end()
    },
    cancel: () => endDragging(grid),
  }
}

function rowsBetween(grid: Grid, one: number, other: number) {
  const { field } = grid.view
  return selectRange(field, {
    top: one,
    bottom: other,
    left: 0,
    right: field.columns.length - 1,
  })
}
