// The end of a stage's briefing: its sign-off, with the exit criteria still open.
import { findScheme } from '../domain/facts.ts'
import { dateAt, textAt } from '../domain/read.ts'
import type { StageId } from '../domain/stage-id.ts'
import { stageStates } from '../domain/stages/index.ts'
import { findRow } from '../domain/workbook.ts'
import type { Block, Span } from './blocks.ts'
import { nameOfPerson } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'

export interface SignOff {
  readonly on: string | undefined
  readonly by: string
  readonly decided: string | undefined
}

/** Null while the stage is not signed off. */
export function findSignOff(briefing: Briefing, stage: StageId): SignOff | null {
  const row = findRow(briefing.context.workbook, 'stages', stage)
  if (row === undefined || textAt(row, 'status') !== 'done') return null
  return {
    on: dateAt(row, 'sign-off-date'),
    by: nameOfPerson(briefing, textAt(row, 'sign-off-by'), ''),
    decided: textAt(row, 'sign-off-decided'),
  }
}

export function makeSignOff(briefing: Briefing, stage: StageId): readonly Block[] {
  const { signOff } = briefing.words.briefing
  const heading: Block = {
    kind: 'heading',
    style: 'section',
    text: signOff.title,
    bookmark: { title: signOff.title, level: 1 },
  }
  const signed = findSignOff(briefing, stage)
  if (signed === null) return [heading, ...notSigned(briefing, stage), ...openCriteria(briefing, stage)]
  const { longDate, blank } = briefing.words.briefing
  return [
    heading,
    {
      kind: 'sign-off',
      fields: [
        { label: signOff.date, value: signed.on === undefined ? blank : longDate(signed.on) },
        { label: signOff.by, value: signed.by === '' ? blank : signed.by },
        { label: signOff.decided, value: signed.decided ?? signOff.nothing, wide: true },
      ],
      withNext: true,
    },
    ...openCriteria(briefing, stage),
  ]
}

function notSigned(briefing: Briefing, stage: StageId): readonly Block[] {
  const { signOff } = briefing.words.briefing
  const row = findRow(briefing.context.workbook, 'stages', stage)
  const { label } = briefing.words.method.stages[stage]
  const skipped = row !== undefined && textAt(row, 'status') === 'skipped'
  const text = skipped ? signOff.skipped(label, textAt(row, 'reason') ?? '') : signOff.not
  return [{ kind: 'paragraph', style: 'prompt', spans: [{ text }], withNext: true }]
}

/** Waived ones are listed with their reason: a waiver never hides. */
function openCriteria(briefing: Briefing, stage: StageId): readonly Block[] {
  const { signOff } = briefing.words.briefing
  const criteria = stageStates(briefing.context).find((found) => found.stage.id === stage)?.criteria ?? []
  const open = criteria.filter(({ state }) => !state.met)
  const { decides } = findScheme(briefing.context.workbook)
  const words = briefing.words.method.stages[stage].criteria
  const intro = signOff.open(open.length, criteria.length)
  const lines = open.map(({ criterion, state, waivedBecause }, index): Block => {
    const label = words[criterion.id]?.label ?? criterion.id
    const left = words[criterion.id]?.left(state.total - state.done, state.total, decides) ?? ''
    const rest = waivedBecause === null ? left : signOff.waivedBecause(waivedBecause)
    const spans: Span[] = [{ text: `${label}: ` }, { text: rest, tone: 'ink-2' }]
    // The last is followed by what has nothing to do with it.
    const isLast = index === open.length - 1
    return { kind: 'paragraph', style: 'body', spans, ...(isLast ? {} : { withNext: true }) }
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
