// Keys that come before their screen: none is lost, none is given twice.
import { expect, it } from 'vitest'
import type { KeyPress } from '../../../src/app/key-press.ts'
import { makeEarlyKeys } from '../../../src/app/early-keys.ts'

function key(name: string, ctrlKey = false): KeyPress {
  return { key: name, ctrlKey, metaKey: false, shiftKey: false, altKey: false }
}

it('keeps shortcuts in order, each once', () => {
  const early = makeEarlyKeys(false)
  expect([key('2', true), key('k', true)].map(early.press)).toEqual([true, true])
  expect(early.takeCommands()).toEqual(['go-to-week-one', 'search'])
  expect(early.takeCommands()).toEqual([])
})

it('keeps what is typed after a search was asked for, and nothing else', () => {
  const early = makeEarlyKeys(false)
  expect(early.press(key('x'))).toBe(false)
  early.press(key('k', true))
  for (const name of ['r', 'a', 'd', 'Backspace', 't']) expect(early.press(key(name))).toBe(true)
  expect(early.press(key('Tab'))).toBe(false)
  expect(early.press(key('a', true))).toBe(false)
  expect(early.takeSearch()).toEqual({ text: 'rat', entered: false })
  expect(early.takeSearch()).toEqual({ text: '', entered: false })
})

it('begins anew with each shortcut', () => {
  const early = makeEarlyKeys(false)
  for (const press of [key('k', true), key('a'), key('k', true), key('👍')]) early.press(press)
  expect(early.takeSearch().text).toBe('👍')
})

it('keeps the Enter after a text, unless more is typed', () => {
  const early = makeEarlyKeys(false)
  for (const name of ['Enter', 'a', 'Enter']) early.type(key(name))
  expect(early.takeSearch()).toEqual({ text: 'a', entered: true })
  for (const name of ['a', 'Enter', 'b']) early.type(key(name))
  expect(early.takeSearch()).toEqual({ text: 'ab', entered: false })
})
