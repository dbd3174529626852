// Bytes as they come, in one buffer that grows: a page of a long table is thousands of short pieces, which as strings
// would be garbage many times its size.

export interface ByteWriter {
  readonly byte: (value: number) => void
  /** One byte per character. */
  readonly text: (text: string) => void
  /** One byte per character, in brackets, so that nothing in it can end it or be read as a line break. */
  readonly string: (text: string) => void
  /** At most three decimals, never an exponent. What is no number would break the page, so it becomes 0. */
  readonly number: (value: number) => void
  /** The same for a whole number that is not negative, in less time. */
  readonly whole: (value: number) => void
  /** A whole number of hundredths, in less time than as a fraction. */
  readonly hundredths: (value: number) => void
  readonly length: () => number
  /** Everything written so far, to be read before the next piece is written; then it begins anew. */
  readonly take: () => Uint8Array
}

const [zero, minus, point] = [0x30, 0x2d, 0x2e]
const [openBracket, closeBracket, escape, lineEnd, letterR] = [0x28, 0x29, 0x5c, 0x0d, 0x72]
/** Coordinates are far below this; above it whole numbers would be written with an exponent. */
const largest = 1e9

export function makeByteWriter(): ByteWriter {
  let buffer = new Uint8Array(16_384)
  let length = 0

  const grow = (wanted: number) => {
    const larger = new Uint8Array(Math.max(wanted, buffer.length * 2))
    larger.set(buffer)
    buffer = larger
  }
  const byte = (value: number) => {
    if (length === buffer.length) grow(length + 1)
    buffer[length] = value
    length += 1
  }
  const whole = (value: number) => {
    let digits = 1
    for (let bound = 10; bound <= value; bound *= 10) digits += 1
    if (length + digits > buffer.length) grow(length + digits)
    let rest = value
    for (let at = length + digits - 1; at >= length; at -= 1) {
      const next = Math.floor(rest / 10)
      buffer[at] = zero + rest - next * 10
      rest = next
    }
    length += digits
  }

  return {
    byte,
    whole,
    text: (text) => {
      if (length + text.length > buffer.length) grow(length + text.length)
      for (let index = 0; index < text.length; index += 1) buffer[length + index] = text.charCodeAt(index)
      length += text.length
    },
    string: (text) => {
      // Every character may need two bytes.
      const most = length + text.length * 2 + 2
      if (most > buffer.length) grow(most)
      let at = length
      buffer[at++] = openBracket
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index)
        if (code === openBracket || code === closeBracket || code === escape || code === lineEnd) {
          buffer[at++] = escape
          buffer[at++] = code === lineEnd ? letterR : code
        } else buffer[at++] = code
      }
      buffer[at++] = closeBracket
      length = at
    },
    number: (value) => {
      const thousandths = Math.abs(value) < largest ? Math.round(Math.abs(value) * 1000) : 0
      if (value < 0 && thousandths > 0) byte(minus)
      const units = Math.floor(thousandths / 1000)
      whole(units)
      let rest = thousandths - units * 1000
      if (rest === 0) return
      byte(point)
      for (let unit = 100; rest > 0; unit /= 10) {
        const digit = Math.floor(rest / unit)
        byte(zero + digit)
        rest -= digit * unit
      }
    },
    hundredths: (value) => {
      const size = value < 0 ? -value : value
      if (value < 0) byte(minus)
      const units = Math.floor(size / 100)
      whole(units)
      const rest = size - units * 100
      if (rest === 0) return
      byte(point)
      const tenths = Math.floor(rest / 10)
      byte(zero + tenths)
      if (rest > tenths * 10) byte(zero + rest - tenths * 10)
    },
    length: () => length,
    take: () => {
      const taken = buffer.subarray(0, length)
      length = 0
      return taken
    },
  }
}
