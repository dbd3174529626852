// `pathway briefing`: a pack of a workbook file as PDF.
import { findFrozenCopy } from '../../domain/frozen-copy.ts'
import type { Context } from '../../domain/context.ts'
import type { StageId } from '../../domain/stage-id.ts'
import { isPackId, packIds } from '../../report/packs.ts'
import { readFont } from '../../report/pdf/inline-fonts.ts'
import { briefingWords } from '../../words/en/briefing.ts'
import { cliWords } from '../../words/en/cli.ts'
import type { Arguments } from '../arguments.ts'
import { findPerson } from '../find-person.ts'
import { hasEnding, localTime, openWorkbook, readAsOf } from '../command.ts'
import type { Command } from '../command.ts'
import { writeFile } from '../disk.ts'
import { done, failed, formatJson, formatProblem, wrongUsage } from '../outcome.ts'
import type { Outcome } from '../outcome.ts'

export const briefingCommand: Command = {
  options: { output: 'value', pack: 'value', paper: 'value', mark: 'value', 'as-of': 'value' },
  run,
}

/** `person:NAME` in its two parts; the name is empty where none is given. */
function splitPack(text: string): readonly [pack: string, name: string] {
  const cut = text.indexOf(':')
  return cut < 0 ? [text, ''] : [text.slice(0, cut), text.slice(cut + 1).trim()]
}

async function run(given: Arguments): Promise<Outcome> {
  const output = given.value('output')
  if (output === undefined) return wrongUsage(cliWords.missingOption('-o OUT.pdf', 'briefing'))
  if (!hasEnding(output, 'pdf')) return wrongUsage(cliWords.wrongEnding(output, '.pdf'))
  const [pack, name] = splitPack(given.value('pack') ?? 'week-one')
  if (!isPackId(pack)) return wrongUsage(cliWords.wrongChoice('--pack', pack, packIds.join(', ')))
  if (name === '' && pack === 'person') return wrongUsage(cliWords.personMissing)
  if (name !== '' && pack !== 'person') return wrongUsage(cliWords.personNeedless(pack))
  const paper = (given.value('paper') ?? 'a4').toLowerCase()
  if (paper !== 'a4' && paper !== 'letter')
    return wrongUsage(cliWords.wrongChoice('--paper', paper, 'a4, letter'))
  const asOf = readAsOf(given)
  if (!asOf.ok) return failed(asOf.problem)
  const file = await openWorkbook(given.file)
  if (!file.ok) return failed(file.problem)
  const { workbook, checkpoints } = file.value
  const person = pack === 'person' ? findPerson(workbook, name) : null
  if (person?.kind === 'none') return { status: 2, messages: [cliWords.nobodyCalled(name)] }
  if (person?.kind === 'several')
    return { status: 2, messages: [cliWords.severalCalled(name, person.called)] }
  const copyOf = (stage: StageId): Context | null => {
    const frozen = findFrozenCopy(workbook, stage, checkpoints)
    const copy = checkpoints.find(({ id }) => id === frozen?.id)
    return frozen === null || copy === undefined ? null : { workbook: copy.workbook, asOf: frozen.asOf }
  }
  // Loaded here alone: the other commands start without the weight of PDF.
  const { makeBriefing } = await import('../../report/pdf/make-briefing.ts')
  const made = await makeBriefing(
    {
      sources: {
        now: { workbook, asOf: asOf.value },
        baseline: copyOf('week-one'),
        followUp: copyOf('month-six'),
      },
      choice: {
        pack,
        ...(person === null ? {} : { person: person.id }),
        paper,
        mark: given.value('mark') ?? briefingWords.defaultMark,
        // A day of one's own asks for the workbook as it stands.
        asItStands: given.value('as-of') !== undefined,
      },
      madeAt: localTime(),
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
