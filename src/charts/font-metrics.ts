// Which face draws a character and how wide it is: one answer for screen, paper and Node, without a canvas.
import { hasRightToLeft, isCombining, isInvisible, isSpace } from './characters.ts'
import { fontMetricsData } from './font-metrics-data.ts'
import type { FontWeight } from './mark.ts'

/** A face that comes with Pathway. */
export type OwnFaceId = keyof typeof fontMetricsData
/** `further` is one somebody brought. */
export type FaceId = OwnFaceId | 'further'

/** Neighbouring characters drawn by one face. */
export interface Run {
  readonly face: FaceId
  readonly text: string
}

/** The faces asked in turn, by weight: IBM Plex Sans, then Arimo, then DejaVu Sans. */
export const facesByWeight: Readonly<Record<FontWeight, readonly OwnFaceId[]>> = {
  400: ['plex-regular', 'arimo-regular', 'dejavu-regular'],
  500: ['plex-medium', 'arimo-regular', 'dejavu-regular'],
  600: ['plex-semibold', 'arimo-bold', 'dejavu-bold'],
}

/** Stands for a character no face has; visible, so that nothing is lost silently. */
export const UNDRAWN = '□'

/** Splits text by face; invisible characters are left out and those no face has become the visible box. */
export function findRuns(text: string, weight: FontWeight): readonly Run[] {
  const runs: { face: FaceId; text: string }[] = []
  for (const character of text) {
    if (!isPlain(character) && isInvisible(character)) continue
    const drawn = drawnAs(character, weight)
    const last = runs.at(-1)
    if (last !== undefined && (last.face === drawn.face || staysIn(last, drawn.text))) last.text += drawn.text
    else runs.push({ ...drawn })
  }
  return runs
}

/** True where a face of ours has the character, or it is one that is not meant to be seen. */
export function isDrawable(character: string): boolean {
  return isInvisible(character) || isSpace(character) || faceOf(character, 400) !== undefined
}

/** Width of a text on paper in the unit of `size`; unknown characters count as the box drawn for them. */
export function measureText(text: string, size: number, weight: FontWeight): number {
  const ems = measurePlain(text, weight) ?? measureRuns(findRuns(text, weight))
  return ems * size
}

function measureRuns(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + measureRun(run), 0)
}

/** Width in ems of printable ASCII, which one face has all of; null for any other text. */
function measurePlain(text: string, weight: FontWeight): number | null {
  const face = loadFace(plainFace(weight))
  let units = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code < 0x20 || code > 0x7e) return null
    units += (face.widths[code] ?? 1) - 1
  }
  return units / face.unitsPerEm
}

/** The face that draws plain text of a weight. */
export function plainFace(weight: FontWeight): FaceId {
  return facesByWeight[weight][0] ?? 'plex-regular'
}

/** In ems: Chinese and its like are square, pictures among letters somewhat wider. */
const systemWidths = { letter: 1, picture: 1.3 }

/** As `measureText`, but what no face of ours has is drawn by one of the system's and wider than our box. */
export function measureOnScreen(text: string, size: number, weight: FontWeight): number {
  let width = measureText(text, size, weight)
  for (const character of text) {
    if (isPlain(character) || isDrawable(character) || isCombining(character)) continue
    const ems = character.length > 1 ? systemWidths.picture : systemWidths.letter
    width += ems * size - measureText(UNDRAWN, size, weight)
  }
  return width
}

/** Width of a run in ems. */
export function measureRun(run: Run): number {
  const { widths, unitsPerEm } = loadFace(run.face)
  let units = 0
  for (let index = 0; index < run.text.length; index += 1) {
    units += Math.max((widths[run.text.charCodeAt(index)] ?? 0) - 1, 0)
  }
  return units / unitsPerEm
}

/** Most text is plain ASCII, which needs no closer look. */
function isPlain(character: string): boolean {
  return character >= ' ' && character <= '~'
}

function drawnAs(character: string, weight: FontWeight): Run {
  const face = faceOf(character, weight)
  if (face !== undefined) return { face, text: character }
  if (isSpace(character)) return { face: plainFace(weight), text: ' ' }
  return { face: faceOf(UNDRAWN, weight) ?? 'dejavu-regular', text: UNDRAWN }
}

/** Marks follow their letter, and spaces and signs follow right-to-left words, where the face has them. */
function staysIn(last: Run, character: string): boolean {
  if (/^[A-Za-z0-9]$/.test(character)) return false
  if (!isCombining(character) && !(hasRightToLeft(last.text) && /^[\s\p{P}]$/u.test(character))) return false
  return covers(last.face, character)
}

function faceOf(character: string, weight: FontWeight): FaceId | undefined {
  if (character.length !== 1) return undefined
  const own = facesByWeight[weight].find((face) => covers(face, character))
  return own ?? (further !== null && covers('further', character) ? 'further' : undefined)
}

function covers(face: FaceId, character: string): boolean {
  return character.length === 1 && (loadFace(face).widths[character.charCodeAt(0)] ?? 0) > 0
}

export interface FaceMetrics {
  readonly unitsPerEm: number
  /** Advance width plus one by code unit; 0 where the face has no such glyph. */
  readonly widths: Uint16Array
}

const faces = new Map<FaceId, FaceMetrics>()
let further: FaceMetrics | null = null

/**
 * A face asked last, for what none of ours has; null for none. It is set before a briefing is laid, and all of it,
 * measuring and drawing, goes by the same one.
 */
export function setFurtherFace(face: FaceMetrics | null): void {
  further = face
}

function loadFace(id: FaceId): FaceMetrics {
  if (id === 'further') return further ?? { unitsPerEm: 1, widths: new Uint16Array() }
  const known = faces.get(id)
  if (known !== undefined) return known
  const data = fontMetricsData[id]
  const face = { unitsPerEm: data.unitsPerEm, widths: decodeWidths(data.widths) }
  faces.set(id, face)
  return face
}

function decodeWidths(text: string): Uint16Array {
  const widths = new Uint16Array(0x10000)
  let code = 0
  for (const run of text.split(' ')) {
    const [gap = '0', parts = ''] = run.split(':')
    code += Number.parseInt(gap, 36) - (code === 0 ? 0 : 1)
    for (const part of parts.split(',')) {
      const [width = '0', times = '1'] = part.split('*')
      for (let left = Number.parseInt(times, 36); left > 0; left -= 1) {
        widths[code] = Number.parseInt(width, 36) + 1
        code += 1
      }
    }
  }
  return widths
}
