// The font files a briefing needs and how a document gets them. Where the bytes come from is the caller's business.
import type { jsPDF } from 'jspdf'
import type { ByteWriter } from './byte-writer.ts'
import type { PenFace } from './draw-marks.ts'
import type { FaceId, OwnFaceId } from '../../charts/font-metrics.ts'

/** File names in resources/fonts. */
export const fontFiles: Readonly<Record<OwnFaceId, string>> = {
  'plex-regular': 'IBMPlexSans-Regular.ttf',
  'plex-medium': 'IBMPlexSans-Medium.ttf',
  'plex-semibold': 'IBMPlexSans-SemiBold.ttf',
  'arimo-regular': 'Arimo-Regular.ttf',
  'arimo-bold': 'Arimo-Bold.ttf',
  'dejavu-regular': 'DejaVuSans.ttf',
  'dejavu-bold': 'DejaVuSans-Bold.ttf',
}

/** Asked once for each face a document uses, so that the large ones are only read when needed. */
export type FontSource = (face: OwnFaceId) => Promise<Uint8Array>

/** Name a face has inside the PDF. */
const fontNames: Readonly<Record<FaceId, string>> = {
  'plex-regular': 'IBMPlexSans-Regular',
  'plex-medium': 'IBMPlexSans-Medium',
  'plex-semibold': 'IBMPlexSans-SemiBold',
  'arimo-regular': 'Arimo-Regular',
  'arimo-bold': 'Arimo-Bold',
  'dejavu-regular': 'DejaVuSans',
  'dejavu-bold': 'DejaVuSans-Bold',
  further: 'Further',
}

/** What jsPDF keeps of a face; its types leave all of it out. */
interface FontRecord {
  readonly id: string
  readonly metadata: {
    readonly post: RawTable
    readonly name: RawTable
    readonly cmap: RawTable
    readonly hmtx: RawTable
    readonly glyIdsUsed: readonly number[]
    readonly os2: { exists: boolean }
  }
}

interface RawTable {
  raw: () => ArrayLike<number>
}

/** Puts a face into the document; only the glyphs that `encode` has seen are embedded. */
export function embedFace(document: jsPDF, face: FaceId, bytes: Uint8Array): PenFace {
  const name = `${fontNames[face]}.ttf`
  document.addFileToVFS(name, toBinaryText(bytes))
  document.addFont(name, fontNames[face], 'normal', undefined, 'Identity-H')
  document.setFont(fontNames[face], 'normal')
  // A text drawn once marks the face as used; without it the face would be left out.
  document.text(' ', 0, 0)
  const font = document.getFont() as unknown as FontRecord
  leaveOutTables(font)
  const { pdfEscape16 } = document as unknown as {
    // Not in jsPDF's types: text as the hexadecimal glyph numbers of an embedded face.
    readonly pdfEscape16: (text: string, font: FontRecord) => string
  }
  /** Glyph numbers by code unit. jsPDF notes a glyph every time it is asked for it, so it is asked once. */
  const known: number[] = []
  return {
    resource: font.id,
    write: (text, out) => {
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        const glyph = (known[code] ??= Number.parseInt(pdfEscape16(text.charAt(index), font), 16))
        writeByte(glyph >> 8, out)
        writeByte(glyph & 0xff, out)
      }
    },
  }
}

/** Half the size of hexadecimal; what would end the string or be read as a line break is escaped. */
function writeByte(byte: number, out: ByteWriter): void {
  if (byte === 0x0d) out.text('\\r')
  else {
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) out.byte(0x5c)
    out.byte(byte)
  }
}

/**
 * jsPDF cuts a font's outlines down to those used but keeps its other tables whole. A font addressed by glyph
 * numbers needs no names and no map from characters (ISO 32000-1, 9.9), and widths only of its own glyphs.
 */
function leaveOutTables({ metadata }: FontRecord): void {
  const { post, name, cmap, hmtx, os2 } = metadata
  const widths = hmtx.raw.bind(hmtx)
  const header = post.raw.bind(post)
  // Format 3: a header without glyph names.
  post.raw = () => [0, 3, 0, 0, ...Array.from(header()).slice(4, 32)]
  name.raw = () => [0, 0, 0, 0, 0, 6]
  cmap.raw = () => [0, 0, 0, 0]
  hmtx.raw = () => {
    const used = new Set(metadata.glyIdsUsed)
    return Array.from(widths(), (byte, index) => (used.has(index >> 2) ? byte : 0))
  }
  os2.exists = false
}

function toBinaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)))
  }
  return parts.join('')
}
