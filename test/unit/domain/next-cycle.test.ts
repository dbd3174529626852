// What the next cycle carries, table by table, and what it leaves behind; links that stay whole.
import { describe, expect, it } from 'vitest'
import { findIssues } from '../../../src/domain/checks/find-issues.ts'
import { countCarried, makeNextCycle } from '../../../src/domain/next-cycle.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { seedText } from '../../../src/words/index.ts'
import { sketchWorkbook } from './sketch.ts'
import type { Sketch } from './sketch.ts'

const asOf = '2026-11-23'

function next(workbook: Workbook): Workbook {
  return makeNextCycle(
    { workbook, asOf },
    {
      id: 'second',
      device: 'new',
      title: 'Second cycle',
      startDate: '2027-01-11',
      seedText,
      lessonText: (what, lesson) => `${String(what)}: ${lesson}`,
    },
  )
}

function carried(sketch: Sketch): Workbook {
  return next(sketchWorkbook(sketch))
}

const cells = (workbook: Workbook, table: TableId, row: string) => findRow(workbook, table, row)?.cells
const ids = (workbook: Workbook, table: TableId) => findRows(workbook, table).map(({ id }) => id)

const ann = { name: 'Ann', role: 'CEO', side: 'business' } as const

describe('carries', () => {
  it('organisation, people, roles and the technology leader; not title and start', () => {
    const made = carried({
      people: { ann },
      roles: { ceo: { 'who-holds-each': 'ann' } },
      facts: { facts: { sponsor: 'ann', 'velocity-target-in-days': 45, 'decision-scheme': 'raci' } },
    })
    expect(cells(made, 'facts', 'facts')).toEqual({
      title: 'Second cycle',
      organisation: 'Meridane',
      'technology-leader': 'technology-leader',
      sponsor: 'ann',
      'start-date': '2027-01-11',
      'velocity-target-in-days': 45,
      'decision-scheme': 'raci',
    })
    expect(cells(made, 'people', 'ann')).toEqual(ann)
    expect(cells(made, 'roles', 'ceo')).toMatchObject({ 'who-holds-each': 'ann' })
    expect(cells(made, 'roles', 'technology-leader')).toMatchObject({ 'who-holds-each': 'technology-leader' })
    expect(made.id).toBe('second')
    expect(made.vector).toEqual({ new: 1 })
  })

  it('points with mandate, target and the actual agreed last, without their evidence; added points too', () => {
    const made = carried({
      'integration-points': {
        execute: { mandate: 5, actual: 4, target: 5, importance: 3, evidence: 'Chairs delivery' },
        own: { 'stage-of-strategy': 'Buy companies', kind: 'shaping', actual: 1, target: 3 },
      },
    })
    expect(cells(made, 'integration-points', 'execute')).toEqual({
      'stage-of-strategy': 'integration-points execute stage-of-strategy',
      kind: 'implementing',
      mandate: 5,
      actual: 4,
      target: 5,
      importance: 3,
    })
    expect(cells(made, 'integration-points', 'own')).toMatchObject({ actual: 1, target: 3 })
  })

  it('decision rights: agreed roles become today’s, others stay as they are', () => {
    const made = carried({
      'decision-rights': {
        'growth-strategy': {
          'as-is-roles': { ceo: 'D' },
          'to-be-roles': { ceo: 'D', coo: 'P' },
          forum: 'Board',
        },
        'data-strategy': { 'as-is-roles': { cfo: 'D' } },
        // Agreed for a role that is no longer listed: nothing is agreed.
        'product-road-map': { 'as-is-roles': { ceo: 'D' }, 'to-be-roles': { janitor: 'D' } },
      },
    })
    const growth = cells(made, 'decision-rights', 'growth-strategy')!
    expect(growth['as-is-roles']).toEqual({ ceo: 'D', coo: 'P' })
    expect(growth['to-be-roles']).toBeUndefined()
    expect(growth['forum']).toBe('Board')
    expect(cells(made, 'decision-rights', 'data-strategy')!['as-is-roles']).toEqual({ cfo: 'D' })
    expect(cells(made, 'decision-rights', 'product-road-map')!['as-is-roles']).toEqual({ ceo: 'D' })
  })

  it('meetings as redesigned: then becomes today, stopped and merged ones go, new ones stay', () => {
    const made = carried({
      meetings: {
        weekly: {
          meeting: 'Weekly',
          minutes: 90,
          'times-per-year': 48,
          attendees: 7,
          decision: 'change',
          'then-minutes': 60,
          'then-technology-leaders-part': 'full-member',
          'technology-leaders-part': 'absent',
        },
        status: { meeting: 'Status', decision: 'stop' },
        budget: { meeting: 'Budget', decision: 'merge', 'merged-into': 'weekly' },
        fresh: { meeting: 'Strategy day', decision: 'new', 'then-minutes': 480, 'then-times-per-year': 4 },
        open: { meeting: 'Not decided', minutes: 30 },
      },
      forums: {
        clinic: { forum: 'Clinic', 'is-this-meeting': 'budget' },
        gone: { forum: 'Deep dive', 'is-this-meeting': 'status' },
      },
    })
    expect(ids(made, 'meetings')).toEqual(['weekly', 'fresh', 'open'])
    expect(cells(made, 'meetings', 'weekly')).toEqual({
      meeting: 'Weekly',
      minutes: 60,
      'times-per-year': 48,
      attendees: 7,
      'technology-leaders-part': 'full-member',
    })
    expect(cells(made, 'meetings', 'fresh')).toEqual({
      meeting: 'Strategy day',
      minutes: 480,
      'times-per-year': 4,
    })
    // A forum follows its meeting into the one it was merged with; without one it stands alone.
    expect(cells(made, 'forums', 'clinic')).toEqual({ forum: 'Clinic', 'is-this-meeting': 'weekly' })
    expect(cells(made, 'forums', 'gone')).toEqual({ forum: 'Deep dive' })
  })

  it('meetings merged in a circle lead nowhere and break nothing', () => {
    const made = carried({
      meetings: {
        a: { meeting: 'A', decision: 'merge', 'merged-into': 'b' },
        b: { meeting: 'B', decision: 'merge', 'merged-into': 'a' },
      },
      forums: { one: { forum: 'One', 'is-this-meeting': 'a' } },
    })
    expect(cells(made, 'forums', 'one')).toEqual({ forum: 'One' })
  })

  it('outcome measures that are live with their readings, and agreed weights as today’s', () => {
    const measure = { baseline: 10, target: 20, 'better-when': 'up' } as const
    const reached = { value: 20, date: '2026-10-01' }
    const made = carried({
      'outcome-measures': {
        on: { measure: 'On the way', ...measure },
        done: { measure: 'Done', ...measure },
        named: { measure: 'Done, and somebody’s', ...measure },
      },
      readings: {
        r1: { measure: 'on', value: 12, date: '2026-10-01' },
        r2: { measure: 'done', ...reached },
        r3: { measure: 'named', ...reached },
      },
      scorecard: {
        s1: {
          'measure-of-success': 'Margin',
          'weight-today': 20,
          'weight-agreed': 60,
          'outcome-measure': 'named',
        },
        s2: {
          'measure-of-success': 'Uptime',
          'weight-today': 80,
          'weight-agreed': 0,
          'outcome-measure': 'done',
        },
        s3: { 'measure-of-success': 'Not talked of', 'weight-today': 5 },
      },
    })
    expect(ids(made, 'outcome-measures')).toEqual(['on', 'named'])
    expect(ids(made, 'readings')).toEqual(['r1', 'r3'])
    expect(ids(made, 'scorecard')).toEqual(['s1', 's3'])
    expect(cells(made, 'scorecard', 's1')).toEqual({
      'measure-of-success': 'Margin',
      'weight-today': 60,
      'outcome-measure': 'named',
    })
    expect(cells(made, 'scorecard', 's3')).toMatchObject({ 'weight-today': 5 })
  })

  it('business cases not stopped, glossary, flows without their judgement, agenda without its times', () => {
    const made = carried({
      'business-cases': {
        a: { initiative: 'A', verdict: 'continue', forecast: 3 },
        b: { initiative: 'B', verdict: 'stop' },
        c: { initiative: 'C' },
      },
      glossary: { term: { term: 'Latency', 'in-business-words': 'How long a customer waits' } },
      'information-flows': { 'board-papers': { reaches: 'late', channel: 'Post' } },
      agenda: {
        welcome: { 'actual-start': '2026-05-29T09:00', 'actual-end': '2026-05-29T09:20', minutes: 20 },
      },
      symptoms: { X1: { 'agreed-frequency': 3, priority: 1, 'recent-example': 'March' } },
      'parking-lot': { p1: { item: 'Open' }, p2: { item: 'Settled', 'where-it-goes': 'Board' } },
    })
    expect(ids(made, 'business-cases')).toEqual(['a', 'c'])
    expect(cells(made, 'business-cases', 'a')).toEqual({ initiative: 'A', verdict: 'continue', forecast: 3 })
    expect(cells(made, 'glossary', 'term')).toMatchObject({ term: 'Latency' })
    expect(cells(made, 'information-flows', 'board-papers')).toMatchObject({ channel: 'Post' })
    expect(cells(made, 'information-flows', 'board-papers')!['reaches']).toBeUndefined()
    expect(cells(made, 'agenda', 'welcome')).toEqual({
      block: 'agenda welcome block',
      minutes: 20,
      'stage-or-table-it-opens': 'week-one',
    })
    expect(cells(made, 'symptoms', 'X1')).toEqual({
      symptom: 'symptoms X1 symptom',
      pattern: 'strategic-exclusion',
    })
    expect(ids(made, 'parking-lot')).toEqual(['p1'])
  })

  it('open actions and open items only; pillar actions with their state, dropped ones begin anew', () => {
    const made = carried({
      actions: {
        a: { action: 'Open', status: 'in-progress', from: 'integration-points/execute', due: '2026-12-01' },
        b: { action: 'Done', status: 'done' },
        c: { action: 'Dropped', status: 'dropped' },
        d: { action: 'No status' },
        e: { action: 'Answers a rating', from: 'ratings/one', status: 'not-started' },
      },
      ratings: { one: { respondent: 'technology-leader', value: 3, round: 'baseline' } },
      'flow-log': {
        open: { item: 'Open', result: 'open', raised: '2026-09-01' },
        blank: { item: 'Not said', raised: '2026-09-02' },
        adopted: { item: 'Adopted', result: 'adopted', raised: '2026-09-01', decided: '2026-09-09' },
        withdrawn: { item: 'Withdrawn', result: 'withdrawn', raised: '2026-09-01' },
      },
      'pillar-actions': {
        'P1.1': { status: 'done', evidence: 'Minutes of July' },
        'P1.2': { status: 'dropped', reason: 'No time', owner: 'technology-leader' },
      },
    })
    expect(ids(made, 'actions')).toEqual(['a', 'd', 'e'])
    expect(cells(made, 'actions', 'a')).toMatchObject({
      from: 'integration-points/execute',
      due: '2026-12-01',
    })
    expect(cells(made, 'actions', 'e')).toEqual({ action: 'Answers a rating', status: 'not-started' })
    expect(ids(made, 'flow-log')).toEqual(['open', 'blank'])
    expect(cells(made, 'pillar-actions', 'P1.1')).toMatchObject({
      status: 'done',
      evidence: 'Minutes of July',
    })
    expect(cells(made, 'pillar-actions', 'P1.2')).toEqual({
      action: 'pillar-actions P1.2 action',
      pillar: 'P1',
      stage: 'month-two',
      status: 'not-started',
    })
  })

  it('lessons: what to keep is a decision, the rest are actions, under ids of their own', () => {
    const made = carried({
      people: { ann },
      actions: { l2: { action: 'Has that id already', status: 'in-progress' } },
      stages: { 'month-six': { status: 'done', 'sign-off-date': '2026-11-20' } },
      'next-cycle': {
        l1: { lesson: 'A seat counts', 'keep-change-stop-start': 'keep', owner: 'ann', when: '2027-03-01' },
        l2: {
          lesson: 'Too many screens',
          'keep-change-stop-start': 'change',
          owner: 'ann',
          when: '2027-02-01',
        },
        l3: { lesson: 'Not sorted yet' },
        l4: { owner: 'ann' },
      },
    })
    expect(cells(made, 'decisions', 'l1')).toEqual({
      decision: 'keep: A seat counts',
      date: '2026-11-20',
      'decided-by': 'ann',
      'review-on': '2027-03-01',
    })
    expect(ids(made, 'actions')).toEqual(['l2', 'l2-2', 'l3'])
    expect(cells(made, 'actions', 'l2-2')).toEqual({
      action: 'change: Too many screens',
      status: 'not-started',
      owner: 'ann',
      due: '2027-02-01',
    })
    expect(cells(made, 'actions', 'l3')).toMatchObject({ action: 'null: Not sorted yet' })
    expect(findRows(made, 'next-cycle')).toEqual([])
  })

  it('results: now becomes before; without a now the old before stays with its period', () => {
    const made = carried({
      results: {
        O1: {
          before: 412,
          'before-period': '2025',
          now: 419,
          unit: 'm',
          evidence: 'Prices',
          'against-rivals': 'level',
        },
        O2: { before: 3.1, 'before-period': '2025', 'how-much-of-it-is-due-to-integration': 'some' },
        O3: { now: { unread: 'about 70' } },
      },
    })
    expect(cells(made, 'results', 'O1')).toEqual({
      result: 'results O1 result',
      before: 419,
      unit: 'm',
      'against-rivals': 'level',
    })
    expect(cells(made, 'results', 'O2')).toEqual({
      result: 'results O2 result',
      before: 3.1,
      'before-period': '2025',
    })
    expect(cells(made, 'results', 'O3')).toEqual({ result: 'results O3 result' })
  })
})

describe('leaves behind', () => {
  it('ratings, rounds, sign-offs and everything that was held once', () => {
    const made = carried({
      ratings: { one: { respondent: 'technology-leader', value: 3, round: 'baseline' } },
      rounds: { baseline: { state: 'revealed', raters: ['technology-leader'] } },
      stages: { 'week-one': { status: 'done', 'sign-off-date': '2026-06-01', notes: 'Long ago' } },
      'strategy-checks': { one: { date: '2026-07-01' } },
      'outcome-reviews': { one: { 'first-held': '2026-08-01' } },
      workshops: { one: { date: '2026-09-01' } },
      decisions: { one: { decision: 'Old', date: '2026-06-01' } },
    })
    const empty = ['ratings', 'strategy-checks', 'outcome-reviews', 'workshops', 'decisions'] as const
    for (const table of empty) expect(findRows(made, table), table).toEqual([])
    expect(cells(made, 'rounds', 'baseline')).toEqual({ round: 'baseline' })
    expect(cells(made, 'stages', 'week-one')).toEqual({ stage: 'week-one', status: 'not-started' })
  })
})

describe('the sample’s next cycle', () => {
  const source = makeSampleContent('sample').workbook
  const made = next(source)

  it('has every fixed row under its own id, orders in order, and one stamp', () => {
    for (const table of tableIds) {
      const rows = findRows(made, table)
      if (tables[table].fixedRows === true) {
        expect(ids(made, table), table).toEqual(tables[table].seeds.map(({ id }) => id))
      }
      expect(rows.map(({ order }) => order)).toEqual(rows.map(({ order }) => order).sort())
      expect(new Set(rows.map(({ stamps }) => stamps.row))).toEqual(
        new Set(rows.length === 0 ? [] : ['new:1']),
      )
      expect([...made.tables[table].positions.keys()]).toEqual(ids(made, table))
    }
  })

  it('has no link that leads nowhere', () => {
    const lost = findIssues({ workbook: made, asOf: '2027-01-11' }).filter(
      ({ code }) => code === 'missing-reference' || code === 'unknown-role',
    )
    expect(lost).toEqual([])
  })

  it('counts what goes along as the new workbook holds it', () => {
    const counts = countCarried({ workbook: source, asOf })
    expect(counts).toEqual({
      people: findRows(made, 'people').length,
      points: 7,
      decisionRights: 13,
      rightsAgreed: 9,
      meetings: findRows(made, 'meetings').length,
      meetingsDropped: findRows(source, 'meetings').length - findRows(made, 'meetings').length,
      forums: 5,
      glossary: findRows(source, 'glossary').length,
      outcomeMeasures: findRows(made, 'outcome-measures').length,
      readings: findRows(made, 'readings').length,
      businessCases: findRows(made, 'business-cases').length,
      casesStopped: 1,
      openActions: 5,
      openItems: 8,
      lessonActions: 5,
      lessonDecisions: 2,
      results: 6,
    })
    expect(findRows(made, 'actions')).toHaveLength(10)
    expect(findRows(made, 'decisions')).toHaveLength(2)
  })

  it('leaves the source as it was', () => {
    const again = makeSampleContent('sample').workbook
    expect(source).toEqual(again)
  })
})
