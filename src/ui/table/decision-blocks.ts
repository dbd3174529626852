// Blocks of letters in the decision matrix: each role of a side is a column, and an edit of it one of the side's cell.
import type { SessionState } from '../../app/session-state.ts'
import { isMatrix, isUnread } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import { findHolders, findLetters, phaseColumns } from '../../domain/decision-rights.ts'
import type { CellChange, Edit, NewRow } from '../../domain/edit.ts'
import { findScheme } from '../../domain/facts.ts'
import { findColumn } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import { findColumnWords } from '../../words/index.ts'
import type { BlockCells } from './block-cells.ts'
import { readCellText, readEntryText, showCellText, writeCellText } from './cell-reading.ts'
import { deciderRole, findVoiceIds, readColumnId } from './decision-edits.ts'
import type { MatrixView } from './decision-view.ts'

const table = 'decision-rights'

/** `ids` are the columns of the matrix: the decision, then a role of a side each. */
export function makeLetterCells(view: MatrixView, ids: readonly string[]): BlockCells {
  const nameOf = (role: string) =>
    role === deciderRole ? gridWords.whoDecides : (view.roles.find(({ id }) => id === role)?.name ?? role)
  return {
    columns: ids.flatMap((id) => makeColumn(view, id) ?? []),
    labelOf: (id) => {
      const part = readColumnId(id)
      if (part === null) return findColumnWords(table, id).label
      return `${findColumnWords(table, phaseColumns[part.phase]).label}: ${nameOf(part.role)}`
    },
    cellAt,
    show: (state, column, cell) => (isPart(column) ? asText(cell) : showCellText(state, table, column, cell)),
    write: (state, column, cell) =>
      isPart(column) ? asText(cell) : writeCellText(state, table, column, cell),
    read: readPart,
    toStored,
    letters: {
      order: view.scheme.letters,
      of: (column, cell) => (isPart(column) && column.kind !== 'computed' ? asText(cell) : ''),
    },
    keepsUnread: false,
  }
}

/** What decisions are filtered by, whatever is on screen: their text, who decides, and what each role holds. */
export function makeVoiceColumns(roles: MatrixView['roles']): readonly Column[] {
  const decision = findColumn(table, 'decision')
  const parts = findVoiceIds(roles.map(({ id }) => id)).flatMap((id) => makeVoice(roles, id) ?? [])
  return decision === undefined ? parts : [decision, ...parts]
}

/** A stand-in for what a column of the matrix holds; who decides is worked out. */
function makeColumn(view: MatrixView, id: string): Column | undefined {
  const part = readColumnId(id)
  if (part === null) return findColumn(table, id)
  return part.role === deciderRole ? makeVoice(view.roles, id) : { id, kind: 'text' }
}

/** A role's letters of a side as a column of their own, or the names of who decides. */
function makeVoice(roles: MatrixView['roles'], id: string): Column | undefined {
  const part = readColumnId(id)
  if (part === null) return undefined
  const { phase, role } = part
  return {
    id,
    kind: 'computed',
    result: 'text',
    compute: (row, { workbook }) => {
      const letters = findLetters(workbook.tables.roles, row, phase)
      if (role !== deciderRole) return letters.get(role)
      const holders = findHolders(letters, findScheme(workbook).decides)
      const names = holders.map((holder) => roles.find((each) => each.id === holder)?.name ?? holder)
      return names.length === 0 ? undefined : names.join(', ')
    },
  }
}

function isPart({ id }: Column): boolean {
  return readColumnId(id) !== null
}

function asText(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : ''
}

function cellAt(state: SessionState, rowId: string, column: Column): Cell | undefined {
  const row = findRow(state.workbook, table, rowId)
  if (row === undefined) return undefined
  if (column.kind === 'computed') return column.compute(row, state)
  const part = readColumnId(column.id)
  if (part === null) return row.cells[column.id]
  return findLetters(state.workbook.tables.roles, row, part.phase).get(part.role)
}

/** Letters in the order of the scheme; what are none come back marked unread. */
function readPart(state: SessionState, column: Column, text: string): Cell | undefined {
  const part = readColumnId(column.id)
  if (part === null) return readCellText(state, table, column, text)
  const stored = findColumn(table, phaseColumns[part.phase])
  if (stored?.kind !== 'matrix') return undefined
  const reading = readEntryText(state, table, stored, text)
  return 'why' in reading ? { unread: text } : reading.value
}

/** What could not be read is left out: a side holds letters alone. */
function toStored(edit: Edit): Edit {
  if (edit.kind === 'batch') return { kind: 'batch', edits: edit.edits.map(toStored) }
  if (edit.kind === 'set-cells') return { ...edit, changes: edit.changes.flatMap(toStoredChange) }
  return edit.kind === 'insert-rows' ? { ...edit, rows: edit.rows.map(toStoredRow) } : edit
}

function toStoredChange(change: CellChange): readonly CellChange[] {
  const part = readColumnId(change.column)
  if (part === null) return [change]
  if (isUnread(change.value ?? undefined)) return []
  return [{ row: change.row, column: phaseColumns[part.phase], key: part.role, value: change.value }]
}

function toStoredRow(row: NewRow): NewRow {
  const cells: Record<string, Cell> = {}
  for (const [id, cell] of Object.entries(row.cells)) {
    const part = readColumnId(id)
    if (part === null) cells[id] = cell
    else if (typeof cell === 'string') {
      const column = phaseColumns[part.phase]
      const side = cells[column]
      cells[column] = { ...(side !== undefined && isMatrix(side) ? side : {}), [part.role]: cell }
    }
  }
  return { ...row, cells }
}
