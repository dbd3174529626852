// A workbook -> the bytes of a briefing: the one entry for the command line and for the app's worker.
import { measureText } from '../../charts/font-metrics.ts'
import { fail } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { chartWords } from '../../words/en/charts.ts'
import { methodWords } from '../../words/index.ts'
import type { Words } from '../briefing-context.ts'
import { layPages } from '../layout.ts'
import type { Paper } from '../page.ts'
import { makeWeekOneBlocks, makeWeekOneFrame } from '../week-one.ts'
import type { FontSource } from './fonts.ts'
import { writePages } from './write-pdf.ts'
import type { OnProgress, WrittenPdf } from './write-pdf.ts'

export interface BriefingRequest {
  readonly workbook: Workbook
  readonly pack: 'week-one'
  readonly paper: Paper
  /** Confidentiality mark of every page; the usual one where absent, none where empty. */
  readonly mark?: string
  /** ISO calendar date that counts as today. */
  readonly asOf: string
  /** ISO date and time written into the file. The same request gives the same bytes. */
  readonly madeAt: string
}

const words: Words = { method: methodWords, charts: chartWords, briefing: briefingWords }

/** Never throws: whatever goes wrong is a Problem. */
export async function makeBriefing(
  request: BriefingRequest,
  fonts: FontSource,
  onProgress: OnProgress = () => undefined,
  isCancelled: () => boolean = () => false,
): Promise<Result<WrittenPdf>> {
  try {
    const context = { workbook: request.workbook, asOf: request.asOf }
    const mark = request.mark ?? briefingWords.defaultMark
    const options = { paper: request.paper, mark, madeAt: request.madeAt }
    const { frame, title, author } = makeWeekOneFrame(context, options, words)
    const pages = layPages(makeWeekOneBlocks(context, options, words), frame, request.paper, measureText)
    const facts = {
      title,
      author,
      organisation: frame.organisation,
      madeAt: request.madeAt,
      language: 'en-GB',
    } as const
    return await writePages(pages, facts, fonts, onProgress, isCancelled)
  } catch (error) {
    return fail({ code: 'briefing-failed', what: error instanceof Error ? error.message : String(error) })
  }
}
