// Which block of the agenda runs, what comes after it, and what going on writes down.
import { describe, expect, test } from 'vitest'
import { findAgendaStanding, makeAgendaEdit, minutesBetween } from '../../../src/domain/agenda.ts'
import type { Row } from '../../../src/domain/row.ts'

const now = '2026-05-29T10:40'
const row = (id: string, start?: string, end?: string): Row => ({
  id,
  order: id,
  stamps: { row: '' },
  cells: {
    ...(start === undefined ? {} : { 'actual-start': start }),
    ...(end === undefined ? {} : { 'actual-end': end }),
  },
})
const ids = (rows: readonly Row[]) => {
  const { current, next } = findAgendaStanding(rows, now)
  return [current?.id ?? null, next?.id ?? null]
}

describe('where the room is', () => {
  test('before, within and after the day', () => {
    expect(ids([])).toEqual([null, null])
    expect(ids([row('a'), row('b')])).toEqual([null, 'a'])
    const first = row('a', '2026-05-29T09:00', '2026-05-29T09:20')
    expect(ids([first, row('b')])).toEqual([null, 'b'])
    expect(ids([first, row('b', '2026-05-29T10:00'), row('c')])).toEqual(['b', 'c'])
    expect(ids([first, row('b', '2026-05-29T10:00')])).toEqual(['b', null])
    expect(ids([first])).toEqual([null, null])
  })

  test('a block that was passed over is not what comes next while a later one runs', () => {
    expect(ids([row('a'), row('b', '2026-05-29T10:00'), row('c')])).toEqual(['b', 'c'])
  })

  test('of two that run the last counts, and none that was left running on another day', () => {
    expect(ids([row('a', '2026-05-29T09:00'), row('b', '2026-05-29T10:00')])).toEqual(['b', null])
    expect(ids([row('a', '2026-05-28T09:00'), row('b')])).toEqual([null, 'b'])
  })
})

test('going on ends one block and begins the next in one step', () => {
  const rows = [row('a', '2026-05-29T10:00'), row('b')]
  const standing = findAgendaStanding(rows, now)
  expect(makeAgendaEdit(standing, standing.next, now)).toEqual({
    kind: 'set-cells',
    table: 'agenda',
    changes: [
      { row: 'a', column: 'actual-end', value: now },
      { row: 'b', column: 'actual-start', value: now },
    ],
  })
})

test('minutes between two times, where they are in order', () => {
  expect(minutesBetween('2026-05-29T09:00', '2026-05-29T10:40')).toBe(100)
  expect(minutesBetween('2026-05-29T10:00', '2026-05-29T09:00')).toBeNull()
  expect(minutesBetween(undefined, now)).toBeNull()
})
