// Which lines of a paste are cells, and which rows they belong to. Pure.
import { foldText } from '../../format/fold-text.ts'

type Texts = readonly (readonly string[])[]

/** True where the first line only names the columns it would be written to, and more lines follow. */
export function startsWithHeader(texts: Texts, labels: readonly (readonly string[])[]): boolean {
  const [first, second] = texts
  if (first === undefined || second === undefined || labels.length === 0) return false
  return first
    .slice(0, labels.length)
    .every(
      (text, at) =>
        text.trim() !== '' && (labels[at] ?? []).some((label) => foldText(label) === foldText(text)),
    )
}

/**
 * The row each line names in its first cell; null unless every line names one row, no row twice. For tables whose rows
 * are fixed: a list in another order then finds its rows.
 */
export function matchRows(texts: Texts, names: ReadonlyMap<string, string>): readonly string[] | null {
  const byName = new Map<string, string | null>()
  for (const [row, name] of names) {
    const folded = foldText(name)
    byName.set(folded, byName.has(folded) ? null : row)
  }
  const rows = texts.map(([name = '']) => (name.trim() === '' ? null : (byName.get(foldText(name)) ?? null)))
  const found = rows.filter((row) => row !== null)
  return found.length === texts.length && new Set(found).size === found.length ? found : null
}
