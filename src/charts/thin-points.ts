// Keeps of many points one for each spot that can be told apart, so that thousands draw as fast as a hundred.

export interface Point {
  readonly x: number
  readonly y: number
}

/** Points this few are all drawn, even where they touch. */
const few = 120

/** The first point of each square of `side`; all of them where they are few. Order is kept. */
export function thinPoints<P extends Point>(points: readonly P[], side: number): readonly P[] {
  if (points.length <= few) return points
  const taken = new Set<string>()
  return points.filter(({ x, y }) => {
    const spot = `${String(Math.round(x / side))} ${String(Math.round(y / side))}`
    if (taken.has(spot)) return false
    taken.add(spot)
    return true
  })
}
