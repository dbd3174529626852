import { afterEach, expect, it, vi } from 'vitest'
import { watchLifecycle } from '../../../src/app/lifecycle.ts'
import type { Session } from '../../../src/app/session-state.ts'
import { makeTestDesktop, until } from './support.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function setUp(ok: boolean, isOpen = true) {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' })
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', document)
  const flush = vi.fn(() =>
    Promise.resolve(ok ? { ok, value: null } : { ok, problem: { code: 'store-full' } }),
  )
  const readyToClose = vi.fn(() => Promise.resolve({ ok: true, value: null }))
  const closing: (() => void)[] = []
  const desktop = {
    ...makeTestDesktop(),
    readyToClose,
    on: (_name: string, listener: () => void) => {
      closing.push(listener)
      return () => closing.pop()
    },
  }
  // Only what is watched.
  const stop = watchLifecycle(() => (isOpen ? ({ flush } as unknown as Session) : null), desktop as never)
  return { document, flush, readyToClose, closing, stop }
}

it('flushes on blur, when hidden and on closing, and then lets the window go', async () => {
  const { document, flush, readyToClose, closing, stop } = setUp(true)
  window.dispatchEvent(new Event('blur'))
  expect(flush).toHaveBeenCalledTimes(1)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(flush).toHaveBeenCalledTimes(1)
  document.visibilityState = 'hidden'
  document.dispatchEvent(new Event('visibilitychange'))
  expect(flush).toHaveBeenCalledTimes(2)
  closing[0]?.()
  await until(() => readyToClose.mock.calls.length === 1)
  stop()
  window.dispatchEvent(new Event('blur'))
  expect(flush).toHaveBeenCalledTimes(3)
  expect(closing).toEqual([])
})

it('does not say ready while something is not on disk', async () => {
  const { flush, readyToClose, closing } = setUp(false)
  closing[0]?.()
  await until(() => flush.mock.calls.length === 1)
  await new Promise((resolve) => setImmediate(resolve))
  expect(readyToClose).not.toHaveBeenCalled()
})

it('lets the window go at once where no workbook is open', async () => {
  const { flush, readyToClose, closing } = setUp(true, false)
  closing[0]?.()
  await until(() => readyToClose.mock.calls.length === 1)
  expect(flush).not.toHaveBeenCalled()
})
