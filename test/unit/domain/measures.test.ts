// The measures on examples worked by hand.
import { describe, expect, it } from 'vitest'
import { changesOfDecisionRights } from '../../../src/domain/decision-rights.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { flowSummary } from '../../../src/domain/information.ts'
import { involvementRows, topGaps } from '../../../src/domain/involvement.ts'
import { measureDecisionVoice } from '../../../src/domain/measures/decision-voice.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { measureInformationAccess } from '../../../src/domain/measures/information-access.ts'
import { measureInvolvement } from '../../../src/domain/measures/involvement.ts'
import { measurePlanProgress } from '../../../src/domain/measures/plan-progress.ts'
import { emptied, layOver, sketchContext } from './sketch.ts'
import type { Sketch } from './sketch.ts'

// The week-one picture: actual 1 1 2 2 4 5 0, target 4 4 5 4 4 4 4, importance 2 3 3 3 2 1 2.
const points: Sketch = {
  'integration-points': {
    'sense-market-and-technology-shifts': { mandate: 3, actual: 1, target: 4, importance: 2 },
    'set-ambition-and-goals': { mandate: 4, actual: 1, target: 4, importance: 3 },
    'frame-options': { mandate: 3, actual: 2, target: 5, importance: 3 },
    'decide-investments': { mandate: 4, actual: 2, target: 4, importance: 3 },
    'plan-and-resource': { mandate: 4, actual: 4, target: 4, importance: 2 },
    execute: { mandate: 5, actual: 5, target: 4, importance: 1 },
    'review-and-adapt': { mandate: 3, actual: 0, target: 4, importance: 2 },
  },
}

describe('M1 involvement', () => {
  it('weighs the shaping rows by importance and keeps the implementing ones apart', () => {
    const measured = measureInvolvement(sketchContext(points))
    // Shaping: importance 2+3+3+3+2 = 13; importance x actual 2+3+6+6+0 = 17; 100 x 17 / (5 x 13).
    expect(measured.value).toBe(1700 / 65)
    expect(measured).toMatchObject({ n: 5, unit: 'score' })
    // importance x (target - actual): 6+9+9+6+8 = 38; 100 x 38 / 65.
    expect(measured.detail.gapToTarget).toBe(3800 / 65)
    // Implementing: (2x4 + 1x5) / (5 x 3) = 13/15.
    expect(measured.detail.implementing).toEqual({ value: 1300 / 15, n: 2, missing: 0 })
    expect(measured.detail.missing).toBe(0)
    expect(measured).not.toHaveProperty('reason')
  })

  it('leaves out and counts blanks, "not sure" and what could not be read', () => {
    const gaps: Sketch = {
      'integration-points': {
        'sense-market-and-technology-shifts': { actual: 'not-sure' },
        'set-ambition-and-goals': { importance: null },
        'frame-options': { actual: { unread: 'two-ish' } },
        'review-and-adapt': { target: null },
      },
    }
    const { workbook, asOf } = sketchContext(points)
    const measured = measureInvolvement({ workbook: layOver(workbook, gaps), asOf })
    // Left: decide-investments 3x2 and review-and-adapt 2x0: 100 x 6 / (5 x 5). The gap only the first: 3x2 / (5 x 3).
    expect(measured).toMatchObject({ value: 24, n: 2, detail: { gapToTarget: 40, missing: 3 } })
  })

  it('is negative in its gap where the leader is further in than wanted', () => {
    const above: Sketch = { 'integration-points': { 'frame-options': { actual: 5, target: 3 } } }
    // One row of importance 2: 100 x 2 x -2 / (5 x 2).
    expect(measureInvolvement(sketchContext(above)).detail.gapToTarget).toBe(-40)
  })

  it('says why there is nothing to tell', () => {
    expect(measureInvolvement(sketchContext())).toMatchObject({
      value: null,
      n: 0,
      reason: 'not-rated',
      detail: { missing: 5, gapToTarget: null },
    })
    const { workbook, asOf } = sketchContext()
    const none = measureInvolvement({ workbook: emptied(workbook, 'integration-points'), asOf })
    expect(none).toMatchObject({ value: null, n: 0, reason: 'no-rows', detail: { missing: 0 } })
  })

  it('feeds the map: gaps, authority gaps and ranks; ties keep row order', () => {
    const context = sketchContext(points)
    const rows = involvementRows(context)
    expect(rows.map(({ gap }) => gap)).toEqual([3, 3, 3, 2, 0, -1, 4])
    expect(rows.map(({ authorityGap }) => authorityGap)).toEqual([2, 3, 1, 2, 0, 0, 3])
    // importance x gap: 6 9 9 6 0 -1 8.
    expect(rows.map(({ rank }) => rank)).toEqual([4, 1, 2, 5, 6, 7, 3])
    expect(topGaps(context, 3).map(({ id }) => id)).toEqual([
      'set-ambition-and-goals',
      'frame-options',
      'review-and-adapt',
    ])
    expect(topGaps(context, 9)).toHaveLength(5)
    expect(topGaps(sketchContext(), 3)).toEqual([])
  })
})

describe('M2 information access', () => {
  const reaches = (...kinds: (string | null)[]): Sketch => ({
    'information-flows': Object.fromEntries(
      [
        'customer-advisory-board',
        'market-research',
        'competitive-intelligence',
        'industry-analysis',
        'board-papers',
        'emerging-technology-radar',
        'limits-and-technical-debt',
      ].map((id, index) => [id, { reaches: kinds[index] ?? null }]),
    ),
  })

  it('is the share on time of the business rows that were judged, "never" included', () => {
    const context = sketchContext(
      reaches('on-time', 'late', 'never', 'only-on-request', null, 'on-time', 'never'),
    )
    const measured = measureInformationAccess(context)
    // 1 of 4 judged; 8 seeded rows business to technology, so 4 missing. The other way: 1 of 2.
    expect(measured).toMatchObject({ value: 25, n: 4, unit: 'percent' })
    expect(measured.detail).toEqual({
      technologyToBusiness: 50,
      counts: { 'on-time': 1, late: 1, 'only-on-request': 1, never: 1 },
      countsTechnologyToBusiness: { 'on-time': 1, late: 0, 'only-on-request': 0, never: 1 },
      missing: 4,
    })
    const summary = flowSummary(context)['technology-to-business']
    expect(summary.rows.map(({ reaches: kind }) => kind)).toEqual(['on-time', null, 'never', null])
  })

  it('is 0, not blank, where all is never; and blank where nothing was judged', () => {
    expect(measureInformationAccess(sketchContext(reaches('never')))).toMatchObject({ value: 0, n: 1 })
    expect(measureInformationAccess(sketchContext())).toMatchObject({
      value: null,
      reason: 'not-rated',
      detail: { technologyToBusiness: null, missing: 8 },
    })
  })
})

describe('M3 decision voice', () => {
  const rights = (rows: Record<string, Record<string, string>>, column = 'as-is-roles'): Sketch => ({
    'decision-rights': Object.fromEntries(
      Object.entries(rows).map(([id, letters]) => [id, { [column]: letters }]),
    ),
  })
  // In scope by seed with a technology consequence: these four and data-strategy, which stays blank.
  const today = rights({
    'growth-strategy': { ceo: 'D' },
    'customer-experience': { coo: 'D', 'technology-leader': 'I' },
    'product-road-map': { commercial: 'D', 'technology-leader': 'PI' },
    'investment-portfolio': { ceo: 'D', 'technology-leader': 'RP' },
    // Out of scope: not counted although the leader decides.
    'technology-budget': { 'technology-leader': 'D' },
  })

  it('is the share with R, A or D of the rows that were filled', () => {
    const measured = measureDecisionVoice(sketchContext(today))
    // Voice in 1 of 4; input and nothing more in 1 of 4; data strategy missing.
    expect(measured).toMatchObject({ value: 25, n: 4, unit: 'percent' })
    expect(measured.detail).toMatchObject({ asIs: 25, toBe: null, inputOnly: 25, missing: 1 })
    expect(measured.detail.decisions).toHaveLength(5)
    expect(measured.detail.decisions[2]).toEqual({ decision: 'product-road-map', asIs: 'PI', toBe: '' })
  })

  it('tells the agreed voice over the rows agreed', () => {
    const { workbook, asOf } = sketchContext(today)
    const agreed = rights(
      { 'growth-strategy': { ceo: 'D', 'technology-leader': 'R' }, 'data-strategy': { ceo: 'D' } },
      'to-be-roles',
    )
    const context = { workbook: layOver(workbook, agreed), asOf }
    expect(measureDecisionVoice(context).detail).toMatchObject({ asIs: 25, toBe: 50 })
    expect(changesOfDecisionRights(context)).toEqual([
      {
        decision: 'growth-strategy',
        decisionLabel: 'decision-rights growth-strategy decision',
        role: 'technology-leader',
        roleLabel: 'roles technology-leader role',
        asIs: '',
        toBe: 'R',
      },
      {
        decision: 'data-strategy',
        decisionLabel: 'decision-rights data-strategy decision',
        role: 'ceo',
        roleLabel: 'roles ceo role',
        asIs: '',
        toBe: 'D',
      },
    ])
  })

  it('counts no letter of a role that was removed, neither today nor as agreed', () => {
    const { workbook, asOf } = sketchContext(today)
    const removed = layOver(layOver(workbook, rights({ 'data-strategy': { janitor: 'D' } })), {
      'decision-rights': { 'growth-strategy': { 'to-be-roles': { janitor: 'DP' } } },
    })
    expect(measureDecisionVoice({ workbook: removed, asOf })).toEqual(
      measureDecisionVoice({ workbook, asOf }),
    )
    expect(changesOfDecisionRights({ workbook: removed, asOf })).toEqual([])
    // The roles are part of what the measure remembers its answer by.
    expect(measures.M3({ workbook, asOf }).n).toBe(4)
    const withoutCeo = applyEdit(workbook, { kind: 'delete-rows', table: 'roles', rows: ['ceo'] }, 'test')
    expect(measures.M3({ workbook: withoutCeo.workbook, asOf })).toMatchObject({ n: 3, value: 100 / 3 })
  })

  it('goes by the scheme: R or A in RACI, D or A in DACI, C is input only', () => {
    const letters = rights({
      'growth-strategy': { 'technology-leader': 'R' },
      'customer-experience': { 'technology-leader': 'C' },
      'product-road-map': { 'technology-leader': 'D' },
      'investment-portfolio': { 'technology-leader': 'I' },
    })
    const by = (scheme: string) =>
      measureDecisionVoice(sketchContext({ ...letters, facts: { facts: { 'decision-scheme': scheme } } }))
    expect(by('raci')).toMatchObject({ value: 25, detail: { inputOnly: 25 } })
    expect(by('daci')).toMatchObject({ value: 25, detail: { inputOnly: 25 } })
    // RAPID: R and D are voices; C is no letter of it, I is input.
    expect(by('rapid')).toMatchObject({ value: 50, detail: { inputOnly: 25 } })
  })

  it('has no value before anyone has begun', () => {
    expect(measureDecisionVoice(sketchContext())).toMatchObject({
      value: null,
      n: 0,
      reason: 'not-rated',
      detail: { missing: 5 },
    })
  })
})

describe('M9 plan progress', () => {
  it('is the share of all 21 exit criteria, waived and skipped ones included', () => {
    const measured = measurePlanProgress(
      sketchContext({
        rounds: { baseline: { state: 'revealed' } },
        education: { a: { date: '2026-05-28' } },
        stages: {
          // Waived and met by the data all the same counts as met; the other waiver stays unmet.
          'week-one': { waivers: { 'baseline-revealed': 'No time', 'items-remembered': 'Nobody remembers' } },
          'month-one': { status: 'skipped', reason: 'Done last year' },
        },
        'pillar-actions': {
          'P1.1': { status: 'dropped', due: '2026-05-01' },
          'P1.2': { due: '2026-05-31' },
          'P2.1': { due: '2026-06-01' },
        },
        actions: { a: { due: '2026-05-01' }, b: { due: '2026-05-01', status: 'done' } },
      }),
    )
    expect(measured.value).toBe(200 / 21)
    expect(measured).toMatchObject({ n: 21, unit: 'percent' })
    expect(measured.detail).toEqual({
      met: 2,
      waived: 1,
      total: 21,
      overdue: 2,
      overdueStages: 0,
      skippedStages: 1,
      droppedActions: 1,
      missing: 0,
    })
  })

  it('is 0 at the start', () => {
    expect(measurePlanProgress(sketchContext())).toMatchObject({
      value: 0,
      detail: { met: 0, total: 21, overdue: 0 },
    })
  })
})

describe('every measure', () => {
  it('can be written as JSON and carries what is missing', () => {
    for (const measure of Object.values(measures)) {
      const measured = measure(sketchContext(points))
      expect(JSON.parse(JSON.stringify(measured))).toEqual(measured)
      expect(measured.detail.missing).toBeGreaterThanOrEqual(0)
      if (measured.value === null) expect(measured.reason).toBeDefined()
    }
  })
})
