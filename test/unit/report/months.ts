// What the tests of the months' briefings share: the sample, one pack of it as blocks, and what its blocks say.
import { measureText } from '../../../src/charts/font-metrics.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Block } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { layPages } from '../../../src/report/layout.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { methodWords } from '../../../src/words/index.ts'
import { setCells } from './fixture.ts'

export const sampleDay = '2026-11-26'
export const sample = makeSample(sampleData, 'months')

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }

export function documentOf(workbook: Workbook, choice: Pick<PackChoice, 'pack'> & Partial<PackChoice>) {
  const sources = { now: { workbook, asOf: sampleDay }, baseline: null, followUp: null }
  return makeDocument(sources, { paper: 'a4', mark: '', ...choice }, `${sampleDay}T10:00`, words)
}

export function blocksOf(
  workbook: Workbook,
  choice: Pick<PackChoice, 'pack'> & Partial<PackChoice>,
): readonly Block[] {
  return documentOf(workbook, choice).blocks
}

/** How many pages the first section takes, laid as it will be read. */
export function openingPages(workbook: Workbook, choice: Pick<PackChoice, 'pack'> & Partial<PackChoice>) {
  const { blocks, frame } = documentOf(workbook, choice)
  const next = blocks.findIndex((block, index) => index > 0 && anchorOf(block) !== undefined)
  const own = next < 0 ? blocks : blocks.slice(0, next)
  const paper = choice.paper ?? 'a4'
  return layPages(
    own.filter(({ kind }) => kind !== 'page-break'),
    frame,
    paper,
    measureText,
  ).pages.length
}

export function textOf(block: Block | undefined): string {
  if (block === undefined) return ''
  if (block.kind === 'heading') return block.text
  return 'spans' in block ? block.spans.map((span) => span.text).join('') : ''
}

export function requestOf(blocks: readonly Block[]): string {
  return textOf(blocks.find((block) => block.kind === 'callout'))
}

/** The three sentences of the opening page, each with its note in brackets. */
export function sentencesOf(blocks: readonly Block[]): readonly string[] {
  const columns = blocks.find((block) => block.kind === 'columns')
  return (columns?.items ?? []).map(
    ({ spans, note }) =>
      `${spans.map(({ text }) => text).join('')} [${note.map(({ text }) => text).join('')}]`,
  )
}

/** The lines of a section as text, cells parted by a bar. */
export function linesOf(blocks: readonly Block[], section: string): readonly string[] {
  const start = blocks.findIndex((block) => anchorOf(block) === section)
  if (start < 0) return []
  const rest = blocks.slice(start + 1)
  const end = rest.findIndex((block) => anchorOf(block) !== undefined)
  const own = [...blocks.slice(start, start + 1), ...(end < 0 ? rest : rest.slice(0, end))]
  return own.flatMap((block) => {
    if (block.kind !== 'table') return [textOf(block)].filter((text) => text !== '')
    return block.rows.map((row) => {
      const cells = row.kind === 'group' ? [row.cell] : row.cells
      return cells
        .map(({ glyph, spans }) => `${glyph?.alternative ?? ''}${spans.map(({ text }) => text).join('')}`)
        .join(' | ')
    })
  })
}

/** Every text and number of some rows made as bad as a file can hold. */
export function makeHostile(workbook: Workbook, tables: readonly TableId[]): Workbook {
  const long = `${'Wmm '.repeat(200)}${'x'.repeat(3000)} שלום عربى 漢字 \u0000 \u{1F600}`
  let hostile = workbook
  for (const table of tables) {
    for (const row of findRows(hostile, table).slice(0, 2)) {
      for (const [column, value] of Object.entries(row.cells)) {
        if (typeof value === 'string' && value.includes(' '))
          hostile = setCells(hostile, table, row.id, { [column]: long })
        if (typeof value === 'number') hostile = setCells(hostile, table, row.id, { [column]: 9.87e200 })
      }
    }
  }
  return hostile
}

/** The section a heading opens. */
function anchorOf(block: Block): string | undefined {
  return block.kind === 'heading' ? block.anchor : undefined
}
