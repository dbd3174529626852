// One cell of the grid: what it holds, what is odd about it, and the focus. Drawn again only when one of these changes.
import { memo } from 'react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column, ComputedColumn } from '../../domain/column.ts'
import type { Row } from '../../domain/row.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import styles from './cell.module.css'
import { useGrid } from './grid.ts'
import { drawCell, findEditorStyle, onOneLine, standsRight } from './kinds.tsx'
import { findDescribedBy, NoteMark } from './notes-mark.tsx'

interface CellProps {
  readonly rowId: string
  readonly column: Column
  readonly cell: Cell | undefined
  /** 1-based among the columns shown, the row number being 1. */
  readonly index: number
  readonly isHeader: boolean
  readonly isActive: boolean
  readonly isSelected: boolean
  readonly isCorner: boolean
  /** The sides on the outline of what was copied. */
  readonly copiedSides: string | undefined
  readonly issue: string | undefined
  readonly notes: number
}

export const StoredCell = memo(function StoredCell({ cell, column, ...frame }: CellProps) {
  const { table } = useGrid()
  const isMarked = frame.issue !== undefined
  if (cell === undefined) {
    return (
      <Frame {...frame} column={column} isInvalid={isMarked}>
        <span className={`${styles['text']} ${styles['blank']}`} dir="auto">
          {findColumnWords(table, column.id).blank ?? (frame.isHeader ? gridWords.noName : null)}
        </span>
      </Frame>
    )
  }
  return (
    <Frame {...frame} column={column} isInvalid={isMarked || isUnread(cell)}>
      <span className={styles['text']} dir="auto">
        {isUnread(cell) ? (
          <span className={styles['unread']}>{onOneLine(cell.unread)}</span>
        ) : (
          drawCell(column, cell)
        )}
      </span>
    </Frame>
  )
})

interface ComputedCellProps extends Omit<CellProps, 'cell' | 'column'> {
  readonly row: Row
  readonly column: ComputedColumn
}

/** Worked out anew from the whole workbook after each edit, drawn anew only when the outcome differs. */
export const ComputedCell = memo(function ComputedCell({ row, column, ...frame }: ComputedCellProps) {
  const { session } = useGrid()
  const cell = useStore(session.store, ({ workbook, asOf }) => {
    const found = column.compute(row, { workbook, asOf })
    // Lists and objects would differ at each look; text does not.
    return typeof found === 'object' ? JSON.stringify(found) : found
  })
  return (
    <Frame {...frame} column={column} isInvalid={frame.issue !== undefined}>
      <span className={styles['text']} dir="auto">
        {cell === undefined ? null : drawCell(column, cell)}
      </span>
    </Frame>
  )
})

interface FrameProps extends Omit<CellProps, 'cell'> {
  readonly isInvalid: boolean
  readonly children: ReactNode
}

function Frame(props: FrameProps) {
  const {
    rowId,
    column,
    index,
    isHeader,
    isActive,
    isSelected,
    isCorner,
    issue,
    notes,
    isInvalid,
    children,
  } = props
  const { copiedSides } = props
  const { id } = useGrid()
  const style = findEditorStyle(column)
  const isComputed = style === 'none'
  const issueId = `${id}-issue-${rowId}-${column.id}`
  return (
    <div
      className={styles['cell']}
      role={isHeader ? 'rowheader' : 'gridcell'}
      aria-colindex={index}
      aria-readonly={isComputed || undefined}
      aria-invalid={isInvalid || undefined}
      aria-describedby={findDescribedBy(
        issue === undefined ? undefined : issueId,
        id,
        rowId,
        column.id,
        notes,
      )}
      aria-haspopup={style === 'list' || style === 'names' || style === 'steps' ? 'listbox' : undefined}
      aria-selected={isActive || isSelected || undefined}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one of two roles, both of them cells of a grid
      tabIndex={isActive ? 0 : -1}
      data-row={rowId}
      data-column={column.id}
      data-corner={isCorner || undefined}
      data-copied={copiedSides}
      data-selected={isSelected || undefined}
      data-right={standsRight(column) || undefined}
      data-computed={isComputed || undefined}
      data-issue={isInvalid || undefined}
      data-pinned={index === 2 ? 'start' : undefined}
    >
      {children}
      {notes > 0 && <NoteMark place={{ row: rowId, column: column.id }} notes={notes} />}
      {isInvalid && <span className={styles['notch']} aria-hidden="true" />}
      {issue !== undefined && (
        <span hidden id={issueId}>
          {issue}
        </span>
      )}
    </div>
  )
}
