// Reads JSON as strictly as a file from anywhere deserves: depth, key names and repeated keys are checked.
import { contentFault } from './fault.ts'
import { limits } from './limits.ts'
import { isForbiddenKey } from './row-id.ts'

const spacedKey = /"\s+:/

/** Throws a FaultError that names `where`. */
export function parseJson(bytes: Uint8Array, where: string): unknown {
  const text = decodeText(bytes, where)
  const value = parseText(text, where)
  const keys = checkKeys(value, where)
  // JSON.parse keeps the last of two equal keys; more keys in the text than in the value gives them away.
  const quick = spacedKey.test(text) ? -1 : countKeysFast(text)
  if (quick !== keys && countKeys(text) !== keys) throw contentFault(where, 'repeated-name')
  return value
}

function decodeText(bytes: Uint8Array, where: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw contentFault(where, 'bad-json')
  }
}

function parseText(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw contentFault(where, 'bad-json')
  }
}

/** Level by level and without recursion: depth is what is being checked. Answers the number of keys. */
function checkKeys(value: unknown, where: string): number {
  let keys = 0
  let level = isObject(value) ? [value] : []
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > limits.jsonDepth) throw contentFault(where, 'too-deep')
    const next: Readonly<Record<string, unknown>>[] = []
    for (const part of level) {
      if (Array.isArray(part)) {
        for (const item of part as readonly unknown[]) if (isObject(item)) next.push(item) // an array of anything
        continue
      }
      for (const key in part) {
        keys += 1
        if (isForbiddenKey(key)) throw contentFault(where, 'forbidden-name')
        const item = part[key]
        if (isObject(item)) next.push(item)
      }
    }
    level = next
  }
  return keys
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Right for every text whose keys stand right before their colon, as ours do. */
function countKeysFast(text: string): number {
  let count = 0
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2))
    if (text.charCodeAt(at - 1) !== 92) count += 1
  return count
}

/** Colons outside strings of a valid JSON text. */
function countKeys(text: string): number {
  let count = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString && code === 92) at += 1
    else if (code === 34) inString = !inString
    else if (code === 58 && !inString) count += 1
  }
  return count
}
