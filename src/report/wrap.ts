// Breaks text into lines by measured width. Knows no page and no font file.
import { findDirection, hasRightToLeft, isCombining, isolates } from '../charts/characters.ts'
import { fitText, oneLine } from '../charts/fit-text.ts'
import type { FontWeight, MeasureText, Tone } from '../charts/mark.ts'
import { PAGE } from './blocks.ts'
import type { Span } from './blocks.ts'
import { endAtWord } from '../words/en/spell.ts'

export interface Segment {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly weight: FontWeight
  readonly tone: Tone
  readonly link?: string
}

export interface Line {
  readonly segments: readonly Segment[]
  readonly width: number
}

interface Word {
  readonly text: string
  readonly weight: FontWeight
  readonly tone: Tone
  readonly link?: string
  readonly kind: 'text' | 'space' | 'break'
}

/** Where a line may end, but not before the number of a page; the figure space (2007) holds together what it stands between. */
const spaces = new RegExp(`([ \\t\\u1680\\u2000-\\u2006\\u2008-\\u200B\\u205F\\u3000]+)(?!${PAGE})`)
const space = new RegExp(`^${spaces.source}$`)
const lineBreak = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/

/** Most text: printable ASCII with single spaces between words. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/** Remembers widths of words in other letters: the same ones come back on every page, and are dear to measure. */
export function cacheMeasure(measure: MeasureText): MeasureText {
  const known = new Map<string, number>()
  return (text, size, weight) => {
    if (text.length > 40 || plain.test(text)) return measure(text, size, weight)
    const key = `${String(weight)} ${text}`
    const found = known.get(key)
    if (found !== undefined) return found * size
    const width = measure(text, 1, weight)
    known.set(key, width)
    return width * size
  }
}

/**
 * Lines no wider than `width`, the first starting `indent` further in; a word that does not fit any line is
 * broken between characters. An empty text is one empty line.
 */
export function wrapSpans(
  spans: readonly Span[],
  width: number,
  size: number,
  measure: MeasureText,
  style: { readonly weight: FontWeight; readonly tone: Tone; readonly indent?: number },
): readonly Line[] {
  const [only] = spans
  if (only !== undefined && spans.length === 1 && only.link === undefined && plain.test(only.text)) {
    const lines = wrapPlain({ ...style, ...only }, width, size, measure, style.indent ?? 0)
    if (lines !== null) return lines
  }
  const words = splitWords(spans, style)
  const directions = findDirections(words)
  const lines: Line[] = []
  let segments: Segment[] = []
  let paragraph = 0
  let x = style.indent ?? 0
  let pendingSpace: Word | null = null

  const endLine = () => {
    lines.push({ segments: runAs(directions[paragraph], segments), width: segments.length === 0 ? 0 : x })
    segments = []
    x = 0
    pendingSpace = null
  }
  /** The space at a line's end takes no room, but keeps words apart for whoever listens or copies. */
  const endWord = () => {
    const last = segments.at(-1)
    if (last !== undefined) segments[segments.length - 1] = { ...last, text: `${last.text} ` }
  }
  const append = (word: Word, wordWidth: number) => {
    const last = segments.at(-1)
    const { text, weight, tone, link } = word
    if (last?.weight === weight && last.tone === tone && last.link === link) {
      segments[segments.length - 1] = { ...last, text: last.text + text, width: last.width + wordWidth }
    } else {
      segments.push({ text, x, width: wordWidth, weight, tone, ...(link === undefined ? {} : { link }) })
    }
    x += wordWidth
  }

  for (const word of words) {
    if (word.kind === 'break') {
      endLine()
      paragraph += 1
      continue
    }
    if (word.kind === 'space') {
      if (segments.length > 0) pendingSpace = word
      continue
    }
    for (const piece of breakWord(word, width, size, measure)) {
      const pieceWidth = measureWord(piece, size, measure)
      const before = segments.at(-1)?.text.slice(-1) ?? ''
      const spaceWidth = pendingSpace === null ? 0 : measureSpace(before, size, pendingSpace.weight, measure)
      if (x > 0 && x + spaceWidth + pieceWidth > width) {
        if (pendingSpace !== null) endWord()
        endLine()
      } else if (pendingSpace !== null) {
        append({ ...pendingSpace, text: ' ' }, spaceWidth)
      }
      pendingSpace = null
      append(piece, pieceWidth)
    }
  }
  if (segments.length > 0 || lines.length === 0) endLine()
  return lines
}

/** The way each paragraph runs; none where no word of it runs from right to left. */
function findDirections(words: readonly Word[]): readonly (keyof typeof isolates | null)[] {
  if (!words.some(({ text }) => hasRightToLeft(text))) return []
  const paragraphs: string[] = ['']
  for (const { text, kind } of words) {
    if (kind === 'break') paragraphs.push('')
    else paragraphs.push(`${paragraphs.pop() ?? ''}${text}`)
  }
  return paragraphs.map(findDirection)
}

/** A line that begins with a letter of the other direction still runs as its paragraph does, on the screen too. */
function runAs(
  direction: keyof typeof isolates | null | undefined,
  segments: readonly Segment[],
): readonly Segment[] {
  if (direction === null || direction === undefined) return segments
  return segments.map((segment) =>
    hasRightToLeft(segment.text) && (direction === 'rtl' || findDirection(segment.text) !== direction)
      ? { ...segment, text: `${isolates[direction]}${segment.text}` }
      : segment,
  )
}

/** After a right-to-left word a space is drawn in that word's own face, where it is wider. */
function measureSpace(before: string, size: number, weight: FontWeight, measure: MeasureText): number {
  if (!hasRightToLeft(before)) return measure(' ', size, weight)
  return measure(`${before} `, size, weight) - measure(before, size, weight)
}

/** The one stretch of plain text these spans are; null where they take a closer look. */
export function findPlain(spans: readonly Span[]): Span | null {
  const [only] = spans
  if (only === undefined || spans.length > 1 || only.link !== undefined || !plain.test(only.text)) return null
  return only
}

/** The same for one stretch of plain text, at a fraction of the cost; null where a word is wider than a line. */
function wrapPlain(
  { text, weight = 400, tone = 'ink' }: Span,
  width: number,
  size: number,
  measure: MeasureText,
  indent: number,
): readonly Line[] | null {
  const starts = breakPlain(text, weight, width, size, measure, indent)
  if (starts === null) return null
  return [0, ...starts].map((start, nth) => {
    const next = starts[nth]
    // The space at the line's end takes no room, as in `endWord`.
    const used = measure(text.slice(start, next === undefined ? text.length : next - 1), size, weight)
    const x = nth === 0 ? indent : 0
    return { segments: [{ text: text.slice(start, next), x, width: used, weight, tone }], width: x + used }
  })
}

/** One line, which most texts are. */
const unbroken: readonly number[] = []

/** Where the lines of a plain text begin, after the first; null where a word is wider than a line. */
export function breakPlain(
  text: string,
  weight: FontWeight,
  width: number,
  size: number,
  measure: MeasureText,
  indent = 0,
): readonly number[] | null {
  if (indent + measure(text, size, weight) <= width) return unbroken
  const space = measure(' ', size, weight)
  const starts: number[] = []
  let used = indent
  for (let from = 0; from < text.length;) {
    const at = text.indexOf(' ', from)
    const end = at < 0 ? text.length : at
    const word = measure(text.slice(from, end), size, weight)
    if (word > width || (from === 0 && indent + word > width)) return null
    if (from > 0 && used + space + word > width) {
      starts.push(from)
      used = word
    } else used += from === 0 ? word : space + word
    from = end + 1
  }
  return starts
}

/** Lines up to a number of them; what is cut is told by a sign after the last word that fits. */
export function cutLines(
  lines: readonly Line[],
  most: number | undefined,
  width: number,
  size: number,
  measure: MeasureText,
): readonly Line[] {
  if (most === undefined || lines.length <= most) return lines
  const kept = lines.slice(0, most)
  const line = kept[kept.length - 1]
  const last = line?.segments.at(-1)
  if (line === undefined || last === undefined) return kept
  const lead = last.text.startsWith(' ') ? ' ' : ''
  // Three signs, so that at least one stands at the end however much is cut.
  const fitted = fitText(`${last.text}………`, width - last.x, size, last.weight, measure)
  const start = fitted.replace(/[\s…]*$/u, '')
  const next = oneLine(last.text).charAt(start.length)
  const shown = `${lead}${endAtWord(start, next === '' ? ' ' : next)}…`
  const segment = { ...last, text: shown, width: measure(shown, size, last.weight) }
  return [
    ...kept.slice(0, -1),
    { segments: [...line.segments.slice(0, -1), segment], width: segment.x + segment.width },
  ]
}

/** A page number is not known yet while lines are broken; two digits are room enough. */
function measureWord(word: Word, size: number, measure: MeasureText): number {
  const text = word.link === undefined ? word.text : word.text.replaceAll(PAGE, '00')
  return measure(text, size, word.weight)
}

function splitWords(
  spans: readonly Span[],
  style: { readonly weight: FontWeight; readonly tone: Tone },
): readonly Word[] {
  const words: Word[] = []
  for (const span of spans) {
    const look = {
      weight: span.weight ?? style.weight,
      tone: span.tone ?? style.tone,
      ...(span.link === undefined ? {} : { link: span.link }),
    }
    for (const [index, paragraph] of span.text.normalize('NFC').split(lineBreak).entries()) {
      if (index > 0) words.push({ ...look, text: '', kind: 'break' })
      for (const part of paragraph.split(spaces)) {
        if (part === '') continue
        const kind = space.test(part) ? 'space' : 'text'
        words.push({ ...look, text: part, kind })
      }
    }
  }
  return words
}

/** Pieces that each fit a line of their own; hyphens and slashes are good places, any character a last one. */
function breakWord(word: Word, width: number, size: number, measure: MeasureText): readonly Word[] {
  if (word.text.length <= 40 && measure(word.text, size, word.weight) <= width) return [word]
  const pieces: Word[] = []
  for (const part of word.text.split(/(?<=[-/–—_.,;:?&=])(?=\p{L})/u)) {
    if (part.length <= 40 && measure(part, size, word.weight) <= width) pieces.push({ ...word, text: part })
    else
      for (const text of breakCharacters(part, width, size, word.weight, measure))
        pieces.push({ ...word, text })
  }
  return pieces
}

function breakCharacters(
  text: string,
  width: number,
  size: number,
  weight: FontWeight,
  measure: MeasureText,
): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let pieceWidth = 0
  for (const character of text) {
    const characterWidth = measure(character, size, weight)
    if (piece !== '' && pieceWidth + characterWidth > width && !isCombining(character)) {
      pieces.push(piece)
      piece = ''
      pieceWidth = 0
    }
    piece += character
    pieceWidth += characterWidth
  }
  if (piece !== '') pieces.push(piece)
  return pieces
}
