// Moves labels that stand too close above and below each other apart, as little as it takes. Knows no text.

export interface Wanted {
  /** Where the middle of the label should be. */
  readonly y: number
  readonly height: number
}

/** The middles in the order given: none overlaps another, and where there is room all lie between `top` and `bottom`. */
export function spreadLabels(labels: readonly Wanted[], top: number, bottom: number): readonly number[] {
  const order = labels
    .map((label, index) => ({ ...label, index }))
    .sort((a, b) => a.y - b.y || a.index - b.index)
  const middles: number[] = []
  let free = top
  for (const { y, height, index } of order) {
    const middle = Math.max(y, free + height / 2)
    middles[index] = middle
    free = middle + height / 2
  }
  let limit = bottom
  for (const { height, index } of [...order].reverse()) {
    const middle = Math.min(middles[index] ?? 0, limit - height / 2)
    middles[index] = middle
    limit = middle - height / 2
  }
  return middles
}
