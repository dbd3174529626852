// The blocks of the full pack as plain HTML, for a browser to print: what a report made of a web page would be.
import { dateAt } from '../../../src/domain/read.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import type { Block, Span, TableCell } from '../../../src/report/blocks.ts'
import { marksToSvg } from '../../../src/report/docx/marks-to-svg.ts'
import { layBriefing } from '../../../src/report/lay-briefing.ts'
import type { Sources } from '../../../src/report/sources.ts'

export function writeHtml(): string {
  const { document } = layBriefing({
    sources: sampleSources(),
    choice: { pack: 'full', paper: 'a4', mark: 'Confidential' },
    madeOn: '2026-11-23',
  })
  const style =
    'body{font:9pt "IBM Plex Sans",sans-serif}table{width:100%;border-collapse:collapse}td,th{text-align:left;vertical-align:top;border-bottom:.6pt solid #dfdcd5;padding:4pt 8pt 4pt 0}tr{break-inside:avoid}'
  const body = document.blocks.map(writeBlock).join('\n')
  return `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escape(document.title)}</title><style>${style}</style><body>${body}`
}

function sampleSources(): Sources {
  const { workbook, checkpoints } = makeSampleContent('bench-pack')
  const copyOf = (kind: string, stage: string) => {
    const copy = checkpoints.find((checkpoint) => checkpoint.kind === kind)
    const row = findRow(workbook, 'stages', stage)
    const asOf = row === undefined ? undefined : dateAt(row, 'sign-off-date')
    return copy === undefined || asOf === undefined ? null : { workbook: copy.workbook, asOf }
  }
  return {
    now: { workbook, asOf: '2026-11-23' },
    baseline: copyOf('baseline', 'week-one'),
    followUp: copyOf('follow-up', 'month-six'),
  }
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escape(block.text)}</h2>`
    case 'paragraph':
    case 'callout':
      return `<p>${spans(block.spans)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${spans(item)}</li>`).join('')}</ul>`
    case 'columns':
      return block.items.map((item) => `<p>${spans(item.spans)} ${spans(item.note)}</p>`).join('')
    case 'chart':
      return marksToSvg(block.chart)
    case 'table': {
      const head = block.columns.map((column) => `<th>${spans(column.head)}</th>`).join('')
      const rows = block.rows.map((row) => {
        const cells = row.kind === 'group' ? [row.cell] : row.cells
        return `<tr>${cells.map((cell) => `<td>${writeCell(cell)}</td>`).join('')}</tr>`
      })
      return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
    case 'sign-off':
      return block.fields.map(({ label, value }) => `<p>${escape(label)}: ${escape(value)}</p>`).join('')
    case 'page-break':
      return '<div style="break-after:page"></div>'
    case 'contents':
    case 'rule':
    case 'space':
      return ''
  }
}

function writeCell({ glyph, spans: texts }: TableCell): string {
  return `${glyph === undefined ? '' : escape(glyph.alternative)} ${spans(texts)}`
}

function spans(all: readonly Span[]): string {
  return all.map(({ text, weight }) => (weight === 600 ? `<b>${escape(text)}</b>` : escape(text))).join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
