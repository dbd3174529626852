// One block as Word paragraphs and tables. Where blocks stand to each other, and on which paper, is the caller's business.
import {
  BookmarkEnd,
  BookmarkStart,
  BorderStyle,
  InternalHyperlink,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { IParagraphOptions, ParagraphChild, Table } from 'docx'
import type { Chart, MeasureText } from '../../charts/mark.ts'
import type { Block, Bookmark, Glyph, Span } from '../blocks.ts'
import { spaceBefore } from '../page.ts'
import { keepLinks } from '../sheet.ts'
import { cleanLine, startsRightToLeft } from './clean-text.ts'
import { fieldBegin, fieldEnd } from './field.ts'
import type { KeptRows } from './keep-rows.ts'
import { toneHex } from './marks-to-svg.ts'
import { bulletReference, styleIds, twips } from './styles.ts'
import { writeColumns, writeSignOff } from './write-side-by-side.ts'
import { writePicture } from './write-picture.ts'
import { pageReference, writeParagraph, writeText } from './write-runs.ts'
import type { Anchors } from './write-runs.ts'
import { writeTable } from './write-table.ts'

export type Written = Paragraph | Table

/** What is written as a picture. */
export type Figure = Chart | Glyph

/** What a block is written with. */
export interface Surroundings {
  /** Points between the margins of its pages. */
  readonly width: number
  /** Height between header and footer. */
  readonly room: number
  readonly measure: MeasureText
  readonly anchors: Anchors
  /** All blocks, for the contents. */
  readonly blocks: readonly Block[]
  /** Place of a figure among those of the document, from 1. */
  readonly figureNumber: (figure: Figure) => number
  readonly rows: KeptRows
}

/** What a block gets from its neighbours: points more above and below, and whether it starts a page. */
export interface Fit {
  readonly above: number | null
  readonly below: number
  readonly startsPage: boolean
}

/** True where Word writes a table, which knows no space around itself. */
export function isTable(block: Block): boolean {
  return block.kind === 'table' || block.kind === 'columns' || block.kind === 'sign-off'
}

export function writeBlock(block: Block, fit: Fit, around: Surroundings): readonly Written[] {
  const { width, anchors } = around
  switch (block.kind) {
    case 'heading':
      return [writeHeading(block, fit, anchors)]
    case 'paragraph': {
      const keepNext = block.withNext === true ? { keepNext: true } : {}
      const options = { style: styleIds[block.style], ...keepNext, ...indentOf(block.share, width) }
      return [writeParagraph(kept(block.spans, around), anchors, { ...options, ...fitOf(fit) })]
    }
    case 'list':
      return writeList(block.items, block.share, fit, around)
    case 'callout':
      return [
        writeParagraph(kept(block.spans, around), anchors, {
          style: styleIds.callout,
          indent: { left: twips(11), right: twips(width * 0.04) },
          ...fitOf(fit),
        }),
      ]
    case 'chart':
      return [writeChart(block.chart, fit, around)]
    case 'table':
      return [writeTable(block, around)]
    case 'columns':
      return [writeColumns(block.items, width, anchors)]
    case 'sign-off':
      return [writeSignOff(block, width, anchors)]
    case 'contents':
      return writeContents(fit, around)
    case 'rule':
      return [writeRule(fit)]
    case 'space':
    case 'page-break':
      return []
  }
}

/** Only as high as asked for: between two tables, or to begin a page that a table opens. */
export function writeSpacer(points: number, startsPage: boolean): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: twips(Math.max(points, 1)), lineRule: LineRuleType.EXACT },
    ...(startsPage ? { pageBreakBefore: true } : {}),
  })
}

function kept(spans: readonly Span[], { anchors }: Surroundings): readonly Span[] {
  return keepLinks(spans, { anchors: anchors.known })
}

function fitOf({ above, below, startsPage }: Fit): Pick<IParagraphOptions, 'spacing' | 'pageBreakBefore'> {
  const spacing = {
    ...(above === null ? {} : { before: twips(above) }),
    ...(below === 0 ? {} : { after: twips(below) }),
  }
  return { spacing, ...(startsPage ? { pageBreakBefore: true } : {}) }
}

function indentOf(share: number | undefined, width: number): Pick<IParagraphOptions, 'indent'> {
  return share === undefined || share >= 1 ? {} : { indent: { right: twips(width * (1 - share)) } }
}

function writeHeading(block: Extract<Block, { kind: 'heading' }>, fit: Fit, anchors: Anchors): Paragraph {
  const { anchor, text } = block
  const runs = writeText(text.replaceAll(/\s+/g, ' '))
  return new Paragraph({
    style: styleIds[block.style],
    ...fitOf(fit),
    ...(startsRightToLeft(text) ? { bidirectional: true } : {}),
    children: anchor === undefined ? runs : inBookmark(anchor, runs, anchors),
  })
}

/** docx's own bookmarks are numbered by the process they are made in: no two files would be the same. */
function inBookmark(
  anchor: string,
  runs: readonly ParagraphChild[],
  { nameOf, numberOf }: Anchors,
): readonly ParagraphChild[] {
  const mark = numberOf(anchor)
  // A paragraph takes any component; the type of its children leaves these two out.
  const [start, end] = [new BookmarkStart(nameOf(anchor), mark), new BookmarkEnd(mark)] as unknown as [
    ParagraphChild,
    ParagraphChild,
  ]
  return [start, ...runs, end]
}

function writeList(
  items: readonly (readonly Span[])[],
  share: number | undefined,
  { above, below, startsPage }: Fit,
  around: Surroundings,
): readonly Paragraph[] {
  return items.map((item, index) => {
    const isFirst = index === 0
    const isLast = index === items.length - 1
    const own = {
      above: isFirst ? (above ?? spaceBefore.list) : null,
      below: isLast ? below : 0,
      startsPage: isFirst && startsPage,
    }
    return writeParagraph(kept(item, around), around.anchors, {
      style: styleIds.bullet,
      numbering: { reference: bulletReference, level: 0 },
      ...fitOf(own),
      // With a right indent alone the list's own indent stays.
      ...indentOf(share, around.width),
    })
  })
}

/** A chart taller than a page is drawn smaller rather than cut. */
function writeChart(chart: Chart, fit: Fit, { width, room, measure, figureNumber }: Surroundings): Paragraph {
  // A little less than the room: the line it stands on is taller than the picture.
  const scale = Math.min(1, width / chart.width, (room - 24) / chart.height)
  const names = {
    id: figureNumber(chart),
    title: chart.title,
    description: `${chart.title}. ${chart.alternative}`,
  }
  return new Paragraph({
    style: styleIds.normal,
    ...fitOf({ ...fit, above: fit.above ?? spaceBefore.chart }),
    children: [writePicture(chart, scale, names, measure)],
  })
}

function writeRule(fit: Fit): Paragraph {
  const { spacing, ...rest } = fitOf({ ...fit, above: fit.above ?? spaceBefore.rule })
  return new Paragraph({
    ...rest,
    spacing: { ...spacing, line: twips(1), lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: toneHex('outline') } },
  })
}

/** Titles and pages of the first two levels, as a field that Word can build anew from the headings. */
function writeContents(fit: Fit, { blocks, anchors, width }: Surroundings): readonly Paragraph[] {
  const entries = blocks.flatMap((block): readonly (Bookmark & { readonly anchor: string })[] =>
    block.kind === 'heading' &&
    block.bookmark !== undefined &&
    block.anchor !== undefined &&
    block.bookmark.level < 3
      ? [{ ...block.bookmark, anchor: block.anchor }]
      : [],
  )
  return entries.map(({ title, level, anchor }, index) => {
    const isFirst = index === 0
    const isLast = index === entries.length - 1
    const children: ParagraphChild[] = [
      ...writeText(cleanLine(title)),
      new TextRun({ children: [new Tab()] }),
      pageReference(anchor, anchors),
    ]
    return new Paragraph({
      style: level === 1 ? styleIds.contents1 : styleIds.contents2,
      tabStops: [{ type: TabStopType.RIGHT, position: twips(width * 0.9) }],
      ...(isFirst ? fitOf({ ...fit, above: fit.above ?? spaceBefore.contents, below: 0 }) : {}),
      ...(isLast && !isFirst ? fitOf({ ...fit, above: null, startsPage: false }) : {}),
      children: [
        ...(isFirst ? fieldBegin('TOC \\o "1-2" \\h \\z \\u') : []),
        new InternalHyperlink({ children, anchor: anchors.nameOf(anchor) }),
        ...(isLast ? fieldEnd() : []),
      ],
    })
  })
}
