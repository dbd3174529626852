// Which face draws a character and how wide it is: one answer for screen, paper and Node, without a canvas.
import { hasRightToLeft, isCombining, isInvisible, isSpace } from './characters.ts'
import { fontMetricsData } from './font-metrics-data.ts'
import type { FontWeight } from './mark.ts'

export type FaceId = keyof typeof fontMetricsData

/** Neighbouring characters drawn by one face. */
export interface Run {
  readonly face: FaceId
  readonly text: string
}

/** The faces asked in turn, by weight: IBM Plex Sans, then Arimo, then DejaVu Sans. */
export const facesByWeight: Readonly<Record<FontWeight, readonly FaceId[]>> = {
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

/** Width of a text in the unit of `size`: what it takes on screen or on paper, whichever is more. */
export function measureText(text: string, size: number, weight: FontWeight): number {
  let width = 0
  for (const run of findRuns(text, weight)) width += measureRun(run)
  for (const character of text) {
    if (!isPlain(character) && !isDrawable(character)) width += widthBesideBox(character, weight)
  }
  return width * size
}

/** Paper has a box for what no face has; on screen a face of the system draws it, most often a square, emoji wider. */
function widthBesideBox(character: string, weight: FontWeight): number {
  const onScreen = character.length === 1 ? 1 : 1.4
  return onScreen - measureRun(drawnAs(character, weight))
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
  if (isSpace(character)) return { face: facesByWeight[weight][0] ?? 'plex-regular', text: ' ' }
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
  return facesByWeight[weight].find((face) => covers(face, character))
}

function covers(face: FaceId, character: string): boolean {
  return character.length === 1 && (loadFace(face).widths[character.charCodeAt(0)] ?? 0) > 0
}

interface Face {
  readonly unitsPerEm: number
  /** Advance width plus one by code unit; 0 where the face has no such glyph. */
  readonly widths: Uint16Array
}

const faces = new Map<FaceId, Face>()

function loadFace(id: FaceId): Face {
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
