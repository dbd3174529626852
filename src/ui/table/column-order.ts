// In which order columns stand where a person moved some: by ids alone. The first names the row and stays first.

/** All the ids, in the order asked for; those it does not name stay behind the one they follow in the definition. */
export function orderColumns(ids: readonly string[], order: readonly string[]): readonly string[] {
  const [first, ...others] = ids
  const wanted = order.filter((id) => others.includes(id))
  if (first === undefined || wanted.length === 0) return ids
  const placed = [first, ...wanted]
  for (const [at, id] of ids.entries()) {
    if (placed.includes(id)) continue
    const before = ids[at - 1] ?? first
    placed.splice(placed.indexOf(before) + 1, 0, id)
  }
  return placed
}

/** The order after one column went to stand before another, or last where none is named; null where nothing moves. */
export function moveColumn(
  ids: readonly string[],
  moved: string,
  before: string | null,
): readonly string[] | null {
  const [first] = ids
  if (moved === first || before === first || moved === before || !ids.includes(moved)) return null
  const rest = ids.filter((id) => id !== moved)
  const at = before === null ? rest.length : rest.indexOf(before)
  const next = at < 0 ? ids : [...rest.slice(0, at), moved, ...rest.slice(at)]
  return next.every((id, position) => id === ids[position]) ? null : next
}

/** The order after a column went one place to the left (-1) or right (1) among those shown. */
export function stepColumn(
  ids: readonly string[],
  shown: readonly string[],
  moved: string,
  direction: 1 | -1,
): readonly string[] | null {
  const at = shown.indexOf(moved)
  if (at < 1) return null
  if (direction === -1) {
    const before = shown[at - 1]
    return before === undefined ? null : moveColumn(ids, moved, before)
  }
  if (at === shown.length - 1) return null
  return moveColumn(ids, moved, shown[at + 2] ?? null)
}
