// Letters of the decision scheme as the words they stand for.
import { findScheme } from '../domain/facts.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { Briefing } from './briefing-context.ts'

/** `decide, recommend` in the order of the scheme; empty for no letters. */
export function describeLetters({ words }: Briefing, workbook: Workbook, letters: string): string {
  const scheme = findScheme(workbook)
  const names = words.method.letters[scheme.id] ?? {}
  const known = Array.from(scheme.letters).filter((letter) => letters.includes(letter))
  const others = Array.from(letters).filter((letter) => !scheme.letters.includes(letter))
  return [...known, ...others].map((letter) => names[letter]?.short ?? letter).join(', ')
}
