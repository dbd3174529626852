// `pathway new`: a workbook from the template, or the sample engagement, as a file.
import { dateAt } from '../../domain/read.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { makeSample, makeSampleBaseline } from '../../domain/sample.ts'
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { countRows, findRow } from '../../domain/workbook.ts'
import type { Workbook } from '../../domain/workbook.ts'
import { makeWorkbook } from '../../domain/template.ts'
import { longestTitle } from '../../domain/title.ts'
import { encodeWorkbookFile } from '../../format/workbook-file.ts'
import type { FileCheckpoint, FileContent } from '../../format/workbook-file.ts'
import { cliWords } from '../../words/en/cli.ts'
import { editWords } from '../../words/en/edits.ts'
import { sampleData } from '../../words/en/sample/index.ts'
import { methodWords, seedText } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { hasEnding, makeId, readDay, writtenBy } from '../command.ts'
import type { Command } from '../command.ts'
import { writeFile } from '../disk.ts'
import { done, failed, formatJson, wrongUsage } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const newCommand: Command = {
  options: { title: 'value', organisation: 'value', start: 'value', sample: 'flag' },
  run,
}

async function run(given: Arguments): Promise<Outcome> {
  if (!hasEnding(given.file, 'pathway')) return wrongUsage(cliWords.wrongEnding(given.file, '.pathway'))
  const conflict = ['title', 'organisation', 'start'].find((option) => given.value(option) !== undefined)
  if (given.flag('sample') && conflict !== undefined)
    return wrongUsage(cliWords.notWithSample(`--${conflict}`))
  const content = given.flag('sample') ? succeed(makeSampleContent(makeId(16))) : makeContent(given)
  if (!content.ok) return failed(content.problem)
  const bytes = await encodeWorkbookFile(content.value, { writtenAt: new Date().toISOString(), writtenBy })
  if (!bytes.ok) return failed(bytes.problem)
  const written = await writeFile(given.file, bytes.value, given.force)
  if (!written.ok) return failed(written.problem)
  const { workbook } = content.value
  const result = { file: given.file, workbook: workbook.id, rows: countRows(workbook) }
  return done(given.json ? formatJson(result) : '', [cliWords.written(given.file)])
}

function makeContent(given: Arguments): Result<FileContent> {
  const title = (given.value('title') ?? cliWords.untitled).trim()
  const length = Array.from(title).length
  if (length > longestTitle) return fail({ code: 'title-too-long', length, limit: longestTitle })
  const start = given.value('start')
  const startDate = start === undefined ? succeed('') : readDay(start)
  if (!startDate.ok) return startDate
  const facts = {
    title,
    organisation: given.value('organisation') ?? '',
    technologyLeader: '',
    startDate: startDate.value,
  }
  const workbook = makeWorkbook({ id: makeId(16), device: makeId(10), facts, seedText })
  return succeed({ workbook, checkpoints: [], attachments: [] })
}

function makeSampleContent(id: string): FileContent {
  const workbook = makeSample(sampleData, id)
  const last = findRow(workbook, 'stages', 'month-six')
  const lastDate = (last === undefined ? undefined : dateAt(last, 'sign-off-date')) ?? sampleData.baselineDate
  const checkpoints = [
    freeze('week-one', 'baseline', sampleData.baselineDate, makeSampleBaseline(sampleData, id)),
    freeze('month-six', 'follow-up', lastDate, workbook),
  ]
  return { workbook, checkpoints, attachments: [] }
}

function freeze(
  stage: StageId,
  kind: 'baseline' | 'follow-up',
  date: string,
  workbook: Workbook,
): FileCheckpoint {
  const name = editWords.signedOff(methodWords.stages[stage].label)
  return { id: makeId(16), name, kind, madeAt: Date.parse(`${date}T12:00:00Z`), workbook }
}
