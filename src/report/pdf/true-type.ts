// A font file with TrueType outlines, read: which glyph draws a character, how wide it is, what its outline is.

export interface TrueType {
  readonly unitsPerEm: number
  /** What every outline stays within, in font units: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number]
  readonly ascent: number
  readonly descent: number
  /** Glyph by code unit; 0 where the font has none. */
  readonly glyphs: Uint16Array
  /** Advance in font units. */
  readonly widthOf: (glyph: number) => number
  /** Distance of the outline from the place it is drawn at. */
  readonly bearingOf: (glyph: number) => number
  /** Empty for a glyph that shows nothing. */
  readonly outlineOf: (glyph: number) => Uint8Array
  /** A table as it stands in the file. */
  readonly table: (tag: string) => Uint8Array
}

/** First four bytes of a font with TrueType outlines. */
const signatures: ReadonlySet<number> = new Set([0x00010000, 0x74727565])

/** Throws where it is no such font, or a table points outside of it. */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = viewOf(bytes)
  if (!signatures.has(view.getUint32(0))) throw new Error('This font has no TrueType outlines.')
  const tables = readTables(bytes, view)
  const table = (tag: string) => {
    const found = tables.get(tag)
    if (found === undefined) throw new Error(`The font has no table ${tag}.`)
    return found
  }
  const [head, hhea, metrics] = [viewOf(table('head')), viewOf(table('hhea')), viewOf(table('hmtx'))]
  const [outlines, places] = [table('glyf'), viewOf(table('loca'))]
  const isLong = head.getUint16(50) === 1
  const placeOf = (glyph: number) => (isLong ? places.getUint32(glyph * 4) : places.getUint16(glyph * 2) * 2)
  /** Glyphs past the last full entry share its width. */
  const full = hhea.getUint16(34)
  return {
    unitsPerEm: head.getUint16(18),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    glyphs: readCharacters(viewOf(table('cmap')), viewOf(table('maxp')).getUint16(4)),
    widthOf: (glyph) => metrics.getUint16(Math.min(glyph, full - 1) * 4),
    bearingOf: (glyph) => metrics.getInt16(glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2),
    outlineOf: (glyph) => outlines.subarray(placeOf(glyph), placeOf(glyph + 1)),
    table,
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function readTables(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Uint8Array> {
  const tables = new Map<string, Uint8Array>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4))
    const [start, length] = [view.getUint32(record + 8), view.getUint32(record + 12)]
    if (start + length > bytes.length) throw new Error(`The table ${tag} is cut off.`)
    tables.set(tag, bytes.subarray(start, start + length))
  }
  return tables
}

/** Maps from Unicode by platform and encoding; those with all planes are no better here, where a code unit is asked for. */
const unicodeMaps: ReadonlySet<string> = new Set(['0.0', '0.1', '0.2', '0.3', '0.4', '3.1', '3.10'])

function readCharacters(map: DataView, count: number): Uint16Array {
  const glyphs = new Uint16Array(0x10000)
  for (let index = 0; index < map.getUint16(2); index += 1) {
    const record = 4 + index * 8
    const kind = `${String(map.getUint16(record))}.${String(map.getUint16(record + 2))}`
    if (!unicodeMaps.has(kind)) continue
    const start = map.getUint32(record + 4)
    const format = map.getUint16(start)
    if (format === 4) readSegments(map, start, glyphs)
    else if (format === 12) readGroups(map, start, glyphs)
  }
  return glyphs.map((glyph) => (glyph < count ? glyph : 0))
}

/** Format 4: parallel lists of the ends, starts and distances of segments. */
function readSegments(map: DataView, start: number, glyphs: Uint16Array): void {
  const size = map.getUint16(start + 6)
  const [ends, starts] = [start + 14, start + 16 + size]
  for (let at = 0; at < size; at += 2) {
    const last = map.getUint16(ends + at)
    const first = map.getUint16(starts + at)
    const delta = map.getUint16(starts + size + at)
    const rangeAt = starts + size * 2 + at
    const range = map.getUint16(rangeAt)
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : map.getUint16(rangeAt + range + (code - first) * 2)
      if (range === 0 || listed !== 0) glyphs[code] = listed + delta
    }
  }
}

/** Format 12: groups of neighbouring characters. */
function readGroups(map: DataView, start: number, glyphs: Uint16Array): void {
  const count = map.getUint32(start + 12)
  for (let index = 0; index < count; index += 1) {
    const group = start + 16 + index * 12
    const first = map.getUint32(group)
    const last = Math.min(map.getUint32(group + 4), 0xffff)
    const glyph = map.getUint32(group + 8)
    for (let code = first; code <= last; code += 1) glyphs[code] = glyph + code - first
  }
}
