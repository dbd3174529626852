// The end of the week-one briefing: sign-off with the exit criteria still open, method and definitions.
import { findFacts, findScheme } from '../domain/facts.ts'
import { dateAt, textAt } from '../domain/read.ts'
import { stageStates } from '../domain/stages/index.ts'
import { findRow } from '../domain/workbook.ts'
import type { Block, Span, TableRow } from './blocks.ts'
import { nameOfPerson, plainCell } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'

export interface SignOff {
  readonly on: string | undefined
  readonly by: string
  readonly decided: string | undefined
}

/** Null while week one is not signed off. */
export function findSignOff(briefing: Briefing): SignOff | null {
  const row = findRow(briefing.context.workbook, 'stages', 'week-one')
  if (row === undefined || textAt(row, 'status') !== 'done') return null
  return {
    on: dateAt(row, 'sign-off-date'),
    by: nameOfPerson(briefing, textAt(row, 'sign-off-by'), ''),
    decided: textAt(row, 'sign-off-decided'),
  }
}

export function makeSignOff(briefing: Briefing): readonly Block[] {
  const { signOff } = briefing.words.briefing
  const heading: Block = {
    kind: 'heading',
    style: 'section',
    text: signOff.title,
    bookmark: { title: signOff.title, level: 1 },
  }
  const signed = findSignOff(briefing)
  if (signed === null) return [heading, ...notSigned(briefing), ...openCriteria(briefing)]
  const { longDate, blank } = briefing.words.briefing
  return [
    heading,
    {
      kind: 'table',
      columns: [
        { head: [{ text: signOff.date }], width: 80, fixed: true },
        { head: [{ text: signOff.by }], width: 24 },
        { head: [{ text: signOff.decided }], width: 90 },
      ],
      rows: [
        {
          kind: 'row',
          cells: [
            plainCell(signed.on === undefined ? blank : longDate(signed.on)),
            plainCell(signed.by === '' ? blank : signed.by),
            plainCell(signed.decided ?? signOff.nothing),
          ],
        },
      ],
    },
    ...openCriteria(briefing),
  ]
}

function notSigned(briefing: Briefing): readonly Block[] {
  const { signOff } = briefing.words.briefing
  const row = findRow(briefing.context.workbook, 'stages', 'week-one')
  const skipped = row !== undefined && textAt(row, 'status') === 'skipped'
  const text = skipped ? signOff.skipped(textAt(row, 'reason') ?? '') : signOff.not
  return [{ kind: 'paragraph', style: 'prompt', spans: [{ text }] }]
}

/** Waived ones are listed with their reason: a waiver never hides. */
function openCriteria(briefing: Briefing): readonly Block[] {
  const { signOff } = briefing.words.briefing
  const criteria = stageStates(briefing.context).find(({ stage }) => stage.id === 'week-one')?.criteria ?? []
  const open = criteria.filter(({ state }) => !state.met)
  const { decides } = findScheme(briefing.context.workbook)
  const words = briefing.words.method.stages['week-one'].criteria
  const intro = signOff.open(open.length, criteria.length)
  const lines = open.map(({ criterion, state, waivedBecause }): Block => {
    const label = words[criterion.id]?.label ?? criterion.id
    const left = words[criterion.id]?.left(state.total - state.done, state.total, decides) ?? ''
    const rest = waivedBecause === null ? left : signOff.waivedBecause(waivedBecause)
    const spans: Span[] = [{ text: `${label}: ` }, { text: rest, tone: 'ink-2' }]
    return { kind: 'paragraph', style: 'body', spans }
  })
  return [
    {
      kind: 'paragraph',
      style: 'prompt',
      spans: [{ text: intro }],
      ...(open.length > 0 ? { withNext: true } : {}),
    },
    ...lines,
  ]
}

export function makeMethod(briefing: Briefing): readonly Block[] {
  const { method } = briefing.words.briefing
  const { measures, scales } = briefing.words.method
  const steps = Object.entries(scales.involvement.steps).map(([step, { label }]) => `${step} ${label}`)
  const facilitator = nameOfPerson(briefing, textAt(findFacts(briefing.context.workbook), 'facilitator'), '')
  const rows = (['M1', 'M2', 'M3'] as const).map((id): TableRow => ({
    kind: 'row',
    cells: [plainCell(measures[id].label, { weight: 600 }), plainCell(measures[id].definition)],
  }))
  const paragraph = (text: string): Block => ({
    kind: 'paragraph',
    style: 'body',
    spans: [{ text }],
    share: 0.9,
  })
  return [
    {
      kind: 'heading',
      style: 'section',
      text: method.title,
      bookmark: { title: method.title, level: 1 },
    },
    paragraph(method.intro),
    paragraph(`${method.scale(steps)} ${method.gap}`),
    {
      kind: 'table',
      dense: true,
      columns: [
        { head: [], width: 30 },
        { head: [], width: 100 },
      ],
      rows,
    },
    { kind: 'space', points: 4 },
    paragraph(method.source),
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [
        { text: `${method.made(facilitator, briefing.options.madeAt.slice(0, 10))} ${method.undrawn}` },
      ],
    },
  ]
}
