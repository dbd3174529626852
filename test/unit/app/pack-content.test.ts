// Large bytes go to the desktop part by part, each after the last has arrived; small ones go whole.
import { expect, test } from 'vitest'
import { packContent } from '../../../src/app/pack-content.ts'
import type { Desktop, DesktopProblem } from '../../../src/desktop/contract.ts'

const part = 256 * 1024

function makeKeeper(failAt = Infinity, problem: DesktopProblem = { code: 'disk-full', name: '' }) {
  const sizes: number[] = []
  const buffers: number[] = []
  let sum = 0
  let under = 0
  const addToParcel: Desktop['addToParcel'] = async (bytes, parcel) => {
    under += 1
    expect(under).toBe(1)
    await Promise.resolve()
    under -= 1
    expect(parcel).toEqual(sizes.length === 0 ? undefined : { parcelId: 'kept' })
    if (sizes.length === failAt) return { ok: false, problem }
    sizes.push(bytes.length)
    buffers.push(bytes.buffer.byteLength)
    for (const byte of bytes) sum += byte
    return { ok: true, value: { parcelId: 'kept' } }
  }
  return { addToParcel, sizes, buffers, sum: () => sum }
}

test('what is no larger than a part goes as it is', async () => {
  const keeper = makeKeeper()
  const bytes = new Uint8Array(part)
  expect(await packContent(keeper, bytes)).toEqual({ ok: true, value: bytes })
  expect(keeper.sizes).toEqual([])
})

test('more goes in parts, none of which drags the rest along', async () => {
  const keeper = makeKeeper()
  const bytes = new Uint8Array(2 * part + 10).fill(1)
  expect(await packContent(keeper, bytes)).toEqual({ ok: true, value: { parcelId: 'kept' } })
  expect(keeper.sizes).toEqual([part, part, 10])
  expect(keeper.buffers).toEqual(keeper.sizes)
  expect(keeper.sum()).toBe(bytes.length)
})

test('a part that is refused ends it', async () => {
  const keeper = makeKeeper(1)
  const refused = await packContent(keeper, new Uint8Array(5 * part))
  expect(refused).toEqual({ ok: false, problem: { code: 'disk-full', name: '' } })
  expect(keeper.sizes).toEqual([part])
})
