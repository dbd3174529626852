// What the menus of the grid are made of: buttons, the choice of a column, and the way back to where they came from.
import type { MouseEvent, ReactNode } from 'react'
import type { Column } from '../../domain/column.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findPlace, focusPlace, focusWithin } from './focus.ts'
import { spellGridKeys } from './key-names.ts'
import { useGrid } from './grid.ts'
import type { Grid } from './grid.ts'
import styles from './menus.module.css'
import { footRow, headerRow } from './navigation.ts'

interface ColumnSelectProps {
  readonly label?: string
  /** Stands for no column, where that can be chosen. */
  readonly none?: string
  readonly columns: readonly Column[]
  readonly column: Column | undefined
  readonly onChange: (column: Column | undefined) => void
}

export function ColumnSelect({ label, none, columns, column, onChange }: ColumnSelectProps) {
  const grid = useGrid()
  return (
    <label className={styles['field']}>
      {label ?? gridWords.column}
      <select
        className={styles['input']}
        value={column?.id ?? ''}
        onChange={(event) => onChange(columns.find(({ id }) => id === event.currentTarget.value))}
      >
        {none !== undefined && <option value="">{none}</option>}
        {columns.map(({ id }) => (
          <option key={id} value={id}>
            {grid.view.cells.labelOf(id)}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoiceProps {
  readonly onPress: (event: MouseEvent<HTMLButtonElement>) => void
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  /** Pressed in the table they do the same. */
  readonly keys?: string
  /** Says more than the few letters on the button. */
  readonly name?: string
  readonly children: ReactNode
}

export function Choice({ onPress, isOn, isDisabled, keys, name, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={styles['choice']}
      aria-pressed={isOn}
      aria-label={name}
      // Disabled it would lose the focus at the last press that works.
      aria-disabled={isDisabled}
      title={keys === undefined ? undefined : spellGridKeys(keys)}
      onClick={isDisabled === true ? undefined : onPress}
    >
      {children}
    </button>
  )
}

export function findTool(grid: Grid, tool: string): HTMLElement | null {
  return grid.root?.querySelector<HTMLElement>(`[data-tool="${tool}"]`) ?? null
}

/** Escape gives the focus back to where the menu came from. */
export function closer(grid: Grid, tool?: string): (returnsFocus: boolean) => void {
  return (returnsFocus) => {
    const { menu, active } = grid.store.getState()
    grid.store.setState({ menu: null })
    if (!returnsFocus) return
    if (tool !== undefined) findTool(grid, tool)?.focus()
    else if (menu?.kind === 'column') focusPlace(grid, { row: headerRow, column: menu.column })
    else if (menu?.kind === 'summary') focusFoot(grid, menu.column)
    else focusWithin(grid, active)
  }
}

/** The foot is gone where nothing stands in it any more: the header is where it can be brought back. */
function focusFoot(grid: Grid, column: string): void {
  const foot = { row: footRow, column }
  focusPlace(grid, findPlace(grid, foot) === null ? { row: headerRow, column } : foot)
}
