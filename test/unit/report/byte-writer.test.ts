// Numbers as PDF wants them, and a buffer that grows without losing a byte.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeByteWriter } from '../../../src/report/pdf/byte-writer.ts'

function write(value: number): string {
  const out = makeByteWriter()
  out.number(value)
  return Buffer.from(out.take()).toString('latin1')
}

test.each([
  [0, '0'],
  [-0, '0'],
  [12, '12'],
  [-12.5, '-12.5'],
  [0.001, '0.001'],
  [-0.0004, '0'],
  [1.0005, '1.001'],
  [841.89, '841.89'],
  [0.1 + 0.2, '0.3'],
  [1e21, '0'],
  [Number.NaN, '0'],
  [Number.POSITIVE_INFINITY, '0'],
])('%d is written %s', (value, expected) => {
  expect(write(value)).toBe(expected)
})

test('any coordinate comes back within half a thousandth, without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (value) => {
      const text = write(value)
      expect(text).toMatch(/^-?\d+(?:\.\d{1,3})?$/)
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.000_500_1)
    }),
  )
})

test('hundredths are written as the fraction they are', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e8, max: 1e8 }), (value) => {
      const out = makeByteWriter()
      out.hundredths(value)
      expect(Buffer.from(out.take()).toString('latin1')).toBe(String(value / 100))
    }),
  )
})

test('nothing inside a string can end it, whatever its bytes', () => {
  const all = String.fromCharCode(...Array.from({ length: 256 }, (_, code) => code))
  const out = makeByteWriter()
  out.string(all)
  const written = Buffer.from(out.take()).toString('latin1')
  const inside = written.slice(1, -1)
  expect([written.at(0), written.at(-1)]).toEqual(['(', ')'])
  expect(inside.replaceAll(/\\[()\\r]/g, '')).not.toMatch(/[()\\\r]/)
  expect(inside.replaceAll('\\r', '\r').replaceAll(/\\([()\\])/g, '$1')).toBe(all)
})

test('everything written is taken, once, however long', () => {
  const out = makeByteWriter()
  const text = 'abc'.repeat(20_000)
  out.text(text)
  out.byte(0x21)
  expect(out.length()).toBe(60_001)
  expect(Buffer.from(out.take()).toString('latin1')).toBe(`${text}!`)
  expect(out.take()).toHaveLength(0)
})
