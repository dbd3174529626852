// In a column's menu: the texts it learned in the review of a paste, what each means, and a way to forget it.
import { useId, useRef } from 'react'
import { flushSync } from 'react-dom'
import { useStore } from 'zustand'
import type { Column } from '../../domain/column.ts'
import { listMeanings } from '../../format/meanings.ts'
import type { Meaning } from '../../format/meanings.ts'
import { pasteWords } from '../../words/en/grid-paste.ts'
import { methodWords } from '../../words/index.ts'
import { showCellText } from './cell-reading.ts'
import { takesSeveral } from './cell-options.ts'
import { say, useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import { makeForgetting } from './meaning-edits.ts'
import styles from './menus.module.css'
import { cellOf } from './review.ts'

export function MeaningList({ column }: { readonly column: Column }) {
  const grid = useGrid()
  const state = useStore(grid.session.store)
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const meanings = listMeanings(state.workbook, grid.table, column)
  if (meanings.length === 0) return null
  const forget = ({ text }: Meaning) => {
    const dialog = list.current?.closest<HTMLElement>('[role="dialog"]')
    const lesson = { table: grid.table, column: column.id, text }
    const edit = makeForgetting(grid.session.store.getState().workbook, lesson)
    flushSync(() => grid.session.dispatch(edit, pasteWords.forgetLabel(text)))
    say(grid, pasteWords.forgotten(text))
    // The pressed button is gone: on to the next one, or to the start of the menu.
    const next = list.current?.querySelector('button') ?? dialog?.querySelector('button')
    next?.focus({ preventScroll: true })
  }
  return (
    <div className={styles['filter']}>
      <span id={id} className={styles['legend']}>
        {pasteWords.meaningsTitle}
      </span>
      <ul ref={list} className={styles['meanings']} aria-labelledby={id}>
        {meanings.map((meaning) => (
          <li key={meaning.row}>
            <span>
              {pasteWords.meaning(meaning.text)} <strong>{showMeant(grid, column, meaning)}</strong>
            </span>
            <button
              type="button"
              className={styles['choice']}
              aria-label={pasteWords.forgetMeaning(meaning.text)}
              onClick={() => forget(meaning)}
            >
              {pasteWords.forget}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** As the column shows it; of a step also the name. */
function showMeant(grid: Grid, column: Column, { means }: Meaning): string {
  const cell = cellOf(column, means)
  const held = takesSeveral(column) && typeof cell === 'string' ? [cell] : cell
  const text = showCellText(grid.session.store.getState(), grid.table, column, held)
  const step = column.kind === 'rating' && typeof cell === 'number' ? cell : undefined
  if (column.kind !== 'rating' || step === undefined) return text
  return `${text} ${methodWords.scales[column.scale].steps[step]?.short ?? ''}`.trim()
}
