// Which lines of a long table are in view. All are of one height, so that a division finds them.
import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Lines from `first` up to but without `end`, 0-based; `end` may lie beyond the last line. */
export interface Sight {
  readonly first: number
  readonly end: number
}

const nothing: Sight = { first: 0, end: 0 }

/**
 * Follows the box around `body` that scrolls. Its height is known once it is on the page: nothing is in sight in the
 * first drawing, and the next one comes before anything is painted.
 */
export function useSight(body: RefObject<HTMLElement | null>, linePx: number, headerPx: number): Sight {
  const [sight, setSight] = useState(nothing)
  useLayoutEffect(() => {
    // Found from within: a parent's reference to its element is not there yet.
    const frame = body.current?.closest('[data-frame]')
    if (frame == null) return
    let seen: Sight = nothing
    const look = () => {
      const { scrollTop, clientHeight } = frame
      const first = Math.max(Math.floor(scrollTop / linePx), 0)
      const end = Math.max(Math.ceil((scrollTop + clientHeight - headerPx) / linePx), first)
      if (seen.first === first && seen.end === end) return false
      seen = { first, end }
      return true
    }
    // Lines that come into view are drawn in the frame that shows them.
    const follow = () => {
      if (look()) flushSync(() => setSight(seen))
    }
    // eslint-disable-next-line react-hooks/set-state-in-effect -- how high it is shows only once it is on the page
    if (look()) setSight(seen)
    frame.addEventListener('scroll', follow, { passive: true })
    const watch = new ResizeObserver(follow)
    watch.observe(frame)
    return () => {
      frame.removeEventListener('scroll', follow)
      watch.disconnect()
    }
  }, [body, linePx, headerPx])
  return sight
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
