// Titles that the library makes for workbooks that come out of others. Each is one that no other workbook has.
import { capitalise, cut, ordinal } from './spell.ts'

interface Made {
  /** Titles of all workbooks there are. */
  readonly taken: ReadonlySet<string>
  /** In characters. */
  readonly limit: number
}

const cycleEnding = /(?:, |^)(\p{L}+|\d+(?:st|nd|rd|th)) cycle$/iu
/** Nobody writes out more of them. */
const mostCycles = 200
const ordinals = Array.from({ length: mostCycles }, (_, index) => ordinal(index + 1))

/** “X, second cycle” of “X”, “X, third cycle” of that. */
export function nextCycleTitle(title: string, made: Made): string {
  let base = title.trim()
  let cycle = 1
  for (let match = cycleEnding.exec(base); match !== null; match = cycleEnding.exec(base)) {
    const at = ordinals.indexOf(match[1]?.toLowerCase() ?? '')
    if (at < 1) break
    base = base.slice(0, match.index)
    cycle += at
  }
  return firstFree(base, (step) => `${ordinal(cycle + step)} cycle`, made)
}

/** “X, copy”, then “X, copy 2”. */
export function copyTitle(title: string, made: Made): string {
  return numbered(title, 'copy', made)
}

/** The title of what a file brings, where another has it already: “X, from file”. */
export function fileTitle(title: string, made: Made): string {
  return made.taken.has(title) ? numbered(title, 'from file', made) : title
}

function numbered(title: string, word: string, made: Made): string {
  const base = title.trim().replace(new RegExp(`(?:, |^)${word}(?: \\d+)?$`, 'i'), '')
  return firstFree(base, (step) => (step === 1 ? word : `${word} ${String(step)}`), made)
}

function firstFree(base: string, ending: (step: number) => string, { taken, limit }: Made): string {
  for (let step = 1; ; step += 1) {
    const end = ending(step)
    const title = base === '' ? capitalise(end) : `${cut(base, limit - end.length - 2)}, ${end}`
    if (!taken.has(title)) return title
  }
}
