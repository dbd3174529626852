// Which lines of a long table are in view. All are of one height, so that a division finds them.
import { useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Lines from `first` up to but without `end`, 0-based; `end` may lie beyond the last line. */
export interface Sight {
  readonly first: number
  readonly end: number
}

/** Of the window's height, what a table takes at most on a page: as in table.module.css. */
const shareOfWindow = 0.72

/**
 * Follows the box around `body` that scrolls. How high it is shows once it is laid out; until then it is taken to be as
 * high as it may be, so that the first drawing has its lines without waiting, and what is missing is drawn before
 * anything is painted.
 */
export function useSight(
  body: RefObject<HTMLElement | null>,
  linePx: number,
  headerPx: number,
  /** False where all lines are drawn anyway. */
  isWanted: boolean,
): Sight {
  const [sight, setSight] = useState(() => lookAt(0, window.innerHeight * shareOfWindow, linePx, headerPx))
  const drawn = useRef(sight)
  useLayoutEffect(() => {
    // Found from within: a parent's reference to its element is not there yet.
    const frame = body.current?.closest('[data-frame]')
    if (frame == null || !isWanted) return
    const look = () => lookAt(frame.scrollTop, frame.clientHeight, linePx, headerPx)
    // Lines that come into view are drawn in the frame that shows them.
    const show = (seen: Sight) => {
      drawn.current = seen
      flushSync(() => setSight(seen))
    }
    const follow = () => {
      const seen = look()
      if (seen.first !== drawn.current.first || seen.end !== drawn.current.end) show(seen)
    }
    // In a lower box the lines that are there already may stay.
    const fill = () => {
      const seen = look()
      if (seen.first < drawn.current.first || seen.end > drawn.current.end) show(seen)
    }
    frame.addEventListener('scroll', follow, { passive: true })
    const watch = new ResizeObserver(fill)
    watch.observe(frame)
    return () => {
      frame.removeEventListener('scroll', follow)
      watch.disconnect()
    }
  }, [body, linePx, headerPx, isWanted])
  return sight
}

function lookAt(scrollTop: number, heightPx: number, linePx: number, headerPx: number): Sight {
  const first = Math.max(Math.floor(scrollTop / linePx), 0)
  return { first, end: Math.max(Math.ceil((scrollTop + heightPx - headerPx) / linePx), first) }
}

/** The lines to draw, in order: those in sight with some around them, and some that stay wherever one scrolls. */
export function findNearLines(
  { first, end }: Sight,
  around: number,
  count: number,
  kept: readonly (number | undefined)[],
): readonly number[] {
  if (end === 0) return []
  const [from, to] = [Math.max(Math.min(first, count) - around, 0), Math.min(end + around, count)]
  const near = Array.from({ length: Math.max(to - from, 0) }, (_, at) => from + at)
  const away = new Set(
    kept.filter((line) => line !== undefined && (line < from || line >= to) && line < count),
  )
  if (away.size === 0) return near
  return [...near, ...[...away].filter((line) => line !== undefined)].sort((a, b) => a - b)
}
