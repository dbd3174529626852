import { IDBObjectStore } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import { ordersBetween } from '../../../src/domain/order-key.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import { loadCheckpoint } from '../../../src/storage/checkpoints.ts'
import type { PathwayDatabase } from '../../../src/storage/database.ts'
import { ownSetting, saveSetting } from '../../../src/storage/settings.ts'
import {
  loadRecords,
  loadWorkbook,
  removeWorkbooks,
  saveNewWorkbook,
} from '../../../src/storage/workbooks.ts'
import {
  makeTestRecord,
  makeTestWorkbook,
  newBrowser,
  openTestDatabase,
  storeTestWorkbook,
  valueOf,
} from '../app/support.ts'

let database: PathwayDatabase

beforeEach(async () => {
  newBrowser()
  database = await openTestDatabase()
})

function makeLong(rows: number) {
  const orders = ordersBetween(null, null, rows)
  return applyEdit(
    makeTestWorkbook(),
    {
      kind: 'insert-rows',
      table: 'actions',
      // Ids that sort otherwise than the orders.
      rows: orders.map((order, index) => ({
        id: `r${String((index * 7) % rows)}`,
        order,
        cells: { action: 'x' },
      })),
    },
    'device',
  ).workbook
}

describe('stored workbooks', () => {
  it('come back as they were, rows in order', async () => {
    const workbook = makeLong(1000)
    const record = makeTestRecord(workbook)
    valueOf(await saveNewWorkbook(database, { record, workbook, checkpoints: [], attachments: [] }))
    await storeTestWorkbook(database, 'workbook-10')
    expect(valueOf(await loadWorkbook(database, 'workbook-1'))).toEqual({ record, workbook })
  })

  it('keep their checkpoints in parts that join again', async () => {
    const workbook = makeLong(1000)
    const info = { id: 'c', name: 'C', kind: 'named', madeAt: 1 } as const
    const record = { ...makeTestRecord(workbook), checkpoints: [info] }
    const full = { record, workbook, checkpoints: [{ ...info, workbook }], attachments: [] }
    valueOf(await saveNewWorkbook(database, full))
    expect(valueOf(await loadCheckpoint(database, 'workbook-1', 'c'))).toEqual(workbook)
    const parts = await database.checkpoints.toArray()
    expect(Math.max(...parts.map((part) => part.rows.length))).toBeLessThanOrEqual(200)
  })

  it('are written whole or not at all', async () => {
    const workbook = makeLong(50)
    // Called with its own `this` below.
    // oxlint-disable-next-line typescript/unbound-method
    const real = IDBObjectStore.prototype.put
    let left = 30
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      left -= 1
      if (left < 0) throw new DOMException('', 'QuotaExceededError')
      return real.apply(this, values)
    })
    const saved = await saveNewWorkbook(database, {
      record: makeTestRecord(workbook),
      workbook,
      checkpoints: [],
      attachments: [],
    })
    expect(saved).toEqual({ ok: false, problem: { code: 'store-full' } })
    expect(await database.rows.count()).toBe(0)
    expect(valueOf(await loadRecords(database))).toEqual([])
  })

  it('go for good with all that is theirs, and with nothing of others', async () => {
    await storeTestWorkbook(database, 'a')
    const other = await storeTestWorkbook(database, 'ab')
    for (const id of ['a', 'ab']) {
      valueOf(await saveSetting(database, ownSetting('packs', id), { headlines: {} }))
      valueOf(await saveSetting(database, ownSetting('forms', id, 'sign off'), { decided: 'Yes' }))
    }
    valueOf(await saveSetting(database, 'preferences', {}))
    valueOf(await removeWorkbooks(database, ['a']))
    expect((await loadWorkbook(database, 'a')).ok).toBe(false)
    expect(findRows(valueOf(await loadWorkbook(database, 'ab')).workbook, 'facts')).toEqual(
      findRows(other, 'facts'),
    )
    const keys = await database.rows.toCollection().primaryKeys()
    expect(keys.every(([id]) => id === 'ab')).toBe(true)
    const settings = await database.settings.toCollection().primaryKeys()
    expect(settings).toEqual(['forms/ab/sign off', 'packs/ab', 'preferences'])
  })
})

it('starts a workbook without what a failed removal left behind under its id', async () => {
  const old = applyEdit(
    await storeTestWorkbook(database),
    { kind: 'insert-rows', table: 'actions', rows: [{ id: 'old', order: 'a1', cells: { action: 'Old' } }] },
    'device',
  ).workbook
  const checkpoint = { id: 'kept', name: 'Kept', kind: 'named', madeAt: 0, workbook: old } as const
  valueOf(
    await saveNewWorkbook(database, {
      record: makeTestRecord(old),
      workbook: old,
      checkpoints: [checkpoint],
      attachments: [],
    }),
  )
  await storeTestWorkbook(database)
  const stored = valueOf(await loadWorkbook(database, 'workbook-1'))
  expect(findRows(stored.workbook, 'actions')).toEqual([])
  expect((await loadCheckpoint(database, 'workbook-1', 'kept')).ok).toBe(false)
})
