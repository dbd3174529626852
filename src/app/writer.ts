// The queue between the open workbook and its store: everything handed in is written in order, kept until it is.
import type { Problem } from '../domain/problem.ts'
import { succeed } from '../domain/result.ts'
import type { Result } from '../domain/result.ts'
import type { FullCheckpoint } from '../storage/checkpoints.ts'
import type { Draft, JournalRow, RowWrite, WorkbookRecord } from '../storage/records.ts'
import type { EditWrite } from '../storage/workbooks.ts'
import type { Clock } from './clock.ts'

export interface WritePart {
  readonly record: WorkbookRecord
  readonly rows?: readonly RowWrite[]
  readonly journal?: JournalRow
  readonly checkpoint?: FullCheckpoint
  /** By cell address; null takes the draft away. */
  readonly drafts?: ReadonlyMap<string, Draft | null>
}

export interface Writer {
  /** Goes out at the end of the present task together with what else was handed in; many rows after a frame. */
  readonly add: (part: WritePart) => void
  /** Resolves when all that was handed in so far is on disk, or tells why not after one more try. */
  readonly flush: () => Promise<Result<null>>
  /** No further tries by itself; `flush` still works. */
  readonly stop: () => void
}

export interface WriterParts {
  readonly write: (batch: EditWrite) => Promise<Result<null>>
  readonly clock: Clock
  /** After each try: null when all is on disk, else why it is not. Not called while more is waiting. */
  readonly onOutcome: (problem: Problem | null) => void
}

/** Handing more rows than this to the store takes so long that the screen shows them first. */
const rowsAtOnce = 50
const firstRetryMilliseconds = 250
const lastRetryMilliseconds = 10_000

interface Batch {
  record: WorkbookRecord
  readonly rows: Map<string, RowWrite>
  readonly journal: JournalRow[]
  readonly checkpoints: FullCheckpoint[]
  readonly drafts: Map<string, Draft | null>
}

export function makeWriter({ write, clock, onOutcome }: WriterParts): Writer {
  let waiting: Batch | null = null
  let running: Promise<Result<null>> | null = null
  let added = 0
  let durable = 0
  let retryMilliseconds = firstRetryMilliseconds
  let cancelPlan: (() => void) | null = null
  let stopped = false

  function add(part: WritePart): void {
    added += 1
    waiting = merge(waiting, part)
    // What is planned takes this along. After a try that failed the disk is not asked again for every key typed.
    if (running !== null || cancelPlan !== null) return
    if (waiting.rows.size > rowsAtOnce) plan(clock.afterFrame)
    else void run()
  }

  function run(): Promise<Result<null>> {
    running ??= runOnce().finally(() => {
      running = null
      if (waiting !== null && cancelPlan === null && !stopped) void run()
    })
    return running
  }

  async function runOnce(): Promise<Result<null>> {
    // One turn later, so that edits made in one go share a transaction.
    await Promise.resolve()
    const batch = waiting
    const goal = added
    if (batch === null) return succeed(null)
    waiting = null
    const result = await write({
      record: batch.record,
      rows: batch.rows.values(),
      journal: batch.journal,
      checkpoints: batch.checkpoints,
      drafts: batch.drafts,
    })
    if (result.ok) {
      durable = goal
      retryMilliseconds = firstRetryMilliseconds
      // TypeScript does not see that `add` may have run during the wait.
      if ((waiting as Batch | null) === null) onOutcome(null)
    } else {
      waiting = join(batch, waiting)
      onOutcome(result.problem)
      if (!stopped) planRetry()
    }
    return result
  }

  function plan(call: Clock['afterFrame']): void {
    cancelPlan?.()
    cancelPlan = call(() => {
      cancelPlan = null
      void run()
    })
  }

  function planRetry(): void {
    const wait = retryMilliseconds
    plan((callback) => clock.after(wait, callback))
    retryMilliseconds = Math.min(retryMilliseconds * 2, lastRetryMilliseconds)
  }

  async function flush(): Promise<Result<null>> {
    const goal = added
    // What is under way may have begun before the last of it was handed in.
    if (running !== null) await running
    while (durable < goal) {
      cancelPlan?.()
      cancelPlan = null
      const result = await run()
      if (!result.ok) return result
    }
    return succeed(null)
  }

  function stop(): void {
    stopped = true
    cancelPlan?.()
    cancelPlan = null
  }

  return { add, flush, stop }
}

function merge(batch: Batch | null, part: WritePart): Batch {
  const next = batch ?? makeBatch(part.record)
  next.record = part.record
  for (const row of part.rows ?? []) next.rows.set(`${row.table}/${row.id}`, row)
  if (part.journal !== undefined) next.journal.push(part.journal)
  if (part.checkpoint !== undefined) next.checkpoints.push(part.checkpoint)
  for (const [address, draft] of part.drafts ?? []) next.drafts.set(address, draft)
  return next
}

/** What failed comes first, so that what was handed in later wins. */
function join(failed: Batch, later: Batch | null): Batch {
  if (later === null) return failed
  return {
    record: later.record,
    rows: new Map([...failed.rows, ...later.rows]),
    journal: [...failed.journal, ...later.journal],
    checkpoints: [...failed.checkpoints, ...later.checkpoints],
    drafts: new Map([...failed.drafts, ...later.drafts]),
  }
}

function makeBatch(record: WorkbookRecord): Batch {
  return { record, rows: new Map(), journal: [], checkpoints: [], drafts: new Map() }
}
