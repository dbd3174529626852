// Keeps the order a person asked for while rows come and go: an edit never makes a row jump. Knows only ids.

/**
 * The rows of a view as first shown, without those that are gone; rows that came since stand right after the row
 * they follow in the workbook, or first.
 */
export function mergeOrder(
  shown: readonly string[],
  known: ReadonlySet<string>,
  present: readonly string[],
): readonly string[] {
  const here = new Set(present)
  const kept = shown.filter((row) => here.has(row))
  const isShown = new Set(kept)
  const added = new Map<string | null, string[]>()
  let anchor: string | null = null
  for (const row of present) {
    if (known.has(row)) {
      if (isShown.has(row)) anchor = row
      continue
    }
    const group = added.get(anchor) ?? []
    group.push(row)
    added.set(anchor, group)
  }
  if (added.size === 0) return kept.length === shown.length ? shown : kept
  return [...(added.get(null) ?? []), ...kept.flatMap((row) => [row, ...(added.get(row) ?? [])])]
}
