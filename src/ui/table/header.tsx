// The header of the grid: each column's name is a button that tells what the column is for and sorts, filters or hides it.
import type { Column } from '../../domain/column.ts'
import { findColumnWords } from '../../words/index.ts'
import { gridWords } from '../../words/en/grid.ts'
import { useGrid, useGridState } from './grid.ts'
import { standsRight } from './kinds.tsx'
import { headerRow } from './navigation.ts'
import columnStyles from './columns.module.css'
import styles from './table.module.css'

export type SortState = 'ascending' | 'descending' | null

interface HeaderProps {
  readonly columns: readonly Column[]
  readonly sortOf: (column: string) => SortState
  /** 1-based among the columns sorted by; null where it is the only one, or none. */
  readonly sortPlaceOf?: (column: string) => number | null
  readonly isFiltered: (column: string) => boolean
}

const marks = { ascending: '↑', descending: '↓' } as const

export function TableHeader({ columns, sortOf, sortPlaceOf, isFiltered }: HeaderProps) {
  return (
    <div role="rowgroup" className={styles['head']} data-pinned="top">
      <div role="row" className={styles['row']} aria-rowindex={1}>
        <div className={styles['gutter']} role="columnheader" aria-colindex={1} data-pinned="start">
          <span className="hidden-text">{gridWords.rowNumber}</span>
        </div>
        {columns.map((column, at) => (
          <ColumnHeader
            key={column.id}
            column={column}
            index={at + 2}
            sort={sortOf(column.id)}
            sortPlace={sortPlaceOf?.(column.id) ?? null}
            isFiltered={isFiltered(column.id)}
          />
        ))}
      </div>
    </div>
  )
}

interface ColumnHeaderProps {
  readonly column: Column
  readonly index: number
  readonly sort: SortState
  readonly sortPlace: number | null
  readonly isFiltered: boolean
}

function ColumnHeader({ column, index, sort, sortPlace, isFiltered }: ColumnHeaderProps) {
  const grid = useGrid()
  const words = findColumnWords(grid.table, column.id)
  const isActive = useGridState(({ active }) => active.row === headerRow && active.column === column.id)
  const isOpen = useGridState(({ menu }) => menu?.kind === 'column' && menu.column === column.id)
  const label = findHeaderLabel(grid.table, column)
  return (
    <div
      className={styles['heading']}
      role="columnheader"
      aria-colindex={index}
      aria-sort={sort ?? undefined}
      data-right={standsRight(column) || undefined}
      data-pinned={index === 2 ? 'start' : undefined}
    >
      <button
        type="button"
        className={styles['headingButton']}
        tabIndex={isActive ? 0 : -1}
        title={words.help === '' ? words.label : `${words.label}. ${words.help}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-row={headerRow}
        data-column={column.id}
        onClick={() => grid.store.setState({ menu: isOpen ? null : { kind: 'column', column: column.id } })}
      >
        <span className={styles['headingText']} dir="auto">
          {label}
        </span>
        {sort !== null && (
          <span aria-hidden="true">
            {marks[sort]}
            {sortPlace}
          </span>
        )}
        {isFiltered && <span className={styles['filterMark']} aria-hidden="true" />}
      </button>
      <span className={columnStyles['resize']} data-resize={column.id} aria-hidden="true" />
    </div>
  )
}

/** The short name in narrow columns; `=` in front of what is worked out. */
export function findHeaderLabel(table: Parameters<typeof findColumnWords>[0], column: Column): string {
  const { label, short } = findColumnWords(table, column.id)
  const isNarrow = column.width === 'tiny' || column.width === 'small'
  const name = isNarrow ? (short ?? label) : label
  return column.kind === 'computed' ? `= ${name}` : name
}
