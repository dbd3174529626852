// Small drawings inside table cells, from the same shapes as the charts.
import { chipMarks, reachMarks, reachWidth, sideMark, textAtMiddle } from '../charts/shapes.ts'
import type { Mark, MeasureText } from '../charts/mark.ts'
import type { Glyph } from './blocks.ts'

const chipSide = 14
const reachBox = 7
const letterSide = 10.5
const letterSize = 7.5

/** An involvement value on its step of the ramp. */
export function chipGlyph(value: number): Glyph {
  return {
    width: chipSide,
    height: chipSide,
    marks: chipMarks(value, 0, chipSide / 2, chipSide),
    alternative: String(value),
  }
}

export function reachGlyph(filled: number): Glyph {
  return {
    width: reachWidth(reachBox),
    height: 8,
    marks: reachMarks(filled, 0, 4, reachBox),
    alternative: '',
  }
}

export function sideGlyph(side: 'business' | 'technology'): Glyph {
  return { width: 7.5, height: 7.5, marks: [sideMark(side, 0, 3.75, 7.5)], alternative: '' }
}

/** A solid ink tag: overdue. */
export function tagGlyph(text: string, measure: MeasureText): Glyph {
  const width = measure(text, 7.5, 600) + 7
  return {
    width,
    height: 11,
    alternative: text,
    marks: [
      { kind: 'rect', x: 0, y: 0, width, height: 11, fill: 'ink', stroke: null, radius: 1.4 },
      textAtMiddle(text, 3.5, 5.5, { size: 7.5, weight: 600, tone: 'paper' }),
    ],
  }
}

/** How a letter of the scheme is drawn: the deciding one solid, strong ones boxed, the others plain. */
export interface LetterLook {
  readonly decides: string
  readonly vetoes: string
  readonly recommends: string
}

/** One role's letters today above those agreed; the agreed ones underlined where they differ. */
export function lettersGlyph(asIs: string, toBe: string | null, look: LetterLook, width: number): Glyph {
  const line = 12.5
  const marks: Mark[] = [...letterMarks(asIs, width, line / 2, look)]
  const changes = toBe !== null && sortText(asIs) !== sortText(toBe)
  if (toBe !== null) {
    marks.push(...letterMarks(toBe, width, line * 1.5, look))
    if (changes) {
      const half = Math.max(lettersWidth(toBe), letterSide * 0.8) / 2
      const y = line * 2 + 0.4
      marks.push({
        kind: 'line',
        x1: width / 2 - half,
        y1: y,
        x2: width / 2 + half,
        y2: y,
        tone: 'ink',
        width: 1.2,
      })
    }
  }
  const both = toBe === null || asIs + toBe === '' ? asIs : `${asIs || '–'}\n${toBe || '–'}`
  return { width, height: line * 2, marks, alternative: both, ...(changes ? { changes } : {}) }
}

function sortText(letters: string): string {
  return Array.from(letters).sort().join('')
}

function lettersWidth(letters: string): number {
  return letters.length * (letterSide + 1)
}

function letterMarks(letters: string, width: number, middle: number, look: LetterLook): readonly Mark[] {
  const shown = letters.slice(0, 5)
  const side = Math.min(letterSide, width / Math.max(shown.length, 1) - 1)
  const start = (width - shown.length * (side + 1) + 1) / 2
  return Array.from(shown).flatMap((letter, index) => {
    const x = start + index * (side + 1)
    return oneLetter(letter, x, middle, side, look)
  })
}

function oneLetter(
  letter: string,
  x: number,
  middle: number,
  side: number,
  look: LetterLook,
): readonly Mark[] {
  // Where many letters share a narrow column there is no room for boxes.
  const roomy = side >= 7
  const solid = roomy && look.decides.includes(letter)
  const boxed = solid || (roomy && (look.vetoes.includes(letter) || look.recommends.includes(letter)))
  const tinted = look.recommends.includes(letter)
  const text = textAtMiddle(letter, x + side / 2, middle, {
    size: roomy ? letterSize : 6,
    weight: boxed || look.decides.includes(letter) ? 600 : 400,
    anchor: 'middle',
    tone: solid ? 'paper' : 'ink',
  })
  if (!boxed) return [text]
  const box: Mark = {
    kind: 'rect',
    x,
    y: middle - side / 2,
    width: side,
    height: side,
    fill: solid ? 'ink' : tinted ? 'hairline' : null,
    stroke: solid ? null : tinted ? 'outline' : 'ink',
    strokeWidth: 0.7,
    radius: 1.2,
  }
  return [box, text]
}
