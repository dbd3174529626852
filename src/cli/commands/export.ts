// `pathway export`: one table of a workbook file as CSV.
import { findRows } from '../../domain/workbook.ts'
import { countHidden, encodeCsv } from '../../format/csv.ts'
import { cliWords } from '../../words/en/cli.ts'
import { methodWords } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { hasEnding, openWorkbook, readAsOf, readTable } from '../command.ts'
import type { Command } from '../command.ts'
import { writeFile } from '../disk.ts'
import { done, failed, formatJson, wrongUsage } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const exportCommand: Command = {
  options: { table: 'value', output: 'value', ids: 'flag', 'as-of': 'value' },
  run,
}

async function run(given: Arguments): Promise<Outcome> {
  const [tableText, output] = [given.value('table'), given.value('output')]
  if (tableText === undefined) return wrongUsage(cliWords.missingOption('--table ID', 'export'))
  if (output === undefined) return wrongUsage(cliWords.missingOption('-o OUT.csv', 'export'))
  if (!hasEnding(output, 'csv')) return wrongUsage(cliWords.wrongEnding(output, '.csv'))
  const table = readTable(tableText)
  if (!table.ok) return failed(table.problem)
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const file = await openWorkbook(given.file)
  if (!file.ok) return failed(file.problem)
  const { workbook } = file.value
  const options = { table: table.value, workbook, words: methodWords, ids: given.flag('ids') }
  const bytes = encodeCsv({ ...options, asOf: asOf.value })
  const written = await writeFile(output, bytes, given.force)
  if (!written.ok) return failed(written.problem)
  const hidden = countHidden(table.value, workbook)
  const rows = findRows(workbook, table.value).length - hidden
  const messages = [
    ...(hidden === 0 ? [] : [cliWords.heldBack(hidden)]),
    `${cliWords.written(output)} ${cliWords.exported(rows, methodWords.tables[table.value].label)}`,
  ]
  return done(
    given.json ? formatJson({ file: output, table: table.value, rows, leftOut: hidden }) : '',
    messages,
  )
}
