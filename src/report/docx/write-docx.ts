// A laid briefing -> the bytes of an editable Word file. With its neighbours the only code that knows docx.
import { Document, Packer, PageOrientation, SectionType } from 'docx'
import type { ISectionOptions } from 'docx'
import { measureText } from '../../charts/font-metrics.ts'
import type { Block, BriefingDocument } from '../blocks.ts'
import type { Pages } from '../layout.ts'
import {
  footerHeight,
  headerHeight,
  margins,
  millimetres,
  paperSizes,
  spaceBefore,
  textHeightOf,
  textWidthOf,
  turnPage,
} from '../page.ts'
import type { Paper } from '../page.ts'
import { cleanLine } from './clean-text.ts'
import { finishPackage } from './finish-package.ts'
import { keepRows } from './keep-rows.ts'
import { splitSections } from './split-sections.ts'
import type { Section } from './split-sections.ts'
import { numbering, styles, twips } from './styles.ts'
import { isTable, writeBlock, writeSpacer } from './write-block.ts'
import type { Figure, Fit, Surroundings, Written } from './write-block.ts'
import { writeFooter, writeHeader } from './write-frame.ts'
import type { Anchors } from './write-runs.ts'
import { keepsRows } from './write-table.ts'

const factLimit = 400

/** Rows of tables written, and how many there are; those with pictures do not count. */
export type OnProgress = (done: number, total: number) => void

/** The same briefing and time give the same bytes. Where pages end is Word's to say; `places` only fills links. */
export async function writeDocx(
  briefing: BriefingDocument,
  places: Pages['places'],
  paper: Paper,
  madeOn: string,
  onProgress: OnProgress = () => undefined,
): Promise<Uint8Array> {
  const { blocks, frame } = briefing
  const total = blocks.reduce((sum, block) => sum + countKept(block), 0)
  let done = 0
  const rows = keepRows(() => {
    done += 1
    onProgress(done, total)
  })
  const figures = new Map(blocks.flatMap(figuresOf).map((figure, index) => [figure, index + 1]))
  const shared = {
    measure: measureText,
    anchors: findAnchors(blocks, places),
    blocks,
    figureNumber: (figure: Figure) => figures.get(figure) ?? 0,
    rows,
  }
  const fact = (text: string) => cleanLine(text.slice(0, factLimit))
  const document = new Document({
    title: fact(briefing.title),
    subject: fact(frame.organisation),
    creator: fact(briefing.author),
    lastModifiedBy: 'Pathway',
    styles,
    numbering,
    sections: splitSections(blocks).map((section) => writeSection(section, briefing, paper, shared)),
  })
  return finishPackage(await Packer.pack(document, 'uint8array'), madeOn, rows)
}

function countKept(block: Block): number {
  return block.kind === 'table' && keepsRows(block) ? block.rows.length : 0
}

function figuresOf(block: Block): readonly Figure[] {
  if (block.kind === 'chart') return [block.chart]
  if (block.kind !== 'table') return []
  const cells = block.rows.flatMap((row) => (row.kind === 'row' ? row.cells : [row.cell]))
  return cells.flatMap(({ glyph }) => (glyph?.picture === true ? [glyph] : []))
}

function writeSection(
  { turned, blocks }: Section,
  { frame }: BriefingDocument,
  paper: Paper,
  shared: Omit<Surroundings, 'width' | 'room'>,
): ISectionOptions {
  const upright = paperSizes[paper]
  const size = turned ? turnPage(upright) : upright
  const width = textWidthOf(size)
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        // Word's own way: the upright size, and that it is turned.
        size: {
          width: twips(upright.width),
          height: twips(upright.height),
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top + headerHeight),
          bottom: twips(margins.foot + footerHeight),
          left: twips(margins.side),
          right: twips(margins.side),
          header: twips(margins.top),
          footer: twips(margins.foot - millimetres(1)),
          gutter: 0,
        },
      },
    },
    headers: { default: writeHeader(frame, width, shared.measure) },
    footers: { default: writeFooter(frame, width, shared.measure) },
    children: writeBlocks(blocks, { ...shared, width, room: textHeightOf(size) }),
  }
}

/** Breaks and spaces become a part of the block after them. */
function writeBlocks(blocks: readonly Block[], around: Surroundings): readonly Written[] {
  const shown = blocks.flatMap((block, index) =>
    block.kind === 'space' || block.kind === 'page-break' ? [] : [{ block, ...before(blocks, index) }],
  )
  const written = shown.flatMap(({ block, extra, broken }, index) => {
    const previous = shown[index - 1]?.block
    const next = shown[index + 1]
    const startsPage = broken && index > 0
    if (isTable(block)) {
      // Two tables that touch would become one.
      const spacer =
        startsPage || (previous !== undefined && isTable(previous))
          ? [writeSpacer(startsPage ? 1 : spaceAbove(block, extra, previous), startsPage)]
          : []
      return [...spacer, ...writeBlock(block, { above: null, below: 0, startsPage: false }, around)]
    }
    const wanted = spaceAbove(block, extra, previous)
    const fit: Fit = {
      // Nothing stands above what begins a page of its own accord.
      above: startsPage || index === 0 ? 0 : wanted === ownSpace(block) ? null : wanted,
      // A table has no space above it of its own.
      below:
        next !== undefined && isTable(next.block) && !next.broken
          ? spaceAbove(next.block, next.extra, block)
          : 0,
      startsPage,
    }
    return writeBlock(block, fit, around)
  })
  const last = shown.at(-1)?.block
  // A section ends with a paragraph.
  return last === undefined || isTable(last) ? [...written, writeSpacer(1, false)] : written
}

/** Points asked for between a block and the one shown before it, and whether a page ends there. */
function before(
  blocks: readonly Block[],
  index: number,
): { readonly extra: number; readonly broken: boolean } {
  let extra = 0
  let broken = false
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = blocks[at]
    if (block?.kind === 'space') extra += block.points
    else if (block?.kind === 'page-break') broken = true
    else break
  }
  return { extra: broken ? 0 : extra, broken }
}

/** As the PDF has it: a note needs a little more air below a table or picture, whatever follows below a signature. */
function spaceAbove(block: Block, extra: number, previous: Block | undefined): number {
  const below = previous?.kind === 'table' || previous?.kind === 'chart'
  const note = block.kind === 'paragraph' && below ? 5 : 0
  const signature = previous?.kind === 'sign-off' ? 12 : 0
  return ownSpace(block) + extra + note + signature
}

function ownSpace(block: Block): number {
  if (block.kind === 'space' || block.kind === 'page-break') return 0
  return spaceBefore[block.kind === 'heading' ? block.style : block.kind]
}

function findAnchors(blocks: readonly Block[], places: Pages['places']): Anchors {
  const found = blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchor ?? []) : []))
  const numbers = new Map(found.map((anchor, index) => [anchor, index + 1]))
  return {
    known: new Set(found),
    numberOf: (anchor) => numbers.get(anchor) ?? 0,
    // Word takes letters, digits and underscores, 40 at most; the number keeps shortened names apart.
    nameOf: (anchor) =>
      `to_${String(numbers.get(anchor) ?? 0)}_${anchor.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40),
    pageOf: (anchor) => (places.get(anchor)?.page ?? 0) + 1,
  }
}
