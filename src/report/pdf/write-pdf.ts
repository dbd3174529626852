// Pages of marks -> the bytes of a PDF. With its neighbours the only code that knows jsPDF.
import { jsPDF } from 'jspdf'
import type { FaceId } from '../../charts/font-metrics.ts'
import type { Mark } from '../../charts/mark.ts'
import { compress as compressSlowly } from '../../format/zlib.ts'
import type { Compress } from '../../format/zlib.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import type { Bookmark } from '../blocks.ts'
import type { PlacedLogo } from '../frame.ts'
import type { Page, Pages } from '../layout.ts'
import type { Content, StructureNode } from '../structure.ts'
import { makeByteWriter } from './byte-writer.ts'
import type { ByteWriter } from './byte-writer.ts'
import { makeCommonMarks } from './common-marks.ts'
import { makePen } from './draw-marks.ts'
import type { Pen } from './draw-marks.ts'
import { makeDocumentFonts } from './fonts.ts'
import { makeObjectPacker } from './pack-objects.ts'
import { makeTagger } from './tag-pages.ts'
import type { Tagger } from './tag-pages.ts'
import { cleanLine, countUndrawn } from './text-layer.ts'
import type { Undrawn } from './text-layer.ts'

export interface DocumentFacts {
  readonly title: string
  readonly author: string
  readonly organisation: string
  /** ISO date. */
  readonly madeOn: string
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

/** Raw parts of a jsPDF document that its types leave out. */
interface Inside {
  readonly write: (operators: string) => void
  /** Drawing operators by page from 1. */
  readonly pages: string[][]
  readonly getPageInfo: (pageNumber: number) => unknown
  /** Looks through all pages, and is asked once for each: a long document would wait for it. */
  getPageInfoByObjId: (objId: number) => unknown
  readonly events: {
    readonly subscribe: (topic: string, tell: (event: { objId: number; pageNumber: number }) => void) => void
  }
}

/** How pages are written; none of it changes what they show. */
export interface WriteManner {
  readonly onProgress?: OnProgress
  readonly isCancelled?: () => boolean
  readonly compress?: Compress
  /** Stores no differences between objects, which not every program that writes a file anew can read. */
  readonly isPlain?: boolean
}

/** The same pages, facts, fonts and manner give the same bytes. Breathes between pages, so it can be cancelled. */
export async function writePages(
  { pages, places, logo }: Pages,
  facts: DocumentFacts,
  fonts: (face: FaceId) => Promise<Uint8Array>,
  { onProgress, isCancelled, compress = compressSlowly, isPlain = false }: WriteManner = {},
): Promise<Result<WrittenPdf>> {
  const first = pages[0]
  if (first === undefined) return fail({ code: 'briefing-failed', what: 'no pages' })
  const document = new jsPDF({ unit: 'pt', ...formatOf(first), putOnlyUsedFonts: true })
  setFacts(document, facts)
  const inside = document.internal as unknown as Inside
  const fontsUsed = makeDocumentFonts()
  const undrawn = countUndrawn()
  const ink = { fonts: fontsUsed, undrawn }
  const common = makeCommonMarks(ink)
  if (logo !== null) document.addImage(logo.png, 'PNG', 0, 0, 1, 1, 'logo')
  const out = makeByteWriter()
  const hash = makeHash()
  const outline = makeOutline(document)
  const drawn = new Map<number, Uint8Array>()
  const packer = makeObjectPacker(firstOwnObject(pages), compress, isPlain)
  const pageFacts = {
    objectOf: (page: number) => firstPageObject + page * 2,
    heightOf: (page: number) => pages[page]?.height ?? 0,
    placeOf: (anchor: string) => places.get(anchor),
  }
  const tagger = makeTagger(pages.length, pageFacts, packer)
  let breathed = Date.now()
  for (const [index, page] of pages.entries()) {
    if (Date.now() - breathed > breathEvery) {
      await breathe()
      breathed = Date.now()
    }
    if (isCancelled?.() === true) return fail({ code: 'cancelled' })
    if (index > 0) addPage(document, page)
    if (logo !== null) drawLogo(logo, page.height, out)
    const pen = makePen({ ...ink, pageHeight: page.height }, out)
    const contents = page.draw()
    drawDecoration(contents, pen, (marks) => (pages.length < fewPages ? null : common.nameOf(marks, page)))
    drawElements(contents, index, tagger, pen)
    tagger.endPage(index)
    const content = compress(out.take())
    hash.add(content)
    // jsPDF would hold each page as text to the end; it gets an empty one, and the packer the real one.
    inside.pages[index + 1] = []
    drawn.set(pageFacts.objectOf(index) + 1, content)
    for (const bookmark of page.bookmarks) outline.add(bookmark, index + 1)
    onProgress?.(index + 1, pages.length)
  }
  inside.getPageInfoByObjId = (objId) => inside.getPageInfo((objId - firstPageObject) / 2 + 1)
  document.setFileId(hash.hex())
  tagger.finish()
  const fontEntries = await fontsUsed.embed(fonts, packer)
  inside.events.subscribe('putPage', ({ objId, pageNumber }) => {
    if (objId !== pageFacts.objectOf(pageNumber - 1))
      throw new Error('A page has another number than foretold.')
    inside.write(tagger.describePage(pageNumber - 1))
  })
  inside.events.subscribe('putCatalog', () => {
    inside.write(tagger.describeCatalog())
  })
  const resources = { fonts: fontEntries, forms: common.embed(fontEntries, packer) }
  const bytes = packer.finish(withoutOpenAction(document.output()), drawn, resources)
  return succeed({ bytes, pages: pages.length, undrawn: undrawn.list() })
}

/** Up to so many pages a form would take more room than it saves. */
const fewPages = 3

/** jsPDF numbers the root of the pages and the resources first, then each page and its content. */
const firstPageObject = 3

/** Above every number jsPDF gives: pages, bookmarks, and room for fonts, pictures and facts. */
function firstOwnObject(pages: readonly Page[]): number {
  const bookmarks = pages.reduce((sum, page) => sum + page.bookmarks.length, 0)
  return firstPageObject + pages.length * 2 + bookmarks + 500
}

/** Milliseconds of work between two looks at whether it is still wanted. */
const breathEvery = 100

/** jsPDF turns a format round by itself unless the orientation says the same. */
function formatOf({ width, height }: Page) {
  const orientation = width > height ? ('landscape' as const) : ('portrait' as const)
  return { format: [width, height] as [number, number], orientation }
}

function addPage(document: jsPDF, page: Page): void {
  const { format, orientation } = formatOf(page)
  document.addPage(format, orientation)
}

/** jsPDF's name for the only picture of a document. */
const logoName = 'I0'

function drawLogo({ x, y, width, height }: PlacedLogo, pageHeight: number, out: ByteWriter): void {
  out.text('/Artifact BMC q ')
  for (const value of [width, 0, 0, height, x, pageHeight - y - height]) {
    out.number(value)
    out.text(' ')
  }
  out.text(`cm /${logoName} Do Q EMC\n`)
}

/** The contents in reading order, each with the element that owns it. */
function drawElements(contents: readonly Content[], page: number, tagger: Tagger, pen: Pen): void {
  let index = 0
  while (index < contents.length) {
    const content = contents[index]
    const node = content?.node ?? null
    let end = index + 1
    if (node !== null && content?.cells !== undefined) {
      drawRow(node, content.marks, content.cells, tagger, pen)
    } else if (node !== null) {
      // The lines of one paragraph or cell are one piece, whatever decorates them in between.
      while (isPartOf(contents[end], node)) end += 1
      drawElement(node, contents, index, end, page, tagger, pen)
    }
    index = end
  }
  pen.end()
}

function drawRow(
  node: StructureNode,
  marks: readonly Mark[],
  cells: readonly number[],
  tagger: Tagger,
  pen: Pen,
): void {
  let number = tagger.showRow(node, cells)
  let start = 0
  for (const count of cells) {
    if (count === 0) continue
    pen.begin('TD', number, true)
    pen.draw(marks, start, start + count)
    pen.finish()
    number += 1
    start += count
  }
}

function isPartOf(content: Content | undefined, node: StructureNode): boolean {
  return content !== undefined && (content.node === node || content.node === null)
}

/** First and as one. What has a form is drawn by it. */
function drawDecoration(
  contents: readonly Content[],
  pen: Pen,
  formOf: (marks: readonly Mark[]) => string | null,
): void {
  let begun = false
  for (const { node, marks, isCommon } of contents) {
    if (node !== null || marks.length === 0) continue
    if (!begun) pen.beginArtifact()
    begun = true
    const form = isCommon === true ? formOf(marks) : null
    if (form === null) pen.draw(marks)
    else pen.drawForm(form)
  }
  if (begun) pen.finish()
}

/** What an element shows at one place: those of the contents from `start` to before `end` that are its own. */
function drawElement(
  node: StructureNode,
  contents: readonly Content[],
  start: number,
  end: number,
  page: number,
  tagger: Tagger,
  pen: Pen,
): void {
  let count = 0
  let isText = true
  for (let index = start; index < end; index += 1) {
    const content = contents[index]
    if (content?.node !== node) continue
    count += content.marks.length
    isText &&= content.marks.every(isTextMark)
  }
  if (count === 0) tagger.note(node)
  else pen.begin(node.role, tagger.show(node, page), isText)
  for (let index = start; index < end; index += 1) {
    const content = contents[index]
    if (content?.node !== node) continue
    pen.draw(content.marks)
    if (content.links !== undefined) for (const area of content.links) tagger.link(node, page, area)
  }
  if (count > 0) pen.finish()
}

function isTextMark({ kind }: Mark): boolean {
  return kind === 'text'
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
  // Noon in Greenwich is the same day nearly everywhere.
  document.setCreationDate(`D:${facts.madeOn.replaceAll('-', '')}120000+00'00'`)
  document.setLanguage(facts.language)
  document.viewerPreferences({ DisplayDocTitle: true })
  document.setDisplayMode('fullwidth', 'continuous', 'UseOutlines')
  // jsPDF claims PDF 1.3 whatever it writes; what it writes needs 1.4 to 1.7.
  const { __private__: inside } = document as unknown as {
    readonly __private__: { readonly setPdfVersion: (version: string) => void }
  }
  inside.setPdfVersion('1.7')
}

interface OutlineWriter {
  readonly add: (bookmark: Bookmark, pageNumber: number) => void
}

/** Nested bookmarks: each goes under the last one of a higher level. */
function makeOutline(document: jsPDF): OutlineWriter {
  const ignored = countUndrawn()
  type Item = ReturnType<jsPDF['outline']['add']>
  const open: { readonly level: number; readonly item: Item }[] = []
  return {
    add: ({ title, level }, pageNumber) => {
      const text = cleanLine(title.slice(0, bookmarkLimit), ignored)
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      const item = document.outline.add(open.at(-1)?.item ?? null, text, { pageNumber })
      open.push({ level, item })
    },
  }
}

/** FNV-1a over four bytes at a time, in four lanes: an id that depends on the content alone. */
function makeHash(): { readonly add: (bytes: Uint8Array) => void; readonly hex: () => string } {
  const lanes = Uint32Array.from([0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b])
  return {
    add: (bytes) => {
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      let [a = 0, b = 0, c = 0, d = 0] = lanes
      const whole = bytes.length - (bytes.length % 16)
      for (let at = 0; at < whole; at += 16) {
        a = Math.imul(a ^ view.getUint32(at), 0x01000193)
        b = Math.imul(b ^ view.getUint32(at + 4), 0x01000193)
        c = Math.imul(c ^ view.getUint32(at + 8), 0x01000193)
        d = Math.imul(d ^ view.getUint32(at + 12), 0x01000193)
      }
      for (let at = whole; at < bytes.length; at += 1) a = Math.imul(a ^ (bytes[at] ?? 0), 0x01000193)
      lanes.set([a, b, c, d ^ bytes.length])
    },
    hex: () =>
      Array.from(lanes, (part) => part.toString(16).padStart(8, '0'))
        .join('')
        .toUpperCase(),
  }
}

/** jsPDF always asks viewers to open at page width; blanked in place, so that the file asks for nothing. */
function withoutOpenAction(pdf: string): string {
  const wanted = '/OpenAction [3 0 R /FitH null]'
  const start = pdf.lastIndexOf(wanted)
  if (start < 0) return pdf
  return pdf.slice(0, start) + ' '.repeat(wanted.length) + pdf.slice(start + wanted.length)
}

function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
