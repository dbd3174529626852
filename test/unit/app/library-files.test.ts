// Workbooks that leave the library and come back: copies, files, and what is asked where both sides know something.
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { KnownWorkbookChoice, Library } from '../../../src/app/library-state.ts'
import { makeOpenWorkbook } from '../../../src/app/open-workbook.ts'
import type { Session } from '../../../src/app/session-state.ts'
import { findFrozenCopy } from '../../../src/domain/frozen-copy.ts'
import type { Desktop } from '../../../src/desktop/contract.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { loadRecord, loadWorkbook, saveRecord } from '../../../src/storage/workbooks.ts'
import { makeTestDesktop, until, valueOf } from './support.ts'
import type { HandClock, TestDesktop } from './support.ts'
import { facts, setTitle, startLibrary } from './library-start.ts'
import type { TestLibrary } from './library-start.ts'

let database: PathwayDatabase
let clock: HandClock
let desktop: TestDesktop
let library: Library
let makeTestLibrary: TestLibrary['makeTestLibrary']

beforeEach(async () => {
  ;({ database, clock, desktop, library, makeTestLibrary } = await startLibrary())
})

function asChoice(opened: string | KnownWorkbookChoice): KnownWorkbookChoice {
  if (typeof opened === 'string') throw new Error('opened without asking')
  return opened
}

function listTitles(): readonly string[] {
  return library.store
    .getState()
    .entries.map(({ title }) => title)
    .sort()
}

async function saveToFile(id: string): Promise<{ bytes: Uint8Array; fileId: string }> {
  const session = valueOf(await library.openSession(id))
  const link = valueOf(await session.saveFileAs())
  valueOf(await session.close())
  const fileId = link?.fileId ?? ''
  return { fileId, bytes: desktop.files.get(fileId) ?? new Uint8Array() }
}

describe('copies and files', () => {
  it('gives every copy an id and a device of its own', async () => {
    const id = valueOf(await library.create(facts))
    const session = valueOf(await library.openSession(id))
    setTitle(session, 'First cycle')
    const info = valueOf(await session.addCheckpoint('Half time'))
    valueOf(await session.close())
    const copyId = valueOf(await library.duplicate(id))
    const original = valueOf(await loadRecord(database, id))
    const copy = valueOf(await loadRecord(database, copyId))
    expect(copyId).not.toBe(id)
    expect(copy.entry.title).toBe('First cycle, copy')
    const again = valueOf(await loadRecord(database, valueOf(await library.duplicate(id))))
    expect(again.entry.title).toBe('First cycle, copy 2')
    expect(copy.device).not.toBeNull()
    expect(copy.device).not.toBe(original.device)
    expect(copy.undo).toBeNull()
    const opened = valueOf(await library.openSession(copyId))
    expect(findRow(valueOf(await opened.loadCheckpoint(info.id)), 'facts', 'facts')?.cells['title']).toBe(
      'First cycle',
    )
    setTitle(opened, 'Second')
    expect(original.vector[copy.device ?? '']).toBeUndefined()
  })

  it('writes a file that opens in another library as the same workbook', async () => {
    const id = valueOf(await library.openSample())
    const { bytes } = await saveToFile(id)
    const here = valueOf(await loadWorkbook(database, id))
    const elsewhere = await startLibrary()
    expect(valueOf(await elsewhere.library.openBytes('copy.pathway', bytes, null))).toBe(id)
    const there = valueOf(await loadWorkbook(elsewhere.database, id))
    expect(there.workbook).toEqual(here.workbook)
    expect(there.record.device).toBeNull()
    expect(there.record.checkpoints.map(({ kind }) => kind)).toEqual(['baseline', 'follow-up'])
    const session = valueOf(await elsewhere.library.openSession(id))
    setTitle(session, 'Changed there')
    valueOf(await session.flush())
    const { device } = valueOf(await loadRecord(elsewhere.database, id))
    expect(Object.keys(here.workbook.vector)).not.toContain(device)
  })

  it('knows whether the last file lacks edits', async () => {
    const id = valueOf(await library.create(facts))
    const session = valueOf(await library.openSession(id))
    expect(session.store.getState().file).toBeNull()
    const link = valueOf(await session.saveFile())
    expect(link?.behind).toBe(false)
    setTitle(session, 'Later')
    expect(session.store.getState().file?.behind).toBe(true)
    valueOf(await session.saveFile())
    expect(session.store.getState().file?.behind).toBe(false)
    expect(desktop.files.size).toBe(1)
  })

  it('sends a copy without taking the workbook from the screen that opened it meanwhile', async () => {
    const id = valueOf(await library.create(facts))
    valueOf(await library.sendCopy(id, {}))
    const first = valueOf(await library.openSession(id))
    valueOf(await first.close())
    let choose = (): void => undefined
    const chosen = new Promise<void>((resolve) => (choose = resolve))
    const other = makeTestDesktop()
    const saveFileAs: Desktop['saveFileAs'] = (...given) => chosen.then(() => other.saveFileAs(...given))
    Object.assign(desktop, { saveFileAs })
    const sent = library.sendCopy(id, {})
    const session = valueOf(await library.openSession(id))
    choose()
    expect(valueOf(await sent)?.fileId).toBe('file-1')
    setTitle(session, 'Typed after the copy was sent')
    valueOf(await session.close())
    const again = valueOf(await library.openSession(id))
    expect(findRow(again.store.getState().workbook, 'facts', 'facts')?.cells['title']).toBe(
      'Typed after the copy was sent',
    )
    expect(again).not.toBe(session)
  })

  it('lets go of the workbook once its copy is sent, where no screen has it', async () => {
    const id = valueOf(await library.create(facts))
    valueOf(await library.sendCopy(id, {}))
    const session = valueOf(await library.openSession(id))
    valueOf(await session.close())
    setTitle(session, 'Nobody hears this')
    expect(findRow(session.store.getState().workbook, 'facts', 'facts')?.cells['title']).toBe(facts.title)
  })

  it('writes no answers of a round that is not revealed unless that is known', async () => {
    const id = valueOf(await library.create(facts))
    const session = valueOf(await library.openSession(id))
    session.dispatch({
      kind: 'insert-rows',
      table: 'ratings',
      rows: [
        { id: 'r', order: 'a0', cells: { round: 'baseline', value: 1 } },
        { id: 's', order: 'a1', cells: { round: 'baseline' } },
      ],
    })
    const refused = { ok: false, problem: { code: 'hidden-answers', count: 1 } }
    expect(await session.saveFile()).toEqual(refused)
    expect(await session.saveFileAs({ force: true })).toEqual(refused)
    expect(await library.sendCopy(id, {})).toEqual(refused)
    expect(desktop.files.size).toBe(0)
    expect(valueOf(await session.saveFile({ withHiddenAnswers: true }))).not.toBeNull()
    expect(await session.saveFile()).toEqual(refused)
    // A frozen copy from before holds them just as well.
    valueOf(await session.addCheckpoint('Collected'))
    session.dispatch({ kind: 'delete-rows', table: 'ratings', rows: ['r'] })
    expect(await session.saveFile()).toEqual(refused)
    session.dispatch({
      kind: 'set-cells',
      table: 'rounds',
      changes: [{ row: 'baseline', column: 'state', value: 'revealed' }],
    })
    expect(valueOf(await session.saveFile())).not.toBeNull()
  })

  it('opens the same file again without asking', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes, fileId } = await saveToFile(id)
    expect(valueOf(await library.openBytes('again.pathway', bytes, fileId))).toBe(id)
    expect(library.store.getState().entries).toHaveLength(1)
  })

  it('asks about a file that says something else; replacing keeps the old state', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const session = valueOf(await library.openSession(id))
    setTitle(session, 'Newer here')
    session.dispatch({
      kind: 'insert-rows',
      table: 'ratings',
      rows: [{ id: 'answer', order: 'a', cells: { round: 'baseline', value: 3 } }],
    })
    valueOf(await session.flush())
    const choice = asChoice(valueOf(await library.openBytes('old.pathway', bytes, null)))
    expect(choice).toMatchObject({ kind: 'known', id, title: 'Newer here' })
    expect(valueOf(await choice.choose('replace'))).toBe(id)
    const replaced = valueOf(await library.openSession(id))
    expect(findRow(replaced.store.getState().workbook, 'facts', 'facts')?.cells['title']).toBe(
      'Offsite spring',
    )
    expect(replaced.store.getState().undoLabel).toBeNull()
    const before = replaced.store.getState().checkpoints.find(({ kind }) => kind === 'before-replace')
    const kept = valueOf(await replaced.loadCheckpoint(before?.id ?? ''))
    expect(findRow(kept, 'facts', 'facts')?.cells['title']).toBe('Newer here')
    expect(library.store.getState().entries).toHaveLength(1)
    // Answers went with the rest, and come back with it.
    valueOf(await replaced.restoreCheckpoint(before?.id ?? ''))
    expect(findRows(replaced.store.getState().workbook, 'ratings').map(({ id }) => id)).toEqual(['answer'])
    replaced.undo()
    setTitle(replaced, 'Goes on')
    valueOf(await replaced.close())
    const again = valueOf(await library.openSession(id))
    again.undo()
    expect(findRow(again.store.getState().workbook, 'facts', 'facts')?.cells['title']).toBe('Offsite spring')
    expect(again.store.getState().undoLabel).toBeNull()
  })

  it('asks about a deleted workbook only where the file lacks some of it', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes: old } = await saveToFile(id)
    const session = valueOf(await library.openSession(id))
    setTitle(session, 'Newer here')
    valueOf(await session.close())
    const { bytes: latest } = await saveToFile(id)
    valueOf(await library.setDeleted(id, true))
    const choice = asChoice(valueOf(await library.openBytes('old.pathway', old, null)))
    expect(choice).toMatchObject({ isDeleted: true, further: 'here', title: 'Newer here' })
    expect(library.store.getState().entries[0]?.deletedAt).not.toBeNull()
    expect(valueOf(await library.openBytes('latest.pathway', latest, null))).toBe(id)
    expect(library.store.getState().entries[0]).toMatchObject({ title: 'Newer here', deletedAt: null })
  })

  it('keeps the screen at work where a file could not replace its workbook', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const open = makeOpenWorkbook(() => undefined)
    const session = valueOf(await library.openSession(id))
    await open.enter(session)
    setTitle(session, 'Newer here')
    const choice = asChoice(valueOf(await library.openBytes('old.pathway', bytes, null)))
    // oxlint-disable-next-line typescript/unbound-method -- called with its store below
    const { put } = IDBObjectStore.prototype
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...record
    ) {
      // Only replacing keeps a checkpoint; the session before it closes as ever.
      if (this.name === 'checkpoints') throw new DOMException('', 'QuotaExceededError')
      return put.apply(this, record)
    })
    expect(await choice.choose('replace')).toMatchObject({ ok: false, problem: { code: 'store-full' } })
    full.mockRestore()
    valueOf(await open.revive(library.openSession))
    const revived = open.current()
    setTitle(revived ?? session, 'Goes on')
    const title = () =>
      findRow((revived ?? session).store.getState().workbook, 'facts', 'facts')?.cells['title']
    expect(title()).toBe('Goes on')
    expect(revived).not.toBe(session)
    valueOf(await open.revive(library.openSession))
    expect(open.current()).toBe(revived)
  })

  it('knows the session that took the place of a replaced one', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const old = valueOf(await library.openSession(id))
    setTitle(old, 'Newer here')
    const choice = asChoice(valueOf(await library.openBytes('old.pathway', bytes, null)))
    valueOf(await choice.choose('replace'))
    const replaced = valueOf(await library.openSession(id))
    // The screen lets go of the old one when it shows the new one.
    valueOf(await old.close())
    expect(valueOf(await library.openSession(id))).toBe(replaced)
  })

  it('counts no frozen copy of the state that a file replaced', async () => {
    const id = valueOf(await library.create(facts))
    const first = valueOf(await library.openSession(id))
    valueOf(await first.signOff('week-one', '', '2026-11-20', ''))
    valueOf(await first.close())
    const { bytes } = await saveToFile(id)
    const second = valueOf(await library.openSession(id))
    valueOf(await second.undoSignOff('week-one'))
    valueOf(await second.signOff('week-one', '', '2026-11-23', ''))
    valueOf(await second.close())
    const choice = asChoice(valueOf(await library.openBytes('old.pathway', bytes, null)))
    valueOf(await choice.choose('replace'))
    const { workbook, checkpoints } = valueOf(await library.openSession(id)).store.getState()
    expect(checkpoints.map(({ kind }) => kind).sort()).toEqual([
      'baseline',
      'before-replace',
      'undone-baseline',
    ])
    const frozen = findFrozenCopy(workbook, 'week-one', checkpoints)
    expect(frozen?.asOf).toBe('2026-11-20')
    expect(frozen?.id).toBe(first.store.getState().checkpoints[0]?.id)
  })

  it('links the file opened last, though the workbook itself was stored before', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const { library: elsewhere } = await startLibrary()
    valueOf(await elsewhere.openBytes('one.pathway', bytes, 'one'))
    valueOf(await elsewhere.openBytes('two.pathway', bytes, 'two'))
    const session = valueOf(await elsewhere.openSession(id))
    expect(session.store.getState().file?.fileId).toBe('two')
  })

  it('leaves alone what a newer version stored', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const record = valueOf(await loadRecord(database, id))
    valueOf(await saveRecord(database, { ...record, formatVersion: 99 }))
    const later = makeTestLibrary()
    valueOf(await later.load())
    const refusal = { ok: false, problem: { code: 'file-too-new', formatVersion: 99 } }
    expect(await later.openSession(id)).toMatchObject(refusal)
    expect(await later.duplicate(id)).toMatchObject(refusal)
    expect(await later.openBytes('old.pathway', bytes, null)).toMatchObject(refusal)
    expect(later.store.getState().entries).toHaveLength(1)
  })

  it('keeps both where the person wants both', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const session = valueOf(await library.openSession(id))
    setTitle(session, 'Newer here')
    valueOf(await session.close())
    const choice = asChoice(valueOf(await library.openBytes('old.pathway', bytes, null)))
    expect(choice).toMatchObject({ further: 'here', writtenAt: clock.now() })
    const other = valueOf(await choice.choose('keep-both'))
    expect(other).not.toBe(id)
    expect(listTitles()).toEqual(['Newer here', 'Offsite spring'])
  })

  it('gives what a file brings beside its like a title of its own, and says which goes further', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    const { library: elsewhere, desktop: disk } = await startLibrary()
    valueOf(await elsewhere.openBytes('away.pathway', bytes, null))
    const away = valueOf(await elsewhere.openSession(id))
    const edit = (session: Session, value: string) =>
      session.dispatch({
        kind: 'set-cells',
        table: 'facts',
        changes: [{ row: 'facts', column: 'organisation', value }],
      })
    edit(away, 'Changed away')
    const link = valueOf(await away.saveFileAs())
    const changed = disk.files.get(link?.fileId ?? '') ?? new Uint8Array()
    const ahead = asChoice(valueOf(await library.openBytes('away.pathway', changed, null)))
    expect(ahead.further).toBe('file')
    const here = valueOf(await library.openSession(id))
    edit(here, 'Changed here')
    valueOf(await here.close())
    const apart = asChoice(valueOf(await library.openBytes('away.pathway', changed, null)))
    expect(apart.further).toBe('neither')
    valueOf(await apart.choose('keep-both'))
    const third = valueOf(await apart.choose('keep-both'))
    expect(listTitles()).toEqual([
      'Offsite spring',
      'Offsite spring, from file',
      'Offsite spring, from file 2',
    ])
    const session = valueOf(await library.openSession(third))
    expect(findRow(session.store.getState().workbook, 'facts', 'facts')?.cells).toMatchObject({
      title: 'Offsite spring, from file 2',
      organisation: 'Changed away',
    })
  })

  it('changes nothing for a file that cannot be read', async () => {
    const id = valueOf(await library.create(facts))
    const { bytes } = await saveToFile(id)
    for (const wrong of [new Uint8Array(), bytes.slice(0, bytes.length / 2), new Uint8Array([1, 2, 3])]) {
      expect((await library.openBytes('wrong.pathway', wrong, null)).ok).toBe(false)
    }
    expect(library.store.getState().entries).toHaveLength(1)
  })

  it('forgets a recent file that is gone', async () => {
    const id = valueOf(await library.create(facts))
    const { fileId } = await saveToFile(id)
    valueOf(await library.openRecent(fileId))
    await until(() => library.store.getState().recentFiles.length === 1)
    desktop.files.clear()
    expect((await library.openRecent(fileId)).ok).toBe(false)
    await until(() => library.store.getState().recentFiles.length === 0)
  })
})
