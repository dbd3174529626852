// How large an element is. Knows nothing of what is in it.
import { useCallback, useState } from 'react'

export interface Size {
  /** Whole pixels; 0 until the element is laid out. */
  readonly width: number
  readonly height: number
}

/** Size of the element the ref is given, kept up to date. */
export function useSize(): {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined
  readonly size: Size
} {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = () => {
      const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)]
      setSize((old) => (old.width === width && old.height === height ? old : { width, height }))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, size }
}
