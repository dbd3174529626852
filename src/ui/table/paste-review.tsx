// Above the table after a paste: how it was read, each text that could not be, and a way to say what it means.
import { useId, useMemo, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { useStore } from 'zustand'
import { gridWords } from '../../words/en/grid.ts'
import { pasteWords } from '../../words/en/grid-paste.ts'
import { findColumnWords } from '../../words/index.ts'
import styles from './bar.module.css'
import { focusPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { PasteReport } from './grid.ts'
import { spellGridKeys } from './key-names.ts'
import { keysFor } from './keymap.ts'
import type { UnreadGroup } from './review.ts'
import { applyMeaning, closeReview, findGroups, findMeanings, showGroup } from './review-actions.ts'

/** More are left to the notes below the table. */
const shownAtMost = 4

export function PasteReview() {
  const report = useGridState((state) => state.review)
  return report === null ? null : <OpenReview report={report} />
}

function OpenReview({ report }: { readonly report: PasteReport }) {
  const grid = useGrid()
  // Thousands of texts are brought together: not again for what changes nothing in them.
  const workbook = useStore(grid.session.store, (state) => state.workbook)
  const groups = useMemo(
    () => findGroups(grid, { ...grid.session.store.getState(), workbook }, report.unread),
    [grid, workbook, report],
  )
  const id = useId()
  if (groups.length === 0 && report.notes.length === 0) return null
  const cells = new Set(groups.flatMap(({ column, rows }) => rows.map((row) => `${column} ${row}`))).size
  const rest = groups.length - shownAtMost
  const keys = keysFor('leave-previous')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape goes back to the table
    <div className={styles['bar']} role="group" aria-labelledby={id} data-review onKeyDown={onKey}>
      <div className={styles['line']}>
        <span id={id}>
          {[cells > 0 && gridWords.reviewCells(cells), ...report.notes].filter(Boolean).join(' ')}
        </span>
        {report.turns.map(({ label, run }) => (
          <button key={label} type="button" className={styles['button']} onClick={run}>
            {label}
          </button>
        ))}
        <span className={styles['spring']} />
        {keys !== null && (
          <span className={styles['place']}>
            <kbd className={styles['key']}>{spellGridKeys(keys)}</kbd> {pasteWords.goThere}
          </span>
        )}
        <button type="button" className={styles['button']} onClick={() => closeReview(grid)}>
          {cells > 0 ? gridWords.reviewLater : pasteWords.closeNotes}
        </button>
      </div>
      {groups.length > 0 && (
        <div className={styles['groups']}>
          {groups.slice(0, shownAtMost).map((group) => (
            <GroupLine key={`${group.column} ${group.text}`} group={group} />
          ))}
        </div>
      )}
      {rest > 0 && <span className={styles['preview']}>{gridWords.reviewMore(rest)}</span>}
    </div>
  )

  function onKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    focusPlace(grid, grid.store.getState().active)
  }
}

function GroupLine({ group }: { readonly group: UnreadGroup }) {
  const grid = useGrid()
  const [chosen, setChosen] = useState('')
  const column = grid.view.columns.find(({ id }) => id === group.column)
  // A group is made anew with the workbook, whose rows may have come or gone since.
  const meanings = useMemo(
    () => (column === undefined ? [] : findMeanings(grid, column, group.text)),
    [grid, column, group],
  )
  if (column === undefined) return null
  const { label } = findColumnWords(grid.table, column.id)
  const option = meanings.find(({ id }) => id === chosen)
  return (
    <div className={styles['group']}>
      <strong className={styles['unread']}>{group.text}</strong>
      <span className={styles['place']}>{gridWords.reviewGroup(label, group.rows.length)}</span>
      {meanings.length > 0 && (
        <>
          <select
            className={styles['select']}
            aria-label={gridWords.reviewMeaning(group.text, label)}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <option value="">{gridWords.reviewMeans}</option>
            {meanings.map(({ id, label: name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
          <button
            type="button"
            className={styles['button']}
            disabled={option === undefined}
            onClick={() => {
              if (option !== undefined) applyMeaning(grid, group, column, option)
            }}
          >
            {gridWords.reviewApply(group.rows.length)}
          </button>
        </>
      )}
      <button
        type="button"
        className={`${styles['button']} ${styles['last']}`}
        onClick={() => showGroup(grid, group)}
      >
        {gridWords.reviewShow}
      </button>
    </div>
  )
}
