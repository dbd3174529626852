// Marks the moment a screen can be worked with, for measurements of the start. Knows nothing of the screens.
import { useEffect } from 'react'

/** Sets `data-usable` on the page and a `usable` performance mark after the frame was painted. */
export function useUsableMark(screen: 'library' | 'workbook', usable: boolean): void {
  useEffect(() => {
    if (!usable) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => {
        performance.mark('usable')
        document.documentElement.dataset['usable'] = screen
      })
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [screen, usable])
}
