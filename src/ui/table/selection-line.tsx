// Under the table while several cells are chosen: how many they are, and what their numbers come to.
import { useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { percent } from '../../words/en/amounts.ts'
import { gridWords } from '../../words/en/grid.ts'
import { showNumber } from './cell-reading.ts'
import { useGrid, useGridState } from './grid.ts'
import { blockOf, findRange } from './selection.ts'
import { summarize } from './selection-summary.ts'
import styles from './below.module.css'

export function SelectionLine() {
  const grid = useGrid()
  // Worked out after the selection itself is drawn, which a held key must not wait for.
  const selection = useDeferredValue(useGridState((state) => state.selection))
  // Without a selection an edit elsewhere means nothing here.
  const state = useStore(grid.session.store, (now) => (selection === null ? null : now))
  const summary = useMemo(() => {
    if (selection === null || state === null) return null
    const { field, cells } = grid.view
    const block = blockOf(field, findRange(field, selection))
    const chosen = cells.columns.filter(({ id }) => block.columns.includes(id))
    return summarize(block.rows, chosen, (row, column) => cells.cellAt(state, row, column), cells.letters)
  }, [grid, selection, state])
  if (summary === null || summary.cells === 0) return null
  const { cells, filled, sum, mean, isPercent, letters } = summary
  const spell = (value: number) => (isPercent ? percent(showNumber(value)) : showNumber(value))
  return (
    <p className={styles['selectionLine']}>
      <span>{gridWords.chosenCells(cells, filled)}</span>
      {letters.map((each) => (
        <span key={each.letter}>
          {each.letter} <strong>{each.cells}</strong>
        </span>
      ))}
      {sum !== null && (
        <span>
          {gridWords.sum} <strong>{spell(sum)}</strong>
        </span>
      )}
      {mean !== null && (
        <span>
          {gridWords.mean} <strong>{spell(mean)}</strong>
        </span>
      )}
    </p>
  )
}
