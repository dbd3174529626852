// Measures the room a chart has. Knows nothing of charts.
import { useCallback, useState } from 'react'

interface ChartWidth {
  readonly ref: (element: HTMLElement | null) => (() => void) | undefined
  /** Whole pixels; 0 until the element is laid out. */
  readonly width: number
}

/** Width of the element the ref is given, kept up to date. */
export function useChartWidth(): ChartWidth {
  const [width, setWidth] = useState(0)
  const ref = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const measure = () => {
      setWidth(Math.floor(element.clientWidth))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => {
      observer.disconnect()
    }
  }, [])
  return { ref, width }
}
