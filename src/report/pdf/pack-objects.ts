// Dictionaries of a PDF, packed and compressed in object streams, with a cross-reference stream in place of the table
// (ISO 32000-1, 7.5.7 and 7.5.8). A long document's structure would else be larger than its pages.
import { countNumbers, fillIn, layAlike, layLists, writeList } from './alike-objects.ts'
import type { Lines, ReferenceList } from './alike-objects.ts'
import { makeByteWriter } from './byte-writer.ts'
import type { ByteWriter } from './byte-writer.ts'
import { joinBytes } from '../../format/join-bytes.ts'
import type { Compress } from '../../format/zlib.ts'

/** Objects of one stream: few enough for a reader to unpack quickly, enough to compress well. */
const objectsPerStream = 2000

/** Fewer objects that are alike take less room among the others; of more than the most, a new stream is begun. */
const [fewAlike, mostAlike] = [40, 8000]

const [SPACE, NEW_LINE] = [0x20, 0x0a]

const IN_FILE = 1
const PACKED = 2
/** One byte kind, four bytes place, two bytes index. */
const ENTRY = 7

export interface ObjectPacker {
  /** The number of an object that is added later. */
  readonly newId: () => number
  /** Begins an object: its body is written into what comes back, before the next one begins. */
  readonly begin: (id: number) => ByteWriter
  /**
   * Of objects that are alike but for numbers, each a # in the text: takes of each object in turn its own number, then
   * those of its text.
   */
  readonly alike: (text: string) => (number: number) => void
  readonly addList: (list: ReferenceList) => void
  /** Compresses a stream of its own; `facts` are what its dictionary says besides. Gives its number. */
  readonly addStream: (facts: string, bytes: Uint8Array) => number
  /**
   * The finished file. `pdf` is a whole one of one character per byte, with its cross-reference table and streams
   * without filters; its numbers are below the first of ours. Its dictionaries are packed as well and its streams
   * compressed; `contents` are compressed streams by number, in place of what the file has there.
   */
  readonly finish: (
    pdf: string,
    contents: ReadonlyMap<number, Uint8Array>,
    resources: Resources,
  ) => Uint8Array
}

interface Packed {
  /** By place in the stream: the object's number. */
  readonly ids: readonly number[]
  /** Where the first object begins, after the list of numbers. */
  readonly first: number
  /** Bytes of a line where lines are stored as differences. */
  readonly columns: number | null
  readonly bytes: Uint8Array
}

interface Alike {
  /** Numbers of one object, its own included. */
  readonly step: number
  readonly numbers: number[]
  readonly put: (number: number) => void
}

interface OwnStream {
  readonly id: number
  readonly facts: string
  readonly bytes: Uint8Array
}

/** What the resources of all pages say besides: of fonts, of which the file has none, and of forms. */
export interface Resources {
  readonly fonts: string
  readonly forms: string
}

/** `isPlain` stores no differences, which not every program that writes a file anew can read. */
export function makeObjectPacker(firstId: number, compress: Compress, isPlain: boolean): ObjectPacker {
  let nextId = firstId
  const streams: Packed[] = []
  const ownStreams: OwnStream[] = []
  /** Numbers and offsets of the stream being filled, then the objects themselves. */
  const numbers = makeByteWriter()
  const bodies = makeByteWriter()
  let ids: number[] = []
  const alikes = new Map<string, Alike>()
  let lists: ReferenceList[] = []
  let listed = 0

  const addPacked = (of: readonly number[], first: number, columns: number | null, bytes: Uint8Array) => {
    streams.push({ ids: of, first, columns, bytes: compress(bytes, columns !== null) })
  }
  const flush = () => {
    if (ids.length === 0) return
    const head = numbers.take()
    addPacked(ids, head.length, null, joinBytes([head, bodies.take()]))
    ids = []
  }
  const begin = (id: number): ByteWriter => {
    if (ids.length === objectsPerStream) flush()
    else if (ids.length > 0) bodies.byte(NEW_LINE)
    ids.push(id)
    numbers.whole(id)
    numbers.byte(SPACE)
    numbers.whole(bodies.length())
    numbers.byte(SPACE)
    return bodies
  }
  const addLines = (lines: Lines) => addPacked(lines.ids, lines.first, lines.columns, lines.bytes)
  const flushAlike = (text: string, { step, numbers: of }: Alike) => {
    if (isPlain || of.length < fewAlike * step) {
      for (let at = 0; at < of.length; at += step) {
        begin(of[at] ?? 0).text(fillIn(text, of.slice(at + 1, at + step)))
      }
    } else addLines(layAlike(text, of))
    of.length = 0
  }
  const flushLists = () => {
    if (isPlain || listed < fewAlike) for (const list of lists) begin(list.id).text(writeList(list))
    else addLines(layLists(lists))
    lists = []
    listed = 0
  }

  return {
    newId: () => nextId++,
    begin,
    alike: (text) => {
      const known = alikes.get(text)
      if (known !== undefined) return known.put
      const step = countNumbers(text)
      const numbers: number[] = []
      const put = (number: number) => {
        if (numbers.length === mostAlike * step) flushAlike(text, of)
        numbers.push(number)
      }
      const of = { step, numbers, put }
      alikes.set(text, of)
      return put
    },
    addList: (list) => {
      lists.push(list)
      listed += list.to.length + 1
      if (listed >= mostAlike) flushLists()
    },
    addStream: (facts, bytes) => {
      const id = nextId++
      ownStreams.push({ id, facts, bytes: compress(bytes) })
      return id
    },
    finish: (pdf, contents, resources) => {
      const start = pdf.lastIndexOf('\nxref\n') + 1
      const { offsets, trailer } = readTable(pdf, start)
      if (offsets.length > firstId) throw new Error('The numbers of packed objects begin too low.')
      const parts: Uint8Array[] = []
      let length = 0
      /** By object number: where it stands in the file. */
      const standsAt = new Map<number, number>()
      const write = (text: string | Uint8Array) => {
        const part = typeof text === 'string' ? toBytes(text) : text
        parts.push(part)
        length += part.length
      }
      const inOrder = [...offsets.entries()]
        .filter((entry): entry is [number, number] => entry[1] !== null)
        .sort(([, a], [, b]) => a - b)
      write(pdf.slice(0, inOrder[0]?.[1] ?? start))
      const writeStream = (id: number, facts: string, bytes: Uint8Array) => {
        standsAt.set(id, length)
        write(`${String(id)} 0 obj\n<<${facts}/Filter/FlateDecode/Length ${String(bytes.length)}>>\nstream\n`)
        write(bytes)
        write('\nendstream\nendobj\n')
      }
      for (const [nth, [id, offset]] of inOrder.entries()) {
        const content = contents.get(id)
        if (content !== undefined) {
          writeStream(id, '', content)
          continue
        }
        const { dictionary, stream } = readObject(pdf.slice(offset, inOrder[nth + 1]?.[1] ?? start))
        if (stream === null) begin(id).text(withResources(dictionary, resources))
        else {
          const facts = dictionary
            .replace(/\/Length \d+/, '')
            .slice(2, -2)
            .trim()
          writeStream(id, facts, compress(toBytes(stream)))
        }
      }
      for (const [text, of] of alikes) flushAlike(text, of)
      flushLists()
      flush()
      for (const { id, facts, bytes } of ownStreams) writeStream(id, facts, bytes)
      const firstStream = nextId
      for (const { ids: of, first, columns, bytes } of streams) {
        const lines = columns === null ? '' : `/DecodeParms<</Predictor 15/Columns ${String(columns)}>>`
        writeStream(nextId++, `/Type/ObjStm/N ${String(of.length)}/First ${String(first)}${lines}`, bytes)
      }
      const id = nextId++
      const crossReference = length
      standsAt.set(id, length)
      const entries = makeEntries(offsets.length + nextId - firstId)
      const places = findPlaces(streams, nextId)
      for (let entry = 0; entry < offsets.length + nextId - firstId; entry += 1) {
        const number = entry < offsets.length ? entry : firstId + entry - offsets.length
        const place = (places[number] ?? 0) - 1
        const stream = Math.floor(place / mostAlike)
        if (place >= 0) entries.add(PACKED, firstStream + stream, place % mostAlike)
        // The first free entry ends the list of free ones, as the table's own does.
        else if (!standsAt.has(number)) entries.add(0, 0, number === 0 ? 65535 : 0)
        else entries.add(IN_FILE, standsAt.get(number) ?? 0, 0)
      }
      const own = compress(entries.bytes, true)
      const index = `/Index[0 ${String(offsets.length)} ${String(firstId)} ${String(nextId - firstId)}]`
      const facts = `/Type/XRef/Size ${String(nextId)}/W[1 4 2]${index}/DecodeParms<</Predictor 12/Columns ${String(ENTRY)}>>${trailer}`
      writeStream(id, facts, own)
      write(`startxref\n${String(crossReference)}\n%%EOF\n`)
      return joinBytes(parts)
    },
  }
}

/** By object number: its place among all that are packed, from 1; 0 for none. */
function findPlaces(streams: readonly Packed[], count: number): Int32Array {
  const places = new Int32Array(count)
  for (const [stream, { ids }] of streams.entries()) {
    for (let nth = 0; nth < ids.length; nth += 1) places[ids[nth] ?? 0] = stream * mostAlike + nth + 1
  }
  return places
}

/** How a file without fonts says so, and how the pictures and forms of its resources begin. */
const [noFonts, anyForms] = ['/Font <<\n>>', '/XObject <<']

function withResources(dictionary: string, { fonts, forms }: Resources): string {
  if (!dictionary.includes(noFonts)) return dictionary
  return dictionary.replace(noFonts, `/Font<<${fonts}>>`).replace(anyForms, `${anyForms}${forms}`)
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

/** The parts of an object; a stream is found by its length, because it may hold anything. */
function readObject(text: string): { readonly dictionary: string; readonly stream: string | null } {
  const from = text.indexOf('\n') + 1
  const mark = '>>\nstream\n'
  const at = text.indexOf(mark)
  const length = at < 0 ? null : /\/Length (\d+)/.exec(text.slice(from, at))
  if (length === null) {
    return { dictionary: text.slice(from, text.lastIndexOf('endobj')).trim(), stream: null }
  }
  const start = at + mark.length
  return { dictionary: text.slice(from, at + 2), stream: text.slice(start, start + Number(length[1])) }
}

/** Each row as its difference from the one above (PNG's "up"), in which a long table is almost nothing. */
function makeEntries(count: number): {
  readonly add: (kind: number, place: number, index: number) => void
  readonly bytes: Uint8Array
} {
  const bytes = new Uint8Array(count * (ENTRY + 1))
  const above = new Uint8Array(ENTRY)
  let at = 0
  const put = (column: number, value: number) => {
    bytes[at] = value - (above[column] ?? 0)
    above[column] = value
    at += 1
  }
  return {
    bytes,
    add: (kind, place, index) => {
      bytes[at] = 2
      at += 1
      put(0, kind)
      put(1, place >>> 24)
      put(2, place >>> 16)
      put(3, place >>> 8)
      put(4, place)
      put(5, index >>> 8)
      put(6, index)
    },
  }
}

/** One byte per character. */
function toBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index)
  return bytes
}
