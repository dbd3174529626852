// What each key does in the grid, as data: the grid follows this list and the shortcut sheet shows it. Knows no DOM beyond a key event.
import { spellPress } from '../../app/key-press.ts'
import type { KeyPress } from '../../app/key-press.ts'
import type { Jump, Step } from './navigation.ts'

/**
 * `ready`: a cell has the focus. `range`: several are chosen. `enter`: text was typed over a cell, arrows leave it. `edit`:
 * arrows move the caret. `find`: in the bar that looks for a text. `header`: on the name of a column, where the keys of
 * `ready` work too. `group`: the head of a group has the focus. `foot`: a cell of the line of sums has it.
 */
export type KeyMode = 'ready' | 'range' | 'header' | 'enter' | 'edit' | 'find' | 'group' | 'foot'

/** Where a key leads from a cell; `edge` is the end of a run of filled cells, or of blank ones. */
export type Move = Step | `edge-${Step}` | Jump | 'page-up' | 'page-down'

export type MoveAction = `move-${Move}` | `extend-${Move}`

export type BlockAction =
  | 'select-all'
  | 'select-rows'
  | 'select-columns'
  | 'select-one'
  | 'copy'
  | 'copy-with-headers'
  | 'cut'
  | 'paste'
  | 'drop-copied'
  | 'clear'
  | 'fill-down'
  | 'fill-right'
  | 'fill-all'

export type FindAction = 'find' | 'replace' | 'find-next' | 'find-previous' | 'close-find'

/** What is shown of the rows, and how: never what they hold. */
export type ViewAction =
  | 'group-by'
  | 'toggle-group'
  | 'open-group'
  | 'close-group'
  | 'open-all-groups'
  | 'close-all-groups'
  | 'choose-summary'
  | 'only-this'
  | 'views'

export type GridAction =
  | ViewAction
  | MoveAction
  | BlockAction
  | FindAction
  | 'tab-next'
  | 'tab-previous'
  | 'leave-next'
  | 'leave-previous'
  | 'next-issue'
  | 'previous-issue'
  | 'next-note'
  | 'previous-note'
  // a cell
  | 'enter'
  | 'enter-back'
  | 'edit'
  | 'toggle'
  | 'today'
  | 'open-notes'
  // an open editor
  | 'commit-down'
  | 'commit-up'
  | 'commit-next'
  | 'commit-previous'
  | 'step-up'
  | 'step-down'
  | 'step-left'
  | 'step-right'
  | 'cancel'
  | 'switch-mode'
  | 'new-line'
  | 'insert-today'
  | 'commit-fill'
  // rows
  | 'insert-below'
  | 'insert-above'
  | 'duplicate'
  | 'delete-row'
  | 'move-row-up'
  | 'move-row-down'
  | 'move-column-left'
  | 'move-column-right'
  | 'narrow-column'
  | 'widen-column'
  | 'row-menu'
  | 'open-record'

export interface Binding {
  /** `Mod` is Ctrl, or Command on a Mac; the last part is the key's name as the keyboard event gives it. */
  readonly keys: string
  readonly modes: readonly KeyMode[]
  readonly action: GridAction
}

const several = ['range'] as const
const ready = ['ready', 'range'] as const
const header = ['header'] as const
const finding = ['ready', 'range', 'find', 'group', 'foot'] as const
const lines = ['ready', 'range', 'group', 'foot'] as const
const cells = ['ready', 'range', 'foot'] as const
const group = ['group'] as const
const foot = ['foot'] as const
const find = ['find'] as const
const typing = ['enter', 'edit'] as const
const enter = ['enter'] as const

export interface KeyGroup {
  readonly id: 'move' | 'choose' | 'change' | 'edit' | 'rows' | 'view' | 'find'
  readonly bindings: readonly Binding[]
}

/** In the order of the shortcut sheet. */
export const keyGroups: readonly KeyGroup[] = [
  {
    id: 'move',
    bindings: [
      { keys: 'ArrowUp', modes: lines, action: 'move-up' },
      { keys: 'ArrowDown', modes: lines, action: 'move-down' },
      { keys: 'ArrowLeft', modes: cells, action: 'move-left' },
      { keys: 'ArrowRight', modes: cells, action: 'move-right' },
      { keys: 'Tab', modes: lines, action: 'tab-next' },
      { keys: 'Shift+Tab', modes: lines, action: 'tab-previous' },
      { keys: 'Home', modes: cells, action: 'move-row-start' },
      { keys: 'End', modes: cells, action: 'move-row-end' },
      { keys: 'Mod+Home', modes: lines, action: 'move-grid-start' },
      { keys: 'Mod+End', modes: lines, action: 'move-grid-end' },
      { keys: 'PageUp', modes: lines, action: 'move-page-up' },
      { keys: 'PageDown', modes: lines, action: 'move-page-down' },
      { keys: 'Mod+ArrowUp', modes: ready, action: 'move-edge-up' },
      { keys: 'Mod+ArrowDown', modes: ready, action: 'move-edge-down' },
      { keys: 'Mod+ArrowLeft', modes: ready, action: 'move-edge-left' },
      { keys: 'Mod+ArrowRight', modes: ready, action: 'move-edge-right' },
      { keys: 'F8', modes: lines, action: 'next-issue' },
      { keys: 'Shift+F8', modes: lines, action: 'previous-issue' },
      { keys: 'F9', modes: lines, action: 'next-note' },
      { keys: 'Shift+F9', modes: lines, action: 'previous-note' },
      { keys: 'F6', modes: [...lines, ...typing], action: 'leave-next' },
      { keys: 'Shift+F6', modes: [...lines, ...typing], action: 'leave-previous' },
    ],
  },
  {
    id: 'choose',
    bindings: [
      { keys: 'Shift+ArrowUp', modes: ready, action: 'extend-up' },
      { keys: 'Shift+ArrowDown', modes: ready, action: 'extend-down' },
      { keys: 'Shift+ArrowLeft', modes: ready, action: 'extend-left' },
      { keys: 'Shift+ArrowRight', modes: ready, action: 'extend-right' },
      { keys: 'Mod+Shift+ArrowUp', modes: ready, action: 'extend-edge-up' },
      { keys: 'Mod+Shift+ArrowDown', modes: ready, action: 'extend-edge-down' },
      { keys: 'Mod+Shift+ArrowLeft', modes: ready, action: 'extend-edge-left' },
      { keys: 'Mod+Shift+ArrowRight', modes: ready, action: 'extend-edge-right' },
      { keys: 'Shift+Home', modes: ready, action: 'extend-row-start' },
      { keys: 'Shift+End', modes: ready, action: 'extend-row-end' },
      { keys: 'Mod+Shift+Home', modes: ready, action: 'extend-grid-start' },
      { keys: 'Mod+Shift+End', modes: ready, action: 'extend-grid-end' },
      { keys: 'Shift+PageUp', modes: ready, action: 'extend-page-up' },
      { keys: 'Shift+PageDown', modes: ready, action: 'extend-page-down' },
      { keys: 'Shift+Space', modes: ready, action: 'select-rows' },
      { keys: 'Mod+Space', modes: ready, action: 'select-columns' },
      { keys: 'Mod+A', modes: lines, action: 'select-all' },
      { keys: 'Escape', modes: several, action: 'select-one' },
    ],
  },
  {
    id: 'change',
    bindings: [
      { keys: 'Mod+C', modes: ready, action: 'copy' },
      { keys: 'Mod+Shift+C', modes: ready, action: 'copy-with-headers' },
      { keys: 'Mod+X', modes: ready, action: 'cut' },
      { keys: 'Mod+V', modes: ready, action: 'paste' },
      { keys: 'Escape', modes: ['ready'], action: 'drop-copied' },
      { keys: 'Delete', modes: ready, action: 'clear' },
      { keys: 'Backspace', modes: ready, action: 'clear' },
      { keys: 'Mod+D', modes: ready, action: 'fill-down' },
      { keys: 'Mod+R', modes: ready, action: 'fill-right' },
      { keys: 'Mod+Enter', modes: several, action: 'fill-all' },
    ],
  },
  {
    id: 'edit',
    bindings: [
      { keys: 'Enter', modes: ready, action: 'enter' },
      { keys: 'Shift+Enter', modes: ready, action: 'enter-back' },
      { keys: 'F2', modes: ready, action: 'edit' },
      { keys: 'Space', modes: ready, action: 'toggle' },
      { keys: 'Mod+;', modes: ready, action: 'today' },
      { keys: 'Shift+F2', modes: ready, action: 'open-notes' },
      { keys: 'Enter', modes: typing, action: 'commit-down' },
      { keys: 'Shift+Enter', modes: typing, action: 'commit-up' },
      { keys: 'Alt+Enter', modes: typing, action: 'new-line' },
      { keys: 'Tab', modes: typing, action: 'commit-next' },
      { keys: 'Shift+Tab', modes: typing, action: 'commit-previous' },
      { keys: 'Escape', modes: typing, action: 'cancel' },
      { keys: 'F2', modes: typing, action: 'switch-mode' },
      { keys: 'ArrowUp', modes: typing, action: 'step-up' },
      { keys: 'ArrowDown', modes: typing, action: 'step-down' },
      { keys: 'ArrowLeft', modes: typing, action: 'step-left' },
      { keys: 'ArrowRight', modes: typing, action: 'step-right' },
      { keys: 'PageUp', modes: enter, action: 'move-page-up' },
      { keys: 'PageDown', modes: enter, action: 'move-page-down' },
      { keys: 'Mod+;', modes: typing, action: 'insert-today' },
      { keys: 'Mod+Enter', modes: typing, action: 'commit-fill' },
    ],
  },
  {
    id: 'rows',
    bindings: [
      { keys: 'Mod+Enter', modes: ['ready', 'group'], action: 'insert-below' },
      { keys: 'Mod+Shift+Enter', modes: ready, action: 'insert-above' },
      { keys: 'Mod+Shift+D', modes: ready, action: 'duplicate' },
      { keys: 'Mod+Delete', modes: ready, action: 'delete-row' },
      { keys: 'Alt+Shift+ArrowUp', modes: ready, action: 'move-row-up' },
      { keys: 'Alt+Shift+ArrowDown', modes: ready, action: 'move-row-down' },
      { keys: 'Alt+Shift+ArrowLeft', modes: ready, action: 'move-column-left' },
      { keys: 'Alt+Shift+ArrowRight', modes: ready, action: 'move-column-right' },
      { keys: 'Alt+ArrowLeft', modes: header, action: 'narrow-column' },
      { keys: 'Alt+ArrowRight', modes: header, action: 'widen-column' },
      { keys: 'Mod+Shift+Space', modes: ready, action: 'open-record' },
      { keys: 'Shift+F10', modes: lines, action: 'row-menu' },
      { keys: 'ContextMenu', modes: lines, action: 'row-menu' },
    ],
  },
  {
    id: 'view',
    bindings: [
      { keys: 'F7', modes: lines, action: 'views' },
      { keys: 'Mod+Shift+L', modes: ready, action: 'only-this' },
      { keys: 'Mod+Shift+G', modes: lines, action: 'group-by' },
      { keys: 'Enter', modes: group, action: 'toggle-group' },
      { keys: 'Space', modes: group, action: 'toggle-group' },
      { keys: 'ArrowLeft', modes: group, action: 'close-group' },
      { keys: 'ArrowRight', modes: group, action: 'open-group' },
      { keys: 'Shift+ArrowLeft', modes: group, action: 'close-all-groups' },
      { keys: 'Shift+ArrowRight', modes: group, action: 'open-all-groups' },
      { keys: 'Enter', modes: foot, action: 'choose-summary' },
      { keys: 'Space', modes: foot, action: 'choose-summary' },
      { keys: 'F2', modes: foot, action: 'choose-summary' },
    ],
  },
  {
    id: 'find',
    bindings: [
      { keys: 'Mod+F', modes: finding, action: 'find' },
      { keys: 'Mod+H', modes: finding, action: 'replace' },
      { keys: 'F3', modes: finding, action: 'find-next' },
      { keys: 'Shift+F3', modes: finding, action: 'find-previous' },
      { keys: 'Enter', modes: find, action: 'find-next' },
      { keys: 'Shift+Enter', modes: find, action: 'find-previous' },
      { keys: 'Escape', modes: find, action: 'close-find' },
    ],
  },
]

/** The first whose keys and mode fit wins; no two do. */
export const bindings: readonly Binding[] = keyGroups.flatMap((group) => group.bindings)

export function findAction(press: KeyPress, mode: KeyMode, mac: boolean): GridAction | null {
  const spelled = spellPress(press, mac)
  const find = (wanted: KeyMode) => {
    for (const keys of spelled) {
      const found = bindings.find((binding) => binding.keys === keys && binding.modes.includes(wanted))
      if (found !== undefined) return found.action
    }
    return null
  }
  return mode === 'header' ? (find('header') ?? find('ready')) : find(mode)
}

/** The keys that do it, for menus and hints; null where only the pointer does. */
export function keysFor(action: GridAction): string | null {
  return bindings.find((binding) => binding.action === action)?.keys ?? null
}

/** True for a key that writes a character: it opens the editor over the cell. */
export function isPrintable(press: KeyPress): boolean {
  const characters = Array.from(press.key)
  // AltGr arrives as Ctrl+Alt with the character it makes.
  const shortcut = (press.ctrlKey !== press.altKey && (press.ctrlKey || press.altKey)) || press.metaKey
  return characters.length === 1 && press.key !== ' ' && !shortcut
}

/** The same press where left and right change places. */
export function mirrorPress({ key, code = '', ctrlKey, metaKey, altKey, shiftKey }: KeyPress): KeyPress {
  const mirrored = key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key
  return { key: mirrored, code, ctrlKey, metaKey, altKey, shiftKey }
}
