// What the library does with its workbooks: makes, opens, keeps, deletes, archives and finds them.
import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Library } from '../../../src/app/library-state.ts'
import { countRows, findRow } from '../../../src/domain/workbook.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { loadWorkbook } from '../../../src/storage/workbooks.ts'
import { methodWords } from '../../../src/words/index.ts'
import { until, valueOf } from './support.ts'
import type { HandClock } from './support.ts'
import { facts, setTitle, startLibrary } from './library-start.ts'
import type { TestLibrary } from './library-start.ts'

let database: PathwayDatabase
let clock: HandClock
let library: Library
let makeTestLibrary: TestLibrary['makeTestLibrary']

beforeEach(async () => {
  ;({ database, clock, library, makeTestLibrary } = await startLibrary())
})

describe('the library', () => {
  it('shows a new workbook at a glance, after a restart too', async () => {
    const id = valueOf(await library.create(facts))
    const again = makeTestLibrary()
    expect(again.store.getState().ready).toBe(false)
    valueOf(await again.load())
    expect(again.store.getState().ready).toBe(true)
    expect(again.store.getState().entries).toEqual([
      {
        id,
        title: 'Offsite spring',
        organisation: 'Meridian',
        technologyLeader: 'Ada Öztürk',
        peopleCount: 1,
        current: 'week-one',
        stages: [
          { id: 'week-one', status: 'not-started', due: '2026-11-09' },
          { id: 'month-one', status: 'not-started', due: '2026-12-02' },
          { id: 'month-two', status: 'not-started', due: '2027-01-02' },
          { id: 'month-three', status: 'not-started', due: '2027-02-02' },
          { id: 'month-six', status: 'not-started', due: '2027-05-02' },
        ],
        lastOpenedAt: clock.now(),
        archivedAt: null,
        deletedAt: null,
        sample: false,
      },
    ])
  })

  it.each([
    [
      { ...facts, title: 'x'.repeat(10_000) },
      { code: 'title-too-long', length: 10_000, limit: 300 },
    ],
    [
      { ...facts, startDate: '2026-02-30' },
      { code: 'bad-date', text: '2026-02-30' },
    ],
    [
      { ...facts, startDate: '0001-01-01' },
      { code: 'date-beyond', text: '0001-01-01', first: 2000, last: 2099 },
    ],
  ])('refuses facts that cannot be', async (wrong, problem) => {
    expect(await library.create(wrong)).toEqual({ ok: false, problem })
    expect(library.store.getState().entries).toEqual([])
  })

  it('starts the next cycle of a workbook that is not open, from its latest state', async () => {
    const id = valueOf(await library.create(facts))
    setTitle(valueOf(await library.openSession(id)), 'Autumn')
    const source = valueOf(await library.readToday(id))
    expect(source.asOf).toBe(clock.today())
    expect(findRow(source.workbook, 'facts', 'facts')?.cells['title']).toBe('Autumn')
    const next = valueOf(
      await library.startNextCycle(source, { title: 'Autumn, second cycle', startDate: '2027-05-03' }),
    )
    expect(library.store.getState().entries.find((entry) => entry.id === next)).toMatchObject({
      title: 'Autumn, second cycle',
      stages: [{ due: '2027-05-10' }, {}, {}, {}, {}],
    })
  })

  it('takes the title in as it is edited', async () => {
    const id = valueOf(await library.create(facts))
    const session = valueOf(await library.openSession(id))
    setTitle(session, 'Autumn')
    expect(library.store.getState().entries[0]?.title).toBe('Autumn')
    valueOf(await session.close())
    const again = makeTestLibrary()
    valueOf(await again.load())
    expect(again.store.getState().entries[0]?.title).toBe('Autumn')
  })

  it('opens one session per workbook, and a new one after it is closed', async () => {
    const id = valueOf(await library.create(facts))
    const [first, second] = await Promise.all([library.openSession(id), library.openSession(id)])
    expect(valueOf(first).store).toBe(valueOf(second).store)
    const closing = valueOf(first).close()
    const third = valueOf(await library.openSession(id))
    valueOf(await closing)
    expect(third.store).not.toBe(valueOf(first).store)
  })

  it('opens at the second try where the first could not load what it needs', async () => {
    const id = valueOf(await library.create(facts))
    let tries = 0
    const flaky = makeTestLibrary({
      loadWords: () => {
        tries += 1
        return tries === 1 ? Promise.reject(new Error('not loaded')) : Promise.resolve(methodWords)
      },
    })
    valueOf(await flaky.load())
    await expect(flaky.openSession(id)).rejects.toThrow('not loaded')
    expect((await flaky.openSession(id)).ok).toBe(true)
  })

  it('says which workbook is not there', async () => {
    expect(await library.openSession('gone')).toEqual({
      ok: false,
      problem: { code: 'no-such-workbook', id: 'gone' },
    })
  })

  it('opens the sample with the baseline it was measured by', async () => {
    const id = valueOf(await library.openSample())
    const session = valueOf(await library.openSession(id))
    const { checkpoints, workbook } = session.store.getState()
    expect(checkpoints.map(({ kind }) => kind)).toEqual(['baseline', 'follow-up'])
    const baseline = valueOf(await session.loadCheckpoint(checkpoints[0]?.id ?? ''))
    expect(countRows(workbook)).toBeGreaterThan(250)
    expect(countRows(baseline)).toBeLessThan(countRows(workbook))
    expect(library.store.getState().entries[0]).toMatchObject({ sample: true, current: null })
  })

  it('keeps a deleted workbook for 30 days and no longer', async () => {
    const id = valueOf(await library.create(facts))
    valueOf(await library.setDeleted(id, true))
    valueOf(await library.setDeleted(id, false))
    expect(library.store.getState().entries[0]?.deletedAt).toBeNull()
    valueOf(await library.setDeleted(id, true))
    clock.advance(29 * 24 * 3_600_000)
    const later = makeTestLibrary()
    valueOf(await later.load())
    expect(later.store.getState().entries).toHaveLength(1)
    clock.advance(2 * 24 * 3_600_000)
    const muchLater = makeTestLibrary()
    valueOf(await muchLater.load())
    expect(muchLater.store.getState().entries).toEqual([])
    let left = 1
    void database.rows.count().then((count) => (left = count))
    await until(() => left === 0 || left > 1)
    expect(left).toBe(0)
  })

  it('brings a deleted workbook back as it is opened, so that nothing typed there goes with it', async () => {
    const id = valueOf(await library.create(facts))
    valueOf(await library.setDeleted(id, true))
    const session = valueOf(await library.openSession(id))
    setTitle(session, 'Written after all')
    valueOf(await session.close())
    clock.advance(31 * 24 * 3_600_000)
    const later = makeTestLibrary()
    valueOf(await later.load())
    expect(later.store.getState().entries).toMatchObject([{ title: 'Written after all', deletedAt: null }])
  })

  it('archives, and keeps everything', async () => {
    const id = valueOf(await library.create(facts))
    valueOf(await library.setArchived(id, true))
    expect(library.store.getState().entries[0]?.archivedAt).toBe(clock.now())
    expect(valueOf(await loadWorkbook(database, id)).workbook.tables.facts.rows).toHaveLength(1)
  })

  it('tells once that the browser lost the store', async () => {
    const robbed = makeTestLibrary({ lost: true })
    expect(await robbed.load()).toMatchObject({ ok: false, problem: { code: 'store-lost' } })
    expect(robbed.store.getState().ready).toBe(true)
    expect((await robbed.load()).ok).toBe(true)
  })
})

describe('search', () => {
  it('finds facts and cells, whatever their case and accents', async () => {
    const id = valueOf(await library.create(facts))
    const other = valueOf(await library.create({ ...facts, title: 'Zweite', technologyLeader: 'Bo' }))
    expect(valueOf(await library.search('OZTURK'))).toEqual([id])
    expect(valueOf(await library.search('zWEI'))).toEqual([other])
    expect(valueOf(await library.search('growth strategy'))).toHaveLength(2)
    expect(valueOf(await library.search('nothing of the kind'))).toEqual([])
    const session = valueOf(await library.openSession(other))
    session.dispatch({
      kind: 'insert-rows',
      table: 'actions',
      rows: [{ id: 'a', order: 'a0', cells: { action: 'Invite Émile' } }],
    })
    valueOf(await session.flush())
    expect(valueOf(await library.search('emile'))).toEqual([other])
  })

  it('finds an edit that was on its way to the store when it was first looked for', async () => {
    const id = valueOf(await library.create(facts))
    const session = valueOf(await library.openSession(id))
    valueOf(await session.flush())
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    setTitle(session, 'Autumn')
    await until(() => session.store.getState().save.kind === 'not-saved')
    put.mockRestore()
    expect(valueOf(await library.search('autumn'))).toEqual([])
    valueOf(await session.flush())
    await new Promise((resolve) => setImmediate(resolve))
    expect(valueOf(await library.search('autumn'))).toEqual([id])
  })

  it('reads anew what an earlier version kept to search in', async () => {
    const id = valueOf(await library.create({ ...facts, technologyLeader: 'Søren Bæk' }))
    const { record } = valueOf(await loadWorkbook(database, id))
    await database.searchTexts.put({ sequence: record.sequence, text: 'søren bæk' }, id)
    expect(valueOf(await library.search('soren baek'))).toEqual([id])
  })

  it('finds no answer before its round is revealed', async () => {
    const id = valueOf(await library.create(facts))
    const session = valueOf(await library.openSession(id))
    session.dispatch({
      kind: 'insert-rows',
      table: 'ratings',
      rows: [{ id: 'r', order: 'a0', cells: { round: 'baseline', value: 1, comment: 'Never asked me' } }],
    })
    expect(session.store.getState().undoLabel).not.toContain('Never')
    valueOf(await session.flush())
    expect(valueOf(await library.search('never asked'))).toEqual([])
    session.dispatch({
      kind: 'set-cells',
      table: 'rounds',
      changes: [{ row: 'baseline', column: 'state', value: 'revealed' }],
    })
    valueOf(await session.flush())
    expect(valueOf(await library.search('never asked'))).toEqual([id])
  })
})
