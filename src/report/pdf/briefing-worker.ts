// The worker that makes briefings away from the window: fonts are inside its own files, so it asks nobody for anything.
// It keeps what it was given and the pages it laid last, so that a preview can ask for one page after another.
import type { Mark } from '../../charts/mark.ts'
import type { Result } from '../../domain/result.ts'
import type { TableId } from '../../domain/table-id.ts'
import { makeEmptyWorkbook } from '../../domain/workbook.ts'
import type { TableRows } from '../../domain/workbook.ts'
import type { PackChoice } from '../briefing-context.ts'
import type { WrittenDocx } from '../docx/make-editable-briefing.ts'
import { layBriefing } from '../lay-briefing.ts'
import type { BriefingRequest, FurtherFont } from '../lay-briefing.ts'
import type { Page } from '../layout.ts'
import type { Sources } from '../sources.ts'
import type { SectionId } from '../packs.ts'
import type { OnProgress, WrittenPdf } from './write-pdf.ts'

/** Which of the three workbooks a table belongs to. */
export type SourceName = keyof Sources

export type ToWorker =
  | { readonly kind: 'source'; readonly name: SourceName; readonly workbook: string; readonly asOf: string }
  | { readonly kind: 'table'; readonly name: SourceName; readonly table: TableId; readonly rows: TableRows }
  | { readonly kind: 'no-source'; readonly name: SourceName }
  | { readonly kind: 'font'; readonly font: FurtherFont | null }
  | { readonly kind: 'lay'; readonly request: number; readonly choice: PackChoice; readonly madeOn: string }
  | { readonly kind: 'draw'; readonly request: number; readonly page: number }
  | {
      readonly kind: 'write'
      readonly request: number
      readonly format: BriefingFormat
      readonly choice: PackChoice
      readonly madeOn: string
      readonly password?: string
    }

/** What each kind of file comes back as. */
export interface WrittenBriefing {
  readonly pdf: WrittenPdf
  readonly docx: WrittenDocx
}

export type BriefingFormat = keyof WrittenBriefing

export interface PageOutline {
  readonly width: number
  readonly height: number
}

/** A briefing as it would be written: its pages, and the headline each of its sections has. */
export interface Laid {
  readonly pages: readonly PageOutline[]
  readonly headlines: Readonly<Partial<Record<SectionId, string>>>
  /** Where the logo stands on every page, in points; null for none. */
  readonly logo: (PageOutline & { readonly x: number; readonly y: number }) | null
  /** First page of each section, from 0. */
  readonly starts: Readonly<Partial<Record<SectionId, number>>>
}

export type FromWorker =
  | { readonly kind: 'laid'; readonly request: number; readonly laid: Laid }
  | { readonly kind: 'drawn'; readonly request: number; readonly marks: readonly Mark[] }
  | { readonly kind: 'progress'; readonly request: number; readonly done: number; readonly total: number }
  | { readonly kind: 'written'; readonly request: number; readonly result: Result<WrittenPdf | WrittenDocx> }
  | { readonly kind: 'failed'; readonly request: number; readonly what: string }

let sources: Sources | null = null
let pages: readonly Page[] = []
let furtherFont: FurtherFont | null = null

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  try {
    receive(data)
  } catch (error) {
    if (!('request' in data)) throw error
    postFailure(data.request, error)
  }
})

function postFailure(request: number, error: unknown): void {
  post({ kind: 'failed', request, what: error instanceof Error ? error.message : String(error) })
}

function receive(message: ToWorker): void {
  switch (message.kind) {
    case 'source': {
      const { name, workbook, asOf } = message
      setSource(name, { workbook: makeEmptyWorkbook(workbook), asOf })
      return
    }
    case 'table': {
      const { name, table, rows } = message
      const context = sources?.[name] ?? null
      if (context === null) throw new Error('A table came before its workbook.')
      const tables = { ...context.workbook.tables, [table]: rows }
      setSource(name, { ...context, workbook: { ...context.workbook, tables } })
      return
    }
    case 'no-source':
      setSource(message.name, null)
      return
    case 'font':
      furtherFont = message.font
      return
    case 'lay':
      void layNow(message.request, message.choice, message.madeOn)
      return
    case 'draw': {
      const contents = pages[message.page]?.draw() ?? []
      const marks = contents.flatMap((content) => content.marks)
      post({ kind: 'drawn', request: message.request, marks })
      return
    }
    case 'write':
      void write(message.request, message.format, message)
  }
}

function setSource(name: SourceName, context: Sources['baseline']): void {
  const empty = { workbook: makeEmptyWorkbook(''), asOf: '' }
  sources = {
    now: empty,
    baseline: null,
    followUp: null,
    ...sources,
    [name]: context ?? (name === 'now' ? empty : null),
  }
}

function known(): Sources {
  if (sources === null) throw new Error('No workbook has come yet.')
  return sources
}

/** A font of somebody's own is read by the writer's parts, which are loaded for it alone. */
async function layNow(request: number, choice: PackChoice, madeOn: string): Promise<void> {
  try {
    if (furtherFont !== null) {
      const { takeFurtherFont } = await import('./make-briefing.ts')
      takeFurtherFont(furtherFont)
    }
    post({ kind: 'laid', request, laid: lay(choice, madeOn) })
  } catch (error) {
    postFailure(request, error)
  }
}

function lay(choice: PackChoice, madeOn: string): Laid {
  const { document, laid } = layBriefing({ sources: known(), choice, madeOn })
  pages = laid.pages
  const headlines: Partial<Record<string, string>> = {}
  const starts: Partial<Record<string, number>> = {}
  for (const block of document.blocks) {
    if (block.kind !== 'heading' || block.anchor === undefined) continue
    headlines[block.anchor] = block.text
    starts[block.anchor] = laid.places.get(block.anchor)?.page ?? 0
  }
  const { logo } = laid
  return {
    pages: pages.map(({ width, height }) => ({ width, height })),
    headlines,
    starts,
    logo: logo === null ? null : { x: logo.x, y: logo.y, width: logo.width, height: logo.height },
  }
}

async function write(
  request: number,
  format: BriefingFormat,
  order: Omit<BriefingRequest, 'sources'>,
): Promise<void> {
  const wanted = { ...order, sources: known(), ...(furtherFont === null ? {} : { furtherFont }) }
  const result = await (format === 'pdf' ? writePdf(wanted, request) : writeDocx(wanted, request))
  // Handed over instead of copied.
  const handed = result.ok ? [result.value.bytes.buffer as ArrayBuffer] : []
  post({ kind: 'written', request, result }, handed)
}

// Each writer is loaded when it is asked for.

async function writePdf(wanted: BriefingRequest, request: number): Promise<Result<WrittenPdf>> {
  const { makeBriefing } = await import('./make-briefing.ts')
  const { readFont } = await import('./inline-fonts.ts')
  return makeBriefing(wanted, readFont, { onProgress: tellProgress(request) })
}

async function writeDocx(wanted: BriefingRequest, request: number): Promise<Result<WrittenDocx>> {
  const { makeEditableBriefing } = await import('../docx/make-editable-briefing.ts')
  return makeEditableBriefing(wanted, tellProgress(request))
}

/** Pages of a PDF, rows of a Word copy. */
function tellProgress(request: number): OnProgress {
  let told = 0
  return (done, total) => {
    if (Date.now() - told < tellEvery) return
    told = Date.now()
    post({ kind: 'progress', request, done, total })
  }
}

/** Milliseconds between two words on how far it is: a window that hears of every page has little time for more. */
const tellEvery = 250

function post(message: FromWorker, handed: ArrayBuffer[] = []): void {
  self.postMessage(message, { transfer: handed })
}
