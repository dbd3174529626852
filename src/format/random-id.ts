// New ids: short, without meaning, unlikely ever to meet again.

const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** `length` letters of 5 bits each: 10 for rows and devices, 16 for workbooks and checkpoints. */
export function makeRandomId(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length))
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('')
}

export function makeDeviceId(): string {
  return makeRandomId(10)
}

export function makeWorkbookId(): string {
  return makeRandomId(16)
}

export function makeRowId(): string {
  return makeRandomId(10)
}
