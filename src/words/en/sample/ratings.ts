// Both rounds of the sample's blind answers: one line per question, one character per rater.
import type { SampleRow, SampleTable } from '../../../domain/sample.ts'
import { raters } from './setting.ts'
import type { PersonId } from './setting.ts'

/**
 * Answers in the order of `raters`: six from business, then two from technology and data. `?` is "not sure".
 * First column of answers: week one; second: month six.
 */
const answers = [
  ['integration-points/sense-market-and-technology-shifts', '223323 11', '334333 32'],
  ['integration-points/set-ambition-and-goals', '433423 01', '333433 33'],
  ['integration-points/frame-options', '443434 11', '444345 44'],
  ['integration-points/decide-investments', '342323 22', '343333 32'],
  ['integration-points/plan-and-resource', '454344 44', '444444 44'],
  ['integration-points/execute', '545545 55', '444454 44'],
  ['integration-points/review-and-adapt', '322212 00', '444334 34'],
  ['symptoms/X1', '223122 43', '111011 11'],
  ['symptoms/X2', '21222? 33', '111112 22'],
  ['symptoms/X3', '333232 43', '010111 11'],
  ['symptoms/X4', '122212 33', '011111 12'],
  ['symptoms/T1', '232?21 34', '111121 22'],
  ['symptoms/T2', '23322? 33', '11211? 22'],
  ['symptoms/T3', '223232 44', '112121 12'],
  ['symptoms/T4', '333333 43', '222122 21'],
  ['symptoms/T5', '222322 43', '233332 43'],
  ['symptoms/T6', '2?2232 43', '111121 11'],
  ['symptoms/S1', '232322 44', '222221 23'],
  ['symptoms/S2', '12222? 33', '112111 21'],
  ['symptoms/S3', '333233 33', '222122 22'],
  ['symptoms/S4', '11221? 34', '111011 12'],
  ['symptoms/A1', '343343 44', '112121 12'],
  ['symptoms/A2', '332333 43', '111111 11'],
] as const

type Item = (typeof answers)[number][0]
type RoundId = 'baseline' | 'follow-up'

const comments: readonly (readonly [RoundId, Item, PersonId, string])[] = [
  ['baseline', 'integration-points/frame-options', 'rafael', 'Priya priced two of the four options for us.'],
  [
    'baseline',
    'integration-points/frame-options',
    'priya',
    'I got the four options as a table, with the prices left blank.',
  ],
  ['baseline', 'integration-points/set-ambition-and-goals', 'yusuf', 'I read the goals in the newsletter.'],
  ['baseline', 'integration-points/review-and-adapt', 'mei-lin', 'Do we review at all?'],
  ['baseline', 'integration-points/execute', 'adaeze', 'She runs the depot roll-out better than we do.'],
  [
    'baseline',
    'symptoms/T3',
    'priya',
    '“Let us take that offline” comes within a minute of the word interface.',
  ],
  ['baseline', 'symptoms/T3', 'tomasz', 'Guilty. I need the number at the end, not the way there.'],
  [
    'baseline',
    'symptoms/A1',
    'henrik',
    'The board sees availability and cost. That is all we ever asked for.',
  ],
  ['baseline', 'symptoms/S4', 'adaeze', 'The Thursday breakfast. I am not in it either.'],
  ['baseline', 'symptoms/T6', 'mei-lin', 'We train drivers every month and executives never.'],
  [
    'follow-up',
    'integration-points/frame-options',
    'rafael',
    'We wrote the rail options together, and argued.',
  ],
  [
    'follow-up',
    'integration-points/decide-investments',
    'yusuf',
    'Still a pre-read on the evening before, twice.',
  ],
  [
    'follow-up',
    'integration-points/review-and-adapt',
    'ingrid',
    'The September check made us drop the Lisbon plan.',
  ],
  ['follow-up', 'symptoms/T5', 'priya', 'Worse. Now that I am in the room, I am asked on the spot.'],
  ['follow-up', 'symptoms/T5', 'adaeze', 'We are so glad to have her there that we do not let her think.'],
  ['follow-up', 'symptoms/S1', 'yusuf', 'Finance has changed. The budget template has not.'],
  ['follow-up', 'symptoms/X3', 'tomasz', 'I would not go back.'],
]

export const ratings: SampleTable = { rows: [...makeAnswers('baseline'), ...makeAnswers('follow-up')] }

const items = answers.map(([item]) => item)

export const rounds: SampleTable = {
  rows: [
    {
      id: 'baseline',
      cells: {
        round: 'baseline',
        raters,
        items,
        'way-of-rating': 'pass-the-laptop',
        state: 'revealed',
        'consent-of-the-technology-leader-to-a-split-by-side': true,
      },
    },
    {
      id: 'follow-up',
      cells: {
        round: 'follow-up',
        raters,
        items,
        'way-of-rating': 'pass-the-laptop',
        state: 'revealed',
        'consent-of-the-technology-leader-to-a-split-by-side': true,
      },
      atBaseline: {
        raters: null,
        items: null,
        'way-of-rating': null,
        state: null,
        'consent-of-the-technology-leader-to-a-split-by-side': null,
      },
    },
  ],
}

function makeAnswers(round: RoundId): readonly SampleRow[] {
  return answers.flatMap(([item, weekOne, monthSix]) => {
    const line = (round === 'baseline' ? weekOne : monthSix).replace(' ', '')
    return raters.map((respondent, index) => makeAnswer(round, item, respondent, line.charAt(index)))
  })
}

function makeAnswer(round: RoundId, item: Item, respondent: PersonId, answer: string): SampleRow {
  const comment = comments.find(
    ([inRound, onItem, by]) => inRound === round && onItem === item && by === respondent,
  )?.[3]
  return {
    id: `${round}-${item.slice(item.indexOf('/') + 1)}-${respondent}`,
    cells: {
      respondent,
      item,
      round,
      value: answer === '?' ? 'not-sure' : Number(answer),
      ...(comment === undefined ? {} : { comment }),
    },
    ...(round === 'follow-up' ? { since: '2026-11-16' } : {}),
  }
}
