// The strategy checks of month one: the line of time, then what each check tested, found and decided, latest first.
import { checkTimelineData, drawCheckTimeline } from '../../charts/check-timeline.ts'
import { dateAt, textAt } from '../../domain/read.ts'
import type { StrategyCheck } from '../../domain/strategy-checks.ts'
import type { Block, Span, TableCell, TableRow } from '../blocks.ts'
import {
  linesCell,
  makeDrawing,
  nameOfPerson,
  numberCell,
  plainCell,
  rowNumber,
} from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'

export function makeStrategyChecks(briefing: Briefing): readonly Block[] {
  const { monthOne } = briefing.words.briefing
  const data = checkTimelineData(briefing.context)
  const { held, ahead, undated } = data.checks
  if (held.length + ahead.length === 0) return []
  const chart = drawCheckTimeline(data, { ...makeDrawing(briefing), words: monthOne.charts })
  return [
    {
      kind: 'heading',
      style: 'section',
      text: chart.title,
      bookmark: { title: monthOne.checks.bookmark, level: 1 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: chart.subtitle }], withNext: true },
    { kind: 'chart', chart },
    checkTable(briefing, [...held].reverse(), ahead),
    ...(undated === 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: 'meta',
            spans: [{ text: monthOne.checks.undated(undated) }],
          } satisfies Block,
        ]),
  ]
}

function checkTable(
  briefing: Briefing,
  held: readonly StrategyCheck[],
  ahead: readonly StrategyCheck[],
): Block {
  const { head, planned } = briefing.words.briefing.monthOne.checks
  const row =
    (isHeld: boolean) =>
    (check: StrategyCheck): TableRow => ({
      kind: 'row',
      cells: checkCells(briefing, check, isHeld),
    })
  return {
    kind: 'table',
    columns: [
      { head: [{ text: head.row }], width: 20, fixed: true, align: 'end' },
      { head: [{ text: head.date }], width: 48, fixed: true, align: 'end' },
      { head: [{ text: head.question }], width: 42 },
      { head: [{ text: head.changed }], width: 50 },
      { head: [{ text: head.verdict }], width: 24 },
      { head: [{ text: head.then }], width: 30 },
    ],
    rows: [
      ...held.map(row(true)),
      ...(ahead.length === 0
        ? []
        : [{ kind: 'group', cell: plainCell(planned, { weight: 600 }) } satisfies TableRow]),
      ...ahead.map(row(false)),
    ],
  }
}

function checkCells(briefing: Briefing, check: StrategyCheck, isHeld: boolean): readonly TableCell[] {
  const { shortDate } = briefing.words.briefing
  return [
    numberCell(rowNumber(briefing, 'strategy-checks', check.row.id)),
    plainCell(shortDate(check.date, briefing.context.asOf)),
    questionCell(briefing, check, isHeld),
    changedCell(briefing, check),
    isHeld ? verdictCell(briefing, check) : plainCell(''),
    followCell(briefing, check),
  ]
}

/** Who was missing is told only of a check that was held. */
function questionCell(briefing: Briefing, check: StrategyCheck, isHeld: boolean): TableCell {
  const { monthOne, unnamed } = briefing.words.briefing
  const tested = textAt(check.row, 'inherited-restriction-assumption-or-omission-tested')
  return linesCell([
    { text: check.question.trim() === '' ? unnamed : check.question, weight: 600 },
    ...(tested === undefined ? [] : [{ text: monthOne.checks.tested(tested), tone: 'ink-2' as const }]),
    ...(isHeld ? attendance(briefing, check) : []),
  ])
}

function attendance(briefing: Briefing, { present, missing }: StrategyCheck): readonly Span[] {
  const { checks } = briefing.words.briefing.monthOne
  if (present.length === 0) return [{ text: checks.unnamed, tone: 'ink-3' }]
  return missing.length === 0 ? [] : [{ text: checks.missing(missing), weight: 600 }]
}

function changedCell(briefing: Briefing, { row }: StrategyCheck): TableCell {
  const { checks } = briefing.words.briefing.monthOne
  const parts = [
    [checks.business, textAt(row, 'what-changed-business')],
    [checks.technology, textAt(row, 'what-changed-technology')],
    [checks.opportunity, textAt(row, 'opportunity-business-alone-would-have-missed')],
  ] as const
  const filled = parts.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]))
  return {
    spans: filled.flatMap(({ label, text }, index): readonly Span[] => [
      { text: index === 0 ? label : `\n${label}`, tone: 'ink-3' },
      { text },
    ]),
  }
}

function verdictCell(briefing: Briefing, { row, verdict }: StrategyCheck): TableCell {
  const { checks } = briefing.words.briefing.monthOne
  const by = nameOfPerson(briefing, textAt(row, 'decided-by'), '')
  return linesCell([
    verdict === null
      ? { text: checks.noVerdict, tone: 'ink-3' }
      : { text: checks.verdicts[verdict], weight: 600 },
    ...(by === '' ? [] : [{ text: checks.by(by), tone: 'ink-3' as const }]),
  ])
}

function followCell(briefing: Briefing, { row }: StrategyCheck): TableCell {
  const { checks } = briefing.words.briefing.monthOne
  const follow = textAt(row, 'follow-up')
  const next = dateAt(row, 'next-date')
  return linesCell([
    follow === undefined ? { text: checks.nothing, tone: 'ink-3' } : { text: follow },
    ...(next === undefined
      ? []
      : [{ text: checks.next(next, briefing.context.asOf), tone: 'ink-3' as const }]),
  ])
}
