import { expect, it } from 'vitest'
import { findSystemSpelling, firstSpelling } from '../../../src/app/spelling.ts'

it.each([
  ['en-US', 'month-first', 'point'],
  ['en-GB', 'day-first', 'point'],
  ['de-DE', 'day-first', 'comma'],
  ['de-CH', 'day-first', 'point'],
  ['pt-BR', 'day-first', 'comma'],
  ['sv-SE', 'day-first', 'comma'],
  ['ja-JP', 'day-first', 'point'],
] as const)('a computer set to %s writes dates %s and numbers with a %s', (locale, dates, decimal) => {
  expect(findSystemSpelling(locale)).toEqual({ dates, decimal })
})

it('is the first where the computer says nothing that can be read', () => {
  expect(findSystemSpelling('C.UTF-8@odd')).toEqual(firstSpelling)
})
