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

/** A face in a document: its resource name and text as glyph numbers, remembered word by word. */
export interface EmbeddedFace {
  readonly resource: string
  readonly encode: (text: string) => string
}

/** Puts a face into the document; jsPDF embeds only the glyphs that `encode` has seen. */
export function embedFace(document: jsPDF, face: FaceId, bytes: Uint8Array): EmbeddedFace {
  document.addFileToVFS(fontFiles[face], toBinaryText(bytes))
  document.addFont(fontFiles[face], fontNames[face], 'normal', undefined, 'Identity-H')
  document.setFont(fontNames[face], 'normal')
  // A text drawn once marks the face as used; without it the face would be left out.
  document.text(' ', 0, 0)
  // jsPDF's own record of the face; its types leave out the resource name.
  const font = document.getFont() as unknown as { readonly id: string }
  const { pdfEscape16 } = document as unknown as {
    // Not in jsPDF's types: text as the hexadecimal glyph numbers of an embedded face.
    readonly pdfEscape16: (text: string, font: { readonly id: string }) => string
  }
  const known = new Map<string, string>()
  return {
    resource: font.id,
    encode: (text) =>
      text
        .split(/(?<= )/)
        .map((word) => {
          const found = known.get(word)
          if (found !== undefined) return found
          const encoded = pdfEscape16(word, font)
          if (word.length <= 40) known.set(word, encoded)
          return encoded
        })
        .join(''),
  }
}

function toBinaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 0x8000) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)))
  }
  return parts.join('')
}
