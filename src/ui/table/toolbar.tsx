// Above the table: what the numbers of its scale mean, and the doors to columns, filter and sorting.
import { flushSync } from 'react-dom'
import type { Column } from '../../domain/column.ts'
import { scales } from '../../domain/scale.ts'
import { gridWords } from '../../words/en/grid.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { methodWords } from '../../words/index.ts'
import { FindTool } from './find-bar.tsx'
import { focusWithin } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { OpenMenu } from './grid.ts'
import { isNarrowRating, StepTile } from './kinds.tsx'
import { NotesTool } from './notes-list.tsx'
import styles from './toolbar.module.css'
import type { TableView } from './table-view.ts'
import { useViews } from './views-menu.tsx'

interface ToolbarProps {
  readonly view: TableView
  readonly allColumns: readonly Column[]
  readonly showsScale: boolean
}

export function Toolbar({ view, allColumns, showsScale }: ToolbarProps) {
  return (
    <div className={styles['toolbar']}>
      {showsScale ? <ScaleKey columns={view.columns} /> : <span />}
      <div className={styles['tools']}>
        <ViewsTool view={view} />
        <Tool kind="columns">{gridWords.columns(view.columns.length, allColumns.length)}</Tool>
        <Tool kind="filter">{gridWords.filter}</Tool>
        <Tool kind="sort">{gridWords.sort}</Tool>
        <Tool kind="group">{viewWords.group}</Tool>
        <FindTool className={styles['tool']} />
        <NotesTool className={styles['tool']} />
      </div>
    </div>
  )
}

/** Names the view in use, and says that it was changed since. */
export function ViewsTool({ view }: { readonly view: TableView }) {
  const { inUse, isChanged } = useViews(view)
  if (inUse === null) return <Tool kind="views">{viewWords.views}</Tool>
  const name = inUse.name === '' ? viewWords.unnamed : inUse.name
  return <Tool kind="views">{isChanged ? viewWords.viewChanged(name) : viewWords.viewInUse(name)}</Tool>
}

interface ToolProps {
  readonly kind: Extract<OpenMenu['kind'], 'views' | 'columns' | 'filter' | 'sort' | 'group'>
  readonly children: string
}

export function Tool({ kind, children }: ToolProps) {
  const grid = useGrid()
  const isOpen = useGridState(({ menu }) => menu?.kind === kind)
  return (
    <button
      type="button"
      className={styles['tool']}
      data-tool={kind}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      onClick={() => grid.store.setState({ menu: isOpen ? null : { kind } })}
    >
      {children}
    </button>
  )
}

/** The steps of the first scale shown, so that the room can read the tiles. */
function ScaleKey({ columns }: { readonly columns: readonly Column[] }) {
  const rating = columns.find(
    (column) => column.kind === 'rating' && !isNarrowRating(column) && column.scale !== 'answer',
  )
  if (rating?.kind !== 'rating') return <span />
  const { min, max } = scales[rating.scale]
  const steps = Array.from({ length: max - min + 1 }, (_, position) => min + position)
  return (
    <ul className={styles['scale']} aria-label={methodWords.scales[rating.scale].label}>
      {steps.map((step) => (
        <li key={step}>
          <StepTile step={step} isRamp={rating.scale === 'involvement'} />
          <span className={step === min || step === max ? undefined : styles['innerStep']}>
            {methodWords.scales[rating.scale].steps[step]?.label}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Says that rows are sorted or left out, and how to have them all. */
export function ViewLine({ view }: { readonly view: TableView }) {
  const grid = useGrid()
  if (!view.isShaped) return null
  // The line and its buttons are gone then: who worked on a row goes on there.
  const showAll = () => {
    flushSync(view.showAllRows)
    focusWithin(grid, grid.store.getState().active)
  }
  const { sorts, filters, group } = view.shape
  // By columns that are not shown, too: what leaves rows out is never hidden itself.
  const name = grid.view.cells.labelOf
  const parts = [
    group !== null && viewWords.grouped(name(group)),
    sorts.length > 0 &&
      gridWords.sorted(
        sorts.map(({ column, direction }) =>
          direction === 'descending' ? gridWords.downwards(name(column)) : name(column),
        ),
      ),
    filters.length > 0 && gridWords.filtered(filters.map(({ column }) => name(column))),
  ].filter((part) => part !== false)
  return (
    <p className={styles['viewLine']} role="status">
      <span>
        {parts.join('. ')}: {gridWords.showing(view.fitting.length, view.total)}.
        {view.isOutdated && ` ${viewWords.outdated}`}
      </span>
      <button type="button" className={styles['tool']} onClick={view.applyAgain}>
        {gridWords.applyAgain}
      </button>
      <button type="button" className={styles['tool']} onClick={showAll}>
        {gridWords.showAll}
      </button>
    </p>
  )
}
