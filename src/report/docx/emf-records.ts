// The records of an enhanced metafile as bytes ([MS-EMF] 2.3). Knows the format, not what is drawn.
import { joinBytes } from '../../format/join-bytes.ts'
import type { Colour } from '../tones.ts'

/** Drawing units, whole numbers: hundredths of a millimetre. */
export type Point = readonly [number, number]

const type = {
  header: 1,
  polyBezierTo: 5,
  eof: 14,
  setBkMode: 18,
  setPolyFillMode: 19,
  setTextAlign: 22,
  setTextColor: 24,
  moveTo: 27,
  selectObject: 37,
  createBrush: 39,
  deleteObject: 40,
  lineTo: 54,
  beginPath: 59,
  endPath: 60,
  closeFigure: 61,
  fillPath: 62,
  strokePath: 64,
  createFont: 82,
  textOut: 84,
  createPen: 95,
} as const

const transparent = 1
const winding = 2
const baseline = 24
/** Geometric, solid or in a style of its own, with flat ends and mitred corners. */
const solidPen = 0x12200
const dashedPen = 0x12207
/** Objects every player has: a pen and a brush that draw nothing need not be made. */
const stock = 0x80000000
/** Number each kind of object is made under; made, selected, used and deleted one after the other. */
const objectSlot = 1

export type EmfRecord = Uint8Array

function record(kind: number, ...numbers: readonly number[]): EmfRecord {
  const bytes = new Uint8Array(8 + numbers.length * 4)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, kind, true)
  view.setUint32(4, bytes.length, true)
  // Written as signed numbers: the bits are the same.
  for (const [index, value] of numbers.entries()) view.setInt32(8 + index * 4, value | 0, true)
  return bytes
}

function colourRef([red, green, blue]: Colour): number {
  return red | (green << 8) | (blue << 16)
}

export const beginning: readonly EmfRecord[] = [
  record(type.setBkMode, transparent),
  record(type.setPolyFillMode, winding),
  record(type.setTextAlign, baseline),
]

export const moveTo = ([x, y]: Point): EmfRecord => record(type.moveTo, x, y)
export const lineTo = ([x, y]: Point): EmfRecord => record(type.lineTo, x, y)
export const curveTo = (points: readonly Point[]): EmfRecord =>
  record(type.polyBezierTo, 0, 0, -1, -1, points.length, ...points.flat())
export const closeFigure = record(type.closeFigure)

/** The area inside an outline in one colour. */
export function fillPath(outline: readonly EmfRecord[], colour: Colour): readonly EmfRecord[] {
  return withObject(record(type.createBrush, objectSlot, 0, colourRef(colour), 0), [
    ...asPath(outline),
    record(type.fillPath, 0, 0, -1, -1),
  ])
}

/** The outline itself; `dash` holds the lengths of strokes and gaps. */
export function strokePath(
  outline: readonly EmfRecord[],
  colour: Colour,
  width: number,
  dash: readonly number[],
): readonly EmfRecord[] {
  const style = dash.length === 0 ? solidPen : dashedPen
  // No bitmap (four zeros), the pen's style, its width, a solid brush (0), its colour, no hatch, the dashes.
  const pen = record(
    type.createPen,
    objectSlot,
    0,
    0,
    0,
    0,
    style,
    Math.max(width, 1),
    0,
    colourRef(colour),
    0,
    dash.length,
    ...dash,
  )
  return withObject(pen, [...asPath(outline), record(type.strokePath, 0, 0, -1, -1)])
}

function asPath(outline: readonly EmfRecord[]): readonly EmfRecord[] {
  return [record(type.beginPath), ...outline, record(type.endPath)]
}

function withObject(created: EmfRecord, drawn: readonly EmfRecord[]): readonly EmfRecord[] {
  return [
    created,
    record(type.selectObject, objectSlot),
    ...drawn,
    // A stock object takes its place: what is selected must not be deleted.
    record(type.selectObject, stock | stockFor(created)),
    record(type.deleteObject, objectSlot),
  ]
}

/** White brush, black pen, system font: which one does not matter, nothing is drawn with it. */
function stockFor(created: EmfRecord): number {
  const kind = created[0]
  return kind === type.createBrush ? 0 : kind === type.createPen ? 7 : 13
}

export interface EmfText {
  readonly at: Point
  readonly text: string
  /** From each code unit to the next: the words keep their places in whatever font there is. */
  readonly advances: readonly number[]
  readonly size: number
  readonly weight: number
  readonly face: string
  readonly colour: Colour
}

export function drawText(drawn: EmfText): readonly EmfRecord[] {
  const [x, y] = drawn.at
  const units = drawn.text.length
  const padded = Math.ceil((units * 2) / 4) * 4
  const textAt = 76
  const bytes = new Uint8Array(textAt + padded + units * 4)
  const view = new DataView(bytes.buffer)
  const header = record(type.textOut, 0, 0, -1, -1, 2, 0, 0, x, y, units, textAt, 0, 0, 0, -1, -1)
  bytes.set(header)
  view.setUint32(4, bytes.length, true)
  // Scales of 1, which only the compatible graphics mode asks for.
  view.setFloat32(28, 1, true)
  view.setFloat32(32, 1, true)
  view.setUint32(72, textAt + padded, true)
  for (let index = 0; index < units; index += 1) {
    view.setUint16(textAt + index * 2, drawn.text.charCodeAt(index), true)
    view.setUint32(textAt + padded + index * 4, drawn.advances[index] ?? 0, true)
  }
  return [record(type.setTextColor, colourRef(drawn.colour)), ...withObject(createFont(drawn), [bytes])]
}

/** A LOGFONTW with empty fields behind it, as an EXTLOGFONTW. */
function createFont({ size, weight, face }: EmfText): EmfRecord {
  const bytes = new Uint8Array(12 + 320)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, type.createFont, true)
  view.setUint32(4, bytes.length, true)
  view.setUint32(8, objectSlot, true)
  // Negative: the height of the letters, not of the line.
  view.setInt32(12, -size, true)
  view.setInt32(28, weight, true)
  // Any character set; variable width, swiss: what to look for where the face is missing.
  bytes[12 + 23] = 1
  bytes[12 + 27] = 0x22
  for (let index = 0; index < Math.min(face.length, 31); index += 1) {
    view.setUint16(12 + 28 + index * 2, face.charCodeAt(index), true)
  }
  return bytes
}

/** The whole file; the device has one dot for each drawing unit. */
export function makeEmf(records: readonly EmfRecord[], width: number, height: number): Uint8Array {
  const end = record(type.eof, 0, 16, 20)
  const parts = [...beginning, ...records, end]
  const size = parts.reduce((sum, part) => sum + part.length, 108)
  const [signature, version] = [0x464d4520, 0x10000]
  // Bounds, frame, signature, version, bytes, records, handles, description, palette, device in dots and millimetres.
  const header = record(
    type.header,
    ...[0, 0, width, height],
    ...[0, 0, width, height],
    ...[signature, version, size, parts.length + 1, objectSlot + 1, 0, 0, 0],
    ...[100_000, 100_000, 1000, 1000],
    ...[0, 0, 0],
    ...[1_000_000, 1_000_000],
  )
  return joinBytes([header, ...parts])
}
