// What a grid says to those who do not see it.
import { useGridState } from './grid.ts'

export function LiveLine() {
  const said = useGridState((state) => state.said)
  return (
    <p className="hidden-text" aria-live="polite">
      {said}
    </p>
  )
}
