// One pack of one workbook file, written to disk.
import type { Context } from '../domain/context.ts'
import { findFrozenCopy } from '../domain/frozen-copy.ts'
import type { Result } from '../domain/result.ts'
import type { StageId } from '../domain/stage-id.ts'
import { localDate } from '../format/local-date.ts'
import type { WorkbookFile } from '../format/workbook-file.ts'
import { nameOfPerson } from '../report/briefing-context.ts'
import type { BriefingRequest, FurtherFont } from '../report/lay-briefing.ts'
import { makeSourcesRedactor } from '../report/redact-names.ts'
import type { PackId, SectionId } from '../report/packs.ts'
import type { Paper } from '../report/page.ts'
import { readFont } from '../report/pdf/inline-fonts.ts'
import type { Undrawn } from '../report/pdf/text-layer.ts'
import { briefingWords } from '../words/en/briefing.ts'
import { cliWords } from '../words/en/cli.ts'
import { openWorkbook } from './command.ts'
import { makeDeflate } from './deflate.ts'
import { writeFile } from './disk.ts'
import { findPerson } from './find-person.ts'
import { failed, formatProblem } from './outcome.ts'
import type { Outcome } from './outcome.ts'

export interface PackOrder {
  readonly pack: PackId
  /** Name or role of the person a tear-out is for; else empty. */
  readonly person: string
  readonly paper: Paper
  /** Null for all of the pack's own. */
  readonly sections: readonly SectionId[] | null
  readonly mark: string
  readonly redact: boolean
  readonly asItStands: boolean
  /** Null for none. */
  readonly password: string | null
  /** For scripts ours do not have; null for none. */
  readonly font: FurtherFont | null
  readonly format: 'pdf' | 'docx'
  readonly asOf: string
  readonly force: boolean
}

export interface MadePack {
  readonly ok: true
  /** The workbook's file, as it was given. */
  readonly from: string
  readonly file: string
  /** Null for a Word file, whose pages are counted by Word. */
  readonly pages: number | null
  readonly undrawn: readonly Undrawn[]
  readonly lost: number
  readonly messages: readonly string[]
}

/** `nameOutput` is told how to take names out, and whose part it is: empty for no single person's. */
export async function makePack(
  file: string,
  nameOutput: (redact: (text: string) => string, person: string) => string,
  order: PackOrder,
): Promise<MadePack | { readonly ok: false; readonly outcome: Outcome }> {
  const opened = await openWorkbook(file)
  if (!opened.ok) return refuse(failed(opened.problem))
  const { workbook } = opened.value
  const person = order.pack === 'person' ? findPerson(workbook, order.person) : null
  if (person?.kind === 'none') return refuse({ status: 2, messages: [cliWords.nobodyCalled(order.person)] })
  if (person?.kind === 'several')
    return refuse({ status: 2, messages: [cliWords.severalCalled(order.person, person.called)] })
  const request = makeRequest(opened.value, order, person?.id)
  const more = {
    ...(order.password === null ? {} : { password: order.password }),
    ...(order.font === null ? {} : { furtherFont: order.font }),
  }
  const redactor = order.redact ? makeSourcesRedactor(request.sources, briefingWords.someone) : null
  const output = nameOutput(
    (text) => redactor?.text(text) ?? text,
    nameOfPerson({ context: request.sources.now }, person?.id, ''),
  )
  const made = await (order.format === 'docx' ? makeWord(request) : makePdf({ ...request, ...more }))
  if (!made.ok) return refuse(failed(made.problem))
  const written = await writeFile(output, made.value.bytes, order.force)
  if (!written.ok) return refuse(failed(written.problem))
  const { pages, undrawn, lost } = made.value
  return {
    ok: true,
    from: file,
    file: output,
    pages,
    undrawn,
    lost,
    messages: describe(output, made.value, order.font === null),
  }
}

function refuse(outcome: Outcome): { readonly ok: false; readonly outcome: Outcome } {
  return { ok: false, outcome }
}

function makeRequest(
  { workbook, checkpoints }: WorkbookFile,
  order: PackOrder,
  person: string | undefined,
): BriefingRequest {
  const copyOf = (stage: StageId): Context | null => {
    const frozen = findFrozenCopy(workbook, stage, checkpoints)
    const copy = checkpoints.find(({ id }) => id === frozen?.id)
    return frozen === null || copy === undefined ? null : { workbook: copy.workbook, asOf: frozen.asOf }
  }
  const { pack, paper, mark, redact, asItStands, sections, asOf } = order
  return {
    sources: {
      now: { workbook, asOf },
      baseline: copyOf('week-one'),
      followUp: copyOf('month-six'),
    },
    choice: {
      pack,
      paper,
      mark,
      redact,
      asItStands,
      ...(person === undefined ? {} : { person }),
      ...(sections === null ? {} : { sections }),
    },
    madeOn: localDate(new Date()),
  }
}

type Written = Pick<MadePack, 'pages' | 'undrawn' | 'lost'> & { readonly bytes: Uint8Array }

// Each writer is loaded when it is asked for: the other commands start without their weight.

async function makeWord(request: BriefingRequest): Promise<Result<Written>> {
  const { makeEditableBriefing } = await import('../report/docx/make-editable-briefing.ts')
  const made = await makeEditableBriefing(request)
  return made.ok ? { ok: true, value: { ...made.value, pages: null, undrawn: [] } } : made
}

async function makePdf(request: BriefingRequest): Promise<Result<Written>> {
  const { makeBriefing } = await import('../report/pdf/make-briefing.ts')
  const made = await makeBriefing(request, readFont, { compress: makeDeflate() })
  return made.ok ? { ok: true, value: { ...made.value, lost: 0 } } : made
}

function describe(
  output: string,
  { pages, undrawn, lost }: Written,
  mayBringFont: boolean,
): readonly string[] {
  const written = cliWords.written(output)
  const boxes = undrawn.reduce((sum, { count }) => sum + count, 0)
  const examples = undrawn.slice(0, 5).map(({ character }) => character)
  return [
    pages === null ? written : `${written} ${cliWords.pages(pages)}.`,
    ...(lost === 0 ? [] : [cliWords.lost(lost)]),
    ...(boxes === 0
      ? []
      : [
          [
            formatProblem({ code: 'characters-not-drawn', count: boxes, examples: examples.join(' ') }),
            ...(mayBringFont ? [cliWords.fontHint] : []),
          ].join(' '),
        ]),
  ]
}
