// Reads and writes whole files for the command line: a file is its old self or its new self, never a part.
import { randomBytes } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Problem } from '../domain/problem.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'

const limitMegabytes = 512

export async function openFile(file: string): Promise<Result<Uint8Array>> {
  try {
    const found = await fs.stat(file)
    if (found.isDirectory()) return fail({ code: 'is-folder', name: file })
    if (found.size > limitMegabytes * 1024 * 1024)
      return fail({ code: 'file-too-large', name: file, limitMegabytes })
    return succeed(await fs.readFile(file))
  } catch (error) {
    return fail(toProblem(error, file))
  }
}

export async function isFolder(name: string): Promise<boolean> {
  return (await fs.stat(name).catch(() => null))?.isDirectory() === true
}

/** Writes beside the target and renames; refuses with `already-exists` unless forced. */
export async function writeFile(file: string, bytes: Uint8Array, force: boolean): Promise<Result<null>> {
  try {
    const target = await findTarget(file)
    const old = await fs.stat(target).catch(() => null)
    if (old?.isDirectory()) return fail({ code: 'is-folder', name: file })
    if (old !== null && !force) return fail({ code: 'already-exists', name: file })
    if (old !== null && (old.mode & 0o222) === 0) return fail({ code: 'read-only', name: file })
    const folder = path.dirname(target)
    if ((await fs.stat(folder).catch(() => null)) === null) return fail({ code: 'not-found', name: folder })
    await writeBeside(target, bytes, old?.mode ?? null, force)
    return succeed(null)
  } catch (error) {
    return fail(toProblem(error, file))
  }
}

/** The file itself where the name is a link, so that the link stays one. */
async function findTarget(file: string): Promise<string> {
  return fs.realpath(file).catch(() => path.resolve(file))
}

async function writeBeside(
  target: string,
  bytes: Uint8Array,
  mode: number | null,
  force: boolean,
): Promise<void> {
  const folder = path.dirname(target)
  const beside = path.join(folder, `.pathway-${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await fs.open(beside, 'wx', mode === null ? 0o666 : 0o600)
    try {
      await handle.writeFile(bytes)
      if (mode !== null && process.platform !== 'win32') await handle.chmod(mode & 0o777)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (force) await fs.rename(beside, target)
    else await putWhereNoneIs(beside, target)
  } finally {
    await fs.rm(beside, { force: true }).catch(() => undefined) // renamed, or of no use any more
  }
  await syncFolder(folder)
}

/** A second writer that was faster keeps its file: a link never replaces. */
async function putWhereNoneIs(from: string, to: string): Promise<void> {
  try {
    await fs.link(from, to)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') throw error
    // Some disks have no links; nobody was there a moment ago.
    await fs.rename(from, to)
  }
}

async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return // Windows cannot
  try {
    const handle = await fs.open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // The file is safe; some network disks cannot do this.
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function toProblem(error: unknown, name: string): Problem {
  const code = codeOf(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { code: 'not-found', name }
    case 'EEXIST':
      return { code: 'already-exists', name }
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
      return { code: 'disk-unknown', name, what: code === '' ? String(error) : code }
  }
}
