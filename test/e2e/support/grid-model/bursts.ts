// Keys as fast fingers send them: all are on their way before the first is answered. Knows no grid.
import type { CDPSession } from '@playwright/test'

const codes: Readonly<Record<string, number>> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
  F2: 113,
  F3: 114,
  F6: 117,
  F10: 121,
}

const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Control: 2, Meta: 4, Shift: 8 }

/** Presses all keys, named as in Playwright, without waiting between them. */
export async function pressAtOnce(client: CDPSession, keys: readonly string[]): Promise<void> {
  await Promise.all(keys.flatMap((key) => press(client, key)))
}

function press(client: CDPSession, name: string): Promise<unknown>[] {
  const parts = name.length > 1 ? name.split(/\+(?=.)/) : [name]
  const key = parts.at(-1) ?? name
  const modifiers = parts.slice(0, -1).reduce((bits, part) => bits | (modifierBits[part] ?? 0), 0)
  const written = key === 'Enter' ? '\r' : key.length === 1 || Array.from(key).length === 1 ? key : ''
  const text = (modifiers & ~8) === 0 ? written : ''
  const shared = {
    key,
    modifiers,
    windowsVirtualKeyCode: codes[key] ?? (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : 0),
  }
  return [
    client.send('Input.dispatchKeyEvent', {
      ...shared,
      type: text === '' ? 'rawKeyDown' : 'keyDown',
      ...(text === '' ? {} : { text, unmodifiedText: text }),
    }),
    client.send('Input.dispatchKeyEvent', { ...shared, type: 'keyUp' }),
  ]
}
