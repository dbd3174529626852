// Remembers which id stands for which path, and which workbooks were open lately. The window never sees a path.
import { app } from 'electron'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { FileLabel, RecentFile } from '../../src/desktop/contract.ts'
import { writeWhole } from './files.ts'
import type { FileStamp } from './files.ts'

export interface KnownFile {
  readonly fileId: string
  readonly path: string
  /** ISO 8601, when it was last opened or saved. */
  readonly openedAt: string
  readonly stamp: FileStamp | null
  /** Kept over restarts: a workbook may be saved to it again. */
  readonly isWorkbook: boolean
  /** Offered among the recent files. */
  readonly isRecent: boolean
}

const recentLimit = 20
const keptLimit = 200

let files: Promise<Map<string, KnownFile>> | null = null

function storePath(): string {
  return path.join(app.getPath('userData'), 'known-files.json')
}

function isKnownFile(value: unknown): value is KnownFile {
  if (typeof value !== 'object' || value === null) return false
  const { fileId, path: place, openedAt } = value as Partial<Record<keyof KnownFile, unknown>>
  return typeof fileId === 'string' && typeof place === 'string' && typeof openedAt === 'string'
}

async function load(): Promise<Map<string, KnownFile>> {
  try {
    const list: unknown = JSON.parse(await readFile(storePath(), 'utf8'))
    const known = Array.isArray(list) ? list.filter(isKnownFile) : []
    return new Map(known.map((file) => [file.fileId, { ...file, isWorkbook: true }]))
  } catch {
    return new Map() // first start, or a damaged list: recent files are a comfort, not data
  }
}

function all(): Promise<Map<string, KnownFile>> {
  files ??= load()
  return files
}

function newestFirst(map: Map<string, KnownFile>): KnownFile[] {
  return [...map.values()].reverse()
}

async function store(map: Map<string, KnownFile>): Promise<void> {
  const kept = newestFirst(map)
    .filter((file) => file.isWorkbook)
    .slice(0, keptLimit)
    .reverse()
  await writeWhole(storePath(), Buffer.from(JSON.stringify(kept)))
}

/** What the window may know about a file. */
export function labelOf(file: KnownFile): FileLabel {
  return {
    fileId: file.fileId,
    displayName: path.basename(file.path),
    folderName: path.basename(path.dirname(file.path)),
  }
}

export async function findKnownFile(fileId: string): Promise<KnownFile | null> {
  return (await all()).get(fileId) ?? null
}

/**
 * Notes that a file was read or written just now. The same path keeps its id while it holds what this app last saw
 * or wrote under that id. Otherwise it gets a new one: who still holds the old id has not seen the new content, and
 * must not replace it unasked.
 */
export async function noteFile(
  place: string,
  stamp: FileStamp,
  isWorkbook: boolean,
  savedAs?: string,
): Promise<KnownFile> {
  const map = await all()
  const listed = newestFirst(map).find((file) => file.path === place)
  const isSame = listed?.fileId === savedAs || listed?.stamp?.hash === stamp.hash
  if (listed && !isSame) map.set(listed.fileId, { ...listed, isRecent: false })
  const before = (savedAs === undefined ? undefined : map.get(savedAs)) ?? (isSame ? listed : undefined)
  const file: KnownFile = {
    fileId: before?.fileId ?? randomUUID(),
    path: place,
    openedAt: new Date().toISOString(),
    stamp,
    isWorkbook,
    isRecent: isWorkbook,
  }
  map.delete(file.fileId) // order of use is order in the map, never the clock
  map.set(file.fileId, file)
  if (isWorkbook) await store(map)
  return file
}

/** Workbooks opened or saved lately, newest first. */
export async function listRecentFiles(): Promise<RecentFile[]> {
  const recent = newestFirst(await all()).filter((file) => file.isRecent)
  return recent.slice(0, recentLimit).map((file) => ({ ...labelOf(file), openedAt: file.openedAt }))
}

/** Takes a file off the list of recent ones; an open workbook can still be saved to it. */
export async function forgetFile(fileId: string): Promise<void> {
  const map = await all()
  const file = map.get(fileId)
  if (!file) return
  map.set(fileId, { ...file, isRecent: false })
  await store(map)
}
