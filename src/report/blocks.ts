// What a briefing is made of, as plain data: headings, paragraphs, tables, charts. Knows no page and no file format.
import type { Chart, FontWeight, Mark, Tone } from '../charts/mark.ts'
import type { Logo } from './logo.ts'

/** A stretch of text in one weight and tone. */
export interface Span {
  readonly text: string
  readonly weight?: FontWeight
  readonly tone?: Tone
  /**
   * Leads to the block with this anchor; `PAGE` inside the text becomes the number of its page. Left out where
   * the briefing has no such block.
   */
  readonly link?: string
}

/** Stands in a linked text for the page its anchor is on; a private character that no keyboard gives. */
export const PAGE = '\uE0F0'

/** A small drawing on a line of text, in points from its top left. */
export interface Glyph {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
  /** The drawing in words, for those who cannot see it and for the editable copy. */
  readonly alternative: string
  /** Two lines, before and after, that differ: where it is written, the second is underlined. */
  readonly changes?: true
  /** A bar of numbers that stand beside it: where others become their words, it stays a picture. */
  readonly picture?: true
}

/** Text styles of the page; sizes are the page's business. */
export type TextStyle = 'title' | 'section' | 'finding' | 'prompt' | 'body' | 'meta' | 'small'

export interface TableCell {
  /** Drawn at the start of the first line; the text follows it. */
  readonly glyph?: Glyph
  readonly spans: readonly Span[]
}

export interface TableColumn {
  readonly head: readonly Span[]
  /** Points if `fixed`, else a share of what is left. */
  readonly width: number
  readonly fixed?: true
  /** `decimal`: numbers stand with their decimal points below one another, at the right. */
  readonly align?: 'start' | 'middle' | 'end' | 'decimal'
}

export type TableRow =
  | { readonly kind: 'row'; readonly cells: readonly TableCell[] }
  /** Spans the table and stays with the row after it. */
  | { readonly kind: 'group'; readonly cell: TableCell }

export interface Bookmark {
  readonly title: string
  readonly level: 1 | 2 | 3
}

export interface Sentence {
  readonly spans: readonly Span[]
  /** What it rests on: n and rows. */
  readonly note: readonly Span[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Tighter rows, for long lists and matrices. */
  readonly dense?: true
  /** Lies on pages turned to landscape. */
  readonly turned?: true
  /** Cells are cut with a visible sign after so many lines; a reader finds the whole in the workbook. */
  readonly maxLines?: number
  /** A short one that belongs to the block after it: the whole stays on its page. */
  readonly withNext?: true
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly style: 'title' | 'section' | 'finding'
      readonly text: string
      readonly bookmark?: Bookmark
      readonly anchor?: string
      readonly maxLines?: number
    }
  | {
      readonly kind: 'paragraph'
      readonly style: 'prompt' | 'body' | 'meta' | 'small'
      readonly spans: readonly Span[]
      /** Share of the text width; long lines tire. 1 where absent. */
      readonly share?: number
      /** Belongs to the block after it and stays on its page. */
      readonly withNext?: true
      readonly maxLines?: number
    }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[]; readonly share?: number }
  /** Sentences side by side, each with what it rests on. */
  | {
      readonly kind: 'columns'
      readonly items: readonly Sentence[]
      readonly maxLines?: number
      /** The same for what a sentence rests on; `maxLines` where absent. */
      readonly noteLines?: number
    }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | TableBlock
  | { readonly kind: 'callout'; readonly spans: readonly Span[]; readonly maxLines?: number }
  /** Date, name and what was decided, or lines to write them on. */
  | {
      readonly kind: 'sign-off'
      readonly fields: readonly { readonly label: string; readonly value: string; readonly wide?: true }[]
      readonly withNext?: true
    }
  /** The bookmarks of the document with their pages. */
  | { readonly kind: 'contents' }
  | { readonly kind: 'rule' }
  | { readonly kind: 'space'; readonly points: number }
  | { readonly kind: 'page-break' }

/** What stands on every page around the blocks. */
export interface Frame {
  readonly organisation: string
  readonly name: string
  /** Confidentiality; empty for none. */
  readonly mark: string
  readonly data: string
  readonly note: string
  readonly pageOf: (page: number, pages: number) => string
  /** Stands behind the name of a group of rows that go on over a page. */
  readonly continued: string
  readonly logo?: Logo
}

/** A whole briefing before it has pages: what every writer starts from. */
export interface BriefingDocument {
  readonly title: string
  readonly author: string
  readonly frame: Frame
  readonly blocks: readonly Block[]
}
