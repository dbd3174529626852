// Deflate with its zlib frame, as PDF wants its streams.
import { zlibSync } from 'fflate'

export function compress(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes)
}
