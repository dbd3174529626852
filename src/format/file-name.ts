// What files of Pathway are called: endings, media types, and names every system takes. Imports words alone.
import { shellWords } from '../words/shell.ts'

export const fileKinds = {
  workbook: { extension: 'pathway', mediaType: 'application/vnd.pathway.workbook+zip' },
  pdf: { extension: 'pdf', mediaType: 'application/pdf' },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  docx: {
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Readonly<Record<string, { readonly extension: string; readonly mediaType: string }>>

export type FileKind = keyof typeof fileKinds

/** What can be imported as a table. */
export const tableExtensions = ['csv', 'tsv', 'txt'] as const

const longestCharacters = 80
/** Most systems stop at 255 bytes, the ending and a number for a second copy included. */
const longestBytes = 180

/** Controls, marks that turn the direction of writing, halves of characters, private ones. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu
const refused = /[\\/:*?"<>|]+/g
// Windows keeps these for devices, whatever ending follows.
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i

/** A name made of the title: never empty, never hidden, the same on every system. */
export function suggestFileName(title: string, kind: FileKind): string {
  const name = cleanFileName(title)
  const safe = reserved.test(name) ? `_${name}` : name
  return `${safe === '' ? shellWords.unnamedFile : safe}.${fileKinds[kind].extension}`
}

/** What every system takes as a part of a file's name; empty where nothing of the text is left. */
export function cleanFileName(text: string): string {
  const spaced = text.normalize('NFC').replace(invisible, ' ').replace(refused, ' ')
  return shorten(spaced.replace(/\s+/gu, ' ').replace(/^[\s.~-]+/, '')).replace(/[\s.]+$/, '')
}

function shorten(text: string): string {
  const encoder = new TextEncoder()
  let short = ''
  let bytes = 0
  for (const character of Array.from(text).slice(0, longestCharacters)) {
    bytes += encoder.encode(character).length
    if (bytes > longestBytes) break
    short += character
  }
  return short
}
