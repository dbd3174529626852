// A file is always its old self or its new self, and every failure has its name.
import { execFileSync } from 'node:child_process'
import * as nodeFiles from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { problemOf, readWhole, writeWhole } from '../../../electron/main/files.ts'
import type { Disk } from '../../../electron/main/files.ts'

let folder = ''
const oldText = 'the old content'
const newText = 'the new content, a little longer'

beforeEach(async () => {
  folder = await nodeFiles.mkdtemp(path.join(os.tmpdir(), 'pathway-files-'))
})

afterEach(async () => {
  vi.useRealTimers()
  await nodeFiles.rm(folder, { recursive: true, force: true })
})

async function makeOld(name = 'a.pathway'): Promise<string> {
  const file = path.join(folder, name)
  await nodeFiles.writeFile(file, oldText)
  return file
}

function write(file: string, disk: Partial<Disk> = {}) {
  return writeWhole(file, Buffer.from(newText), null, { ...nodeFiles, ...disk })
}

function failWith(code: string): () => Promise<never> {
  return () => Promise.reject(Object.assign(new Error(code), { code }))
}

async function expectUntouched(file: string): Promise<void> {
  expect(await nodeFiles.readFile(file, 'utf8')).toBe(oldText)
  expect(await nodeFiles.readdir(path.dirname(file))).toEqual([path.basename(file)])
}

function codeOf(result: Awaited<ReturnType<typeof writeWhole>>): string {
  return result.ok ? 'ok' : result.problem.code
}

describe('writing', () => {
  test('replaces the content, keeps the mode, leaves nothing beside it', async () => {
    const file = await makeOld()
    await nodeFiles.chmod(file, 0o640)
    const result = await write(file)
    expect(result).toMatchObject({ ok: true, value: { size: newText.length } })
    expect(await nodeFiles.readFile(file, 'utf8')).toBe(newText)
    expect((await nodeFiles.stat(file)).mode & 0o777).toBe(0o640)
    expect(await nodeFiles.readdir(folder)).toEqual(['a.pathway'])
  })

  test('makes a file that was not there', async () => {
    const file = path.join(folder, 'new.pathway')
    expect(codeOf(await write(file))).toBe('ok')
    expect(await nodeFiles.readFile(file, 'utf8')).toBe(newText)
  })

  test('writes through a link and keeps the link', async () => {
    const file = await makeOld()
    const link = path.join(folder, 'link.pathway')
    await nodeFiles.symlink(file, link)
    expect(codeOf(await write(link))).toBe('ok')
    expect((await nodeFiles.lstat(link)).isSymbolicLink()).toBe(true)
    expect(await nodeFiles.readFile(file, 'utf8')).toBe(newText)
  })

  test('writes a name as long as the file system allows', async () => {
    const file = path.join(folder, `${'n'.repeat(247)}.pathway`)
    expect(codeOf(await write(file))).toBe('ok')
  })

  test('takes away what a save that was cut off left behind, and nothing else', async () => {
    const file = await makeOld()
    const age = async (name: string, seconds: number) => {
      const place = path.join(folder, name)
      await nodeFiles.writeFile(place, 'half')
      const time = Date.now() / 1000 - seconds
      await nodeFiles.utimes(place, time, time)
    }
    await age('.pathway-0123456789ab.tmp', 120)
    await age('.pathway-ba9876543210.tmp', 5)
    await age('.pathway-notes.tmp', 120)
    await age('b.tmp', 120)
    expect(codeOf(await write(file))).toBe('ok')
    const left = ['.pathway-ba9876543210.tmp', '.pathway-notes.tmp', 'a.pathway', 'b.tmp']
    expect((await nodeFiles.readdir(folder)).sort()).toEqual(left)
  })

  test('is done although it cannot look for leftovers', async () => {
    const file = await makeOld()
    expect(codeOf(await write(file, { readdir: failWith('EACCES') as unknown as Disk['readdir'] }))).toBe(
      'ok',
    )
  })

  test('puts writers of one file in a row', async () => {
    const file = path.join(folder, 'a.pathway')
    const texts = ['one', 'two', 'three']
    const results = await Promise.all(texts.map((text) => writeWhole(file, Buffer.from(text))))
    expect(results.map(codeOf)).toEqual(['ok', 'ok', 'ok'])
    expect(await nodeFiles.readFile(file, 'utf8')).toBe('three')
  })

  test('writes everything although the disk takes it in small bites', async () => {
    const file = path.join(folder, 'a.pathway')
    const open: Disk['open'] = async (place, flags, mode) => {
      const handle = await nodeFiles.open(place, flags, mode)
      const writeAll = handle.write.bind(handle)
      // The one form of `write` that the code uses, cut to three bytes.
      handle.write = ((bytes: Uint8Array, offset: number, length: number) =>
        writeAll(bytes, offset, Math.min(3, length))) as typeof handle.write
      return handle
    }
    expect(codeOf(await write(file, { open }))).toBe('ok')
    expect(await nodeFiles.readFile(file, 'utf8')).toBe(newText)
  })
})

describe('a failed write leaves the file as it was', () => {
  test('read-only target', async () => {
    const file = await makeOld()
    await nodeFiles.chmod(file, 0o444)
    expect(codeOf(await write(file))).toBe('read-only')
    await expectUntouched(file)
  })

  test('missing folder', async () => {
    expect(await write(path.join(folder, 'gone', 'a.pathway'))).toEqual({
      ok: false,
      problem: { code: 'not-found', name: 'a.pathway' },
    })
  })

  test('folder in place of the file', async () => {
    expect(codeOf(await write(folder))).toBe('is-folder')
  })

  test('name too long', async () => {
    expect(codeOf(await write(path.join(folder, 'n'.repeat(300))))).toBe('path-too-long')
  })

  test('disk full while writing', async () => {
    const file = await makeOld()
    const open: Disk['open'] = async (place, flags, mode) => {
      const handle = await nodeFiles.open(place, flags, mode)
      handle.write = failWith('ENOSPC')
      return handle
    }
    expect(codeOf(await write(file, { open }))).toBe('disk-full')
    await expectUntouched(file)
  })

  test('disk that returns something else', async () => {
    const file = await makeOld()
    const readFile = (() => Promise.resolve(Buffer.from('nonsense'))) as unknown as Disk['readFile'] // one overload
    expect(codeOf(await write(file, { readFile }))).toBe('read-back-differs')
    await expectUntouched(file)
  })

  test('file in use for longer than two seconds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const file = await makeOld()
    let attempts = 0
    const rename = () => {
      attempts += 1
      return failWith('EBUSY')()
    }
    let result: Awaited<ReturnType<typeof write>> | null = null
    void write(file, { rename }).then((value) => (result = value))
    await vi.waitUntil(
      () => {
        vi.advanceTimersByTime(100)
        return result
      },
      { timeout: 10_000, interval: 1 },
    )
    expect(result).toEqual({ ok: false, problem: { code: 'in-use', name: 'a.pathway' } })
    expect(attempts).toBe(10)
    vi.useRealTimers()
    await expectUntouched(file)
  })
})

test('waits for a file that is in use for a moment', async () => {
  const file = await makeOld()
  let refusals = 3
  const rename: Disk['rename'] = (from, to) => {
    refusals -= 1
    return refusals >= 0 ? failWith('EPERM')() : nodeFiles.rename(from, to)
  }
  expect(codeOf(await write(file, { rename }))).toBe('ok')
  expect(await nodeFiles.readFile(file, 'utf8')).toBe(newText)
})

describe('a file that changed since', () => {
  test('is not overwritten, unless forced', async () => {
    const file = await makeOld()
    const read = await readWhole(file, 1)
    const stamp = read.ok ? read.value.stamp : null
    await nodeFiles.writeFile(file, 'somebody else was here')
    expect(codeOf(await writeWhole(file, Buffer.from(newText), stamp))).toBe('changed-on-disk')
    expect(await nodeFiles.readFile(file, 'utf8')).toBe('somebody else was here')
    expect(codeOf(await writeWhole(file, Buffer.from(newText), null))).toBe('ok')
  })

  test('counts as unchanged when only its time moved', async () => {
    const file = await makeOld()
    const read = await readWhole(file, 1)
    await nodeFiles.utimes(file, 1, 1)
    expect(codeOf(await writeWhole(file, Buffer.from(newText), read.ok ? read.value.stamp : null))).toBe('ok')
  })

  test('may be written again and again with the stamp of the last time', async () => {
    const file = await makeOld()
    const first = await write(file)
    expect(codeOf(await writeWhole(file, Buffer.from('again'), first.ok ? first.value : null))).toBe('ok')
  })

  test('is made anew when it is gone', async () => {
    const file = await makeOld()
    const read = await readWhole(file, 1)
    await nodeFiles.rm(file)
    expect(codeOf(await writeWhole(file, Buffer.from(newText), read.ok ? read.value.stamp : null))).toBe('ok')
  })
})

describe('reading', () => {
  test('returns bytes and stamp', async () => {
    const read = await readWhole(await makeOld(), 1)
    expect(read.ok && read.value.bytes.toString()).toBe(oldText)
    expect(read.ok && read.value.stamp.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test.each([
    ['a missing file', () => path.join(folder, 'none'), 'not-found'],
    ['a folder', () => folder, 'is-folder'],
    ['a device', () => '/dev/null', 'disk-unknown'],
  ])('refuses %s', async (_what, place, code) => {
    const read = await readWhole(place(), 1)
    expect(read.ok ? 'ok' : read.problem.code).toBe(code)
  })

  test('refuses a file beyond the limit without reading it', async () => {
    const file = path.join(folder, 'large')
    const handle = await nodeFiles.open(file, 'w')
    await handle.truncate(2 * 1024 * 1024)
    await handle.close()
    expect(await readWhole(file, 1)).toEqual({
      ok: false,
      problem: { code: 'file-too-large', name: 'large', limitMegabytes: 1 },
    })
  })
})

test.each([
  ['ENOENT', 'not-found'],
  ['EACCES', 'no-permission'],
  ['EPERM', 'no-permission'],
  ['EROFS', 'read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EBUSY', 'in-use'],
  ['EISDIR', 'is-folder'],
  ['ENAMETOOLONG', 'path-too-long'],
  ['EIO', 'disk-unknown'],
])('%s is %s', (code, expected) => {
  expect(problemOf(Object.assign(new Error(code), { code }), 'a').code).toBe(expected)
})

/** A file system of 256 kB, where this user may make one. */
function mountSmallDisk(place: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', place], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

test('a disk that is really full keeps the old file', async ({ skip }) => {
  const disk = path.join(folder, 'disk')
  await nodeFiles.mkdir(disk)
  if (!mountSmallDisk(disk)) skip('only root can mount a small disk')
  try {
    const file = path.join(disk, 'a.pathway')
    await nodeFiles.writeFile(file, oldText)
    expect(codeOf(await writeWhole(file, Buffer.alloc(1024 * 1024, 'x')))).toBe('disk-full')
    await expectUntouched(file)
  } finally {
    execFileSync('umount', [disk])
  }
})
