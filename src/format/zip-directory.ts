// Reads the list of a zip's parts and refuses every one that lies about itself, before anything is unpacked.
import { contentFault, damage, FaultError } from './fault.ts'
import { limits, megabyte } from './limits.ts'

export interface ZipEntry {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  readonly crc: number
  readonly size: number
  readonly packedSize: number
  /** Where its packed bytes begin. */
  readonly start: number
}

const endSignature = 0x06054b50
const centralSignature = 0x02014b50
const localSignature = 0x04034b50
const endLength = 22
const centralLength = 46
const localLength = 30
const longestComment = 0xffff
const bigCount = 0xffff
const bigSize = 0xffffffff
const encryptedFlags = 0x0001 | 0x0040 | 0x2000
const sizesFollowFlag = 0x0008

interface End {
  readonly at: number
  readonly count: number
  readonly directorySize: number
  readonly directoryStart: number
}

interface Central extends ZipEntry {
  readonly flags: number
  readonly localStart: number
}

/** Folders are left out. Throws a FaultError. */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = readEnd(view)
  const centrals = readCentrals(view, bytes, end)
  checkSizes(centrals)
  const entries = centrals.map((central) => ({
    ...central,
    start: readLocal(view, bytes, central, end.directoryStart),
  }))
  checkOverlaps(entries)
  return entries.filter((entry) => !entry.name.endsWith('/'))
}

function readEnd(view: DataView): End {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) !== endSignature) continue
    if (at + endLength + view.getUint16(at + 20, true) !== view.byteLength) continue
    return checkEnd({
      at,
      count: readCount(view, at),
      directorySize: view.getUint32(at + 12, true),
      directoryStart: view.getUint32(at + 16, true),
    })
  }
  throw damage('')
}

/** Archives in several pieces and those above four gigabytes are never ours. */
function readCount(view: DataView, at: number): number {
  const [disk, directoryDisk] = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)]
  const [here, count] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)]
  if (disk !== 0 || directoryDisk !== 0 || here !== count || count === bigCount) throw damage('')
  return count
}

function checkEnd(end: End): End {
  if (end.directoryStart === bigSize || end.directorySize === bigSize) throw damage('')
  if (end.directoryStart + end.directorySize !== end.at) throw damage('')
  if (end.count > limits.parts) throw contentFault('zip', 'too-many-parts')
  return end
}

function readCentrals(view: DataView, bytes: Uint8Array, end: End): readonly Central[] {
  const centrals: Central[] = []
  const names = new Set<string>()
  let at = end.directoryStart
  for (let index = 0; index < end.count; index += 1) {
    if (at + centralLength > end.at || view.getUint32(at, true) !== centralSignature) throw damage('')
    const nameLength = view.getUint16(at + 28, true)
    const next =
      at + centralLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (next > end.at) throw damage('')
    const central = readCentral(view, at, readName(bytes, at + centralLength, nameLength))
    // Two names that differ in case alone are one file on many disks.
    const folded = central.name.toLowerCase()
    if (names.has(folded)) throw damage(central.name)
    names.add(folded)
    centrals.push(central)
    at = next
  }
  if (at !== end.at) throw damage('')
  return centrals
}

function readCentral(view: DataView, at: number, name: string): Central {
  const flags = view.getUint16(at + 8, true)
  if ((flags & encryptedFlags) !== 0) throw new FaultError({ kind: 'encrypted' })
  const method = view.getUint16(at + 10, true)
  const packedSize = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  const localStart = view.getUint32(at + 42, true)
  if ((method !== 0 && method !== 8) || view.getUint16(at + 34, true) !== 0) throw damage(name)
  if (packedSize === bigSize || size === bigSize || localStart === bigSize) throw damage(name)
  if (method === 0 && packedSize !== size) throw damage(name)
  if (name.endsWith('/') && size > 0) throw damage(name)
  const crc = view.getUint32(at + 16, true)
  return {
    name,
    method: method === 0 ? 'stored' : 'deflated',
    crc,
    size,
    packedSize,
    flags,
    localStart,
    start: 0,
  }
}

/** The name as text; refuses every spelling that could leave the folder it is unpacked into. */
function readName(bytes: Uint8Array, at: number, length: number): string {
  const name = decodeName(bytes.subarray(at, at + length))
  const parts = (name.endsWith('/') ? name.slice(0, -1) : name).split('/')
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const odd = /[\u0000-\u001f\u007f\\:]/.test(name)
  if (odd || parts.some((part) => part === '' || part === '.' || part === '..')) throw damage('')
  return name
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw damage('')
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  const packedSize = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
  if (size > limits.unpackedMegabytes * megabyte) throw new FaultError({ kind: 'too-large' })
  if (size > limits.ratioFreeMegabytes * megabyte && size > packedSize * limits.ratio)
    throw contentFault('zip', 'unpacks-too-large')
}

/** Where the packed bytes begin, by the entry's own header, which has to tell the same as the directory. */
function readLocal(view: DataView, bytes: Uint8Array, central: Central, directoryStart: number): number {
  const at = central.localStart
  if (at + localLength > directoryStart || view.getUint32(at, true) !== localSignature)
    throw damage(central.name)
  const nameLength = view.getUint16(at + 26, true)
  const start = at + localLength + nameLength + view.getUint16(at + 28, true)
  if (start + central.packedSize > directoryStart) throw damage(central.name)
  const sameMethod = view.getUint16(at + 8, true) === (central.method === 'stored' ? 0 : 8)
  const sizesFollow = (view.getUint16(at + 6, true) & sizesFollowFlag) !== 0
  const sameSizes =
    sizesFollow ||
    (view.getUint32(at + 18, true) === central.packedSize && view.getUint32(at + 22, true) === central.size)
  if (!sameMethod || !sameSizes || readName(bytes, at + localLength, nameLength) !== central.name)
    throw damage(central.name)
  return start
}

function checkOverlaps(entries: readonly (Central & { readonly start: number })[]): void {
  const byPlace = [...entries].sort((a, b) => a.localStart - b.localStart)
  let free = 0
  for (const entry of byPlace) {
    if (entry.localStart < free) throw damage(entry.name)
    free = entry.start + entry.packedSize
  }
}
