// A person in few letters.
import { expect, test } from 'vitest'
import type { Row } from '../../../../src/domain/row.ts'
import { shortPerson } from '../../../../src/ui/shell/short-person.ts'

const person = (cells: Row['cells']): Row => ({ id: 'p', order: 'a', cells, stamps: { row: '' } })

test.each([
  [{ name: 'Ada Wren', role: 'CFO' }, 'CFO'],
  [{ name: 'Dr. Anna Meyer', role: 'Chief of everything there is' }, 'Anna'],
  [{ name: 'Dr.', role: 'Chief of everything there is' }, 'Dr.'],
  [{ role: 'Chief of everything there is' }, 'Chief of everything…'],
  [{}, ''],
])('%o', (cells, short) => {
  expect(shortPerson(person(cells))).toBe(short)
})
