// Packs and unpacks the parts of a workbook file, within limits. Knows no workbook.
import { Inflate, inflateSync, zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { damage } from './fault.ts'
import { limits, megabyte } from './limits.ts'
import { readZipDirectory } from './zip-directory.ts'
import type { ZipEntry } from './zip-directory.ts'

export interface ZipPart {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Above this many packed bytes an entry is unpacked in steps, so that a lying one is stopped early. */
const oneStepBytes = megabyte
const stepBytes = 65_536

// A fixed day, read back by the packer in local time: noon exists on it in every time zone.
const fixedTime = new Date(1980, 0, 1, 12)

/** Already packed, by ending: packing them again costs time and saves nothing. */
const packedAlready = /\.(?:jpe?g|png|webp|gif|heic|pdf|zip|docx|xlsx|pptx|mp4)$/i

/** The same parts give the same bytes. */
export function packZip(parts: readonly ZipPart[]): Uint8Array {
  const packed = zipSync(makeZippable(parts, false))
  const size = parts.reduce((sum, part) => sum + part.bytes.length, 0)
  const dense = size > limits.ratioFreeMegabytes * megabyte && size > packed.length * (limits.ratio / 2)
  // What packs so well that the reader would take it for an attack is stored as it is.
  return dense ? zipSync(makeZippable(parts, true)) : packed
}

function makeZippable(parts: readonly ZipPart[], storeAll: boolean): Zippable {
  return Object.fromEntries(
    parts.map(({ name, bytes }) => {
      const level = storeAll || packedAlready.test(name) ? 0 : 6
      return [name, [bytes, { level, mtime: fixedTime, os: 0 }]] satisfies [string, Zippable[string]]
    }),
  )
}

export interface OpenedZip {
  readonly names: readonly string[]
  /** Unpacks one part; throws a FaultError where it is not what the directory says. */
  readonly unpack: (name: string) => Uint8Array
  readonly sizeOf: (name: string) => number
  readonly crcOf: (name: string) => number
}

/** Throws a FaultError where the archive is not sound. */
export function openZip(bytes: Uint8Array): OpenedZip {
  const entries = new Map(readZipDirectory(bytes).map((entry) => [entry.name, entry]))
  const find = (name: string): ZipEntry => {
    const entry = entries.get(name)
    if (entry === undefined) throw damage(name)
    return entry
  }
  return {
    names: [...entries.keys()],
    unpack: (name) => unpackEntry(bytes, find(name)),
    sizeOf: (name) => find(name).size,
    crcOf: (name) => find(name).crc,
  }
}

function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
  if (entry.method === 'stored') return packed
  try {
    const unpacked =
      entry.packedSize > oneStepBytes ? inflateInSteps(packed, entry.size) : inflate(packed, entry.size)
    if (unpacked.length === entry.size) return unpacked
  } catch {
    // Broken deflate data: told below like any other damage.
  }
  throw damage(entry.name)
}

/** One byte more than promised shows that the promise was a lie. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  return inflateSync(packed, { out: new Uint8Array(size + 1) })
}

function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size)
  let length = 0
  const stream = new Inflate((chunk) => {
    out.set(chunk, length) // throws where there is more than promised
    length += chunk.length
  })
  for (let at = 0; at < packed.length; at += stepBytes)
    stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length)
  return out.subarray(0, length)
}

let crcTable: Uint32Array | undefined

/** CRC-32 as zip uses it, unsigned. */
export function findCrc(bytes: Uint8Array): number {
  const table = (crcTable ??= makeCrcTable())
  let crc = 0xffffffff
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

function makeCrcTable(): Uint32Array {
  return Uint32Array.from({ length: 256 }, (_, index) => {
    let value = index
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
    return value
  })
}
