// The menus that say how rows are sorted and grouped, and what stands at the foot. They only choose; the view decides.
import type { Column } from '../../domain/column.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { findColumnWords } from '../../words/index.ts'
import { offeredSummaries } from './column-summary.ts'
import type { SummaryId } from './column-summary.ts'
import { findPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import { Choice, closer, ColumnSelect, findTool } from './menu-parts.tsx'
import styles from './menus.module.css'
import { footRow } from './navigation.ts'
import { Dialog } from './popup.tsx'
import { nameSummary } from './summary-text.ts'
import type { TableView } from './table-view.ts'
import { findGroupColumns, groupBy, setAllGroups } from './view-actions.ts'
import { findSummary, withSummary } from './view-shape.ts'
import type { Direction } from './view-shape.ts'

interface ShapeMenuProps {
  readonly view: TableView
  readonly allColumns: readonly Column[]
}

/** The columns sorted by, the first counting most, and one more. */
export function SortMenu({ view, allColumns }: ShapeMenuProps) {
  const grid = useGrid()
  const { sorts } = view.shape
  const rest = allColumns.filter(({ id }) => view.sortOf(id) === null)
  return (
    <Dialog anchor={() => findTool(grid, 'sort')} label={gridWords.sortTitle} onClose={closer(grid, 'sort')}>
      <p className={styles['title']}>{gridWords.sortTitle}</p>
      {sorts.length > 0 && (
        <ol className={styles['list']} aria-label={viewWords.sortList}>
          {sorts.map(({ column, direction }) => (
            <SortLine key={column} column={column} direction={direction} view={view} />
          ))}
        </ol>
      )}
      {rest.length > 0 && (
        <ColumnSelect
          label={sorts.length === 0 ? gridWords.column : viewWords.sortAdd}
          none={viewWords.sortAddNone}
          columns={rest}
          column={undefined}
          onChange={(column) => {
            if (column !== undefined) view.setSort(column.id, 'ascending', true)
          }}
        />
      )}
      {sorts.length > 0 && (
        <Choice onPress={() => view.setShape({ ...view.shape, sorts: [] })}>{gridWords.sortOff}</Choice>
      )}
    </Dialog>
  )
}

interface SortLineProps {
  readonly column: string
  readonly direction: Direction
  readonly view: TableView
}

function SortLine({ column, direction, view }: SortLineProps) {
  const grid = useGrid()
  const label = grid.view.cells.labelOf(column)
  const isUp = direction === 'ascending'
  return (
    <li className={styles['line']}>
      <span className={styles['lineText']}>{label}</span>
      <Choice
        name={viewWords.turnSort(label, isUp ? viewWords.up : viewWords.down)}
        onPress={() => view.setSort(column, isUp ? 'descending' : 'ascending', true)}
      >
        {isUp ? '↑' : '↓'}
      </Choice>
      <Choice name={viewWords.sortRemove(label)} onPress={() => view.setSort(column, null, true)}>
        ×
      </Choice>
    </li>
  )
}

interface SortChoicesProps {
  readonly column: Column
  readonly view: TableView
  readonly onDone: () => void
}

/** Sorts by this column alone; after the others where they are held with Shift, or by buttons of their own. */
export function SortChoices({ column, view, onDone }: SortChoicesProps) {
  const now = view.sortOf(column.id)
  const hasOthers = view.shape.sorts.some((sort) => sort.column !== column.id)
  const choose = (direction: Direction | null, keepsOthers: boolean) => {
    view.setSort(column.id, direction, keepsOthers)
    onDone()
  }
  return (
    <>
      <div className={styles['row']}>
        {(['ascending', 'descending'] as const).map((direction) => (
          <Choice
            key={direction}
            isOn={now === direction}
            onPress={({ shiftKey }) => choose(direction, shiftKey)}
          >
            {direction === 'ascending' ? `↑ ${gridWords.sortUp}` : `↓ ${gridWords.sortDown}`}
          </Choice>
        ))}
        {now !== null && (
          <Choice onPress={() => choose(null, true)}>
            {hasOthers ? viewWords.sortNotThis : gridWords.sortOff}
          </Choice>
        )}
      </div>
      {hasOthers && now === null && (
        <div className={styles['row']}>
          <Choice onPress={() => choose('ascending', true)}>{`↑ ${viewWords.sortThen}`}</Choice>
          <Choice onPress={() => choose('descending', true)}>{`↓ ${viewWords.sortThen}`}</Choice>
        </div>
      )}
    </>
  )
}

export function GroupMenu({ view, allColumns }: ShapeMenuProps) {
  const grid = useGrid()
  const byKey = useGridState(({ menu }) => menu?.kind === 'group' && menu.byKey === true)
  const columns = findGroupColumns(grid, allColumns)
  const close = closer(grid, byKey ? undefined : 'group')
  return (
    <Dialog
      anchor={() => (byKey ? findPlace(grid, grid.store.getState().active) : findTool(grid, 'group'))}
      label={viewWords.groupTitle}
      onClose={close}
    >
      <p className={styles['title']}>{viewWords.groupTitle}</p>
      <ColumnSelect
        none={viewWords.groupNone}
        columns={columns}
        column={columns.find(({ id }) => id === view.shape.group)}
        onChange={(column) => groupBy(grid, column?.id ?? null)}
      />
      {view.groups !== null && (
        <div className={styles['row']}>
          {([true, false] as const).map((isOpen) => (
            <Choice
              key={String(isOpen)}
              onPress={() => {
                close(true)
                setAllGroups(grid, isOpen)
              }}
            >
              {isOpen ? viewWords.openAll : viewWords.closeAll}
            </Choice>
          ))}
          <Choice
            onPress={() => {
              groupBy(grid, null)
              close(true)
            }}
          >
            {viewWords.groupOff}
          </Choice>
        </div>
      )}
    </Dialog>
  )
}

interface SummaryProps {
  readonly column: Column
  readonly view: TableView
}

export function SummaryField({ column, view }: SummaryProps) {
  const now = findSummary(view.shape, column.id)
  return (
    <label className={styles['field']}>
      {viewWords.atFoot}
      <select
        className={styles['input']}
        value={now ?? ''}
        onChange={(event) => {
          const chosen = offeredSummaries(column).find((id) => id === event.currentTarget.value) ?? null
          view.setShape(withSummary(view.shape, column.id, chosen))
        }}
      >
        <option value="">{viewWords.nothing}</option>
        {offeredSummaries(column).map((id) => (
          <option key={id} value={id}>
            {nameSummary(column, id)}
          </option>
        ))}
      </select>
    </label>
  )
}

export function SummaryMenu({ column, view }: SummaryProps) {
  const grid = useGrid()
  const { label } = findColumnWords(grid.table, column.id)
  const now = findSummary(view.shape, column.id)
  const close = closer(grid)
  const choose = (summary: SummaryId | null) => {
    view.setShape(withSummary(view.shape, column.id, summary))
    close(true)
  }
  return (
    <Dialog
      anchor={() => findPlace(grid, { row: footRow, column: column.id })}
      label={viewWords.footTitle(label)}
      onClose={close}
    >
      <p className={styles['title']}>{viewWords.footTitle(label)}</p>
      <div className={styles['stack']}>
        {offeredSummaries(column).map((id) => (
          <Choice key={id} isOn={id === now} onPress={() => choose(id)}>
            {nameSummary(column, id)}
          </Choice>
        ))}
        <Choice isOn={now === null} onPress={() => choose(null)}>
          {viewWords.nothing}
        </Choice>
      </div>
    </Dialog>
  )
}
