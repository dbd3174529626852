// A workbook -> the bytes of a briefing: the one entry for the command line and for the app's worker.
import { measureText } from '../../charts/font-metrics.ts'
import { fail } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { chartWords } from '../../words/en/charts.ts'
import { methodWords } from '../../words/index.ts'
import type { BriefingDocument } from '../blocks.ts'
import type { PackChoice, Words } from '../briefing-context.ts'
import { layPages } from '../layout.ts'
import type { Pages } from '../layout.ts'
import { makeDocument } from '../make-document.ts'
import type { Sources } from '../make-document.ts'
import type { FontSource } from './fonts.ts'
import { writePages } from './write-pdf.ts'
import type { OnProgress, WrittenPdf } from './write-pdf.ts'

export interface BriefingRequest {
  readonly sources: Sources
  readonly choice: PackChoice
  /** ISO date and time written into the file. The same request gives the same bytes. */
  readonly madeAt: string
}

const words: Words = { method: methodWords, charts: chartWords, briefing: briefingWords }

/** A briefing with its pages, ready to be looked at or written. */
export interface LaidBriefing {
  readonly document: BriefingDocument
  readonly laid: Pages
}

export function layBriefing({ sources, choice, madeAt }: BriefingRequest): LaidBriefing {
  const document = makeDocument(sources, choice, madeAt, words)
  const laid = layPages(document.blocks, document.frame, choice.paper, measureText)
  return { document, laid }
}

/** Never throws: whatever goes wrong is a Problem. */
export async function makeBriefing(
  request: BriefingRequest,
  fonts: FontSource,
  onProgress: OnProgress = () => undefined,
  isCancelled: () => boolean = () => false,
): Promise<Result<WrittenPdf>> {
  try {
    const { document, laid } = layBriefing(request)
    const facts = {
      title: document.title,
      author: document.author,
      organisation: document.frame.organisation,
      madeAt: request.madeAt,
      language: 'en-GB',
    } as const
    return await writePages(laid, facts, fonts, onProgress, isCancelled)
  } catch (error) {
    return fail({ code: 'briefing-failed', what: error instanceof Error ? error.message : String(error) })
  }
}
