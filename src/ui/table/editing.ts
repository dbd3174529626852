// An editor from the first key to the commit: opens, keeps a draft, takes an option, settles, puts back.
import { flushSync } from 'react-dom'
import type { SessionState } from '../../app/session-state.ts'
import { applyEdit } from '../../domain/edit.ts'
import type { Edit } from '../../domain/edit.ts'
import { isStored } from '../../domain/column.ts'
import type { Column } from '../../domain/column.ts'
import { scales } from '../../domain/scale.ts'
import { findColumn as findColumnOf } from '../../domain/tables/index.ts'
import { findRow } from '../../domain/workbook.ts'
import { gridWords } from '../../words/en/grid.ts'
import {
  addOptionId,
  findChosen,
  findHighlight,
  findShownOptions,
  makeOptions,
  takesSeveral,
} from './cell-options.ts'
import { writeCellText } from './cell-reading.ts'
import { focusPlace, keepInView, showPlace } from './focus.ts'
import { say } from './grid.ts'
import type { Editor, Grid } from './grid.ts'
import { findEditorStyle } from './kinds.tsx'
import type { EditorStyle } from './kinds.tsx'
import { isRealRow, newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { findEndOfView, makeInsert } from './row-edits.ts'
import { readStep, settleEditor } from './settle.ts'
import { beginsOne, joinNames, splitNames } from './type-ahead.ts'
import { openGroupOf } from './view-actions.ts'

/** Where typing in a place lands: the line for a new row takes its first column that can be typed into. */
export function findTarget(
  grid: Grid,
  place: Place,
): { readonly column: Column; readonly place: Place } | null {
  if (place.row !== newRow && !isRealRow(place.row)) return null
  const { columns } = grid.view
  const column =
    place.row === newRow ? columns.find(isStored) : columns.find((candidate) => candidate.id === place.column)
  return column === undefined ? null : { column, place: { row: place.row, column: column.id } }
}

interface OpenOptions {
  /** In place of what the cell holds, as if it were typed. */
  readonly text?: string
  /** The cell keeps the focus for now. */
  readonly keepsFocus?: boolean
}

/** Opens the editor over the active cell. In `enter` mode it starts empty and the key itself writes into it. */
export function openEditor(
  grid: Grid,
  mode: Editor['mode'],
  { text, keepsFocus = false }: OpenOptions = {},
): boolean {
  const target = findTarget(grid, grid.store.getState().active)
  if (target === null) return false
  const { column, place } = target
  if (findEditorStyle(column) === 'none') {
    say(grid, gridWords.readOnly)
    return true
  }
  const state = grid.session.store.getState()
  const cell = findRow(state.workbook, grid.table, place.row)?.cells[place.column]
  const whole = mode === 'edit' ? writeCellText(state, grid.table, column, cell) : ''
  const style = findOpenStyle(column, text ?? whole)
  // A field of one line would join its lines without a space between the words.
  const joinLines = (lines: string) => (style === 'lines' ? lines : lines.replace(/\s*\n\s*/g, ' '))
  const written = joinLines(whole)
  const given = text === undefined ? undefined : joinLines(text)
  const initialText = style === 'names' && written !== '' ? `${written}; ` : written
  const options = makeOptions(state, grid.table, column)
  const editor: Editor = {
    ...place,
    style,
    mode,
    text: given ?? initialText,
    initialText,
    options,
    highlight: mode === 'edit' && style === 'list' ? findChosen(options, cell) : null,
    newRowId: place.row === newRow ? grid.session.makeRowId() : null,
  }
  // Whoever scrolled on to read types into the cell they left.
  showPlace(grid, place)
  flushSync(() => grid.store.setState({ editor, menu: null }))
  const selects = given === undefined && (style === 'list' || style === 'steps')
  if (!keepsFocus) focusEditor(grid, style === 'lines', selects)
  if (given !== undefined) typeText(grid, given)
  return true
}

/** A text that came with lines keeps them: it opens as one that may have lines. */
function findOpenStyle(column: Column, text: string): EditorStyle {
  return column.kind === 'text' && text.includes('\n') ? 'lines' : findEditorStyle(column)
}

/** Of the open editor; none where none is open. */
export function editorStyle(grid: Grid): EditorStyle {
  return grid.store.getState().editor?.style ?? 'none'
}

/** Typing goes on after what stands in the editor. */
export function focusOpenEditor(grid: Grid): void {
  const { editor } = grid.store.getState()
  if (editor !== null) focusEditor(grid, editor.style === 'lines', false)
}

/** What the person has in the editor now: kept as a draft from here on. */
export function typeText(grid: Grid, text: string): void {
  const { editor } = grid.store.getState()
  const column = editor === null ? undefined : findColumn(grid, editor.column)
  if (editor === null || column === undefined) return
  if (takesSeveral(column) && editor.highlight !== null && endsName(column, editor, text)) {
    takeHighlight(grid, editor.highlight)
    return
  }
  const next = { ...editor, text }
  grid.store.setState({ editor: { ...next, highlight: findHighlight(column, next) } })
  grid.session.putDraft({
    table: grid.table,
    row: editor.newRowId ?? editor.row,
    column: editor.column,
    text,
  })
}

/** The mark that ends a name takes the one that stands out; a comma does where no name goes on with one. */
function endsName(column: Column, editor: Editor, text: string): boolean {
  if (text === `${editor.text};`) return true
  if (text !== `${editor.text},` || column.kind !== 'people') return false
  const { current } = splitNames(text)
  return (
    findShownOptions(column, editor)[editor.highlight ?? 0]?.adds !== true &&
    !beginsOne(editor.options, current)
  )
}

/** Moves among the options, or along the steps of a scale. False where there is nothing to move along. */
export function stepOption(grid: Grid, direction: 1 | -1): boolean {
  const { editor } = grid.store.getState()
  const column = editor === null ? undefined : findColumn(grid, editor.column)
  if (editor === null || column === undefined) return false
  if (column.kind === 'rating') {
    const { min, max } = scales[column.scale]
    const now = readStep(column, editor.text)
    const next = typeof now === 'number' ? now + direction : direction === 1 ? min : max
    typeText(grid, String(Math.min(Math.max(next, min), max)))
    return true
  }
  const shown = findShownOptions(column, editor)
  if (shown.length === 0) return false
  const from = editor.highlight ?? (direction === 1 ? -1 : shown.length)
  grid.store.setState({ editor: { ...editor, highlight: (from + direction + shown.length) % shown.length } })
  return true
}

/** True while several options are offered, so that arrows choose among them even after typing. */
export function offersSeveral(grid: Grid): boolean {
  const { editor } = grid.store.getState()
  const column = editor === null ? undefined : findColumn(grid, editor.column)
  return editor !== null && column !== undefined && findShownOptions(column, editor).length > 1
}

/** Takes the option that stands out: as the whole cell, or as one more name while several may follow. */
export function takeHighlight(grid: Grid, position: number): void {
  const { editor } = grid.store.getState()
  const column = editor === null ? undefined : findColumn(grid, editor.column)
  if (editor === null || column === undefined) return
  const option = findShownOptions(column, editor)[position]
  if (option === undefined) return
  if (!takesSeveral(column)) {
    grid.store.setState({ editor: { ...editor, highlight: position } })
    commitEditor(grid, null)
    return
  }
  const { done, current } = splitNames(editor.text)
  const name = option.id === addOptionId ? current.trim() : option.label
  typeText(grid, joinNames([...done, name], ''))
}

interface CommitOptions {
  /** False where the focus has gone elsewhere already. */
  readonly keepsFocus?: boolean
  /** What is written in the same step, asked with the state as it will be then. */
  readonly alsoWrites?: (state: SessionState) => { readonly edit: Edit; readonly label: string } | null
}

/** Writes what the editor means and goes to `next`, or stays on the cell. */
export function commitEditor(
  grid: Grid,
  next: ((from: Place) => Place) | null,
  { keepsFocus = true, alsoWrites }: CommitOptions = {},
): void {
  const { editor } = grid.store.getState()
  if (editor === null) return
  // What was written and the closed editor are drawn as one.
  const from = flushSync(() => {
    const place = commitText(grid, editor, alsoWrites)
    grid.store.setState({ editor: null })
    return place
  })
  if (from.row === editor.newRowId) openGroupOf(grid, from.row)
  if (keepsFocus) focusPlace(grid, next === null ? from : next(from))
}

export function cancelEditor(grid: Grid): void {
  const { editor, active } = grid.store.getState()
  if (editor === null) return
  grid.session.clearDraft()
  flushSync(() => grid.store.setState({ editor: null }))
  focusPlace(grid, active)
}

/** Between moving in the text and moving on to other cells. */
export function switchMode(grid: Grid): void {
  const { editor } = grid.store.getState()
  if (editor === null) return
  const mode = editor.mode === 'edit' ? 'enter' : 'edit'
  grid.store.setState({ editor: { ...editor, mode } })
  say(grid, mode === 'edit' ? gridWords.arrowsInText : gridWords.arrowsLeave)
}

/** Puts text at the caret of the open editor, as if it were typed. */
export function insertText(grid: Grid, text: string): void {
  const { editor } = grid.store.getState()
  const column = editor === null ? undefined : findColumn(grid, editor.column)
  const input = grid.root?.querySelector<HTMLInputElement | HTMLTextAreaElement>('[data-editor="open"]')
  if (column === undefined || input == null) return
  if (column.kind === 'date' || column.kind === 'date-time') input.select()
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? 0, 'end')
  typeText(grid, input.value)
}

/** Today as this column holds it. */
export function findToday(grid: Grid, column: Column): string {
  const { asOf } = grid.session.store.getState()
  return column.kind === 'date-time' ? `${asOf}T${new Date().toTimeString().slice(0, 5)}` : asOf
}

/** Also one that was hidden while its editor was open: what was typed belongs to it. */
export function findColumn(grid: Grid, id: string): Column | undefined {
  return grid.view.columns.find((column) => column.id === id) ?? findColumnOf(grid.table, id)
}

/** The place that holds the text afterwards. */
function commitText(grid: Grid, editor: Editor, alsoWrites: CommitOptions['alsoWrites']): Place {
  const { session } = grid
  const state = session.store.getState()
  const edits = makeEdits(grid, state, editor)
  const more = alsoWrites?.(applyTo(state, edits)) ?? null
  const [first, ...others] = more === null ? edits : [...edits, more.edit]
  if (first === undefined) session.clearDraft()
  else {
    const edit: Edit = others.length === 0 ? first : { kind: 'batch', edits: [first, ...others] }
    session.dispatch(edit, more?.label)
  }
  const isNew = edits.length > 0 && editor.newRowId !== null
  return { row: isNew ? editor.newRowId : editor.row, column: editor.column }
}

function applyTo(state: SessionState, edits: readonly Edit[]): SessionState {
  return { ...state, workbook: applyEdit(state.workbook, { kind: 'batch', edits }, '').workbook }
}

/** What the editor means; empty where nothing was changed. */
function makeEdits(grid: Grid, state: SessionState, editor: Editor): readonly Edit[] {
  const { session, table, view } = grid
  const column = findColumn(grid, editor.column)
  if (column === undefined) return []
  const settled = settleEditor(state, table, column, editor, session.makeRowId)
  if (settled === null || (settled.cell === null && editor.newRowId !== null)) return []
  const row = editor.newRowId ?? editor.row
  const change = { row, column: editor.column, value: settled.cell }
  const write: Edit = { kind: 'set-cells', table, changes: [change] }
  if (editor.newRowId === null) return [...settled.edits, write]
  const { rows, positions } = state.workbook.tables[table]
  const end = findEndOfView(view, positions)
  return [...settled.edits, makeInsert(table, rows, end, 'below', row, view.newRowCells), write]
}

function focusEditor(grid: Grid, isLong: boolean, selects: boolean): void {
  const input = grid.root?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    isLong ? 'textarea[data-editor]' : 'input[data-editor]',
  )
  if (input == null) return
  input.focus({ preventScroll: true })
  if (selects) {
    input.select()
    return
  }
  input.setSelectionRange(input.value.length, input.value.length)
  // A first character has nothing to show, and waits for no layout.
  if (input.value === '') return
  // Neither do browsers show the caret before the first key, nor is an editor that grew beyond its cell in sight.
  if (isLong) {
    if (grid.frame !== null && input.parentElement !== null) keepInView(grid.frame, input.parentElement)
    input.scrollTop = input.scrollHeight
    return
  }
  // Its text says which way it is read, whatever the page says.
  const isFromRight = getComputedStyle(input).direction === 'rtl'
  input.scrollLeft = isFromRight ? -input.scrollWidth : input.scrollWidth
}
