// The tree a screen reader walks: which heading, paragraph, table or figure a drawn mark belongs to. Knows no file format.
import type { Mark } from '../charts/mark.ts'

/** Standard structure types of PDF (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'TOC'
  | 'TOCI'
  | 'BlockQuote'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link'

/** Knows what it is part of; what is part of it follows from the order things are drawn in. */
export interface StructureNode {
  readonly role: StructureRole
  /** Null for the document itself. */
  readonly parent: StructureNode | null
  /** In words, what a figure shows. */
  readonly alternative?: string
  /** A cell that spans so many columns. */
  readonly span?: number
}

/** An area of a page that leads to an anchor. */
export interface LinkArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly anchor: string
}

/**
 * What one element of the tree shows at one place of a page, nothing for an empty cell; without an element it is
 * decoration. Contents come in reading order, and an element that was left is not shown again.
 */
export interface Content {
  readonly node: StructureNode | null
  readonly marks: readonly Mark[]
  readonly links?: readonly LinkArea[]
  /**
   * Of a row of plain text: how many of the marks each of its cells has, one after another. A long table would else be
   * some hundred thousand elements and contents.
   */
  readonly cells?: readonly number[]
  /** Decoration that many pages have: the very same marks on each of them. */
  readonly isCommon?: true
}

export function makeNode(
  parent: StructureNode | null,
  role: StructureRole,
  more?: { readonly alternative?: string; readonly span?: number },
): StructureNode {
  return more === undefined ? { role, parent } : { role, parent, ...more }
}

/** Marks nobody needs to hear of: lines, bars, page furniture. */
export function decoration(marks: readonly Mark[]): Content {
  return { node: null, marks }
}
