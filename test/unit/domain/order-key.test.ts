// Keys that let a row move by changing itself alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOrderKey, orderBetween, ordersBetween } from '../../../src/domain/order-key.ts'

describe('order keys', () => {
  it('fall strictly between their neighbours however often one inserts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
        const keys: string[] = []
        for (const place of places) {
          const at = place % (keys.length + 1)
          keys.splice(at, 0, orderBetween(keys[at - 1] ?? null, keys[at] ?? null))
        }
        expect([...new Set(keys)].sort()).toEqual(keys)
      }),
    )
  })

  it('come in ascending order when many are made at once', () => {
    const keys = ordersBetween(null, null, 10_000)
    expect([...new Set(keys)].sort()).toEqual(keys)
    const between = ordersBetween(keys[4]!, keys[5]!, 100)
    expect([keys[4]!, ...between, keys[5]!].sort()).toEqual([keys[4], ...between, keys[5]])
  })

  it('make room after two equal keys, which merged copies can hold', () => {
    const key = orderBetween(null, null)
    expect(orderBetween(key, key) > key).toBe(true)
    expect(ordersBetween(key, key, 3).every((made) => made > key)).toBe(true)
  })

  it('tell their own from text that only looks like one', () => {
    expect(isOrderKey(orderBetween(null, null))).toBe(true)
    for (const foreign of ['', '1', 'row', 'a0 ', 'Ж', '__proto__']) expect(isOrderKey(foreign)).toBe(false)
  })
})
