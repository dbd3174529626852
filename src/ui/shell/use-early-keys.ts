// Listens for those who type faster than a screen is drawn.
import { useLayoutEffect } from 'react'
import { makeEarlyKeys } from '../../app/early-keys.ts'
import type { EarlyKeys } from '../../app/early-keys.ts'
import { isMac } from './key-cap.tsx'

/** One for the window: who keeps a key is gone before who answers it comes. */
export const earlyKeys: EarlyKeys = makeEarlyKeys(isMac)

/** While a screen is on its way. */
export function EarlyScreen() {
  useListener(earlyKeys.press, true)
  return null
}

/** While a search field is on its way. */
export function useEarlyText(isOnItsWay: boolean): void {
  useListener(earlyKeys.type, isOnItsWay)
}

function useListener(keep: EarlyKeys['press'], listens: boolean): void {
  useLayoutEffect(() => {
    if (!listens) return undefined
    const onKey = (event: KeyboardEvent) => {
      if (!keep(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', onKey, true)
    return () => window.removeEventListener('keydown', onKey, true)
  }, [keep, listens])
}
