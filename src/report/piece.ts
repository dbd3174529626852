// The unit pages are filled with: something never split, with a height and a way to draw it.
import type { Mark } from '../charts/mark.ts'
import { PAGE } from './blocks.ts'
import type { Content, LinkArea, StructureNode } from './structure.ts'
import type { Line } from './wrap.ts'

/** What is known of the whole document when a page is drawn. */
export interface Surroundings {
  /** Page number of an anchor, from 1. */
  readonly pageOf: (anchor: string) => number | undefined
}

/** Never split: its height and how to draw it with its top left at a place. */
export interface Piece {
  readonly height: number
  readonly draw: (x: number, y: number, surroundings: Surroundings) => readonly Content[]
  /** Stands above it where it begins a page, below a table's head: the group it goes on with. */
  readonly continued?: Piece
}

/** One line of an element, its links included. */
export function drawLine(
  line: Line,
  node: StructureNode | null,
  x: number,
  baseline: number,
  size: number,
  surroundings: Surroundings,
): Content {
  const marks: Mark[] = []
  const links: LinkArea[] = []
  for (const segment of line.segments) {
    const { link } = segment
    const text = link === undefined ? segment.text : fillPage(segment.text, surroundings.pageOf(link))
    marks.push({
      kind: 'text',
      x: x + segment.x,
      y: baseline,
      text,
      size,
      weight: segment.weight,
      anchor: 'start',
      tone: segment.tone,
    })
    if (link !== undefined)
      links.push({
        x: x + segment.x,
        y: baseline - size,
        width: segment.width,
        height: size * 1.35,
        anchor: link,
      })
  }
  return links.length === 0 ? { node, marks } : { node, marks, links }
}

function fillPage(text: string, page: number | undefined): string {
  return page === undefined ? text : text.replaceAll(PAGE, String(page))
}

/** Pieces below one another as one. */
export function stackPieces(pieces: readonly Piece[]): Piece {
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0)
  return {
    height,
    draw: (x, top, surroundings) => {
      let y = top
      return pieces.flatMap((piece) => {
        const contents = piece.draw(x, y, surroundings)
        y += piece.height
        return contents
      })
    },
  }
}
