// The organisation's sign on every page: a small picture that was decoded and encoded anew before it came here.

export interface Logo {
  /** A PNG of this program's own making. */
  readonly png: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** Points a logo may take in the line of the header, and what keeps the words off it. */
const logoRoom = { width: 72, height: 15 }
export const logoGap = 8

/** In points, as large as its room allows. */
export function fitLogo({ png, width, height }: Logo): Logo {
  const scale = Math.min(logoRoom.width / Math.max(width, 1), logoRoom.height / Math.max(height, 1))
  return { png, width: width * scale, height: height * scale }
}
