// How far apart business and technology are: the latest revealed round as the reveal shows it, and both rounds by question.
import type { Chart } from '../../charts/mark.ts'
import { drawPerception } from '../../charts/perception.ts'
import { countPeople, perceptionData } from '../../charts/perception-data.ts'
import type { PerceptionData } from '../../charts/perception-data.ts'
import { measureSymptomLoad } from '../../domain/measures/symptom-load.ts'
import { findLatestRevealed, findPerception } from '../../domain/perception.ts'
import type { PerceptionItem } from '../../domain/perception.ts'
import { textAt } from '../../domain/read.ts'
import { hasConsent } from '../../domain/rounds.ts'
import { tables } from '../../domain/tables/index.ts'
import type { Block, TableCell, TableRow } from '../blocks.ts'
import { cellOr, makeDrawing, plainCell } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { pictureHead, rowCell, rowColumn } from '../evidence.ts'

const scales = ['involvement', 'frequency'] as const

/** Only what a reveal has shown; whatever needs consent is not in the data without it. */
export function makePerception(briefing: Briefing): readonly Block[] {
  const { workbook } = briefing.context
  const { perception } = briefing.words.briefing.monthSix
  const round = findLatestRevealed(workbook)
  const data = round === null ? null : perceptionData(workbook, round)
  if (round === null || data === null) return []
  const shown = scales.filter((scale) => countPeople(data[scale].rows).people.most > 0)
  const [first, ...others] = shown
  if (first === undefined) return []
  const load = describeSymptomLoad(briefing)
  return [
    ...pictureHead(draw(briefing, data[first]), perception.bookmark),
    ...(round === 'baseline' ? [note(perception.onlyBaseline)] : []),
    ...others.flatMap((scale): readonly Block[] => {
      const chart = draw(briefing, data[scale])
      return [
        { kind: 'heading', style: 'finding', text: chart.title },
        { kind: 'paragraph', style: 'meta', spans: [{ text: chart.subtitle }], withNext: true },
        { kind: 'chart', chart },
      ]
    }),
    ...(load === null ? [] : [{ kind: 'paragraph', style: 'prompt', spans: [{ text: load }] } as const]),
    ...bothRounds(briefing),
  ]
}

/** By what right the answers are shown stands where nobody can miss it: in the line above them. */
function draw(briefing: Briefing, data: PerceptionData): Chart {
  const words = briefing.words.briefing.monthSix.roundCharts
  const chart = drawPerception(data, { ...makeDrawing(briefing), words })
  return { ...chart, subtitle: `${chart.subtitle} ${describeTraceable(briefing, data)}` }
}

function note(text: string): Block {
  return { kind: 'paragraph', style: 'meta', spans: [{ text }] }
}

/** Whether a single answer could be read off, and by what right it is shown: the words of the reveal. */
function describeTraceable(briefing: Briefing, data: PerceptionData): string {
  const { people, business, technology, sideless } = countPeople(data.rows)
  return briefing.words.briefing.monthSix.roundCharts.perception.traceable({
    consent: data.consent,
    people: people.most,
    business: business.most,
    technology: technology.most,
    sideless,
  })
}

function describeSymptomLoad(briefing: Briefing): string | null {
  const { baseline, followUp, raters, round } = measureSymptomLoad(briefing.context).detail
  if (round !== 'follow-up') return null
  const { perception } = briefing.words.briefing.monthSix
  return perception.symptomLoad({ before: baseline, after: followUp, raters })
}

/** A comparison needs both rounds revealed; each is shown by side only with its own consent. */
function bothRounds(briefing: Briefing): readonly Block[] {
  const { workbook } = briefing.context
  const before = findPerception(workbook, 'baseline')
  const after = findPerception(workbook, 'follow-up')
  if (before === null || after === null) return []
  const { perception } = briefing.words.briefing.monthSix
  // Without consent the spread stands in place of the gap, and a second column of it would say nothing.
  const bySide = hasConsent(workbook, 'follow-up')
  const earlier = new Map(before.map((item) => [item.item, item]))
  const groups = scales.flatMap((scale): readonly TableRow[] => {
    const items = after.filter((item) => item.scale === scale)
    if (items.length === 0) return []
    return [
      { kind: 'group', cell: plainCell(perception.groups[scale], { weight: 600 }) },
      ...items.map((item): TableRow => ({
        kind: 'row',
        cells: itemCells(briefing, item, earlier.get(item.item), bySide),
      })),
    ]
  })
  if (groups.length === 0) return []
  return [
    { kind: 'heading', style: 'finding', text: perception.tableTitle },
    {
      kind: 'table',
      dense: true,
      columns: [
        rowColumn(perception.head.row),
        { head: [{ text: perception.head.question }], width: 1 },
        { head: [{ text: perception.head.before }], width: 56, fixed: true, align: 'end' },
        { head: [{ text: perception.head.after }], width: 56, fixed: true, align: 'end' },
        ...(bySide
          ? [{ head: [{ text: perception.head.range }], width: 58, fixed: true, align: 'end' } as const]
          : []),
        { head: [{ text: perception.head.n }], width: 22, fixed: true, align: 'end' },
        { head: [{ text: perception.head.notSure }], width: 40, fixed: true, align: 'end' },
      ],
      rows: groups,
    },
  ]
}

function itemCells(
  briefing: Briefing,
  item: PerceptionItem,
  before: PerceptionItem | undefined,
  bySide: boolean,
): readonly TableCell[] {
  const { perception } = briefing.words.briefing.monthSix
  const { unnamed } = briefing.words.briefing
  return [
    rowCell(briefing, item.table, item.row),
    plainCell(textAt(item.row, tables[item.table].nameColumn) ?? unnamed),
    before === undefined ? plainCell(perception.notAsked, { tone: 'ink-3' }) : apartCell(briefing, before),
    apartCell(briefing, item),
    ...(bySide ? [cellOr(describeRange(briefing, item) ?? undefined, perception.noAnswer)] : []),
    plainCell(String(item.respondents), { tone: 'ink-3' }),
    plainCell(item.notSure === 0 ? '' : String(item.notSure), { tone: 'ink-3' }),
  ]
}

/** The gap where it may be told, else the spread of everybody's answers, which names no side. */
function apartCell(briefing: Briefing, item: PerceptionItem): TableCell {
  const { perception } = briefing.words.briefing.monthSix
  const { gap } = item
  if (gap === null) return cellOr(describeRange(briefing, item) ?? undefined, perception.noAnswer)
  return plainCell(perception.apart(Math.abs(gap)), { tone: gap === 0 ? 'ink-3' : 'gap' })
}

function describeRange(briefing: Briefing, { low, high, respondents }: PerceptionItem): string | null {
  const { perception } = briefing.words.briefing.monthSix
  if (low === null || high === null) return null
  return respondents === 1 ? perception.one(low) : perception.range(low, high)
}
