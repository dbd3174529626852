import { expect, test } from 'vitest'
import { findRefusal } from '../../../electron/main/refusals.ts'

function refusal(
  switches: readonly string[],
  change: { isPackaged?: boolean; isRoot?: boolean; isTest?: boolean } = {},
) {
  const hasSwitch = (name: string) => switches.includes(name)
  return findRefusal({ isPackaged: true, isRoot: false, isTest: false, hasSwitch, ...change })
}

test('the product lets nobody look into it', () => {
  expect(refusal(['remote-debugging-port'])).toContain('--remote-debugging-port')
  expect(refusal(['inspect-brk'])).toContain('--inspect-brk')
  expect(refusal([])).toBeNull()
  expect(refusal(['user-data-dir', 'no-sandbox'])).toBeNull()
})

test('the product does not run as root without its sandbox', () => {
  expect(refusal(['no-sandbox'], { isRoot: true })).toContain('root')
  expect(refusal([], { isRoot: true })).toBeNull()
})

test('development and tests may', () => {
  for (const change of [{ isPackaged: false }, { isTest: true }]) {
    expect(refusal(['remote-debugging-port', 'no-sandbox'], { isRoot: true, ...change })).toBeNull()
  }
})
