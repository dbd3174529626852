// Runs the reading and writing of workbook files: small ones here, large ones in a worker so that the window stays alive.
import type { Result } from '../domain/result.ts'
import { fail } from '../domain/result.ts'
import { countRows } from '../domain/workbook.ts'
import type { FileContent, WorkbookFile } from '../format/workbook-file.ts'
import type { EncodeWork } from './save-file.ts'

export interface LongWork {
  readonly decode: (bytes: Uint8Array, name: string) => Promise<Result<WorkbookFile>>
  readonly encode: EncodeWork
}

/** What a worker is asked, and what it answers under the same number. */
export type FileTask =
  | { readonly kind: 'decode'; readonly bytes: Uint8Array; readonly name: string }
  | {
      readonly kind: 'encode'
      readonly content: FileContent
      readonly writtenAt: string
      readonly writtenBy: string
    }

export interface FileQuestion {
  readonly number: number
  readonly task: FileTask
}

export interface FileAnswer {
  readonly number: number
  readonly result: Result<WorkbookFile | Uint8Array>
}

/** Loaded with the first file, so that starting Pathway does not pay for it. */
async function runHere(task: FileTask): Promise<Result<WorkbookFile | Uint8Array>> {
  const { runFileTask } = await import('./file-task.ts')
  return runFileTask(task)
}

/** Everything in this thread: for tests, and where there are no workers. */
export function makeInlineWork(findApp: FindApp): LongWork {
  return makeWork(runHere, findApp)
}

/** App and version, as files name their writer. */
export type FindApp = () => Promise<string>

/** Below these a worker's start costs more than the work. */
const largeBytes = 2_000_000
const largeRows = 20_000

export function makeWorkerWork(makeWorker: () => Worker, findApp: FindApp): LongWork {
  const ask = makeAsker(makeWorker)
  return makeWork((task) => (isLarge(task) ? ask(task) : runHere(task)), findApp)
}

function isLarge(task: FileTask): boolean {
  if (task.kind === 'decode') return task.bytes.byteLength > largeBytes
  const attached = task.content.attachments.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  const rows = task.content.checkpoints.reduce(
    (sum, checkpoint) => sum + countRows(checkpoint.workbook),
    countRows(task.content.workbook),
  )
  return attached > largeBytes || rows > largeRows
}

function makeWork(
  run: (task: FileTask) => Promise<Result<WorkbookFile | Uint8Array>>,
  findApp: FindApp,
): LongWork {
  return {
    // A task answers in its own kind.
    decode: (bytes, name) => run({ kind: 'decode', bytes, name }) as Promise<Result<WorkbookFile>>,
    encode: async (content, writtenAt) => {
      const task = { kind: 'encode', content, writtenAt, writtenBy: await findApp() } as const
      return (await run(task)) as Result<Uint8Array> // as above
    },
  }
}

/** One worker, started with the first question and again after it broke. */
function makeAsker(makeWorker: () => Worker): (task: FileTask) => Promise<FileAnswer['result']> {
  let worker: Worker | null = null
  let last = 0
  const waiting = new Map<number, (result: FileAnswer['result']) => void>()

  function breakOff(what: string): void {
    worker?.terminate()
    worker = null
    for (const answer of waiting.values()) answer(fail({ code: 'disk-unknown', name: 'Pathway', what }))
    waiting.clear()
  }

  function start(): Worker {
    const started = makeWorker()
    started.addEventListener('message', ({ data }: MessageEvent<FileAnswer>) => {
      waiting.get(data.number)?.(data.result)
      waiting.delete(data.number)
    })
    started.addEventListener('error', (event) => {
      breakOff(event.message)
    })
    return started
  }

  return (task) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      worker ??= start()
      worker.postMessage({ number: last, task } satisfies FileQuestion)
    })
}
