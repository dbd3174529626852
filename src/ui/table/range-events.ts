// Listens to the pointer that pulls at cells, row numbers and column names.
import { useEffect } from 'react'
import { makeChoosePull, makeFillPull } from './cell-pulls.ts'
import { fitWidth } from './column-actions.ts'
import { makeColumnMovePull, makeWidthPull, startColumnChoice } from './column-pulls.ts'
import { makeEdgeScroll } from './edge-scroll.ts'
import type { EdgeScroll } from './edge-scroll.ts'
import { findPlace, isMac, isRightToLeft, readPlace } from './focus.ts'
import type { Grid } from './grid.ts'
import { choose } from './move-actions.ts'
import { headerRow } from './navigation.ts'
import type { Pull } from './pull.ts'
import { startRowPull } from './row-pulls.ts'
import { extend, findChosenRange } from './selection.ts'
import type { Range } from './selection.ts'

/** The handle sits in the corner of the last chosen cell; a press within this part of the row's height pulls it. */
const handleReach = 0.3

export function useRangeEvents(grid: Grid): void {
  useEffect(() => {
    const { root } = grid
    if (root === null) return
    let pull: Pull | null = null
    let scroll: EdgeScroll | null = null

    const finish = (what: 'end' | 'cancel') => {
      const done = pull
      scroll?.stop()
      pull = null
      scroll = null
      done?.[what]()
    }

    // Before the focus moves, which the press of a button of a mouse does by itself.
    const onMouseDown = (event: MouseEvent) => {
      finish('cancel')
      if (event.button !== 0) return
      pull = startPull(grid, event)
      if (pull !== null) scroll = makeEdgeScroll(grid, pull)
    }

    const onMouseMove = (event: MouseEvent) => {
      if (pull === null) return
      if ((event.buttons & 1) === 0) {
        finish('cancel')
        return
      }
      const point = { x: event.clientX, y: event.clientY }
      pull.move(point)
      scroll?.follow(point)
    }

    const onEscape = (event: KeyboardEvent) => {
      if (pull === null || event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      finish('cancel')
    }

    const onDoubleClick = (event: MouseEvent) => {
      const column = findDataset(event.target, 'resize')
      if (column === undefined) return
      event.stopPropagation()
      fitWidth(grid, column)
    }

    // What takes text for a cell makes the browser mark its text under the pointer, and pull at that the next time.
    const onSelectStart = (event: Event) => {
      const { target } = event
      const element =
        target instanceof Element ? target : target instanceof Node ? target.parentElement : null
      if (readPlace(element) !== null) event.preventDefault()
    }

    const over = new AbortController()
    const { signal } = over
    root.addEventListener('mousedown', onMouseDown, { signal })
    // A pull goes on where the pointer leaves the table, and the window.
    window.addEventListener('mousemove', onMouseMove, { signal })
    window.addEventListener('mouseup', () => finish('end'), { signal })
    window.addEventListener('keydown', onEscape, { signal, capture: true })
    root.addEventListener('selectstart', onSelectStart, { signal })
    root.addEventListener('dblclick', onDoubleClick, { signal, capture: true })
    return () => {
      scroll?.stop()
      over.abort()
    }
  }, [grid])
}

function startPull(grid: Grid, event: MouseEvent): Pull | null {
  const from = { x: event.clientX, y: event.clientY }
  const column = findDataset(event.target, 'resize')
  if (column !== undefined) {
    event.preventDefault()
    return makeWidthPull(grid, column, from)
  }
  if (grid.store.getState().editor !== null) return null
  const row = findDataset(event.target, 'gutter')
  if (row !== undefined) {
    event.preventDefault()
    return startRowPull(grid, row, from, event.shiftKey)
  }
  const place = readPlace(event.target)
  if (place === null) return null
  if (place.row !== headerRow) return startCellPull(grid, event, place)
  const isMod = isMac ? event.metaKey : event.ctrlKey
  if (!isMod && !event.shiftKey) return makeColumnMovePull(grid, place.column, from)
  event.preventDefault()
  return startColumnChoice(grid, place.column, event.shiftKey)
}

function startCellPull(grid: Grid, event: MouseEvent, place: { row: string; column: string }): Pull | null {
  const { active, selection } = grid.store.getState()
  const { field } = grid.view
  if (field.positionOf(place.row) === undefined) return null
  const source = findChosenRange(field, active, selection)
  if (source !== null && isOnHandle(grid, event, source)) {
    event.preventDefault()
    return makeFillPull(grid, source)
  }
  if (event.shiftKey && field.positionOf(active.row) !== undefined) {
    const next = extend(field, active, selection, () => place)
    event.preventDefault()
    findPlace(grid, active)?.focus({ preventScroll: true })
    choose(grid, next)
    return makeChoosePull(grid, next?.anchor ?? active)
  }
  if (selection !== null) grid.store.setState({ selection: null })
  return makeChoosePull(grid, place)
}

function findDataset(target: EventTarget | null, name: 'resize' | 'gutter'): string | undefined {
  if (!(target instanceof Element)) return undefined
  return target.closest<HTMLElement>(`[data-${name}]`)?.dataset[name]
}

function isOnHandle(grid: Grid, event: MouseEvent, range: Range): boolean {
  const { rows, columns } = grid.view.field
  const [row, column] = [rows[range.bottom], columns[range.right]]
  const corner = row === undefined || column === undefined ? null : findPlace(grid, { row, column })
  if (corner === null || corner !== findCell(event.target)) return false
  const box = corner.getBoundingClientRect()
  const reach = box.height * handleReach
  const across = isRightToLeft(corner) ? event.clientX - box.left : box.right - event.clientX
  return across <= reach && box.bottom - event.clientY <= reach
}

function findCell(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-row][data-column]') : null
}
