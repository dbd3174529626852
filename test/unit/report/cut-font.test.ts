// A font cut down for one document: the glyphs asked for and their parts, nothing else, in a file that reads as a font.
import { describe, expect, test } from 'vitest'
import { cutFont } from '../../../src/report/pdf/cut-font.ts'
import { readTrueType, viewOf } from '../../../src/report/pdf/true-type.ts'
import type { TrueType } from '../../../src/report/pdf/true-type.ts'
import { fontsOnDisk } from './read-pdf.ts'

const whole = readTrueType(Uint8Array.from(await fontsOnDisk('plex-regular')))

function glyphOf(character: string): number {
  return whole.glyphs[character.charCodeAt(0)] ?? 0
}

function cut(text: string): TrueType {
  const codes = Array.from(text, (character, index) => [0x80 + index, glyphOf(character)] as const)
  return readTrueType(cutFont(whole, new Map(codes)))
}

function countGlyphs(font: TrueType): number {
  return viewOf(font.table('maxp')).getUint16(4)
}

test('a glyph of its own keeps its width and its outline, and loses its instructions', () => {
  const own = cut('H')
  expect(countGlyphs(own)).toBe(2)
  expect(own.widthOf(1)).toBe(whole.widthOf(glyphOf('H')))
  expect(own.bearingOf(1)).toBe(whole.bearingOf(glyphOf('H')))
  const [before, after] = [whole.outlineOf(glyphOf('H')), own.outlineOf(1)]
  const at = 10 + viewOf(before).getInt16(0) * 2
  const instructions = viewOf(before).getUint16(at)
  expect(instructions).toBeGreaterThan(0)
  expect(viewOf(after).getUint16(at)).toBe(0)
  expect(after.subarray(0, at)).toEqual(before.subarray(0, at))
  const points = before.subarray(at + 2 + instructions)
  expect(after.subarray(at + 2, at + 2 + points.length)).toEqual(points)
})

test('a glyph that is a head alone is empty', () => {
  const hollow = { ...whole, outlineOf: () => new Uint8Array(10) }
  const own = readTrueType(cutFont(hollow, new Map([[0x41, glyphOf('A')]])))
  expect(own.outlineOf(1)).toHaveLength(0)
  expect(own.widthOf(1)).toBe(whole.widthOf(glyphOf('A')))
})

test('a composed glyph brings its parts, which it names by their new numbers', () => {
  const own = cut('éé')
  // The missing one, é, and its two parts, though it has two codes.
  expect(countGlyphs(own)).toBe(4)
  const outline = viewOf(own.outlineOf(1))
  expect(outline.getInt16(0)).toBe(-1)
  expect(outline.getUint16(12)).toBe(2)
  for (const part of [2, 3]) expect(own.outlineOf(part).length).toBeGreaterThan(0)
})

test('each code leads to its glyph, every other to none', () => {
  const map = cut('HeH').table('cmap')
  const lead = Array.from(map.subarray(18))
  expect([lead[0x80], lead[0x81], lead[0x82]]).toEqual([1, 2, 1])
  expect(lead.filter((glyph) => glyph !== 0)).toHaveLength(3)
})

test('the sum over the whole file is the one the format asks for', () => {
  const file = viewOf(cutFont(whole, new Map([[0x41, glyphOf('A')]])))
  let sum = 0
  for (let at = 0; at < file.byteLength; at += 4) sum = (sum + file.getUint32(at)) >>> 0
  expect(sum).toBe(0xb1b0afba)
})

describe('a file that is no font', () => {
  test.each([
    ['text', new TextEncoder().encode('OTTO is no TrueType font at all')],
    ['cut off', new Uint8Array([0, 1, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0])],
    ['empty', new Uint8Array()],
  ])('%s is refused', (_, bytes) => {
    expect(() => readTrueType(bytes)).toThrow()
  })
})
