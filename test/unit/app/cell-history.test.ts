// The history of a cell as this computer's journal knows it, read part by part from a real store.
import { beforeEach, expect, it } from 'vitest'
import { changesAtOnce, readCellHistory } from '../../../src/app/cell-history.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import type { NotedCell } from '../../../src/domain/notes.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { journalPart } from '../../../src/storage/journal.ts'
import { makeHandClock, makeTestParts, openTestSession, openTestStore, valueOf } from './support.ts'

const target: NotedCell = { table: 'integration-points', row: 'execute', column: 'target' }

let database: PathwayDatabase

beforeEach(async () => {
  database = await openTestStore()
})

function set(value: number | null, column = 'target'): Edit {
  return { kind: 'set-cells', table: 'integration-points', changes: [{ row: 'execute', column, value }] }
}

it('tells what was done a moment ago, by whom and when, and after a restart all the same', async () => {
  const clock = makeHandClock()
  const parts = { ...makeTestParts(database, clock), author: () => 'Ada' }
  const session = await openTestSession(parts)
  session.dispatch(set(3))
  session.dispatch(set(4))
  session.undo()
  const told = valueOf(await readCellHistory(session, target, null))
  expect(told.next).toBeNull()
  expect(told.changes.map(({ kind, before, after }) => [kind, before?.cell, after?.cell])).toEqual([
    ['undo', 4, 3],
    ['edit', 3, 4],
    ['edit', undefined, 3],
  ])
  expect(told.changes[0]).toMatchObject({ author: 'Ada', at: clock.now() })
  valueOf(await session.close())
  const again = await openTestSession(parts)
  expect(valueOf(await readCellHistory(again, target, null))).toEqual(told)
})

it('leaves out steps that are there for good', async () => {
  const session = await openTestSession(makeTestParts(database))
  session.dispatch(set(3))
  session.dispatchForGood(set(5), 'Answer')
  session.dispatch(set(2, 'actual'))
  const { changes } = valueOf(await readCellHistory(session, target, null))
  expect(changes.map(({ after }) => after?.cell)).toEqual([3])
})

it('reads a long history in parts, and on from where it stopped', async () => {
  const session = await openTestSession(makeTestParts(database))
  for (let value = 1; value <= 3; value += 1) session.dispatch(set(value))
  for (let at = 0; at < journalPart * 6; at += 1) session.dispatch(set(at % 5, 'actual'))
  for (let at = 0; at < changesAtOnce + 1; at += 1) session.dispatch(set(at % 2))
  const newest = valueOf(await readCellHistory(session, target, null))
  expect(newest.changes).toHaveLength(changesAtOnce + 1)
  // Parts without a change of this cell: the reading pauses there, too.
  const empty = valueOf(await readCellHistory(session, target, newest.next))
  expect(empty.changes).toEqual([])
  expect(empty.next).not.toBeNull()
  const oldest = valueOf(await readCellHistory(session, target, empty.next))
  expect(oldest.changes.map(({ before, after }) => [before?.cell, after?.cell])).toEqual([
    [2, 3],
    [1, 2],
    [undefined, 1],
  ])
  expect(oldest.next).toBeNull()
})

it('signs with the name and the time of the session', async () => {
  let name = ''
  const parts = {
    ...makeTestParts(database),
    author: () => name,
    onAuthor: (author: string) => {
      name = author
    },
  }
  const session = await openTestSession(parts)
  expect(session.sign()).toEqual({ author: '', at: '2026-11-23T12:00' })
  session.nameAuthor('Grace')
  expect(session.sign().author).toBe('Grace')
})
