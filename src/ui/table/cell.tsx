// One cell of the grid: what it holds, what is odd about it, and the focus.
import type { ReactNode } from 'react'
import { hasRightToLeft } from '../../charts/characters.ts'
import { isUnread } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import styles from './cell.module.css'
import { drawCell, findEditorStyle, findTitle, isQuiet, onOneLine, standsRight } from './kinds.tsx'
import { findDescribedBy, NoteMark } from './notes-mark.tsx'
import type { ShownCell } from './shown-row.ts'

interface TableCell {
  readonly table: TableId
  /** The prefix of every id in the document that belongs to the grid. */
  readonly gridId: string
  readonly rowId: string
  readonly column: Column
  readonly shown: ShownCell
  /** 1-based among the columns shown, the row number being 1. */
  readonly index: number
  readonly isHeader: boolean
  readonly isActive: boolean
  readonly isInCurrentRow: boolean
  readonly isSelected: boolean
  readonly isCorner: boolean
  /** The sides on the outline of what was copied. */
  readonly copiedSides: string | undefined
  readonly issue: string | undefined
  readonly notes: number
}

/** Elements, not a component: a row is drawn as one piece, and a table's first frame has some two hundred cells. */
export function drawTableCell(props: TableCell): ReactNode {
  const { gridId, rowId, column, shown, index, isHeader, isActive, isSelected, issue, notes } = props
  const style = findEditorStyle(column)
  const isComputed = style === 'none'
  const isInvalid = issue !== undefined || isUnread(shown.cell)
  const content = drawContent(props)
  const title = shown.cell === undefined ? undefined : findTitle(shown.cell, shown.text)
  const hasParts = isInvalid || notes > 0 || title !== undefined || !isPlain(content)
  const issueId = issue === undefined ? undefined : `${gridId}-issue-${rowId}-${column.id}`
  const isPinned = index === 2
  return (
    <div
      key={column.id}
      className={hasParts ? styles['parts'] : styles['plain']}
      role={isHeader ? 'rowheader' : 'gridcell'}
      aria-colindex={index}
      aria-readonly={isComputed || undefined}
      aria-invalid={isInvalid || undefined}
      aria-describedby={findDescribedBy(issueId, gridId, rowId, column.id, notes)}
      aria-haspopup={style === 'list' || style === 'names' || style === 'steps' ? 'listbox' : undefined}
      aria-selected={isActive || isSelected || undefined}
      tabIndex={isActive ? 0 : -1}
      data-row={rowId}
      data-column={column.id}
      data-fill={props.isCorner || undefined}
      data-copied={props.copiedSides}
      data-selected={isSelected || undefined}
      data-tone={findTone(props)}
      data-right={standsRight(column) || undefined}
      data-computed={isComputed || undefined}
      data-issue={isInvalid || undefined}
      data-pinned={isPinned ? 'start' : undefined}
      data-current={props.isInCurrentRow && (isPinned || isComputed) ? 'cell' : undefined}
    >
      {hasParts ? (
        <span className={styles['text']} dir="auto" title={title}>
          {content}
        </span>
      ) : (
        content
      )}
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

function drawContent({ table, column, shown: { cell, text }, isHeader }: TableCell): ReactNode {
  if (isUnread(cell)) return <span className={styles['unread']}>{onOneLine(cell.unread)}</span>
  if (cell !== undefined) return drawCell(column, cell, text)
  // What is worked out says by itself where there is nothing to work it out from.
  if (column.kind === 'computed') return null
  return findColumnWords(table, column.id).blank ?? (isHeader ? gridWords.noName : null)
}

function findTone({ column, shown: { cell } }: TableCell): 'blank' | 'quiet' | undefined {
  if (cell === undefined) return column.kind === 'computed' ? undefined : 'blank'
  return isQuiet(column) && !isUnread(cell) ? 'quiet' : undefined
}

/**
 * Text that needs no element of its own: it reads the way the page does. A table's first frame has some two hundred
 * such cells.
 */
function isPlain(content: ReactNode): boolean {
  if (content === null) return true
  if (typeof content !== 'string' || document.dir === 'rtl') return false
  return !hasRightToLeft(content) && !turnsRightToLeft.test(content)
}

/** Signs that turn the direction without a letter, and the scripts beyond those that paper has letters for. */
const turnsRightToLeft = /[\u200f\u202b\u202e\u2067\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u
