// Listens to the pointer that chooses or fills a block of cells, and to the clipboard.
import { useEffect } from 'react'
import { copyCells, cutCells, fillRange, pasteCells } from './block-actions.ts'
import { findPlace, readPlace, select } from './focus.ts'
import type { Grid } from './grid.ts'
import { pullTo } from './fill.ts'
import { choose } from './move-actions.ts'
import type { Place } from './navigation.ts'
import { between, findChosenRange, selectRange } from './selection.ts'
import type { Range } from './selection.ts'

/** The handle sits in the corner of the last chosen cell; a press within this part of the row's height pulls it. */
const handleReach = 0.3

type Pull =
  | { readonly kind: 'choose'; readonly anchor: Place }
  | { readonly kind: 'fill'; readonly source: Range; target: Range }

export function useRangeEvents(grid: Grid): void {
  useEffect(() => {
    const { root } = grid
    if (root === null) return
    let pull: Pull | null = null

    // Before the focus moves, which the press of a button of a mouse does by itself.
    const onMouseDown = (event: MouseEvent) => {
      const place = readPlace(event.target)
      const { active, selection, editor } = grid.store.getState()
      const { field } = grid.view
      if (event.button !== 0 || place === null || editor !== null) return
      if (field.positionOf(place.row) === undefined) return
      const source = findChosenRange(field, active, selection)
      if (source !== null && isOnHandle(grid, event, source)) {
        pull = { kind: 'fill', source, target: source }
        event.preventDefault()
        return
      }
      const canExtend = event.shiftKey && field.positionOf(active.row) !== undefined
      if (canExtend) {
        event.preventDefault()
        findPlace(grid, active)?.focus({ preventScroll: true })
        choose(grid, between(selection?.anchor ?? active, place))
      } else if (selection !== null) grid.store.setState({ selection: null })
      pull = { kind: 'choose', anchor: canExtend ? (selection?.anchor ?? active) : place }
    }

    const onMouseMove = (event: MouseEvent) => {
      if (pull === null) return
      if ((event.buttons & 1) === 0) {
        pull = null
        return
      }
      const place = readPlace(event.target)
      const row = place === null ? undefined : grid.view.field.positionOf(place.row)
      if (place === null || row === undefined) return
      if (pull.kind === 'choose') {
        const now = grid.store.getState().selection
        const next = between(pull.anchor, place)
        const isSame = now?.extent.row === next?.extent.row && now?.extent.column === next?.extent.column
        if (!isSame) select(grid, next)
      } else {
        pull.target = pullTo(pull.source, row, grid.view.field.columns.indexOf(place.column))
        select(grid, selectRange(grid.view.field, pull.target))
      }
    }

    const onMouseUp = () => {
      const done = pull
      pull = null
      if (done?.kind === 'choose') {
        const { selection } = grid.store.getState()
        if (selection !== null) choose(grid, selection)
      } else if (done?.kind === 'fill' && done.target !== done.source) {
        fillRange(grid, done.source, done.target)
      }
    }

    // Some browsers tell the page's body, not the cell that has the focus, so the whole page is listened to.
    const onClipboard = (event: ClipboardEvent) => {
      const data = event.clipboardData
      const focused = document.activeElement
      const isHere = root.contains(focused) && readPlace(focused) !== null
      if (!isHere || data === null || grid.store.getState().editor !== null || hasTextChosen(root)) return
      if (answerClipboard(grid, event.type, data)) event.preventDefault()
    }

    const over = new AbortController()
    const { signal } = over
    root.addEventListener('mousedown', onMouseDown, { signal })
    root.addEventListener('mousemove', onMouseMove, { signal })
    window.addEventListener('mouseup', onMouseUp, { signal })
    document.addEventListener('copy', onClipboard, { signal })
    document.addEventListener('cut', onClipboard, { signal })
    document.addEventListener('paste', onClipboard, { signal })
    return () => {
      over.abort()
    }
  }, [grid])
}

/** Text marked elsewhere on the page is what a person then means to copy. */
function hasTextChosen(root: HTMLElement): boolean {
  const chosen = document.getSelection()
  return chosen !== null && !chosen.isCollapsed && !root.contains(chosen.anchorNode)
}

function answerClipboard(grid: Grid, what: string, data: DataTransfer): boolean {
  if (what === 'copy') return copyCells(grid, data)
  if (what === 'cut') return cutCells(grid, data)
  return pasteCells(grid, data)
}

function isOnHandle(grid: Grid, event: MouseEvent, range: Range): boolean {
  const { rows, columns } = grid.view.field
  const [row, column] = [rows[range.bottom], columns[range.right]]
  const corner = row === undefined || column === undefined ? null : findPlace(grid, { row, column })
  if (corner === null || corner !== findCell(event.target)) return false
  const box = corner.getBoundingClientRect()
  const reach = box.height * handleReach
  return box.right - event.clientX <= reach && box.bottom - event.clientY <= reach
}

function findCell(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-row][data-column]') : null
}
