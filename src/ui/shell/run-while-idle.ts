// Runs long work in short slices between frames, so that no key and no frame waits for it.
import type { Steps } from '../../domain/memo.ts'

/** Half a frame: what comes meanwhile is still answered in the same one. */
const sliceMilliseconds = 8
/** A window that is never at rest still gets on. */
const longestWaitMilliseconds = 100

/** Calls `done` with what the steps come to; the answer breaks them off. */
export function runWhileIdle<Value>(steps: Steps<Value>, done: (value: Value) => void): () => void {
  let waiting = 0
  const wait = () => {
    waiting = requestIdleCallback(runSlice, { timeout: longestWaitMilliseconds })
  }
  const runSlice = () => {
    const end = performance.now() + sliceMilliseconds
    do {
      const step = steps.next()
      if (step.done === true) {
        done(step.value)
        return
      }
    } while (performance.now() < end)
    wait()
  }
  wait()
  return () => cancelIdleCallback(waiting)
}
