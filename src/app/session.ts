// An open workbook: the truth of the screens in memory, on disk within 300 ms, undoable over restarts.
import { createStore } from 'zustand/vanilla'
import type { Desktop } from '../desktop/contract.ts'
import { findDateProblem } from '../domain/plan-date.ts'
import { describeEdit } from '../domain/describe-edit.ts'
import { applyEdit } from '../domain/edit.ts'
import type { Edit } from '../domain/edit.ts'
import { fail, succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { StageId } from '../domain/stage-id.ts'
import { findStage } from '../domain/stages/index.ts'
import { trimEdit } from '../domain/trim-edit.ts'
import type { Workbook } from '../domain/workbook.ts'
import { loadCheckpoint } from '../storage/checkpoints.ts'
import type { PathwayDatabase } from '../storage/database.ts'
import { loadDrafts } from '../storage/drafts.ts'
import type { CheckpointInfo, Draft, JournalRow, WorkbookRecord } from '../storage/records.ts'
import { loadWorkbook, saveEdits } from '../storage/workbooks.ts'
import type { StoredWorkbook } from '../storage/workbooks.ts'
import { editWords, labelEdit } from '../words/en/edits.ts'
import type { MethodWords } from '../words/words.ts'
import { localMinute, watchDay } from './clock.ts'
import type { Clock } from './clock.ts'
import { makeDraftKeeper } from './draft-keeper.ts'
import { glanceTables, makeEntry } from './glance.ts'
import { makeStepBack } from './go-back.ts'
import { loadStacks, loadSteps, makeStack } from './history.ts'
import type { Stack } from './history.ts'
import { makeDeviceId, makeRandomId, makeRowId } from '../format/random-id.ts'
import { openKept } from './kept.ts'
import type { Kept } from './kept.ts'
import { writeWorkbookFile } from './save-file.ts'
import type { EncodeWork } from './save-file.ts'
import type { FileLink, SaveOptions, Session, SessionState } from './session-state.ts'
import {
  applyMarks,
  findCounted,
  makeFrozenMark,
  makeSignOffEdit,
  makeUndoneMarks,
  makeUndoSignOffEdit,
  reverseMarks,
} from './sign-off.ts'
import { linkOf, rowWrite } from './step.ts'
import type { Step } from './step.ts'
import { makeUndoRedo } from './undo-redo.ts'
import type { Direction } from './undo-redo.ts'
import { makeWriter } from './writer.ts'

export interface SessionParts {
  readonly database: PathwayDatabase
  readonly clock: Clock
  readonly words: MethodWords
  readonly desktop: Desktop
  readonly encode: EncodeWork
  /** Who stands in the history. */
  readonly author: () => string
  /** Hears of the name that was asked for later. */
  readonly onAuthor: (author: string) => void
  /** Hears of every change of what the library shows. */
  readonly onRecord: (record: WorkbookRecord) => void
  readonly onClosed: () => void
}

interface Loaded extends StoredWorkbook {
  readonly kept: Kept
  readonly undo: Stack
  readonly redo: Stack
  readonly drafts: readonly Draft[]
}

/** Opens a stored workbook; `known` spares the reading of rows that were written a moment ago. */
export async function openSession(
  parts: SessionParts,
  id: string,
  known?: StoredWorkbook,
): Promise<Result<Session>> {
  const stored = known === undefined ? await loadWorkbook(parts.database, id) : succeed(known)
  if (!stored.ok) return stored
  const [drafts, kept] = await Promise.all([
    loadDrafts(parts.database, id),
    openKept(parts.database, id, parts.clock.now()),
  ])
  if (!drafts.ok) return drafts
  const { record } = stored.value
  const tail = await loadStacks(
    parts.database,
    id,
    makeStack(record.undo),
    makeStack(record.redo),
    record.sequence,
  )
  if (!tail.ok) return tail
  return succeed(makeSession(parts, { ...stored.value, ...tail.value, drafts: drafts.value, kept }))
}

function makeSession(parts: SessionParts, loaded: Loaded): Session {
  const { database, clock, words, desktop } = parts
  const id = loaded.record.entry.id
  let record: WorkbookRecord = {
    ...loaded.record,
    entry: { ...loaded.record.entry, lastOpenedAt: clock.now() },
  }
  const steps = makeUndoRedo(database, id, loaded, () => store.setState(derived()))
  let closed = false
  let saving: Promise<unknown> = Promise.resolve()

  const store = createStore<SessionState>(() => ({
    workbook: loaded.workbook,
    asOf: clock.today(),
    save: { kind: 'saved', at: record.savedAt },
    stepped: null,
    drafts: loaded.drafts,
    ...derived(),
  }))

  const writer = makeWriter({
    clock,
    write: (batch) => saveEdits(database, batch),
    onOutcome(problem) {
      if (problem !== null) store.setState({ save: { kind: 'not-saved', problem } })
      else if (store.getState().save.kind !== 'saved') {
        store.setState({ save: { kind: 'saved', at: clock.now() } })
      }
    },
  })

  const drafts = makeDraftKeeper({
    clock,
    stored: loaded.drafts,
    write: (changed) => writer.add({ record, drafts: changed }),
    onOffered: (offered) => store.setState({ drafts: offered }),
  })

  const stopDay = watchDay(clock, (asOf) => store.setState({ asOf }))

  parts.onRecord(record)
  writer.add({ record })

  function derived(): Pick<SessionState, 'undoLabel' | 'redoLabel' | 'checkpoints' | 'file'> {
    return {
      ...steps.labels(),
      checkpoints: record.checkpoints,
      file: linkOf(record),
    }
  }

  /** Changes the record alone. */
  function noteRecord(change: Partial<WorkbookRecord>): void {
    record = { ...record, ...change }
    parts.onRecord(record)
  }

  function commit(step: Step): void {
    const device = record.device ?? makeDeviceId()
    const applied = applyEdit(store.getState().workbook, step.edit, device)
    const row = enter(step, applied.inverse)
    const frozen = step.freeze
    const checkpoints = frozen === undefined ? record.checkpoints : [...record.checkpoints, frozen]
    const glanced = applied.touched.some(({ table }) => glanceTables.has(table))
    noteRecord({
      device,
      vector: applied.workbook.vector,
      sequence: row.sequence,
      ...steps.tops(),
      savedAt: row.at,
      checkpoints: applyMarks(checkpoints, step.marks ?? []),
      ...(glanced ? { entry: makeEntry(applied.workbook, record.entry) } : {}),
    })
    writer.add({
      record,
      journal: row,
      rows: applied.touched.map((touched) => rowWrite(applied.workbook, touched)),
      ...(frozen === undefined ? {} : { checkpoint: { ...frozen, workbook: applied.workbook } }),
      ...(step.drafts === undefined ? {} : { drafts: step.drafts }),
    })
    const { save } = store.getState()
    store.setState({
      workbook: applied.workbook,
      // What could not be saved stays unsaved until a try succeeds.
      save: save.kind === 'not-saved' ? save : { kind: 'saving' },
      // What undo passes by is nothing to step over.
      ...(step.forGood === true ? {} : { stepped: { kind: step.kind, edit: step.edit } }),
      ...derived(),
    })
    steps.keepDeep()
  }

  function enter({ kind, edit, label, marks = [], forGood }: Step, inverse: Edit): JournalRow {
    return steps.enter({
      sequence: record.sequence + 1,
      kind,
      edit,
      inverse,
      label,
      ...(marks.length === 0 ? {} : { marks }),
      at: clock.now(),
      author: parts.author(),
      ...(forGood === true ? { forGood } : {}),
    })
  }

  function dispatch(edit: Edit, label?: string, forGood = false): void {
    if (closed) return
    const settled = drafts.settle(edit)
    const { workbook } = store.getState()
    const trimmed = trimEdit(workbook, edit)
    if (trimmed === null) {
      if (settled.size > 0) writer.add({ record, drafts: settled })
      return
    }
    const name = label ?? labelEdit(describeEdit(workbook, trimmed), words)
    commit({ kind: 'edit', edit: trimmed, label: name, drafts: settled, forGood })
  }

  function stepBack(kind: Direction): void {
    if (closed) return
    const row = steps.next(kind)
    if (row !== null) {
      commit({ kind, edit: row.inverse, label: row.label, marks: reverseMarks(row.marks ?? []) })
      return
    }
    const { sequence } = record
    // History deeper than what is in memory: read on, and go back unless something else was done meanwhile.
    void steps.readOn(kind).then((found) => {
      if (found && record.sequence === sequence) stepBack(kind)
    })
  }

  function flush(): Promise<Result<null>> {
    drafts.hurry()
    return writer.flush()
  }

  function keepCopy(name: string): CheckpointInfo {
    const copy = { id: makeRandomId(16), name: name.trim(), kind: 'named', madeAt: clock.now() } as const
    const info: CheckpointInfo = { ...copy, counted: findCounted(record.checkpoints) }
    noteRecord({ checkpoints: [...record.checkpoints, info] })
    writer.add({ record, checkpoint: { ...copy, workbook: store.getState().workbook } })
    store.setState(derived())
    return info
  }

  async function addCheckpoint(name: string): Promise<Result<CheckpointInfo>> {
    const info = keepCopy(name)
    const written = await flush()
    return written.ok ? succeed(info) : written
  }

  async function readCheckpoint(checkpointId: string): Promise<Result<Workbook>> {
    const written = await flush()
    return written.ok ? loadCheckpoint(database, id, checkpointId) : written
  }

  async function restoreCheckpoint(checkpointId: string): Promise<Result<CheckpointInfo | null>> {
    const read = await readCheckpoint(checkpointId)
    if (!read.ok) return read
    const info = record.checkpoints.find((each) => each.id === checkpointId)
    const { workbook } = store.getState()
    const step = info === undefined ? null : makeStepBack(workbook, read.value, record.checkpoints, info)
    if (step === null || closed) return succeed(null)
    const kept = keepCopy(step.copyName)
    commit({ kind: 'edit', ...step })
    const written = await flush()
    return written.ok ? succeed(kept) : written
  }

  async function signOff(stage: StageId, by: string, date: string, decided: string): Promise<Result<null>> {
    const wrong = findDateProblem(date)
    if (wrong !== null) return fail(wrong)
    const edit = trimEdit(store.getState().workbook, makeSignOffEdit(stage, { by, date, decided }))
    if (edit === null || closed) return flush()
    const label = editWords.signedOff(words.stages[stage].label)
    const freezes = findStage(stage).freezes
    if (freezes === undefined) {
      commit({ kind: 'edit', edit, label })
    } else {
      const freeze: CheckpointInfo = { id: makeRandomId(16), name: label, kind: freezes, madeAt: clock.now() }
      const marks = [...makeUndoneMarks(record.checkpoints, freezes), makeFrozenMark(freeze.id, freezes)]
      commit({ kind: 'edit', edit, label, marks, freeze })
    }
    return flush()
  }

  function undoSignOff(stage: StageId): Promise<Result<null>> {
    const edit = trimEdit(store.getState().workbook, makeUndoSignOffEdit(stage))
    if (edit === null || closed) return flush()
    const freezes = findStage(stage).freezes
    const label = editWords.signOffTakenBack(words.stages[stage].label)
    const marks = freezes === undefined ? [] : makeUndoneMarks(record.checkpoints, freezes)
    commit({ kind: 'edit', edit, label, marks })
    return flush()
  }

  /** One after the other; closing waits for it, because the link belongs into the record of this session. */
  function saveFile(fileId: string | null, options: SaveOptions): Promise<Result<FileLink | null>> {
    const saved = saving.then(() => saveNow(fileId, options))
    saving = saved.catch(() => undefined)
    return saved
  }

  async function saveNow(fileId: string | null, options: SaveOptions): Promise<Result<FileLink | null>> {
    const written = await flush()
    if (!written.ok) return written
    const { workbook } = store.getState()
    const saved = await writeWorkbookFile(
      { database, desktop, encode: parts.encode, clock },
      { record, workbook, fileId, options },
    )
    if (!saved.ok || saved.value === null) return saved.ok ? succeed(null) : saved
    noteRecord({ file: saved.value })
    writer.add({ record })
    store.setState(derived())
    return succeed(linkOf(record))
  }

  async function close(): Promise<Result<null>> {
    let written: WorkbookRecord
    do {
      await saving
      written = record
      const flushed = await flush()
      if (!flushed.ok) return flushed
      // What was done meanwhile is written too: afterwards nobody tries any more.
    } while (written !== record)
    // Closed twice, it would take the next session of this workbook along.
    if (closed) return succeed(null)
    closed = true
    stopDay()
    drafts.stop()
    writer.stop()
    parts.onClosed()
    return succeed(null)
  }

  return {
    ...loaded.kept,
    store,
    dispatch: (edit, label) => dispatch(edit, label),
    dispatchForGood: (edit, label) => dispatch(edit, label, true),
    undo: () => stepBack('undo'),
    redo: () => stepBack('redo'),
    putDraft: (draft) => {
      if (!closed) drafts.put(draft)
    },
    clearDraft: (address) => {
      if (!closed) drafts.clear(address)
    },
    flush,
    // What is still on its way to the store belongs to the history as well.
    loadHistory: (last) => loadSteps(database, id, last ?? record.sequence, flush),
    sign: () => ({ author: parts.author(), at: localMinute(new Date(clock.now())) }),
    nameAuthor: parts.onAuthor,
    addCheckpoint,
    loadCheckpoint: readCheckpoint,
    restoreCheckpoint,
    signOff,
    undoSignOff,
    makeRowId,
    saveFile: (options = {}) => saveFile(record.file?.fileId ?? null, options),
    saveFileAs: (options = {}) => saveFile(null, options),
    close,
  }
}
