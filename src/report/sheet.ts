// What a block is laid on: the room it has, and what it must know of the rest of the document.
import type { MeasureText } from '../charts/mark.ts'
import { PAGE } from './blocks.ts'
import type { Block, Span } from './blocks.ts'
import type { StructureNode } from './structure.ts'

export interface Sheet {
  readonly width: number
  /** Height between header and footer. */
  readonly room: number
  readonly measure: MeasureText
  readonly structure: StructureNode
  /** Every anchor of the document: links to others are left out. */
  readonly anchors: ReadonlySet<string>
  /** Behind the name of a group of rows that go on over a page. */
  readonly continued: string
  /** Rows of tables stand closer, so that a page can be spared. */
  readonly isClose: boolean
  /** All blocks, for the contents. */
  readonly blocks: readonly Block[]
}

/** Links to what this document does not hold become plain text; a reference to their page is left out. */
export function keepLinks(spans: readonly Span[], { anchors }: Pick<Sheet, 'anchors'>): readonly Span[] {
  if (spans.every((span) => span.link === undefined || anchors.has(span.link))) return spans
  return spans.flatMap((span) => {
    const { link, ...rest } = span
    if (link === undefined || anchors.has(link)) return [span]
    return span.text.includes(PAGE) ? [] : [rest]
  })
}
