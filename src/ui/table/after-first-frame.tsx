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

/** For what is there at once and shows nothing until somebody asks. */
export function AfterFirstFrame({ children }: { readonly children: ReactNode }) {
  return useAfterFirstFrame() ? children : null
}
