// Texts that people take for the same.
import { expect, test } from 'vitest'
import { findFolded, foldText } from '../../../src/format/fold-text.ts'

test.each([
  ['São  Paulo ', 'sao paulo'],
  ['WAŁĘSKI', 'waleski'],
  ['Søren Bæk', 'soren baek'],
  ['Straße', 'STRASSE'],
  ['Þórður', 'thordur'],
  ['Đorđe', 'dorde'],
  ['ＦＵＬＬ width', 'full width'],
])('%s and %s', (one, other) => {
  expect(foldText(one)).toBe(foldText(other))
})

test.each([
  ['Told in São Paulo', 'sao paulo', 8],
  ['The Sa\u0303o day', 'sao', 4],
  ['Æsir & Søn', 'son', 7],
  ['𝐀 plan', 'plan', 3],
  ['nothing of it', 'plan', -1],
])('in %s is %s at %i', (text, folded, at) => {
  expect(findFolded(text, folded)).toBe(at)
})

test('letters of other alphabets stay apart', () => {
  expect(foldText('Ολ')).not.toBe(foldText('On'))
  expect(foldText('Li')).not.toBe(foldText('Lo'))
})
