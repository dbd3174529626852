// Keeps bytes that come from the window in parts until they are saved. Knows no files.
import { randomUUID } from 'node:crypto'
import { fileLimitMegabytes } from '../../src/desktop/contract.ts'
import type { Content, DesktopResult, Parcel } from '../../src/desktop/contract.ts'

interface Kept {
  readonly parts: Uint8Array[]
  size: number
}

/** More than are ever under way at once; a window that went away in the middle of one leaves no more than these. */
const mostParcels = 4
const byteLimit = fileLimitMegabytes * 1024 * 1024

const parcels = new Map<string, Kept>()

function refuse(what: string): DesktopResult<never> {
  return { ok: false, problem: { code: 'disk-unknown', name: '', what } }
}

/** Adds a part to a parcel, or begins one. */
export function addToParcel(part: Uint8Array, parcel?: Parcel): DesktopResult<Parcel> {
  const parcelId = parcel?.parcelId ?? randomUUID()
  const kept = parcel === undefined ? { parts: [], size: 0 } : parcels.get(parcelId)
  if (kept === undefined) return refuse('no such parcel')
  kept.parts.push(part)
  kept.size += part.length
  if (kept.size > byteLimit) {
    parcels.delete(parcelId)
    return { ok: false, problem: { code: 'file-too-large', name: '', limitMegabytes: fileLimitMegabytes } }
  }
  parcels.set(parcelId, kept)
  for (const oldest of parcels.keys()) {
    if (parcels.size <= mostParcels) break
    parcels.delete(oldest)
  }
  return { ok: true, value: { parcelId } }
}

/** The bytes of a content; a parcel is gone with it, whatever becomes of the save. */
export function takeContent(content: Content): DesktopResult<Uint8Array> {
  if (content instanceof Uint8Array) return { ok: true, value: content }
  const kept = parcels.get(content.parcelId)
  if (kept === undefined) return refuse('no such parcel')
  parcels.delete(content.parcelId)
  return { ok: true, value: Buffer.concat(kept.parts, kept.size) }
}
