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

export interface StructureNode {
  readonly role: StructureRole
  readonly children: StructureNode[]
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

/** What one element of the tree shows at one place of a page; without an element it is decoration. */
export interface Content {
  readonly node: StructureNode | null
  readonly marks: readonly Mark[]
  readonly links?: readonly LinkArea[]
}

export function makeNode(
  parent: StructureNode,
  role: StructureRole,
  more: { readonly alternative?: string; readonly span?: number } = {},
): StructureNode {
  const node: StructureNode = { role, children: [], ...more }
  parent.children.push(node)
  return node
}

/** Marks nobody needs to hear of: lines, bars, page furniture. */
export function decoration(marks: readonly Mark[]): Content {
  return { node: null, marks }
}
