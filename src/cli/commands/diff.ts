// `pathway diff`: what changed from one workbook file to another, measures and rows.
import { compareWorkbooks } from '../../domain/compare.ts'
import type { Comparison } from '../../domain/compare.ts'
import { countHiddenAnswers } from '../../domain/hidden-answers.ts'
import type { Measure } from '../../domain/measure.ts'
import {
  formatChange,
  formatDifference,
  formatRowName,
  formatWarning,
  makeComparisonReader,
} from '../../format/comparison-text.ts'
import type { ComparisonReader } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import { methodWords } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { openWorkbook, readAsOf } from '../command.ts'
import type { Command } from '../command.ts'
import { cleanText, done, failed, formatJson, oneLine } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const diffCommand: Command = { options: { 'as-of': 'value' }, files: 2, run }

async function run(given: Arguments): Promise<Outcome> {
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const before = await openWorkbook(given.file)
  if (!before.ok) return failed(before.problem)
  const after = await openWorkbook(given.otherFile)
  if (!after.ok) return failed(after.problem)
  const [old, now] = [before.value.workbook, after.value.workbook]
  const day = asOf.value
  const comparison = compareWorkbooks({ workbook: old, asOf: day }, { workbook: now, asOf: day })
  const reader = makeComparisonReader(old, now, methodWords)
  const hidden = countHiddenAnswers(old) + countHiddenAnswers(now)
  const files = { before: given.file, after: given.otherFile, asOf: day }
  const output = given.json
    ? formatJson({ ...files, ...makeReport(comparison, reader) })
    : cleanText(formatReport(comparison, reader, files))
  return done(output, hidden === 0 ? [] : [compareWords.hidden])
}

function makeReport({ warnings, measures, tables }: Comparison, reader: ComparisonReader) {
  return {
    /** Of all that may be seen. */
    equal: tables.length === 0,
    warnings: warnings.map((warning) => ({ ...warning, message: formatWarning(reader, warning) })),
    measures: Object.fromEntries(
      measures.map(({ id, before, after, paired, difference, verdict, reason }) => [
        id,
        { before: pickValue(before), after: pickValue(after), paired, difference, verdict, reason },
      ]),
    ),
    tables: Object.fromEntries(
      tables.map(({ table, rows, ...counts }) => [
        table,
        {
          ...counts,
          rows: rows.map(({ row, kind, cells }) => ({
            row,
            name: formatRowName(reader, table, row),
            kind,
            cells: cells.map(({ key, ...cell }) => (key === null ? cell : { ...cell, key })),
          })),
        },
      ]),
    ),
  }
}

function pickValue({ value, n, unit, reason }: Measure) {
  return { value, n, unit, ...(reason === undefined ? {} : { reason }) }
}

function formatReport(
  comparison: Comparison,
  reader: ComparisonReader,
  { before, after }: { readonly before: string; readonly after: string },
): string {
  const { warnings, measures, tables } = comparison
  const widest = Math.max(...measures.map(({ id }) => methodWords.measures[id].label.length))
  return [
    compareWords.cli.sides(before, after),
    ...warnings.map((warning) => `! ${oneLine(formatWarning(reader, warning), 400)}`),
    '',
    ...measures.map((measure) => {
      const label = methodWords.measures[measure.id].label.padEnd(widest)
      const values = `${formatValue(measure.before)} -> ${formatValue(measure.after)}`
      const { text, more } = formatChange(measure, methodWords)
      return `${measure.id.padEnd(3)}  ${label}  ${values}; ${text}${more === '' ? '' : ` (${more})`}`
    }),
    '',
    ...(tables.length === 0 ? [compareWords.cli.equal] : []),
    ...tables.flatMap((table) => formatTable(table, reader)),
    '',
  ].join('\n')
}

function formatValue({ value, unit }: Measure): string {
  return value === null ? compareWords.noValue : compareWords.value(value, unit)
}

const signs = { added: '+', changed: '~', removed: '-' } as const

function formatTable(difference: Comparison['tables'][number], reader: ComparisonReader): readonly string[] {
  const { table, rows } = difference
  return [
    `${methodWords.tables[table].label}: ${compareWords.counts(difference)}`,
    ...rows.flatMap(({ row, kind, cells }) => [
      `  ${signs[kind]} ${oneLine(formatRowName(reader, table, row), 100)}`,
      ...(kind === 'changed' ? cells : []).map((cell) => {
        const { column, before, after } = formatDifference(reader, table, cell)
        return `      ${compareWords.cli.line(oneLine(column, 60), showText(before), showText(after))}`
      }),
    ]),
  ]
}

function showText(text: string): string {
  return text === '' ? compareWords.blank : oneLine(text)
}
