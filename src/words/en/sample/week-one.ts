// Week one at Meridane Freight: how far in the technology leader is, and what the symptoms cost. Values are those of month six; week one's stand beside them.
import type { SampleTable } from '../../../domain/sample.ts'
import { weekOneTables } from '../tables-week-one.ts'

const points = weekOneTables['integration-points'].seeds

export const integrationPoints: SampleTable = {
  rows: [
    {
      id: 'sense-market-and-technology-shifts',
      cells: {
        'stage-of-strategy': points['sense-market-and-technology-shifts']['stage-of-strategy'],
        kind: 'shaping',
        mandate: 3,
        actual: 3,
        target: 4,
        importance: 2,
        evidence: 'Radar opens each business review since 15 July; two items went into the flow log.',
        'consequence-of-absence':
          'We saw one-hour quotes at a rival eight months after our own prototype was shelved.',
      },
      atBaseline: {
        actual: 1,
        evidence: 'Radar shown once, on 12 January. Nobody asked a question.',
      },
    },
    {
      id: 'set-ambition-and-goals',
      cells: {
        'stage-of-strategy': points['set-ambition-and-goals']['stage-of-strategy'],
        kind: 'shaping',
        mandate: 4,
        actual: 3,
        target: 4,
        importance: 3,
        evidence: 'Strategy day, 2 September: Priya changed the tracking goal from “live” to “fewer calls”.',
        'consequence-of-absence':
          'A goal of 14 connected depots by June, with a dispatch system that ends at 14.',
      },
      atBaseline: { actual: 1, evidence: 'Heard the goals on 3 February, the day after the board.' },
    },
    {
      id: 'frame-options',
      cells: {
        'stage-of-strategy': points['frame-options']['stage-of-strategy'],
        kind: 'shaping',
        mandate: 3,
        actual: 4,
        target: 5,
        importance: 3,
        evidence: 'The rail options of 21 August were written by Rafael and Priya together.',
        'consequence-of-absence': 'Two of four options could not be built; we found out in May.',
      },
      atBaseline: {
        actual: 2,
        evidence: 'Priced two of four growth options in March, after they were chosen.',
      },
    },
    {
      id: 'decide-investments',
      cells: {
        'stage-of-strategy': points['decide-investments']['stage-of-strategy'],
        kind: 'shaping',
        mandate: 4,
        actual: 3,
        target: 4,
        importance: 3,
        evidence: 'Spoke on all five cases on 13 October, but twice had the papers only the evening before.',
        'consequence-of-absence':
          'Scanners bought for 1.1 million before anyone asked about the depot networks.',
      },
      atBaseline: {
        actual: 2,
        evidence: 'Pre-read came on the same day, 21 April. Asked only “is it feasible?”.',
      },
    },
    {
      id: 'plan-and-resource',
      cells: {
        'stage-of-strategy': points['plan-and-resource']['stage-of-strategy'],
        kind: 'implementing',
        mandate: 4,
        actual: 4,
        target: 4,
        importance: 2,
        evidence: 'Runs the quarterly planning with Adaeze.',
        'consequence-of-absence': 'None: technology has always been in here.',
      },
    },
    {
      id: 'execute',
      cells: {
        'stage-of-strategy': points.execute['stage-of-strategy'],
        kind: 'implementing',
        mandate: 5,
        actual: 4,
        target: 4,
        importance: 1,
        evidence: 'Since August Adaeze chairs the depot roll-out; Priya is a member.',
        'consequence-of-absence': 'None. The risk was the reverse: all of her week went here.',
      },
      atBaseline: { actual: 5, evidence: 'Chairs every delivery meeting; 60% of her calendar in April.' },
    },
    {
      id: 'review-and-adapt',
      cells: {
        'stage-of-strategy': points['review-and-adapt']['stage-of-strategy'],
        kind: 'shaping',
        mandate: 3,
        actual: 4,
        target: 4,
        importance: 2,
        evidence: 'Four strategy checks held since 24 June; the third stopped the Lisbon plan.',
        'consequence-of-absence': 'A depot in Lisbon, kept in the plan for a year after its reason had gone.',
      },
      atBaseline: { actual: 0, evidence: null },
    },
  ],
}

const symptomTexts = weekOneTables.symptoms.seeds

function symptom(
  id: keyof typeof symptomTexts,
  pattern: string,
  [before, now]: readonly [number, number],
  priority: 1 | 2 | 3,
  example: string,
  cost: string,
  exampleAtBaseline?: string,
) {
  return {
    id,
    cells: {
      symptom: symptomTexts[id].symptom,
      pattern,
      'agreed-frequency': now,
      'recent-example': example,
      cost,
      priority,
    },
    atBaseline: {
      'agreed-frequency': before,
      ...(exampleAtBaseline === undefined ? {} : { 'recent-example': exampleAtBaseline }),
    },
  }
}

export const symptoms: SampleTable = {
  rows: [
    symptom(
      'X1',
      'strategic-exclusion',
      [3, 1],
      3,
      'Growth plan 2025: five months of work, one call to Priya in the last week.',
      '2 months of rework',
    ),
    symptom(
      'X2',
      'strategic-exclusion',
      [2, 1],
      2,
      '“No changes to dispatch” stood in the plan for years; nobody knew who wrote it.',
      '1 lost tender',
    ),
    symptom(
      'X3',
      'strategic-exclusion',
      [3, 1],
      3,
      'The Lisbon plan was last questioned in March 2025.',
      '340,000 euros',
    ),
    symptom(
      'X4',
      'strategic-exclusion',
      [2, 1],
      1,
      'The newsletter listed the “authors of strategy”: five names, none from technology.',
      'hard to say',
    ),
    symptom(
      'T1',
      'translation',
      [2, 1],
      2,
      'Two data centres renewed in twelve minutes, 10 February.',
      '90,000 euros a year',
    ),
    symptom(
      'T2',
      'translation',
      [2, 1],
      1,
      'Board slides cut from nine to one the evening before.',
      '1 weekend',
    ),
    symptom(
      'T3',
      'translation',
      [3, 1],
      3,
      'Steering committee of 14 April stopped at the word “interface”.',
      '6 weeks of waiting',
    ),
    symptom(
      'T4',
      'translation',
      [3, 2],
      3,
      'Board question of February: “can this go down again?”. No other question.',
      'quotes 8 months late',
    ),
    symptom(
      'T5',
      'translation',
      [2, 3],
      3,
      'November: a position on leased robots wanted within the same meeting.',
      '1 wrong answer, put right',
      'Board of February: yes or no on the fifteenth depot, within five minutes.',
    ),
    symptom(
      'T6',
      'translation',
      [3, 1],
      2,
      'Priya’s review says “communicates too technically” for the third year, without an example.',
      'goodwill',
    ),
    symptom(
      'S1',
      'structure',
      [3, 2],
      2,
      'Budget template: technology stands under “overheads”, line 41.',
      'hard to say',
    ),
    symptom(
      'S2',
      'structure',
      [2, 1],
      2,
      'Charter says “co-creates goals”; the calendar has no such meeting.',
      '1 resignation letter, withdrawn',
    ),
    symptom(
      'S3',
      'structure',
      [3, 2],
      3,
      'New tariff codes reached technology three weeks after the customs desk knew.',
      '19,000 euros in fines',
    ),
    symptom('S4', 'structure', [2, 1], 2, 'The Thursday breakfast of Ingrid, Tomasz and Rafael.', 'trust'),
    symptom(
      'A1',
      'accountability',
      [4, 1],
      3,
      'Scorecard 2025: availability and dates, nothing a shipper would notice.',
      'the wrong work done well',
    ),
    symptom(
      'A2',
      'accountability',
      [3, 1],
      3,
      'Tracking portal: on time, on budget, and calls did not fall.',
      '410,000 euros',
    ),
    symptom(
      'C1',
      'consequence',
      [3, 1],
      2,
      '“I am the best-paid helpdesk in town”, Priya, April.',
      '1 resignation letter, withdrawn',
    ),
    symptom(
      'C2',
      'consequence',
      [2, 1],
      2,
      'Three of seven programmes without a decision since January.',
      '5 months',
    ),
    symptom(
      'C3',
      'consequence',
      [2, 1],
      1,
      'The board asked for an outside opinion on the dispatch system.',
      '60,000 euros',
    ),
    symptom(
      'C4',
      'consequence',
      [3, 2],
      3,
      'Scanners: demonstrated in March, found to be too slow in the cold store in May.',
      '11 weeks',
    ),
  ],
}
