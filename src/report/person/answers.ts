// What one person answers for: what they are measured by, outcomes that carry their name, what they run.
import { findColumn } from '../../domain/tables/index.ts'
import { dateAt, numberAt, textAt, yesNoAt } from '../../domain/read.ts'
import type { Row } from '../../domain/row.ts'
import { tables } from '../../domain/tables/index.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { numberCell, plainCell, rowNumber, shortLabel } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { percent } from '../../words/en/amounts.ts'
import { findOutcomes, findOwned, findPart, findRun, runColumns, mostLines } from './part.ts'

export function makePersonAnswers(briefing: Briefing): readonly Block[] {
  const part = findPart(briefing)
  if (part === null) return []
  const { id } = part.person
  const parts = [...scorecard(briefing, id), ...outcomes(briefing, id), ...others(briefing, id)]
  return parts.map((block, index) =>
    index === 0 && block.kind === 'heading' ? asSection(briefing, block) : block,
  )
}

/** The first list opens the section: a heading above its heading would say nothing more. */
function asSection(briefing: Briefing, heading: Extract<Block, { kind: 'heading' }>): Block {
  const { title } = briefing.words.briefing.person.answers
  return { ...heading, style: 'section', bookmark: { title, level: 1 } }
}

function scorecard(briefing: Briefing, person: string): readonly Block[] {
  const rows = findOwned(briefing.context, 'scorecard', 'person', person)
  if (rows.length === 0) return []
  const { person: words, unnamed } = briefing.words.briefing
  const { method } = briefing.words
  const { scorecard: title, scorecardHead: head } = words.answers
  const kinds = method.tables.scorecard.columns['kind']?.choices ?? {}
  return [
    { kind: 'heading', style: 'finding', text: title },
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.measure }], width: 70 },
        { head: [{ text: head.kind }], width: 60, fixed: true },
        { head: [{ text: head.today }], width: 48, fixed: true, align: 'end' },
        { head: [{ text: head.agreed }], width: 48, fixed: true, align: 'end' },
        { head: [{ text: head.pay }], width: 40, fixed: true, align: 'end' },
      ],
      rows: rows.map((row) => ({
        kind: 'row',
        cells: [
          plainCell(textAt(row, 'measure-of-success') ?? unnamed),
          plainCell(kinds[textAt(row, 'kind') ?? ''] ?? '', { tone: 'ink-2' }),
          percentCell(briefing, numberAt(row, 'weight-today')),
          percentCell(briefing, numberAt(row, 'weight-agreed')),
          plainCell(payOf(yesNoAt(row, 'linked-to-pay'), method), { tone: 'ink-2' }),
        ],
      })),
    },
  ]
}

function payOf(
  linked: boolean | undefined,
  { yes, no }: { readonly yes: string; readonly no: string },
): string {
  return linked === undefined ? '' : linked ? yes : no
}

function percentCell({ words }: Briefing, value: number | undefined): TableCell {
  const { number, blank } = words.briefing
  return value === undefined ? plainCell(blank, { tone: 'ink-3' }) : plainCell(percent(number(value)))
}

function outcomes(briefing: Briefing, person: string): readonly Block[] {
  const rows = findOutcomes(briefing.context, person)
  if (rows.length === 0) return []
  const { outcomes: title, outcomesHead: head } = briefing.words.briefing.person.answers
  return [
    { kind: 'heading', style: 'finding', text: title },
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.row }], width: 22, fixed: true, align: 'middle' },
        { head: [{ text: head.measure }], width: 70 },
        { head: [{ text: head.current }], width: 60, fixed: true, align: 'end' },
        { head: [{ text: head.target }], width: 60, fixed: true, align: 'end' },
        { head: [{ text: head.by }], width: 64, fixed: true, align: 'end' },
        { head: [], width: 6, fixed: true },
        { head: [{ text: head.part }], width: 78, fixed: true },
      ],
      rows: rows.map((row) => outcomeRow(briefing, row, person)),
    },
  ]
}

function outcomeRow(briefing: Briefing, row: Row, person: string): TableRow {
  const { person: words, number, shortDate, blank, unnamed } = briefing.words.briefing
  const { parts } = words.answers
  const { context } = briefing
  const column = findColumn('outcome-measures', 'current')
  const current = column?.kind === 'computed' ? column.compute(row, context) : undefined
  const unit = textAt(row, 'unit')
  const name = [textAt(row, 'measure') ?? unnamed, ...(unit === undefined ? [] : [unit])].join(', ')
  const isBusiness = textAt(row, 'business-owner') === person
  const isTechnology = textAt(row, 'technology-owner') === person
  const due = dateAt(row, 'target-date')
  const target = numberAt(row, 'target')
  return {
    kind: 'row',
    cells: [
      numberCell(rowNumber(briefing, 'outcome-measures', row.id)),
      plainCell(name),
      plainCell(typeof current === 'number' ? number(current) : blank),
      plainCell(target === undefined ? blank : number(target)),
      plainCell(due === undefined ? blank : shortDate(due, context.asOf)),
      plainCell(''),
      plainCell(parts[isBusiness ? (isTechnology ? 'both' : 'business') : 'technology'], { tone: 'ink-2' }),
    ],
  }
}

function others(briefing: Briefing, person: string): readonly Block[] {
  const { person: words, unnamed } = briefing.words.briefing
  const { others: title, othersHead: head, parts } = words.answers
  // Forums stand among the meetings.
  const rows = runColumns
    .filter(([table]) => table !== 'forums')
    .flatMap(([table, column, part]) =>
      findRun(briefing.context, table, column, person).map((row): TableRow => ({
        kind: 'row',
        cells: [
          plainCell(shortLabel(textAt(row, tables[table].nameColumn) ?? unnamed)),
          plainCell(briefing.words.method.tables[table].row, { tone: 'ink-2' }),
          plainCell(parts[part], { tone: 'ink-2' }),
          plainCell(shortLabel(textAt(row, 'cadence') ?? ''), { tone: 'ink-2' }),
        ],
      })),
    )
  if (rows.length === 0) return []
  return [
    { kind: 'heading', style: 'finding', text: title },
    {
      kind: 'table',
      dense: true,
      maxLines: mostLines,
      columns: [
        { head: [{ text: head.what }], width: 60 },
        { head: [{ text: head.kind }], width: 30 },
        { head: [{ text: head.part }], width: 30 },
        { head: [{ text: head.rhythm }], width: 30 },
      ],
      rows,
    },
  ]
}
