// Everybody in a list to choose from can be told from everybody else.
import { expect, test } from 'vitest'
import type { Row } from '../../../../src/domain/row.ts'
import { listPeople } from '../../../../src/ui/shell/person-options.ts'

function person(id: string, cells: Row['cells']): Row {
  return { id, order: id, cells, stamps: { row: 'a:1' } }
}

test('a name alone where it is clear, the role where it is not, a number where that is no help', () => {
  const people = [
    person('a', { name: 'Anna Berg', role: 'CFO' }),
    person('b', { name: 'Anna Berg', role: 'COO' }),
    person('c', { name: 'Bo', role: 'CEO' }),
    person('person-3', {}),
    person('e', { role: 'Board' }),
    person('f', { name: 'Kim', role: 'HR' }),
    person('g', { name: 'Kim', role: 'HR' }),
    person('h', {}),
  ]
  expect(listPeople(people).map(({ label }) => label)).toEqual([
    'Anna Berg, CFO',
    'Anna Berg, COO',
    'Bo',
    'No name yet (1)',
    'No name yet, Board',
    'Kim, HR (1)',
    'Kim, HR (2)',
    'No name yet (2)',
  ])
  expect(listPeople(people).map(({ value }) => value)).toEqual(people.map(({ id }) => id))
})
