// What the checks of a table find, as sentences beside the numbers of the rows they point at.
import { findTableIssues } from '../domain/checks/find-issues.ts'
import type { Issue } from '../domain/issue.ts'
import { textAt } from '../domain/read.ts'
import type { Row } from '../domain/row.ts'
import type { TableId } from '../domain/table-id.ts'
import { tables } from '../domain/tables/index.ts'
import { findRows } from '../domain/workbook.ts'
import type { Block, TableRow } from './blocks.ts'
import { numberCell, plainCell, rowNumber, shortLabel } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'

export function describeIssue(briefing: Briefing, issue: Issue): string {
  // The sentence of a code takes that code's facts; the pair is one member of the union.
  const describe = briefing.words.method.issues[issue.code] as (facts: unknown) => string
  return describe(issue.facts)
}

/** Nothing where nothing is odd. Rows in table order, each with all that is said of it. */
export function makeFlags(briefing: Briefing, table: TableId): readonly Block[] {
  const { flags } = briefing.words.briefing.opening
  const byRow = new Map<string, readonly string[]>()
  for (const issue of findTableIssues(table, briefing.context)) {
    if (issue.row === null) continue
    const known = byRow.get(issue.row) ?? []
    const text = describeIssue(briefing, issue)
    if (!known.includes(text)) byRow.set(issue.row, [...known, text])
  }
  const rows = findRows(briefing.context.workbook, table).filter((row) => byRow.has(row.id))
  if (rows.length === 0) return []
  const total = [...byRow.values()].reduce((sum, found) => sum + found.length, 0)
  return [
    { kind: 'heading', style: 'finding', text: flags.title(total, rows.length) },
    {
      kind: 'table',
      columns: [
        { head: [{ text: flags.row }], width: 20, fixed: true, align: 'end' },
        {
          head: [{ text: briefing.words.method.tables[table].columns[nameColumn(table)]?.label ?? '' }],
          width: 40,
        },
        { head: [{ text: flags.found }], width: 100 },
      ],
      rows: rows.map((row): TableRow => ({ kind: 'row', cells: flagCells(briefing, table, row, byRow) })),
    },
  ]
}

function flagCells(
  briefing: Briefing,
  table: TableId,
  row: Row,
  byRow: ReadonlyMap<string, readonly string[]>,
) {
  const name = textAt(row, nameColumn(table)) ?? briefing.words.briefing.unnamed
  return [
    numberCell(rowNumber(briefing, table, row.id)),
    plainCell(shortLabel(name)),
    plainCell((byRow.get(row.id) ?? []).join('\n'), { tone: 'ink-2' }),
  ]
}

function nameColumn(table: TableId): string {
  return tables[table].nameColumn
}
