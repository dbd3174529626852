// A workbook's title beneath the name of its organisation, without saying that name twice.

/** What the title adds, beginning with a capital; empty where it is the name alone. */
export function shortenTitle(title: string, organisation: string): string {
  const name = organisation.trim()
  const whole = title.trim()
  if (name === '' || whole.slice(0, name.length).toLowerCase() !== name.toLowerCase()) return whole
  const rest = whole.slice(name.length)
  // `Meridaneum` is another name.
  if (/^[\p{L}\p{N}\p{M}]/u.test(rest)) return whole
  const added = rest.replace(/^[\s\p{Pd}\p{Po}|]+/u, '')
  const [first = ''] = Array.from(added)
  return first.toUpperCase() + added.slice(first.length)
}
