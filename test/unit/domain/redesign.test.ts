// The meeting ledger: lines, totals and hours by type worked by hand; the edits of one gesture.
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import { measureMeetingLoad } from '../../../src/domain/measures/meeting-load.ts'
import {
  findLedger,
  findLedgerTotals,
  findLoadByType,
  findMergeTargets,
  makeBecomingEdit,
  makeMergeEdit,
} from '../../../src/domain/redesign.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import { findRow } from '../../../src/domain/workbook.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { sketchContext } from './sketch.ts'

/** A leaves 460 hours, B halves 120, C brings 20, F brings 30; D is undecided and E has no people. */
const redesign = {
  meetings: {
    a: {
      meeting: 'Status',
      type: 'status',
      'times-per-year': 46,
      minutes: 60,
      attendees: 10,
      'technology-leaders-part': 'full-member',
      'strategy-minutes': 30,
      decision: 'stop',
    },
    b: {
      meeting: 'Board',
      type: 'strategic',
      'times-per-year': 12,
      minutes: 120,
      attendees: 5,
      'technology-leaders-part': 'consulted',
      'strategy-minutes': 60,
      decision: 'change',
      'then-minutes': 60,
      'then-technology-leaders-part': 'full-member',
    },
    c: {
      meeting: 'Check',
      type: 'strategic',
      decision: 'new',
      'then-times-per-year': 10,
      'then-minutes': 30,
      'then-attendees': 4,
    },
    d: { meeting: 'Council', type: 'tactical', 'times-per-year': 4, minutes: 60, attendees: 5 },
    e: { meeting: 'Call', type: 'check-in', 'times-per-year': 4, minutes: 60, decision: 'keep' },
  },
  forums: {
    f: { forum: 'Clinic', 'times-per-year': 6, minutes: 60, attendees: 5 },
    g: { forum: 'Check', 'times-per-year': 10, minutes: 30, attendees: 4, 'is-this-meeting': 'c' },
  },
}

describe('totals', () => {
  it('leave the undecided and the incomplete out of both sides and count them apart', () => {
    expect(findLedgerTotals(sketchContext(redesign))).toMatchObject({
      meetings: 5,
      undecided: 1,
      incomplete: 1,
      used: 4,
      personHoursBefore: 460 + 120,
      personHoursAfter: 0 + 60 + 20 + 30,
    })
  })

  it('share strategy by minutes times a year', () => {
    const { strategySharedBefore, strategySharedAfter } = findLedgerTotals(sketchContext(redesign))
    // today 46 × 30 of the status meeting are shared, 12 × 60 of the board are not
    expect(strategySharedBefore).toBeCloseTo((100 * 1380) / (1380 + 720))
    expect(strategySharedAfter).toBe(100)
  })

  it('are those of the measure, and so are the sums by type', () => {
    const sample = { workbook: makeSample(sampleData, 'meridane'), asOf: '2026-11-23' }
    for (const context of [sketchContext(redesign), sample, sketchContext()]) {
      const { detail, n } = measureMeetingLoad(context)
      const totals = findLedgerTotals(context)
      expect(totals.used).toBe(n)
      const groups = findLoadByType(context)
      const sum = (side: 'before' | 'after') => groups.reduce((all, group) => all + group[side], 0)
      expect(sum('before')).toBeCloseTo(detail.personHoursBefore ?? 0)
      expect(sum('after')).toBeCloseTo(detail.personHoursAfter ?? 0)
      expect(groups.reduce((all, { used }) => all + used, 0)).toBe(n)
    }
  })
})

describe('hours by type', () => {
  it('name the largest row of each and put most hours first', () => {
    expect(
      findLoadByType(sketchContext(redesign)).map(({ type, isForums, used, before, after, largest }) => [
        isForums ? 'forums' : type,
        used,
        before,
        after,
        largest.row,
      ]),
    ).toEqual([
      ['status', 1, 460, 0, 'a'],
      ['strategic', 2, 120, 80, 'b'],
      ['forums', 1, 0, 30, 'f'],
    ])
  })
})

describe('a line', () => {
  const lines = findLedger(sketchContext(redesign))
  const line = (id: string) => lines.find(({ row }) => row.id === id)

  it('holds today and the redesign, blank cells as before', () => {
    expect(line('b')).toMatchObject({
      name: 'Board',
      becomes: 'change',
      before: { times: 12, minutes: 120, people: 5, part: 'consulted', personHours: 120 },
      after: { times: 12, minutes: 60, people: 5, part: 'full-member', strategyMinutes: 60, personHours: 60 },
    })
  })

  it('has no today where it is new and no after where it stops or is undecided', () => {
    expect(line('c')).toMatchObject({ before: null, after: { personHours: 20 } })
    expect(line('a')?.after).toBeNull()
    expect(line('d')).toMatchObject({ becomes: null, after: null, before: { personHours: 20 } })
    expect(line('e')?.before?.personHours).toBeNull()
  })

  it('stays the same object while its row does', () => {
    const context = sketchContext(redesign)
    expect(findLedger(context)[0]).toBe(findLedger(context)[0])
  })
})

describe('one gesture', () => {
  const { workbook } = sketchContext({
    meetings: {
      ...redesign.meetings,
      m: { meeting: 'Old', decision: 'merge', 'merged-into': 'b' },
      nameless: { decision: 'keep' },
    },
  })
  const row = (id: string) => findRow(workbook, 'meetings', id)!

  it('decides, and a meeting no longer merged lets go of the other in the same step', () => {
    const next = applyEdit(workbook, makeBecomingEdit(row('m'), 'stop'), 'x')
    expect(findRow(next.workbook, 'meetings', 'm')!.cells).toEqual({ meeting: 'Old', decision: 'stop' })
    const back = applyEdit(next.workbook, next.inverse, 'x')
    expect(findRow(back.workbook, 'meetings', 'm')!.cells).toEqual(row('m').cells)
  })

  it('leaves it undecided again', () => {
    const next = applyEdit(workbook, makeBecomingEdit(row('a'), null), 'x').workbook
    expect(findRow(next, 'meetings', 'a')!.cells['decision']).toBeUndefined()
  })

  it('merges into another', () => {
    const next = applyEdit(workbook, makeMergeEdit(row('d'), 'b'), 'x').workbook
    expect(findRow(next, 'meetings', 'd')!.cells).toMatchObject({ decision: 'merge', 'merged-into': 'b' })
  })

  it('offers only other named meetings that stay', () => {
    expect(findMergeTargets(workbook, 'd').map(({ id }) => id)).toEqual(['b', 'c', 'e'])
  })
})
