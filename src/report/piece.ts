// The unit pages are filled with: something never split, with a height and a way to draw it.
import type { Mark } from '../charts/mark.ts'
import type { Line } from './wrap.ts'

/** Never split: its height and how to draw it with its top left at a place. */
export interface Piece {
  readonly height: number
  readonly draw: (x: number, y: number) => readonly Mark[]
}

export function drawLine(line: Line, x: number, baseline: number, size: number): readonly Mark[] {
  return line.segments.map((segment) => ({
    kind: 'text',
    x: x + segment.x,
    y: baseline,
    text: segment.text,
    size,
    weight: segment.weight,
    anchor: 'start',
    tone: segment.tone,
  }))
}

/** Pieces below one another as one. */
export function stackPieces(pieces: readonly Piece[]): Piece {
  const height = pieces.reduce((sum, piece) => sum + piece.height, 0)
  return {
    height,
    draw: (x, top) => {
      let y = top
      return pieces.flatMap((piece) => {
        const marks = piece.draw(x, y)
        y += piece.height
        return marks
      })
    },
  }
}
