// What a briefing is made of, as plain data: headings, paragraphs, tables, charts. Knows no page and no file format.
import type { Chart, FontWeight, Mark, Tone } from '../charts/mark.ts'

/** A stretch of text in one weight and tone. */
export interface Span {
  readonly text: string
  readonly weight?: FontWeight
  readonly tone?: Tone
}

/** A small drawing on a line of text, in points from its top left. */
export interface Glyph {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
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
  readonly align?: 'start' | 'middle' | 'end'
}

export type TableRow =
  | { readonly kind: 'row'; readonly cells: readonly TableCell[] }
  /** Spans the table and stays with the row after it. */
  | { readonly kind: 'group'; readonly cell: TableCell }

export interface Bookmark {
  readonly title: string
  readonly level: 1 | 2
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly style: 'title' | 'section' | 'finding'
      readonly text: string
      readonly bookmark?: Bookmark
    }
  | {
      readonly kind: 'paragraph'
      readonly style: 'prompt' | 'body' | 'meta' | 'small'
      readonly spans: readonly Span[]
      /** Share of the text width; long lines tire. 1 where absent. */
      readonly share?: number
      /** Belongs to the block after it and stays on its page. */
      readonly withNext?: true
    }
  | {
      readonly kind: 'columns'
      readonly items: readonly { readonly spans: readonly Span[]; readonly note: string }[]
    }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly TableRow[]
      /** Tighter rows, for long lists and matrices. */
      readonly dense?: true
    }
  | { readonly kind: 'callout'; readonly spans: readonly Span[] }
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
}
