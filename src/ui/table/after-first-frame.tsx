// What nobody sees in the first frame of a table waits for it: rows come first.
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { useGridState } from './grid.ts'

/** False until the first frame has been shown. */
export function useAfterFirstFrame(): boolean {
  const [isAfter, setIsAfter] = useState(false)
  useEffect(() => {
    const frame = requestAnimationFrame(() => setIsAfter(true))
    return () => cancelAnimationFrame(frame)
  }, [])
  return isAfter
}

/**
 * For what shows nothing until the state of the grid asks for it, and then finds the focus by itself: whoever asks
 * before the frame has it at once, as the next key is meant for it. Not for a field that a key goes into unasked.
 */
export function AfterFirstFrame({ children }: { readonly children: ReactNode }) {
  const isAsked = useGridState(({ menu, record }) => menu !== null || record !== null)
  const isAfter = useAfterFirstFrame()
  return isAsked || isAfter ? children : null
}
