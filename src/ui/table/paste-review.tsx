// Above the table after a paste: each text that could not be read, and a way to say what it means in all its cells.
import { useId, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import styles from './bar.module.css'
import { useGrid, useGridState } from './grid.ts'
import type { UnreadGroup } from './review.ts'
import { applyMeaning, closeReview, findGroups, findMeanings, showGroup } from './review-actions.ts'

/** More are left to the notes below the table. */
const shownAtMost = 4

export function PasteReview() {
  const grid = useGrid()
  const places = useGridState((state) => state.review)
  const state = useStore(grid.session.store, (now) => (places === null ? null : now))
  const groups = useMemo(
    () => (places === null || state === null ? [] : findGroups(grid, state, places)),
    [grid, state, places],
  )
  const id = useId()
  if (groups.length === 0) return null
  const cells = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  const rest = groups.length - shownAtMost
  return (
    <div className={styles['bar']} role="group" aria-labelledby={id} data-review>
      <div className={styles['line']}>
        <span id={id}>{gridWords.reviewCells(cells)}</span>
        <span className={styles['spring']} />
        <button type="button" className={styles['button']} onClick={() => closeReview(grid)}>
          {gridWords.reviewLater}
        </button>
      </div>
      {groups.slice(0, shownAtMost).map((group) => (
        <GroupLine key={`${group.column} ${group.text}`} group={group} />
      ))}
      {rest > 0 && <span className={styles['preview']}>{gridWords.reviewMore(rest)}</span>}
    </div>
  )
}

function GroupLine({ group }: { readonly group: UnreadGroup }) {
  const grid = useGrid()
  const [chosen, setChosen] = useState('')
  const column = grid.view.columns.find(({ id }) => id === group.column)
  if (column === undefined) return null
  const { label } = findColumnWords(grid.table, column.id)
  const meanings = findMeanings(grid, column, group.text)
  const option = meanings.find(({ id }) => id === chosen)
  return (
    <div className={styles['line']}>
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
      <button type="button" className={styles['button']} onClick={() => showGroup(grid, group)}>
        {gridWords.reviewShow}
      </button>
    </div>
  )
}
