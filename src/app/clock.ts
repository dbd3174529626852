// The time of day, calendar day and timers of this computer, in one place so that tests can turn the hands.
import { localDate } from '../format/local-date.ts'

export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number
  /** Today's local calendar date. */
  readonly today: () => string
  /** Calls once after the time given; the function returned takes that back. */
  readonly after: (milliseconds: number, callback: () => void) => () => void
  /** Calls once when the screen has shown what there is now, or soon where it shows nothing; likewise. */
  readonly afterFrame: (callback: () => void) => () => void
}

/** A window that is hidden draws no frame; its timers run. */
const longestFrameMilliseconds = 200

export function makeSystemClock(): Clock {
  return {
    now: () => Date.now(),
    today: () => localDate(new Date()),
    after(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds)
      return () => {
        clearTimeout(timer)
      }
    },
    afterFrame(callback) {
      // The wait counts from the end of this task, however long that takes.
      let timer = setTimeout(() => {
        timer = setTimeout(run, longestFrameMilliseconds)
      })
      // Its callbacks come before it is drawn; the browser is idle once it was.
      let idle = 0
      const frame = requestAnimationFrame(() => {
        idle = requestIdleCallback(run)
      })
      function stop(): void {
        clearTimeout(timer)
        cancelAnimationFrame(frame)
        cancelIdleCallback(idle)
      }
      function run(): void {
        stop()
        callback()
      }
      return stop
    },
  }
}

/** `2026-05-29T14:03`, as a cell of date and time holds it. */
export function localMinute(moment: Date): string {
  return `${localDate(moment)}T${moment.toTimeString().slice(0, 5)}`
}

const longestWaitMilliseconds = 60_000

/**
 * Calls with the new date when the day changes. It looks once a minute at the latest, because timers stand
 * still while the computer sleeps.
 */
export function watchDay(clock: Clock, onDay: (date: string) => void): () => void {
  let day = clock.today()
  let cancel = (): void => undefined
  function wait(): void {
    const midnight = new Date(clock.now())
    midnight.setHours(24, 0, 0, 0)
    const left = midnight.getTime() - clock.now()
    cancel = clock.after(Math.max(1, Math.min(left, longestWaitMilliseconds)), look)
  }
  function look(): void {
    const today = clock.today()
    if (today !== day) {
      day = today
      onDay(today)
    }
    wait()
  }
  wait()
  return () => {
    cancel()
  }
}
