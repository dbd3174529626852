import { Dexie } from 'dexie'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { databaseName, openDatabase } from '../../../src/storage/database.ts'
import { problemOf } from '../../../src/storage/problem.ts'
import { loadSetting, saveSetting } from '../../../src/storage/settings.ts'
import { newBrowser, openTestDatabase, valueOf } from '../app/support.ts'

beforeEach(newBrowser)

/** Makes the next `times` tries to open fail the way the browser does. */
function breakOpening(times: number, errorName: string): { readonly tries: () => number } {
  const factory = Dexie.dependencies.indexedDB
  const real = factory.open.bind(factory)
  let tries = 0
  vi.spyOn(factory, 'open').mockImplementation((name, version) => {
    tries += 1
    if (tries > times) return real(name, version)
    // Only what Dexie listens to.
    const request = new EventTarget() as unknown as IDBOpenDBRequest & { error: unknown }
    Object.defineProperty(request, 'error', { value: new DOMException('Internal error', errorName) })
    const event = { target: request, preventDefault: () => undefined, stopPropagation: () => undefined }
    queueMicrotask(() => {
      request.onerror?.(event as unknown as Event)
    })
    return request
  })
  return { tries: () => tries }
}

describe('opening the database', () => {
  it('tries again when the browser fails for no stated reason, and deletes nothing', async () => {
    const broken = breakOpening(9, 'UnknownError')
    const deleted = vi.spyOn(IDBFactory.prototype, 'deleteDatabase')
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const pauses: number[] = []
    const opened = await openDatabase({
      pause: (milliseconds) => {
        pauses.push(milliseconds)
        return Promise.resolve()
      },
    })
    expect(opened.ok).toBe(true)
    expect(broken.tries()).toBeGreaterThan(9)
    expect(pauses.length).toBeGreaterThan(0)
    expect(deleted).not.toHaveBeenCalled()
  })

  it('gives up with a problem', async () => {
    breakOpening(1000, 'UnknownError')
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    expect(await openDatabase({ pause: () => Promise.resolve() })).toEqual({
      ok: false,
      problem: { code: 'store-unavailable', what: 'UnknownError' },
    })
  })

  it('hears that the browser lost the files and began anew', async () => {
    const factory = Dexie.dependencies.indexedDB
    const real = factory.open.bind(factory)
    vi.spyOn(factory, 'open').mockImplementation((name, version) => {
      const request = real(name, version)
      // As Chromium tells it, ahead of every other listener.
      request.addEventListener('upgradeneeded', (event) => {
        Object.defineProperty(event, 'dataLoss', { value: 'total' })
      })
      return request
    })
    expect(valueOf(await openDatabase()).lost).toBe(true)
  })

  it('loses nothing over a restart, and says so', async () => {
    const first = valueOf(await openDatabase())
    expect(first.lost).toBe(false)
    valueOf(await saveSetting(first.database, 'a', 1))
    first.database.close()
    const second = valueOf(await openDatabase())
    expect(second.lost).toBe(false)
    expect(valueOf(await loadSetting(second.database, 'a'))).toBe(1)
  })

  it('lets go when another version wants the database', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const database = await openTestDatabase()
    const upgraded = await new Promise<string>((resolve) => {
      const request = Dexie.dependencies.indexedDB.open(databaseName, 1000)
      request.onblocked = () => resolve('blocked')
      request.onsuccess = () => resolve('opened')
    })
    expect(upgraded).toBe('opened')
    expect(database.isOpen()).toBe(false)
  })

  it('makes no database but its own', async () => {
    await openTestDatabase()
    const names = (await Dexie.dependencies.indexedDB.databases()).map(({ name }) => name)
    expect(names).toEqual([databaseName])
  })
})

describe('problems', () => {
  it('tells a full disk from everything else', () => {
    expect(problemOf(new DOMException('', 'QuotaExceededError'))).toEqual({ code: 'store-full' })
    const wrapped = new Dexie.AbortError('stopped', new DOMException('', 'QuotaExceededError'))
    expect(problemOf(wrapped)).toEqual({ code: 'store-full' })
    expect(problemOf(new DOMException('', 'InvalidStateError'))).toEqual({
      code: 'store-unavailable',
      what: 'InvalidStateError',
    })
    expect(problemOf('what')).toEqual({ code: 'store-unavailable', what: 'unknown' })
  })
})
