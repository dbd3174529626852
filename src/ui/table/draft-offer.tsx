// Offers again what stood in an editor when the app ended, beside its cell: to keep or to let go.
import { useState } from 'react'
import type { Draft } from '../../app/session-state.ts'
import { gridWords } from '../../words/en/grid.ts'
import { cut } from '../../words/en/spell.ts'
import { findDraftColumn, makeDraftEdit } from './draft-edits.ts'
import { findPlace, focusPlace } from './focus.ts'
import { useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import { newRow } from './navigation.ts'
import { Hint } from './popup.tsx'
import styles from './table.module.css'

export function DraftOffer() {
  const grid = useGrid()
  // Only what was there at the start is an interrupted editor; later drafts belong to the open one.
  const [offered, setOffered] = useState(() => {
    const state = grid.session.store.getState()
    return state.drafts.filter(
      (draft) => draft.table === grid.table && makeDraftEdit(state, draft, grid.view.newRowCells) !== null,
    )
  })
  const draft = offered[0]
  if (draft === undefined) return null
  const place = { row: rowOf(grid, draft), column: findDraftColumn(draft) }
  const decide = (keeps: boolean) => {
    const { session, view } = grid
    const edit = keeps ? makeDraftEdit(session.store.getState(), draft, view.newRowCells) : null
    if (edit !== null) session.dispatch(edit)
    else if (!keeps) session.clearDraft(draft)
    setOffered(offered.slice(1))
    focusPlace(grid, { row: rowOf(grid, draft), column: place.column })
  }
  return (
    <Hint anchor={() => findPlace(grid, place) ?? grid.frame}>
      <div className={styles['offer']} role="group" aria-label={gridWords.youWereTyping}>
        <p>
          {gridWords.youWereTyping} <strong>{cut(draft.text, 80)}</strong>
        </p>
        <button type="button" className={styles['offerButton']} onClick={() => decide(true)}>
          {gridWords.keepDraft}
        </button>
        <button type="button" className={styles['offerButton']} onClick={() => decide(false)}>
          {gridWords.discardDraft}
        </button>
      </div>
    </Hint>
  )
}

function rowOf(grid: Grid, draft: Draft): string {
  return grid.view.field.positionOf(draft.row) === undefined ? newRow : draft.row
}
