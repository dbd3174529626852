// Objects stored as differences are, once these are taken back, the objects as they would be written one by one.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fillIn, layAlike, layLists, writeList } from '../../../src/report/pdf/alike-objects.ts'
import type { Lines } from '../../../src/report/pdf/alike-objects.ts'

/** The stream as a reader has it: each line as it is, or added to the one above. */
function takeBack({ bytes, columns }: Lines): string {
  let above = new Uint8Array(columns)
  let text = ''
  for (let at = 0; at < bytes.length; at += columns + 1) {
    const line = bytes.slice(at + 1, at + 1 + columns)
    if (bytes[at] === 2) for (let index = 0; index < columns; index += 1) line[index]! += above[index]!
    else expect(bytes[at]).toBe(0)
    text += String.fromCharCode(...line)
    above = line
  }
  return text
}

/** Number and text of each object, as the list at the stream's beginning leads to them. */
function readObjects(lines: Lines): readonly (readonly [number, string])[] {
  const text = takeBack(lines)
  const head = text.slice(0, lines.first).trim().split(/\s+/).map(Number)
  const places = head.filter((_, index) => index % 2 === 1)
  return places.map((place, nth) => {
    const end = places[nth + 1] ?? text.length
    return [head[nth * 2]!, text.slice(lines.first + place, lines.first + end)]
  })
}

/** As a reader sees it: any number of spaces is one. */
function squeeze(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?([[\]]) ?/g, '$1')
    .trim()
}

const number = fc.oneof(fc.nat(12), fc.nat(2000), fc.nat(9_999_999))

describe('objects that are alike', () => {
  test.each([
    ['<</S/TD/P # 0 R/Pg # 0 R/K #>>', 3],
    ['<</K[ # 0 R # 0 R]>>', 2],
    ['# ', 1],
  ])('%s', (text, fields) => {
    const objects = fc.array(fc.array(number, { minLength: fields + 1, maxLength: fields + 1 }), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(objects, (all) => {
        const lines = layAlike(text, all.flat())
        expect(lines.ids).toEqual(all.map(([id]) => id))
        expect(readObjects(lines).map(([id, own]) => [id, squeeze(own)])).toEqual(
          all.map(([id, ...own]) => [id, squeeze(fillIn(text, own))]),
        )
      }),
    )
  })

  test('nearly all of what goes on evenly is zeros', () => {
    const numbers = Array.from({ length: 2000 }, (_, at) => [
      1000 + at,
      40 + Math.floor(at / 5),
      7,
      at,
    ]).flat()
    const { bytes } = layAlike('<</S/TD/P # 0 R/Pg # 0 R/K #>>', numbers)
    expect(bytes.filter((byte) => byte === 0).length / bytes.length).toBeGreaterThan(0.9)
  })
})

test('lists of references, empty ones among them', () => {
  const lists = fc.array(fc.record({ id: number, to: fc.array(number, { maxLength: 30 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(lists, (all) => {
      const read = readObjects(layLists(all))
      expect(read.map(([id, own]) => [id, squeeze(own)])).toEqual(
        all.map((list) => [list.id, squeeze(writeList(list))]),
      )
    }),
  )
})
