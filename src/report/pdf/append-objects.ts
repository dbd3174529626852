// Adds objects to a finished PDF: packed and compressed in object streams, with a cross-reference stream in place of
// the table (ISO 32000-1, 7.5.7 and 7.5.8). A long document's structure would else be larger than its pages.
import { compress } from '../../format/zlib.ts'

/** Objects of one stream: few enough for a reader to unpack quickly, enough to compress well. */
const objectsPerStream = 2000

const FREE = 0
const IN_FILE = 1
const PACKED = 2

/**
 * `pdf` is a whole file of one byte per character, with its cross-reference table. `objects` are dictionaries by
 * object number; the numbers are known to the file but have no object in it yet.
 */
export function appendObjects(pdf: string, objects: ReadonlyMap<number, string>): Uint8Array {
  const start = pdf.lastIndexOf('\nxref\n') + 1
  const table = readTable(pdf, start)
  const chunks = splitEvery([...objects], objectsPerStream)
  const size = table.offsets.length + chunks.length + 1
  const entries = Array.from({ length: size }, (): Entry => ({ kind: FREE, place: 0, index: 0 }))
  for (const [id, offset] of table.offsets.entries()) {
    if (offset !== null && !objects.has(id)) entries[id] = { kind: IN_FILE, place: offset, index: 0 }
  }
  const parts: Uint8Array[] = [toBytes(pdf.slice(0, start))]
  let length = start
  const add = (part: Uint8Array) => {
    parts.push(part)
    length += part.length
  }
  for (const [nth, chunk] of chunks.entries()) {
    const id = table.offsets.length + nth
    entries[id] = { kind: IN_FILE, place: length, index: 0 }
    for (const [index, [packed]] of chunk.entries()) entries[packed] = { kind: PACKED, place: id, index }
    const { numbers, body } = packObjects(chunk)
    const facts = `/Type/ObjStm/N ${String(chunk.length)}/First ${String(numbers.length)}`
    add(makeStream(id, facts, toBytes(numbers + body)))
  }
  const id = size - 1
  const crossReference = length
  entries[id] = { kind: IN_FILE, place: length, index: 0 }
  const facts = `/Type/XRef/Size ${String(size)}/W[1 4 2]${table.trailer}`
  add(makeStream(id, facts, encodeEntries(entries)))
  add(toBytes(`startxref\n${String(crossReference)}\n%%EOF\n`))
  return join(parts, length)
}

interface Entry {
  readonly kind: typeof FREE | typeof IN_FILE | typeof PACKED
  /** Offset in the file, or number of the object stream. */
  readonly place: number
  readonly index: number
}

interface Table {
  /** By object number; null for one that is free. */
  readonly offsets: readonly (number | null)[]
  /** What the trailer says besides its size. */
  readonly trailer: string
}

function readTable(pdf: string, start: number): Table {
  const end = pdf.indexOf('trailer', start)
  const lines = pdf.slice(start, end).split('\n')
  const offsets = lines.slice(2, -1).map((line) => (line.endsWith('n ') ? Number(line.slice(0, 10)) : null))
  const trailer = pdf.slice(end, pdf.indexOf('startxref', end))
  const facts = /<<([\s\S]*)>>/.exec(trailer)?.[1] ?? ''
  return { offsets, trailer: facts.replace(/\/Size \d+/, '').trim() }
}

function packObjects(objects: readonly (readonly [number, string])[]) {
  let offset = 0
  const numbers: string[] = []
  const bodies: string[] = []
  for (const [id, body] of objects) {
    numbers.push(`${String(id)} ${String(offset)}`)
    bodies.push(body)
    offset += body.length + 1
  }
  return { numbers: `${numbers.join(' ')}\n`, body: bodies.join('\n') }
}

function makeStream(id: number, facts: string, content: Uint8Array): Uint8Array {
  const packed = compress(content)
  const head = `${String(id)} 0 obj\n<<${facts}/Filter/FlateDecode/Length ${String(packed.length)}>>\nstream\n`
  const parts = [toBytes(head), packed, toBytes('\nendstream\nendobj\n')]
  return join(
    parts,
    parts.reduce((sum, part) => sum + part.length, 0),
  )
}

function encodeEntries(entries: readonly Entry[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * 7)
  const view = new DataView(bytes.buffer)
  for (const [row, { kind, place, index }] of entries.entries()) {
    view.setUint8(row * 7, kind)
    view.setUint32(row * 7 + 1, place)
    // The first free entry ends the list of free ones, as the table's own does.
    view.setUint16(row * 7 + 5, row === 0 ? 65535 : index)
  }
  return bytes
}

function splitEvery<T>(items: readonly T[], count: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / count) }, (_, nth) =>
    items.slice(nth * count, (nth + 1) * count),
  )
}

/** One byte per character. */
export function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
