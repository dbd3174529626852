// A table that is seen whole scrolls with its page, and the names of its columns then stay at the top of that page.
import { useEffect } from 'react'
import type { RefObject } from 'react'
import { findScroller } from './focus.ts'

/** Marks a frame that has nothing to scroll: only one that scrolls nothing itself lets its head stick to the page. */
export function usePinnedHead(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = ref.current
    const grid = frame?.querySelector(':is([role="grid"], [role="treegrid"])')
    if (frame === null || grid == null) return
    const look = () => {
      const isWhole = frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight
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
