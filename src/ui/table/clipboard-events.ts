// Listens to the clipboard for the cells of a grid, and lets go of what a copy and a paste left on screen.
import { useEffect } from 'react'
import { copyCells, cutCells } from './block-actions.ts'
import { readPlace } from './focus.ts'
import type { Grid, GridState } from './grid.ts'
import { pasteCells } from './paste-actions.ts'

export function useClipboard(grid: Grid): void {
  useEffect(() => {
    const { root } = grid
    if (root === null) return

    // Some browsers tell the page's body, not the cell that has the focus, so the whole page is listened to.
    const onClipboard = (event: ClipboardEvent) => {
      const data = event.clipboardData
      const focused = document.activeElement
      const isHere = root.contains(focused) && readPlace(focused) !== null
      if (!isHere || data === null || grid.store.getState().editor !== null) return
      if (event.type !== 'paste' && hasTextChosen(grid, root)) return
      if (answerClipboard(grid, event.type, data)) event.preventDefault()
    }

    // What a copy and a paste left on screen was about the cells as they were.
    const stop = grid.session.store.subscribe((state, before) => {
      if (state.workbook !== before.workbook) grid.store.setState(withoutTraces)
    })

    const over = new AbortController()
    const { signal } = over
    document.addEventListener('copy', onClipboard, { signal })
    document.addEventListener('cut', onClipboard, { signal })
    document.addEventListener('paste', onClipboard, { signal })
    return () => {
      stop()
      over.abort()
    }
  }, [grid])
}

/** Cells that could not be read stay to be looked at. */
function withoutTraces({ copied, review }: GridState): Partial<GridState> {
  const isRead = review === null || review.notes.length === 0
  if (copied === null && isRead) return {}
  if (isRead) return { copied: null }
  return { copied: null, review: review.unread.length === 0 ? null : { ...review, notes: [], turns: [] } }
}

/** Marked text, elsewhere on the page or in a form, is what a person then means to copy. */
function hasTextChosen({ view }: Grid, root: HTMLElement): boolean {
  const chosen = document.getSelection()
  return chosen !== null && !chosen.isCollapsed && (view.isForm || !root.contains(chosen.anchorNode))
}

function answerClipboard(grid: Grid, what: string, data: DataTransfer): boolean {
  if (what === 'copy') return copyCells(grid, data)
  if (what === 'cut') return cutCells(grid, data)
  return pasteCells(grid, data)
}
