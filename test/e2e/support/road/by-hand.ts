// What was typed on the road, worked out by hand: the ten measures on the day month six is signed, 10 July 2026.
import type { MeasureId } from '../../../../src/domain/measure.ts'

interface Expected {
  readonly value: number
  readonly n: number
  readonly detail: Readonly<Record<string, unknown>>
}

function times<Item>(quantity: number, item: Item): readonly Item[] {
  return Array.from({ length: quantity }, () => item)
}

/** Digits of Ada, Bo, Cleo, Dan and Eve: seven stages of strategy, then X1 to X4, T1 to T6, S1 to S4, A1 and A2. */
export const baselineAnswers = [
  ...['13431', '14531', '23532', '34433', '44544', '44454', '13431'],
  ...times(4, '42324'),
  ...times(6, '31223'),
  ...times(4, '42133'),
  ...times(2, '40112'),
]

/** Dan is not sure about T6. */
export const followUpAnswers = [
  ...['34453', '14542', '44444', '34433', '44544', '55454', '33433'],
  ...times(4, '21112'),
  ...times(5, '20111'),
  '201n1',
  ...times(4, '31211'),
  ...times(2, '20001'),
]

// M3, decisions: the technology leader's letters today and as agreed, in the order of the table.
const decisions = [
  { decision: 'growth-strategy', asIs: 'I', toBe: 'R' },
  { decision: 'customer-experience', asIs: '', toBe: 'I' },
  { decision: 'product-road-map', asIs: 'R', toBe: '' },
  { decision: 'investment-portfolio', asIs: 'P', toBe: 'RA' },
  { decision: 'data-strategy', asIs: 'D', toBe: '' },
]

// M6, days from raised to decided. The window is 12 January to 10 July: 20 + 28 + 31 + 30 + 31 + 30 + 10 = 180 days.
// Items of the first half are raised in its first 90 days, before 12 April.
const perMonth = (5 * 30.4375) / 180

const toTechnology = {
  // 20 Jan to 9 Feb 20, 2 Feb to 12 Feb 10, 16 Feb to 7 Apr 12 + 31 + 7 = 50, 3 to 31 Mar 28, 10 Jun to 10 Jul 30.
  n: 5,
  medianDays: 28, // of 10, 20, 28, 30, 50
  p85Days: 50, // rank ceil(4.25) = 5
  withinTarget: 80, // all five are 30 days old; all but the one of 50
  throughputPerMonth: perMonth,
  workInProgress: 0,
  openAgeDays: [],
  adopted: 60, // three of five
  legs: {
    raisedToHeard: 10, // of 20 to 30 Jan 10, 2 to 5 Feb 3, 10 Jun to 10 Jul 30
    heardToDecided: 7, // of 30 Jan to 9 Feb 10, 5 to 12 Feb 7, the same day 0
    decidedToActed: 10, // of 9 to 19 Feb 10, 12 to 26 Feb 14, the same day 0
  },
  drags: { handOffs: null, translationRounds: null, reworkRounds: null },
  halves: { first: { n: 4, withinTarget: null }, second: { n: 1, withinTarget: null }, verdict: null },
  // Remembered: 1 Sep to 10 Nov 70, 8 Sep to 17 Dec 100, 6 Oct to 5 Nov 30, 20 Oct to 19 Dec 60, 3 Nov to 23 Dec 50.
  fromMemory: { n: 5, medianDays: 60 },
}

const toBusiness = {
  // 26 Jan to 5 Mar 38, 9 Feb to 10 May 90, 16 Mar to 30 Apr 45, 2 to 22 Apr 20, 20 Apr to 9 Jun 50; one is open.
  n: 5,
  medianDays: 45,
  p85Days: 90,
  withinTarget: 100 / 6, // of six raised 30 days ago or more, the open one among them, that of 20 days
  throughputPerMonth: perMonth,
  workInProgress: 1,
  openAgeDays: [67], // 4 May to 10 Jul: 27 + 30 + 10
  adopted: 80,
  legs: {
    raisedToHeard: null, // heard is known of the open one only
    heardToDecided: null,
    decidedToActed: 20, // of 5 to 25 Mar 20, 10 May to 9 Jun 30, 30 Apr to 10 May 10
  },
  drags: { handOffs: 2.5, translationRounds: 1, reworkRounds: null }, // 3 and 2; 1
  halves: { first: { n: 4, withinTarget: null }, second: { n: 2, withinTarget: null }, verdict: null },
  // Four of the five have a day; none was decided.
  fromMemory: { n: 4, medianDays: null },
}

export const expected: Readonly<Record<MeasureId, Expected>> = {
  // Shaping rows: actual 3 3 4 3 3, importance 3 3 2 2 1, so (9 + 9 + 8 + 6 + 3) of 5 × 11.
  // Targets 4 5 5 4 4: (3 × 1 + 3 × 2 + 2 × 1 + 2 × 1 + 1 × 1) of 55. Implementing: (2 × 4 + 1 × 5) of 15.
  M1: {
    value: (100 * 35) / 55,
    n: 5,
    detail: {
      gapToTarget: (100 * 14) / 55,
      implementing: { value: (100 * 13) / 15, n: 2, missing: 0 },
      missing: 0,
    },
  },
  // On time three of seven judged, one of eight is blank; the other way one of three, one of four is blank.
  M2: {
    value: 300 / 7,
    n: 7,
    detail: {
      technologyToBusiness: 100 / 3,
      counts: { 'on-time': 3, late: 2, 'only-on-request': 1, never: 1 },
      countsTechnologyToBusiness: { 'on-time': 1, late: 1, 'only-on-request': 0, never: 1 },
      missing: 1,
    },
  },
  // R and D are a voice, I and P are none: two of five. Input only one of five. As agreed R and RA of three begun.
  M3: { value: 40, n: 5, detail: { asIs: 40, toBe: 200 / 3, inputOnly: 20, decisions, missing: 0 } },
  // Agreed 30 and 15 technical, 55 business with its outcome measure; today 15. Pay hangs on 15 + 55.
  M4: { value: 55, n: 3, detail: { today: 15, agreed: 55, paid: 70, missing: 0 } },
  // Ada, without the skill she rated herself: 4 3 4 3, so 75 50 75 50; gains of 2 1 1 2 steps are 1.5 × 25.
  // Bo 3 3 4 and 3 from before: 50 50 75 50, mean 56.25; gains 2 1 2. Cleo 3 3: 50. Her two other skills are blank.
  M5: {
    value: (56.25 + 50) / 2,
    n: 10,
    detail: {
      'technology-to-business': { value: 62.5, n: 4, people: 1, change: 37.5 },
      'business-to-technology': { value: 53.125, n: 6, people: 2, change: 125 / 3 },
      ratedBySelf: 1,
      missing: 2,
    },
  },
  // The slower direction. Missing is the one remembered without a day.
  M6: {
    value: 45,
    n: 10,
    detail: {
      'business-to-technology': toTechnology,
      'technology-to-business': toBusiness,
      missing: 1,
    },
  },
  // 23 questions × 5 people, less one not sure. Widest: set ambition and goals, Bo, Cleo and Dan 4 5 4 against Ada and
  // Eve 1 2, so 4 - 1.5 of 5. Mean 3.2, squares 4.84 + 0.64 + 3.24 + 0.64 + 1.44 = 10.8, s² 2.7, r_wg 1 - 2.7 × 12 / 35.
  // Next: A1 and A2 with 0 against 1.5 of 4; squares of 2 0 0 0 1 around 0.6 are 3.2, s² 0.8, r_wg 1 - 0.8 / 2.
  M7: { value: 50, n: 114, detail: { missing: 1 } },
  // Today 48 × 90 min = 72 h × 6, 12 × 60 = 12 h × 8, 4 × 180 = 12 h × 7: 96 h, 432 + 96 + 84 = 612.
  // Then 48 × 60 = 48 h × 6, 0, 12 h × 7, 6 × 90 = 9 h × 5, and the clinic 12 h × 4: 81 h, 288 + 84 + 45 + 48 = 465.
  // Strategy: 48 × 10 consulted, 4 × 60 full member; then also 6 × 90 full member.
  M8: {
    value: (-100 * 147) / 612,
    n: 5,
    detail: {
      hoursBefore: 96,
      hoursAfter: 81,
      personHoursBefore: 612,
      personHoursAfter: 465,
      strategySharedBefore: (100 * 240) / 720,
      strategySharedAfter: (100 * 780) / 1260,
      missing: 0,
    },
  },
  // 6 + 4 + 4 + 3 + 4 criteria. Of three actions one is done, one is due in August, that of March is late.
  M9: {
    value: 100,
    n: 21,
    detail: {
      met: 21,
      waived: 0,
      total: 21,
      overdue: 1,
      overdueStages: 0,
      skippedStages: 0,
      droppedActions: 0,
      missing: 0,
    },
  },
  // X 4 × 7 = 28 of 20 answers, T 5 × 5 + 4 = 29 of 29, S 4 × 8 = 32 of 20, A 2 × 3 = 6 of 10: 95 of 79.
  // Week one: X 4 × 15, T 6 × 11, S 4 × 13, A 2 × 8: 194 of 80. C as agreed in the open: 3 2 1 2.
  M10: {
    value: (25 * 95) / 79,
    n: 79,
    detail: {
      patterns: {
        'strategic-exclusion': 35,
        translation: 25,
        structure: 40,
        accountability: 15,
        consequence: 50,
      },
      baseline: (25 * 194) / 80,
      followUp: (25 * 95) / 79,
      raters: 5,
      round: 'follow-up',
      missing: 1,
    },
  },
}

/** M7's first three questions, widest split first. */
export const widest = [
  {
    item: 'integration-points/set-ambition-and-goals',
    round: 'follow-up',
    business: 4,
    technology: 1.5,
    gap: 2.5,
    low: 1,
    high: 5,
    agreement: 1 - (2.7 * 12) / 35,
    respondents: 5,
    identifiable: true,
  },
  ...['A1', 'A2'].map((id) => ({
    item: `symptoms/${id}`,
    round: 'follow-up',
    business: 0,
    technology: 1.5,
    gap: -1.5,
    low: 0,
    high: 2,
    agreement: 0.6,
    respondents: 5,
    identifiable: true,
  })),
]

export const onOverview: Readonly<Record<MeasureId, string>> = {
  M1: '64',
  M2: '43',
  M3: '40',
  M4: '55',
  M5: '53',
  M6: '45 days',
  M7: '50',
  M8: '−24%',
  M9: '100',
  M10: '30',
}
