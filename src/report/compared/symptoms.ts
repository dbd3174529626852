// How often symptoms are seen, before and after, as the team agreed.
import { fewestToCompare } from '../../domain/compare-measures.ts'
import { ratingAt, textAt } from '../../domain/read.ts'
import { findRow, findRows } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findSides } from './sides.ts'

/** Of a symptom's name: the whole of it stands in its own table. */
const mostLines = 4

export interface SymptomPair {
  readonly symptom: string
  readonly before: number
  readonly after: number
}

export function makeSymptomsCompared(briefing: Briefing): readonly Block[] {
  const sides = findSides(briefing)
  if (sides === null) return []
  const { symptoms } = briefing.words.briefing.compared
  const pairs = pairSymptoms(sides.before.workbook, sides.after.workbook)
  if (pairs.length === 0) return []
  const moves = {
    of: pairs.length,
    up: pairs.filter(({ before, after }) => after > before).length,
    down: pairs.filter(({ before, after }) => after < before).length,
  }
  const { head } = symptoms
  return [
    {
      kind: 'heading',
      style: 'section',
      text: symptoms.title(moves),
      bookmark: { title: symptoms.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: symptoms.subtitle(pairs.length) }],
      withNext: true,
    },
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.symptom }], width: 60 },
        { head: [{ text: head.before }], width: 72, fixed: true },
        { head: [{ text: head.after }], width: 72, fixed: true },
        { head: [{ text: head.change }], width: 60, fixed: true },
      ],
      rows: pairs.map((pair) => symptomRow(briefing, pair, pairs.length >= fewestToCompare)),
    },
  ]
}

/** Agreed on both sides; what fell most first, then in table order. */
export function pairSymptoms(before: Workbook, after: Workbook): readonly SymptomPair[] {
  const pairs = findRows(after, 'symptoms').flatMap((row) => {
    const old = findRow(before, 'symptoms', row.id)
    const was = old === undefined ? undefined : ratingAt(old, 'agreed-frequency', 'frequency')
    const is = ratingAt(row, 'agreed-frequency', 'frequency')
    return was === undefined || is === undefined
      ? []
      : [{ symptom: textAt(row, 'symptom') ?? '', before: was, after: is }]
  })
  return pairs.sort((a, b) => a.after - a.before - (b.after - b.before))
}

/** Under five symptoms both answers stand there, and no word says which way it went. */
function symptomRow(briefing: Briefing, { symptom, before, after }: SymptomPair, tells: boolean): TableRow {
  const { symptoms } = briefing.words.briefing.compared
  const by = after - before
  return {
    kind: 'row',
    cells: [
      plainCell(symptom || briefing.words.briefing.unnamed),
      frequencyCell(briefing, before),
      frequencyCell(briefing, after),
      plainCell(tells ? symptoms.change(by) : '', by === 0 ? { tone: 'ink-3' } : { weight: 600 }),
    ],
  }
}

function frequencyCell(briefing: Briefing, value: number): TableCell {
  const { steps } = briefing.words.method.scales.frequency
  return { spans: [{ text: `${String(value)} `, weight: 600 }, { text: steps[value]?.label ?? '' }] }
}
