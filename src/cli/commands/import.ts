// `pathway import`: rows of a CSV file into one table of a workbook file, as one edit.
import { applyEdit } from '../../domain/edit.ts'
import { countHiddenAnswers } from '../../domain/hidden-answers.ts'
import { decodeCsv } from '../../format/csv.ts'
import type { CsvPlan, UnreadField } from '../../format/csv.ts'
import { encodeWorkbookFile } from '../../format/workbook-file.ts'
import type { FileContent } from '../../format/workbook-file.ts'
import { cliWords } from '../../words/en/cli.ts'
import { unreadReasons } from '../../words/en/csv.ts'
import { methodWords } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { makeDeviceId, makeRowId } from '../../format/random-id.ts'
import { hasEnding, openWorkbook, readTable, writtenBy } from '../command.ts'
import type { Command } from '../command.ts'
import { openFile, writeFile } from '../disk.ts'
import { done, failed, formatJson, oneLine, wrongUsage } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const importCommand: Command = {
  options: { table: 'value', from: 'value', output: 'value', 'accept-rest': 'flag' },
  run,
}

/** More than these say nothing new; all of them are in the JSON. */
const shownCells = 20

async function run(given: Arguments): Promise<Outcome> {
  const [tableText, from, output] = [given.value('table'), given.value('from'), given.value('output')]
  if (tableText === undefined) return wrongUsage(cliWords.missingOption('--table ID', 'import'))
  if (from === undefined) return wrongUsage(cliWords.missingOption('--from IN.csv', 'import'))
  if (output === undefined) return wrongUsage(cliWords.missingOption('-o OUT.pathway', 'import'))
  if (!['csv', 'tsv', 'txt'].some((ending) => hasEnding(from, ending)))
    return wrongUsage(cliWords.wrongEnding(from, '.csv'))
  if (!hasEnding(output, 'pathway')) return wrongUsage(cliWords.wrongEnding(output, '.pathway'))
  const table = readTable(tableText)
  if (!table.ok) return failed(table.problem)
  const file = await openWorkbook(given.file)
  if (!file.ok) return failed(file.problem)
  const bytes = await openFile(from)
  if (!bytes.ok) return failed(bytes.problem)
  const { workbook } = file.value
  const options = { table: table.value, workbook, words: methodWords, makeRowId }
  const plan = decodeCsv(bytes.value, from, options)
  if (!plan.ok) return failed(plan.problem)
  if (plan.value.unread.length > 0 && !given.flag('accept-rest')) return refuse(plan.value, from, given.json)
  const content = { ...file.value, workbook: applyEdit(workbook, plan.value.edit, makeDeviceId()).workbook }
  const encoded = await encodeWorkbookFile(content, { writtenAt: new Date().toISOString(), writtenBy })
  if (!encoded.ok) return failed(encoded.problem)
  const written = await writeFile(output, encoded.value, given.force)
  if (!written.ok) return failed(written.problem)
  return report(plan.value, content, output, given.json)
}

function refuse(plan: CsvPlan, from: string, json: boolean): Outcome {
  const [first] = plan.unread
  const facts = {
    name: from,
    count: plan.unread.length,
    first: first === undefined ? '' : formatFirst(first),
  }
  const outcome = failed({ code: 'csv-cells', ...facts }, [...listUnread(plan.unread), cliWords.acceptHint])
  return json ? { ...outcome, output: formatJson(summarise(plan)) } : outcome
}

function report(plan: CsvPlan, content: FileContent, output: string, json: boolean): Outcome {
  const { unread, added, updated } = plan
  const result = json ? formatJson({ file: output, ...summarise(plan) }) : ''
  const hidden = countHiddenAnswers(
    content.workbook,
    content.checkpoints.map(({ workbook }) => workbook),
  )
  const messages = [
    `${cliWords.written(output)} ${cliWords.imported(added, updated)}`,
    ...(hidden === 0 ? [] : [cliWords.holdsHidden(hidden)]),
  ]
  if (unread.length === 0) return done(result, messages)
  return done(result, [...messages, cliWords.keptUnread(unread.length), ...listUnread(unread)], 1)
}

function summarise({ added, updated, unread }: CsvPlan) {
  return { added, updated, unread: unread.map((field) => ({ ...field, message: unreadReasons[field.why] })) }
}

function formatFirst({ row, column }: UnreadField): string {
  return cliWords.firstCell(row, column)
}

function listUnread(unread: readonly UnreadField[]): readonly string[] {
  const lines = unread.slice(0, shownCells).map(({ row, column, value, why }) => {
    const aboutRow = why === 'row-twice' || why === 'rows-are-fixed'
    const shown = oneLine(value, 40)
    return aboutRow
      ? cliWords.unreadRow(row, shown, unreadReasons[why])
      : cliWords.unreadCell(row, oneLine(column, 40), shown, unreadReasons[why])
  })
  const more = unread.length - lines.length
  return more > 0 ? [...lines, cliWords.moreCells(more)] : lines
}
