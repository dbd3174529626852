// A mark on the page itself, for the style of what stands beside or around the element that asks for it.
import { useLayoutEffect } from 'react'

/**
 * On the page while `on`. In place of `:has`, which makes the browser look from every element that changes, a typed
 * letter's too, up to the one that has.
 */
export function usePageMark(mark: 'data-room' | 'data-reveal', on: boolean): void {
  useLayoutEffect(() => {
    const page = document.documentElement
    page.toggleAttribute(mark, on)
    return () => page.removeAttribute(mark)
  }, [mark, on])
}
