// The menus of the decision matrix: a decision's, and who decides in the quick mode.
import { findHolders, findLetters, isInScope } from '../../domain/decision-rights.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { dispatchChanges, makeDeciderEdit, readColumnId } from './decision-edits.ts'
import type { MatrixView } from './decision-view.ts'
import { findPlace, focusPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { Grid } from './grid.ts'
import { spellGridKeys } from './key-names.ts'
import { keysFor } from './keymap.ts'
import { FilterMenu, offeredItems, rowActions, valueItems } from './menus.tsx'
import { Menu } from './popup.tsx'
import type { MenuItem } from './popup.tsx'
import { runAction } from './run-action.ts'
import type { TableView } from './table-view.ts'
import { ViewsMenu } from './views-menu.tsx'

interface DecisionMenusProps {
  readonly view: MatrixView
  readonly rows: TableView
}

export function DecisionMenus({ view, rows }: DecisionMenusProps) {
  const menu = useGridState((state) => state.menu)
  if (menu?.kind === 'row') return <DecisionMenu />
  if (menu?.kind === 'column') return <DeciderMenu view={view} />
  if (menu?.kind === 'filter') return <FilterMenu view={rows} allColumns={rows.columns} />
  return menu?.kind === 'views' ? <ViewsMenu view={rows} /> : null
}

function DecisionMenu() {
  const grid = useGrid()
  const menu = useGridState((state) => state.menu)
  if (menu?.kind !== 'row') return null
  const row = findRow(grid.session.store.getState().workbook, 'decision-rights', menu.row)
  if (row === undefined) return null
  const position = (grid.view.field.positionOf(row.id) ?? 0) + 1
  const inScope = isInScope(row)
  const scope: MenuItem = {
    id: 'scope',
    label: inScope ? gridWords.takeOutOfScope : gridWords.bringIntoScope,
    keys: null,
    run: () => {
      close(grid, true)
      grid.session.dispatch({
        kind: 'set-cells',
        table: 'decision-rights',
        changes: [{ row: row.id, column: 'in-scope', value: !inScope }],
      })
    },
  }
  const others = rowActions.map(([action, label]) => ({
    id: action,
    label,
    keys: keysFor(action),
    run: () => {
      close(grid, true)
      runAction(grid, action)
    },
  }))
  return (
    <Menu
      anchor={() => grid.root?.querySelector(`[data-gutter="${CSS.escape(row.id)}"]`) ?? null}
      label={gridWords.rowMenuTitle(position)}
      items={[
        scope,
        ...others.slice(0, -1),
        ...valueItems(grid),
        ...others.slice(-1),
        ...offeredItems(grid, row.id),
      ]}
      spellKeys={spellGridKeys}
      onClose={(returnsFocus) => close(grid, returnsFocus)}
    />
  )
}

function DeciderMenu({ view }: { readonly view: MatrixView }) {
  const grid = useGrid()
  const menu = useGridState((state) => state.menu)
  const active = useGridState((state) => state.active)
  if (menu?.kind !== 'column') return null
  const place = readColumnId(menu.column)
  const { workbook } = grid.session.store.getState()
  const row = findRow(workbook, 'decision-rights', active.row)
  if (place === null || row === undefined) return null
  const deciding = findHolders(findLetters(workbook.tables.roles, row, place.phase), view.scheme.decides)
  const choose = (role: string | null) => () => {
    close(grid, true)
    dispatchChanges(grid.session, makeDeciderEdit(workbook, row, place.phase, role))
  }
  const items: readonly MenuItem[] = [
    ...view.roles.map((role) => ({
      id: role.id,
      label: role.name,
      keys: deciding.includes(role.id) ? view.scheme.decides : null,
      run: choose(role.id),
    })),
    { id: 'nobody', label: gridWords.nobody, keys: null, run: choose(null) },
  ]
  return (
    <Menu
      anchor={() => findPlace(grid, active)}
      label={gridWords.whoDecides}
      items={items}
      spellKeys={(keys) => keys}
      onClose={(returnsFocus) => close(grid, returnsFocus)}
    />
  )
}

function close(grid: Grid, returnsFocus: boolean): void {
  grid.store.setState({ menu: null })
  if (returnsFocus) focusPlace(grid, grid.store.getState().active)
}
