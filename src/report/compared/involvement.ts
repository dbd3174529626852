// Involvement before and after as one picture.
import { drawInvolvementChange, pairInvolvement } from '../../charts/involvement-change.ts'
import { involvementRows } from '../../domain/involvement.ts'
import type { Block } from '../blocks.ts'
import { makeDrawing } from '../briefing-context.ts'
import type { Briefing } from '../briefing-context.ts'
import { findSides } from './sides.ts'

export function makeInvolvementCompared(briefing: Briefing): readonly Block[] {
  const sides = findSides(briefing)
  if (sides === null) return []
  const { compared, unnamed } = briefing.words.briefing
  const { before, after } = sides
  const rows = pairInvolvement(involvementRows(before), involvementRows(after))
  if (rows.every((row) => row.before === null && row.after === null)) return []
  const chart = drawInvolvementChange({ rows, beforeOf: before.asOf, afterOf: after.asOf }, unnamed, {
    ...makeDrawing(briefing),
    words: compared.involvement,
  })
  return [
    {
      kind: 'heading',
      style: 'section',
      text: chart.title,
      bookmark: { title: compared.involvement.bookmark, level: 1 },
    },
    { kind: 'paragraph', style: 'meta', spans: [{ text: chart.subtitle }], withNext: true },
    { kind: 'chart', chart },
  ]
}
