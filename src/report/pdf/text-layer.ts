// Every text that reaches paper passes here: cleaned, split by the face that has each character, nothing lost silently.
import { findDirection, hasRightToLeft, isInvisible, isSpace } from '../../charts/characters.ts'
import { findRuns, isDrawable, plainFace, UNDRAWN } from '../../charts/font-metrics.ts'
import type { Run } from '../../charts/font-metrics.ts'
import type { FontWeight } from '../../charts/mark.ts'
import { reorderLine } from './bidi.ts'
import { joinArabic } from './join-arabic.ts'

/** A character no face of ours has, drawn as a visible box, and how often. */
export interface Undrawn {
  readonly character: string
  readonly count: number
}

/** Counts what was drawn as a box, over a whole document. */
export interface UndrawnCounter {
  readonly add: (character: string) => void
  readonly list: () => readonly Undrawn[]
}

export function countUndrawn(): UndrawnCounter {
  const counts = new Map<string, number>()
  return {
    add: (character) => {
      counts.set(character, (counts.get(character) ?? 0) + 1)
    },
    list: () => Array.from(counts, ([character, count]) => ({ character, count })),
  }
}

/**
 * One line as runs in the order they are drawn: composed (NFC), TAB and line breaks as spaces, control, format
 * and direction characters out, Arabic joined, right-to-left words turned round.
 */
export function layText(text: string, weight: FontWeight, undrawn: UndrawnCounter): readonly Run[] {
  if (isPlain(text)) return [{ face: plainFace(weight), text }]
  const clean = cleanLine(text, undrawn)
  const visual = hasRightToLeft(clean) ? turnLine(clean, findDirection(text)) : clean
  return findRuns(visual, weight)
}

/** The space a line was broken at stays behind it: turned to the front it would push the line over its edge. */
function turnLine(line: string, direction: ReturnType<typeof findDirection>): string {
  const text = line.trimEnd()
  return reorderLine(joinArabic(text), direction) + line.slice(text.length)
}

/** Printable ASCII needs no closer look. */
export function isPlain(text: string): boolean {
  return /^[ -~]+$/.test(text)
}

/** The text on one line without what cannot be drawn; each such character is counted and replaced by the box. */
export function cleanLine(text: string, undrawn: UndrawnCounter): string {
  let clean = ''
  for (const character of text.normalize('NFC')) {
    if (character >= ' ' && character <= '~') clean += character
    else if (/^[\t\n\r\v\f\u0085\u2028\u2029]$/.test(character)) clean += ' '
    else if (isInvisible(character)) continue
    else if (isDrawable(character)) clean += isSpace(character) && character !== '\u00A0' ? ' ' : character
    else {
      undrawn.add(character)
      clean += UNDRAWN
    }
  }
  return clean
}
