// What the benchmark asks of a grid, the same of each: what is on screen, what is held, where the focus is.
import type { BenchRow } from './rows.ts'

/** 0-based, among data rows and columns. */
export interface Spot {
  readonly row: number
  readonly column: number
}

export interface Block {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** A row drawn now, its edges in the window. */
export interface DrawnRow {
  readonly row: number
  readonly top: number
  readonly bottom: number
}

export interface Adapter {
  /** Everything that is there before anybody asks to see the table; not timed. */
  readonly prepare: (rows: readonly BenchRow[]) => void | Promise<void>
  /** Returns what takes the grid off the page. */
  readonly mount: (root: HTMLElement) => () => void
  /** The box of a cell in the window; null where it is not drawn. */
  readonly box: (spot: Spot) => DOMRect | null
  /** The text a cell shows now; null where it is not drawn. */
  readonly shown: (spot: Spot) => string | null
  /** What the model holds there, as `spell` writes it. */
  readonly held: (spot: Spot) => string
  readonly count: () => number
  readonly active: () => Spot | null | Promise<Spot | null>
  /** More than one cell chosen together; null where the grid has no such thing, or one cell alone is. */
  readonly chosen: () => Block | null | Promise<Block | null>
  /** What scrolls the rows. */
  readonly scroller: () => HTMLElement | null
  /** The header row stands inside what scrolls and stays at its top. */
  readonly isHeaderInside: boolean
  /** Null where rows are no elements of the page. */
  readonly drawn: () => readonly DrawnRow[] | null
  /** The text in the open editor; the field that has the focus where left out. */
  readonly editor?: () => string | null
  /** Resolves when all edits are on disk; left out where nothing is kept. */
  readonly durable?: () => Promise<void>
  /** Where the keys of undoing belong to the page around the grid. */
  readonly undo?: () => void
  readonly redo?: () => void
  /** Rows drawn again since the last call; left out where that cannot be told. */
  readonly redrawn?: () => number
}

export const rowPx = 32
/** The height of the whole grid: header and rows. */
export const gridPx = 648
