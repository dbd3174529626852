// The line above a group of rows: their common value, how many they are, what their numbers come to; opens and closes.
import { memo, useMemo } from 'react'
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { viewWords } from '../../words/en/grid-views.ts'
import { findColumnWords } from '../../words/index.ts'
import { subtotalOf } from './column-summary.ts'
import { focusPlace } from './focus.ts'
import { useGrid, useGridState } from './grid.ts'
import type { Group } from './groups.ts'
import { drawGutter } from './gutter.tsx'
import { onOneLine, ShownCell, standsRight } from './kinds.tsx'
import { useSummaries } from './summary-text.ts'
import type { SummaryText } from './summary-text.ts'
import tableStyles from './table.module.css'
import { setGroupOpen } from './view-actions.ts'
import type { ColumnSummary } from './view-shape.ts'
import styles from './views.module.css'

interface GroupHeadProps {
  readonly group: Group
  readonly column: Column
  /** 0-based among the lines shown. */
  readonly line: number
  readonly isOpen: boolean
  readonly columns: readonly Column[]
  readonly summaries: readonly ColumnSummary[]
  /** Distance from the top in px where lines are drawn only near the view. */
  readonly offsetPx: number | undefined
}

export const GroupHead = memo(function GroupHead(props: GroupHeadProps) {
  const { group, column, line, isOpen, columns, summaries, offsetPx } = props
  const grid = useGrid()
  const isActive = useGridState(({ active }) => active.row === group.head)
  const asked = useMemo(() => findAsked(columns, column, summaries), [columns, column, summaries])
  const sums = useSummaries(group.rows, asked)
  // The value runs on over columns that say nothing.
  const span =
    Math.max(
      columns.findIndex(({ id }, at) => at > 0 && sums.get(id)?.text != null),
      0,
    ) || columns.length
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- its first cell has the focus, and the keymap its keys
    <div
      className={`${tableStyles['row'] ?? ''} ${styles['group'] ?? ''}`}
      role="row"
      aria-level={1}
      aria-expanded={isOpen}
      aria-rowindex={line + 2}
      data-current={isActive ? 'row' : undefined}
      style={
        offsetPx === undefined
          ? undefined
          : { position: 'absolute', transform: `translateY(${String(offsetPx)}px)` }
      }
      onClick={() => {
        focusPlace(grid, { row: group.head, column: grid.store.getState().active.column })
        setGroupOpen(grid, group, !isOpen)
      }}
    >
      {drawGutter({
        styles: tableStyles,
        isCurrent: isActive,
        children: <span className={styles['fold']} data-open={isOpen || undefined} aria-hidden="true" />,
      })}
      <div
        className={styles['head']}
        role="rowheader"
        aria-colindex={2}
        aria-colspan={span}
        style={{ gridColumnEnd: `span ${String(span)}` }}
        tabIndex={isActive ? 0 : -1}
        data-row={group.head}
        data-column={columns[0]?.id}
        data-pinned="line"
      >
        <span className={styles['name']}>
          <span className={styles['value']}>
            <GroupValue column={column} cell={group.cell} />
          </span>
          <span className={styles['count']}>{viewWords.rowsInGroup(group.rows.length)}</span>
        </span>
      </div>
      {columns.slice(span).map((each, at) => (
        <div
          key={each.id}
          className={styles['sum']}
          role="gridcell"
          aria-colindex={span + at + 2}
          data-right={standsRight(each) || undefined}
        >
          <Sum sum={sums.get(each.id)} />
        </div>
      ))}
    </div>
  )
})

export function Sum({ sum }: { readonly sum: SummaryText | undefined }) {
  if (sum === undefined || sum.text === null) return null
  return (
    <>
      <span className={styles['sumName']}>{sum.label}</span>
      <span className={styles['sumText']} title={`${sum.label} ${sum.text}`}>
        {sum.text}
      </span>
    </>
  )
}

function GroupValue({ column, cell }: { readonly column: Column; readonly cell: Cell | undefined }) {
  const { table } = useGrid()
  if (cell === undefined) return <>{findColumnWords(table, column.id).blank ?? viewWords.blankGroup}</>
  if (isUnread(cell)) return <>{onOneLine(cell.unread)}</>
  const isDay = column.kind === 'date' || column.kind === 'date-time'
  if (isDay && typeof cell === 'string') return <>{viewWords.month(cell)}</>
  return <ShownCell column={column} cell={cell} />
}

/** What was chosen for the foot, else what numbers come to by themselves; nothing of the column all have in common. */
function findAsked(columns: readonly Column[], grouped: Column, summaries: readonly ColumnSummary[]) {
  return columns.flatMap((column) => {
    const summary =
      summaries.find((each) => each.column === column.id)?.summary ??
      (column === grouped ? null : subtotalOf(column))
    return summary === null ? [] : [{ column, summary }]
  })
}
