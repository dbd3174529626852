// Brings workbook files into the library: new ones, copies of known ones, and what the person chose for those.
import type { Desktop, OpenedFile } from '../desktop/contract.ts'
import { applyEdit } from '../domain/edit.ts'
import { findFacts } from '../domain/facts.ts'
import { textAt } from '../domain/read.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { Row } from '../domain/row.ts'
import { tableIds } from '../domain/table-id.ts'
import { isSameCell } from '../domain/trim-edit.ts'
import { findRows } from '../domain/workbook.ts'
import type { Workbook } from '../domain/workbook.ts'
import type { WorkbookFile } from '../format/workbook-file.ts'
import { toInfo } from '../storage/checkpoints.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import type { CheckpointInfo, StoredFileLink, WorkbookRecord } from '../storage/records.ts'
import { loadWorkbook, replaceWorkbook, saveRecord } from '../storage/workbooks.ts'
import type { FullWorkbook, StoredWorkbook } from '../storage/workbooks.ts'
import { editWords } from '../words/en/edits.ts'
import { fileTitle } from '../words/en/titles.ts'
import type { Clock } from './clock.ts'
import type { KnownWorkbookChoice, Library } from './library-state.ts'
import type { LongWork } from './long-work.ts'
import { longestTitle } from './limits.ts'
import { makeDeviceId, makeRandomId, makeWorkbookId } from '../format/random-id.ts'
import { findCounted, makeAllUndone } from './sign-off.ts'
import { findTooNew } from './too-new.ts'

export interface OpenerParts {
  readonly database: PathwayDatabase
  readonly clock: Clock
  readonly desktop: Desktop
  readonly work: LongWork
  readonly findRecord: (id: string) => WorkbookRecord | undefined
  /** Titles of all workbooks, deleted ones too. */
  readonly findTitles: () => ReadonlySet<string>
  /** Without a device it is a record that nobody wrote as yet: its first edit takes one of its own. */
  readonly makeRecord: (workbook: Workbook, device: string | null) => WorkbookRecord
  readonly add: (full: FullWorkbook) => Promise<Result<string>>
  readonly noteStored: (stored: StoredWorkbook) => string
  readonly noteRecord: (record: WorkbookRecord) => void
  readonly closeSession: (id: string) => Promise<Result<null>>
  readonly onOpened: () => void
}

type Vector = Workbook['vector']
type Opened = Result<string | KnownWorkbookChoice>
type Opener = Pick<Library, 'openBytes' | 'openFile' | 'openRecent' | 'openHandedOver'>

/** A decoded file and where it came from. */
interface Arrival {
  readonly file: WorkbookFile
  readonly name: string
  readonly fileId: string | null
}

export function makeOpener(parts: OpenerParts): Opener {
  const { desktop } = parts

  async function openBytes(name: string, bytes: Uint8Array, fileId: string | null): Promise<Opened> {
    const decoded = await parts.work.decode(bytes, name)
    if (!decoded.ok) return decoded
    const opened = await receive(parts, { file: decoded.value, name, fileId })
    if (opened.ok) parts.onOpened()
    return opened
  }

  async function openChosen(
    chosen: Result<OpenedFile | null>,
  ): Promise<Result<string | KnownWorkbookChoice | null>> {
    if (!chosen.ok || chosen.value === null) return chosen.ok ? succeed(null) : chosen
    const { displayName, bytes, fileId } = chosen.value
    return openBytes(displayName, bytes, fileId)
  }

  async function openRecent(fileId: string): Promise<Opened> {
    const read = await desktop.openRecent(fileId)
    if (read.ok) return openBytes(read.value.displayName, read.value.bytes, read.value.fileId)
    // A file that was moved or deleted would be offered in vain for ever.
    if (read.problem.code === 'not-found') {
      await desktop.forgetRecent(fileId)
      parts.onOpened()
    }
    return read
  }

  return {
    openBytes,
    openRecent,
    openFile: async () => openChosen(await desktop.chooseFile('workbook')),
    openHandedOver: async () => openChosen(await desktop.takeHandedOverFile()),
  }
}

async function receive(parts: OpenerParts, arrival: Arrival): Promise<Opened> {
  const { workbook } = arrival.file
  const known = parts.findRecord(workbook.id)
  if (known === undefined) return parts.add(makeFull(parts, arrival, workbook, 0))
  const tooNew = findTooNew(known)
  if (tooNew !== null) return fail(tooNew)
  if (sameVector(known.vector, workbook.vector) && known.entry.deletedAt === null) {
    const same = await openSame(parts, arrival)
    if (same !== null) return same
  }
  const further = findFurther(known.vector, workbook.vector)
  const isDeleted = known.entry.deletedAt !== null
  // Of a deleted workbook nothing is asked where the file holds all of it; the old state stays as a checkpoint.
  const holdsAll = further === 'file' || sameVector(known.vector, workbook.vector)
  if (isDeleted && holdsAll) return replace(parts, arrival)
  const writtenAt = Date.parse(arrival.file.writtenAt)
  return succeed({
    kind: 'known',
    id: workbook.id,
    title: known.entry.title,
    isDeleted,
    further,
    savedAt: known.savedAt,
    writtenAt: Number.isNaN(writtenAt) ? null : writtenAt,
    choose: (choice) => (choice === 'replace' ? replace(parts, arrival) : keepBoth(parts, arrival)),
  })
}

/** The stored workbook where the file says the very same; null where it does not. */
async function openSame(parts: OpenerParts, arrival: Arrival): Promise<Result<string> | null> {
  const { id } = arrival.file.workbook
  const stored = await loadWorkbook(parts.database, id)
  if (!stored.ok || !sameRows(stored.value.workbook, arrival.file.workbook)) return null
  const { record } = stored.value
  const link = makeLink(arrival, record.sequence)
  if (link === null || link.fileId === record.file?.fileId) return succeed(id)
  const closed = await parts.closeSession(id)
  if (!closed.ok) return closed
  // What an open session noted meanwhile stands.
  const linked = { ...(parts.findRecord(id) ?? record), file: link }
  const saved = await saveRecord(parts.database, linked)
  if (!saved.ok) return saved
  parts.noteRecord(linked)
  return succeed(id)
}

async function replace(parts: OpenerParts, arrival: Arrival): Promise<Result<string>> {
  const { workbook } = arrival.file
  const closed = await parts.closeSession(workbook.id)
  if (!closed.ok) return closed
  const stored = await loadWorkbook(parts.database, workbook.id)
  if (!stored.ok) return stored
  const old = stored.value.record
  const before: CheckpointInfo = {
    id: makeRandomId(16),
    name: editWords.beforeReplacing(arrival.name),
    kind: 'before-replace',
    madeAt: parts.clock.now(),
  }
  // One more than the last edit, so that all that was made from the old rows is known to be old.
  const full = makeFull(parts, arrival, workbook, old.sequence + 1)
  const brought = new Set(full.record.checkpoints.map(({ id }) => id))
  const kept = makeAllUndone(old.checkpoints.filter(({ id }) => !brought.has(id)))
  const replaced: FullWorkbook = {
    ...full,
    record: {
      ...full.record,
      checkpoints: [
        ...kept,
        ...full.record.checkpoints,
        { ...before, counted: findCounted(old.checkpoints) },
      ],
    },
    checkpoints: [...full.checkpoints, { ...before, workbook: stored.value.workbook }],
  }
  const saved = await replaceWorkbook(parts.database, replaced)
  return saved.ok ? succeed(parts.noteStored(replaced)) : saved
}

/** A copy that goes by the title of another is hard to tell from it. */
function keepBoth(parts: OpenerParts, arrival: Arrival): Promise<Result<string>> {
  const { workbook } = arrival.file
  const own = textAt(findFacts(workbook), 'title') ?? ''
  const title = fileTitle(own, { taken: parts.findTitles(), limit: longestTitle })
  if (title === own) return parts.add(makeFull(parts, arrival, { ...workbook, id: makeWorkbookId() }, 0))
  const device = makeDeviceId()
  return parts.add(makeFull(parts, arrival, makeCopy(workbook, title, device), 0, device))
}

/** The same workbook under an id and a title of its own. */
export function makeCopy(workbook: Workbook, title: string, device: string): Workbook {
  const copy = { ...workbook, id: makeWorkbookId() }
  const changes = [{ row: 'facts', column: 'title', value: title }]
  return applyEdit(copy, { kind: 'set-cells', table: 'facts', changes }, device).workbook
}

function makeFull(
  parts: OpenerParts,
  arrival: Arrival,
  workbook: Workbook,
  sequence: number,
  device: string | null = null,
): FullWorkbook {
  const { checkpoints, attachments } = arrival.file
  const record: WorkbookRecord = {
    ...parts.makeRecord(workbook, device),
    sequence,
    checkpoints: checkpoints.map(toInfo),
    // A copy under another id is not what that file holds.
    file: workbook.id === arrival.file.workbook.id ? makeLink(arrival, sequence) : null,
  }
  return { record, workbook, checkpoints, attachments }
}

function makeLink({ fileId, name }: Arrival, sequence: number): StoredFileLink | null {
  return fileId === null ? null : { fileId, displayName: name, sequence }
}

function findFurther(here: Vector, file: Vector): KnownWorkbookChoice['further'] {
  const hasMore = (one: Vector, other: Vector) =>
    Object.entries(one).some(([device, count]) => count > (other[device] ?? 0))
  const isFileAhead = hasMore(file, here)
  return isFileAhead === hasMore(here, file) ? 'neither' : isFileAhead ? 'file' : 'here'
}

function sameVector(a: Vector, b: Vector): boolean {
  const devices = Object.keys(a)
  return devices.length === Object.keys(b).length && devices.every((device) => a[device] === b[device])
}

/** The vector says the same already; this is for files changed by hand. */
function sameRows(a: Workbook, b: Workbook): boolean {
  return tableIds.every((table) => {
    const others = findRows(b, table)
    const rows = findRows(a, table)
    return rows.length === others.length && rows.every((row, index) => sameRow(row, others[index]))
  })
}

function sameRow(a: Row, b: Row | undefined): boolean {
  if (b === undefined || a.id !== b.id || a.order !== b.order) return false
  const columns = Object.keys(a.cells)
  if (columns.length !== Object.keys(b.cells).length) return false
  return columns.every((column) => isSameCell(a.cells[column] ?? null, b.cells[column] ?? null))
}
