import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Session } from '../../../src/app/session-state.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { readStamp } from '../../../src/domain/row.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { loadJournal } from '../../../src/storage/journal.ts'
import { loadRecord, loadWorkbook } from '../../../src/storage/workbooks.ts'
import { makeHandClock, makeTestParts, openTestSession, openTestStore, until, valueOf } from './support.ts'

let database: PathwayDatabase

beforeEach(async () => {
  database = await openTestStore()
})

function setTarget(value: number | null, row = 'execute'): Edit {
  return { kind: 'set-cells', table: 'integration-points', changes: [{ row, column: 'target', value }] }
}

function targetOf(session: Session, row = 'execute'): unknown {
  return findRow(session.store.getState().workbook, 'integration-points', row)?.cells['target']
}

describe('an open workbook', () => {
  it('shows an edit at once, says saving, then saved', async () => {
    const session = await openTestSession(makeTestParts(database))
    await session.flush()
    session.dispatch(setTarget(3))
    expect(targetOf(session)).toBe(3)
    expect(session.store.getState().save.kind).toBe('saving')
    valueOf(await session.flush())
    expect(session.store.getState().save.kind).toBe('saved')
    const stored = valueOf(await loadWorkbook(database, 'workbook-1'))
    expect(findRow(stored.workbook, 'integration-points', 'execute')?.cells['target']).toBe(3)
  })

  it('writes by itself, without being asked to flush', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    await until(() => session.store.getState().save.kind === 'saved')
    const record = valueOf(await loadRecord(database, 'workbook-1'))
    expect(record.sequence).toBe(1)
  })

  it('names what undo and redo would do, the data first', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    session.dispatch(setTarget(4))
    expect(session.store.getState().undoLabel).toMatch(/, row 6: 3 to 4$/)
    expect(session.store.getState().redoLabel).toBeNull()
    session.undo()
    expect(targetOf(session)).toBe(3)
    expect(session.store.getState().undoLabel).toMatch(/, row 6: 3$/)
    expect(session.store.getState().redoLabel).toMatch(/, row 6: 3 to 4$/)
    session.redo()
    expect(targetOf(session)).toBe(4)
    session.undo()
    session.dispatch(setTarget(5))
    expect(session.store.getState().redoLabel).toBeNull()
  })

  it('does nothing for an edit that changes nothing', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    const before = session.store.getState()
    session.dispatch(setTarget(3))
    session.dispatch({ kind: 'delete-rows', table: 'actions', rows: ['nobody'] })
    session.dispatch({ kind: 'batch', edits: [setTarget(3)] })
    expect(session.store.getState()).toBe(before)
  })

  it('writes several edits of one go in one transaction, in order', async () => {
    const session = await openTestSession(makeTestParts(database))
    valueOf(await session.flush())
    const transactions = vi.spyOn(database.backendDB(), 'transaction')
    for (const value of [1, 2, 3, 4]) session.dispatch(setTarget(value))
    valueOf(await session.flush())
    expect(transactions).toHaveBeenCalledTimes(1)
    expect(transactions.mock.calls[0]?.[2]).toEqual({ durability: 'strict' })
    const rows = valueOf(await loadJournal(database, 'workbook-1', 4))
    expect(rows.map((row) => row.sequence)).toEqual([1, 2, 3, 4])
  })

  it('keeps undo over a restart, and a device for every stored copy', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    session.dispatch(setTarget(4))
    session.undo()
    valueOf(await session.close())
    const device = valueOf(await loadRecord(database, 'workbook-1')).device
    const again = await openTestSession(makeTestParts(database))
    expect(again.store.getState().undoLabel).toMatch(/: 3$/)
    again.redo()
    expect(targetOf(again)).toBe(4)
    again.undo()
    again.undo()
    expect(targetOf(again)).toBeUndefined()
    expect(again.store.getState().undoLabel).toBeNull()
    valueOf(await again.flush())
    expect(valueOf(await loadRecord(database, 'workbook-1')).device).toBe(device)
    expect(device).not.toBeNull()
  })

  it('stamps every write later than the one before, undo too', async () => {
    const session = await openTestSession(makeTestParts(database))
    const counters: number[] = []
    const note = () => {
      const row = findRow(session.store.getState().workbook, 'integration-points', 'execute')
      counters.push(readStamp(row?.stamps.cells?.['target'] ?? '').counter)
    }
    session.dispatch(setTarget(3))
    note()
    session.undo()
    note()
    session.redo()
    note()
    session.dispatch(setTarget(1))
    note()
    expect(counters).toEqual([1, 2, 3, 4])
  })

  it('moves on to the next day at midnight', async () => {
    const clock = makeHandClock()
    const session = await openTestSession(makeTestParts(database, clock))
    expect(session.store.getState().asOf).toBe('2026-11-23')
    clock.advance(11.9 * 3_600_000)
    expect(session.store.getState().asOf).toBe('2026-11-23')
    clock.advance(0.1 * 3_600_000)
    expect(session.store.getState().asOf).toBe('2026-11-24')
  })

  it('undoes more steps than one look into the journal reads', async () => {
    const session = await openTestSession(makeTestParts(database))
    for (let step = 1; step <= 520; step += 1) session.dispatch(setTarget(step))
    valueOf(await session.close())
    const reads = vi.spyOn(database.journal, 'where')
    const again = await openTestSession(makeTestParts(database))
    expect(reads).toHaveBeenCalledTimes(1)
    for (let step = 520; step >= 1; step -= 1) {
      await until(() => again.store.getState().undoLabel !== null)
      expect(targetOf(again)).toBe(step)
      again.undo()
    }
    expect(targetOf(again)).toBeUndefined()
    expect(again.store.getState().undoLabel).toBeNull()
  })
})

describe('a store that fails', () => {
  it('says so, keeps everything, tries again and heals in order', async () => {
    const clock = makeHandClock()
    const session = await openTestSession(makeTestParts(database, clock))
    valueOf(await session.flush())
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    session.dispatch(setTarget(3))
    await until(() => session.store.getState().save.kind === 'not-saved')
    expect(session.store.getState().save).toEqual({ kind: 'not-saved', problem: { code: 'store-full' } })
    session.dispatch(setTarget(4))
    expect(session.store.getState().save.kind).toBe('not-saved')
    expect(targetOf(session)).toBe(4)
    const flushed = await session.flush()
    expect(flushed).toEqual({ ok: false, problem: { code: 'store-full' } })
    put.mockRestore()
    clock.advance(60_000)
    await until(() => session.store.getState().save.kind === 'saved')
    const rows = valueOf(await loadJournal(database, 'workbook-1', 2))
    expect(rows.map((row) => row.sequence)).toEqual([1, 2])
    const stored = valueOf(await loadWorkbook(database, 'workbook-1'))
    expect(findRow(stored.workbook, 'integration-points', 'execute')?.cells['target']).toBe(4)
  })

  it('writes nothing at all of a transaction that breaks half way', async () => {
    const session = await openTestSession(makeTestParts(database))
    valueOf(await session.flush())
    // Called with its own `this` below.
    // oxlint-disable-next-line typescript/unbound-method
    const real = IDBObjectStore.prototype.put
    let left = 1
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...values
    ) {
      left -= 1
      if (left < 0) throw new DOMException('gone', 'UnknownError')
      return real.apply(this, values)
    })
    session.dispatch(setTarget(3))
    await until(() => session.store.getState().save.kind === 'not-saved')
    put.mockRestore()
    const stored = valueOf(await loadWorkbook(database, 'workbook-1'))
    expect(findRow(stored.workbook, 'integration-points', 'execute')?.cells['target']).toBeUndefined()
    valueOf(await session.flush())
    expect(session.store.getState().save.kind).toBe('saved')
  })

  it('opens the database again when its connection was closed', async () => {
    const session = await openTestSession(makeTestParts(database))
    valueOf(await session.flush())
    database.close({ disableAutoOpen: false })
    session.dispatch(setTarget(3))
    valueOf(await session.flush())
    expect(session.store.getState().save.kind).toBe('saved')
  })
})

describe('closing', () => {
  it('writes what is done while it closes, and says so where that fails', async () => {
    const session = await openTestSession(makeTestParts(database))
    valueOf(await session.flush())
    session.dispatch(setTarget(3))
    await Promise.resolve()
    await Promise.resolve()
    const closing = session.close()
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    session.dispatch(setTarget(4))
    expect(await closing).toEqual({ ok: false, problem: { code: 'store-full' } })
    put.mockRestore()
    valueOf(await session.close())
    const stored = valueOf(await loadWorkbook(database, 'workbook-1'))
    expect(findRow(stored.workbook, 'integration-points', 'execute')?.cells['target']).toBe(4)
  })

  it('tells of its end once', async () => {
    const onClosed = vi.fn()
    const session = await openTestSession({ ...makeTestParts(database), onClosed })
    valueOf(await session.close())
    valueOf(await session.close())
    expect(onClosed).toHaveBeenCalledTimes(1)
  })

  it('waits for a file that is being written, so that no old record follows the new session', async () => {
    let finish = (): void => undefined
    const encode = () =>
      new Promise<{ ok: true; value: Uint8Array }>((resolve) => {
        finish = () => resolve({ ok: true, value: new Uint8Array([1]) })
      })
    const session = await openTestSession({ ...makeTestParts(database), encode })
    const saved = session.saveFileAs()
    const before = finish
    await until(() => finish !== before)
    let isClosed = false
    const closing = session.close().then((result) => {
      isClosed = result.ok
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(isClosed).toBe(false)
    finish()
    valueOf(await saved)
    await closing
    expect(valueOf(await loadRecord(database, 'workbook-1')).file?.fileId).toBe('file-1')
  })
})

describe('checkpoints and sign-off', () => {
  it('keeps a named copy that later edits leave alone', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    const info = valueOf(await session.addCheckpoint(' Before lunch '))
    expect(info.name).toBe('Before lunch')
    session.dispatch(setTarget(5))
    const frozen = valueOf(await session.loadCheckpoint(info.id))
    expect(findRow(frozen, 'integration-points', 'execute')?.cells['target']).toBe(3)
    expect(session.store.getState().checkpoints).toEqual([info])
  })

  it('freezes the baseline in one undo step', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    valueOf(await session.signOff('week-one', 'technology-leader', '2026-11-09', 'Go on'))
    const [baseline] = session.store.getState().checkpoints
    expect(baseline?.kind).toBe('baseline')
    const row = () => findRow(session.store.getState().workbook, 'stages', 'week-one')?.cells
    expect(row()).toMatchObject({
      status: 'done',
      'sign-off-date': '2026-11-09',
      'sign-off-decided': 'Go on',
    })
    const frozen = valueOf(await session.loadCheckpoint(baseline?.id ?? ''))
    expect(frozen).toEqual({ ...session.store.getState().workbook, id: 'workbook-1' })
    session.undo()
    expect(row()?.['status']).toBe('not-started')
    expect(session.store.getState().checkpoints.map(({ kind }) => kind)).toEqual(['undone-baseline'])
    session.redo()
    expect(session.store.getState().checkpoints.map(({ kind }) => kind)).toEqual(['baseline'])
    valueOf(await session.undoSignOff('week-one'))
    expect(row()?.['status']).toBe('in-progress')
    expect(session.store.getState().checkpoints.map(({ kind }) => kind)).toEqual(['undone-baseline'])
    valueOf(await session.signOff('week-one', 'technology-leader', '2026-11-10', 'Again'))
    expect(session.store.getState().checkpoints.map(({ kind }) => kind)).toEqual([
      'undone-baseline',
      'baseline',
    ])
  })

  it('goes back to a checkpoint in one undo step, and keeps what it leaves', async () => {
    const session = await openTestSession(makeTestParts(database))
    session.dispatch(setTarget(3))
    valueOf(await session.signOff('week-one', 'technology-leader', '2026-11-09', 'Go on'))
    const info = valueOf(await session.addCheckpoint('Before lunch'))
    valueOf(await session.undoSignOff('week-one'))
    session.dispatch(setTarget(5))
    session.dispatchForGood(
      {
        kind: 'insert-rows',
        table: 'ratings',
        rows: [{ id: 'r', order: 'a0', cells: { round: 'baseline', value: 2 } }],
      },
      'An answer',
    )
    const target = () =>
      findRow(session.store.getState().workbook, 'integration-points', 'execute')?.cells['target']
    const kinds = () => session.store.getState().checkpoints.map(({ kind }) => kind)
    expect(kinds()).toEqual(['undone-baseline', 'named'])
    const kept = valueOf(await session.restoreCheckpoint(info.id))
    expect(target()).toBe(3)
    expect(session.store.getState().undoLabel).toBe('Back to Before lunch')
    // The sign-off stands again, and so does the copy it froze; what raters answered is not taken back.
    expect(findRow(session.store.getState().workbook, 'stages', 'week-one')?.cells['status']).toBe('done')
    expect(kinds()).toEqual(['baseline', 'named', 'named'])
    expect(findRow(session.store.getState().workbook, 'ratings', 'r')?.cells['value']).toBe(2)
    expect(kept?.name).toBe('Before going back to “Before lunch”')
    const left = valueOf(await session.loadCheckpoint(kept?.id ?? ''))
    expect(findRow(left, 'integration-points', 'execute')?.cells['target']).toBe(5)
    // Nothing differs any more, so nothing is done and no copy is made.
    expect(valueOf(await session.restoreCheckpoint(info.id))).toBeNull()
    session.undo()
    expect(target()).toBe(5)
    expect(kinds()).toEqual(['undone-baseline', 'named', 'named'])
    const again = await openTestSession(makeTestParts(database))
    valueOf(await session.flush())
    expect(again.store.getState().redoLabel).toBe('Back to Before lunch')
    expect((await session.restoreCheckpoint('gone')).ok).toBe(false)
  })

  it('goes back to the frozen copy that counted then, not to the newest', async () => {
    const session = await openTestSession(makeTestParts(database))
    const sign = async () => valueOf(await session.signOff('week-one', 'x', '2026-11-09', ''))
    await sign()
    valueOf(await session.undoSignOff('week-one'))
    await sign()
    const kinds = () => session.store.getState().checkpoints.map(({ kind }) => kind)
    expect(kinds()).toEqual(['undone-baseline', 'baseline'])
    session.undo()
    session.undo()
    expect(kinds()).toEqual(['baseline', 'undone-baseline'])
    const info = valueOf(await session.addCheckpoint('The first counts'))
    session.dispatch(setTarget(4))
    valueOf(await session.restoreCheckpoint(info.id))
    expect(kinds().slice(0, 2)).toEqual(['baseline', 'undone-baseline'])
  })

  it('refuses a date that is none', async () => {
    const session = await openTestSession(makeTestParts(database))
    const before = session.store.getState().workbook
    expect(await session.signOff('week-one', 'x', '2026-02-30', '')).toEqual({
      ok: false,
      problem: { code: 'bad-date', text: '2026-02-30' },
    })
    expect(session.store.getState().workbook).toBe(before)
  })
})
