// Hands large bytes to the desktop part by part. Knows no file.
import type { Content, Desktop, DesktopResult, Parcel } from '../desktop/contract.ts'

/** Copied to another process within a millisecond or two, on a slow computer within ten. */
const partBytes = 256 * 1024

/** What is saved in place of the bytes; a window copying ten megabytes at once answers nobody meanwhile. */
export async function packContent(
  desktop: Pick<Desktop, 'addToParcel'>,
  bytes: Uint8Array,
): Promise<DesktopResult<Content>> {
  if (bytes.length <= partBytes) return { ok: true, value: bytes }
  let parcel: Parcel | undefined
  for (let start = 0; start < bytes.length; start += partBytes) {
    // A copy, because a view would be sent with the whole of its buffer.
    const part = bytes.slice(start, start + partBytes)
    const added = await (parcel === undefined ? desktop.addToParcel(part) : desktop.addToParcel(part, parcel))
    if (!added.ok) return added
    parcel = added.value
  }
  return { ok: true, value: parcel ?? bytes }
}
