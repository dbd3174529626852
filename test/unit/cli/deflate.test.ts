import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { makeDeflate } from '../../../src/cli/deflate.ts'

const words = Array.from({ length: 6000 }, (_, at) => `${String(Math.round(900 * Math.sin(at)))} Td (row)Tj`)
const page = new TextEncoder().encode(words.join('\n')).subarray(0, 90_000)

test('what is packed comes back, early and late in a document', () => {
  const deflate = makeDeflate()
  const packed = Array.from({ length: 40 }, () => deflate(page))
  for (const each of packed) expect(inflateSync(each).compare(page)).toBe(0)
  // Late in a long one time counts more than room.
  expect(packed.at(-1)!.length).toBeGreaterThan(packed[0]!.length)
})

test('each document begins anew, so that its bytes do not depend on the one before', () => {
  const first = makeDeflate()
  const alone = first(page)
  for (let more = 0; more < 40; more += 1) first(page)
  expect(makeDeflate()(page)).toEqual(alone)
})
