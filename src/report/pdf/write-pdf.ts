// Pages of marks -> the bytes of a PDF. With its neighbours the only code that knows jsPDF.
import { jsPDF } from 'jspdf'
import type { FaceId } from '../../charts/font-metrics.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import type { Bookmark } from '../blocks.ts'
import type { Page } from '../layout.ts'
import { drawMarks } from './draw-marks.ts'
import { embedFace } from './fonts.ts'
import type { EmbeddedFace, FontSource } from './fonts.ts'
import { cleanLine, countUndrawn, layText } from './text-layer.ts'
import type { Undrawn } from './text-layer.ts'

export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly organisation: string
  /** ISO date and time without zone, `YYYY-MM-DDTHH:MM` or with seconds. */
  readonly madeAt: string
  /** BCP 47. */
  readonly language: 'en-GB'
}

export interface WrittenPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** What no face has: drawn as a box. Empty most of the time. */
  readonly undrawn: readonly Undrawn[]
}

export type OnProgress = (done: number, total: number) => void

const factLimit = 400
const bookmarkLimit = 120

/** The same pages, facts and fonts give the same bytes. Breathes between pages, so it can be cancelled. */
export async function writePages(
  pages: readonly Page[],
  facts: DocumentFacts,
  fonts: FontSource,
  onProgress: OnProgress,
  isCancelled: () => boolean,
): Promise<Result<WrittenPdf>> {
  const first = pages[0]
  if (first === undefined) return fail({ code: 'briefing-failed', what: 'no pages' })
  const format: [number, number] = [first.width, first.height]
  const document = new jsPDF({ unit: 'pt', format, compress: true, putOnlyUsedFonts: true })
  setFacts(document, facts)
  const faces = new Map<FaceId, EmbeddedFace>()
  for (const face of findFaces(pages)) faces.set(face, embedFace(document, face, await fonts(face)))
  const undrawn = countUndrawn()
  const hash = makeHash()
  const outline = makeOutline(document)
  // Raw operators of the current page; not in jsPDF's types.
  const inside = document.internal as unknown as { readonly write: (operators: string) => void }
  for (const [index, page] of pages.entries()) {
    await breathe()
    if (isCancelled()) return fail({ code: 'cancelled' })
    if (index > 0) document.addPage(format)
    const operators = drawMarks(page.marks, {
      pageHeight: page.height,
      face: (face) => {
        const embedded = faces.get(face)
        if (embedded === undefined) throw new Error(`The face ${face} was not found beforehand.`)
        return embedded
      },
      undrawn,
    })
    hash.add(operators)
    inside.write(operators)
    for (const bookmark of page.bookmarks) outline.add(bookmark, index + 1)
    onProgress(index + 1, pages.length)
  }
  document.setFileId(hash.hex())
  const bytes = new Uint8Array(document.output('arraybuffer'))
  removeOpenAction(bytes)
  return succeed({ bytes, pages: pages.length, undrawn: undrawn.list() })
}

function setFacts(document: jsPDF, facts: DocumentFacts): void {
  const ignored = countUndrawn()
  const clean = (text: string) => cleanLine(text.slice(0, factLimit), ignored)
  document.setProperties({
    title: clean(facts.title),
    author: clean(facts.author),
    subject: clean(facts.organisation),
    creator: 'Pathway',
  })
  document.setCreationDate(`D:${facts.madeAt.replaceAll(/\D/g, '').padEnd(14, '0').slice(0, 14)}+00'00'`)
  document.setLanguage(facts.language)
  document.viewerPreferences({ DisplayDocTitle: true })
  document.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  // jsPDF claims PDF 1.3 whatever it writes; what it writes needs 1.4 to 1.7.
  const { __private__: inside } = document as unknown as {
    readonly __private__: { readonly setPdfVersion: (version: string) => void }
  }
  inside.setPdfVersion('1.7')
}

/** Every face the pages need, in a fixed order, so that fonts can be read before drawing starts. */
function findFaces(pages: readonly Page[]): readonly FaceId[] {
  const found = new Set<FaceId>()
  const ignored = countUndrawn()
  for (const page of pages) {
    for (const mark of page.marks) {
      if (mark.kind !== 'text') continue
      for (const run of layText(mark.text, mark.weight, ignored)) found.add(run.face)
    }
  }
  return [...found].sort()
}

interface OutlineWriter {
  readonly add: (bookmark: Bookmark, pageNumber: number) => void
}

/** Nested bookmarks: a level-two title goes under the level-one title before it. */
function makeOutline(document: jsPDF): OutlineWriter {
  const ignored = countUndrawn()
  let parent: ReturnType<jsPDF['outline']['add']> | null = null
  return {
    add: ({ title, level }, pageNumber) => {
      const text = cleanLine(title.slice(0, bookmarkLimit), ignored)
      const item = document.outline.add(level === 1 ? null : parent, text, { pageNumber })
      if (level === 1) parent = item
    },
  }
}

/** FNV-1a in four lanes: an id that depends on the content alone. */
function makeHash(): { readonly add: (text: string) => void; readonly hex: () => string } {
  const lanes = Uint32Array.from([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b])
  let lane = 0
  return {
    add: (text) => {
      for (let index = 0; index < text.length; index += 1) {
        lanes[lane] = Math.imul((lanes[lane] ?? 0) ^ text.charCodeAt(index), 0x01000193)
        lane = (lane + 1) % lanes.length
      }
    },
    hex: () =>
      Array.from(lanes, (part) => part.toString(16).padStart(8, '0'))
        .join('')
        .toUpperCase(),
  }
}

/** jsPDF always asks viewers to open at page width; blanked in place, so that the file asks for nothing. */
function removeOpenAction(bytes: Uint8Array): void {
  const wanted = '/OpenAction [3 0 R /FitH null]'
  for (let start = bytes.length - wanted.length; start >= 0; start -= 1) {
    if (bytes[start] !== 0x2f || !matches(bytes, start, wanted)) continue
    bytes.fill(0x20, start, start + wanted.length)
    return
  }
}

function matches(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[start + index] !== text.charCodeAt(index)) return false
  }
  return true
}

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
