// Medians and percentiles as the method defines them. Knows no workbook. Arrays of numbers alone sort by number.

/** Mean of the middle two where the count is even; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort()
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (upper === undefined) return null
  const lower = sorted[sorted.length / 2 - 1]
  return lower === undefined ? upper : (lower + upper) / 2
}

/** The value of rank ceil(p / 100 x n), nearest rank; null of nothing. */
export function percentile(values: readonly number[], p: number): number | null {
  const sorted = Float64Array.from(values).sort()
  return sorted[Math.max(Math.ceil((p * sorted.length) / 100), 1) - 1] ?? null
}

export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}
