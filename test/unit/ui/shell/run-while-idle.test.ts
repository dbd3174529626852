import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Steps } from '../../../../src/domain/memo.ts'
import { runWhileIdle } from '../../../../src/ui/shell/run-while-idle.ts'

const waiting = new Map<number, () => void>()
let now = 0

beforeEach(() => {
  let last = 0
  waiting.clear()
  vi.stubGlobal('requestIdleCallback', (run: () => void) => {
    waiting.set(++last, run)
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (id: number) => waiting.delete(id))
  vi.spyOn(performance, 'now').mockImplementation(() => now)
})

afterEach(() => {
  vi.unstubAllGlobals()
})

/** What the browser does when it has nothing else to do; answers how long that took. */
function rest(): number {
  const begun = now
  for (const [id, run] of [...waiting]) {
    waiting.delete(id)
    run()
  }
  return now - begun
}

function* work(count: number): Steps<string> {
  for (let step = 0; step < count; step += 1) {
    now += 3
    yield
  }
  return 'all of it'
}

describe('work while nothing else is to do', () => {
  it('comes in slices shorter than a frame, and to its end', () => {
    const done = vi.fn()
    runWhileIdle(work(20), done)
    const slices: number[] = []
    while (waiting.size > 0) slices.push(rest())
    expect(slices.length).toBeGreaterThan(5)
    expect(Math.max(...slices)).toBeLessThan(16)
    expect(done.mock.calls).toEqual([['all of it']])
  })

  it('goes no further once it is broken off', () => {
    const done = vi.fn()
    const breakOff = runWhileIdle(work(20), done)
    rest()
    const before = now
    breakOff()
    rest()
    expect([now, waiting.size]).toEqual([before, 0])
    expect(done).not.toHaveBeenCalled()
  })
})
