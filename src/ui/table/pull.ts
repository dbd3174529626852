// What a pressed pointer does until it is let go: one object a gesture. Where it points is found from the screen.
import type { Grid } from './grid.ts'
import { isRightToLeft, readPlace } from './focus.ts'
import { headerRow } from './navigation.ts'
import type { Place } from './navigation.ts'

/** In px of the window. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface Pull {
  /** Also called where the pointer rests at an edge and the table moves below it. */
  readonly move: (point: Point) => void
  /** The pointer was let go. */
  readonly end: () => void
  /** Escape was pressed, or the pointer was lost: everything is as before. */
  readonly cancel: () => void
  /** Along which sides the table scrolls when the pointer comes to its edge. */
  readonly scrolls: 'both' | 'rows' | 'columns' | 'none'
}

/** A press that moved less far is a click. */
const clickPx = 4

export function isPulled(from: Point, to: Point): boolean {
  return Math.hypot(to.x - from.x, to.y - from.y) >= clickPx
}

/** The part of the window that shows rows: below the header, beside the row numbers. */
export function findRowsBox(frame: HTMLElement): DOMRect {
  const box = frame.getBoundingClientRect()
  const head = frame.querySelector('[data-pinned="top"]')?.getBoundingClientRect()
  const gutter = head === undefined ? undefined : findGutter(frame)
  const top = Math.max(head?.bottom ?? box.top, 0)
  const bottom = Math.min(box.top + frame.clientHeight, window.innerHeight)
  const isRtl = isRightToLeft(frame)
  const start = gutter?.width ?? 0
  const width = frame.clientWidth - start
  return new DOMRect(isRtl ? box.left : box.left + start, top, width, Math.max(bottom - top, 0))
}

/** The cell below the pointer, or the nearest in sight where it has left them. */
export function findPlaceAt(grid: Grid, point: Point): Place | null {
  const box = grid.frame === null ? null : findRowsBox(grid.frame)
  if (box === null || box.height === 0) return null
  return readPlace(
    document.elementFromPoint(within(point.x, box.left, box.right), within(point.y, box.top, box.bottom)),
  )
}

export interface Slot {
  /** Position of the row or column below the pointer among those shown. */
  readonly at: number
  /** True where the pointer is in its second half. */
  readonly isAfter: boolean
  readonly box: DOMRect
}

/** The row at the height of the pointer. */
export function findRowSlot(grid: Grid, point: Point): Slot | null {
  const { frame } = grid
  const gutter = frame === null ? undefined : findGutter(frame)
  const box = frame === null ? null : findRowsBox(frame)
  if (gutter === undefined || box === null || box.height === 0) return null
  const middle = gutter.left + gutter.width / 2
  const found = document.elementFromPoint(middle, within(point.y, box.top, box.bottom))
  const number = found?.closest('[role="row"]')?.querySelector<HTMLElement>('[data-gutter]')
  const at = grid.view.field.positionOf(number?.dataset['gutter'] ?? '')
  const row = number?.getBoundingClientRect()
  return at === undefined || row === undefined
    ? null
    : { at, isAfter: point.y > row.top + row.height / 2, box: row }
}

/** The column below the pointer, wherever it is by height. */
export function findColumnSlot(grid: Grid, point: Point): Slot | null {
  const box = grid.frame === null ? null : findRowsBox(grid.frame)
  if (box === null) return null
  const x = within(point.x, box.left, box.right)
  const isRtl = grid.frame !== null && isRightToLeft(grid.frame)
  let found: Slot | null = null
  for (const [at, column] of grid.view.field.columns.entries()) {
    const heading = findHeading(grid, column)?.getBoundingClientRect()
    if (heading === undefined || x < heading.left || x > heading.right) continue
    const isRight = x > heading.left + heading.width / 2
    // The pinned column lies over those that were scrolled below it.
    found ??= { at, isAfter: isRight !== isRtl, box: heading }
  }
  return found
}

export function findHeading(grid: Grid, column: string): HTMLElement | null {
  const button = grid.frame?.querySelector(`[data-row="${headerRow}"][data-column="${CSS.escape(column)}"]`)
  return button?.closest<HTMLElement>('[role="columnheader"]') ?? null
}

/** Draws the line where what is pulled would go; null takes it away. */
export function drawDropLine(
  grid: Grid,
  line: { readonly box: DOMRect; readonly side: 'top' | 'bottom' | 'left' | 'right' } | null,
): void {
  const element = grid.root?.querySelector<HTMLElement>('[data-drop-line]')
  const { frame } = grid
  if (element == null || frame === null) return
  element.hidden = line === null
  if (line === null) return
  const outer = frame.getBoundingClientRect()
  const rows = findRowsBox(frame)
  const { box, side } = line
  const isRow = side === 'top' || side === 'bottom'
  const y = isRow ? (side === 'top' ? box.top : box.bottom) : outer.top
  const x = isRow ? outer.left : side === 'left' ? box.left : box.right
  element.style.top = `${String(y - 1)}px`
  element.style.left = `${String(x - 1)}px`
  element.style.width = isRow ? `${String(frame.clientWidth)}px` : '2px'
  element.style.height = isRow ? '2px' : `${String(rows.bottom - outer.top)}px`
}

/** The whole table shows what is under way by its pointer. */
export function setDragging(grid: Grid, what: 'row' | 'column' | 'width'): void {
  if (grid.root !== null) grid.root.dataset['dragging'] = what
}

/** Nothing is pulled any more: no line where it would go, and the pointer as it was. */
export function endDragging(grid: Grid): void {
  drawDropLine(grid, null)
  if (grid.root !== null) delete grid.root.dataset['dragging']
}

function findGutter(frame: HTMLElement): DOMRect | undefined {
  return frame.querySelector('[data-pinned="top"] [data-pinned="start"]')?.getBoundingClientRect()
}

/** One pixel inside, where an element surely is. */
function within(value: number, from: number, to: number): number {
  return Math.min(Math.max(value, from + 1), to - 2)
}
