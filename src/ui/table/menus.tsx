// The menus of the grid: a row's, a column's, and the three of the toolbar. They only choose; the view decides.
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Column } from '../../domain/column.ts'
import { noteWords, recordWords } from '../../words/en/grid-notes.ts'
import { gridWords } from '../../words/en/grid.ts'
import { columnWords } from '../../words/en/grid-columns.ts'
import { findColumnWords } from '../../words/index.ts'
import { nameRow } from './cell-reading.ts'
import { fitWidth, setWidth, stepWidth } from './column-actions.ts'
import { FilterFields } from './filter-fields.tsx'
import { findPlace, focusPlace, focusWithin } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { Grid } from './grid.ts'
import { spellGridKeys } from './key-names.ts'
import { keysFor } from './keymap.ts'
import type { GridAction } from './keymap.ts'
import { MeaningList } from './meaning-list.tsx'
import styles from './menus.module.css'
import { headerRow } from './navigation.ts'
import { Dialog, Menu } from './popup.tsx'
import type { MenuItem } from './popup.tsx'
import { runAction } from './run-action.ts'
import { findRange } from './selection.ts'
import type { Selection } from './selection.ts'
import type { TableView } from './table-view.ts'

interface MenusProps {
  readonly view: TableView
  readonly allColumns: readonly Column[]
}

export function Menus({ view, allColumns }: MenusProps) {
  const menu = useGridState((state) => state.menu)
  if (menu === null) return null
  switch (menu.kind) {
    case 'row':
      return <RowMenu key={menu.row} row={menu.row} />
    case 'column': {
      const column = view.columns.find(({ id }) => id === menu.column)
      return column === undefined ? null : <ColumnMenu key={column.id} column={column} view={view} />
    }
    case 'columns':
      return <ColumnsMenu view={view} allColumns={allColumns} />
    case 'sort':
      return <SortMenu view={view} />
    case 'filter':
      return <FilterMenu view={view} />
    case 'note':
    case 'notes':
      return null
  }
}

/** In the order of a row's menu; what takes away stands last. */
export const rowActions = [
  ['insert-above', gridWords.insertAbove],
  ['insert-below', gridWords.insertBelow],
  ['duplicate', gridWords.duplicate],
  ['move-row-up', gridWords.moveUp],
  ['move-row-down', gridWords.moveDown],
  ['open-record', recordWords.menuItem],
  ['open-notes', noteWords.menuItem],
  ['delete-row', gridWords.deleteRow],
] as const satisfies readonly (readonly [GridAction, string])[]

/** What there is to do also where the method fixes the rows. */
const keepsRows: ReadonlySet<GridAction> = new Set(['open-record', 'open-notes'])

function RowMenu({ row }: { readonly row: string }) {
  const grid = useGrid()
  const position = grid.view.field.positionOf(row) ?? 0
  const chosen = useGridState(({ selection }) => findChosenRows(grid, selection))
  const title = chosen > 1 ? gridWords.manyRows(chosen) : gridWords.rowMenuTitle(position + 1)
  const anchor = () => grid.root?.querySelector(`[data-gutter="${CSS.escape(row)}"]`) ?? null
  const own = grid.view.hasFixedRows ? rowActions.filter(([action]) => keepsRows.has(action)) : rowActions
  const items = own.map(([action, label]) => ({
    id: action,
    label,
    keys: keysFor(action),
    run: () => {
      grid.store.setState({ menu: null })
      focusWithin(grid, grid.store.getState().active)
      runAction(grid, action)
    },
  }))
  return (
    <Menu
      anchor={anchor}
      label={title}
      items={[...items, ...offeredItems(grid, row)]}
      spellKeys={spellGridKeys}
      onClose={closer(grid)}
    />
  )
}

/** The menu is for all rows that are chosen. */
function findChosenRows(grid: Grid, selection: Selection | null): number {
  const range = selection === null ? null : findRange(grid.view.field, selection)
  return range === null ? 1 : range.bottom - range.top + 1
}

/** What the screen around offers for a row. */
export function offeredItems(grid: Grid, row: string): readonly MenuItem[] {
  const name = nameRow(grid.session.store.getState(), grid.table, row)
  return (grid.handlers.rowMenu?.(row, name) ?? []).map(({ id, label, run }) => ({
    id,
    label,
    keys: null,
    run: () => {
      grid.store.setState({ menu: null })
      run()
    },
  }))
}

function ColumnMenu({ column, view }: { readonly column: Column; readonly view: TableView }) {
  const grid = useGrid()
  const { label, help } = findColumnWords(grid.table, column.id)
  const close = closer(grid)
  const anchor = () => findPlace(grid, { row: headerRow, column: column.id })
  return (
    <Dialog anchor={anchor} label={gridWords.columnMenu(label)} onClose={close}>
      <p className={styles['title']}>{label}</p>
      {help !== '' && <p className={styles['text']}>{help}</p>}
      <SortChoices column={column} view={view} onDone={() => close(true)} />
      <FilterFields column={column} view={view} />
      <ColumnPlace column={column} view={view} />
      <MeaningList column={column} />
      {column !== view.columns[0] && (
        <Choice
          onPress={() => {
            const neighbour = view.columns[Math.max(view.columns.indexOf(column) - 1, 0)]
            view.setHidden(column.id, true)
            grid.store.setState({ menu: null })
            focusPlace(grid, { row: headerRow, column: neighbour?.id ?? '' })
          }}
        >
          {gridWords.hideColumn}
        </Choice>
      )}
    </Dialog>
  )
}

function ColumnsMenu({ view, allColumns }: MenusProps) {
  const grid = useGrid()
  return (
    <Dialog
      anchor={() => findTool(grid, 'columns')}
      label={gridWords.columnsTitle}
      onClose={closer(grid, 'columns')}
    >
      <p className={styles['title']}>{gridWords.columnsTitle}</p>
      {allColumns.map((column, position) => (
        <label key={column.id} className={styles['check']}>
          <input
            type="checkbox"
            checked={view.columns.includes(column)}
            disabled={position === 0}
            onChange={(event) => view.setHidden(column.id, !event.currentTarget.checked)}
          />
          {findColumnWords(grid.table, column.id).label}
        </label>
      ))}
      <div className={styles['row']}>
        <Choice onPress={view.showAllColumns}>{gridWords.showAllColumns}</Choice>
        {view.hasOwnLayout && <Choice onPress={view.resetLayout}>{columnWords.reset}</Choice>}
      </div>
    </Dialog>
  )
}

/** Where the column stands and how wide it is. The menu stays open: one goes on until it looks right. */
function ColumnPlace({ column, view }: { readonly column: Column; readonly view: TableView }) {
  const grid = useGrid()
  const at = view.columns.indexOf(column)
  const place = (direction: 1 | -1) => () => view.stepColumn(column.id, direction)
  return (
    <>
      {at > 0 && (
        <div className={styles['row']}>
          <Choice isDisabled={at === 1} keys="Alt+Shift+ArrowLeft" onPress={place(-1)}>
            {columnWords.moveLeft}
          </Choice>
          <Choice isDisabled={at === view.columns.length - 1} keys="Alt+Shift+ArrowRight" onPress={place(1)}>
            {columnWords.moveRight}
          </Choice>
        </div>
      )}
      <div className={styles['row']}>
        <Choice onPress={() => stepWidth(grid, column.id, -1)}>{columnWords.narrower}</Choice>
        <Choice onPress={() => stepWidth(grid, column.id, 1)}>{columnWords.wider}</Choice>
        <Choice onPress={() => fitWidth(grid, column.id)}>{columnWords.fit}</Choice>
        {view.widthOf(column.id) !== undefined && (
          <Choice onPress={() => setWidth(grid, column.id, null)}>{columnWords.ownWidthAgain}</Choice>
        )}
      </div>
    </>
  )
}

function SortMenu({ view }: { readonly view: TableView }) {
  const grid = useGrid()
  const sorted = view.columns.find((column) => view.sortOf(column.id) !== null)
  const [column, setColumn] = useState(sorted ?? view.columns[0])
  const close = closer(grid, 'sort')
  return (
    <Dialog anchor={() => findTool(grid, 'sort')} label={gridWords.sortTitle} onClose={close}>
      <p className={styles['title']}>{gridWords.sortTitle}</p>
      <ColumnSelect columns={view.columns} column={column} onChange={setColumn} />
      {column !== undefined && <SortChoices column={column} view={view} onDone={() => close(true)} />}
    </Dialog>
  )
}

function FilterMenu({ view }: { readonly view: TableView }) {
  const grid = useGrid()
  const filtered = view.columns.find((column) => view.filterOf(column.id) !== null)
  const [column, setColumn] = useState(filtered ?? view.columns[0])
  return (
    <Dialog
      anchor={() => findTool(grid, 'filter')}
      label={gridWords.filterTitle}
      onClose={closer(grid, 'filter')}
    >
      <p className={styles['title']}>{gridWords.filterTitle}</p>
      <ColumnSelect columns={view.columns} column={column} onChange={setColumn} />
      {column !== undefined && <FilterFields key={column.id} column={column} view={view} />}
    </Dialog>
  )
}

interface SortChoicesProps {
  readonly column: Column
  readonly view: TableView
  readonly onDone: () => void
}

function SortChoices({ column, view, onDone }: SortChoicesProps) {
  const now = view.sortOf(column.id)
  const choose = (direction: 'ascending' | 'descending' | null) => () => {
    view.setSort(column.id, direction)
    onDone()
  }
  return (
    <div className={styles['row']}>
      <Choice isOn={now === 'ascending'} onPress={choose('ascending')}>
        ↑ {gridWords.sortUp}
      </Choice>
      <Choice isOn={now === 'descending'} onPress={choose('descending')}>
        ↓ {gridWords.sortDown}
      </Choice>
      {now !== null && <Choice onPress={choose(null)}>{gridWords.sortOff}</Choice>}
    </div>
  )
}

interface ColumnSelectProps {
  readonly columns: readonly Column[]
  readonly column: Column | undefined
  readonly onChange: (column: Column | undefined) => void
}

function ColumnSelect({ columns, column, onChange }: ColumnSelectProps) {
  const grid = useGrid()
  return (
    <label className={styles['field']}>
      {gridWords.column}
      <select
        value={column?.id ?? ''}
        onChange={(event) => onChange(columns.find(({ id }) => id === event.currentTarget.value))}
      >
        {columns.map(({ id }) => (
          <option key={id} value={id}>
            {findColumnWords(grid.table, id).label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ChoiceProps {
  readonly onPress: () => void
  readonly isOn?: boolean
  readonly isDisabled?: boolean
  /** Pressed in the table they do the same. */
  readonly keys?: string
  readonly children: ReactNode
}

function Choice({ onPress, isOn, isDisabled, keys, children }: ChoiceProps) {
  return (
    <button
      type="button"
      className={styles['choice']}
      aria-pressed={isOn}
      disabled={isDisabled}
      title={keys === undefined ? undefined : spellGridKeys(keys)}
      onClick={onPress}
    >
      {children}
    </button>
  )
}

function findTool(grid: Grid, tool: string): HTMLElement | null {
  return grid.root?.querySelector<HTMLElement>(`[data-tool="${tool}"]`) ?? null
}

/** Escape gives the focus back to where the menu came from. */
function closer(grid: Grid, tool?: string): (returnsFocus: boolean) => void {
  return (returnsFocus) => {
    const { menu, active } = grid.store.getState()
    grid.store.setState({ menu: null })
    if (!returnsFocus) return
    if (tool !== undefined) findTool(grid, tool)?.focus()
    else if (menu?.kind === 'column') focusPlace(grid, { row: headerRow, column: menu.column })
    else focusWithin(grid, active)
  }
}
