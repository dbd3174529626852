// The ten measures before and after, the change where one may be called and the reason where not, and what to mind.
import type { MeasureComparison } from '../../domain/compare-measures.ts'
import type { Measure } from '../../domain/measure.ts'
import { lacksOutcomes, measureOutcomeAccountability } from '../../domain/measures/outcome-accountability.ts'
import { formatChange, formatWarning, judge } from '../../format/comparison-text.ts'
import { compareWords } from '../../words/en/compare.ts'
import type { Block, Span, TableCell, TableRow } from '../blocks.ts'
import { plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findSides, findTouched } from './sides.ts'
import type { Sides } from './sides.ts'

/** Beyond these nobody reads on; the workbook lists them all. */
const mostWarnings = 40

export function makeMeasuresCompared(briefing: Briefing): readonly Block[] {
  const sides = findSides(briefing)
  if (sides === null) return []
  const { measures } = briefing.words.briefing.compared
  const { head } = measures
  const touched = findTouched(sides)
  return [
    {
      kind: 'heading',
      style: 'section',
      text: measures.title,
      bookmark: { title: measures.bookmark, level: 1 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: compareWords.measuresHelp }], withNext: true },
    {
      kind: 'table',
      columns: [
        { head: [{ text: head.measure }], width: 44 },
        { head: [{ text: head.before }], width: 62, fixed: true, align: 'end' },
        { head: [{ text: head.after }], width: 62, fixed: true, align: 'end' },
        { head: [{ text: head.change }], width: 62 },
        { head: [{ text: head.n }], width: 62, fixed: true, align: 'end' },
      ],
      rows: sides.measures.map((measure) => measureRow(briefing, sides, measure, touched.has(measure.id))),
    },
    ...warningList(briefing, sides),
  ]
}

function measureRow(
  briefing: Briefing,
  sides: Sides,
  comparison: MeasureComparison,
  isTouched: boolean,
): TableRow {
  const { method, briefing: own } = briefing.words
  const { measures } = own.compared
  const { id, before, after } = comparison
  const { text, more } = formatChange(comparison, method)
  const isCalled = judge(comparison, method) !== null
  const change: Span[] = [{ text, ...(isCalled ? { weight: 600 } : { tone: 'ink-3' }) }]
  if (more !== '') change.push({ text: `\n${more}`, tone: 'ink-2' })
  const since = findNamedSince(comparison, sides)
  if (since !== null) change.push({ text: `\n${measures.namedSince(since)}`, tone: 'ink-2' })
  if (isTouched) change.push({ text: `\n${measures.marked}`, tone: 'ink-2' })
  const isEmpty = before.n === 0 && after.n === 0
  return {
    kind: 'row',
    cells: [
      plainCell(method.measures[id].label, { weight: 600 }),
      valueCell(before),
      valueCell(after),
      { spans: change },
      plainCell(isEmpty ? '' : measures.n(before.n, after.n), { tone: 'ink-2' }),
    ],
  }
}

/** Month two tells the weights of before by the outcomes named since; where that is another value, both stand here. */
function findNamedSince({ id, before }: MeasureComparison, sides: Sides): string | null {
  if (id !== 'M4' || before.value === null || !lacksOutcomes(sides.before)) return null
  const { today } = measureOutcomeAccountability(sides.after).detail
  if (today === null || Math.round(today) === Math.round(before.value)) return null
  return compareWords.value(today, before.unit)
}

function valueCell({ value, unit }: Measure): TableCell {
  if (value === null) return plainCell(compareWords.noValue, { tone: 'ink-3' })
  return plainCell(compareWords.value(value, unit), { weight: 600 })
}

function warningList(briefing: Briefing, { warnings, reader }: Sides): readonly Block[] {
  if (warnings.length === 0) return []
  const { method, briefing: own } = briefing.words
  const { measures } = own.compared
  const more = warnings.length - mostWarnings
  const items = warnings.slice(0, mostWarnings).map((warning): readonly Span[] => {
    const affects = 'affects' in warning ? warning.affects : []
    const labels = affects.map((id) => method.measures[id].label.toLowerCase())
    const touches: readonly Span[] =
      labels.length === 0 ? [] : [{ text: ` ${compareWords.affects(labels)}`, tone: 'ink-2' }]
    return [{ text: formatWarning(reader, warning) }, ...touches]
  })
  return [
    { kind: 'heading', style: 'finding', text: measures.warnings },
    { kind: 'list', items, share: 0.96 },
    ...(more <= 0
      ? []
      : [
          {
            kind: 'paragraph',
            style: 'meta',
            spans: [{ text: measures.moreWarnings(more) }],
          } satisfies Block,
        ]),
  ]
}
