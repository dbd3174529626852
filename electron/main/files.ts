// Reads and replaces whole files on disk, so that a file is always its old self or its new self. Knows no dialogs, no windows.
import { createHash, randomBytes } from 'node:crypto'
import * as nodeFiles from 'node:fs/promises'
import path from 'node:path'
import type { DesktopProblem } from '../../src/desktop/contract.ts'

export type DiskResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: DesktopProblem }

/** How a file looked when we last read or wrote it. */
export interface FileStamp {
  readonly size: number
  readonly modifiedMs: number
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string
}

/** The operations on disk that tests replace by failing ones. */
export type Disk = Pick<
  typeof nodeFiles,
  'open' | 'readdir' | 'readFile' | 'realpath' | 'rename' | 'stat' | 'unlink'
>

const retryDelaysMs = [5, 10, 20, 40, 80, 160, 320, 640, 700] // two seconds in all
const retriedCodes = new Set(['EPERM', 'EACCES', 'EBUSY'])
const chunkBytes = 4 * 1024 * 1024
const ownerOnly = 0o600

function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : 'unknown'
}

/** The problem behind an error of the file system; `name` is what a person calls the file. */
export function problemOf(error: unknown, name: string): DesktopProblem {
  const code = errorCode(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', name }
    case 'EACCES':
    case 'EPERM':
      return { code: 'no-permission', name }
    case 'EROFS':
      return { code: 'read-only', name }
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'disk-full', name }
    case 'EBUSY':
    case 'ETXTBSY':
      return { code: 'in-use', name }
    case 'EISDIR':
      return { code: 'is-folder', name }
    case 'ENAMETOOLONG':
      return { code: 'path-too-long', name }
    default:
      return { code: 'disk-unknown', name, what: code }
  }
}

function failed(problem: DesktopProblem): { readonly ok: false; readonly problem: DesktopProblem } {
  return { ok: false, problem }
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Reads a whole file with its stamp. */
export async function readWhole(
  file: string,
  limitMegabytes: number,
  disk: Disk = nodeFiles,
): Promise<DiskResult<{ readonly bytes: Buffer; readonly stamp: FileStamp }>> {
  const name = path.basename(file)
  try {
    const found = await disk.stat(file)
    if (found.isDirectory()) return failed({ code: 'is-folder', name })
    if (!found.isFile()) return failed({ code: 'disk-unknown', name, what: 'not a file' })
    if (found.size > limitMegabytes * 1024 * 1024) {
      return failed({ code: 'file-too-large', name, limitMegabytes })
    }
    const bytes = await disk.readFile(file)
    return {
      ok: true,
      value: { bytes, stamp: { size: bytes.length, modifiedMs: found.mtimeMs, hash: hashOf(bytes) } },
    }
  } catch (error) {
    return failed(problemOf(error, name))
  }
}

/** True when the file's content is no longer what the stamp saw; a file that is gone counts as unchanged. */
async function hasChanged(file: string, known: FileStamp, disk: Disk): Promise<boolean> {
  try {
    const found = await disk.stat(file)
    if (found.size === known.size && found.mtimeMs === known.modifiedMs) return false
    // A copy or a sync may touch the time alone.
    return hashOf(await disk.readFile(file)) !== known.hash
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

/** The file that a link stands for, and the mode to keep; null mode for a file that does not exist yet. */
async function targetOf(file: string, disk: Disk): Promise<{ target: string; mode: number | null }> {
  try {
    const target = await disk.realpath(file)
    return { target, mode: (await disk.stat(target)).mode }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return { target: file, mode: null }
    throw error
  }
}

async function writeNew(file: string, bytes: Uint8Array, mode: number | null, disk: Disk): Promise<void> {
  // A new file gets what the system gives new files; a replacement stays private until it has the mode of the old one.
  const handle = await disk.open(file, 'wx', mode === null ? 0o666 : ownerOnly)
  try {
    let written = 0
    while (written < bytes.length) {
      const length = Math.min(chunkBytes, bytes.length - written)
      written += (await handle.write(bytes, written, length)).bytesWritten
    }
    if (mode !== null && process.platform !== 'win32') await handle.chmod(mode & 0o777)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function renameWithPatience(from: string, to: string, disk: Disk): Promise<void> {
  // Virus scanners and synchronisation hold a file for a moment.
  for (const delayMs of retryDelaysMs) {
    try {
      await disk.rename(from, to)
      return
    } catch (error) {
      if (!retriedCodes.has(errorCode(error))) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, delayMs))
  }
  await disk.rename(from, to)
}

async function syncFolder(folder: string, disk: Disk): Promise<void> {
  if (process.platform === 'win32') return // Windows cannot
  let handle
  try {
    handle = await disk.open(folder, 'r')
    await handle.sync()
  } catch {
    // The file itself is safe; some network disks cannot do this.
  } finally {
    await handle?.close()
  }
}

const temporaryName = /^\.pathway-[0-9a-f]{12}\.tmp$/
const strayAgeMs = 60_000

/** Files on their way to their name, which are nobody's leftovers. */
const underWay = new Set<string>()

/** Takes away what a process that was ended in the middle of a save left behind. `nowMs` is by the disk's own clock. */
async function removeStrays(folder: string, nowMs: number, disk: Disk): Promise<void> {
  try {
    for (const name of await disk.readdir(folder)) {
      const stray = path.join(folder, name)
      if (!temporaryName.test(name) || underWay.has(stray)) continue
      // Another process may be writing it at this moment.
      if ((await disk.stat(stray)).mtimeMs < nowMs - strayAgeMs) await disk.unlink(stray)
    }
  } catch {
    // They stay until the next time; what was saved is saved.
  }
}

async function replace(
  file: string,
  bytes: Uint8Array,
  known: FileStamp | null,
  disk: Disk,
): Promise<DiskResult<FileStamp>> {
  const name = path.basename(file)
  const { target, mode } = await targetOf(file, disk)
  if (mode !== null) {
    if ((await disk.stat(target)).isDirectory()) return failed({ code: 'is-folder', name })
    // Renaming would replace a protected file all the same.
    if ((mode & 0o222) === 0) return failed({ code: 'read-only', name })
    if (known && (await hasChanged(target, known, disk))) return failed({ code: 'changed-on-disk', name })
  }
  const folder = path.dirname(target)
  const temporary = path.join(folder, `.pathway-${randomBytes(6).toString('hex')}.tmp`)
  underWay.add(temporary)
  try {
    await writeNew(temporary, bytes, mode, disk)
    if (!(await disk.readFile(temporary)).equals(bytes)) {
      await disk.unlink(temporary)
      return failed({ code: 'read-back-differs', name })
    }
    await renameWithPatience(temporary, target, disk)
  } catch (error) {
    await disk.unlink(temporary).catch(() => undefined) // may never have come to be
    throw error
  } finally {
    underWay.delete(temporary)
  }
  await syncFolder(folder, disk)
  const { mtimeMs } = await disk.stat(target)
  await removeStrays(folder, mtimeMs, disk)
  return { ok: true, value: { size: bytes.length, modifiedMs: mtimeMs, hash: hashOf(bytes) } }
}

/** Writers of the same file wait for each other. */
const queues = new Map<string, Promise<unknown>>()

/**
 * Replaces a file by new content or leaves it as it was.
 * With a stamp it refuses with `changed-on-disk` when somebody else changed the file since.
 */
export async function writeWhole(
  file: string,
  bytes: Uint8Array,
  known: FileStamp | null = null,
  disk: Disk = nodeFiles,
): Promise<DiskResult<FileStamp>> {
  const before = queues.get(file) ?? Promise.resolve()
  const work = before.then(async () => {
    try {
      return await replace(file, bytes, known, disk)
    } catch (error) {
      return failed(problemOf(error, path.basename(file)))
    }
  })
  queues.set(file, work)
  const result = await work
  if (queues.get(file) === work) queues.delete(file)
  return result
}
