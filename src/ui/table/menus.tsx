// The menus of the grid: a row's, a column's, and the three of the toolbar. They only choose; the view decides.
import { useState } from 'react'
import type { Column } from '../../domain/column.ts'
import { noteWords, recordWords } from '../../words/en/grid-notes.ts'
import { columnWords } from '../../words/en/grid-columns.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { findColumnWords } from '../../words/index.ts'
import { nameRow } from './cell-reading.ts'
import { FilterFields } from './filter-fields.tsx'
import { findPlace, focusPlace, focusWithin } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { Grid } from './grid.ts'
import { spellGridKeys } from './key-names.ts'
import { keysFor } from './keymap.ts'
import type { GridAction } from './keymap.ts'
import { ColumnPlace } from './column-place.tsx'
import { MeaningList } from './meaning-list.tsx'
import { Choice, closer, ColumnSelect, findTool } from './menu-parts.tsx'
import styles from './menus.module.css'
import { headerRow } from './navigation.ts'
import { Dialog, Menu } from './popup.tsx'
import type { MenuItem } from './popup.tsx'
import { runAction } from './run-action.ts'
import { findRange } from './selection.ts'
import type { Selection } from './selection.ts'
import { GroupMenu, SortChoices, SortMenu, SummaryField, SummaryMenu } from './shape-menus.tsx'
import type { TableView } from './table-view.ts'
import { findGroupColumns, groupBy } from './view-actions.ts'
import { findFilter } from './view-shape.ts'
import { ViewsMenu } from './views-menu.tsx'

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
      return <SortMenu view={view} allColumns={allColumns} />
    case 'filter':
      return <FilterMenu view={view} allColumns={allColumns} />
    case 'group':
      return <GroupMenu view={view} allColumns={allColumns} />
    case 'views':
      return <ViewsMenu view={view} />
    case 'summary': {
      const column = view.columns.find(({ id }) => id === menu.column)
      return column === undefined ? null : <SummaryMenu key={column.id} column={column} view={view} />
    }
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
  const byValue = valueItems(grid)
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
      // What takes the row away stays last of the table's own.
      items={[...items.slice(0, -1), ...byValue, ...items.slice(-1), ...offeredItems(grid, row)]}
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

/** What the menu offers for the cell that has the focus. */
export function valueItems(grid: Grid): readonly MenuItem[] {
  const { shaping } = grid.view
  if (shaping === undefined) return []
  const isOn = findFilter(shaping.shape, grid.store.getState().active.column) !== null
  const label = isOn ? viewWords.allAgain : viewWords.onlyThis
  const run = () => {
    grid.store.setState({ menu: null })
    runAction(grid, 'only-this')
  }
  return [{ id: 'only-this', label, keys: keysFor('only-this'), run }]
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
      <SummaryField column={column} view={view} />
      <div className={styles['row']}>
        {findGroupColumns(grid, [column]).length > 0 && (
          <Choice
            onPress={() => {
              groupBy(grid, view.shape.group === column.id ? null : column.id)
              close(true)
            }}
          >
            {view.shape.group === column.id ? viewWords.groupOff : viewWords.groupByThis}
          </Choice>
        )}
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
      </div>
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

/** A column that is not shown can still leave rows out. */
export function FilterMenu({ view, allColumns }: MenusProps) {
  const grid = useGrid()
  const filtered = allColumns.find((column) => view.filterOf(column.id) !== null)
  const [column, setColumn] = useState(filtered ?? view.columns[0])
  return (
    <Dialog
      anchor={() => findTool(grid, 'filter')}
      label={gridWords.filterTitle}
      onClose={closer(grid, 'filter')}
    >
      <p className={styles['title']}>{gridWords.filterTitle}</p>
      <ColumnSelect columns={allColumns} column={column} onChange={setColumn} />
      {column !== undefined && <FilterFields key={column.id} column={column} view={view} />}
    </Dialog>
  )
}
