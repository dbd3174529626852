// A font cut down to the glyphs one document shows: what only a screen's pixel grid or a word processor asks for stays behind.
import { joinBytes } from '../../format/join-bytes.ts'
import { viewOf } from './true-type.ts'
import type { TrueType } from './true-type.ts'

/**
 * All that is left of instructions: PUSHW 511 SCANCTRL PUSHB 4 SCANTYPE, which keeps thin lines whole on a coarse printer.
 */
const keepThinLines = Uint8Array.of(0xb8, 0x01, 0xff, 0x85, 0xb0, 0x04, 0x8d)

/**
 * A whole font file whose own map leads from each code, 1 to 255, to the glyph given for it. Without instructions for
 * pixel grids, kerning and names: a document places each text itself (ISO 32000-1, 9.9).
 */
export function cutFont(font: TrueType, glyphByCode: ReadonlyMap<number, number>): Uint8Array {
  // Glyph 0 is what stands for a missing one; it is never shown.
  const glyphs = [...new Set([0, ...glyphByCode.values()])]
  const numbers = new Map(glyphs.map((glyph, number) => [glyph, number]))
  const outlines: Uint8Array[] = []
  // Parts of composed glyphs join the list while it is walked.
  for (let number = 0; number < glyphs.length; number += 1) {
    const outline = number === 0 ? new Uint8Array() : font.outlineOf(glyphs[number] ?? 0)
    outlines.push(
      isComposed(outline)
        ? renumberParts(outline, (part) => {
            const known = numbers.get(part)
            if (known !== undefined) return known
            numbers.set(part, glyphs.length)
            return glyphs.push(part) - 1
          })
        : withoutInstructions(outline),
    )
  }
  const { places, isLong } = writePlaces(outlines)
  return writeFile([
    ['cmap', writeMap(glyphByCode, numbers)],
    ['glyf', joinBytes(outlines)],
    ['head', writeHead(font.table('head'), isLong)],
    ['hhea', withNumber(font.table('hhea'), 34, glyphs.length)],
    ['hmtx', writeMetrics(font, glyphs)],
    ['loca', places],
    ['maxp', writeLimits(font.table('maxp'), glyphs.length)],
    ['prep', keepThinLines],
  ])
}

function isComposed(outline: Uint8Array): boolean {
  return outline.length > 0 && viewOf(outline).getInt16(0) < 0
}

/** Outlines begin at even places. */
function padTo(size: number, bytes: Uint8Array): Uint8Array {
  const rest = bytes.length % size
  return rest === 0 ? bytes : joinBytes([bytes, new Uint8Array(size - rest)])
}

function withoutInstructions(outline: Uint8Array): Uint8Array {
  const view = viewOf(outline)
  const contours = outline.length === 0 ? 0 : view.getInt16(0)
  // Nothing to draw, though some fonts give it a head.
  if (contours === 0) return new Uint8Array()
  const at = 10 + contours * 2
  const rest = at + 2 + view.getUint16(at)
  return padTo(2, joinBytes([outline.subarray(0, at), new Uint8Array(2), outline.subarray(rest)]))
}

/** Flags of one part of a composed glyph. */
const wordsFlag = 0x0001
const scaleFlag = 0x0008
const moreFlag = 0x0020
const twoScalesFlag = 0x0040
const matrixFlag = 0x0080
const instructionsFlag = 0x0100

function renumberParts(outline: Uint8Array, numberOf: (glyph: number) => number): Uint8Array {
  const copy = Uint8Array.from(outline)
  const view = viewOf(copy)
  let at = 10
  for (let more = true; more;) {
    const flags = view.getUint16(at)
    view.setUint16(at, flags & ~instructionsFlag)
    view.setUint16(at + 2, numberOf(view.getUint16(at + 2)))
    at += 4 + ((flags & wordsFlag) === 0 ? 2 : 4)
    if ((flags & scaleFlag) !== 0) at += 2
    else if ((flags & twoScalesFlag) !== 0) at += 4
    else if ((flags & matrixFlag) !== 0) at += 8
    more = (flags & moreFlag) !== 0
  }
  return padTo(2, copy.subarray(0, at))
}

/** Where each outline begins; in the short form wherever it reaches. */
function writePlaces(outlines: readonly Uint8Array[]): {
  readonly places: Uint8Array
  readonly isLong: boolean
} {
  const total = outlines.reduce((sum, { length }) => sum + length, 0)
  const isLong = total > 0xffff * 2
  const places = new Uint8Array((outlines.length + 1) * (isLong ? 4 : 2))
  const view = viewOf(places)
  let place = 0
  for (let index = 0; index <= outlines.length; index += 1) {
    if (isLong) view.setUint32(index * 4, place)
    else view.setUint16(index * 2, place / 2)
    place += outlines[index]?.length ?? 0
  }
  return { places, isLong }
}

/** One map for all (platform 1, format 0): a byte for each code. */
function writeMap(
  glyphByCode: ReadonlyMap<number, number>,
  numbers: ReadonlyMap<number, number>,
): Uint8Array {
  const table = new Uint8Array(12 + 262)
  const view = viewOf(table)
  for (const [at, value] of [0, 1, 1, 0, 0, 12, 0, 262, 0].entries()) view.setUint16(at * 2, value)
  for (const [code, glyph] of glyphByCode) table[18 + code] = numbers.get(glyph) ?? 0
  return table
}

function writeHead(head: Uint8Array, isLong: boolean): Uint8Array {
  const copy = withNumber(head, 50, isLong ? 1 : 0)
  viewOf(copy).setUint32(8, 0)
  return copy
}

function writeMetrics(font: TrueType, glyphs: readonly number[]): Uint8Array {
  const table = new Uint8Array(glyphs.length * 4)
  const view = viewOf(table)
  for (const [index, glyph] of glyphs.entries()) {
    view.setUint16(index * 4, font.widthOf(glyph))
    view.setInt16(index * 4 + 2, font.bearingOf(glyph))
  }
  return table
}

/** What instructions may need is one number at a time; the limits of outlines hold for a part of them as for all. */
function writeLimits(limits: Uint8Array, glyphs: number): Uint8Array {
  const copy = withNumber(limits, 4, glyphs)
  const view = viewOf(copy)
  view.setUint16(14, 1)
  for (const at of [16, 18, 20, 22, 26]) view.setUint16(at, 0)
  view.setUint16(24, 1)
  return copy
}

function withNumber(table: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(table)
  viewOf(copy).setUint16(at, value)
  return copy
}

function writeFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const directory = new Uint8Array(12 + tables.length * 16)
  const view = viewOf(directory)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  view.setUint32(0, 0x00010000)
  for (const [at, value] of [
    tables.length,
    power * 16,
    Math.log2(power),
    (tables.length - power) * 16,
  ].entries()) {
    view.setUint16(4 + at * 2, value)
  }
  let place = directory.length
  const padded = tables.map(([tag, bytes], index) => {
    const record = 12 + index * 16
    for (let letter = 0; letter < 4; letter += 1) directory[record + letter] = tag.charCodeAt(letter)
    const whole = padTo(4, bytes)
    view.setUint32(record + 4, sumOf(whole))
    view.setUint32(record + 8, place)
    view.setUint32(record + 12, bytes.length)
    place += whole.length
    return whole
  })
  const file = joinBytes([directory, ...padded])
  const head = tables.findIndex(([tag]) => tag === 'head')
  const sumAt = view.getUint32(12 + head * 16 + 8) + 8
  viewOf(file).setUint32(sumAt, 0xb1b0afba - sumOf(file))
  return file
}

function sumOf(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  let sum = 0
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
