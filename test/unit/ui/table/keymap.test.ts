import { describe, expect, it } from 'vitest'
import { commandOfKey } from '../../../../src/app/commands.ts'
import { bindings, findAction, isPrintable, keysFor } from '../../../../src/ui/table/keymap.ts'
import type { KeyPress } from '../../../../src/app/key-press.ts'
import { gridWords } from '../../../../src/words/en/grid.ts'

function press(key: string, held: Partial<Omit<KeyPress, 'key'>> = {}): KeyPress {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }
}

describe('keymap', () => {
  it('gives Enter two meanings by mode', () => {
    expect(findAction(press('Enter'), 'ready', false)).toBe('enter')
    expect(findAction(press('Enter'), 'enter', false)).toBe('commit-down')
    expect(findAction(press('Enter', { shiftKey: true }), 'edit', false)).toBe('commit-up')
  })

  it('reads Mod as Ctrl, and as Command on a Mac', () => {
    expect(findAction(press('Enter', { ctrlKey: true }), 'ready', false)).toBe('insert-below')
    expect(findAction(press('Enter', { metaKey: true }), 'ready', true)).toBe('insert-below')
    expect(findAction(press('Enter', { metaKey: true }), 'ready', false)).toBeNull()
    expect(findAction(press('D', { ctrlKey: true, shiftKey: true }), 'ready', false)).toBe('duplicate')
    expect(findAction(press('d', { ctrlKey: true, shiftKey: true }), 'ready', false)).toBe('duplicate')
  })

  it('reads the place of a key that has no Latin letter, a digit that needs Shift, a mark that has it', () => {
    const held = { ctrlKey: true }
    expect(findAction(press('в', { ...held, code: 'KeyD' }), 'ready', false)).toBe('fill-down')
    expect(findAction(press('в', { code: 'KeyD' }), 'ready', false)).toBeNull()
    // A Latin letter means itself, wherever it lies.
    expect(findAction(press('j', { ...held, code: 'KeyD' }), 'ready', false)).toBeNull()
    expect(findAction(press(';', { ...held, shiftKey: true, code: 'Comma' }), 'ready', false)).toBe('today')
    expect(commandOfKey(press('я', { ...held, code: 'KeyZ' }), false)?.id).toBe('undo')
    expect(commandOfKey(press('&', { ...held, code: 'Digit1' }), false)?.id).toBe(
      commandOfKey(press('1', held), false)?.id,
    )
  })

  it('gives Mod+Enter to the fill only while several cells are chosen', () => {
    expect(findAction(press('Enter', { ctrlKey: true }), 'range', false)).toBe('fill-all')
    expect(findAction(press('Enter', { ctrlKey: true }), 'edit', false)).toBe('commit-fill')
    expect(findAction(press('ArrowDown', { shiftKey: true }), 'range', false)).toBe('extend-down')
    expect(findAction(press('Escape'), 'ready', false)).toBe('drop-copied')
    expect(findAction(press('Escape'), 'range', false)).toBe('select-one')
  })

  it('leaves caret keys of an open editor to the editor', () => {
    expect(findAction(press('Home'), 'edit', false)).toBeNull()
    expect(findAction(press('Home'), 'enter', false)).toBeNull()
    expect(findAction(press('ArrowLeft', { shiftKey: true }), 'edit', false)).toBeNull()
  })

  it('has no two bindings for one key and mode', () => {
    const seen = bindings.flatMap(({ keys, modes }) => modes.map((mode) => `${keys} ${mode}`))
    expect(seen.filter((entry, at) => seen.indexOf(entry) !== at)).toEqual([])
  })

  it('has words for every action, for the shortcut sheet', () => {
    for (const { action } of bindings) expect(gridWords.actions[action]).not.toBe('')
  })

  it('knows which keys write', () => {
    expect(isPrintable(press('a'))).toBe(true)
    expect(isPrintable(press('€', { ctrlKey: true, altKey: true }))).toBe(true)
    expect(isPrintable(press('😀'))).toBe(true)
    expect(isPrintable(press('a', { ctrlKey: true }))).toBe(false)
    expect(isPrintable(press('ArrowUp'))).toBe(false)
    expect(isPrintable(press(' '))).toBe(false)
  })

  it('names the keys of an action', () => {
    expect(keysFor('move-row-up')).toBe('Alt+Shift+ArrowUp')
  })
})
