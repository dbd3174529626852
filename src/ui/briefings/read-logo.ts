// Makes a logo of a picture file: decoded by the browser, drawn small, encoded anew, so that nothing of the file is kept.
import { largestLogo } from '../../app/pack-choices.ts'
import type { Logo } from '../../report/logo.ts'

/** Bytes of a file that is looked at at all. */
const largestFile = 10_000_000
/** Pixels; about 300 per inch at the size a page shows. */
const [widest, highest] = [900, 240]

export type LogoReading =
  { readonly kind: 'logo'; readonly logo: Logo } | { readonly kind: 'unreadable' | 'too-large' }

export async function readLogo(bytes: Uint8Array): Promise<LogoReading> {
  if (bytes.length > largestFile) return { kind: 'too-large' }
  try {
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
    const scale = Math.min(1, widest / bitmap.width, highest / bitmap.height)
    const width = Math.max(1, Math.round(bitmap.width * scale))
    const height = Math.max(1, Math.round(bitmap.height * scale))
    const canvas = new OffscreenCanvas(width, height)
    const pen = canvas.getContext('2d')
    if (pen === null) return { kind: 'unreadable' }
    // Paper is white: a page cannot show through its own printing.
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, width, height)
    pen.drawImage(bitmap, 0, 0, width, height)
    bitmap.close()
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    const png = new Uint8Array(await blob.arrayBuffer())
    return png.length > largestLogo ? { kind: 'too-large' } : { kind: 'logo', logo: { png, width, height } }
  } catch {
    return { kind: 'unreadable' }
  }
}

/** For an image on the page. */
export function pictureAddress({ png }: Logo): string {
  let text = ''
  for (const byte of png) text += String.fromCharCode(byte)
  return `data:image/png;base64,${btoa(text)}`
}
