// The font files a briefing needs and how a document gets them. Where the bytes come from is the caller's business.
import type { jsPDF } from 'jspdf'
import type { FaceId } from '../../charts/font-metrics.ts'

/** File names in resources/fonts. */
export const fontFiles: Readonly<Record<FaceId, string>> = {
  'plex-regular': 'IBMPlexSans-Regular.ttf',
  'plex-medium': 'IBMPlexSans-Medium.ttf',
  'plex-semibold': 'IBMPlexSans-SemiBold.ttf',
  'arimo-regular': 'Arimo-Regular.ttf',
  'arimo-bold': 'Arimo-Bold.ttf',
  'dejavu-regular': 'DejaVuSans.ttf',
  'dejavu-bold': 'DejaVuSans-Bold.ttf',
}

/** Asked once for each face a document uses, so that the large ones are only read when needed. */
export type FontSource = (face: FaceId) => Promise<Uint8Array>

/** Name a face has inside the PDF. */
const fontNames: Readonly<Record<FaceId, string>> = {
  'plex-regular': 'IBMPlexSans-Regular',
  'plex-medium': 'IBMPlexSans-Medium',
  'plex-semibold': 'IBMPlexSans-SemiBold',
  'arimo-regular': 'Arimo-Regular',
  'arimo-bold': 'Arimo-Bold',
  'dejavu-regular': 'DejaVuSans',
  'dejavu-bold': 'DejaVuSans-Bold',
}

/** A face in a document: its resource name and text as glyph numbers. */
export interface EmbeddedFace {
  readonly resource: string
  readonly encode: (text: string) => string
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
export function embedFace(document: jsPDF, face: FaceId, bytes: Uint8Array): EmbeddedFace {
  document.addFileToVFS(fontFiles[face], toBinaryText(bytes))
  document.addFont(fontFiles[face], fontNames[face], 'normal', undefined, 'Identity-H')
  document.setFont(fontNames[face], 'normal')
  // A text drawn once marks the face as used; without it the face would be left out.
  document.text(' ', 0, 0)
  const font = document.getFont() as unknown as FontRecord
  leaveOutTables(font)
  const { pdfEscape16 } = document as unknown as {
    // Not in jsPDF's types: text as the hexadecimal glyph numbers of an embedded face.
    readonly pdfEscape16: (text: string, font: FontRecord) => string
  }
  /** By code unit. jsPDF notes a glyph every time it is asked for it, so it is asked once. */
  const known: (string | undefined)[] = []
  return {
    resource: font.id,
    encode: (text) => {
      let encoded = ''
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        encoded += known[code] ??= pdfEscape16(text.charAt(index), font)
      }
      return encoded
    },
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
