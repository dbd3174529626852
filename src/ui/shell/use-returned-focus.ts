// Gives the focus back when something laid over the page goes: Mantine does so only for what stays mounted, closed.
import { useEffect, useState } from 'react'
import { focusPage } from './focus-page.ts'

/** To where it was before, or to the page where that is gone. Whoever placed the focus meanwhile keeps it. */
export function useReturnedFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement !== null && document.activeElement !== document.body) return
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body
      if (isThere) opener.focus({ preventScroll: true })
      if (document.activeElement === document.body) focusPage()
    },
    [opener],
  )
}
