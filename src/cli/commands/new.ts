// `pathway new`: a workbook from the template, or the sample engagement, as a file.
import { fail, succeed } from '../../domain/result.ts'
import type { Result } from '../../domain/result.ts'
import { countRows } from '../../domain/workbook.ts'
import { makeWorkbook } from '../../domain/template.ts'
import { longestTitle } from '../../domain/title.ts'
import { makeDeviceId, makeWorkbookId } from '../../format/random-id.ts'
import { makeSampleContent } from '../../format/sample-content.ts'
import { encodeWorkbookFile } from '../../format/workbook-file.ts'
import type { FileContent } from '../../format/workbook-file.ts'
import { cliWords } from '../../words/en/cli.ts'
import { seedText } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { hasEnding, readDay, writtenBy } from '../command.ts'
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
  const content = given.flag('sample') ? succeed(makeSampleContent(makeWorkbookId())) : makeContent(given)
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
  const workbook = makeWorkbook({ id: makeWorkbookId(), device: makeDeviceId(), facts, seedText })
  return succeed({ workbook, checkpoints: [], attachments: [] })
}
