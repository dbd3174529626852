// What a column is filtered by: part of its text, some of its values, or being blank.
import type { Column } from '../../domain/column.ts'
import { gridWords } from '../../words/en/grid.ts'
import { showCellText } from './cell-reading.ts'
import { findPicks } from './filter-picks.ts'
import type { Pick } from './filter-picks.ts'
import { findRangeColumn, RangeFields } from './filter-range.tsx'
import { useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import styles from './menus.module.css'
import type { TableView } from './table-view.ts'
import { isFiltering, noFilter } from './view-shape.ts'
import type { ColumnFilterValue } from './view-shape.ts'

export function FilterFields({ column, view }: { readonly column: Column; readonly view: TableView }) {
  const grid = useGrid()
  const filter = view.filterOf(column.id) ?? noFilter
  const picks = withChosen(grid, column, findPicks(grid.table, column), filter.picks)
  const range = findRangeColumn(column)
  const change = (next: ColumnFilterValue) => view.setFilter(column.id, next)
  return (
    <div className={styles['filter']}>
      {range !== null && <RangeFields column={range} filter={filter} onChange={change} />}
      {range === null && picks.length === 0 && (
        <label className={styles['field']}>
          {gridWords.contains}
          <input
            className={styles['input']}
            type="text"
            value={filter.text}
            autoComplete="off"
            disabled={filter.onlyBlank}
            onChange={(event) => change({ ...filter, text: event.currentTarget.value })}
          />
        </label>
      )}
      {picks.length > 0 && (
        <fieldset className={styles['picks']}>
          <legend className={styles['legend']}>{gridWords.isOneOf}</legend>
          {picks.map(({ id, label }) => (
            <label key={id} className={styles['check']}>
              <input
                type="checkbox"
                checked={filter.picks.includes(id)}
                disabled={filter.onlyBlank}
                onChange={(event) => change(withPick(filter, id, event.currentTarget.checked))}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={filter.onlyBlank}
          onChange={(event) => change({ ...noFilter, onlyBlank: event.currentTarget.checked })}
        />
        {gridWords.onlyBlank}
      </label>
      {isFiltering(filter) && (
        <button type="button" className={styles['choice']} onClick={() => view.setFilter(column.id, null)}>
          {gridWords.clearFilter}
        </button>
      )}
    </div>
  )
}

/** Values that were chosen by a cell that holds them stand beside those that are always offered. */
function withChosen(
  grid: Grid,
  column: Column,
  picks: readonly Pick[],
  chosen: readonly string[],
): readonly Pick[] {
  const state = grid.session.store.getState()
  const others = chosen.filter((id) => !picks.some((pick) => pick.id === id))
  return [...picks, ...others.map((id) => ({ id, label: showCellText(state, grid.table, column, id) }))]
}

function withPick(filter: ColumnFilterValue, id: string, isOn: boolean): ColumnFilterValue {
  const others = filter.picks.filter((pick) => pick !== id)
  return { ...filter, picks: isOn ? [...others, id] : others }
}
