// Gives Arabic letters the forms they take in a word. Knows no font but asks whether one of ours has a form.
import { isCombining } from '../../charts/characters.ts'
import { isDrawable } from '../../charts/font-metrics.ts'

/** Where Unicode keeps the forms of one letter side by side: alone, at the end, and where it has them at the beginning and inside. */
const blocks = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe7],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const

const lam = 'ل'
/** Lengthens a word and joins on both sides. */
const tatweel = 'ـ'

/** What a form stands for is its compatibility mapping: a letter, or the pair of lam and alef. */
const formsOf: ReadonlyMap<string, readonly string[]> = collectForms()

type Side = 'before' | 'behind'

/** A line of text as written, before it is turned round. Signs, digits and other scripts join nothing. */
export function joinArabic(text: string): string {
  if (!/[\u0600-\u06FF]/.test(text)) return text
  const letters = pairLamAlef(Array.from(text))
  return letters
    .map((letter, index) => {
      const before = joins(neighbour(letters, index, -1), 'behind') && joins(letter, 'before')
      const behind = joins(letter, 'behind') && joins(neighbour(letters, index, 1), 'before')
      const form = formsOf.get(letter)?.[(before ? 1 : 0) + (behind ? 2 : 0)]
      return form !== undefined && isDrawable(form) ? form : letter
    })
    .join('')
}

function joins(letter: string | undefined, side: Side): boolean {
  if (letter === tatweel) return true
  const forms = letter === undefined ? 0 : (formsOf.get(letter)?.length ?? 0)
  return side === 'before' ? forms > 1 : forms > 2
}

/** The next letter on a side; marks stand on letters, not between them. */
function neighbour(letters: readonly string[], from: number, step: 1 | -1): string | undefined {
  let at = from + step
  while (isCombining(letters[at] ?? '')) at += step
  return letters[at]
}

/** Lam and alef become one sign; marks between them stand behind it. */
function pairLamAlef(letters: readonly string[]): readonly string[] {
  const paired: string[] = []
  let open = -1
  for (const letter of letters) {
    const pair = `${lam}${letter}`
    if (open >= 0 && formsOf.has(pair)) paired[open] = pair
    else paired.push(letter)
    if (letter === lam) open = paired.length - 1
    else if (!isCombining(letter)) open = -1
  }
  return paired
}

function collectForms(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const [first, last] of blocks) {
    for (let code = first; code <= last; code += 1) {
      const form = String.fromCharCode(code)
      const letter = form.normalize('NFKC')
      if (letter === form || (letter.length > 1 && !letter.startsWith(lam))) continue
      forms.set(letter, [...(forms.get(letter) ?? []), form])
    }
  }
  return forms
}
