// `pathway briefing`: a pack of a workbook file as PDF.
import { findFrozenCopy } from '../../domain/frozen-copy.ts'
import { readFont } from '../../report/pdf/inline-fonts.ts'
import { cliWords } from '../../words/en/cli.ts'
import type { Arguments } from '../arguments.ts'
import { hasEnding, localTime, openWorkbook, readAsOf } from '../command.ts'
import type { Command } from '../command.ts'
import { writeFile } from '../disk.ts'
import { done, failed, formatJson, formatProblem, wrongUsage } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const briefingCommand: Command = {
  options: { output: 'value', pack: 'value', paper: 'value', mark: 'value', 'as-of': 'value' },
  run,
}

async function run(given: Arguments): Promise<Outcome> {
  const output = given.value('output')
  if (output === undefined) return wrongUsage(cliWords.missingOption('-o OUT.pdf', 'briefing'))
  if (!hasEnding(output, 'pdf')) return wrongUsage(cliWords.wrongEnding(output, '.pdf'))
  const pack = given.value('pack') ?? 'week-one'
  if (pack !== 'week-one') return wrongUsage(cliWords.wrongChoice('--pack', pack, 'week-one'))
  const paper = (given.value('paper') ?? 'a4').toLowerCase()
  if (paper !== 'a4' && paper !== 'letter')
    return wrongUsage(cliWords.wrongChoice('--paper', paper, 'a4, letter'))
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const file = await openWorkbook(given.file)
  if (!file.ok) return failed(file.problem)
  const { workbook, checkpoints } = file.value
  // What was signed is what is briefed; a day of one's own asks for the workbook as it stands.
  const frozen = given.value('as-of') === undefined ? findFrozenCopy(workbook, pack, checkpoints) : null
  const copy = checkpoints.find(({ id }) => id === frozen?.id)
  const mark = given.value('mark')
  // Loaded here alone: the other commands start without the weight of PDF.
  const { makeBriefing } = await import('../../report/pdf/make-briefing.ts')
  const made = await makeBriefing(
    {
      workbook: copy?.workbook ?? workbook,
      pack,
      paper,
      asOf: frozen?.asOf ?? asOf.value,
      madeAt: localTime(),
      ...(mark === undefined ? {} : { mark }),
    },
    readFont,
  )
  if (!made.ok) return failed(made.problem)
  const { bytes, pages, undrawn } = made.value
  const written = await writeFile(output, bytes, given.force)
  if (!written.ok) return failed(written.problem)
  const boxes = undrawn.reduce((sum, { count }) => sum + count, 0)
  const messages = [`${cliWords.written(output)} ${cliWords.pages(pages)}.`]
  if (boxes > 0) {
    const examples = undrawn.slice(0, 5).map(({ character }) => character)
    messages.push(formatProblem({ code: 'characters-not-drawn', count: boxes, examples: examples.join(' ') }))
  }
  return done(given.json ? formatJson({ file: output, pages, undrawn }) : '', messages)
}
