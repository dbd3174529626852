// Turns what stands in an editor into the edit it means. What cannot be read is kept as typed. Pure.
import type { SessionState } from '../../app/session-state.ts'
import { isList, NOT_SURE } from '../../domain/cell.ts'
import type { Cell } from '../../domain/cell.ts'
import type { Column } from '../../domain/column.ts'
import type { Edit } from '../../domain/edit.ts'
import type { TableId } from '../../domain/table-id.ts'
import { scales } from '../../domain/scale.ts'
import { addOptionId, findShownOptions, takesSeveral } from './cell-options.ts'
import { readCellText } from './cell-reading.ts'
import type { TypedText } from './grid.ts'
import { makeInsert } from './row-edits.ts'
import { findExact, splitCommas, splitNames } from './type-ahead.ts'
import type { Option } from './type-ahead.ts'

export interface Settled {
  /** The cell to write; null clears it. */
  readonly cell: Cell | null
  /** People made on the way, to be written in the same step. */
  readonly edits: readonly Edit[]
}

/** Null where nothing was changed. */
export function settleEditor(
  state: SessionState,
  table: TableId,
  column: Column,
  editor: TypedText,
  makeRowId: () => string,
): Settled | null {
  const shown = findShownOptions(column, editor)
  const taken = editor.highlight === null ? undefined : shown[editor.highlight]
  const untouched = editor.mode === 'edit' && editor.text === editor.initialText
  if (takesSeveral(column)) {
    return untouched && taken === undefined
      ? null
      : settleNames(state, table, column, editor, taken, makeRowId)
  }
  if (taken !== undefined) return takeOption(state, column, editor, taken, makeRowId)
  if (untouched) return null
  if (editor.text.trim() === '') return { cell: null, edits: [] }
  const exact = findExact(editor.options, editor.text)
  if (exact !== undefined) return takeOption(state, column, editor, exact, makeRowId)
  return { cell: readTyped(state, table, column, editor.text), edits: [] }
}

/** The step of a rating scale that a text means, `NOT_SURE`, or undefined where it means neither. */
export function readStep(column: Column, text: string): number | typeof NOT_SURE | undefined {
  if (column.kind !== 'rating') return undefined
  const typed = text.trim().toLowerCase()
  if (column.notSure === true && (typed === '?' || typed === 'n')) return NOT_SURE
  const { min, max } = scales[column.scale]
  const step = /^\d$/.test(typed) ? Number(typed) : Number.NaN
  return step >= min && step <= max ? step : undefined
}

/** The edit that makes a person of a name, at the end of the list. */
export function makePerson(state: SessionState, name: string, id: string): Edit {
  return makeInsert('people', state.workbook.tables.people.rows, undefined, 'below', id, { name })
}

function readTyped(state: SessionState, table: TableId, column: Column, text: string): Cell | null {
  const step = readStep(column, text)
  if (step !== undefined) return step
  return readCellText(state, table, column, text) ?? null
}

function takeOption(
  state: SessionState,
  column: Column,
  editor: TypedText,
  option: Option,
  makeRowId: () => string,
): Settled {
  if (option.id === addOptionId) {
    const id = makeRowId()
    return { cell: id, edits: [makePerson(state, editor.text.trim(), id)] }
  }
  if (column.kind === 'yes-no') return { cell: option.id === 'yes', edits: [] }
  return { cell: option.id, edits: [] }
}

function settleNames(
  state: SessionState,
  table: TableId,
  column: Column,
  editor: TypedText,
  taken: Option | undefined,
  makeRowId: () => string,
): Settled {
  const { done, current } = splitNames(editor.text)
  const typed = current.trim() === '' && taken === undefined ? done : [...done, current.trim()]
  const takesLast = taken !== undefined && taken.id !== addOptionId
  const names = typed.flatMap((name, position) =>
    column.kind !== 'people' || (takesLast && position === done.length)
      ? [name]
      : splitCommas(editor.options, name),
  )
  const ids: string[] = []
  const edits: Edit[] = []
  let latest = state
  for (const [position, name] of names.entries()) {
    const option = takesLast && position === names.length - 1 ? taken : findExact(editor.options, name)
    const read = option === undefined ? readCellText(latest, table, column, name) : [option.id]
    if (isList(read)) ids.push(...read)
    else if (column.kind === 'people') {
      const id = makeRowId()
      const edit = makePerson(latest, name, id)
      latest = withPerson(latest, edit)
      edits.push(edit)
      ids.push(id)
    } else return { cell: readCellText(state, table, column, editor.text) ?? null, edits: [] }
  }
  const several = [...new Set(ids)]
  return { cell: several.length === 0 ? null : several, edits }
}

/** So that a second new name stands after the first. */
function withPerson(state: SessionState, edit: Edit): SessionState {
  if (edit.kind !== 'insert-rows') return state
  const { people } = state.workbook.tables
  const rows = [...people.rows, ...edit.rows.map((row) => ({ ...row, stamps: { row: '' } }))]
  const tables = { ...state.workbook.tables, people: { ...people, rows } }
  return { ...state, workbook: { ...state.workbook, tables } }
}
