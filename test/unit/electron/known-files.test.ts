import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileStamp } from '../../../electron/main/files.ts'

let folder = ''

// The one thing asked of Electron is where the app keeps its own files.
vi.mock('electron', () => ({ app: { getPath: () => folder } }))

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pathway-known-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** As after a start of the app. */
async function start() {
  vi.resetModules()
  return import('../../../electron/main/known-files.ts')
}

function stamp(content: string): FileStamp {
  return { size: content.length, modifiedMs: 1, hash: content }
}

const place = '/somewhere/offsite.pathway'

test('a file keeps its id while nobody else changes it, over a restart too', async () => {
  const { noteFile } = await start()
  const saved = await noteFile(place, stamp('one'), true)
  expect((await noteFile(place, stamp('one'), true)).fileId).toBe(saved.fileId)
  expect((await noteFile(place, stamp('two'), true, saved.fileId)).fileId).toBe(saved.fileId)
  const again = await start()
  expect((await again.noteFile(place, stamp('two'), true)).fileId).toBe(saved.fileId)
  expect(await again.listRecentFiles()).toHaveLength(1)
})

test('opening what somebody else wrote does not let the old link replace it', async () => {
  const { noteFile, findKnownFile, listRecentFiles } = await start()
  const mine = await noteFile(place, stamp('mine'), true)
  const theirs = await noteFile(place, stamp('theirs'), true)
  expect(theirs.fileId).not.toBe(mine.fileId)
  // The stamp a save through the old link is compared with.
  expect((await findKnownFile(mine.fileId))?.stamp).toEqual(stamp('mine'))
  expect((await listRecentFiles()).map(({ fileId }) => fileId)).toEqual([theirs.fileId])
  const again = await start()
  expect((await again.findKnownFile(mine.fileId))?.stamp).toEqual(stamp('mine'))
})

test('saving another workbook over a file does not let the first one take it back unasked', async () => {
  const { noteFile, findKnownFile } = await start()
  const first = await noteFile(place, stamp('first'), true)
  await noteFile(place, stamp('second'), true)
  expect((await findKnownFile(first.fileId))?.stamp).toEqual(stamp('first'))
})

test('a file taken off the list can still be saved to after a restart', async () => {
  const { noteFile, forgetFile } = await start()
  const { fileId } = await noteFile(place, stamp('one'), true)
  await forgetFile(fileId)
  const again = await start()
  expect(await again.listRecentFiles()).toEqual([])
  expect((await again.findKnownFile(fileId))?.path).toBe(place)
})
