// What hands do on the keyboard: move, choose, type in bursts, copy, fill, undo, and work on rows.
import fc from 'fast-check'
import { isStored } from '../../../../src/domain/column.ts'
import {
  clear,
  copy,
  deleteRows,
  duplicateRows,
  fillAll,
  fillDown,
  fillRight,
  insertRow,
  leave,
  moveRows,
  paste,
} from './changes.ts'
import type { Deed } from './commands.ts'
import { history } from './history.ts'
import { cellAt, change, columnAt, firstStored, goTo, header, isCell, newLine } from './model.ts'
import type { GridModel } from './model.ts'
import { chooseMore, extendBy, findTab, moveBy, tab } from './moves.ts'
import { writeCells } from './sheet.ts'
import { foreignCells, spellForeign, textFor } from './texts.ts'
import { eraseOne, open, stepDown, stepRight, typeText } from './typing.ts'
import type { Typing } from './typing.ts'

type Weighted = fc.WeightedArbitrary<Deed>

const atOnce = fc.boolean()
const pick = fc.nat({ max: 999 })

const moveKeys = [
  ...['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'ArrowRight', 'Home', 'End'],
  ...['Control+Home', 'Control+End', 'Control+ArrowUp', 'Control+ArrowDown'],
  ...['Control+ArrowLeft', 'Control+ArrowRight'],
]

const move = fc
  .tuple(fc.array(fc.constantFrom(...moveKeys), { minLength: 1, maxLength: 8 }), atOnce)
  .map(([keys, fast]): Deed => ({
    name: spell('go', keys, fast),
    can: () => true,
    run: async (model, window) => {
      for (const key of keys) moveBy(model, key)
      await window.press(keys, fast)
    },
  }))

const tabs = fc
  .tuple(fc.constantFrom('Tab', 'Shift+Tab'), fc.integer({ min: 1, max: 5 }), atOnce)
  .map(([key, times, fast]): Deed => ({
    name: spell('go', Array<string>(times).fill(key), fast),
    can: () => true,
    run: async (model, window) => {
      const keys: string[] = []
      const direction = key === 'Tab' ? 1 : -1
      // Tab at either end leaves the table, which is another test's matter.
      while (
        keys.length < times &&
        (model.chosen !== null || findTab(model, model.active, direction) !== null)
      ) {
        tab(model, direction)
        keys.push(key)
      }
      await window.press(keys, fast)
    },
  }))

const page = fc.constantFrom('PageDown', 'PageUp').map((key): Deed => ({
  name: `press ${key}`,
  can: (model) => isCell(model),
  run: async (model, window) => {
    await window.press([key], false)
    // How far a page reaches is the window's matter; the column and the direction are not.
    const { focus } = await window.look()
    const rows = [...model.sheet.rows.map(({ id }) => model.identities.real.get(id) ?? id)]
    const found = rows.indexOf(focus?.row ?? '')
    goTo(model, { ...model.active, row: model.sheet.rows[found]?.id ?? 'nowhere' })
    model.run = null
  },
}))

const extendKeys = moveKeys.map((key) =>
  key.startsWith('Control+') ? key.replace('Control+', 'Control+Shift+') : `Shift+${key}`,
)

const extend = fc
  .tuple(fc.array(fc.constantFrom(...extendKeys), { minLength: 1, maxLength: 4 }), atOnce)
  .map(([keys, fast]): Deed => ({
    name: spell('choose', keys, fast),
    can: () => true,
    run: async (model, window) => {
      for (const key of keys) extendBy(model, key.replace('Shift+', ''))
      await window.press(keys, fast)
    },
  }))

const chooseMany = fc
  .constantFrom(
    ['Shift+ ', 'rows'] as const,
    ['Control+ ', 'columns'] as const,
    ['Control+a', 'all'] as const,
  )
  .map(([key, what]): Deed =>
    press(
      key,
      () => true,
      (model) => chooseMore(model, what),
    ),
  )

const chooseOne = fc.constant(
  press(
    'Escape',
    () => true,
    (model) => {
      // What was copied is let go of first.
      if (!model.hasCopy) model.chosen = null
      model.hasCopy = false
    },
  ),
)

const closingKeys = [
  'Enter',
  'Enter',
  'Enter',
  'Tab',
  'Tab',
  'Shift+Tab',
  'Shift+Enter',
  'Escape',
  'Control+Enter',
]

/** Typed over the cell in focus, closed by a key, often all in one go. */
const typeOver = fc
  .record({
    pick,
    more: fc.option(pick),
    erased: fc.constantFrom(0, 0, 0, 1, 3),
    closing: fc.constantFrom(...closingKeys, 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp'),
    wheel: fc.constantFrom(0, 0, 0, 0, 900),
    fast: atOnce,
  })
  .map(({ pick: first, more, erased, closing, wheel, fast }): Deed => {
    return {
      name: `type ${String(first)} ${String(more)} over, erase ${String(erased)}, ${closing}${wheel > 0 ? ', wheel' : ''}${fast ? ' at once' : ''}`,
      can: (model) => canType(model) && fitsClosing(openHere(model, true), closing),
      run: async (model, window) => {
        const column = target(model)
        const typing = openHere(model, true)
        if (typing === null) return
        const keys: string[] = []
        typeInto(typing, keys, textFor(model.table, column, first))
        if (more !== null && typing.look === 'lines') {
          keys.push('Alt+Enter')
          typeText(typing, '\n')
          typeInto(typing, keys, textFor(model.table, column, more))
        }
        for (let times = 0; times < erased && typing.text.length > 1; times += 1) {
          keys.push('Backspace')
          eraseOne(typing)
        }
        leave(model, typing, closing)
        if (wheel > 0) {
          await window.press(keys, fast)
          await window.page.mouse.wheel(0, wheel)
          await window.press([closing], fast)
        } else await window.press([...keys, closing], fast)
      },
    }
  })

/** Many cells downwards or to the right without a pause: a lost key shows at once. */
const typeMany = fc
  .tuple(fc.array(pick, { minLength: 3, maxLength: 8 }), fc.constantFrom('Enter', 'Tab'), atOnce)
  .map(([picks, closing, fast]): Deed => ({
    name: `type ${picks.join()} each with ${closing}${fast ? ' at once' : ''}`,
    can: canType,
    run: async (model, window) => {
      const keys: string[] = []
      for (const each of picks) {
        if (!canType(model)) break
        const column = target(model)
        const typing = open(model, column, undefined, true)
        if (typing === null) break
        typeInto(typing, keys, textFor(model.table, column, each))
        keys.push(closing)
        leave(model, typing, closing)
      }
      await window.press(keys, fast)
    },
  }))

/** Opened with its content: erased from the end, added to, or stepped through. */
const edit = fc
  .record({
    opening: fc.constantFrom('F2', 'Enter'),
    pick: fc.option(pick),
    erased: fc.constantFrom(0, 0, 1, 2),
    steps: fc.constantFrom(0, 1, 2),
    closing: fc.constantFrom(...closingKeys),
    fast: atOnce,
  })
  .map(({ opening, pick: first, erased, steps, closing, fast }): Deed => ({
    name: `${opening}, erase ${String(erased)}, add ${String(first)}, ${String(steps)} steps, ${closing}${fast ? ' at once' : ''}`,
    can: (model) => canType(model) && fitsClosing(openHere(model, false), closing),
    run: async (model, window) => {
      const column = target(model)
      const typing = openHere(model, false)
      if (typing === null) return
      const keys: string[] = [opening]
      for (let times = 0; times < erased; times += 1) {
        keys.push('Backspace')
        eraseOne(typing)
      }
      if (first !== null) typeInto(typing, keys, textFor(model.table, column, first))
      for (let times = 0; times < steps; times += 1) stepThrough(typing, keys)
      leave(model, typing, closing)
      await window.press([...keys, closing], fast)
    },
  }))

const today = fc.constant(
  press(
    'Control+;',
    (model) => isCell(model) && columnAt(model, model.active.column).kind === 'date',
    (model) => change(model, writeCells(model.sheet, [{ ...model.active, value: model.asOf }])),
  ),
)

const turn = fc.constant(
  press(
    ' ',
    (model) => isCell(model) && columnAt(model, model.active.column).kind === 'yes-no',
    (model) => {
      const now = cellAt(model, model.active.row, columnAt(model, model.active.column))
      change(model, writeCells(model.sheet, [{ ...model.active, value: now !== true }]))
    },
  ),
)

const clearing = fc.constantFrom('Delete', 'Backspace').map((key) => press(key, () => true, clear))

const copying = fc.constant(press('Control+c', (model) => isCell(model), copy))

const cutting = fc.constant(
  press(
    'Control+x',
    (model) => isCell(model),
    (model) => {
      copy(model)
      clear(model)
    },
  ),
)

const pasting = fc.constant(
  press(
    'Control+v',
    (model) => model.clipboard !== null && (isCell(model) || model.active.row === newLine),
    (model) => paste(model, model.clipboard ?? []),
  ),
)

/** From another program, through the event that brings it. */
const pasteForeign = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(fc.array(fc.constantFrom(...foreignCells), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    }),
  )
  .map((lines): Deed => ({
    name: `paste ${JSON.stringify(lines)}`,
    can: (model) => isCell(model) || model.active.row === newLine,
    run: async (model, window) => {
      paste(model, lines)
      await window.page.evaluate((text) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', text)
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.activeElement?.dispatchEvent(event)
      }, spellForeign(lines))
    },
  }))

const filling = fc
  .constantFrom(['Control+d', fillDown] as const, ['Control+r', fillRight] as const)
  .map(([key, fill]) => press(key, (model) => isCell(model), fill))

const fillingAll = fc.constant(
  press('Control+Enter', (model) => isCell(model) && model.chosen !== null, fillAll),
)

const rows = fc.constantFrom(
  press(
    'Control+Enter',
    (model) => model.active.row !== header && model.chosen === null,
    (model) => insertRow(model, 'below'),
  ),
  press('Control+Shift+Enter', isCell, (model) => insertRow(model, 'above')),
  press('Control+Shift+D', isCell, duplicateRows),
  press('Control+Delete', isCell, deleteRows),
  press('Alt+Shift+ArrowUp', isCell, (model) => moveRows(model, -1)),
  press('Alt+Shift+ArrowDown', isCell, (model) => moveRows(model, 1)),
)

export const hands: readonly Weighted[] = [
  { weight: 8, arbitrary: move },
  { weight: 3, arbitrary: tabs },
  { weight: 1, arbitrary: page },
  { weight: 4, arbitrary: extend },
  { weight: 1, arbitrary: chooseMany },
  { weight: 1, arbitrary: chooseOne },
  { weight: 8, arbitrary: typeOver },
  { weight: 5, arbitrary: typeMany },
  { weight: 6, arbitrary: edit },
  { weight: 1, arbitrary: today },
  { weight: 1, arbitrary: turn },
  { weight: 2, arbitrary: clearing },
  { weight: 3, arbitrary: copying },
  { weight: 1, arbitrary: cutting },
  { weight: 4, arbitrary: pasting },
  { weight: 2, arbitrary: pasteForeign },
  { weight: 2, arbitrary: filling },
  { weight: 1, arbitrary: fillingAll },
  { weight: 5, arbitrary: history },
  { weight: 5, arbitrary: rows },
]

/** One key, and what it does. */
function press(key: string, can: (model: GridModel) => boolean, act: (model: GridModel) => void): Deed {
  return {
    name: `press ${key}`,
    can,
    run: async (model, window) => {
      act(model)
      await window.press([key], false)
    },
  }
}

function target(model: GridModel) {
  return model.active.row === newLine ? firstStored(model) : columnAt(model, model.active.column)
}

function canType(model: GridModel): boolean {
  return (
    model.active.row !== header && (model.active.row === newLine || isCell(model)) && isStored(target(model))
  )
}

/** The editor that opens at the focus, over the content (`isOver`) or with it. */
function openHere(model: GridModel, isOver: boolean): Typing | null {
  const column = target(model)
  const isNew = model.active.row === newLine
  return open(model, column, isNew ? undefined : cellAt(model, model.active.row, column), isOver)
}

/** Keys that mean something else in this kind of editor close none. */
function fitsClosing(typing: Typing | null, closing: string): boolean {
  const look = typing?.look
  if (closing === 'Shift+Enter' && look === 'lines') return false
  const isChoice = look === 'list' || look === 'names'
  return !(isChoice && (closing === 'ArrowDown' || closing === 'ArrowUp'))
}

function typeInto(typing: Typing, keys: string[], text: string): void {
  keys.push(...Array.from(text))
  typeText(typing, text)
}

function stepThrough(typing: Typing, keys: string[]): void {
  if (typing.look === 'list') {
    keys.push('ArrowDown')
    stepDown(typing)
  } else if (typing.look === 'steps') {
    keys.push('ArrowRight')
    stepRight(typing)
  }
}

function spell(what: string, keys: readonly string[], fast: boolean): string {
  return `${what} ${keys.join(' ')}${fast ? ' at once' : ''}`
}
