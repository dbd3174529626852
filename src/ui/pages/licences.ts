// The packages and typefaces inside the window, each with its licence.

export interface Licence {
  readonly name: string
  /** Empty for a typeface. */
  readonly version: string
  /** By its SPDX name. */
  readonly licence: string
  /** What the licence asks to be handed on, empty where the package brings only its name. */
  readonly text: string
}

/** Empty until a build fills it in (`scripts/lib/licences.mjs`). */
export const licences: readonly Licence[] = []
