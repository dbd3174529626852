// How large a workbook file may be, for reader and writer alike; and how large a paste.

export const limits = {
  parts: 1000,
  unpackedMegabytes: 512,
  /** Unpacked to packed; counted only where more than `ratioFreeMegabytes` are unpacked. */
  ratio: 100,
  ratioFreeMegabytes: 10,
  /** Objects and lists within each other. */
  jsonDepth: 64,
  /** More than a spreadsheet's screen after screen of them; a table of that size is a file to import. */
  pastedCells: 500_000,
  pastedCharacters: 50_000_000,
} as const

export const megabyte = 1024 * 1024
