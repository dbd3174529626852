// The sample engagement with its frozen copies, a hostile workbook, and the packs made of them, for tests of whole packs.
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import { findFrozenCopy } from '../../../src/domain/frozen-copy.ts'
import type { StageId } from '../../../src/domain/stage-id.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { makeTableRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import type { Block, BriefingDocument, Span } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { layPages } from '../../../src/report/layout.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import type { Sources } from '../../../src/report/sources.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { methodWords } from '../../../src/words/index.ts'

export const sampleDay = '2026-11-26'

/** Fresh objects each time; the same content. */
export function sampleSources(asOf = sampleDay): Sources {
  const { workbook, checkpoints } = makeSampleContent('sample')
  const copyOf = (stage: StageId) => {
    const frozen = findFrozenCopy(workbook, stage, checkpoints)
    const copy = checkpoints.find(({ id }) => id === frozen?.id)
    return frozen === null || copy === undefined ? null : { workbook: copy.workbook, asOf: frozen.asOf }
  }
  return { now: { workbook, asOf }, baseline: copyOf('week-one'), followUp: copyOf('month-six') }
}

export function sourcesOf(workbook: Workbook, asOf: string): Sources {
  return { now: { workbook, asOf }, baseline: null, followUp: null }
}

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }

export function makePack(sources: Sources, choice: Partial<PackChoice>): BriefingDocument {
  const whole = { pack: 'summary', paper: 'a4', mark: '', ...choice } as const
  return makeDocument(sources, whole, '2026-11-26', words)
}

export function countPages(sources: Sources, choice: Partial<PackChoice>): number {
  const { blocks, frame } = makePack(sources, choice)
  return layPages(blocks, frame, choice.paper ?? 'a4', measureText).pages.length
}

const spansText = (spans: readonly Span[]) => spans.map(({ text }) => text).join('')

/** Every text of a block, its pictures' descriptions included, one line each. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
    case 'callout':
      return [spansText(block.spans)]
    case 'list':
      return block.items.map(spansText)
    case 'columns':
      return block.items.map(({ spans, note }) => `${spansText(spans)} (${spansText(note)})`)
    case 'chart':
      return [block.chart.title, block.chart.alternative]
    case 'table':
      return [
        block.columns.map(({ head }) => spansText(head)).join(' | '),
        ...block.rows.map((row) =>
          (row.kind === 'row' ? row.cells : [row.cell])
            .map(({ glyph, spans }) => `${glyph?.alternative ?? ''}${spansText(spans)}`)
            .join(' | '),
        ),
      ]
    case 'sign-off':
      return block.fields.map(({ label, value }) => `${label}: ${value}`)
    case 'contents':
    case 'rule':
    case 'space':
    case 'page-break':
      return []
  }
}

export function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n')
}

const hostile = [
  'W'.repeat(200),
  Array.from({ length: 60 }, (_, index) => `line ${String(index)} of a cell`).join('\n'),
  'שלום עולם '.repeat(40),
  `${'long '.repeat(300)}end`,
  '<script>alert(1)</script>\u0000\u202E👩‍💻'.repeat(8),
]

/** Every text of every row becomes one that nobody would wish on a page. */
export function makeHostile(workbook: Workbook): Workbook {
  const entries = tableIds.map((table) => [table, makeTableRows(hostileRows(workbook, table))])
  return { ...workbook, tables: { ...workbook.tables, ...(Object.fromEntries(entries) as object) } }
}

function hostileRows(workbook: Workbook, table: TableId) {
  const columns = tables[table].columns.filter(({ kind }) => kind === 'text' || kind === 'long-text')
  return workbook.tables[table].rows.map((row, index) => {
    const cells: Record<string, Cell> = { ...row.cells }
    for (const [place, { id }] of columns.entries()) {
      cells[id] = hostile[(index + place) % hostile.length] ?? ''
    }
    return { ...row, cells }
  })
}

export function hostileSources(): Sources {
  const { now, baseline, followUp } = sampleSources()
  const twist = (context: typeof baseline) =>
    context === null ? null : { ...context, workbook: makeHostile(context.workbook) }
  return {
    now: { ...now, workbook: makeHostile(now.workbook) },
    baseline: twist(baseline),
    followUp: twist(followUp),
  }
}
