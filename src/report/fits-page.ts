// Whether blocks fit on one page of a paper, as the layout will lay them. An opening page asks before it is made.
import type { MeasureText } from '../charts/mark.ts'
import type { Block, Frame, Span } from './blocks.ts'
import { layPages } from './layout.ts'
import type { Paper } from './page.ts'

const frame: Frame = {
  organisation: '',
  name: '',
  mark: '',
  data: '',
  note: '',
  pageOf: () => '',
  continued: '',
}

export function fitsPage(blocks: readonly Block[], paper: Paper, measure: MeasureText): boolean {
  return layPages(blocks.map(withoutLinks), frame, paper, measure, false).pages.length === 1
}

/** Links to other sections are left out where those are not there; here they are not, and still take their room. */
function withoutLinks(block: Block): Block {
  if (block.kind === 'paragraph') return { ...block, spans: block.spans.map(unlink) }
  if (block.kind !== 'columns') return block
  const items = block.items.map(({ spans, note }) => ({ spans: spans.map(unlink), note: note.map(unlink) }))
  return { ...block, items }
}

function unlink(span: Span): Span {
  const { link, ...plain } = span
  return link === undefined ? span : plain
}
