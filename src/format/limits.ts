// How large a workbook file may be, for reader and writer alike.

export const limits = {
  parts: 1000,
  unpackedMegabytes: 512,
  /** Unpacked to packed; counted only where more than `ratioFreeMegabytes` are unpacked. */
  ratio: 100,
  ratioFreeMegabytes: 10,
  /** Objects and lists within each other. */
  jsonDepth: 64,
} as const

export const megabyte = 1024 * 1024
