// Deflate with its zlib frame, as PDF wants its streams.
import { zlibSync } from 'fflate'

/** A little larger than at the highest level, in two thirds of its time. */
const level = 3

/** Whoever has a faster one of the same format brings it. `isRepetitive` where next to nothing is left of the bytes. */
export type Compress = (bytes: Uint8Array, isRepetitive?: boolean) => Uint8Array

export function compress(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level })
}
