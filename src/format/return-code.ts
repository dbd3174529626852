// The short code with which a rater comes back to change answers. Only its digest is kept; nobody can look it up.
import { findSha256 } from './sha256.ts'

/** No letter or digit that reads like another, and no vowel, so that no code spells a word. */
const signs = 'CDFHJKMNPRTVWXY4'

const codeLength = 5

/** Five signs, such as `K4MTR`; one of about a million. */
export function makeReturnCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(codeLength))
  // Sixteen signs divide the 256 values of a byte evenly.
  return Array.from(bytes, (byte) => signs.charAt(byte % signs.length)).join('')
}

/** Salted with round and person, so that equal codes of two people do not look alike; case and spaces do not count. */
export function findReturnDigest(code: string, round: string, person: string): Promise<string> {
  const spelled = code.toUpperCase().replace(/[^A-Z0-9]/g, '')
  return findSha256(new TextEncoder().encode(JSON.stringify([round, person, spelled])))
}
