// What keeping an interrupted text does to the workbook. Pure; knows no components.
import type { Draft, SessionState } from '../../app/session-state.ts'
import type { Cell } from '../../domain/cell.ts'
import { isStored } from '../../domain/column.ts'
import type { Column } from '../../domain/column.ts'
import type { TableId } from '../../domain/table-id.ts'
import { phaseColumns, phases } from '../../domain/decision-rights.ts'
import type { CellChange, Edit } from '../../domain/edit.ts'
import { findColumn, tables } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { findHighlight, makeOptions } from './cell-options.ts'
import { readEntryText } from './cell-reading.ts'
import { makeColumnId } from './decision-edits.ts'
import { makeInsert } from './row-edits.ts'
import { settleEditor } from './settle.ts'
import type { Settled } from './settle.ts'

/** A row that never came to be is made, with the text in it. Null where the text has no place to go. */
export function makeDraftEdit(
  state: SessionState,
  draft: Draft,
  newRowCells: Readonly<Record<string, Cell>>,
  makeRowId: () => string,
): Edit | null {
  const { table, row } = draft
  const read = readDraft(state, draft, makeRowId)
  if (read === null) return null
  const edits: readonly Edit[] = [...read.edits, { kind: 'set-cells', table, changes: [read.change] }]
  if (findRow(state.workbook, table, row) !== undefined) return join(edits)
  if (tables[table].fixedRows === true || draft.key !== undefined) return null
  return join([
    makeInsert(table, state.workbook.tables[table].rows, undefined, 'below', row, newRowCells),
    ...edits,
  ])
}

function join(edits: readonly Edit[]): Edit {
  const [only, ...others] = edits
  return only !== undefined && others.length === 0 ? only : { kind: 'batch', edits }
}

interface ReadDraft {
  readonly change: CellChange
  /** People made on the way. */
  readonly edits: readonly Edit[]
}

function readDraft(
  state: SessionState,
  { table, row, column: id, key, text }: Draft,
  makeRowId: () => string,
): ReadDraft | null {
  const column = findColumn(table, id)
  if (column === undefined || !isStored(column)) return null
  if (key === undefined) {
    if (column.kind === 'matrix') return null
    const { cell, edits } = settleText(state, table, column, text, makeRowId)
    return { change: { row, column: id, value: cell }, edits }
  }
  if (column.kind !== 'matrix') return null
  const entry = readEntryText(state, table, column, text)
  return 'why' in entry ? null : { change: { row, column: id, key, value: entry.value ?? null }, edits: [] }
}

/** What Enter would have made of it. */
function settleText(
  state: SessionState,
  table: TableId,
  column: Column,
  text: string,
  makeRowId: () => string,
): Settled {
  const options = makeOptions(state, table, column)
  const typed = { ...{ text, initialText: '', options }, mode: 'enter', highlight: null } as const
  const highlight = findHighlight(column, typed)
  return settleEditor(state, table, column, { ...typed, highlight }, makeRowId) ?? { cell: null, edits: [] }
}

/** The column a grid shows the cell in. */
export function findDraftColumn({ table, column, key }: Draft): string {
  const phase = table === 'decision-rights' && phases.find((each) => phaseColumns[each] === column)
  return phase === undefined || phase === false || key === undefined ? column : makeColumnId(phase, key)
}
