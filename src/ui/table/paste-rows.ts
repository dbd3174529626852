// Which lines of a paste are cells, and which rows and columns they belong to. Pure.
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

/** A column of a paste, by its place there, and the one of ours that its first line names. */
export interface NamedColumn {
  readonly at: number
  readonly column: number
}

/**
 * The columns that the first line names, in our order; null unless each of its cells names one, none twice, and more
 * lines follow. One name alone could as well be content.
 */
export function matchColumns(
  texts: Texts,
  labels: readonly (readonly string[])[],
): readonly NamedColumn[] | null {
  const [first = [], ...others] = texts
  const columns = new Map<string, number>()
  for (const [column, names] of labels.entries()) {
    for (const name of names) {
      const known = columns.get(foldText(name)) ?? column
      columns.set(foldText(name), known === column ? column : shared)
    }
  }
  const isEmpty = (at: number) => texts.every((line) => (line[at] ?? '').trim() === '')
  const named = first.flatMap((text, at) =>
    isEmpty(at) ? [] : [{ at, column: columns.get(foldText(text)) ?? shared }],
  )
  const found = new Set(named.map(({ column }) => column))
  const isHeader = others.length > 0 && named.length > 1 && found.size === named.length && !found.has(shared)
  return isHeader ? named.sort((a, b) => a.column - b.column) : null
}

/** In place of a column: the name of several, or of none. */
const shared = -1

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
