// One row of the grid, drawn again only when its own cells, its place, its issues or the focus in it change.
import { memo, useMemo } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import type { Column } from '../../domain/column.ts'
import { tables } from '../../domain/tables/index.ts'
import { drawTableCell } from './cell.tsx'
import { useGrid, useGridState } from './grid.ts'
import { useRowIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import { RowNumber } from './row-number.tsx'
import { makeMarkReader } from './row-marks.ts'
import { findSides } from './selection.ts'
import { makeRowReader } from './shown-row.ts'
import styles from './table.module.css'

interface RowProps {
  readonly rowId: string
  /** 0-based among the rows shown. */
  readonly position: number
  /** 0-based among the lines shown, heads of groups included. */
  readonly line: number
  readonly isGrouped: boolean
  readonly columns: readonly Column[]
  readonly issues: StoreApi<IssueIndex>
  /** Distance from the top in px where rows are drawn only near the view; undefined in plain flow. */
  readonly offsetPx: number | undefined
}

export const TableRow = memo(function TableRow(props: RowProps) {
  const { rowId, position, line, isGrouped, columns, issues, offsetPx } = props
  const grid = useGrid()
  const read = useMemo(() => makeRowReader(grid.table, rowId, columns), [grid, rowId, columns])
  const shown = useStore(grid.session.store, read)
  const readMarks = useMemo(() => makeMarkReader(grid, rowId), [grid, rowId])
  const { activeColumn, chosen: span, copied, isMenuOpen } = useGridState(readMarks)
  const rowIssues = useRowIssues(issues, rowId)
  grid.handlers.onRenderRow?.(rowId)
  if (shown === undefined) return null
  const isCurrent = activeColumn !== null && span === null
  const nameColumn = tables[grid.table].nameColumn
  return (
    <div
      className={styles['row']}
      role="row"
      aria-level={isGrouped ? 2 : undefined}
      aria-rowindex={line + 2}
      data-current={isCurrent ? 'row' : undefined}
      data-selected={span !== null || undefined}
      style={
        offsetPx === undefined ? undefined : { position: 'absolute', transform: `translateY(${offsetPx}px)` }
      }
    >
      <RowNumber
        rowId={rowId}
        position={position}
        isCurrent={isCurrent}
        isMenuOpen={isMenuOpen}
        styles={styles}
      />
      {columns.map((column, at) => {
        const cell = shown.cells[at]
        if (cell === undefined) return null
        return drawTableCell({
          table: grid.table,
          gridId: grid.id,
          rowId,
          column,
          shown: cell,
          index: at + 2,
          isHeader: column.id === nameColumn,
          isActive: column.id === activeColumn,
          isInCurrentRow: isCurrent,
          // The handle that fills stands at the end of what is chosen, while that holds the focus.
          isCorner: span === null ? column.id === activeColumn : span.isLast && at === span.to,
          copiedSides: findSides(copied, at),
          isSelected: span !== null && span.from <= at && at <= span.to,
          notes: shown.notes[column.id] ?? 0,
          issue: rowIssues?.[column.id] ?? (at === 0 ? rowIssues?.[''] : undefined),
        })
      })}
    </div>
  )
})
