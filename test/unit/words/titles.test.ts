// Titles that the library makes count on, and no two are alike.
import { expect, test } from 'vitest'
import { ordinal } from '../../../src/words/en/spell.ts'
import { copyTitle, fileTitle, nextCycleTitle } from '../../../src/words/en/titles.ts'

const limit = 300
const none: ReadonlySet<string> = new Set()

test.each([
  ['Offsite', 'Offsite, second cycle'],
  ['Offsite, second cycle', 'Offsite, third cycle'],
  ['Offsite, tenth cycle', 'Offsite, 11th cycle'],
  ['Offsite, 21st cycle', 'Offsite, 22nd cycle'],
  ['Offsite, second cycle, second cycle', 'Offsite, fourth cycle'],
  ['Offsite, business cycle', 'Offsite, business cycle, second cycle'],
  ['', 'Second cycle'],
  ['Second cycle', 'Third cycle'],
])('the cycle after “%s” is “%s”', (title, next) => {
  expect(nextCycleTitle(title, { taken: none, limit })).toBe(next)
})

test('no title is given twice', () => {
  const taken = new Set(['Offsite', 'Offsite, second cycle', 'Offsite, copy', 'Offsite, from file'])
  expect(nextCycleTitle('Offsite', { taken, limit })).toBe('Offsite, third cycle')
  expect(copyTitle('Offsite', { taken, limit })).toBe('Offsite, copy 2')
  expect(copyTitle('Offsite, copy', { taken, limit })).toBe('Offsite, copy 2')
  expect(fileTitle('Offsite', { taken, limit })).toBe('Offsite, from file 2')
  expect(fileTitle('Another', { taken, limit })).toBe('Another')
})

test('a long title leaves room for what tells it apart', () => {
  const long = 'x'.repeat(limit)
  const taken = new Set<string>()
  for (let time = 0; time < 3; time += 1) taken.add(nextCycleTitle(long, { taken, limit }))
  for (let time = 0; time < 3; time += 1) taken.add(copyTitle(long, { taken, limit }))
  expect(taken.size).toBe(6)
  for (const title of taken) expect(Array.from(title).length).toBeLessThanOrEqual(limit)
})

test.each([
  [1, 'first'],
  [10, 'tenth'],
  [11, '11th'],
  [12, '12th'],
  [23, '23rd'],
  [111, '111th'],
  [102, '102nd'],
])('%d is %s', (position, text) => {
  expect(ordinal(position)).toBe(text)
})
