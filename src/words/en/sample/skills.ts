// What people at Meridane Freight could do to be understood by the other side, before and after practice.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import type { PersonId } from './setting.ts'

type Marks = readonly [before: number, target: number, after: number]
type Practice = readonly [skill: string, marks: Marks, seen: string, observer: PersonId]

/** Rows that came with the template keep its ids; theirs is the first person of each direction. */
function makePractice(person: PersonId, direction: string, fromTemplate: boolean, list: readonly Practice[]) {
  return list.map(([skill, [before, target, after], seen, observer]): SampleRow => ({
    id: fromTemplate ? skill : `${person}-${skill}`,
    cells: { person, direction, skill, before, target, after, 'behaviour-observed': seen, observer },
    ...(fromTemplate
      ? {
          atBaseline: {
            person: null,
            before: null,
            target: null,
            after: null,
            'behaviour-observed': null,
            observer: null,
          },
        }
      : { since: '2026-08-20' }),
  }))
}

const toBusiness = 'technology-to-business'
const toTechnology = 'business-to-technology'

export const translationSkills: SampleTable = {
  rows: [
    ...makePractice('priya', toBusiness, true, [
      [
        'frames-in-business-terms',
        [2, 4, 4],
        'Opened the rail paper with “we keep 3 million of volume”.',
        'rafael',
      ],
      [
        'states-trade-offs',
        [3, 4, 4],
        'Three ways, what each gives up, at every clinic since July.',
        'tomasz',
      ],
      [
        'fits-the-audience',
        [2, 4, 3],
        'Left the slides at home at Eastmoor; at the board there were eleven again.',
        'henrik',
      ],
      [
        'reduces-complexity-to-clarity',
        [3, 4, 4],
        '“Dispatch is a bus timetable that cannot be reprinted.”',
        'ingrid',
      ],
      [
        'makes-others-wiser',
        [2, 3, 3],
        'Tomasz explained the route engine to the bank without her.',
        'tomasz',
      ],
    ]),
    ...makePractice('yusuf', toBusiness, false, [
      [
        'frames-in-business-terms',
        [3, 4, 4],
        'Speaks of empty kilometres, no longer of model error.',
        'adaeze',
      ],
      ['states-trade-offs', [2, 3, 3], 'Said what four lanes cannot tell us.', 'rafael'],
      [
        'fits-the-audience',
        [2, 3, 2],
        'Lost the depot managers in the second sentence, 17 September.',
        'adaeze',
      ],
      ['reduces-complexity-to-clarity', [2, 3, 3], 'One chart in place of six.', 'tomasz'],
      ['makes-others-wiser', [3, 4, 4], 'Depot planners now read the waiting-time map themselves.', 'adaeze'],
    ]),
    ...makePractice('rafael', toTechnology, true, [
      [
        'asks-open-strategic-questions',
        [2, 4, 4],
        '“What would have to be true for an hour?” at the July clinic.',
        'priya',
      ],
      ['gives-context-early', [1, 3, 3], 'Brought the rail shippers’ letter the day it came.', 'priya'],
      [
        'knows-the-limits',
        [2, 3, 3],
        'Told a shipper himself that live tracking ends at the port gate.',
        'yusuf',
      ],
      ['allows-depth', [2, 3, 3], 'Sat through two hours under the bonnet and asked for the list.', 'yusuf'],
    ]),
    ...makePractice('ingrid', toTechnology, false, [
      [
        'asks-open-strategic-questions',
        [3, 4, 4],
        '“What are we not asking?” closes each strategy check.',
        'priya',
      ],
      ['gives-context-early', [2, 4, 4], 'Sends the board’s worries the same evening.', 'priya'],
      ['knows-the-limits', [2, 3, 2], 'Promised the port a date on 4 November without asking.', 'priya'],
      ['allows-depth', [2, 3, 3], 'Moved the break instead of the question, 21 July.', 'yusuf'],
    ]),
    ...makePractice('tomasz', toTechnology, false, [
      [
        'asks-open-strategic-questions',
        [2, 3, 3],
        '“What do we give up?” before “what does it cost?”.',
        'priya',
      ],
      ['gives-context-early', [3, 4, 3], 'Numbers early, reasons late.', 'priya'],
      ['knows-the-limits', [1, 3, 3], 'Can say why the ledger needs a weekend, and for how long.', 'yusuf'],
      ['allows-depth', [1, 3, 3], 'Stayed for the whole of the dispatch deep dive.', 'yusuf'],
    ]),
    ...makePractice('adaeze', toTechnology, false, [
      [
        'asks-open-strategic-questions',
        [3, 4, 4],
        'Asks what would make the depots faster before asking for a date.',
        'priya',
      ],
      ['gives-context-early', [3, 4, 4], 'Shares the shift plan three weeks ahead.', 'yusuf'],
      ['knows-the-limits', [3, 4, 4], 'Named the cold stores as a risk before technology did.', 'priya'],
      ['allows-depth', [2, 3, 2], 'Impatient in peak season, and says so.', 'yusuf'],
    ]),
  ],
}
