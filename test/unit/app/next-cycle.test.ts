// The library makes the next cycle: stored, open-able, of its own id, the source untouched; bad facts are refused.
import { beforeEach, expect, it } from 'vitest'
import { makeLibrary } from '../../../src/app/library.ts'
import type { Library } from '../../../src/app/library-state.ts'
import { makeInlineWork } from '../../../src/app/long-work.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import { decodeWorkbookFile, encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { loadWorkbook } from '../../../src/storage/workbooks.ts'
import { methodWords } from '../../../src/words/index.ts'
import { makeHandClock, makeTestDesktop, newBrowser, openTestDatabase, valueOf } from './support.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'

let database: PathwayDatabase
let library: Library

beforeEach(async () => {
  newBrowser()
  database = await openTestDatabase()
  library = makeLibrary({
    database,
    desktop: makeTestDesktop(),
    clock: makeHandClock(),
    loadWords: () => Promise.resolve(methodWords),
    author: () => 'Ada',
    onAuthor: () => undefined,
    work: makeInlineWork(() => Promise.resolve('Pathway test')),
    makeSample: (id) => Promise.resolve(makeSampleContent(id)),
    lost: false,
  })
  valueOf(await library.load())
})

const asOf = '2026-11-23'
const facts = { title: '  Meridane, second cycle ', startDate: '2027-01-11' }

it('stores a workbook of its own that opens on the carried rows, dated from its new start', async () => {
  const { workbook } = makeSampleContent('source')
  const id = valueOf(await library.startNextCycle({ workbook, asOf }, facts))
  expect(id).not.toBe('source')
  const entry = library.store.getState().entries.find((each) => each.id === id)
  expect(entry).toMatchObject({
    title: 'Meridane, second cycle',
    organisation: 'Meridane Freight',
    technologyLeader: 'Priya Raghunathan',
    current: 'week-one',
    sample: false,
  })
  expect(entry?.stages[0]).toEqual({ id: 'week-one', status: 'not-started', due: '2027-01-18' })
  const session = valueOf(await library.openSession(id))
  const opened = session.store.getState()
  expect(findRows(opened.workbook, 'flow-log')).toHaveLength(8)
  expect(findRow(opened.workbook, 'decisions', 'lesson-1')?.cells['decision']).toBe(
    'Keep: A seat in the calendar changed more than a line in the charter.',
  )
  expect(opened.checkpoints).toEqual([])
  valueOf(await session.close())
  expect(valueOf(await loadWorkbook(database, id)).workbook.tables.people.rows).toHaveLength(9)
})

it('survives the way through a file', async () => {
  const { workbook } = makeSampleContent('source')
  const id = valueOf(await library.startNextCycle({ workbook, asOf }, facts))
  const stored = valueOf(await loadWorkbook(database, id)).workbook
  const bytes = valueOf(
    await encodeWorkbookFile(
      { workbook: stored, checkpoints: [], attachments: [] },
      { writtenAt: '2026-11-23T12:00:00.000Z', writtenBy: 'Pathway test' },
    ),
  )
  expect(valueOf(await decodeWorkbookFile(bytes, 'cycle.pathway')).workbook).toEqual(stored)
})

it('refuses a title that is too long and a start that is no day, and stores nothing', async () => {
  const { workbook } = makeSampleContent('source')
  const before = library.store.getState().entries.length
  const long = await library.startNextCycle({ workbook, asOf }, { ...facts, title: 'x'.repeat(500) })
  expect(long).toMatchObject({ ok: false, problem: { code: 'title-too-long', length: 500 } })
  const undated = await library.startNextCycle({ workbook, asOf }, { ...facts, startDate: '2027-02-30' })
  expect(undated).toMatchObject({ ok: false, problem: { code: 'bad-date' } })
  expect(library.store.getState().entries).toHaveLength(before)
})
