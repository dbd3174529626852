// The executive summary: one page by construction. Every block has a fixed count of rows and a most of lines, so that
// their heights add up to less than the smaller paper holds, whatever the workbook says.
import { countDials, dialsData } from '../charts/dials-data.ts'
import type { Dial } from '../charts/dials-data.ts'
import { dialMarks } from '../charts/dials.ts'
import { sizesByDensity } from '../charts/sizes.ts'
import { findVelocityTargetDays } from '../domain/facts.ts'
import { directions } from '../domain/flow.ts'
import { measureVelocity } from '../domain/measures/velocity.ts'
import { findDaysOverdue } from '../domain/overdue.ts'
import { findLatestRevealed } from '../domain/perception.ts'
import { textAt } from '../domain/read.ts'
import { stageStates } from '../domain/stages/index.ts'
import { dialWords } from '../words/en/charts-overview.ts'
import type { Late } from '../words/en/briefing-summary.ts'
import { dueCell, ownerCell } from './actions.ts'
import type { Block, Glyph, Sentence, Span, TableCell, TableColumn, TableRow } from './blocks.ts'
import { nameOfLink, personAt, plainCell, sentence, shortLabel } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import { fitsPage } from './fits-page.ts'
import { withOwnHeadline } from './opening.ts'
import type { SectionId } from './packs.ts'
import { textWidth, typeStyles } from './page.ts'
import type { Paper } from './page.ts'
import { findFinding, findLate, findOpenActions, findRequest } from './summary-facts.ts'
import type { LateThing, Request } from './summary-facts.ts'
import { columnGap } from './table-columns.ts'
import { wrapSpans } from './wrap.ts'
import { decisionVoice, information, ratersSentence, shortOfTarget } from './week-one/first-page.ts'

/** How many lines an action, and the paragraph about trust, may take. */
interface Room {
  readonly action: number
  readonly trust: number
}

/**
 * From the most to the least; the first that leaves it one page is taken, and the last does, whatever the workbook says:
 * Letter is lower than A4 by what a second line of each action takes.
 */
const rooms: Readonly<Record<Paper, readonly Room[]>> = {
  a4: [7, 5, 4, 3].map((trust) => ({ action: 2, trust })),
  letter: [...[7, 5, 4, 3].map((trust) => ({ action: 2, trust })), { action: 1, trust: 3 }],
}
const headlineLines = 2
/** Share of a line that words fill at least, as they are not broken. */
const filledLine = 0.88
const fewActions = 3

/** What is named of what is late, and how long its names may be: the first that is not cut is said. */
const lateWays = [
  { named: 2, limit: 70 },
  { named: 2, limit: 40 },
  { named: 1, limit: 70 },
  { named: 1, limit: 40 },
] as const

export function makeSummary(briefing: Briefing): readonly Block[] {
  const dials = dialsData(briefing.context, briefing.baseline)
  const title = headline(briefing, dials)
  const above: readonly Block[] = [
    { kind: 'heading', style: 'title', text: title, bookmark: { title, level: 1 }, maxLines: headlineLines },
    { kind: 'rule' },
    { kind: 'columns', items: threeSentences(briefing, dials), maxLines: 5, noteLines: 2 },
    ...measureTable(briefing, dials),
  ]
  const asked = askedOfYou(briefing)
  let blocks = above
  for (const room of rooms[briefing.choice.paper]) {
    blocks = [
      ...above,
      ...whatHappensNext(briefing, room.action),
      overdue(briefing, room.action),
      ...asked,
      ...howFarToTrust(briefing, dials, room.trust),
    ]
    if (fitsPage(withOwnHeadline(blocks, briefing, 'summary'), briefing.choice.paper, briefing.measure)) break
  }
  return blocks
}

function countLines(briefing: Briefing, spans: readonly Span[]): number {
  const { size, weight, tone } = typeStyles.body
  const width = textWidth(briefing.choice.paper)
  return wrapSpans(spans, width, size, briefing.measure, { weight, tone }).length
}

function finding(text: string): Block {
  return { kind: 'heading', style: 'finding', text, maxLines: 1 }
}

function headline(briefing: Briefing, dials: readonly Dial[]): string {
  const { summary, unnamed, weekOne } = briefing.words.briefing
  const found = findFinding(briefing.context, dials, briefing.baseline !== null)
  if (found.kind !== 'widest') return summary.headline(found)
  const label = found.label || unnamed
  const whole = weekOne.map.widest(label, found.actual, found.target)
  const { size, weight } = typeStyles.title
  const room = textWidth(briefing.choice.paper) * headlineLines * filledLine
  return briefing.measure(whole, size, weight) <= room
    ? whole
    : summary.widest(label, found.target - found.actual)
}

function threeSentences(briefing: Briefing, dials: readonly Dial[]): readonly Sentence[] {
  const isCompared = briefing.baseline !== null
  return [
    withPage(briefing, involvement(briefing, dials), isCompared ? 'involvement-compared' : 'week-one'),
    withPage(briefing, decisionVoice(briefing), isCompared ? 'decisions-compared' : 'decision-rights'),
    velocity(briefing) ?? withPage(briefing, information(briefing), 'information-flows'),
  ]
}

/** Where the evidence stands, in packs that hold it. */
function withPage(briefing: Briefing, { spans, note }: Sentence, link: SectionId): Sentence {
  return { spans, note: [...note, { text: briefing.words.briefing.summary.page, link }] }
}

/** From the baseline to now where both may be held against each other; else how many stages are short. */
function involvement(briefing: Briefing, dials: readonly Dial[]): Sentence {
  const { summary } = briefing.words.briefing
  const dial = dials.find(({ id }) => id === 'M1')
  const { baseline } = briefing
  if (baseline === null || dial === undefined || dial.value === null || dial.baseline === null) {
    return shortOfTarget(briefing)
  }
  const [was, now] = [Math.round(dial.baseline), Math.round(dial.value)]
  const wanted = dial.target === null ? null : Math.round(dial.target)
  return sentence(
    summary.involvementLead(was, now),
    summary.involvementRest(was, now, wanted, baseline.asOf),
    summary.involvementNote(dial.measure.n),
  )
}

/** The slower direction beside the target; null where either direction has too few to tell. */
function velocity(briefing: Briefing): Sentence | null {
  const { summary } = briefing.words.briefing
  const { value, n, detail } = measureVelocity(briefing.context)
  if (value === null) return null
  const slower = directions.find((direction) => detail[direction].medianDays === value) ?? directions[0]
  const other = directions.find((direction) => direction !== slower) ?? directions[1]
  const target = findVelocityTargetDays(briefing.context.workbook)
  const told = sentence(
    summary.velocityLead(value),
    summary.velocityRest(slower, target, value, detail[other].medianDays ?? value),
    summary.velocityNote(n),
  )
  return withPage(briefing, told, 'month-six')
}

function measureTable(briefing: Briefing, dials: readonly Dial[]): readonly Block[] {
  const { head, key } = briefing.words.briefing.summary
  const { baseline } = briefing
  const barWidth = 76
  const columns: readonly TableColumn[] = [
    { head: [{ text: head.measure }], width: 140, fixed: true },
    { head: [{ text: head.now }], width: 50, fixed: true, align: 'end' },
    { head: [], width: 6, fixed: true },
    { head: [{ text: head.bar }], width: barWidth, fixed: true },
    { head: baseline === null ? [] : [{ text: head.since }], width: 68, fixed: true, align: 'end' },
    { head: [], width: 6, fixed: true },
  ]
  const taken = columns.reduce((sum, { width }) => sum + width + columnGap.dense, 0)
  const basisWidth = textWidth(briefing.choice.paper) - taken
  return [
    finding(dialWords.title(countDials(dials), baseline?.asOf ?? null)),
    {
      kind: 'table',
      dense: true,
      maxLines: 1,
      columns: [...columns, { head: [{ text: head.basis }], width: 1 }],
      rows: dials.map((dial) => measureRow(briefing, dial, barWidth, basisWidth)),
    },
    {
      kind: 'paragraph',
      style: 'small',
      spans: [{ text: `${key(baseline !== null)} ${dialWords.scaleNote(dials)}` }],
      maxLines: 1,
    },
  ]
}

function measureRow(briefing: Briefing, dial: Dial, barWidth: number, basisWidth: number): TableRow {
  const { summary } = briefing.words.briefing
  const { change } = dial
  const text = dialWords.change(change, dial)
  const cells: readonly TableCell[] = [
    plainCell(dialWords.labels[dial.id], { weight: 600 }),
    plainCell(dialWords.value(dial), dial.value === null ? { tone: 'ink-3' } : { weight: 600 }),
    plainCell(''),
    { glyph: barGlyph(dial, barWidth), spans: [] },
    change.kind === 'by'
      ? plainCell(summary.change(text, change.towards), { weight: 600 })
      : plainCell(change.kind === 'none' ? dialWords.noChange(change.why) : text, { tone: 'ink-3' }),
    plainCell(''),
    plainCell(basisOf(briefing, dial, basisWidth), { tone: 'ink-2' }),
  ]
  return { kind: 'row', cells }
}

/** What the value rests on, or why there is none; then what to know about it, where one line has room for it. */
function basisOf(briefing: Briefing, dial: Dial, room: number): string {
  const { reasons } = briefing.words.briefing.summary
  const { reason } = dial.measure
  const short = dial.value === null && reason !== undefined ? reasons[reason] : undefined
  const basis = short ?? dialWords.basis(dial)
  const whole = [basis, ...dial.remarks.map(dialWords.remark)].filter((part) => part !== '').join(', ')
  const { size, weight } = typeStyles.body
  return briefing.measure(whole, size, weight) <= room ? whole : basis
}

/** The bar of the overview on one line of text, so that ten of them take no more room than their words. */
function barGlyph(dial: Dial, width: number): Glyph {
  const height = 12.4
  return {
    width,
    height,
    marks: dialMarks(dial, 1, width - 2, height / 2, sizesByDensity.paper),
    alternative: dialWords.describe(dial),
    picture: true,
  }
}

/** What is still to come; what is late stands below. */
function whatHappensNext(briefing: Briefing, maxLines: number): readonly Block[] {
  const { summary, actions, next, unnamed } = briefing.words.briefing
  const open = findOpenActions(briefing.context)
  const coming = open.filter((row) => findDaysOverdue(row, briefing.context) === undefined)
  const shown = coming.slice(0, fewActions)
  // On a single line the action itself needs the room.
  const hasAnswers = maxLines > 1
  if (shown.length === 0) {
    const text = open.length === 0 ? summary.noneOpen : summary.onlyLate
    return [finding(next.title), { kind: 'paragraph', style: 'body', spans: [{ text }], maxLines: 1 }]
  }
  return [
    finding(summary.nextTitle(shown.length, open.length)),
    {
      kind: 'table',
      dense: true,
      maxLines,
      columns: [
        { head: [{ text: actions.head.action }], width: 52 },
        ...(hasAnswers ? [{ head: [{ text: actions.head.answers }], width: 50 }] : []),
        { head: [{ text: actions.head.owner }], width: 22 },
        { head: [{ text: actions.head.by }], width: 56, fixed: true, align: 'end' },
      ],
      rows: shown.map((row): TableRow => ({
        kind: 'row',
        cells: [
          plainCell(textAt(row, 'action') ?? unnamed, { weight: 600 }),
          ...(hasAnswers
            ? [
                plainCell(shortLabel(nameOfLink(briefing, textAt(row, 'from')) ?? ''), {
                  tone: 'ink-2' as const,
                }),
              ]
            : []),
          ownerCell(briefing, row),
          dueCell(briefing, row),
        ],
      })),
    },
  ]
}

function overdue(briefing: Briefing, maxLines: number): Block {
  const { summary } = briefing.words.briefing
  const late = findLate(briefing.context)
  if (late.length === 0) {
    const spans = [{ text: summary.nothingOverdue, tone: 'ink-2' as const }]
    return { kind: 'paragraph', style: 'body', spans, maxLines }
  }
  const ways = lateWays.map(({ named, limit }): readonly Span[] => {
    const first = late.slice(0, named).map((thing) => nameLate(briefing, thing, limit))
    return [
      { text: `${summary.overdueLead} `, weight: 600 },
      { text: summary.overdue(first, late.length - first.length) },
    ]
  })
  const spans = ways.find((way) => countLines(briefing, way) <= maxLines) ?? ways.at(-1) ?? []
  return { kind: 'paragraph', style: 'body', spans, maxLines }
}

function nameLate(briefing: Briefing, thing: LateThing, limit: number): Late {
  const { summary, unnamed } = briefing.words.briefing
  const { days } = thing
  if (thing.kind === 'stage') {
    return { what: summary.lateStage(briefing.words.method.stages[thing.stage].label), owner: '', days }
  }
  return {
    what: summary.quoted(textAt(thing.row, 'action') ?? unnamed, limit),
    owner: shortLabel(personAt(briefing, thing.row, 'owner') ?? ''),
    days,
  }
}

function askedOfYou(briefing: Briefing): readonly Block[] {
  const { asked } = briefing.words.briefing
  const request = findRequest(briefing.context)
  if (request === null) return []
  const spans = [{ text: asked.lead, weight: 600 as const }, { text: ` ${tell(briefing, request)}` }]
  return [{ kind: 'callout', spans, maxLines: 2 }]
}

function tell(briefing: Briefing, request: Request): string {
  const { asked, summary, unnamed } = briefing.words.briefing
  switch (request.kind) {
    case 'gaps':
      return asked.name(request.labels.map((label) => label || unnamed))
    case 'owners':
      return summary.asked.owners(request.actions)
    case 'late':
      return summary.asked.late(
        request.stages.map((stage) => briefing.words.method.stages[stage].label),
        request.actions,
        request.days,
      )
    case 'sign-off':
      return summary.asked.signOff(briefing.words.method.stages[request.stage].label)
    case 'review':
      return asked.review(shortLabel(request.decision), request.on)
  }
}

/** Whole sentences, in their order, as many as there is room for. */
function howFarToTrust(briefing: Briefing, dials: readonly Dial[], maxLines: number): readonly Block[] {
  const { trust, summary } = briefing.words.briefing
  const { context, baseline } = briefing
  const round = findLatestRevealed(context.workbook)
  const { better, worse, same } = countDials(dials)
  const tooFew = dials.filter(({ change }) => change.kind === 'too-few').map(({ id }) => dialWords.labels[id])
  const without = dials.filter(({ value }) => value === null).map(({ id }) => dialWords.labels[id])
  const waived = stageStates(context)
    .flatMap(({ criteria }) => criteria)
    .filter(({ state, waivedBecause }) => !state.met && waivedBecause !== null).length
  const sentences = [
    ratersSentence(briefing, round ?? 'baseline'),
    summary.trust.opinions,
    ...(without.length === 0 ? [] : [summary.trust.withoutValue(without)]),
    ...(baseline === null
      ? [summary.trust.noBaseline]
      : [summary.trust.compared(better + worse + same, tooFew), summary.trust.cause]),
    ...(waived === 0 ? [] : [summary.trust.waived(waived)]),
  ]
  const isEmpty = without.length >= dials.length - 1 && round === null
  const told: string[] = []
  for (const each of sentences) {
    const longer = [...told, each].join(' ')
    if (told.length === 0 || countLines(briefing, [{ text: longer }]) <= maxLines) told.push(each)
  }
  const text = isEmpty ? trust.empty : told.join(' ')
  return [finding(trust.title), { kind: 'paragraph', style: 'body', spans: [{ text }], maxLines }]
}
