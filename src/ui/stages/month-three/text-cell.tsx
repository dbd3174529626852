// A text of the workbook as a field on the page: kept as a draft while it is typed, committed when the field is left.
import { useState } from 'react'
import type { TableId } from '../../../domain/table-id.ts'
import { findRow } from '../../../domain/workbook.ts'
import { monthThreePageWords } from '../../../words/en/month-three-page.ts'
import { useSessionState, useWorkbookFrame } from '../../workbook/workbook-context.ts'
import styles from './fields.module.css'

interface TextCellProps {
  readonly table: TableId
  readonly row: string
  readonly column: string
  readonly label: string
  readonly placeholder?: string
  /** Strong for what the row is about. */
  readonly look?: 'strong' | 'quiet'
  readonly tabIndex?: number
  /** After Enter, when the text is kept: from which field. */
  readonly onGoOn?: (field: HTMLElement) => void
  /** After Escape, when the old text is back. */
  readonly onLeave?: () => void
  /** In place of a change of the cell: for a row that is not there yet. Blank texts are not given. */
  readonly onKeep?: (text: string) => void
}

/** Beyond these letters a field scrolls instead of growing. */
const mostGrown = 1200

export function TextCell(props: TextCellProps) {
  const { table, row, column, look, onGoOn, onLeave, onKeep } = props
  const { session } = useWorkbookFrame()
  const stored = useSessionState((state) => {
    const cell = findRow(state.workbook, table, row)?.cells[column]
    return typeof cell === 'string' ? cell : ''
  })
  const address = { table, row, column }
  const [text, setText] = useState<string | null>(
    () =>
      session.store
        .getState()
        .drafts.find((draft) => draft.table === table && draft.row === row && draft.column === column)
        ?.text ?? null,
  )
  const shown = text ?? stored

  function keep(): void {
    if (text === null) return
    setText(null)
    if (text === stored) {
      session.clearDraft(address)
    } else if (onKeep !== undefined) {
      if (text.trim() === '') session.clearDraft(address)
      else onKeep(text)
    } else {
      const value = text.trim() === '' ? null : text
      session.dispatch({ kind: 'set-cells', table, changes: [{ row, column, value }] })
    }
  }

  // The copy of the text makes the room that the field fills.
  return (
    <span
      className={styles['grow']}
      data-text={shown.slice(0, mostGrown)}
      data-look={look}
      data-new={onKeep === undefined ? undefined : 'yes'}
    >
      <textarea
        className={styles['text']}
        data-look={look}
        data-row={row}
        data-column={column}
        data-unkept={text === null ? undefined : 'yes'}
        title={text === null ? undefined : monthThreePageWords.enterKeeps}
        dir="auto"
        rows={1}
        aria-label={props.label}
        placeholder={props.placeholder}
        tabIndex={props.tabIndex}
        value={shown}
        onChange={(event) => {
          const { value } = event.currentTarget
          setText(value)
          session.putDraft({ ...address, text: value })
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey) {
            event.preventDefault()
            keep()
            onGoOn?.(event.currentTarget)
          } else if (event.key === 'Escape') {
            event.stopPropagation()
            setText(null)
            session.clearDraft(address)
            onLeave?.()
          }
        }}
      />
    </span>
  )
}
