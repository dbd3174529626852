// What nobody sees in the first frame of a table waits for it: rows come first.
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'

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
 * For what shows nothing until somebody asks, and then finds the focus by itself. Not for a field that a key goes into:
 * the first one may come before the frame.
 */
export function AfterFirstFrame({ children }: { readonly children: ReactNode }) {
  return useAfterFirstFrame() ? children : null
}
