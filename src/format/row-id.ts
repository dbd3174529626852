// Which ids of rows, roles and copies are safe as keys, in file names and between brackets.

const pattern = /^[A-Za-z0-9._~-]{1,64}$/
/** Keys that would reach into how objects work instead of naming something. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

export function isRowId(text: string): boolean {
  return pattern.test(text) && !forbidden.has(text)
}

export function isForbiddenKey(key: string): boolean {
  return forbidden.has(key)
}
