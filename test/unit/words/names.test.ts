import { expect, test } from 'vitest'
import { methodWords } from '../../../src/words/index.ts'
import { labelInSentence, nameInSentence } from '../../../src/words/en/names.ts'

test('a name keeps its capital inside a sentence, an ordinary word does not', () => {
  const names = ['Lisbon hub', 'Zebra scanners', 'Rotterdam drivers leaving', 'Market Street depot', 'QBR']
  for (const name of names) expect(nameInSentence(name)).toBe(name)
  expect(nameInSentence('Cost per parcel')).toBe('cost per parcel')
  expect(nameInSentence('Churn')).toBe('churn')
  expect(nameInSentence('Öffnungszeiten am Sonntag')).toBe('Öffnungszeiten am Sonntag')
  expect(labelInSentence('Week one')).toBe('week one')
})

test('whatever the template words begins with an ordinary word', () => {
  const seeds = Object.values(methodWords.tables).flatMap(({ seeds = {} }) => Object.values(seeds))
  const texts = seeds.flatMap((cells) => Object.values(cells)).filter((text) => /^\p{Lu}\p{Ll}/u.test(text))
  expect(texts.length).toBeGreaterThan(20)
  expect(texts.filter((text) => nameInSentence(text) !== labelInSentence(text))).toEqual([])
})

test('what nobody could read in a sentence is cut', () => {
  expect(nameInSentence('a'.repeat(200))).toBe(`${'a'.repeat(59)}…`)
})
