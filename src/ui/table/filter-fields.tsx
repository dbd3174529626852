// What a column is filtered by: part of its text, some of its values, or being blank.
import type { Column } from '../../domain/column.ts'
import { NOT_SURE } from '../../domain/cell.ts'
import { scales } from '../../domain/scale.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { useGrid } from './grid.ts'
import styles from './menus.module.css'
import { isFiltering, noFilter } from './sorting.ts'
import type { ColumnFilterValue } from './sorting.ts'
import type { TableView } from './table-view.ts'

export function FilterFields({ column, view }: { readonly column: Column; readonly view: TableView }) {
  const grid = useGrid()
  const filter = view.filterOf(column.id) ?? noFilter
  const picks = findPicks(grid.table, column)
  const change = (next: ColumnFilterValue) => view.setFilter(column.id, isFiltering(next) ? next : null)
  return (
    <div className={styles['filter']}>
      {picks.length === 0 ? (
        <label className={styles['field']}>
          {gridWords.contains}
          <input
            type="text"
            value={filter.text}
            autoComplete="off"
            disabled={filter.onlyBlank}
            onChange={(event) => change({ ...filter, text: event.currentTarget.value })}
          />
        </label>
      ) : (
        <fieldset className={styles['picks']}>
          <legend>{gridWords.isOneOf}</legend>
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

interface Pick {
  readonly id: string
  readonly label: string
}

function withPick(filter: ColumnFilterValue, id: string, isOn: boolean): ColumnFilterValue {
  const others = filter.picks.filter((pick) => pick !== id)
  return { ...filter, picks: isOn ? [...others, id] : others }
}

/** The values worth ticking: few and known beforehand. */
function findPicks(table: Parameters<typeof findColumnWords>[0], column: Column): readonly Pick[] {
  if (column.kind === 'yes-no') {
    return [
      { id: 'yes', label: methodWords.yes },
      { id: 'no', label: methodWords.no },
    ]
  }
  if (column.kind === 'choice') {
    const labels = findColumnWords(table, column.id).choices ?? {}
    return column.choices.length > 12 ? [] : column.choices.map((id) => ({ id, label: labels[id] ?? id }))
  }
  if (column.kind !== 'rating') return []
  const { min, max } = scales[column.scale]
  const steps = Array.from({ length: max - min + 1 }, (_, position) => min + position)
  const named = steps.map((step) => {
    const short = methodWords.scales[column.scale].steps[step]?.short ?? ''
    return { id: String(step), label: short === String(step) ? short : `${String(step)} ${short}` }
  })
  return column.notSure === true ? [...named, { id: NOT_SURE, label: methodWords.notSure }] : named
}
