// Listens to keys, presses and the focus for a whole grid at once. Knows what happened, not what it means.
import { useEffect } from 'react'
import { cancelEditor, commitEditor, focusOpenEditor, openEditor, typeText } from './editing.ts'
import { findPlace, isMac, isRightToLeft, readPlace } from './focus.ts'
import { markFocus } from './grid.ts'
import type { Grid } from './grid.ts'
import { findAction, isPrintable, mirrorPress } from './keymap.ts'
import type { KeyMode } from './keymap.ts'
import type { KeyPress } from '../../app/key-press.ts'
import { findEditorStyle } from './kinds.tsx'
import { isGroupHead } from './groups.ts'
import { footRow, headerRow, isOnePlace, isRealRow, newRow } from './navigation.ts'
import type { Place } from './navigation.ts'
import { openNotes } from './notes-actions.ts'
import { runAction } from './run-action.ts'
import { holds } from './selection.ts'
import { makeTextInput } from './text-input.ts'

/**
 * Keys of a grid that is more than a plain table, over a cell or in its editor: true where it used the key up, `native`
 * where the browser is to do what it does.
 */
export type OwnKeys = (press: KeyPress, active: Place) => boolean | 'native'

export function useGridEvents(grid: Grid, ownKeys?: OwnKeys, typingKeys?: OwnKeys): void {
  useEffect(() => {
    const { root } = grid
    if (root === null) return
    let pressed: Place | null = null
    const input = makeTextInput({
      onText: (text) => writeText(grid, text, ownKeys),
      onCompose: (text) => {
        // The focus stays until it is composed: an input method begins anew in another field.
        if (grid.store.getState().editor === null) openEditor(grid, 'enter', { text, keepsFocus: true })
        else typeText(grid, text)
      },
      onComposed: (text) => {
        if (grid.store.getState().editor === null) writeText(grid, text, ownKeys)
        else if (text === '') cancelEditor(grid)
        else focusOpenEditor(grid)
      },
      onLeft: () => commitEditor(grid, null, { keepsFocus: false }),
    })

    const onKeyDown = (event: KeyboardEvent) => {
      const { editor } = grid.store.getState()
      const isInEditor = event.target instanceof Element && event.target.matches('[data-editor]')
      const isInBar = event.target instanceof Element && event.target.closest('[data-find]') !== null
      if (isInEditor) {
        // Keys of an input method that is still composing are its own.
        if (editor === null || event.isComposing || isComposingKey(event)) return
      } else if (isInBar) {
        // A button that has the focus is pressed by Enter.
        if (event.isComposing || (event.key === 'Enter' && !event.target.matches('input'))) return
      } else if (readPlace(event.target) === null) return
      // What it composes is taken as it comes.
      else if (input !== null && (event.isComposing || isComposingKey(event))) return
      const own = isInBar ? undefined : editor === null ? ownKeys : typingKeys
      const used = own?.(event, grid.store.getState().active) ?? false
      if (used === 'native') return
      if (used) {
        event.preventDefault()
        event.stopPropagation()
        return
      }
      const mode = isInBar ? 'find' : (editor?.mode ?? findMode(grid))
      const action = findAction(asRead(event, root), mode, isMac)
      if (action !== null) {
        if (!runAction(grid, action)) return
        event.preventDefault()
        event.stopPropagation()
      } else if ((mode === 'group' || mode === 'foot') && findAction(event, 'ready', isMac) !== null) {
        // What works on cells does nothing here, rather than what the window would do with the key.
        event.preventDefault()
        event.stopPropagation()
      } else if (
        editor === null &&
        !isInBar &&
        startsTyping(event) &&
        grid.store.getState().active.row !== headerRow
      ) {
        // The key goes on into the field that has the focus by then.
        openEditor(grid, 'enter')
      }
    }

    const onFocusIn = (event: FocusEvent) => {
      const place = readPlace(event.target)
      input?.attach(place !== null && takesText(place) ? findPlace(grid, place) : null)
      if (place === null) return
      const { active } = grid.store.getState()
      if (active.row !== place.row || (active.column !== place.column && !isOnePlace(place.row))) {
        grid.store.setState({ active: place, selection: null })
      }
      grid.handlers.onFocusCell?.(place)
    }

    // The menu is for all that is chosen, which a press beside would let go.
    const onMouseDown = (event: MouseEvent) => {
      const place = readPlace(event.target) ?? readRowNumber(grid, event.target)
      if (event.button === 2 && place !== null && isChosen(grid, place)) event.preventDefault()
    }

    const onPointerDown = (event: PointerEvent) => {
      const place = readPlace(event.target)
      const focused = readPlace(document.activeElement)
      const isSame = place !== null && focused?.row === place.row && focused.column === place.column
      pressed = isSame ? place : null
      if (place !== null) grid.store.setState({ runColumn: null })
    }

    const onClick = (event: MouseEvent) => {
      const place = readPlace(event.target)
      if (place !== null && event.target instanceof Element && event.target.matches('[data-note-mark]')) {
        openNotes(grid, place)
        return
      }
      if (place === null || place.row === headerRow || grid.store.getState().editor !== null) return
      const column = grid.view.columns.find(({ id }) => id === place.column)
      const style = column === undefined ? 'none' : findEditorStyle(column)
      // With Shift a press chooses.
      const opensAgain =
        pressed !== null && !event.shiftKey && (style === 'list' || style === 'steps' || style === 'names')
      if (place.row === newRow || opensAgain) openEditor(grid, 'edit')
    }

    const onDoubleClick = (event: MouseEvent) => {
      const place = readPlace(event.target)
      if (place === null || place.row === headerRow || grid.store.getState().editor !== null) return
      openEditor(grid, 'edit')
    }

    const onContextMenu = (event: MouseEvent) => {
      const place = readPlace(event.target) ?? readRowNumber(grid, event.target)
      if (place === null || place.row === newRow) return
      event.preventDefault()
      if (!isChosen(grid, place)) grid.store.setState({ active: place, selection: null })
      if (place.row === headerRow) runAction(grid, 'row-menu')
      else grid.store.setState({ menu: { kind: 'row', row: place.row } })
    }

    const onFocusOut = () => input?.attach(null)

    const onAnyFocus = (event: FocusEvent) => {
      markFocus(grid, event.target instanceof Node && root.contains(event.target))
    }

    const over = new AbortController()
    const { signal } = over
    document.addEventListener('focusin', onAnyFocus, { signal })
    root.addEventListener('keydown', onKeyDown, { signal })
    root.addEventListener('focusin', onFocusIn, { signal })
    root.addEventListener('focusout', onFocusOut, { signal })
    root.addEventListener('mousedown', onMouseDown, { signal })
    root.addEventListener('pointerdown', onPointerDown, { signal })
    root.addEventListener('click', onClick, { signal })
    root.addEventListener('dblclick', onDoubleClick, { signal })
    root.addEventListener('contextmenu', onContextMenu, { signal })
    return () => {
      over.abort()
      input?.attach(null)
    }
  }, [grid, ownKeys, typingKeys])
}

/** The first cell of the row whose number was pressed. */
function readRowNumber(grid: Grid, target: EventTarget | null): Place | null {
  const number = target instanceof Element ? target.closest<HTMLElement>('[data-gutter]') : null
  const row = number?.dataset['gutter']
  const column = grid.view.field.columns[0]
  return row === undefined || column === undefined ? null : { row, column }
}

function isChosen(grid: Grid, place: Place): boolean {
  return holds(grid.view.field, grid.store.getState().selection, place)
}

function takesText({ row }: Place): boolean {
  return row === newRow || isRealRow(row)
}

/** Text that came without keys does what its keys would do. */
function writeText(grid: Grid, text: string, ownKeys: OwnKeys | undefined): void {
  const { active, editor } = grid.store.getState()
  if (editor !== null || text.trim() === '') return
  const presses = Array.from(text, (key) => ({ ...noModifiers, key })).filter(isPrintable)
  const used = presses.filter((press) => ownKeys?.(press, active) === true)
  if (used.length === 0) openEditor(grid, 'enter', { text })
}

const noModifiers = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

/** What kind of line has the focus, or that several cells are chosen. */
function findMode(grid: Grid): KeyMode {
  const { active, selection } = grid.store.getState()
  if (selection !== null) return 'range'
  if (isGroupHead(active.row)) return 'group'
  if (active.row === headerRow) return 'header'
  return active.row === footRow ? 'foot' : 'ready'
}

/** Where lines are read from the right, the arrow that points on is the left one. */
function asRead(event: KeyboardEvent, root: HTMLElement): KeyPress {
  return event.key.startsWith('Arrow') && isRightToLeft(root) ? mirrorPress(event) : event
}

/** A character, a dead key, or the first key of an input method. */
function startsTyping(event: KeyboardEvent): boolean {
  return isPrintable(event) || event.key === 'Dead' || isComposingKey(event)
}

function isComposingKey(event: KeyboardEvent): boolean {
  // The number is deprecated and still the only sign some engines give of a key an input method took.
  // oxlint-disable-next-line typescript/no-deprecated -- see above
  return event.key === 'Process' || event.keyCode === 229
}
