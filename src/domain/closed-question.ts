// Tells whether a question begins like one that yes or no answers. The language's words come from outside.

/**
 * The opening word of a question that begins with one of `openers` (in small letters), as it was typed; null for any
 * other. A beginning that only looks alike ("Canada", "Doing") does not count.
 */
export function findClosedOpener(question: string, openers: ReadonlySet<string>): string | null {
  // Long texts are looked at where they begin: openers are short.
  const match = /^[\s"'“”‘’«»(¿¡-]*(\p{L}+(?:['’]\p{L}+)?)/u.exec(question.slice(0, 200))
  const word = match?.[1]
  if (word === undefined) return null
  return openers.has(word.toLowerCase().replace('’', "'")) ? word : null
}
