// Pulling at the header: moves a column, gives it another width, or chooses it with everything below.
import { clampWidth } from '../../app/table-layouts.ts'
import { showSelection, tellSelection } from './cell-pulls.ts'
import { moveColumnTo, setWidth } from './column-actions.ts'
import { focusPlace, isRightToLeft } from './focus.ts'
import type { Grid } from './grid.ts'
import { drawDropLine, endDragging, findColumnSlot, findHeading, isPulled, setDragging } from './pull.ts'
import type { Point, Pull } from './pull.ts'
import { selectRange } from './selection.ts'

export function makeColumnMovePull(grid: Grid, column: string, from: Point): Pull | null {
  const { field } = grid.view
  // The first names the row and keeps its place.
  if (grid.columns === null || field.columns.indexOf(column) < 1) return null
  let before: string | null | undefined
  return {
    scrolls: 'columns',
    move: (point) => {
      if (before === undefined && !isPulled(from, point)) return
      setDragging(grid, 'column')
      const slot = findColumnSlot(grid, point)
      if (slot === null) return
      const at = Math.max(slot.isAfter ? slot.at + 1 : slot.at, 1)
      before = field.columns[at] ?? null
      const isRtl = grid.root !== null && isRightToLeft(grid.root)
      const isFirst = slot.at === 0
      drawDropLine(grid, { box: slot.box, side: (slot.isAfter || isFirst) !== isRtl ? 'right' : 'left' })
    },
    end: () => {
      endDragging(grid)
      if (before === undefined) return
      swallowClick(grid)
      moveColumnTo(grid, column, before)
    },
    cancel: () => endDragging(grid),
  }
}

export function makeWidthPull(grid: Grid, column: string, from: Point): Pull | null {
  const heading = findHeading(grid, column)
  if (heading === null || grid.columns === null) return null
  const start = heading.getBoundingClientRect().width
  const direction = isRightToLeft(heading) ? -1 : 1
  let px = start
  setDragging(grid, 'width')
  const stop = () => {
    endDragging(grid)
    grid.store.setState({ resizing: null })
  }
  return {
    scrolls: 'none',
    move: (point) => {
      px = clampWidth(start + (point.x - from.x) * direction)
      grid.store.setState({ resizing: { column, px } })
    },
    end: () => {
      stop()
      if (px !== start) setWidth(grid, column, px)
    },
    cancel: stop,
  }
}

/** Starts on a column's name while Shift or Ctrl is held: the whole column, or all from the active one on. */
export function startColumnChoice(grid: Grid, column: string, extends_: boolean): Pull | null {
  const { field } = grid.view
  const { active, selection } = grid.store.getState()
  const at = field.columns.indexOf(column)
  const known = field.columns.indexOf(selection?.anchor.column ?? active.column)
  const anchor = extends_ && known >= 0 ? known : at
  const row = field.rows[0]
  const first = field.columns[anchor]
  if (row === undefined || first === undefined) return null
  focusPlace(grid, { row, column: first })
  const show = (to: number) =>
    showSelection(
      grid,
      selectRange(field, { top: 0, bottom: field.rows.length - 1, left: anchor, right: to }),
    )
  show(at)
  swallowClick(grid)
  return {
    scrolls: 'columns',
    move: (point) => {
      const slot = findColumnSlot(grid, point)
      if (slot !== null) show(slot.at)
    },
    end: () => tellSelection(grid),
    cancel: () => showSelection(grid, null),
  }
}

/** The press that ends a pull is no click on what it began on. */
function swallowClick(grid: Grid): void {
  const stop = (event: Event) => {
    event.stopPropagation()
    event.preventDefault()
  }
  const over = new AbortController()
  grid.root?.addEventListener('click', stop, { capture: true, once: true, signal: over.signal })
  // Where no click follows, the next one means itself.
  window.addEventListener('mousedown', () => over.abort(), { capture: true, once: true })
}
