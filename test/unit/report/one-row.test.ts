// One row in every table: what is told of it speaks of one, never of "none of one".
import { expect, test } from 'vitest'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { packIds } from '../../../src/report/packs.ts'
import { addRows, makeUntouched, setCells } from './fixture.ts'
import { makePack, sampleDay, sourcesOf, textOf } from './packs-fixture.ts'

const point = { mandate: 3, actual: 1, target: 4 }
const measure = { measure: 'Turn time', baseline: 60, target: 40, 'better-when': 'down' }

function makeOneOfEach(): Workbook {
  let workbook = setCells(makeUntouched(), 'integration-points', 'frame-options', point)
  for (const flow of ['board-papers', 'emerging-technology-radar'])
    workbook = setCells(workbook, 'information-flows', flow, { reaches: 'late' })
  workbook = setCells(workbook, 'decision-rights', 'data-strategy', { 'as-is-roles': { ceo: 'D' } })
  workbook = addRows(workbook, 'meetings', { m: { meeting: 'Monday', type: 'status' } })
  workbook = addRows(workbook, 'forums', { f: { forum: 'Clinic' } })
  workbook = addRows(workbook, 'strategy-checks', { s: { date: '2026-07-01' } })
  workbook = addRows(workbook, 'outcome-measures', { o: measure })
  workbook = addRows(workbook, 'outcome-reviews', { r: { 'outcome-review-that-replaces-it': 'Review' } })
  workbook = addRows(workbook, 'business-cases', { b: { initiative: 'Yard', 'value-promised': 1 } })
  workbook = addRows(workbook, 'workshops', { w: { date: '2026-09-01', topic: 'Interfaces' } })
  workbook = addRows(workbook, 'education', { e: { date: '2026-09-02', subject: 'Debt' } })
  workbook = addRows(workbook, 'better-questions', { q: { 'open-question': 'What would it take?' } })
  workbook = addRows(workbook, 'glossary', { g: { term: 'Interface' } })
  workbook = addRows(workbook, 'recognition', { n: { 'taught-what': 'Margins' } })
  workbook = addRows(workbook, 'flow-log', { x: { item: 'Radar', direction: 'technology-to-business' } })
  workbook = addRows(workbook, 'next-cycle', { l: { lesson: 'Start sooner' } })
  workbook = addRows(workbook, 'parking-lot', { p: { item: 'Pay' } })
  return addRows(workbook, 'actions', { a: { action: 'Ask' } })
}

test.each(packIds)('%s', (pack) => {
  const { blocks } = makePack(sourcesOf(makeOneOfEach(), sampleDay), { pack, person: 'technology-leader' })
  expect(textOf(blocks)).not.toMatch(/[^.\n]*\b(?:none|one) of one\b[^.\n]*/iu)
})
