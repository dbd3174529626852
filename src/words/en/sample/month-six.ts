// Month six at Meridane Freight: results before and after, told honestly, and what goes into the next cycle.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import { monthSixTables } from '../tables-month-six.ts'
import type { PersonId } from './setting.ts'

const resultTexts = monthSixTables.results.seeds

interface Result {
  readonly values: readonly [before: number, now: number]
  readonly unit: string
  readonly rivals: 'behind' | 'level' | 'ahead'
  readonly source: string
  readonly evidence: string
  readonly due: 'none' | 'some' | 'much' | 'unknown'
}

function result(id: keyof typeof resultTexts, it: Result): SampleRow {
  return {
    id,
    cells: {
      result: resultTexts[id].result,
      before: it.values[0],
      'before-period': 'May 2025 to April 2026',
      now: it.values[1],
      unit: it.unit,
      'against-rivals': it.rivals,
      source: it.source,
      evidence: it.evidence,
      'how-much-of-it-is-due-to-integration': it.due,
    },
  }
}

export const results: SampleTable = {
  blankAtBaseline: ['now', 'evidence', 'how-much-of-it-is-due-to-integration'],
  rows: [
    result('O1', {
      values: [412, 419],
      unit: 'million euros in 12 months',
      rivals: 'level',
      source: 'Group accounts',
      evidence: 'Prices rose by 1.5% in July. Volume is flat.',
      due: 'none',
    }),
    result('O2', {
      values: [3.1, 3.4],
      unit: '% of revenue',
      rivals: 'behind',
      source: 'Group accounts',
      evidence: 'Fewer empty kilometres, and diesel was cheaper. Finance cannot part the two yet.',
      due: 'unknown',
    }),
    result('O3', {
      values: [71, 76],
      unit: 'of 100, shipper survey',
      rivals: 'level',
      source: 'Survey of October, 214 shippers',
      evidence: 'Tracking and quotes are named first. The comments say so, the number alone would not.',
      due: 'some',
    }),
    result('O4', {
      values: [66, 63],
      unit: 'of 100, staff survey',
      rivals: 'behind',
      source: 'Survey of November, 781 answers',
      evidence: 'Worse. Depots are tired of new screens; we changed three things in one autumn.',
      due: 'some',
    }),
    result('O5', {
      values: [6.4, 6.4],
      unit: '% of groupage',
      rivals: 'behind',
      source: 'Freight association',
      evidence: 'No change, and six months are too short for one.',
      due: 'none',
    }),
    result('O6', {
      values: [52, 34],
      unit: 'days from a change to our answer',
      rivals: 'ahead',
      source: 'Flow log and customs register',
      evidence: 'Windows, night clearing and the strike were each answered while the depots kept running.',
      due: 'much',
    }),
  ],
}

const lessons = [
  [
    'A seat in the calendar changed more than a line in the charter.',
    'structural',
    'keep',
    'ingrid',
    '2027-01-29',
  ],
  [
    'Being in the room is not the same as being given time. Positions on the spot are asked for more often than before.',
    'cultural',
    'stop',
    'ingrid',
    '2027-01-15',
  ],
  [
    'Two owners of one number quarrel early, and that is cheaper than late.',
    'structural',
    'keep',
    'tomasz',
    '2027-03-31',
  ],
  [
    'We designed for the executive floor. The depots paid with their evenings.',
    'strategic',
    'change',
    'adaeze',
    '2027-02-12',
  ],
  [
    'What technology makes possible still waits longer than what business wants: 55 days against 38.',
    'strategic',
    'change',
    'rafael',
    '2027-04-30',
  ],
  ['Nobody owns the growth strategy once it is decided.', 'structural', 'start', 'ingrid', '2027-02-26'],
  [
    'A workshop without slides at six in the morning taught us most.',
    'cultural',
    'start',
    'mei-lin',
    '2027-03-12',
  ],
] as const

export const nextCycle: SampleTable = {
  since: '2026-11-20',
  rows: lessons.map(([lesson, kind, what, owner, when], index) => ({
    id: `lesson-${String(index + 1)}`,
    cells: {
      lesson,
      'kind-of-difference': kind,
      'keep-change-stop-start': what,
      owner: owner satisfies PersonId,
      when,
    },
  })),
}
