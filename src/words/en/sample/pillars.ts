// Where each of the fourteen pillar actions stands at Meridane Freight; two were dropped, with their reasons.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import { acrossTables } from '../tables-across.ts'
import type { PersonId } from './setting.ts'

const pillarTexts = acrossTables['pillar-actions'].seeds
type PillarActionId = keyof typeof pillarTexts
type Status = 'not-started' | 'in-progress' | 'done' | 'dropped'

interface PillarAction {
  readonly stage: string
  readonly status: Status
  readonly owner: PersonId
  readonly due: string
  readonly evidence?: string
  readonly reason?: string
}

function pillarAction(id: PillarActionId, it: PillarAction): SampleRow {
  return {
    id,
    cells: {
      action: pillarTexts[id].action,
      pillar: id.slice(0, 2),
      status: it.status,
      owner: it.owner,
      due: it.due,
      stage: it.stage,
      ...(it.evidence === undefined ? {} : { evidence: it.evidence }),
      ...(it.reason === undefined ? {} : { reason: it.reason }),
    },
    atBaseline: { status: 'not-started', evidence: null, reason: null },
  }
}

export const pillarActions: SampleTable = {
  rows: [
    pillarAction('P1.1', {
      stage: 'month-one',
      status: 'done',
      owner: 'ingrid',
      due: '2026-07-15',
      evidence: 'Minutes of 15 July and 14 October: present throughout, opened item 3.',
    }),
    pillarAction('P1.2', {
      stage: 'month-two',
      status: 'done',
      owner: 'ingrid',
      due: '2026-08-14',
      evidence: 'Same scorecard form for Priya and three peers since August.',
    }),
    pillarAction('P2.1', {
      stage: 'month-two',
      status: 'done',
      owner: 'adaeze',
      due: '2026-08-11',
      evidence:
        'Monday status cancelled on 24 July; three outcome reviews stand in place of status meetings.',
    }),
    pillarAction('P2.2', {
      stage: 'month-two',
      status: 'in-progress',
      owner: 'mei-lin',
      due: '2026-12-15',
      evidence: '40 of 60 points are linked to pay; the board decides on the rest on 15 December.',
    }),
    pillarAction('P2.3', {
      stage: 'month-two',
      status: 'dropped',
      owner: 'tomasz',
      due: '2026-08-14',
      reason:
        'Seven measures fit on one page, and the outcome review reads that page aloud. A dashboard would have cost a quarter.',
    }),
    pillarAction('P2.4', {
      stage: 'month-two',
      status: 'done',
      owner: 'tomasz',
      due: '2026-08-14',
      evidence: 'Six cases with a forecast since July, one stopped.',
    }),
    pillarAction('P3.1', {
      stage: 'month-one',
      status: 'done',
      owner: 'rafael',
      due: '2026-06-19',
      evidence: 'Priya sat in the advisory board on 17 June and 16 September.',
    }),
    pillarAction('P3.2', {
      stage: 'month-one',
      status: 'done',
      owner: 'rafael',
      due: '2026-06-26',
      evidence: 'One page a month to all executives since June.',
    }),
    pillarAction('P4.1', {
      stage: 'month-three',
      status: 'in-progress',
      owner: 'mei-lin',
      due: '2026-12-10',
      evidence: 'Five workshops held, none in October.',
    }),
    pillarAction('P4.2', {
      stage: 'month-three',
      status: 'done',
      owner: 'ingrid',
      due: '2026-09-04',
      evidence: 'Eight questions in use; three of them changed a decision.',
    }),
    pillarAction('P4.3', {
      stage: 'month-three',
      status: 'done',
      owner: 'mei-lin',
      due: '2026-09-30',
      evidence: 'Four learning lunches, two of them about limits.',
    }),
    pillarAction('P4.4', {
      stage: 'month-three',
      status: 'dropped',
      owner: 'mei-lin',
      due: '2026-09-30',
      reason:
        'The pay round for 2027 closed in June. Teachers are thanked without money for now; back on the table in March.',
    }),
    pillarAction('P4.5', {
      stage: 'month-one',
      status: 'done',
      owner: 'priya',
      due: '2026-07-21',
      evidence: 'Under the bonnet has met three times; two limits are off its list.',
    }),
    pillarAction('P4.6', {
      stage: 'month-one',
      status: 'in-progress',
      owner: 'rafael',
      due: '2026-12-18',
      evidence: 'Rafael and Priya swap desks once a month. Tomasz has not started.',
    }),
  ],
}
