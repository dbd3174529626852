// Every row that differs between the two sides, table by table, as the workbook's own comparison tells it.
import { compareTables } from '../../domain/compare-rows.ts'
import type { RowDifference, TableDifference } from '../../domain/compare-rows.ts'
import { isDate } from '../../domain/date.ts'
import type { TableId } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { formatDifference, formatRowName, isInName } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import { cut, joinOnLine } from '../../words/en/spell.ts'
import type { Block, TableRow } from '../blocks.ts'
import { numberCell, plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findPrintedColumns } from '../printed.ts'
import { findSides } from './sides.ts'
import type { Sides } from './sides.ts'

/** Rows of one table; beyond them the workbook itself is the better place. */
const mostRows = 150
const mostCells = 8
/** Of a row that came or went, the first few cells say what it is. */
const fewCells = 3
const longestText = 160

export function makeChanges(briefing: Briefing): readonly Block[] {
  const sides = findSides(briefing)
  if (sides === null) return []
  const { changes } = briefing.words.briefing.compared
  const all = compareTables(sides.before.workbook, sides.after.workbook)
  const told = all
    .filter(({ table }) => table !== 'ratings')
    .map((difference) => withPrinted(difference, sides))
    .filter(({ rows, moved }) => rows.length + moved > 0)
  const hadRows = ({ table }: TableDifference) => findRows(sides.before.workbook, table).length > 0
  const rows = told.reduce((sum, table) => sum + table.rows.length, 0)
  const subtitle = told.length === 0 ? compareWords.noChanges : compareWords.changesCount(rows, told.length)
  const answers = all.length > told.length && all.some(({ table }) => table === 'ratings')
  return [
    {
      kind: 'heading',
      style: 'section',
      text: compareWords.changes,
      bookmark: { title: changes.bookmark, level: 1 },
    },
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: `${subtitle}.${answers ? ` ${changes.answers}` : ''}` }],
    },
    ...told.filter(hadRows).flatMap((difference) => tableBlocks(briefing, sides, difference)),
    ...begun(
      briefing,
      told.filter((difference) => !hadRows(difference)),
    ),
  ]
}

/** Tables that had no row before hold nothing to compare: they are only named. */
function begun(briefing: Briefing, tables: readonly TableDifference[]): readonly Block[] {
  if (tables.length === 0) return []
  const { changes } = briefing.words.briefing.compared
  const named = tables.map(({ table, rows }) =>
    changes.tableRows(briefing.words.method.tables[table].label, rows.length),
  )
  return [
    { kind: 'heading', style: 'finding', text: changes.begunTitle },
    { kind: 'paragraph', style: 'body', spans: [{ text: changes.begun(named) }], share: 0.9 },
  ]
}

function spell({ words }: Briefing, text: string): string {
  if (text === '') return compareWords.blank
  return isDate(text) ? words.briefing.longDate(text) : cut(text, longestText)
}

/** Without the cells that no pack shows; a row that changed in nothing else has not changed. */
function withPrinted(difference: TableDifference, { after }: Sides): TableDifference {
  const { table } = difference
  const printed = new Set(findPrintedColumns(table, after.workbook).map(({ id }) => id))
  const rows = difference.rows.flatMap((row): readonly RowDifference[] => {
    const cells = row.cells.filter(({ column }) => printed.has(column))
    return cells.length === 0 && row.kind === 'changed' ? [] : [{ ...row, cells }]
  })
  return { ...difference, rows, changed: rows.filter(({ kind }) => kind === 'changed').length }
}

function tableBlocks(briefing: Briefing, sides: Sides, difference: TableDifference): readonly Block[] {
  const { changes } = briefing.words.briefing.compared
  const { table, rows } = difference
  const { label } = briefing.words.method.tables[table]
  const text = changes.tableTitle(label, compareWords.counts(difference))
  const heading: Block = { kind: 'heading', style: 'finding', text, bookmark: { title: label, level: 2 } }
  if (rows.length === 0) {
    return [heading, { kind: 'paragraph', style: 'meta', spans: [{ text: compareWords.movedOnly }] }]
  }
  const { head } = changes
  const more = rows.length - mostRows
  return [
    heading,
    {
      kind: 'table',
      dense: true,
      columns: [
        { head: [{ text: head.row }], width: 24, fixed: true, align: 'middle' },
        { head: [{ text: head.kind }], width: 46, fixed: true },
        { head: [{ text: head.name }], width: 36 },
        { head: [{ text: head.cells }], width: 64 },
      ],
      rows: rows.slice(0, mostRows).map((row) => changeRow(briefing, sides, table, row)),
    },
    ...(more <= 0
      ? []
      : [{ kind: 'paragraph', style: 'meta', spans: [{ text: changes.more(more) }] } satisfies Block]),
  ]
}

function changeRow(
  briefing: Briefing,
  { reader, after }: Sides,
  id: TableId,
  { row, kind, cells }: RowDifference,
): TableRow {
  const { changes } = briefing.words.briefing.compared
  const place = after.workbook.tables[id].positions.get(row)
  const own = kind === 'changed' ? cells : cells.filter(({ column }) => !isInName(id, column))
  const shown = own.slice(0, kind === 'changed' ? mostCells : fewCells)
  const rest = own.length - shown.length
  const lines = shown.map((cell) => {
    const { column, before, after: now } = formatDifference(reader, id, cell)
    const [was, is] = [before, now].map((side) => spell(briefing, side))
    if (kind === 'added') return changes.cell(column, is ?? '')
    return kind === 'removed' ? changes.cell(column, was ?? '') : changes.became(column, was ?? '', is ?? '')
  })
  const told = rest > 0 ? [...lines, changes.moreIn(rest)] : lines
  return {
    kind: 'row',
    cells: [
      place === undefined ? plainCell('') : numberCell(place + 1),
      plainCell(compareWords.kind[kind], { tone: 'ink-2' }),
      plainCell(cut(formatRowName(reader, id, row), 120), { weight: 600 }),
      // What came or went is read through; what changed is compared line by line.
      plainCell(kind === 'changed' ? told.join('\n') : joinOnLine(told)),
    ],
  }
}
