import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { closeLimitMs, closeWithCare } from '../../../electron/main/closing.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function setUp(answer: boolean) {
  const listeners: ((keep: () => void) => void)[] = []
  const seen = { told: 0, asked: 0, closed: 0, kept: 0 }
  const state = { crashed: false, gone: false }
  closeWithCare({
    onClose: (listener) => listeners.push(listener),
    isCrashed: () => state.crashed,
    isGone: () => state.gone,
    tellPage: () => (seen.told += 1),
    askWhetherToClose: () => {
      seen.asked += 1
      return Promise.resolve(answer)
    },
    closeNow: () => (seen.closed += 1),
    onKept: () => (seen.kept += 1),
  })
  /** True where the window was held open. */
  const close = () => {
    const keep = vi.fn()
    for (const listener of listeners) listener(keep)
    return keep.mock.calls.length > 0
  }
  return { close, seen, state }
}

test('a page that stored everything is not asked about', async () => {
  const { close, seen, state } = setUp(true)
  expect(close()).toBe(true)
  state.gone = true
  await vi.advanceTimersByTimeAsync(closeLimitMs)
  expect(seen).toEqual({ told: 1, asked: 0, closed: 0, kept: 0 })
})

test('a page that could not store everything is never closed unasked', async () => {
  const { close, seen } = setUp(false)
  close()
  expect(close()).toBe(true)
  await vi.advanceTimersByTimeAsync(closeLimitMs * 10)
  expect(seen).toEqual({ told: 1, asked: 1, closed: 0, kept: 1 })
  close()
  await vi.advanceTimersByTimeAsync(closeLimitMs)
  expect(seen).toEqual({ told: 2, asked: 2, closed: 0, kept: 2 })
})

test('it closes where the person says so, and at once where the page crashed', async () => {
  const { close, seen, state } = setUp(true)
  close()
  await vi.advanceTimersByTimeAsync(closeLimitMs)
  expect(seen).toEqual({ told: 1, asked: 1, closed: 1, kept: 0 })
  state.crashed = true
  expect(close()).toBe(false)
})
