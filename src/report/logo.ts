// The organisation's sign on every page: a small picture that was decoded and encoded anew before it came here.

export interface Logo {
  /** A PNG of this program's own making. */
  readonly png: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}
