// F6 and Shift F6 walk the regions of the screen; each remembers where the focus was.
import { useEffect } from 'react'

export function useRegionKeys(): void {
  useEffect(() => {
    const lastFocused = new WeakMap<Element, HTMLElement>()
    const onFocus = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return
      const region = event.target.closest('[data-region]')
      if (region !== null) lastFocused.set(region, event.target)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return
      event.preventDefault()
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
      // The innermost: the guide lies within the page.
      const current = document.activeElement?.closest<HTMLElement>('[data-region]') ?? null
      const here = current === null ? 0 : regions.indexOf(current)
      const step = event.shiftKey ? -1 : 1
      const next = regions[(here + step + regions.length) % regions.length]
      if (next === undefined) return
      const remembered = lastFocused.get(next)
      const target = remembered?.isConnected === true ? remembered : firstFocusable(next)
      target.focus()
    }
    document.addEventListener('focusin', onFocus)
    window.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

function firstFocusable(region: HTMLElement): HTMLElement {
  const selector =
    '[aria-current="page"], button:not(:disabled), a[href], input, select, textarea, [tabindex="0"]'
  return region.querySelector<HTMLElement>(selector) ?? region
}
