// The portfolio: every workbook measured from its stored rows, in the background, once per saved state.
import { beforeEach, describe, expect, it } from 'vitest'
import { makePortfolio } from '../../../src/app/portfolio.ts'
import type { Portfolio, PortfolioLine } from '../../../src/app/portfolio.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { formatVersion } from '../../../src/format/migrations/index.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import type { WorkbookRecord } from '../../../src/storage/records.ts'
import { saveNewWorkbook } from '../../../src/storage/workbooks.ts'
import {
  makeTestRecord,
  makeTestWorkbook,
  newBrowser,
  openTestDatabase,
  storeTestWorkbook,
  valueOf,
} from './support.ts'

const asOf = '2026-11-23'

let database: PathwayDatabase
let records: Map<string, WorkbookRecord>
/** How often the reading gave way, and what happens then. */
let pauses: number
let atPause: (pause: number) => void
let portfolio: Portfolio

beforeEach(async () => {
  newBrowser()
  database = await openTestDatabase()
  records = new Map()
  pauses = 0
  atPause = () => undefined
  portfolio = makePortfolio({
    database,
    findRecords: () => [...records.values()],
    now: () => 0,
    pause: async () => {
      pauses += 1
      atPause(pauses)
      await new Promise((resolve) => setImmediate(resolve))
    },
  })
})

async function storeSample(id = 'sample'): Promise<void> {
  const { workbook } = makeSampleContent(id)
  const record = makeTestRecord(workbook)
  valueOf(await saveNewWorkbook(database, { record, workbook, checkpoints: [], attachments: [] }))
  records.set(id, record)
}

async function storeUntouched(id: string, change: Partial<WorkbookRecord> = {}): Promise<void> {
  const workbook = await storeTestWorkbook(database, id)
  records.set(id, { ...makeTestRecord(workbook), ...change })
}

function setShelf(id: string, shelf: Partial<WorkbookRecord['entry']>): void {
  const record = records.get(id)
  if (record !== undefined) records.set(id, { ...record, entry: { ...record.entry, ...shelf } })
}

const lineOf = (id: string): PortfolioLine | undefined =>
  portfolio.store.getState().lines.find(({ entry }) => entry.id === id)
const states = () =>
  Object.fromEntries(portfolio.store.getState().lines.map(({ entry, reading }) => [entry.id, reading.state]))

describe('the portfolio', () => {
  it('measures what the measures say of the stored rows, and counts what is overdue', async () => {
    await storeSample()
    await storeUntouched('new')
    await portfolio.read(asOf)
    const context = { workbook: makeSampleContent('sample').workbook, asOf }
    const reading = lineOf('sample')?.reading
    if (reading?.state !== 'read') throw new Error('not read')
    for (const [id, figure] of Object.entries(reading.figures.measures)) {
      const measure = measures[id as keyof typeof measures](context) // the keys of the figures are measures
      expect(figure, id).toMatchObject({ value: measure.value, n: measure.n })
    }
    expect(reading.figures.measures.M1.value).toBeGreaterThan(0)
    expect(reading.figures.overdueActions).toBe(measures.M9(context).detail['overdue'])
    const fresh = lineOf('new')?.reading
    if (fresh?.state !== 'read') throw new Error('not read')
    expect(fresh.figures.measures.M6).toMatchObject({
      value: null,
      reason: measures.M6({ workbook: makeTestWorkbook('new'), asOf }).reason,
    })
    expect(portfolio.store.getState().done).toBe(2)
  })

  it('leaves archived and deleted ones out, and has the last opened first', async () => {
    await storeUntouched('one')
    await storeUntouched('two')
    await storeUntouched('gone')
    await storeUntouched('aside')
    setShelf('two', { lastOpenedAt: 5 })
    setShelf('gone', { deletedAt: 1 })
    setShelf('aside', { archivedAt: 1 })
    await portfolio.read(asOf)
    expect(portfolio.store.getState().lines.map(({ entry }) => entry.id)).toEqual(['two', 'one'])
  })

  it('says of a newer version and of what cannot be read that it is so, and measures the others', async () => {
    await storeUntouched('newer', { formatVersion: formatVersion + 1 })
    await storeUntouched('lost')
    await database.workbooks.delete('lost')
    await storeUntouched('broken')
    // A row without cells: nothing that Pathway writes.
    await database.rows.put({ id: 'x', order: 'a0' } as never, ['broken', 'integration-points', 'x'] as never)
    await storeUntouched('sound')
    await portfolio.read(asOf)
    expect(states()).toEqual({ newer: 'too-new', lost: 'unreadable', broken: 'unreadable', sound: 'read' })
    expect(portfolio.store.getState().done).toBe(4)
  })

  it('reads again only what was saved since, or on another day', async () => {
    await storeUntouched('one')
    await storeUntouched('two')
    await portfolio.read(asOf)
    expect(pauses).toBe(2)
    await portfolio.read(asOf)
    expect(pauses).toBe(2)
    const record = records.get('two')
    if (record !== undefined) records.set('two', { ...record, savedAt: 9, sequence: 1 })
    await portfolio.read(asOf)
    expect(pauses).toBe(3)
    await portfolio.read('2026-11-24')
    expect(pauses).toBe(5)
  })

  it('gives way between any two workbooks, two hundred too, and shows how far it is', async () => {
    for (let index = 0; index < 200; index += 1) {
      records.set(`w${String(index)}`, {
        ...makeTestRecord(makeSampleContent(`w${String(index)}`).workbook),
        formatVersion: formatVersion + 1,
      })
    }
    await portfolio.read(asOf)
    expect(pauses).toBe(200)
    expect(portfolio.store.getState().done).toBe(200)
  })

  it('ends when it is told to, and a second reading takes the place of the first', async () => {
    await storeUntouched('one')
    await storeUntouched('two')
    atPause = (pause) => {
      if (pause === 2) portfolio.stop()
    }
    await portfolio.read(asOf)
    expect(states()).toEqual({ one: 'waiting', two: 'waiting' })
    expect(pauses).toBe(2)
    // What was measured before the stop is not measured again.
    await Promise.all([portfolio.read(asOf), portfolio.read(asOf)])
    expect(states()).toEqual({ one: 'read', two: 'read' })
  })
})
