// `pathway check`: facts, row counts, issues and exit criteria of a workbook file.
import { findIssues } from '../../domain/checks/find-issues.ts'
import type { Context } from '../../domain/context.ts'
import { findFacts } from '../../domain/facts.ts'
import type { Issue } from '../../domain/issue.ts'
import { textAt } from '../../domain/read.ts'
import { stageStates } from '../../domain/stages/index.ts'
import { methodTableIds } from '../../domain/table-id.ts'
import { findRows } from '../../domain/workbook.ts'
import { findRowName } from '../../format/cell-lookup.ts'
import { cliWords } from '../../words/en/cli.ts'
import { findColumnWords, methodWords } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { openWorkbook, readAsOf } from '../command.ts'
import type { Command } from '../command.ts'
import { cleanText, done, failed, formatJson, oneLine } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const checkCommand: Command = { options: { 'as-of': 'value' }, run }

async function run(given: Arguments): Promise<Outcome> {
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const file = await openWorkbook(given.file)
  if (!file.ok) return failed(file.problem)
  const context = { workbook: file.value.workbook, asOf: asOf.value }
  const report = makeReport(context, file.value.formatVersion)
  const output = given.json ? formatJson(report) : cleanText(formatReport(report, context))
  return done(output, [], report.issues.length === 0 ? 0 : 1)
}

function makeReport(context: Context, formatVersion: number) {
  const { workbook } = context
  const facts = findFacts(workbook)
  const person = (column: string) => {
    const id = textAt(facts, column)
    return id === undefined ? null : findRowName(workbook, methodWords, 'people', id)
  }
  return {
    workbook: {
      id: workbook.id,
      title: textAt(facts, 'title') ?? null,
      organisation: textAt(facts, 'organisation') ?? null,
      technologyLeader: person('technology-leader'),
      startDate: textAt(facts, 'start-date') ?? null,
      asOf: context.asOf,
    },
    formatVersion,
    rows: Object.fromEntries(methodTableIds.map((table) => [table, findRows(workbook, table).length])),
    issues: findIssues(context).map((issue) => ({
      table: issue.table,
      row: issue.row,
      column: issue.column,
      ...(issue.key === undefined ? {} : { key: issue.key }),
      severity: issue.severity,
      code: issue.code,
      message: formatIssue(issue),
    })),
    exitCriteria: stageStates(context).flatMap(({ stage, criteria }) =>
      criteria.map(({ criterion, state, waivedBecause }) => ({
        stage: stage.id,
        id: criterion.id,
        met: state.met,
        detail: { done: state.done, total: state.total, waived: waivedBecause },
      })),
    ),
  }
}

type Report = ReturnType<typeof makeReport>

function formatIssue(issue: Issue): string {
  // An issue carries the facts of its own code; the compiler cannot follow the pair through the record.
  const sentence = methodWords.issues[issue.code] as (facts: Issue['facts']) => string
  return sentence(issue.facts)
}

function formatReport(report: Report, context: Context): string {
  const { workbook } = report
  const head = [workbook.organisation, workbook.title].filter((part) => part !== null).join(': ')
  const rows = Object.entries(report.rows)
    .filter(([, quantity]) => quantity > 0)
    .map(([table, quantity]) => `  ${table}: ${cliWords.rows(quantity)}`)
  const issues = report.issues.map((issue) => `  ${formatPlace(issue, context)}: ${issue.message}`)
  const criteria = report.exitCriteria.map(({ stage, id, met, detail }) => {
    const words = methodWords.stages[stage]
    const state = met
      ? cliWords.met
      : detail.waived === null
        ? cliWords.open
        : cliWords.waived(oneLine(detail.waived))
    return `  ${words.label}, ${words.criteria[id]?.label ?? id}: ${state}`
  })
  const met = report.exitCriteria.filter((criterion) => criterion.met).length
  return [
    ...(head === '' ? [] : [oneLine(head, 200)]),
    cliWords.asOf(workbook.asOf),
    ...rows,
    cliWords.issues(issues.length),
    ...issues,
    cliWords.criteria(met, report.exitCriteria.length),
    ...criteria,
    '',
  ].join('\n')
}

function formatPlace({ table, row, column }: Report['issues'][number], { workbook }: Context): string {
  const name = row === null ? '' : findRowName(workbook, methodWords, table, row)
  const label = column === null ? '' : findColumnWords(table, column).label
  return cliWords.place(methodWords.tables[table].label, oneLine(name === '' ? (row ?? '') : name, 60), label)
}
