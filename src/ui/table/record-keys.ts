// What each key does in the form of a row, made of what it does in a table: fields stand one below the other, so what
// leads right or down there leads to the next field here. Knows no components.
import { commitEditor, editorStyle, offersSeveral } from './editing.ts'
import { focusPlace, focusReview, isMac } from './focus.ts'
import type { OwnKeys } from './grid-events.ts'
import type { Grid } from './grid.ts'
import { findAction } from './keymap.ts'
import type { GridAction } from './keymap.ts'
import type { KeyPress } from '../../app/key-press.ts'
import { addRecord, closeRecord, stepRecord } from './record-actions.ts'
import type { Way } from './record-actions.ts'
import { runAction } from './run-action.ts'

type Used = ReturnType<OwnKeys>
type KeyActions = Readonly<Partial<Record<GridAction, (form: Grid, table: Grid) => Used>>>

export function makeRecordKeys(
  table: Grid,
  form: Grid,
): { readonly ready: OwnKeys; readonly typing: OwnKeys } {
  return {
    ready: (event) => {
      const way = readRowStep(event)
      if (way !== null) return changeRow(form, way)
      const action = event.key === 'Escape' ? 'open-record' : findAction(event, 'ready', isMac)
      if (action === null) return false
      // The rest is for many cells, or leads out of the form.
      return (readyActions[action] ?? swallow)(form, table)
    },
    typing: (event) => {
      const way = readRowStep(event)
      if (way !== null) return changeRow(form, way)
      const action = findAction(event, form.store.getState().editor?.mode ?? 'edit', isMac)
      return action === null ? false : (typingActions[action]?.(form, table) ?? false)
    },
  }
}

const swallow = (): Used => true
const native = (): Used => 'native'

/** Over a field. */
const readyActions: KeyActions = {
  'move-down': (form) => goTo(form, findField(form, 1, false)) || true,
  'move-up': (form) => goTo(form, findField(form, -1, false)) || true,
  // At either end Tab goes on to what stands around the fields.
  'tab-next': (form) => goTo(form, findField(form, 1, true)) || 'native',
  'tab-previous': (form) => goTo(form, findField(form, -1, true)) || 'native',
  'move-row-start': (form) => goTo(form, form.view.field.columns[0]),
  'move-grid-start': (form) => goTo(form, form.view.field.columns[0]),
  'move-row-end': (form) => goTo(form, form.view.field.columns.at(-1)),
  'move-grid-end': (form) => goTo(form, form.view.field.columns.at(-1)),
  'move-page-up': (form) => changeRow(form, -1),
  'move-page-down': (form) => changeRow(form, 1),
  'insert-below': add,
  'open-record': (form, table) => {
    closeRecord(table, form, true)
    return true
  },
  // The browser asks for the content by an event.
  copy: native,
  cut: native,
  paste: native,
  'leave-previous': (form) => focusReview(form) || true,
  enter: (form) => runAction(form, 'edit'),
  edit: (form) => runAction(form, 'edit'),
  toggle: (form) => runAction(form, 'toggle'),
  today: (form) => runAction(form, 'today'),
  clear: (form) => runAction(form, 'clear'),
  'open-notes': (form) => runAction(form, 'open-notes'),
}

/** In an editor; what is left out or answers false is left to what the table does. */
const typingActions: KeyActions = {
  'commit-down': (form) => keepAndGo(form, 1),
  'commit-next': (form) => keepAndGo(form, 1),
  'commit-previous': (form) => keepAndGo(form, -1),
  'commit-up': (form) => editorStyle(form) !== 'lines' && keepAndGo(form, -1),
  'step-down': (form) => leavesByArrow(form) && keepAndGo(form, 1),
  'step-up': (form) => leavesByArrow(form) && keepAndGo(form, -1),
  'step-left': moveCaret,
  'step-right': moveCaret,
  'move-page-up': (form) => changeRow(form, -1),
  'move-page-down': (form) => changeRow(form, 1),
  'commit-fill': add,
  'leave-next': swallow,
  'leave-previous': swallow,
}

/** Alt and an arrow, over a field and while one types. */
function readRowStep({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyPress): Way | null {
  if (!altKey || ctrlKey || metaKey || shiftKey) return null
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : null
}

function changeRow(form: Grid, way: Way): true {
  stepRecord(form, way)
  return true
}

function add(form: Grid, table: Grid): true {
  addRecord(table, form)
  return true
}

function keepAndGo(form: Grid, way: Way): true {
  commitEditor(form, (from) => ({ row: from.row, column: findField(form, way, true) ?? from.column }))
  return true
}

/** After typing, where there is nothing to choose among. */
function leavesByArrow(form: Grid): boolean {
  const style = editorStyle(form)
  const chooses = (style === 'list' || style === 'names') && offersSeveral(form)
  return form.store.getState().editor?.mode === 'enter' && !chooses
}

/** There is no field to the left or right. */
function moveCaret(form: Grid): false {
  const { editor } = form.store.getState()
  if (editor !== null) form.store.setState({ editor: { ...editor, mode: 'edit' } })
  return false
}

/** The next field, past what is worked out where one goes on typing; undefined at either end. */
function findField({ store, view }: Grid, way: Way, skipsReadOnly: boolean): string | undefined {
  const { columns, readOnly } = view.field
  const at = columns.indexOf(store.getState().active.column)
  const ahead = way === 1 ? columns.slice(at + 1) : columns.slice(0, Math.max(at, 0)).reverse()
  return ahead.find((column) => !skipsReadOnly || !readOnly.has(column))
}

/** False where there is no such field. */
function goTo(form: Grid, column: string | undefined): boolean {
  if (column === undefined) return false
  focusPlace(form, { ...form.store.getState().active, column })
  return true
}
