// The line that makes a row of a table as soon as its first text is kept.
import { useState } from 'react'
import { orderBetween } from '../../../domain/order-key.ts'
import type { TableId } from '../../../domain/table-id.ts'
import { findRow, findRows } from '../../../domain/workbook.ts'
import { useWorkbookFrame } from '../../workbook/workbook-context.ts'
import { TextCell } from './text-cell.tsx'

interface NewRowProps {
  readonly table: TableId
  /** Where the first text goes. */
  readonly column: string
  readonly label: string
  readonly placeholder: string
  /** The row is there: `goesOn` after Enter, not where the field was only left. */
  readonly onMade: (row: string, goesOn: boolean) => void
}

export function NewRow({ table, column, label, placeholder, onMade }: NewRowProps) {
  const { session } = useWorkbookFrame()
  // A text that was interrupted belongs to the row it would have made.
  const [row, setRow] = useState(() => {
    const { drafts, workbook } = session.store.getState()
    const draft = drafts.find(
      (each) =>
        each.table === table && each.column === column && findRow(workbook, table, each.row) === undefined,
    )
    return draft?.row ?? session.makeRowId()
  })
  const keep = (text: string) => {
    const last = findRows(session.store.getState().workbook, table).at(-1)
    const order = orderBetween(last?.order ?? null, null)
    session.dispatch({ kind: 'insert-rows', table, rows: [{ id: row, order, cells: { [column]: text } }] })
    session.clearDraft({ table, row, column })
    setRow(session.makeRowId())
    onMade(row, false)
  }
  return (
    <TextCell
      key={row}
      table={table}
      row={row}
      column={column}
      label={label}
      placeholder={placeholder}
      look="strong"
      onKeep={keep}
      onGoOn={() => {
        if (findRow(session.store.getState().workbook, table, row) !== undefined) onMade(row, true)
      }}
    />
  )
}
