// Rows by the name people use for them, and back: `Ana Silva`, or `Ana Silva [row id]` where that could be two.
import type { TableId } from '../domain/table-id.ts'
import type { UnreadReason } from '../domain/unread-reason.ts'
import { foldText } from './fold-text.ts'
import { isRowId } from './row-id.ts'

export type Resolved = { readonly id: string } | { readonly why: UnreadReason }

export interface NameIndex {
  /** Text that `resolve` reads back as the same row; `[id]` for a row without a name or gone from the table. */
  readonly format: (id: string) => string
  readonly resolve: (text: string) => Resolved
}

/** Longer names are cut in running text; the id beside them says which row is meant. */
const nameLimit = 200
const withId = /^(.*?)\s*\[([A-Za-z0-9._~-]+)\]$/su

/** `names` are the rows' plain names by id, in table order. */
export function makeNameIndex(table: TableId, names: ReadonlyMap<string, string>): NameIndex {
  const byName = groupBy(names, foldText)
  const byInitials = table === 'people' ? groupBy(names, findInitials) : new Map<string, string[]>()
  const missing: UnreadReason = table === 'people' ? 'no-such-person' : 'no-such-row'
  const formatted = new Map<string, string>()

  function resolve(text: string): Resolved {
    const trimmed = text.trim()
    const marked = trimmed.endsWith(']') ? withId.exec(trimmed) : null
    // A bare `[id]` is believed even when the row is gone, so that nothing is lost on the way out and in.
    if (marked?.[2] !== undefined && (names.has(marked[2]) || (marked[1] === '' && isRowId(marked[2]))))
      return { id: marked[2] }
    const named = byName.get(foldText(trimmed)) ?? []
    if (named.length === 1 && named[0] !== undefined) return { id: named[0] }
    const exact = named.filter((id) => names.get(id)?.trim() === trimmed)
    if (exact.length === 1 && exact[0] !== undefined) return { id: exact[0] }
    if (named.length > 1) return { why: 'name-not-unique' }
    if (names.has(trimmed)) return { id: trimmed }
    const initialled = byInitials.get(foldText(trimmed).replace(/[. ]/g, '')) ?? []
    if (initialled.length === 1 && initialled[0] !== undefined) return { id: initialled[0] }
    return { why: initialled.length > 1 ? 'name-not-unique' : missing }
  }

  function make(id: string): string {
    const name = (names.get(id) ?? '').replace(/\s+/gu, ' ').trim()
    if (name === '') return `[${id}]`
    if (name.length > nameLimit)
      return `${Array.from(name)
        .slice(0, nameLimit / 2)
        .join('')}… [${id}]`
    const resolved = resolve(name)
    return 'id' in resolved && resolved.id === id ? name : `${name} [${id}]`
  }

  return {
    resolve,
    format: (id) => {
      const known = formatted.get(id)
      if (known !== undefined) return known
      const text = make(id)
      formatted.set(id, text)
      return text
    },
  }
}

function groupBy(names: ReadonlyMap<string, string>, keyOf: (name: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [id, name] of names) {
    const key = keyOf(name)
    if (key === '') continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [id])
    else group.push(id)
  }
  return groups
}

/** `ams` of Ana Maria Silva; empty for a name of one word. */
export function findInitials(name: string): string {
  const words = foldText(name).split(/[ -]+/)
  return words.length < 2 ? '' : words.map((word) => word.charAt(0)).join('')
}
