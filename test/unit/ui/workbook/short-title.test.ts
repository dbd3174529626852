import { expect, it } from 'vitest'
import { shortenTitle } from '../../../../src/ui/workbook/short-title.ts'

it.each([
  ['Meridane Freight, offsite 2026', 'Meridane Freight', 'Offsite 2026'],
  ['meridane freight: the plan', 'Meridane Freight ', 'The plan'],
  ['Meridane – über alles', 'Meridane', 'Über alles'],
  ['Meridane (second half)', 'Meridane', '(second half)'],
  ['Meridane', 'Meridane', ''],
  ['Meridaneum, offsite', 'Meridane', 'Meridaneum, offsite'],
  ['Offsite of Meridane', 'Meridane', 'Offsite of Meridane'],
  ['Offsite', '', 'Offsite'],
  ['', 'Meridane', ''],
])('%s of %s is called %s', (title, organisation, shown) => {
  expect(shortenTitle(title, organisation)).toBe(shown)
})
