// A small font with one letter no face of ours has: IBM Plex Sans, one entry of whose character map names another letter.
import { fontsOnDisk } from './read-pdf.ts'

/** The map of characters (format 4): parallel lists of segments' ends, starts and distances to their glyphs. */
export async function makeFaceWith(letter: string): Promise<Uint8Array> {
  const bytes = Uint8Array.from(await fontsOnDisk('plex-regular'))
  const view = new DataView(bytes.buffer)
  const table = findTable(view, 'cmap')
  for (let record = 0; record < view.getUint16(table + 2); record += 1) {
    const map = table + view.getUint32(table + 4 + record * 8 + 4)
    if (view.getUint16(map) === 4) nameOtherLetter(view, map, letter.charCodeAt(0))
  }
  return bytes
}

function nameOtherLetter(view: DataView, map: number, code: number): void {
  const segments = view.getUint16(map + 6) / 2
  const ends = map + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const ranges = deltas + segments * 2
  for (let index = segments - 2; index >= 0; index -= 1) {
    const at = index * 2
    const old = view.getUint16(ends + at)
    if (old !== view.getUint16(starts + at) || view.getUint16(ranges + at) !== 0) continue
    view.setUint16(ends + at, code)
    view.setUint16(starts + at, code)
    view.setUint16(deltas + at, (old + view.getUint16(deltas + at) - code) & 0xffff)
    return
  }
  throw new Error('No segment of the map holds one letter alone.')
}

function findTable(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${tag}.`)
}
