// Scrolls the table while a pulled pointer rests at one of its edges, the faster the further it went.
import type { Grid } from './grid.ts'
import { findRowsBox } from './pull.ts'
import type { Point, Pull } from './pull.ts'

/** This close to an edge the table begins to move. */
const edgePx = 24
const slowestPx = 2
const fastestPx = 32

export interface EdgeScroll {
  readonly follow: (point: Point) => void
  readonly stop: () => void
}

export function makeEdgeScroll(grid: Grid, pull: Pull): EdgeScroll {
  let point: Point | null = null
  let frameId: number | null = null

  const tick = () => {
    frameId = null
    const { frame } = grid
    if (point === null || frame === null) return
    const box = findRowsBox(frame)
    const down = pull.scrolls === 'columns' ? 0 : findSpeed(point.y, box.top, box.bottom)
    const across = pull.scrolls === 'rows' ? 0 : findSpeed(point.x, box.left, box.right)
    const before = [frame.scrollTop, frame.scrollLeft]
    frame.scrollTop += down
    frame.scrollLeft += across
    if (frame.scrollTop === before[0] && frame.scrollLeft === before[1]) return
    pull.move(point)
    frameId = requestAnimationFrame(tick)
  }

  return {
    follow: (next) => {
      point = next
      if (pull.scrolls !== 'none') frameId ??= requestAnimationFrame(tick)
    },
    stop: () => {
      point = null
      if (frameId !== null) cancelAnimationFrame(frameId)
      frameId = null
    },
  }
}

/** In px a frame; 0 away from both edges. */
export function findSpeed(at: number, from: number, to: number): number {
  const before = from + edgePx - at
  const after = at - (to - edgePx)
  const depth = Math.max(before, after)
  if (depth <= 0) return 0
  const speed = Math.min(slowestPx + depth / 4, fastestPx)
  return before > after ? -speed : speed
}
