// A workbook and a choice -> a briefing with its pages: where every writer begins. Knows no file format.
import { measureText } from '../charts/font-metrics.ts'
import { briefingWords } from '../words/en/briefing.ts'
import { chartWords } from '../words/en/charts.ts'
import { methodWords } from '../words/index.ts'
import type { BriefingDocument } from './blocks.ts'
import { withBoxNote } from './box-note.ts'
import type { PackChoice, Words } from './briefing-context.ts'
import { layPages } from './layout.ts'
import type { Pages } from './layout.ts'
import { makeDocument } from './make-document.ts'
import type { Sources } from './sources.ts'

/** A font file of somebody's own, with the name it came under. */
export interface FurtherFont {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface BriefingRequest {
  readonly sources: Sources
  readonly choice: PackChoice
  /** For scripts our own fonts do not have; absent for none. */
  readonly furtherFont?: FurtherFont
  /** Locks a PDF; absent for none. */
  readonly password?: string
  /** ISO date told in the document and written into the file, no time: the same request gives the same bytes all day. */
  readonly madeOn: string
}

const words: Words = { method: methodWords, charts: chartWords, briefing: briefingWords }

/** A briefing with its pages, ready to be looked at or written. */
export interface LaidBriefing {
  readonly document: BriefingDocument
  readonly laid: Pages
}

export function layBriefing({ sources, choice, madeOn }: BriefingRequest): LaidBriefing {
  const document = makeDocument(sources, choice, madeOn, words)
  const blocks = withBoxNote(document, words.briefing.method.undrawn)
  const laid = layPages(blocks, document.frame, choice.paper, measureText)
  return { document, laid }
}
