// A workbook and a choice -> a whole briefing: its sections in order, headlines, anchors, bookmarks, header and footer. Pure.
import { measureText } from '../charts/font-metrics.ts'
import type { Context } from '../domain/context.ts'
import { findFacts } from '../domain/facts.ts'
import { textAt } from '../domain/read.ts'
import { findRow } from '../domain/workbook.ts'
import type { StageId } from '../domain/stage-id.ts'
import type { Block, Bookmark, BriefingDocument, Frame } from './blocks.ts'
import { nameOfPerson } from './briefing-context.ts'
import type { Briefing, PackChoice, Words } from './briefing-context.ts'
import { findSignOff } from './sign-off.ts'
import { goOn, openings, packs, stageOfSection } from './packs.ts'
import type { SectionId } from './packs.ts'
import { makeSourcesRedactor } from './redact-names.ts'
import type { Redactor } from './redact-names.ts'
import { sections } from './sections.ts'
import type { Sources } from './sources.ts'

export function makeDocument(
  sources: Sources,
  choice: PackChoice,
  madeOn: string,
  words: Words,
): BriefingDocument {
  const redactor = choice.redact === true ? makeSourcesRedactor(sources, words.briefing.someone) : null
  const known = redactor === null ? sources : redactSources(sources, redactor)
  const briefing: Briefing = {
    context: known.now,
    baseline: known.baseline,
    followUp: known.followUp,
    choice: redactor === null ? choice : { ...choice, mark: redactor.text(choice.mark) },
    madeOn,
    words,
    measure: measureText,
  }
  const chosen = choice.sections ?? packs[choice.pack]
  const blocks = chosen.flatMap((id) => {
    const own = sections[id](asSigned(briefing, stageOfSection(id)))
    return own.length === 0 ? [] : finishSection(id, own, choice, redactor)
  })
  const stage = stageOfPack(choice)
  const hasThen = chosen.some((id) => asSigned(briefing, stageOfSection(id)).isOfThen === true)
  return { ...makeFrame(asSigned(briefing, stage), stage, hasThen), blocks }
}

/** Whatever is read of a document, its charts included, comes from a workbook that has no names any more. */
function redactSources({ now, baseline, followUp }: Sources, redactor: Redactor): Sources {
  const redact = (context: Context) => ({ ...context, workbook: redactor.workbook(context.workbook) })
  return {
    now: redact(now),
    baseline: baseline === null ? null : redact(baseline),
    followUp: followUp === null ? null : redact(followUp),
  }
}

/** What was signed is what is briefed: a stage with a frozen copy is read from it. */
function asSigned(briefing: Briefing, stage: StageId | null): Briefing {
  if (briefing.choice.asItStands === true) return briefing
  const frozen = stage === 'week-one' ? briefing.baseline : stage === 'month-six' ? briefing.followUp : null
  if (frozen === null) return briefing
  return { ...briefing, context: frozen, isOfThen: briefing.choice.pack === 'full' }
}

function stageOfPack({ pack }: PackChoice): StageId | null {
  const [first] = packs[pack]
  return first === undefined || pack === 'full' ? null : stageOfSection(first)
}

/** The facilitator's headline, the anchor others lead to, and the place among the bookmarks. */
function finishSection(
  id: SectionId,
  blocks: readonly Block[],
  choice: PackChoice,
  redactor: Redactor | null,
): readonly Block[] {
  const nested = choice.pack === 'full' && !openings.has(id)
  const written = choice.headlines?.[id]?.trim() ?? ''
  const own = redactor === null ? written : redactor.text(written)
  let isFirst = true
  const finished = blocks.map((block): Block => {
    if (block.kind !== 'heading') return block
    const opens = isFirst
    isFirst = false
    const text = opens && own !== '' ? own : block.text
    const bookmark = block.bookmark === undefined ? undefined : { ...block.bookmark }
    const title = bookmark?.title === block.text ? text : (bookmark?.title ?? '')
    const level = bookmark === undefined ? 1 : lower(bookmark.level, nested)
    return {
      ...block,
      text,
      ...(bookmark === undefined ? {} : { bookmark: { title, level } }),
      ...(opens ? { anchor: id } : {}),
    }
  })
  const startsPage = choice.pack === 'full' && openings.has(id) && !goOn.has(id)
  return startsPage ? [{ kind: 'page-break' }, ...finished] : finished
}

function lower(level: Bookmark['level'], nested: boolean): Bookmark['level'] {
  return nested ? (level === 1 ? 2 : 3) : level
}

function makeFrame(
  briefing: Briefing,
  stage: StageId | null,
  hasThen: boolean,
): { readonly frame: Frame; readonly title: string; readonly author: string } {
  const { context, choice, words } = briefing
  const { briefing: own } = words
  const facts = findFacts(context.workbook)
  const organisation = textAt(facts, 'organisation') ?? textAt(facts, 'title') ?? own.untitled
  const name = choice.pack === 'person' ? own.personName(personOf(briefing)) : own.packs[choice.pack].name
  return {
    title: `${organisation}: ${name}`,
    author: nameOfPerson(briefing, textAt(facts, 'facilitator'), ''),
    frame: {
      organisation,
      name,
      mark: choice.mark,
      data: hasThen
        ? own.footer.dataAndThen(context.asOf)
        : own.footer.data(context.asOf, stage === null ? null : signatureOf(briefing, stage)),
      note: own.footer.rows,
      pageOf: own.page,
      continued: own.continued,
      ...(choice.logo === undefined ? {} : { logo: choice.logo }),
    },
  }
}

function signatureOf(briefing: Briefing, stage: StageId) {
  const signed = findSignOff(briefing, stage)
  return { stage: briefing.words.method.stages[stage].label, signed }
}

/** The person a tear-out is for, as the page may name them. */
function personOf(briefing: Briefing): string {
  const { person } = briefing.choice
  const row = person === undefined ? undefined : findRow(briefing.context.workbook, 'people', person)
  return nameOfPerson(briefing, row?.id, '')
}
