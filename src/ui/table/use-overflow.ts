// What a table's frame has to scroll, as marks its style goes by.
import { useEffect } from 'react'
import type { RefObject } from 'react'
import { findScroller } from './focus.ts'

/**
 * Marks a frame that has nothing to scroll, as only one that scrolls nothing itself lets its head stick to the page, and
 * one that scrolls sideways, as only there the first columns have to stay: each box that sticks is work before every
 * frame, and there would be two in a row.
 */
export function useOverflow(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = ref.current
    const grid = frame?.querySelector(':is([role="grid"], [role="treegrid"])')
    if (frame === null || grid == null) return
    const look = () => {
      const isSideways = frame.scrollWidth > frame.clientWidth
      const isWhole = !isSideways && frame.scrollHeight <= frame.clientHeight
      frame.toggleAttribute('data-sideways', isSideways)
      frame.toggleAttribute('data-whole', isWhole)
      if (!isWhole) return
      // What sticks stops at the padding of what scrolls.
      const scroller = findScroller(frame.parentElement)
      const padding = scroller === null ? '0px' : getComputedStyle(scroller).paddingTop
      frame.style.setProperty('--page-padding', padding)
    }
    const watch = new ResizeObserver(look)
    watch.observe(frame)
    watch.observe(grid)
    return () => watch.disconnect()
  }, [ref])
}
