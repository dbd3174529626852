// Moves the focus: to a cell, keeping it in sight, or out of the grid. Knows no workbook.
import { flushSync } from 'react-dom'
import type { Grid } from './grid.ts'
import { headerRow, isOnePlace } from './navigation.ts'
import type { Place } from './navigation.ts'
import { findRange } from './selection.ts'
import type { Selection } from './selection.ts'

export const isMac = navigator.platform.startsWith('Mac')

/**
 * Read from the page, which may change it at any time: from what it says, not from its styles, which the browser would
 * have to work out in the middle of a key.
 */
export function isRightToLeft(element: Element): boolean {
  return element.closest('[dir="rtl"], [dir="ltr"]')?.getAttribute('dir') === 'rtl'
}

/** Makes a place the active one and puts the focus there, drawing its row first where it was out of sight. */
export function focusPlace(grid: Grid, place: Place, selection: Selection | null = null): void {
  const { active, runColumn } = grid.store.getState()
  const stays = active.row === place.row && active.column === place.column
  // A run of Tabs ends where the focus goes elsewhere; what Tab does itself is noted after this.
  flushSync(() => grid.store.setState({ active: place, selection, runColumn: stays ? runColumn : null }))
  findPlace(grid, place)?.focus({ preventScroll: true })
  showPlace(grid, place)
}

/** Scrolls back to a place that is drawn but out of sight, or partly so. */
export function showPlace(grid: Grid, place: Place): void {
  const element = findPlace(grid, place)
  if (element !== null && grid.frame !== null) keepInView(grid.frame, element)
}

/** Another cell of those that are chosen, which stay so. */
export function focusWithin(grid: Grid, place: Place): void {
  focusPlace(grid, place, grid.store.getState().selection)
}

/** Chooses cells around the active one, which keeps the focus, and brings the corner that moved in sight. */
export function select(grid: Grid, selection: Selection | null): void {
  flushSync(() => grid.store.setState({ selection }))
  const element = findCorner(grid, selection)
  if (element !== null && grid.frame !== null) keepInView(grid.frame, element)
}

/** Whole rows are chosen wherever the table was scrolled to sideways, whole columns wherever it was downwards. */
function findCorner(grid: Grid, selection: Selection | null): Element | null {
  const { field } = grid.view
  const corner = selection?.extent ?? grid.store.getState().active
  const range = selection === null ? null : findRange(field, selection)
  const isRows = range !== null && range.left === 0 && range.right === field.columns.length - 1
  const isColumns = range !== null && range.top === 0 && range.bottom === field.rows.length - 1
  if (isRows && isColumns) return null
  if (isColumns) return findPlace(grid, { row: headerRow, column: corner.column })
  const cell = findPlace(grid, corner)
  return isRows ? (cell?.closest('[role="row"]')?.querySelector('[data-pinned="start"]') ?? null) : cell
}

export function findPlace(grid: Grid, place: Place): HTMLElement | null {
  const row = CSS.escape(place.row)
  const cell = isOnePlace(place.row) ? '' : `[data-column="${CSS.escape(place.column)}"]`
  return grid.root?.querySelector<HTMLElement>(`[data-row="${row}"]${cell}`) ?? null
}

/** The place an element of the grid belongs to; null for anything else. */
export function readPlace(element: EventTarget | null): Place | null {
  if (!(element instanceof Element)) return null
  const cell = element.closest<HTMLElement>('[data-row][data-column]')
  const { row, column } = cell?.dataset ?? {}
  return row === undefined || column === undefined ? null : { row, column }
}

/** Scrolls the frame, and the page if it must, until the cell shows beside header and pinned columns. */
export function keepInView(frame: HTMLElement, element: Element): void {
  const box = frame.getBoundingClientRect()
  const cell = element.getBoundingClientRect()
  const top = box.top + measureEdge(frame, 'top')
  const foot = measureEdge(frame, 'bottom')
  // The first column stays while the table is scrolled sideways, and moves with its row like any other.
  if (element.closest('[data-pinned="top"], [data-pinned="bottom"]') === null) {
    const bottom = box.top + frame.clientHeight - foot
    if (cell.top < top) frame.scrollTop -= top - cell.top
    // What is higher than the frame is read from its beginning.
    else if (cell.bottom > bottom) frame.scrollTop += Math.min(cell.bottom - bottom, cell.top - top)
  }
  const isPinned =
    '[data-pinned="start"], [data-pinned="top"] [data-pinned], [data-pinned="bottom"] [data-pinned]'
  if (element.closest(isPinned) === null) frame.scrollLeft += findScroll(frame, cell)
  const seen = element.getBoundingClientRect()
  const scroller = findScroller(frame.parentElement)
  const page = scroller?.getBoundingClientRect()
  if (seen.bottom > (page?.bottom ?? window.innerHeight)) element.scrollIntoView({ block: 'nearest' })
  // The head of the table stays at the top of the page, over the rows.
  const head = element.closest('[data-pinned="top"]') === null ? measureEdge(frame, 'top') : 0
  const above = (page?.top ?? 0) + head - element.getBoundingClientRect().top
  if (above > 0 && scroller !== null) scroller.scrollTop -= above
}

/** What scrolls around an element: it ends above the status line, the window below it. */
export function findScroller(element: HTMLElement | null): HTMLElement | null {
  for (let around = element; around !== null && around !== document.body; around = around.parentElement) {
    if (['auto', 'scroll'].includes(getComputedStyle(around).overflowY)) return around
  }
  return null
}

/** On to the next thing that takes the focus after (or before) the grid. False where the screen does it itself. */
export function leaveGrid(grid: Grid, direction: 1 | -1): boolean {
  const { root, handlers } = grid
  if (direction === -1 && focusReview(grid)) return true
  if (handlers.onLeave !== undefined) {
    handlers.onLeave(direction)
    return true
  }
  // A screen made of regions walks them by the same key.
  if (root === null || root.closest('[data-region]') !== null) return false
  const candidates = [...document.querySelectorAll<HTMLElement>(tabbable)].filter(
    (element) => !root.contains(element) && element.getClientRects().length > 0,
  )
  const wanted = direction === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const outside = candidates.filter((element) => (root.compareDocumentPosition(element) & wanted) !== 0)
  const target = direction === 1 ? (outside[0] ?? candidates[0]) : (outside.at(-1) ?? candidates.at(-1))
  target?.focus()
  return true
}

/** What a paste left to be looked at stands right above the cells; false where it left nothing. */
export function focusReview({ root }: Grid): boolean {
  const review = root?.querySelector<HTMLElement>('[data-review] :is(select, button)')
  review?.focus()
  return review != null
}

const tabbable =
  'a[href], button:not(:disabled):not([tabindex="-1"]), input:not(:disabled):not([tabindex="-1"]), select:not(:disabled), textarea:not(:disabled):not([tabindex="-1"]), [tabindex="0"]'

/** How far the frame must be scrolled sideways to show a cell beside the pinned columns; its start where it is too wide. */
function findScroll(frame: HTMLElement, cell: DOMRect): number {
  const outer = frame.getBoundingClientRect().left + frame.clientLeft
  const pinned = [...frame.querySelectorAll('[data-pinned="start"]')].slice(0, 4)
  const boxes = pinned.map((element) => element.getBoundingClientRect())
  if (isRightToLeft(frame)) {
    const right = Math.min(outer + frame.clientWidth, ...boxes.map((box) => box.left))
    if (cell.right > right) return cell.right - right
    return cell.left < outer ? -Math.min(outer - cell.left, right - cell.right) : 0
  }
  const left = Math.max(outer, ...boxes.map((box) => box.right))
  if (cell.left < left) return cell.left - left
  const beyond = cell.right - outer - frame.clientWidth
  return beyond > 0 ? Math.min(beyond, cell.left - left) : 0
}

/** The height of what stays at the top or bottom of the frame. */
export function measureEdge(frame: HTMLElement, edge: 'top' | 'bottom'): number {
  return frame.querySelector(`[data-pinned="${edge}"]`)?.getBoundingClientRect().height ?? 0
}
