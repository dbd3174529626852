// Where the page scrolls and not the table itself, the names of the columns come along to the top of the page.
import { useEffect } from 'react'
import { findScroller } from './focus.ts'

export function usePinnedHead(frame: HTMLElement | null): void {
  useEffect(() => {
    const scroller = findScroller(frame?.parentElement ?? null)
    if (frame === null || scroller === null) return
    const place = () => {
      const head = frame.querySelector<HTMLElement>('[data-pinned="top"]')
      if (head === null) return
      const hidden = scroller.getBoundingClientRect().top - frame.getBoundingClientRect().top
      // It goes with the last row, as the head of a printed table would.
      const most = frame.clientHeight - 2 * head.offsetHeight
      const shift = Math.round(Math.max(Math.min(hidden, most), 0))
      head.style.transform = shift === 0 ? '' : `translateY(${String(shift)}px)`
    }
    place()
    const over = new AbortController()
    scroller.addEventListener('scroll', place, { signal: over.signal, passive: true })
    window.addEventListener('resize', place, { signal: over.signal })
    return () => over.abort()
  }, [frame])
}
