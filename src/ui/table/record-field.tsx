// The fields of a row's form: what each column is called and means, what the row holds there, and what is odd about it.
import { memo } from 'react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand'
import { isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column, ComputedColumn } from '../../domain/column.ts'
import type { Row } from '../../domain/row.ts'
import { tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { recordWords } from '../../words/en/grid-notes.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import { openEditor } from './editing.ts'
import { useGrid, useGridState } from './grid.ts'
import { useRowIssues } from './issue-index.ts'
import type { IssueIndex } from './issue-index.ts'
import { findEditorStyle, ShownCell } from './kinds.tsx'
import { findDescribedBy, NoteMark, useNoteCounts } from './notes-mark.tsx'
import styles from './record.module.css'
import { settle } from './shown-row.ts'

interface RecordFieldsProps {
  readonly row: string
  readonly fields: readonly Column[]
  /** How many of them the table shows. */
  readonly shown: number
  readonly issues: StoreApi<IssueIndex>
}

export function RecordFields({ row: rowId, fields, shown, issues }: RecordFieldsProps) {
  const { session, table } = useGrid()
  const row = useStore(session.store, ({ workbook }) => findRow(workbook, table, rowId))
  const activeColumn = useGridState(({ active }) => active.column)
  const sentences = useRowIssues(issues, rowId)
  const notes = useNoteCounts(rowId)
  if (row === undefined) return null
  const draw = (column: Column, at: number) => (
    <Field
      key={column.id}
      column={column}
      row={row}
      isActive={column.id === activeColumn}
      issue={sentences?.[column.id] ?? (at === 0 ? sentences?.[''] : undefined)}
      notes={notes[column.id] ?? 0}
    />
  )
  return (
    <div role="grid" aria-label={methodWords.tables[table].label}>
      <div role="rowgroup">{fields.slice(0, shown).map(draw)}</div>
      {shown < fields.length && (
        <div role="rowgroup">
          <div role="row" className={styles['part']}>
            <div role="rowheader" aria-colspan={2}>
              {recordWords.notShown}
            </div>
          </div>
          {fields.slice(shown).map((column, at) => draw(column, shown + at))}
        </div>
      )}
    </div>
  )
}

interface FieldProps {
  readonly column: Column
  readonly row: Row
  readonly isActive: boolean
  readonly issue: string | undefined
  readonly notes: number
}

function Field({ column, row, isActive, issue, notes }: FieldProps) {
  const grid = useGrid()
  const { label, help } = findColumnWords(grid.table, column.id)
  const cell = column.kind === 'computed' ? undefined : row.cells[column.id]
  const style = findEditorStyle(column)
  const isInvalid = issue !== undefined || isUnread(cell)
  const issueId = `${grid.id}-issue-${column.id}`
  const helpId = `${grid.id}-help-${column.id}`
  const described = findDescribedBy(
    issue === undefined ? undefined : issueId,
    grid.id,
    row.id,
    column.id,
    notes,
  )
  return (
    <div role="row" className={styles['field']}>
      <div role="rowheader" className={styles['label']}>
        <span className={styles['name']}>
          {style === 'none' && '= '}
          {label}
        </span>
      </div>
      <div className={styles['side']} role="presentation">
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- keys are read by the form */}
        <div
          role="gridcell"
          className={styles['value']}
          // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 has it for cells of a grid
          aria-readonly={style === 'none' || undefined}
          aria-invalid={isInvalid || undefined}
          aria-describedby={
            [described, help === '' ? undefined : helpId].filter(Boolean).join(' ') || undefined
          }
          aria-haspopup={style === 'list' || style === 'names' || style === 'steps' ? 'listbox' : undefined}
          tabIndex={isActive ? 0 : -1}
          data-row={row.id}
          data-column={column.id}
          data-computed={style === 'none' || undefined}
          data-issue={isInvalid || undefined}
          onClick={(event) => {
            const isMark = event.target instanceof Element && event.target.matches('[data-note-mark]')
            // One press is enough where there is but one row.
            if (!isMark && style !== 'none' && grid.store.getState().editor === null) openEditor(grid, 'edit')
          }}
        >
          {column.kind === 'computed' ? (
            <ComputedValue column={column} row={row} />
          ) : (
            <StoredValue column={column} cell={cell} />
          )}
          {notes > 0 && <NoteMark place={{ row: row.id, column: column.id }} notes={notes} />}
        </div>
        {issue !== undefined && (
          <span className={styles['issue']} id={issueId}>
            <span className={styles['notch']} aria-hidden="true" /> {issue}
          </span>
        )}
        {help !== '' && (
          <span className={styles['help']} id={helpId}>
            {help}
          </span>
        )}
      </div>
    </div>
  )
}

interface StoredValueProps {
  readonly column: Column
  readonly cell: Cell | undefined
}

const StoredValue = memo(function StoredValue({ column, cell }: StoredValueProps) {
  const { table } = useGrid()
  if (cell === undefined) {
    const own = findColumnWords(table, column.id).blank
    const name = tables[table].nameColumn === column.id ? recordWords.noName : recordWords.blank
    return <span className={styles['blank']}>{own ?? name}</span>
  }
  if (isUnread(cell)) return <Text className={styles['unread']}>{cell.unread}</Text>
  // Lines stay as they were typed: here is room for them.
  if (typeof cell === 'string' && (column.kind === 'text' || column.kind === 'long-text'))
    return <Text className={undefined}>{cell}</Text>
  return (
    <Text className={undefined}>
      <ShownCell column={column} cell={cell} />
    </Text>
  )
})

interface ComputedValueProps {
  readonly column: ComputedColumn
  readonly row: Row
}

function ComputedValue({ column, row }: ComputedValueProps) {
  const { session } = useGrid()
  const cell = useStore(session.store, (state) => settle(column.compute(row, state)))
  if (cell === undefined) return <span className={styles['blank']}>{recordWords.blank}</span>
  return (
    <Text className={undefined}>
      <ShownCell column={column} cell={cell} />
    </Text>
  )
}

function Text({
  className,
  children,
}: {
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  return (
    <span className={`${styles['text'] ?? ''} ${className ?? ''}`} dir="auto">
      {children}
    </span>
  )
}
