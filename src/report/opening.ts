// What the opening page of every stage is made of, in its order: the finding, three sentences, the picture, what happens
// next, one request, how far to trust it. A stage brings its own facts; this file knows none of them.
import type { Chart } from '../charts/mark.ts'
import type { Context } from '../domain/context.ts'
import { findScheme } from '../domain/facts.ts'
import { namesSomebody } from '../domain/named-person.ts'
import { dateAt, textAt } from '../domain/read.ts'
import type { StageId } from '../domain/stage-id.ts'
import { stageStates } from '../domain/stages/index.ts'
import type { CriterionOutcome } from '../domain/stages/index.ts'
import { findRow } from '../domain/workbook.ts'
import { findActions, makeNextActions } from './actions.ts'
import type { Block, Sentence } from './blocks.ts'
import { sentence, shortLabel } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import { fitsPage } from './fits-page.ts'
import type { SectionId } from './packs.ts'

/** How many of its actions an opening page lists. */
const manyActions = 3

export interface Picture {
  readonly chart: Chart
  readonly bookmark: string
  /** In place of the chart's own finding, where the page's headline has said that already. */
  readonly title?: string
}

export interface Opening {
  /** The finding; the facilitator's own headline takes its place later. */
  readonly title: string
  /** Nothing is known of the stage yet: one that was skipped says so in place of its finding. */
  readonly isEmpty?: boolean
  readonly findings: readonly Sentence[]
  /** Absent where there is nothing to draw. */
  readonly picture?: Picture
  /** In its place where the page would run over: the first that fits. */
  readonly smaller?: readonly Picture[]
  /** In place of the next open actions. */
  readonly next?: readonly Block[]
  /** At most one, the most pressing; null where nothing is asked. */
  readonly request: string | null
  /** n, blanks, what is left out. What was waived is added here. */
  readonly trust: readonly string[]
}

/** One page where it can be: first the picture gives way to a smaller one, then the list of actions gets shorter. */
export function makeOpening(briefing: Briefing, stage: StageId, opening: Opening): readonly Block[] {
  const pictures = [opening.picture, ...(opening.smaller ?? [])]
  const smallest = pictures.at(-1)
  const ways = [
    ...pictures.map((picture) => ({ picture, actions: manyActions })),
    { picture: smallest, actions: 2 },
    { picture: smallest, actions: 1 },
  ]
  let blocks: readonly Block[] = []
  for (const { picture, actions } of ways) {
    blocks = layOpening(briefing, stage, opening, picture, actions)
    const read = withOwnHeadline(blocks, briefing, stage)
    if (fitsPage(read, briefing.choice.paper, briefing.measure)) break
  }
  return blocks
}

function layOpening(
  briefing: Briefing,
  stage: StageId,
  { findings, next, request, trust, ...opening }: Opening,
  picture: Picture | undefined,
  actions: number,
): readonly Block[] {
  const { context, words } = briefing
  // A stage that was skipped owes nothing any more.
  const owesNothing = opening.isEmpty === true && isSkipped(context, stage)
  const title = owesNothing ? words.briefing.opening.skipped(words.method.stages[stage].label) : opening.title
  return [
    { kind: 'heading', style: 'title', text: title, bookmark: { title, level: 1 }, maxLines: 3 },
    ...(briefing.isOfThen === true ? [tellThen(briefing)] : []),
    { kind: 'rule' },
    ...(owesNothing ? [] : [{ kind: 'columns', items: findings, maxLines: 8 } satisfies Block]),
    ...(picture === undefined ? [] : drawPicture(picture)),
    ...(next ?? makeNextActions(briefing, stage, actions)),
    ...(request === null || briefing.isOfThen === true ? [] : [askOfYou(briefing, request)]),
    ...howFarToTrust(briefing, stage, trust),
  ]
}

function tellThen({ context, words }: Briefing): Block {
  return { kind: 'paragraph', style: 'meta', spans: [{ text: words.briefing.opening.ofThen(context.asOf) }] }
}

/** As the page will be read: the facilitator's own headline may be longer than the generated one. */
export function withOwnHeadline(
  blocks: readonly Block[],
  { choice }: Briefing,
  section: SectionId,
): readonly Block[] {
  const own = choice.headlines?.[section]?.trim() ?? ''
  const [first, ...rest] = blocks
  return own === '' || first?.kind !== 'heading' ? blocks : [{ ...first, text: own }, ...rest]
}

/** A finding whose note leads to the section with its rows. */
export function findingOn(
  briefing: Briefing,
  section: SectionId,
  lead: string,
  rest: string,
  note: string,
): Sentence {
  const plain = sentence(lead, rest, note)
  return { ...plain, note: [...plain.note, { text: briefing.words.briefing.opening.onPage, link: section }] }
}

/** What any stage may ask for: owners and dates of its actions, else what is open, else its sign-off. */
export function findStageRequest(briefing: Briefing, stage: StageId): string | null {
  const unowned = findUnowned(briefing, stage)
  if (unowned.length > 0) return briefing.words.briefing.asked.name(unowned)
  return findClosingRequest(briefing, stage)
}

/** Open actions of a stage that lack an owner or a date, by name. */
export function findUnowned(briefing: Briefing, stage: StageId): readonly string[] {
  return findActions(briefing, stage)
    .filter((row) => textAt(row, 'status') !== 'done')
    .filter(
      (row) =>
        !namesSomebody(briefing.context.workbook.tables.people, row, 'owner') ||
        dateAt(row, 'due') === undefined,
    )
    .map((row) => shortLabel(textAt(row, 'action') ?? briefing.words.briefing.unnamed))
}

/** Null once a stage is done or skipped. */
export function findClosingRequest(briefing: Briefing, stage: StageId): string | null {
  const { context, words } = briefing
  const state = stageStates(context).find((found) => found.stage.id === stage)
  if (state === undefined || state.status === 'done' || state.status === 'skipped') return null
  const { label, criteria } = words.method.stages[stage]
  const open = state.criteria.filter((found) => !found.state.met && found.waivedBecause === null)
  if (open.length === 0) return words.briefing.opening.sign(label)
  const { decides } = findScheme(context.workbook)
  const tell = ({ criterion, state: { done, total } }: CriterionOutcome) =>
    criteria[criterion.id]?.left(total - done, total, decides) ?? criterion.id
  return words.briefing.opening.open(label, open.map(tell))
}

export function isSkipped({ workbook }: Context, stage: StageId): boolean {
  const row = findRow(workbook, 'stages', stage)
  return row !== undefined && textAt(row, 'status') === 'skipped'
}

function drawPicture({ chart, bookmark, title }: Picture): readonly Block[] {
  return [
    {
      kind: 'heading',
      style: 'finding',
      text: title ?? chart.title,
      bookmark: { title: bookmark, level: 2 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: chart.subtitle }], withNext: true },
    { kind: 'chart', chart },
  ]
}

function askOfYou(briefing: Briefing, request: string): Block {
  const { lead } = briefing.words.briefing.asked
  return { kind: 'callout', spans: [{ text: lead, weight: 600 }, { text: ` ${request}` }], maxLines: 4 }
}

function howFarToTrust(briefing: Briefing, stage: StageId, sentences: readonly string[]): readonly Block[] {
  const { trust } = briefing.words.briefing
  // The reasons stand at the sign-off: six of them would push an opening page over its edge.
  const waived = stageStates(briefing.context)
    .filter((found) => found.stage.id === stage)
    .flatMap(({ criteria }) => criteria)
    .filter(({ state, waivedBecause }) => !state.met && waivedBecause !== null).length
  const all = [...sentences, ...(waived > 0 ? [trust.waived(waived)] : [])]
  return [
    {
      kind: 'heading',
      style: 'finding',
      text: trust.title,
      bookmark: { title: trust.title, level: 2 },
    },
    { kind: 'paragraph', style: 'prompt', spans: [{ text: all.join(' ') }], share: 0.9 },
  ]
}
