// Every text of a briefing that people read, one by one. Figures are left out: their words stand in the workbook's cells.
import type { Block, BriefingDocument, Span } from './blocks.ts'

export function textsOf({ frame, blocks }: BriefingDocument): readonly string[] {
  const { organisation, name, mark, data, note } = frame
  return [organisation, name, mark, data, note, ...blocks.flatMap(textsOfBlock)]
}

function textsOfBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'callout':
      return block.spans.map(textOfSpan)
    case 'list':
      return block.items.flat().map(textOfSpan)
    case 'columns':
      return block.items.flatMap(({ spans, note }) => [...spans, ...note]).map(textOfSpan)
    case 'table':
      return [
        ...block.columns.flatMap(({ head }) => head),
        ...block.rows
          .flatMap((row) => (row.kind === 'group' ? [row.cell] : row.cells))
          .flatMap(({ spans }) => spans),
      ].map(textOfSpan)
    case 'sign-off':
      return block.fields.flatMap(({ label, value }) => [label, value])
    case 'chart':
    case 'contents':
    case 'rule':
    case 'space':
    case 'page-break':
      return []
  }
}

function textOfSpan({ text }: Span): string {
  return text
}
