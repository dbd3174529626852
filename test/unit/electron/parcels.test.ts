// Bytes that come in parts: whole and in order, for one save alone, never more than a file may have.
import { expect, test } from 'vitest'
import { addToParcel, takeContent } from '../../../electron/main/parcels.ts'
import { fileLimitMegabytes } from '../../../src/desktop/contract.ts'
import type { DesktopResult, Parcel } from '../../../src/desktop/contract.ts'

function valueOf<Value>(result: DesktopResult<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function begin(...bytes: number[]): Parcel {
  return valueOf(addToParcel(Uint8Array.from(bytes)))
}

const unknown = { ok: false, problem: { code: 'disk-unknown', name: '', what: 'no such parcel' } }

test('parts are one content, in their order, and taken once', () => {
  const parcel = begin(1, 2)
  const other = begin(9)
  expect(valueOf(addToParcel(Uint8Array.of(3), parcel))).toEqual(parcel)
  expect(Array.from(valueOf(takeContent(parcel)))).toEqual([1, 2, 3])
  expect(takeContent(parcel)).toEqual(unknown)
  expect(addToParcel(Uint8Array.of(4), parcel)).toEqual(unknown)
  expect(Array.from(valueOf(takeContent(other)))).toEqual([9])
})

test('bytes that came whole are taken as they are', () => {
  const bytes = Uint8Array.of(5, 6)
  expect(valueOf(takeContent(bytes))).toBe(bytes)
})

test('those nobody saved make room for newer ones', () => {
  const parcels = Array.from({ length: 6 }, (_, index) => begin(index))
  const found = parcels.map((parcel) => takeContent(parcel).ok)
  expect(found).toEqual([false, false, true, true, true, true])
})

test('what would be larger than a file may be is refused and gone', () => {
  const parcel = begin(1)
  // As long as the limit, without its memory.
  const vast = { length: fileLimitMegabytes * 1024 * 1024 } as Uint8Array
  const refused = addToParcel(vast, parcel)
  expect(refused).toMatchObject({ ok: false, problem: { code: 'file-too-large' } })
  expect(takeContent(parcel)).toEqual(unknown)
})
