// Benchmarks that need a browser's database: opening a file and saving an edit, each beside its floor.
import { makeLibrary } from '../../../src/app/library.ts'
import { makeInlineWork } from '../../../src/app/long-work.ts'
import { makeSystemClock } from '../../../src/app/clock.ts'
import { makeBrowserDesktop } from '../../../src/desktop/browser.ts'
import type { Result } from '../../../src/domain/result.ts'
import { encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import { openDatabase } from '../../../src/storage/database.ts'
import { methodWords } from '../../../src/words/index.ts'
import { strFromU8, unzipSync } from 'fflate'
import { makeLargeWorkbook } from '../../support/large-workbook.ts'

/** Milliseconds of one side of a comparison, run by run. */
export interface Pair {
  readonly ours: readonly number[]
  readonly floor: readonly number[]
  readonly note: string
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

async function makeParts(name: string) {
  const { database, lost } = valueOf(await openDatabase({ name }))
  const library = makeLibrary({
    database,
    lost,
    clock: makeSystemClock(),
    loadWords: () => Promise.resolve(methodWords),
    desktop: makeBrowserDesktop(),
    author: () => 'Bench',
    onAuthor: () => undefined,
    work: makeInlineWork(() => Promise.resolve('Pathway bench')),
    makeSample: (id) => Promise.resolve({ workbook: makeLargeWorkbook(id, 1), checkpoints: [] }),
  })
  valueOf(await library.load())
  return { database, library }
}

function openRaw(name: string, stores: readonly string[]): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      for (const store of stores) request.result.createObjectStore(store)
    }
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(request.error ?? new Error('open'))
    }
  })
}

function writeRaw(
  database: IDBDatabase,
  stores: readonly string[],
  write: (store: (name: string) => IDBObjectStore) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => {
      resolve()
    }
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('abort'))
    }
    write((name) => transaction.objectStore(name))
  })
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A file of `rowCount` rows, to an open workbook that is durable; floor: unzip, parse, put the same rows. */
async function benchOpen(rowCount: number, runs: number): Promise<Pair> {
  const ours: number[] = []
  const floor: number[] = []
  let size = 0
  for (let run = 0; run < runs; run += 1) {
    const workbook = makeLargeWorkbook(`bench-open-${String(run)}`, rowCount)
    const bytes = valueOf(
      await encodeWorkbookFile(
        { workbook, checkpoints: [], attachments: [] },
        { writtenAt: '2026-11-23T12:00:00.000Z', writtenBy: 'Pathway bench' },
      ),
    )
    size = bytes.byteLength
    const { library, database } = await makeParts(`bench-open-${String(run)}`)
    const raw = await openRaw(`bench-open-raw-${String(run)}`, ['rows'])

    const sides = [
      async () => {
        ours.push(
          await time(async () => {
            const id = valueOf(await library.openBytes('bench.pathway', bytes, null))
            if (typeof id !== 'string') throw new Error('known')
            valueOf(await library.openSession(id))
          }),
        )
      },
      async () => {
        floor.push(
          await time(async () => {
            const entry = unzipSync(bytes)['workbook.json']
            if (entry === undefined) throw new Error('entry')
            // The floor trusts the file entirely: that is what makes it a floor.
            const parsed = JSON.parse(strFromU8(entry)) as { tables: Record<string, { id: string }[]> }
            await writeRaw(raw, ['rows'], (store) => {
              for (const [table, rows] of Object.entries(parsed.tables)) {
                for (const row of rows) store('rows').put(row, ['bench', table, row.id])
              }
            })
          }),
        )
      },
    ]
    if (run % 2 === 1) sides.reverse()
    for (const side of sides) await side()
    raw.close()
    database.close()
  }
  return { ours, floor, note: `${String(rowCount)} rows, ${String(Math.round(size / 1024))} KiB` }
}

/** One edit of one cell, until it is on disk; floor: one strict transaction that puts the same records. */
async function benchSave(rowCount: number, runs: number): Promise<Pair> {
  const { library, database } = await makeParts('bench-save')
  const workbook = makeLargeWorkbook('bench-save', rowCount)
  const bytes = valueOf(
    await encodeWorkbookFile(
      { workbook, checkpoints: [], attachments: [] },
      { writtenAt: '2026-11-23T12:00:00.000Z', writtenBy: 'Pathway bench' },
    ),
  )
  const id = valueOf(await library.openBytes('bench.pathway', bytes, null))
  if (typeof id !== 'string') throw new Error('known')
  const session = valueOf(await library.openSession(id))
  const raw = await openRaw('bench-save-raw', ['workbooks', 'rows', 'journal'])
  const ours: number[] = []
  const floor: number[] = []
  const rowId = 'actions-7'

  for (let run = 0; run < runs; run += 1) {
    // What the edit writes, read back from the store after the first run, is what the floor puts.
    const record: unknown = await database.workbooks.get(id)
    const row: unknown = await database.rows.get([id, 'actions', rowId])
    const journal: unknown = (await database.journal.where(':id').between([id, 0], [id, []]).toArray()).at(-1)
    const sides = [
      async () => {
        ours.push(
          await time(async () => {
            session.dispatch({
              kind: 'set-cells',
              table: 'actions',
              changes: [{ row: rowId, column: 'action', value: `Edit ${String(run)}` }],
            })
            valueOf(await session.flush())
          }),
        )
      },
      async () => {
        floor.push(
          await time(() =>
            writeRaw(raw, ['workbooks', 'rows', 'journal'], (store) => {
              store('workbooks').put(record, id)
              store('rows').put(row, [id, 'actions', rowId])
              store('journal').put(journal ?? {}, [id, run])
            }),
          ),
        )
      },
    ]
    if (run % 2 === 1) sides.reverse()
    for (const side of sides) await side()
  }
  valueOf(await session.close())
  raw.close()
  database.close()
  return {
    ours: ours.slice(5),
    floor: floor.slice(5),
    note: `1 cell in a workbook of ${String(rowCount)} rows`,
  }
}

Object.assign(window, { bench: { open: benchOpen, save: benchSave } })
