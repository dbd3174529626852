// Files made for tests: sound ones, and ones put together by hand with hashes that fit.
import { zipSync } from 'fflate'
import type { Zippable } from 'fflate'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeWorkbook } from '../../../src/domain/template.ts'
import { decodeWorkbookFile, encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import type { FileContent, WorkbookFile } from '../../../src/format/workbook-file.ts'
import { seedText } from '../../../src/words/index.ts'

export const written = { writtenAt: '2026-11-23T10:00:00.000Z', writtenBy: 'Pathway 0.1.0' }

export function makeTestWorkbook(id = 'w1'): Workbook {
  return makeWorkbook({
    id,
    device: 'device1',
    facts: { title: 'Offsite', organisation: 'Acme', technologyLeader: 'Ana Silva', startDate: '2026-06-01' },
    seedText,
  })
}

export function makeContent(workbook: Workbook = makeTestWorkbook()): FileContent {
  const photograph = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) % 256)
  return {
    workbook,
    checkpoints: [
      { id: 'c1', name: 'Before lunch', kind: 'named', madeAt: 1_780_000_000_000, workbook },
      { id: 'c2', name: 'Baseline', kind: 'baseline', madeAt: 1_780_000_000_001, workbook },
    ],
    attachments: [{ name: `${sha256(photograph)}.jpg`, bytes: photograph }],
  }
}

export async function encode(content: FileContent): Promise<Uint8Array> {
  const encoded = await encodeWorkbookFile(content, written)
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem))
  return encoded.value
}

export async function decode(bytes: Uint8Array): Promise<WorkbookFile> {
  const decoded = await decodeWorkbookFile(bytes, 'test.pathway')
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
  return decoded.value
}

/** Code of the problem, or `ok`. */
export async function outcome(bytes: Uint8Array): Promise<string> {
  const decoded = await decodeWorkbookFile(bytes, 'test.pathway')
  return decoded.ok ? 'ok' : decoded.problem.code
}

/** `where: what` of a content problem, else its code. */
export async function fault(bytes: Uint8Array): Promise<string> {
  const decoded = await decodeWorkbookFile(bytes, 'test.pathway')
  if (decoded.ok) return 'ok'
  const { problem } = decoded
  return problem.code === 'file-content' ? `${problem.where}: ${problem.what}` : problem.code
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

export type Parts = Readonly<Record<string, Uint8Array | string>>

/** A workbook file of these parts, its manifest telling the truth about them but for `changes`. */
export function fileOf(parts: Parts, changes: Readonly<Record<string, unknown>> = {}): Uint8Array {
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? text(part) : part]),
  )
  const entries = Object.fromEntries(
    Object.entries(bytes).map(([name, part]) => [name, { size: part.length, sha256: sha256(part) }]),
  )
  const manifest = {
    format: 'pathway-workbook',
    formatVersion: 1,
    ...written,
    workbookId: 'w1',
    entries,
    ...changes,
  }
  return zipOf({ 'manifest.json': JSON.stringify(manifest), ...bytes })
}

export function zipOf(parts: Parts, options: { readonly level?: 0 | 6 } = {}): Uint8Array {
  const zippable: Zippable = {}
  for (const [name, part] of Object.entries(parts))
    zippable[name] = [
      typeof part === 'string' ? text(part) : part,
      { level: options.level ?? 6, mtime: new Date(1980, 1, 1) },
    ]
  return zipSync(zippable)
}

/** Folder of the shared hostile inputs, or null where the project stands alone. */
export function corpusFolder(name: string): string | null {
  const folder = fileURLToPath(new URL(`../../../../shared/corpora/${name}`, import.meta.url))
  if (fs.existsSync(folder)) return folder
  console.log(`Skipped: ../shared/corpora/${name} is not beside this repository.`)
  return null
}

export function readFolder(folder: string, ending: string): readonly (readonly [string, Uint8Array])[] {
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => [file, new Uint8Array(fs.readFileSync(path.join(folder, file)))] as const)
}

/** RFC 4180 as it is written, to judge ours by: comma, quotes doubled, any line end. */
export function readCsv(content: string): string[][] {
  const records: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy
  for (let match = pattern.exec(content); match !== null; match = pattern.exec(content)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (pattern.lastIndex >= content.length) break
    if (match[3] !== ',') records.push([])
  }
  return records
}

export function writeCsv(records: readonly (readonly string[])[], separator = ','): string {
  return records
    .map((record) => record.map((field) => `"${field.replaceAll('"', '""')}"`).join(separator) + '\r\n')
    .join('')
}
