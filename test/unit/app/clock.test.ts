// The computer's own clock: what comes after a frame comes after it, and comes where there is none.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeSystemClock } from '../../../src/app/clock.ts'

let frames: (() => void)[] = []
let idle: (() => void)[] = []

function callAll(waiting: (() => void)[]): void {
  for (const call of waiting.splice(0)) call()
}

beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  idle = []
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call))
  vi.stubGlobal('requestIdleCallback', (call: () => void) => idle.push(call))
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => frames.splice(handle - 1, 1))
  vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.splice(handle - 1, 1))
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('it comes once the frame was drawn, and once only', () => {
  const call = vi.fn()
  makeSystemClock().afterFrame(call)
  vi.advanceTimersByTime(150)
  callAll(frames)
  expect(call).not.toHaveBeenCalled()
  callAll(idle)
  expect(call).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledTimes(1)
})

test('it comes all the same where no frame does', () => {
  const call = vi.fn()
  makeSystemClock().afterFrame(call)
  vi.advanceTimersByTime(1000)
  expect(call).toHaveBeenCalledTimes(1)
  callAll(frames)
  callAll(idle)
  expect(call).toHaveBeenCalledTimes(1)
})

test('it is taken back, before the frame and after it', () => {
  const call = vi.fn()
  const clock = makeSystemClock()
  clock.afterFrame(call)()
  const takeBack = clock.afterFrame(call)
  callAll(frames)
  takeBack()
  callAll(idle)
  vi.advanceTimersByTime(1000)
  expect(call).not.toHaveBeenCalled()
})
