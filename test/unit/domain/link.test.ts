// Which row a cell points at, by its column.
import { expect, test } from 'vitest'
import { findPlace, makeLink, readLink } from '../../../src/domain/link.ts'

test('a link is a table and a row', () => {
  const place = { table: 'actions', row: 'a/1' } as const
  expect(readLink(makeLink(place.table, place.row))).toEqual(place)
  expect(['', 'actions', 'actions/', '/a', 'nowhere/a'].map(readLink)).toEqual([null, null, null, null, null])
})

test('a link leads to the tables its column names, else to any of the method', () => {
  const some = { id: 'to', kind: 'link', tables: ['symptoms'] } as const
  const any = { id: 'to', kind: 'link' } as const
  expect(findPlace(some, 'symptoms/a')).toEqual({ table: 'symptoms', row: 'a' })
  expect(findPlace(some, 'actions/a')).toBeNull()
  expect(findPlace(any, 'actions/a')).toEqual({ table: 'actions', row: 'a' })
  expect(findPlace(any, 'notes/a')).toBeNull()
})

test('ids lead to people or to the table of a reference, other cells nowhere', () => {
  expect(findPlace({ id: 'owner', kind: 'person' }, 'a')).toEqual({ table: 'people', row: 'a' })
  expect(findPlace({ id: 'members', kind: 'people' }, 'a')).toEqual({ table: 'people', row: 'a' })
  expect(findPlace({ id: 'of', kind: 'reference', table: 'meetings' }, 'a')).toEqual({
    table: 'meetings',
    row: 'a',
  })
  expect(findPlace({ id: 'text', kind: 'text' }, 'actions/a')).toBeNull()
})
