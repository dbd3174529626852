// How the numbers of a briefing were made: scales, definitions of the measures it shows, where the method comes from.
import { findFacts } from '../domain/facts.ts'
import { measureIds } from '../domain/measure.ts'
import type { MeasureId } from '../domain/measure.ts'
import { textAt } from '../domain/read.ts'
import type { Block, TableRow } from './blocks.ts'
import { nameOfPerson, plainCell } from './briefing-context.ts'
import type { Briefing } from './briefing-context.ts'
import type { PackId } from './packs.ts'

/** The measures a pack shows. */
const measuresOf: Readonly<Partial<Record<PackId, readonly MeasureId[]>>> = {
  'week-one': ['M1', 'M2', 'M3'],
  'month-one': ['M8'],
  'month-two': ['M4'],
  'month-three': ['M5'],
  'month-six': ['M6', 'M7', 'M10'],
}

export function makeMethod(briefing: Briefing): readonly Block[] {
  const { method } = briefing.words.briefing
  const { measures, scales } = briefing.words.method
  const steps = Object.entries(scales.involvement.steps).map(([step, { label }]) => `${step} ${label}`)
  const facilitator = nameOfPerson(briefing, textAt(findFacts(briefing.context.workbook), 'facilitator'), '')
  const rows = (measuresOf[briefing.choice.pack] ?? measureIds).map((id): TableRow => ({
    kind: 'row',
    cells: [plainCell(measures[id].label, { weight: 600 }), plainCell(measures[id].definition)],
  }))
  const paragraph = (text: string): Block => ({
    kind: 'paragraph',
    style: 'body',
    spans: [{ text }],
    share: 0.9,
    withNext: true,
  })
  return [
    {
      kind: 'heading',
      style: 'section',
      text: method.title,
      bookmark: { title: method.title, level: 1 },
    },
    paragraph(method.intro),
    ...(showsInvolvement(briefing) ? [paragraph(`${method.scale(steps)} ${method.gap}`)] : []),
    {
      kind: 'table',
      dense: true,
      columns: [
        { head: [], width: 30 },
        { head: [], width: 100 },
      ],
      rows,
      withNext: true,
    },
    { kind: 'space', points: 4 },
    paragraph(method.source),
    {
      kind: 'paragraph',
      style: 'meta',
      spans: [{ text: method.made(facilitator, briefing.madeOn) }],
    },
  ]
}

function showsInvolvement({ choice }: Briefing): boolean {
  return measuresOf[choice.pack]?.includes('M1') ?? true
}
