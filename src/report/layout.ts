// Blocks -> pages: where everything stands, in points from the top left. Knows no file format.
import type { MeasureText } from '../charts/mark.ts'
import type { Block, Bookmark, Frame } from './blocks.ts'
import { drawFooter, drawFrame, placeLogo } from './frame.ts'
import type { PlacedLogo } from './frame.ts'
import {
  footerHeight,
  headerHeight,
  margins,
  paperSizes,
  textHeightOf,
  textWidthOf,
  turnPage,
} from './page.ts'
import type { PageSize, Paper } from './page.ts'
import type { Piece, Surroundings } from './piece.ts'
import { layBlock } from './lay-block.ts'
import type { Pieces } from './lay-block.ts'
import { decoration, makeNode } from './structure.ts'
import type { Content } from './structure.ts'
import { cacheMeasure } from './wrap.ts'

export interface Page {
  readonly width: number
  readonly height: number
  readonly bookmarks: readonly Bookmark[]
  /** Marks are made when a page is drawn: a long document never has those of all its pages at once. */
  readonly draw: () => readonly Content[]
}

export interface Pages {
  readonly pages: readonly Page[]
  /** Where an anchor stands: page from 0 and distance from its top. */
  readonly places: ReadonlyMap<string, Place>
  /** The same on every page; null for none. */
  readonly logo: PlacedLogo | null
}

export interface Place {
  readonly page: number
  readonly y: number
}

interface OpenPage {
  readonly size: PageSize
  readonly placed: { readonly piece: Piece; readonly y: number }[]
  readonly bookmarks: Bookmark[]
}

/** The pages, header and footer included. At least one page. A page that has to hold what it is given is not drawn in. */
export function layPages(
  blocks: readonly Block[],
  frame: Frame,
  paper: Paper,
  rawMeasure: MeasureText,
  mayDrawIn = true,
): Pages {
  const measure = cacheMeasure(rawMeasure)
  const layAt = layBlocks(blocks, frame.continued, paper, measure)
  const laid = blocks.map((_, index) => layAt(index, false))
  const usual = paginate(laid, paper)
  const closer = mayDrawIn ? drawIn(laid, layAt, usual.stretches, paper) : null
  const { open, places } = closer === null ? usual : paginate(closer, paper)

  const surroundings: Surroundings = {
    pageOf: (anchor) => {
      const found = places.get(anchor)
      return found === undefined ? undefined : found.page + 1
    },
  }
  const frames = new Map<PageSize, Content>()
  const frameOf = (own: PageSize): Content => {
    const known = frames.get(own) ?? { ...decoration(drawFrame(frame, own, measure)), isCommon: true }
    frames.set(own, known)
    return known
  }
  const pages = open.map(({ size: own, placed, bookmarks }, index) => ({
    ...own,
    bookmarks,
    draw: () => [
      frameOf(own),
      decoration(drawFooter(frame, index + 1, open.length, own, measure)),
      ...placed.flatMap(({ piece, y: at }) => piece.draw(margins.side, at, surroundings)),
    ],
  }))
  return { pages, places, logo: placeLogo(frame) }
}

/** Where the pieces stand: on which page, and how far from its top. */
function paginate(laid: readonly Laid[], paper: Paper): Paginated {
  const upright = paperSizes[paper]
  const turned = turnPage(upright)
  const top = margins.top + headerHeight
  const places = new Map<string, Place>()
  const open: OpenPage[] = []
  let size = upright
  let y = top

  const bottom = () => size.height - margins.foot - footerHeight
  const addPage = () => {
    open.push({ size, placed: [], bookmarks: [] })
    y = top
  }
  const page = () => open[open.length - 1]
  const startPage = () => {
    if (y > top) addPage()
  }
  const place = (piece: Piece) => {
    page()?.placed.push({ piece, y })
    y += piece.height
  }
  const turnTo = (wanted: PageSize) => {
    if (size === wanted) return
    size = wanted
    // An empty page is turned instead of left empty.
    if (y === top) open.pop()
    addPage()
  }
  addPage()

  const stretches: Stretch[] = []
  let begun = { from: 0, page: 0 }
  const endStretch = (to: number) => {
    const pages = open.length - begun.page
    stretches.push({ from: begun.from, to, pages, filled: (y - top) / (bottom() - top) })
  }
  for (const [index, { block, pieces }] of laid.entries()) {
    if (block.kind === 'page-break') {
      endStretch(index)
      startPage()
      begun = { from: index + 1, page: open.length - 1 }
      continue
    }
    if (block.kind === 'space') {
      if (y > top) y += block.points
      continue
    }
    const wanted = isTurned(laid, index) ? turned : upright
    const isOtherSize = size !== wanted && y > top
    if (isOtherSize) endStretch(index)
    turnTo(wanted)
    if (isOtherSize) begun = { from: index, page: open.length - 1 }
    if (y > top && y + neededFrom(laid, index) > bottom()) startPage()
    if (y > top) y += pieces.before
    if (pieces.bookmark !== undefined) page()?.bookmarks.push(pieces.bookmark)
    if (pieces.anchor !== undefined) places.set(pieces.anchor, { page: open.length - 1, y })
    if (pieces.head !== null) place(pieces.head)
    let above = y
    for (const [at, piece] of pieces.pieces.entries()) {
      const fits = (height: number) => y + height <= bottom() + 0.01
      if (y > top && (!fits(piece.height) || leavesOne(block, pieces, at, y > above, fits))) {
        startPage()
        if (pieces.repeated !== null) place(pieces.repeated)
        if (piece.continued !== undefined) place(piece.continued)
        above = y
      }
      place(piece)
    }
  }
  endStretch(laid.length)
  return { open, places, stretches }
}

/** A last page that is filled less than this looks like an accident. */
const hardlyFilled = 0.33
/** Longer ones than these would be laid again for long, and one page more is no matter in them. */
const mostPages = 24

/** Stretches that leave little on their last page are laid closer where that spares the page; null where none does. */
function drawIn(
  laid: readonly Laid[],
  layAt: LayAt,
  stretches: readonly Stretch[],
  paper: Paper,
): readonly Laid[] | null {
  const closer = stretches.flatMap(({ from, to, pages, filled }) => {
    if (pages < 2 || pages > mostPages || filled > hardlyFilled) return []
    const blocks = laid.slice(from, to).map((_, at) => layAt(from + at, true))
    return paginate(blocks, paper).open.length < pages ? [{ from, blocks }] : []
  })
  if (closer.length === 0) return null
  const all = [...laid]
  for (const { from, blocks } of closer) all.splice(from, blocks.length, ...blocks)
  return all
}

/** Two rows that together leave the page after them as good as empty, or the one before with hardly a gap. */
const shortRows = 90

/** The last row of a table is not left alone on a page: the one before it goes there, too. */
function leavesOne(
  { kind }: Block,
  { pieces }: Pieces,
  at: number,
  isBelowAnother: boolean,
  fits: (height: number) => boolean,
): boolean {
  const [own, last] = [pieces[at], pieces[at + 1]]
  if (kind !== 'table' || !isBelowAnother || own === undefined || last === undefined) return false
  const isShort = own.height + last.height < shortRows
  return isShort && at === pieces.length - 2 && !fits(own.height + last.height)
}

interface Laid {
  readonly block: Block
  readonly pieces: Pieces
}

/** Blocks from one page break, or page of another size, to the next. */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly pages: number
  /** Share of its last page that is filled. */
  readonly filled: number
}

interface Paginated {
  readonly open: readonly OpenPage[]
  readonly places: ReadonlyMap<string, Place>
  readonly stretches: readonly Stretch[]
}

/** Lays one of the blocks, or lays it closer. */
type LayAt = (index: number, isClose: boolean) => Laid

function layBlocks(blocks: readonly Block[], continued: string, paper: Paper, measure: MeasureText): LayAt {
  const upright = paperSizes[paper]
  const structure = makeNode(null, 'Document')
  const anchors = new Set(blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchor ?? []) : [])))
  return (index, isClose) => {
    const block = blocks[index] ?? { kind: 'space', points: 0 }
    const size = block.kind === 'table' && block.turned === true ? turnPage(upright) : upright
    const sheet = {
      width: textWidthOf(size),
      room: textHeightOf(size),
      measure,
      structure,
      anchors,
      continued,
      blocks,
      isClose,
    }
    const pieces = layBlock(block, sheet)
    const before = pieces.before * (isClose ? closeSpace : 1) + extraBefore(block, blocks[index - 1])
    return { block, pieces: { ...pieces, before } }
  }
}

/** Share of the space between blocks that is left where they are laid closer. */
const closeSpace = 0.75

/** What introduces a turned table is turned with it. */
function isTurned(laid: readonly Laid[], index: number): boolean {
  for (let at = index; at < laid.length; at += 1) {
    const next = laid[at]
    if (next === undefined) return false
    if (next.block.kind === 'table') return next.block.turned === true
    if (!next.pieces.withNext) return false
  }
  return false
}

/** Height that must fit for a block to start here: its own first pieces, and those of the blocks it introduces. */
function neededFrom(laid: readonly Laid[], index: number): number {
  let needed = 0
  for (let at = index; at < laid.length; at += 1) {
    const pieces = laid[at]?.pieces
    if (pieces === undefined) break
    const own = pieces.withNext ? pieces.pieces : pieces.pieces.slice(0, pieces.together)
    needed += pieces.before + (pieces.head?.height ?? 0)
    for (const piece of own) needed += piece.height
    if (!pieces.withNext) break
  }
  return needed
}

/** A note needs a little air below a table or picture, where it needs none below its heading. */
function extraBefore(block: Block, previous: Block | undefined): number {
  const below = previous?.kind === 'table' || previous?.kind === 'chart'
  return block.kind === 'paragraph' && below ? 5 : 0
}
