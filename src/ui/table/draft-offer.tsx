// Offers again what stood in an editor when the app ended, beside its cell: to keep or to let go.
import { useState } from 'react'
import type { Draft } from '../../app/session-state.ts'
import type { Edit } from '../../domain/edit.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { readCellText } from './cell-reading.ts'
import { findColumn } from './editing.ts'
import { findPlace, focusPlace } from './focus.ts'
import { useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import { newRow } from './navigation.ts'
import { Hint } from './popup.tsx'
import { makeInsert } from './row-edits.ts'
import styles from './table.module.css'

export function DraftOffer() {
  const grid = useGrid()
  // Only what was there at the start is an interrupted editor; later drafts belong to the open one.
  const [offered, setOffered] = useState(() =>
    grid.session.store
      .getState()
      .drafts.filter((draft) => draft.table === grid.table && draft.key === undefined),
  )
  const draft = offered[0]
  if (draft === undefined) return null
  const decide = (keeps: boolean) => {
    if (keeps) keepDraft(grid, draft)
    else grid.session.clearDraft(draft)
    setOffered(offered.slice(1))
    focusPlace(grid, { row: placeOf(grid, draft), column: draft.column })
  }
  return (
    <Hint anchor={() => findPlace(grid, { row: placeOf(grid, draft), column: draft.column }) ?? grid.frame}>
      <div className={styles['offer']} role="group" aria-label={gridWords.youWereTyping}>
        <p>
          {gridWords.youWereTyping} <strong>{shorten(draft.text)}</strong>
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

function placeOf(grid: Grid, draft: Draft): string {
  return grid.view.field.positionOf(draft.row) === undefined ? newRow : draft.row
}

/** A row that never came to be is made now, with the text in it. */
function keepDraft(grid: Grid, draft: Draft): void {
  const { session, table } = grid
  const state = session.store.getState()
  const column = findColumn(grid, draft.column)
  const cell = column === undefined ? undefined : readCellText(state, table, column, draft.text)
  const write: Edit = {
    kind: 'set-cells',
    table,
    changes: [{ row: draft.row, column: draft.column, value: cell ?? null }],
  }
  const exists = findRow(state.workbook, table, draft.row) !== undefined
  const { rows } = state.workbook.tables[table]
  const insert = makeInsert(table, rows, undefined, 'below', draft.row, grid.view.newRowCells)
  session.dispatch(exists ? write : { kind: 'batch', edits: [insert, write] })
}

function shorten(text: string): string {
  const characters = Array.from(text)
  return characters.length > 80 ? `${characters.slice(0, 80).join('')}…` : text
}
