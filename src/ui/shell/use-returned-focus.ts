// Gives the focus back when something laid over the page goes: Mantine does so only for what stays mounted, closed.
import { useEffect, useState } from 'react'
import { focusPage } from './focus-page.ts'

/** For each layer over the page, the lowest first: where the focus was before it came, and before what was open then. */
const layers: (readonly (Element | null)[])[] = []

/**
 * To where it was before. Where that is gone, as a command's line is with the palette, to where it was before that, or to
 * the page. Whoever placed the focus meanwhile keeps it.
 */
export function useReturnedFocus(): void {
  const [openers] = useState(() => [document.activeElement, ...(layers.at(-1) ?? [])])
  useEffect(() => {
    layers.push(openers)
    return () => {
      layers.splice(layers.indexOf(openers), 1)
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const opener = openers.find((element) => element?.isConnected === true && element !== document.body)
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
      if (document.activeElement === document.body) focusPage()
    }
  }, [openers])
}
