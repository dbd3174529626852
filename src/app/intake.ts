// The doors through which workbooks come into the library: made new, the sample, a copy, a file. Knows no screens.
import type { Context } from '../domain/context.ts'
import { findDateProblem } from '../domain/plan-date.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import { makeWorkbook } from '../domain/template.ts'
import type { Workbook } from '../domain/workbook.ts'
import { formatVersion } from '../format/migrations/index.ts'
import { loadAllCheckpoints, toInfo } from '../storage/checkpoints.ts'
import type { FullCheckpoint } from '../storage/checkpoints.ts'
import type { WorkbookRecord } from '../storage/records.ts'
import { loadAttachments, loadWorkbook, saveNewWorkbook } from '../storage/workbooks.ts'
import type { FullWorkbook, StoredWorkbook } from '../storage/workbooks.ts'
import { copyTitle } from '../words/en/titles.ts'
import { seedText } from '../words/index.ts'
import { makeEntry } from './glance.ts'
import type { Library, NewWorkbook } from './library-state.ts'
import { longestTitle } from './limits.ts'
import { startNextCycle } from './next-cycle.ts'
import type { NextCycleFacts } from './next-cycle.ts'
import { makeCopy, makeOpener } from './open-file.ts'
import type { OpenerParts } from './open-file.ts'
import { findTooNew } from './too-new.ts'
import { makeDeviceId, makeWorkbookId } from '../format/random-id.ts'

export interface Sample {
  readonly workbook: Workbook
  readonly checkpoints: readonly FullCheckpoint[]
}

export interface IntakeParts extends Omit<OpenerParts, 'makeRecord' | 'add'> {
  readonly makeSample: (id: string) => Promise<Sample>
}

export type Intake = Pick<
  Library,
  | 'create'
  | 'startNextCycle'
  | 'readToday'
  | 'openSample'
  | 'duplicate'
  | 'openBytes'
  | 'openFile'
  | 'openRecent'
  | 'openHandedOver'
>

export function makeIntake(parts: IntakeParts): Intake {
  const { database, clock } = parts

  /** Stores a workbook that the library does not have yet. */
  async function add(full: FullWorkbook): Promise<Result<string>> {
    const saved = await saveNewWorkbook(database, full)
    return saved.ok ? succeed(parts.noteStored(full)) : saved
  }

  function makeRecord(workbook: Workbook, device: string | null, sample = false): WorkbookRecord {
    const now = clock.now()
    return {
      entry: makeEntry(workbook, { lastOpenedAt: now, archivedAt: null, deletedAt: null, sample }),
      vector: workbook.vector,
      device,
      sequence: 0,
      undo: null,
      redo: null,
      formatVersion,
      savedAt: now,
      checkpoints: [],
      file: null,
    }
  }

  async function create(facts: NewWorkbook): Promise<Result<string>> {
    const title = facts.title.trim()
    const { length } = Array.from(title)
    if (length > longestTitle) return fail({ code: 'title-too-long', length, limit: longestTitle })
    const wrong = findDateProblem(facts.startDate)
    if (wrong !== null) return fail(wrong)
    const device = makeDeviceId()
    const workbook = makeWorkbook({
      id: makeWorkbookId(),
      device,
      facts: {
        title,
        organisation: facts.organisation.trim(),
        technologyLeader: facts.technologyLeader.trim(),
        startDate: facts.startDate,
      },
      seedText,
    })
    return add({ record: makeRecord(workbook, device), workbook, checkpoints: [], attachments: [] })
  }

  async function startCycle(context: Context, facts: NextCycleFacts): Promise<Result<string>> {
    const made = startNextCycle(context, facts)
    if (!made.ok) return made
    const { workbook, device } = made.value
    return add({ record: makeRecord(workbook, device), workbook, checkpoints: [], attachments: [] })
  }

  async function openSample(): Promise<Result<string>> {
    const { workbook, checkpoints } = await parts.makeSample(makeWorkbookId())
    const record = { ...makeRecord(workbook, null, true), checkpoints: checkpoints.map(toInfo) }
    return add({ record, workbook, checkpoints, attachments: [] })
  }

  async function readSettled(id: string): Promise<Result<StoredWorkbook>> {
    const settled = await parts.closeSession(id)
    if (!settled.ok) return settled
    const stored = await loadWorkbook(database, id)
    if (!stored.ok) return stored
    const tooNew = findTooNew(stored.value.record)
    return tooNew === null ? stored : fail(tooNew)
  }

  async function readToday(id: string): Promise<Result<Context>> {
    const stored = await readSettled(id)
    return stored.ok ? succeed({ workbook: stored.value.workbook, asOf: clock.today() }) : stored
  }

  async function duplicate(id: string): Promise<Result<string>> {
    const stored = await readSettled(id)
    if (!stored.ok) return stored
    const checkpoints = await loadAllCheckpoints(database, id, stored.value.record.checkpoints)
    if (!checkpoints.ok) return checkpoints
    const attachments = await loadAttachments(database, id)
    if (!attachments.ok) return attachments
    const device = makeDeviceId()
    const title = copyTitle(stored.value.record.entry.title, {
      taken: parts.findTitles(),
      limit: longestTitle,
    })
    const workbook = makeCopy(stored.value.workbook, title, device)
    const record = { ...makeRecord(workbook, device), checkpoints: stored.value.record.checkpoints }
    return add({ record, workbook, checkpoints: checkpoints.value, attachments: attachments.value })
  }

  const opener = makeOpener({ ...parts, makeRecord, add })

  return { create, startNextCycle: startCycle, readToday, openSample, duplicate, ...opener }
}
