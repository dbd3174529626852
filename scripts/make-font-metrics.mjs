// Reads the advance widths of every face in resources/fonts and writes them as src/charts/font-metrics-data.ts.
// Run by hand when a font file changes; the result is committed.
import { readFileSync, writeFileSync } from 'node:fs'

const faces = {
  'plex-regular': 'IBMPlexSans-Regular.ttf',
  'plex-medium': 'IBMPlexSans-Medium.ttf',
  'plex-semibold': 'IBMPlexSans-SemiBold.ttf',
  'arimo-regular': 'Arimo-Regular.ttf',
  'arimo-bold': 'Arimo-Bold.ttf',
  'dejavu-regular': 'DejaVuSans.ttf',
  'dejavu-bold': 'DejaVuSans-Bold.ttf',
}

/** @param {string} file */
function readFace(file) {
  const bytes = readFileSync(new URL(`../resources/fonts/${file}`, import.meta.url))
  const tables = readTables(bytes)
  const unitsPerEm = bytes.readUInt16BE(at(tables, 'head') + 18)
  const metricCount = bytes.readUInt16BE(at(tables, 'hhea') + 34)
  const hmtx = at(tables, 'hmtx')
  /** @param {number} glyph */
  const advance = (glyph) => bytes.readUInt16BE(hmtx + 4 * Math.min(glyph, metricCount - 1))
  const glyphs = readGlyphs(bytes, at(tables, 'cmap'))
  return { unitsPerEm, widths: glyphs.map(([code, glyph]) => /** @type {const} */ ([code, advance(glyph)])) }
}

/** @param {Buffer} bytes */
function readTables(bytes) {
  /** @type {Map<string, number>} */
  const tables = new Map()
  const count = bytes.readUInt16BE(4)
  for (let index = 0; index < count; index += 1) {
    const record = 12 + index * 16
    tables.set(bytes.toString('latin1', record, record + 4), bytes.readUInt32BE(record + 8))
  }
  return tables
}

/**
 * @param {Map<string, number>} tables
 * @param {string} tag
 */
function at(tables, tag) {
  const offset = tables.get(tag)
  if (offset === undefined) throw new Error(`The font has no ${tag} table.`)
  return offset
}

/**
 * Code points of the basic plane with their glyphs, ascending: what the PDF writer can draw.
 * @param {Buffer} bytes
 * @param {number} cmap
 */
function readGlyphs(bytes, cmap) {
  const count = bytes.readUInt16BE(cmap + 2)
  for (let index = 0; index < count; index += 1) {
    const record = cmap + 4 + index * 8
    const subtable = cmap + bytes.readUInt32BE(record + 4)
    const unicode = bytes.readUInt16BE(record) === 3 && bytes.readUInt16BE(record + 2) === 1
    if (unicode && bytes.readUInt16BE(subtable) === 4) return readFormat4(bytes, subtable)
  }
  throw new Error('The font has no Unicode character map of format 4.')
}

/**
 * @param {Buffer} bytes
 * @param {number} start
 */
function readFormat4(bytes, start) {
  const segments = bytes.readUInt16BE(start + 6) / 2
  const [ends, starts] = [start + 14, start + 16 + segments * 2]
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4]
  /** @type {[number, number][]} */
  const glyphs = []
  for (let segment = 0; segment < segments; segment += 1) {
    const end = bytes.readUInt16BE(ends + segment * 2)
    const delta = bytes.readUInt16BE(deltas + segment * 2)
    const offset = bytes.readUInt16BE(offsets + segment * 2)
    const first = bytes.readUInt16BE(starts + segment * 2)
    for (let code = first; code <= end && code < 0xffff; code += 1) {
      const place = offsets + segment * 2 + offset + (code - first) * 2
      const raw = offset === 0 ? code : bytes.readUInt16BE(place)
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff
      if (glyph !== 0) glyphs.push([code, glyph])
    }
  }
  return glyphs
}

/**
 * Runs of neighbouring code points, `gap:width,width*times`, all numbers in base 36.
 * @param {readonly (readonly [number, number])[]} widths
 */
function encodeWidths(widths) {
  /** @type {string[]} */
  const runs = []
  let position = 0
  let previousEnd = 0
  while (position < widths.length) {
    const first = position
    while (position + 1 < widths.length && codeAt(widths, position + 1) === codeAt(widths, position) + 1) {
      position += 1
    }
    const run = widths.slice(first, position + 1).map(([, width]) => width)
    runs.push(`${(codeAt(widths, first) - previousEnd).toString(36)}:${encodeRun(run)}`)
    previousEnd = codeAt(widths, position)
    position += 1
  }
  return runs.join(' ')
}

/**
 * @param {readonly (readonly [number, number])[]} widths
 * @param {number} position
 */
function codeAt(widths, position) {
  return widths[position]?.[0] ?? -1
}

/** @param {readonly number[]} run */
function encodeRun(run) {
  /** @type {{ width: number, times: number }[]} */
  const parts = []
  for (const width of run) {
    const last = parts.at(-1)
    if (last?.width === width) last.times += 1
    else parts.push({ width, times: 1 })
  }
  return parts
    .map(({ width, times }) => width.toString(36) + (times === 1 ? '' : `*${times.toString(36)}`))
    .join(',')
}

const entries = Object.entries(faces).map(([id, file]) => {
  const { unitsPerEm, widths } = readFace(file)
  return `  '${id}': {\n    unitsPerEm: ${String(unitsPerEm)},\n    widths:\n      '${encodeWidths(widths)}',\n  },\n`
})
const text = `// Advance widths of the fonts in resources/fonts, written by scripts/make-font-metrics.mjs; never edited by hand.

/** Runs of neighbouring code points: \`gap:width,width*times\`, gaps from the end of the run before, base 36. */
export const fontMetricsData = {
${entries.join('')}} as const
`
writeFileSync(new URL('../src/charts/font-metrics-data.ts', import.meta.url), text)
process.stdout.write(`${String(text.length)} characters\n`)
