// The lists of the week-one briefing: gaps with evidence, symptoms.
import { involvementRows } from '../../domain/involvement.ts'
import type { InvolvementRow } from '../../domain/involvement.ts'
import { numberAt, textAt } from '../../domain/read.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, numberCell, plainCell, rowNumber } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { chipGlyph } from '../glyphs.ts'

/** From this answer on a symptom is seen "often". */
const OFTEN = 3
/** Shown where none is seen often: the first few tell what the answers look like. */
const fewSymptoms = 3

export function makeGaps(briefing: Briefing): readonly Block[] {
  const { gaps } = briefing.words.briefing.weekOne
  const rows = involvementRows(briefing.context)
  const rated = rows.filter((row) => row.gap !== null || evidenceOf(briefing, row) !== undefined)
  if (rated.length === 0) return []
  const ranked = [...rated].sort((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1))
  const title = gaps.title(rated.filter((row) => (row.gap ?? 0) > 0).length)
  return [
    { kind: 'heading', style: 'section', text: title, bookmark: { title, level: 1 } },
    { kind: 'paragraph', style: 'meta', spans: [{ text: gaps.subtitle }], withNext: true },
    {
      kind: 'table',
      columns: [
        { head: [{ text: gaps.head.rank }], width: 22, fixed: true, align: 'end' },
        { head: [{ text: gaps.head.row }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: gaps.head.stage }], width: 26 },
        { head: [{ text: gaps.head.mandate }], width: 34, fixed: true },
        { head: [{ text: gaps.head.actual }], width: 28, fixed: true },
        { head: [{ text: gaps.head.target }], width: 28, fixed: true },
        { head: [{ text: gaps.head.gap }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: gaps.head.weighted }], width: 28, fixed: true, align: 'end' },
        { head: [{ text: gaps.head.evidence }], width: 34 },
        { head: [{ text: gaps.head.consequence }], width: 34 },
      ],
      rows: ranked.map((row): TableRow => ({ kind: 'row', cells: gapCells(briefing, row) })),
    },
  ]
}

function evidenceOf(briefing: Briefing, row: InvolvementRow): string | undefined {
  const point = findRow(briefing.context.workbook, 'integration-points', row.id)
  return point === undefined ? undefined : textAt(point, 'evidence')
}

function gapCells(briefing: Briefing, row: InvolvementRow): readonly TableCell[] {
  const { weekOne, number, unnamed, blank } = briefing.words.briefing
  const { gaps } = weekOne
  const point = findRow(briefing.context.workbook, 'integration-points', row.id)
  const chip = (value: number | null): TableCell =>
    value === null ? plainCell(blank, { tone: 'ink-3' }) : { glyph: chipGlyph(value), spans: [] }
  const isGap = (row.gap ?? 0) > 0
  return [
    plainCell(row.rank === null ? '' : String(row.rank)),
    numberCell(rowNumber(briefing, 'integration-points', row.id)),
    plainCell(row.label || unnamed),
    chip(row.mandate),
    chip(row.actual),
    chip(row.target),
    plainCell(
      row.gap === null ? blank : number(row.gap),
      isGap ? { weight: 600, tone: 'gap' } : { tone: 'ink-3' },
    ),
    plainCell(row.weightedGap === null ? '' : number(row.weightedGap), { tone: 'ink-3' }),
    cellOr(evidenceOf(briefing, row), gaps.noEvidence),
    plainCell((point === undefined ? undefined : textAt(point, 'consequence-of-absence')) ?? ''),
  ]
}

/** Every symptom the team agreed to see often, most often first; priority, then table order settles ties. */
export function makeSymptoms(briefing: Briefing): readonly Block[] {
  const { symptoms } = briefing.words.briefing.weekOne
  const all = findRows(briefing.context.workbook, 'symptoms')
  const rated = all.flatMap((row) => {
    const frequency = numberAt(row, 'agreed-frequency')
    return frequency === undefined ? [] : [{ row, frequency, priority: numberAt(row, 'priority') ?? 0 }]
  })
  if (rated.length === 0) return []
  rated.sort((a, b) => b.frequency - a.frequency || b.priority - a.priority)
  const often = rated.filter(({ frequency }) => frequency >= OFTEN)
  const shown = often.length > 0 ? often : rated.slice(0, fewSymptoms)
  const steps = briefing.words.method.scales.frequency.steps
  const more = rated.length - shown.length
  // Where none is seen often, those left out may be as frequent as those shown.
  const note = often.length > 0 ? symptoms.more(more) : symptoms.notShown(more)
  return [
    {
      kind: 'heading',
      style: 'section',
      text: symptoms.title(often.length),
      bookmark: { title: symptoms.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: symptoms.subtitle(rated.length, all.length) }],
      withNext: true,
    },
    {
      kind: 'table',
      columns: [
        { head: [{ text: symptoms.head.symptom }], width: 60 },
        { head: [{ text: symptoms.head.often }], width: 62, fixed: true },
        { head: [{ text: symptoms.head.example }], width: 48 },
        { head: [{ text: symptoms.head.cost }], width: 26 },
      ],
      rows: shown.map(({ row, frequency }): TableRow => ({
        kind: 'row',
        cells: [
          plainCell(textAt(row, 'symptom') ?? row.id),
          {
            spans: [
              { text: `${briefing.words.briefing.number(frequency)} `, weight: 600 },
              { text: steps[Math.round(frequency)]?.label ?? '' },
            ],
          },
          plainCell(textAt(row, 'recent-example') ?? ''),
          plainCell(textAt(row, 'cost') ?? ''),
        ],
      })),
    },
    ...(more === 0 ? [] : [{ kind: 'paragraph', style: 'meta', spans: [{ text: note }] } satisfies Block]),
  ]
}
