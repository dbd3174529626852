// F6 and Shift F6 walk the regions of the screen; each remembers where the focus was.
import { useEffect } from 'react'
import { focusable } from '../shell/focusable.ts'

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
      // What asks a question above the page keeps the focus until it is answered.
      if (document.querySelector('[aria-modal="true"]') !== null) return
      const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')]
      // The innermost: the table and the guide lie within the page.
      const current = document.activeElement?.closest<HTMLElement>('[data-region]') ?? null
      const here = current === null ? 0 : regions.indexOf(current)
      const step = event.shiftKey ? -1 : 1
      const others = regions.map((_, index) => at(regions, here + step * (index + 1)))
      for (const region of others) {
        const remembered = region === undefined ? undefined : lastFocused.get(region)
        const target = remembered?.isConnected === true ? remembered : firstFocusable(region)
        target?.focus()
        // A region that takes no focus now, such as an empty board, is passed over.
        // One that passes it on, as an editor that has closed does to its cell, has taken it.
        if (target !== undefined && document.activeElement?.closest('[data-region]') === region) return
      }
    }
    document.addEventListener('focusin', onFocus)
    window.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('focusin', onFocus)
      window.removeEventListener('keydown', onKey)
    }
  }, [])
}

function at<Item>(items: readonly Item[], index: number): Item | undefined {
  return items[((index % items.length) + items.length) % items.length]
}

function firstFocusable(region: HTMLElement | undefined): HTMLElement | undefined {
  if (region === undefined) return undefined
  const chosen = region.querySelector<HTMLElement>(region.dataset['region'] === 'table' ? entries : current)
  return chosen ?? region.querySelector<HTMLElement>(focusable) ?? region
}

const current = '[aria-current="page"]'
/** Into a table or a list one comes at its chosen cell or line, past the tools above it. */
const entries =
  '[role="grid"] [tabindex="0"], [role="treegrid"] [tabindex="0"], [data-line]:not([tabindex="-1"]), [data-entry]'
