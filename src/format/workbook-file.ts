// The `.pathway` file: a workbook, its frozen copies and attachments, to bytes and back. Knows no disk.
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Workbook } from '../domain/workbook.ts'
import { isPlainObject } from './check-cell.ts'
import { checkWorkbook } from './check-workbook.ts'
import { contentFault, damage, FaultError, faultToProblem } from './fault.ts'
import { limits, megabyte } from './limits.ts'
import { formatName, manifestName, openManifest } from './manifest.ts'
import type { Manifest, OpenedManifest } from './manifest.ts'
import { formatVersion, migrateWorkbook } from './migrations/index.ts'
import type { RawWorkbook } from './migrations/index.ts'
import { parseJson } from './parse-json.ts'
import { isRowId } from './row-id.ts'
import { findSha256 } from './sha256.ts'
import { formatJson, orderWorkbook } from './workbook-json.ts'
import { findCrc, openZip, packZip } from './zip.ts'
import type { OpenedZip, ZipPart } from './zip.ts'

export { formatVersion } from './migrations/index.ts'

const checkpointKinds = [
  'named',
  'baseline',
  'follow-up',
  'before-replace',
  'undone-baseline',
  'undone-follow-up',
] as const
export type CheckpointKind = (typeof checkpointKinds)[number]

/** A frozen copy that travels with the workbook. */
export interface FileCheckpoint {
  readonly id: string
  readonly name: string
  readonly kind: CheckpointKind
  /** Epoch milliseconds. */
  readonly madeAt: number
  readonly workbook: Workbook
}

export interface FileAttachment {
  /** `<SHA-256 of the bytes>.<ending>`. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** What goes into a file. */
export interface FileContent {
  readonly workbook: Workbook
  readonly checkpoints: readonly FileCheckpoint[]
  readonly attachments: readonly FileAttachment[]
}

export interface WorkbookFile extends FileContent {
  /** App and version. */
  readonly writtenBy: string
  /** ISO 8601 in UTC. */
  readonly writtenAt: string
  /** The version it was written in, before any migration. */
  readonly formatVersion: number
}

/** The last moment a date can name. */
const latestMs = 8.64e15

const workbookName = 'workbook.json'
const checkpointPattern = /^checkpoints\/([^/]+)\.json$/
const attachmentPattern = /^attachments\/(([0-9a-f]{64})\.[a-z0-9]{1,10})$/

/** The same content gives the same bytes but for `writtenAt` and `writtenBy`. What is written can be read back. */
export async function encodeWorkbookFile(
  content: FileContent,
  { writtenAt, writtenBy }: { readonly writtenAt: string; readonly writtenBy: string },
): Promise<Result<Uint8Array>> {
  try {
    const parts = listParts(content)
    const size = parts.reduce((sum, part) => sum + part.bytes.length, 0)
    if (size > limits.unpackedMegabytes * megabyte || parts.length >= limits.parts)
      return fail({ code: 'workbook-too-large', limitMegabytes: limits.unpackedMegabytes })
    const hashes = await Promise.all(parts.map((part) => findSha256(part.bytes)))
    const entries = parts.map(({ name, bytes }, index) => [
      name,
      { size: bytes.length, sha256: hashes[index] ?? '' },
    ])
    const manifest = {
      format: formatName,
      formatVersion,
      writtenBy,
      workbookId: content.workbook.id,
      writtenAt,
      entries: Object.fromEntries(entries) as Manifest['entries'], // as just built
    } satisfies Manifest
    checkManifest(manifest, parts.length)
    return succeed(packZip([{ name: manifestName, bytes: formatJson(manifest) }, ...parts]))
  } catch (error) {
    if (error instanceof FaultError && error.fault.kind === 'content')
      return fail({ code: 'bad-value', where: error.fault.where, what: error.fault.what })
    // What is left is memory: a text or a list longer than the machine can hold.
    return fail({ code: 'workbook-too-large', limitMegabytes: limits.unpackedMegabytes })
  }
}

function listParts({ workbook, checkpoints, attachments }: FileContent): readonly ZipPart[] {
  const copies = checkpoints.map((checkpoint) => {
    const name = `checkpoints/${checkpoint.id}.json`
    return { name, bytes: formatJson(orderCheckpoint(checkpoint, name)) }
  })
  const documents = attachments.map(({ name, bytes }) => ({ name: `attachments/${name}`, bytes }))
  return [
    { name: workbookName, bytes: formatJson(orderChecked(workbook, workbookName)) },
    ...[...copies, ...documents].sort((a, b) => (a.name < b.name ? -1 : 1)),
  ]
}

function orderCheckpoint({ id, name, kind, madeAt, workbook }: FileCheckpoint, where: string): object {
  if (Math.abs(madeAt) > latestMs || Number.isNaN(madeAt)) throw contentFault(where, 'wrong-kind')
  return { id, name, kind, madeAt: new Date(madeAt).toISOString(), workbook: orderChecked(workbook, where) }
}

/** A workbook that the reader would refuse is never written: nobody could open the file. */
function orderChecked(workbook: Workbook, where: string): RawWorkbook {
  const ordered = orderWorkbook(workbook)
  checkWorkbook(ordered, where)
  return ordered
}

function checkManifest(manifest: Manifest, partCount: number): void {
  const names = Object.keys(manifest.entries)
  for (const name of names) checkPartName(name)
  if (names.length !== partCount) throw contentFault(manifestName, 'repeated-name')
  for (const name of names) {
    const wanted = attachmentPattern.exec(name)?.[2]
    if (wanted !== undefined && wanted !== manifest.entries[name]?.sha256)
      throw contentFault(name, 'bad-value')
  }
  openManifest(formatJson(manifest)).read()
}

/** All of the file or nothing: anything unexpected in it is a Problem, and nothing is thrown. */
export async function decodeWorkbookFile(bytes: Uint8Array, name: string): Promise<Result<WorkbookFile>> {
  try {
    if (bytes.length > limits.unpackedMegabytes * megabyte) throw new FaultError({ kind: 'too-large' })
    const zip = openEnvelope(bytes)
    const opened = openChecked(zip)
    if (opened.formatVersion > formatVersion) {
      return fail({
        code: 'file-too-new',
        name,
        formatVersion: opened.formatVersion,
        knownVersion: formatVersion,
        writtenBy: opened.writtenBy,
      })
    }
    return succeed(await readParts(zip, opened.read()))
  } catch (error) {
    // Whatever else went wrong went wrong because of what is in the file.
    const fault = error instanceof FaultError ? error.fault : ({ kind: 'damage', entry: '' } as const)
    return fail(faultToProblem(fault, name, limits.unpackedMegabytes))
  }
}

function openEnvelope(bytes: Uint8Array): OpenedZip {
  if (bytes.length === 0) throw new FaultError({ kind: 'empty' })
  try {
    return openZip(bytes)
  } catch (error) {
    // A broken file of another kind is told as what it is: not one of ours.
    if (error instanceof FaultError && error.fault.kind === 'damage' && !startsLikeOurs(bytes))
      throw new FaultError({ kind: 'foreign' })
    throw error
  }
}

/** Our manifest always comes first. */
function startsLikeOurs(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 30 + manifestName.length))
  return head.startsWith('PK\u0003\u0004') && head.endsWith(manifestName)
}

function openChecked(zip: OpenedZip): OpenedManifest {
  if (!zip.names.includes(manifestName)) throw new FaultError({ kind: 'foreign' })
  const bytes = zip.unpack(manifestName)
  // The only part without a hash of its own.
  if (findCrc(bytes) !== zip.crcOf(manifestName)) throw damage(manifestName)
  return openManifest(bytes)
}

async function readParts(zip: OpenedZip, manifest: Manifest): Promise<WorkbookFile> {
  for (const name of zip.names)
    if (name !== manifestName && manifest.entries[name] === undefined)
      throw contentFault(name, 'unknown-part')
  const names = Object.keys(manifest.entries)
  for (const name of names) {
    checkPartName(name)
    if (zip.sizeOf(name) !== manifest.entries[name]?.size) throw damage(name)
  }
  if (!names.includes(workbookName)) throw damage(workbookName)
  const workbook = await readWorkbookPart(zip, manifest)
  const checkpoints: FileCheckpoint[] = []
  const attachments: FileAttachment[] = []
  for (const name of names) {
    const checkpointId = checkpointPattern.exec(name)?.[1]
    const attachment = attachmentPattern.exec(name)
    if (checkpointId !== undefined) checkpoints.push(await readCheckpoint(zip, manifest, name, checkpointId))
    if (attachment?.[1] !== undefined) {
      const bytes = await readBytes(zip, manifest, name)
      if (manifest.entries[name]?.sha256 !== attachment[2]) throw damage(name)
      // A copy, so that one photograph does not keep the whole file in memory.
      attachments.push({ name: attachment[1], bytes: bytes.slice() })
    }
  }
  const { writtenBy, writtenAt, formatVersion: version } = manifest
  checkpoints.sort((a, b) => a.madeAt - b.madeAt)
  return { workbook, checkpoints, attachments, writtenBy, writtenAt, formatVersion: version }
}

function checkPartName(name: string): void {
  const checkpointId = checkpointPattern.exec(name)?.[1]
  const known =
    name === workbookName ||
    attachmentPattern.test(name) ||
    (checkpointId !== undefined && isRowId(checkpointId))
  if (!known) throw contentFault(name, 'unknown-part')
}

async function readBytes(zip: OpenedZip, manifest: Manifest, name: string): Promise<Uint8Array> {
  const bytes = zip.unpack(name)
  if ((await findSha256(bytes)) !== manifest.entries[name]?.sha256) throw damage(name)
  return bytes
}

/** Parses while the hash is being worked out elsewhere; what was parsed counts only once the hash is right. */
async function readJson(zip: OpenedZip, manifest: Manifest, name: string): Promise<unknown> {
  const bytes = zip.unpack(name)
  const hash = findSha256(bytes)
  const parsed = attempt(() => parseJson(bytes, name))
  if ((await hash) !== manifest.entries[name]?.sha256) throw damage(name)
  return parsed()
}

/** Runs now, answers or throws later. */
function attempt<Value>(work: () => Value): () => Value {
  try {
    const value = work()
    return () => value
  } catch (error) {
    return () => {
      throw error
    }
  }
}

async function readWorkbookPart(zip: OpenedZip, manifest: Manifest): Promise<Workbook> {
  const value = await readJson(zip, manifest, workbookName)
  const workbook = readWorkbook(value, manifest.formatVersion, workbookName)
  if (workbook.id !== manifest.workbookId) throw contentFault(workbookName, 'other-workbook')
  return workbook
}

function readWorkbook(value: unknown, version: number, where: string): Workbook {
  if (!isPlainObject(value)) throw contentFault(where, 'wrong-kind')
  const { id, tables, vector, ...others } = value
  for (const other of Object.keys(others)) throw contentFault(`${where}, ${other}`, 'unknown-part')
  const migrated = migrateWorkbook({ id, tables, vector }, version)
  if (migrated === null) throw contentFault(where, 'not-migrated')
  return checkWorkbook(migrated, where)
}

async function readCheckpoint(
  zip: OpenedZip,
  manifest: Manifest,
  where: string,
  wanted: string,
): Promise<FileCheckpoint> {
  const value = await readJson(zip, manifest, where)
  if (!isPlainObject(value)) throw contentFault(where, 'wrong-kind')
  const { id, name, kind, madeAt, workbook, ...others } = value
  for (const other of Object.keys(others)) throw contentFault(`${where}, ${other}`, 'unknown-part')
  const known = checkpointKinds.find((candidate) => candidate === kind)
  const madeAtMs = typeof madeAt === 'string' ? Date.parse(madeAt) : Number.NaN
  if (id !== wanted || typeof name !== 'string' || known === undefined || Number.isNaN(madeAtMs))
    throw contentFault(where, 'wrong-kind')
  return {
    id,
    name,
    kind: known,
    madeAt: madeAtMs,
    workbook: readWorkbook(workbook, manifest.formatVersion, where),
  }
}
