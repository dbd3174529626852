// Objects that differ in their numbers alone, as nearly all elements of a long table do, in an object stream of their
// own: each is a line as long as the one above and stored as its difference from it (PNG's "up", ISO 32000-1, 7.4.4.4),
// of which next to nothing is left once it is compressed.

/** An object stream before it is compressed. */
export interface Lines {
  /** By place in the stream: the object's number. */
  readonly ids: readonly number[]
  /** Where the first object begins, after the list of numbers. */
  readonly first: number
  /** Bytes of a line. */
  readonly columns: number
  /** Line by line: a byte that says how it is stored, then the line. */
  readonly bytes: Uint8Array
}

/** How a line is stored: as it is, or as its difference from the one above. */
const [AS_IS, UP] = [0, 2]

const [SPACE, ZERO] = [0x20, 0x30]

/** Stands for a number in the text that objects have alike; whatever is before it parts it from the text. */
const field = '#'

/** How many numbers an object has, its own included. */
export function countNumbers(text: string): number {
  return text.split(field).length
}

/** The text of one object. */
export function fillIn(text: string, numbers: readonly number[]): string {
  let next = 0
  return text.replaceAll(field, () => String(numbers[next++] ?? 0))
}

/** Of each object in turn its own number, then those of its text. */
export function layAlike(text: string, numbers: readonly number[]): Lines {
  const parts = text.split(field)
  const step = parts.length
  const widths = Array.from({ length: step }, (_, index) => widthOf(numbers, index, step))
  const ids = Array.from({ length: numbers.length / step }, (_, index) => numbers[index * step] ?? 0)
  const ends: number[] = []
  let length = parts[0]?.length ?? 0
  for (let index = 1; index < step; index += 1) {
    length += widths[index] ?? 0
    ends.push(length - 1)
    length += parts[index]?.length ?? 0
  }
  // Of places that lie round numbers apart fewer digits change from line to line.
  const columns = findColumns(ids, ids.length, Math.ceil(length / 10) * 10, 10)
  const places = ids.map((_, nth) => nth * columns)
  const head = layHead(ids, places, columns)
  const lines = makeLines(columns, head.count + ids.length)
  writeHead(head, lines)
  writeLine(
    lines,
    parts
      .map((part, index) => (index === 0 ? '' : alignRight(numbers[index], widths[index])) + part)
      .join(''),
  )
  for (let own = step; own < numbers.length; own += step) changeNumbers(lines, numbers, own, ends)
  return { ids, first: head.count * columns, columns, bytes: lines.bytes }
}

/** A line whose numbers begin after that of its object, like the one above. */
function changeNumbers(
  lines: LineBuffer,
  numbers: readonly number[],
  own: number,
  ends: readonly number[],
): void {
  beginLine(lines, UP)
  const above = own - ends.length - 1
  for (let index = 0; index < ends.length; index += 1) {
    const from = numbers[above + index + 1] ?? 0
    const to = numbers[own + index + 1] ?? 0
    if (from !== to) changeNumber(lines, ends[index] ?? 0, from, to)
  }
}

/** A list of references, as an object. */
export interface ReferenceList {
  readonly id: number
  readonly to: readonly number[]
}

/** The text of one list. */
export function writeList({ to }: ReferenceList): string {
  return `[${to.map((id) => `${String(id)} 0 R`).join(' ')}]`
}

/** A line for each reference, and one for each bracket. */
export function layLists(lists: readonly ReferenceList[]): Lines {
  const ids = lists.map(({ id }) => id)
  const width = lists.reduce((most, { to }) => Math.max(most, widthOf(to, 0, 1)), 1)
  const count = lists.reduce((sum, { to }) => sum + to.length + 2, 0)
  const columns = findColumns(ids, count, width + ' 0 R '.length, 1)
  const places: number[] = []
  let place = 0
  for (const { to } of lists) {
    places.push(place * columns)
    place += to.length + 2
  }
  const head = layHead(ids, places, columns)
  const lines = makeLines(columns, head.count + count)
  writeHead(head, lines)
  for (const { to } of lists) {
    writeLine(lines, '[')
    for (let nth = 0; nth < to.length; nth += 1) {
      if (nth === 0) writeLine(lines, `${alignRight(to[0], width)} 0 R`)
      else {
        beginLine(lines, UP)
        changeNumber(lines, width - 1, to[nth - 1] ?? 0, to[nth] ?? 0)
      }
    }
    writeLine(lines, ']')
  }
  return { ids, first: head.count * columns, columns, bytes: lines.bytes }
}

/** Which object begins where, several to a line. */
interface Head {
  readonly ids: readonly number[]
  readonly places: readonly number[]
  /** Digits of a number, and of a place. */
  readonly width: number
  readonly placeWidth: number
  readonly inLine: number
  /** Lines it takes. */
  readonly count: number
}

function layHead(ids: readonly number[], places: readonly number[], columns: number): Head {
  const width = widthOf(ids, 0, 1)
  const placeWidth = String(places.at(-1) ?? 0).length
  const inLine = pairsInLine.find((many) => many * (width + placeWidth + 2) <= columns) ?? 1
  return { ids, places, width, placeWidth, inLine, count: Math.ceil(ids.length / inLine) }
}

function writeHead({ ids, places, width, placeWidth, inLine }: Head, lines: LineBuffer): void {
  for (let start = 0; start < ids.length; start += inLine) {
    const end = Math.min(start + inLine, ids.length)
    if (start === 0 || end - start < inLine) {
      let text = ''
      for (let nth = start; nth < end; nth += 1) {
        text += `${alignRight(ids[nth], width)} ${alignRight(places[nth], placeWidth)} `
      }
      writeLine(lines, text)
      continue
    }
    beginLine(lines, UP)
    let at = 0
    for (let nth = start; nth < end; nth += 1) {
      changeNumber(lines, at + width - 1, ids[nth - inLine] ?? 0, ids[nth] ?? 0)
      changeNumber(lines, at + width + placeWidth, places[nth - inLine] ?? 0, places[nth] ?? 0)
      at += width + placeWidth + 2
    }
  }
}

/** As many numbers and places stand in one line as fit, but always so many that they go on in round steps. */
const pairsInLine = [5, 4, 2, 1]

/** The least a line may have for so many lines of objects, if an object's number and its place are to fit in one. */
function findColumns(ids: readonly number[], lines: number, least: number, step: number): number {
  const width = widthOf(ids, 0, 1)
  let columns = least
  while (width + String(lines * columns).length + 2 > columns) columns += step
  return columns
}

/** Digits of the largest of every `step`th number from `start`. */
function widthOf(numbers: readonly number[], start: number, step: number): number {
  let most = 0
  for (let at = start; at < numbers.length; at += step) most = Math.max(most, numbers[at] ?? 0)
  return String(most).length
}

function alignRight(value: number | undefined, width: number | undefined): string {
  return String(value ?? 0).padStart(width ?? 0)
}

/**
 * Filled line by line. Functions of their own do it, not ones made with each buffer: those would be compiled anew for
 * every stream.
 */
interface LineBuffer {
  readonly bytes: Uint8Array
  readonly columns: number
  /** Where the line begun last begins, and the next. */
  line: number
  next: number
}

function makeLines(columns: number, count: number): LineBuffer {
  return { bytes: new Uint8Array(count * (columns + 1)), columns, line: 0, next: 0 }
}

/** A line as it is. */
function writeLine(lines: LineBuffer, text: string): void {
  beginLine(lines, AS_IS)
  const { bytes, line, columns } = lines
  for (let at = 0; at < columns; at += 1) bytes[line + at] = at < text.length ? text.charCodeAt(at) : SPACE
}

/** Of a line like the one above only what is changed has to be told. */
function beginLine(lines: LineBuffer, how: number): void {
  lines.bytes[lines.next] = how
  lines.line = lines.next + 1
  lines.next = lines.line + lines.columns
}

/** In the line begun last: the number that ends at this place was one, and is another. */
function changeNumber({ bytes, line }: LineBuffer, end: number, from: number, to: number): void {
  const more = to - from
  // Most go on by one, and nine in ten of those change one digit.
  if (more > 0 && (from % 10) + more < 10) {
    bytes[line + end] = more
    return
  }
  let before = from
  let after = to
  // A number has no zeros before it, but a lone one.
  for (let at = line + end; before !== after; at -= 1) {
    const fewer = Math.floor(before / 10)
    const rest = Math.floor(after / 10)
    const isLast = at === line + end
    const old = before === 0 && !isLast ? SPACE : ZERO + before - fewer * 10
    bytes[at] = (after === 0 && !isLast ? SPACE : ZERO + after - rest * 10) - old
    before = fewer
    after = rest
  }
}
