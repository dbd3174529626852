// What keeping an interrupted text does to the workbook. Pure; knows no components.
import type { Draft, SessionState } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import { isStored } from '../../domain/column.ts'
import { phaseColumns, phases } from '../../domain/decision-rights.ts'
import type { CellChange, Edit } from '../../domain/edit.ts'
import { findColumn, tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { readCellText, readEntryText } from './cell-reading.ts'
import { makeColumnId } from './decision-edits.ts'
import { makeInsert } from './row-edits.ts'

/** A row that never came to be is made, with the text in it. Null where the text has no place to go. */
export function makeDraftEdit(
  state: SessionState,
  draft: Draft,
  newRowCells: Readonly<Record<string, Cell>>,
): Edit | null {
  const { table, row } = draft
  const change = readDraft(state, draft)
  if (change === null) return null
  const write: Edit = { kind: 'set-cells', table, changes: [change] }
  if (findRow(state.workbook, table, row) !== undefined) return write
  if (tables[table].fixedRows === true || draft.key !== undefined) return null
  const insert = makeInsert(table, state.workbook.tables[table].rows, undefined, 'below', row, newRowCells)
  return { kind: 'batch', edits: [insert, write] }
}

function readDraft(state: SessionState, { table, row, column: id, key, text }: Draft): CellChange | null {
  const column = findColumn(table, id)
  if (column === undefined || !isStored(column)) return null
  if (key === undefined) {
    if (column.kind === 'matrix') return null
    return { row, column: id, value: readCellText(state, table, column, text) ?? null }
  }
  if (column.kind !== 'matrix') return null
  const entry = readEntryText(state, table, column, text)
  return 'why' in entry ? null : { row, column: id, key, value: entry.value ?? null }
}

/** The column a grid shows the cell in. */
export function findDraftColumn({ table, column, key }: Draft): string {
  const phase = table === 'decision-rights' && phases.find((each) => phaseColumns[each] === column)
  return phase === undefined || phase === false || key === undefined ? column : makeColumnId(phase, key)
}
