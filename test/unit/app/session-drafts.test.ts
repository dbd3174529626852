// What stands in an open editor, kept for the case that the app ends.
import { beforeEach, describe, expect, it } from 'vitest'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { makeHandClock, makeTestParts, openTestSession, openTestStore, until, valueOf } from './support.ts'

let database: PathwayDatabase

beforeEach(async () => {
  database = await openTestStore()
})

describe('drafts', () => {
  const draft = { table: 'actions', row: 'a', column: 'action', text: 'Invite Ada to the' } as const

  it('are on disk within 300 ms and offered again', async () => {
    const clock = makeHandClock()
    const session = await openTestSession(makeTestParts(database, clock))
    session.putDraft({ ...draft, text: 'Inv' })
    clock.advance(100)
    session.putDraft(draft)
    clock.advance(100)
    await until(() => true)
    valueOf(await session.flush())
    const again = await openTestSession(makeTestParts(database))
    expect(again.store.getState().drafts).toEqual([draft])
    expect(again.store.getState().undoLabel).toBeNull()
  })

  it('go with the commit of their cell', async () => {
    const clock = makeHandClock()
    const session = await openTestSession(makeTestParts(database, clock))
    session.dispatch({
      kind: 'insert-rows',
      table: 'actions',
      rows: [{ id: 'a', order: 'a0', cells: {} }],
    })
    session.putDraft(draft)
    valueOf(await session.flush())
    expect((await openTestSession(makeTestParts(database))).store.getState().drafts).toHaveLength(1)
    session.dispatch({
      kind: 'set-cells',
      table: 'actions',
      changes: [{ row: 'a', column: 'action', value: 'Invite Ada' }],
    })
    valueOf(await session.flush())
    clock.advance(1000)
    valueOf(await session.flush())
    expect((await openTestSession(makeTestParts(database))).store.getState().drafts).toEqual([])
  })

  it('go when an offered one is turned down', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.putDraft(draft)
    valueOf(await session.flush())
    const again = await openTestSession(makeTestParts(database))
    again.clearDraft(draft)
    expect(again.store.getState().drafts).toEqual([])
    valueOf(await again.flush())
    expect((await openTestSession(makeTestParts(database))).store.getState().drafts).toEqual([])
  })

  it('stay offered when an editor elsewhere is left without a word', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.putDraft(draft)
    valueOf(await session.flush())
    const again = await openTestSession(makeTestParts(database))
    again.clearDraft()
    again.putDraft({ ...draft, column: 'owner', text: 'Ad' })
    again.clearDraft()
    expect(again.store.getState().drafts).toEqual([draft])
    valueOf(await again.flush())
    expect((await openTestSession(makeTestParts(database))).store.getState().drafts).toEqual([draft])
  })
})
