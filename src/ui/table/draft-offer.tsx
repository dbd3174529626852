// Offers again what stood in an editor when the app ended, beside its cell: to keep or to let go.
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Draft } from '../../app/session-state.ts'
import type { Edit } from '../../domain/edit.ts'
import { makeNote } from '../../domain/notes.ts'
import { findRow } from '../../domain/workbook.ts'
import { noteWords } from '../../words/en/grid-notes.ts'
import { gridWords } from '../../words/en/grid.ts'
import { cut } from '../../words/en/spell.ts'
import { findDraftColumn, makeDraftEdit } from './draft-edits.ts'
import { findPlace, focusPlace } from './focus.ts'
import { useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import { newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { findShownPlace } from './notes-actions.ts'
import { readNoteDraft } from './notes-draft.ts'
import { Hint } from './popup.tsx'
import styles from './below.module.css'

export function DraftOffer() {
  const grid = useGrid()
  // Only what was there at the start is an interrupted editor; later drafts belong to the open one. Whoever types into
  // the cell meanwhile has answered.
  const [atStart, setOffered] = useState(() =>
    grid.session.store.getState().drafts.filter((draft) => keepDraft(grid, draft) !== null),
  )
  const drafts = useStore(grid.session.store, (state) => state.drafts)
  const offered = atStart.filter((draft) => drafts.includes(draft))
  const draft = offered[0]
  if (draft === undefined) return null
  const note = readNoteDraft(draft)
  const place = () =>
    note === null ? { row: rowOf(grid, draft), column: findDraftColumn(draft) } : findShownPlace(grid, note)
  const decide = (keeps: boolean) => {
    const edit = keeps ? keepDraft(grid, draft) : null
    if (edit !== null) grid.session.dispatch(edit)
    // The row a note becomes is not the address of its draft.
    if (!keeps || note !== null) grid.session.clearDraft(draft)
    setOffered(offered.slice(1))
    focusPlace(grid, place() ?? grid.store.getState().active)
  }
  return (
    <Hint anchor={() => findAnchor(grid, place())}>
      <div className={styles['offer']} role="group" aria-label={gridWords.youWereTyping}>
        <p>
          {note === null ? gridWords.youWereTyping : noteWords.youWereTyping}{' '}
          <strong>{cut(draft.text, 80)}</strong>
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

function findAnchor(grid: Grid, place: Place | null): Element | null {
  return (place === null ? null : findPlace(grid, place)) ?? grid.frame
}

/** What keeping the draft does; null where it is of another table or has no place to go. */
function keepDraft({ session, table, view }: Grid, draft: Draft): Edit | null {
  const state = session.store.getState()
  const note = readNoteDraft(draft)
  if (note === null)
    return draft.table === table ? makeDraftEdit(state, draft, view.newRowCells, session.makeRowId) : null
  if (note.table !== table || findRow(state.workbook, table, note.row) === undefined) return null
  return makeNote(state.workbook, session.makeRowId(), note, { text: draft.text, ...session.sign() })
}

function rowOf(grid: Grid, draft: Draft): string {
  return grid.view.field.positionOf(draft.row) === undefined ? newRow : draft.row
}
