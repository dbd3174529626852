// Where the window has briefings laid, shown and written: one worker that keeps the workbook, ended by a cancel.
import type { Mark } from '../../charts/mark.ts'
import { findShownRows } from '../../domain/hidden-answers.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { tableIds } from '../../domain/table-id.ts'
import type { TableId } from '../../domain/table-id.ts'
import { makeEmptyWorkbook, makeTableRows } from '../../domain/workbook.ts'
import type { TableRows, Workbook } from '../../domain/workbook.ts'
import type { PackChoice } from '../briefing-context.ts'
import type { BriefingRequest, FurtherFont } from '../lay-briefing.ts'
import type { Sources } from '../sources.ts'
import type {
  BriefingFormat,
  FromWorker,
  Laid,
  SourceName,
  ToWorker,
  WrittenBriefing,
} from './briefing-worker.ts'
import type { OnProgress } from './write-pdf.ts'

export interface BriefingDesk {
  readonly lay: (sources: Sources, choice: PackChoice, madeOn: string) => Promise<Result<Laid>>
  /** A page of the briefing laid last, from 0. */
  readonly draw: (page: number) => Promise<Result<readonly Mark[]>>
  readonly write: <Format extends BriefingFormat>(
    format: Format,
    request: BriefingRequest,
    onProgress: OnProgress,
  ) => Promise<Result<WrittenBriefing[Format]>>
  /** Whatever is under way ends as cancelled; the desk can be used again. */
  readonly cancel: () => void
  /** What is being written is finished first; nothing is asked of the desk afterwards. */
  readonly close: () => void
}

type Answer = Exclude<FromWorker, { kind: 'progress' }>

interface Waiting {
  readonly settle: (answer: Answer) => void
  readonly stop: (result: Result<never>) => void
  readonly onProgress: OnProgress
}

/** `font` is for letters ours do not have; null for none. */
export function openBriefingDesk(font: FurtherFont | null): BriefingDesk {
  let worker: Worker | null = null
  let lastRequest = 0
  /** What the worker has, so that an unchanged table is not sent again. */
  let sent = new Map<string, unknown>()
  const waiting = new Map<number, Waiting>()

  const end = (result: Result<never>) => {
    worker?.terminate()
    worker = null
    sent = new Map()
    const stopped = [...waiting.values()]
    waiting.clear()
    for (const { stop } of stopped) stop(result)
  }
  /** Briefings being written, from the first table sent to the last byte. */
  let writing = 0
  let isClosing = false
  const endWhenWritten = () => {
    if (isClosing && writing === 0) end(fail({ code: 'cancelled' }))
  }
  const begin = (): Worker => {
    const begun = new Worker(new URL('./briefing-worker.ts', import.meta.url), { type: 'module' })
    begun.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const asked = waiting.get(data.request)
      if (asked === undefined) return
      if (data.kind === 'progress') asked.onProgress(data.done, data.total)
      else {
        waiting.delete(data.request)
        asked.settle(data)
      }
    })
    begun.addEventListener('error', (event) => {
      end(fail({ code: 'briefing-failed', what: event.message || 'the worker stopped' }))
    })
    begun.addEventListener('messageerror', () => {
      end(fail({ code: 'briefing-failed', what: 'the worker could not be understood' }))
    })
    return begun
  }

  /** Table by table, with a breath between them: a large workbook copied at once would hold up the window. */
  async function send(sources: Sources): Promise<void> {
    const names: readonly SourceName[] = ['now', 'baseline', 'followUp']
    for (const name of names) {
      const context = sources[name]
      if (context === null) {
        if (sent.get(name) !== null) post({ kind: 'no-source', name })
        sent.set(name, null)
        continue
      }
      const { workbook, asOf } = context
      const key = `${workbook.id} ${asOf}`
      if (sent.get(name) !== key) {
        for (const table of tableIds) sent.delete(`${name} ${table}`)
        post({ kind: 'source', name, workbook: workbook.id, asOf })
        sent.set(name, key)
      }
      await sendTables(name, workbook)
    }
  }
  async function sendTables(name: SourceName, workbook: Workbook): Promise<void> {
    for (const table of tableIds) {
      // What is shown of the answers depends on their rounds.
      const key =
        table === 'ratings' ? [workbook.tables.ratings, workbook.tables.rounds] : [workbook.tables[table]]
      const before = sent.get(`${name} ${table}`)
      if (Array.isArray(before) && key.every((part, index) => part === before[index])) continue
      const rows = slimRows(workbook, table)
      post({ kind: 'table', name, table, rows })
      sent.set(`${name} ${table}`, key)
      if (rows.rows.length > breathAfter) await breathe()
    }
  }
  const post = (message: ToWorker) => {
    if (worker === null) {
      worker = begin()
      worker.postMessage({ kind: 'font', font } satisfies ToWorker)
    }
    worker.postMessage(message)
  }
  const ask = <Value>(
    make: (request: number) => ToWorker,
    read: (answer: Answer) => Result<Value>,
    onProgress: OnProgress = () => undefined,
  ): Promise<Result<Value>> => {
    lastRequest += 1
    const request = lastRequest
    return new Promise((resolve) => {
      const settle = (answer: Answer) => {
        resolve(
          answer.kind === 'failed' ? fail({ code: 'briefing-failed', what: answer.what }) : read(answer),
        )
      }
      waiting.set(request, { settle, stop: resolve, onProgress })
      post(make(request))
    })
  }

  return {
    lay: async (sources, choice, madeOn) => {
      await send(sources)
      return ask(
        (request) => ({ kind: 'lay', request, choice, madeOn }),
        (answer) => (answer.kind === 'laid' ? succeed(answer.laid) : unexpected),
      )
    },
    draw: (page) =>
      ask(
        (request) => ({ kind: 'draw', request, page }),
        (answer) => (answer.kind === 'drawn' ? succeed(answer.marks) : unexpected),
      ),
    write: async <Format extends BriefingFormat>(
      format: Format,
      { sources, ...order }: BriefingRequest,
      onProgress: OnProgress,
    ) => {
      writing += 1
      try {
        await send(sources)
        return await ask(
          (request) => ({ kind: 'write', request, format, ...order }),
          // The worker answers in the format it was asked for.
          (answer) =>
            answer.kind === 'written' ? (answer.result as Result<WrittenBriefing[Format]>) : unexpected,
          onProgress,
        )
      } finally {
        writing -= 1
        endWhenWritten()
      }
    },
    cancel: () => {
      end(fail({ code: 'cancelled' }))
    },
    close: () => {
      isClosing = true
      endWhenWritten()
    },
  }
}

const unexpected = fail({ code: 'briefing-failed', what: 'the worker answered something else' })

/** Rows that take a few milliseconds to copy. */
const breathAfter = 500

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

/** Without stamps; ratings leave this window only once their round is revealed. */
function slimRows(workbook: Workbook, table: TableId): TableRows {
  const stamps = { row: '' }
  const rows = findShownRows(workbook, table)
  return makeTableRows(rows.map(({ id, order, cells }) => ({ id, order, cells, stamps })))
}

/** A workbook as the worker has it. */
export function slimWorkbook(workbook: Workbook): Workbook {
  const tables = Object.fromEntries(tableIds.map((table) => [table, slimRows(workbook, table)]))
  const empty = makeEmptyWorkbook(workbook.id)
  return { ...empty, tables: { ...empty.tables, ...tables } }
}
