// Information flows, decision voice, top gaps and the timeline: counts, findings, edges.
import { describe, expect, test } from 'vitest'
import { drawDecisionVoice } from '../../../src/charts/decision-voice.ts'
import { flowRows, timelineData, topGapsData, voiceData } from '../../../src/charts/from-context.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { drawInformationFlows } from '../../../src/charts/information-flows.ts'
import type { FlowReach, FlowRow } from '../../../src/charts/information-flows.ts'
import type { Density } from '../../../src/charts/mark.ts'
import { drawStageTimeline } from '../../../src/charts/stage-timeline.ts'
import { drawTopGaps } from '../../../src/charts/top-gaps.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { makeTypical, makeUntouched, setCells, typicalDay } from '../report/fixture.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const typical = { workbook: makeTypical(), asOf: typicalDay }
const untouched = { workbook: makeUntouched(), asOf: typicalDay }
const labels = {
  'week-one': 'Week one',
  'month-one': 'Month one',
  'month-two': 'Month two',
  'month-three': 'Month three',
  'month-six': 'Month six',
}

function drawing(width = 980, density: Density = 'desk') {
  return { width, density, measure: measureText, words: chartWords }
}

function flow(
  reaches: FlowReach | null,
  direction: FlowRow['direction'] = 'business-to-technology',
): FlowRow {
  return {
    id: `${String(direction)} ${String(reaches)} ${String(Math.random())}`,
    label: 'Row',
    direction,
    reaches,
  }
}

describe('information flows', () => {
  test('counts each direction and says how many arrive on time', () => {
    const chart = drawInformationFlows(flowRows(typical), drawing())
    expect(chart.title).toBe('Two of eight kinds of business information reach technology on time')
    const texts = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(texts).toEqual(expect.arrayContaining(['2 of 8 on time', '1 of 4 on time']))
    expect(chart.targets).toHaveLength(12)
  })

  test('three boxes per judged row, as many full as the answer is good', () => {
    const chart = drawInformationFlows([flow('late')], drawing())
    const boxes = chart.marks.filter((mark) => mark.kind === 'rect' && mark.stroke === 'ink-2')
    expect(boxes.map((mark) => mark.kind === 'rect' && mark.fill)).toEqual(['ink-2', 'ink-2', null])
  })

  test.each([
    [[], 'No information listed yet'],
    [[flow(null)], 'Nothing judged yet: ask each receiver whether it arrives on time'],
    [[flow('never')], 'The one kind of business information judged does not reach technology on time'],
    [[flow('never'), flow('late')], 'None of two kinds of business information reaches technology on time'],
    [[flow('on-time'), flow('late')], 'One of two kinds of business information reaches technology on time'],
    [[flow('on-time'), flow('on-time')], 'Both kinds of business information reach technology on time'],
    [
      [flow(null), flow('on-time', 'technology-to-business'), flow('late', 'technology-to-business')],
      'One of two kinds of technology information reaches the business on time',
    ],
  ])('finding %#', (rows, title) => {
    expect(drawInformationFlows(rows, drawing()).title).toBe(title)
  })

  test('a row without a direction is shown, not lost', () => {
    const chart = drawInformationFlows([flow('late', null)], drawing())
    expect(chart.targets).toHaveLength(1)
    expect(chart.marks).toContainEqual(expect.objectContaining({ text: 'Direction not chosen yet' }))
  })

  test.each([300, 660, 980, 1500])('nothing overlaps at %d', (width) => {
    expect(overlaps(drawInformationFlows(flowRows(typical), drawing(width)))).toEqual([])
    expect(overlaps(drawInformationFlows(flowRows(untouched), drawing(width, 'projector')))).toEqual([])
  })
})

describe('decision voice', () => {
  test('one circle per decision, full where technology has a voice', () => {
    const data = voiceData(typical)
    expect(data).toEqual({
      today: { voice: 2, of: 7 },
      agreed: { voice: 6, of: 7 },
      inputOnly: 3,
      missing: 0,
    })
    const chart = drawDecisionVoice(data, drawing())
    const circles = chart.marks.filter((mark) => mark.kind === 'circle')
    expect(circles).toHaveLength(14)
    expect(circles.filter((mark) => mark.fill === 'technology')).toHaveLength(8)
    expect(chart.title).toBe(
      'Technology has a voice in 2 of 7 decisions that depend on it; the redesign makes it 6',
    )
  })

  test('letters of a role that was removed make no circle', () => {
    const letters = { janitor: 'D' }
    const workbook = setCells(untouched.workbook, 'decision-rights', 'growth-strategy', {
      'as-is-roles': letters,
      'to-be-roles': letters,
    })
    expect(voiceData({ workbook, asOf: typicalDay })).toEqual(voiceData(untouched))
  })

  test('nothing filled in draws nothing and says so', () => {
    const chart = drawDecisionVoice(voiceData(untouched), drawing())
    expect(chart.marks).toEqual([])
    expect(chart.title).toBe('No decision that depends on technology is filled in yet')
  })

  test('a thousand decisions still fit the width', () => {
    const share = { voice: 400, of: 1000 }
    const chart = drawDecisionVoice({ today: share, agreed: share, inputOnly: 0, missing: 0 }, drawing(1500))
    for (const box of textBoxes(chart)) expect(box.right).toBeLessThanOrEqual(2400)
    expect(visit(chart).every(Number.isFinite)).toBe(true)
  })
})

describe('top gaps', () => {
  test('by importance times gap, each with the first action that answers it', () => {
    const { gaps } = topGapsData(typical, 3)
    expect(gaps.map((gap) => [gap.id, gap.gap, gap.action?.due])).toEqual([
      ['set-ambition-and-goals', 3, '2026-09-02'],
      ['frame-options', 3, '2026-06-26'],
      ['review-and-adapt', 4, '2026-07-10'],
    ])
  })

  test('dropped actions answer nothing', () => {
    const workbook = setCells(typical.workbook, 'actions', 'a1', { status: 'dropped' })
    expect(topGapsData({ workbook, asOf: typicalDay }, 1).gaps[0]?.action).toBeNull()
  })

  test('empty data is honest', () => {
    expect(drawTopGaps(topGapsData(untouched, 3), drawing()).title).toBe('No gaps to rank yet')
    expect(drawTopGaps({ gaps: [], rated: 7 }, drawing()).title).toBe('No stage falls short of its target')
  })

  test.each([240, 340, 980])('nothing overlaps at %d', (width) => {
    expect(overlaps(drawTopGaps(topGapsData(typical, 3), drawing(width)))).toEqual([])
  })
})

describe('timeline', () => {
  test('stages stand at their due dates and the overdue one is named', () => {
    const workbook = setCells(typical.workbook, 'stages', 'month-one', { status: 'in-progress' })
    const chart = drawStageTimeline(timelineData({ workbook, asOf: '2026-06-30' }, labels), drawing())
    const texts = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(texts).toEqual(
      expect.arrayContaining([
        'signed 29 May',
        'due 25 Jun',
        'Month one is 5 days over its date',
        'Today, 30 Jun',
      ]),
    )
    expect(chart.subtitle).toBe('As of 30 June 2026, day 36 of 184')
    expect(overlaps(chart)).toEqual([])
  })

  test('before the start and long after the end it stays inside its width', () => {
    for (const asOf of ['2020-01-01', '2031-01-01']) {
      const chart = drawStageTimeline(timelineData({ ...typical, asOf }, labels), drawing())
      for (const box of textBoxes(chart)) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1)
        expect(box.right).toBeLessThanOrEqual(980.1)
      }
    }
  })

  test('without a start date it says what is missing', () => {
    const chart = drawStageTimeline({ start: null, asOf: typicalDay, stages: [] }, drawing())
    expect(chart.marks).toEqual([
      expect.objectContaining({ text: 'No dates yet: the plan needs a start date' }),
    ])
  })
})
