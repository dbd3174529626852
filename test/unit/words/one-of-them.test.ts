// Sentences about one of something, none of it, or all of it: they say so instead of counting "1 of 1".
import { describe, expect, test } from 'vitest'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { loadFinding } from '../../../src/words/en/charts-month-one.ts'
import { tellDue } from '../../../src/words/en/charts-month-six.ts'
import type { ResultCounts } from '../../../src/words/en/charts-month-six.ts'
import { forumMapWords } from '../../../src/words/en/month-one-page.ts'

const { weekOne, monthOne, monthTwo, monthThree, trust } = briefingWords
const { three, headline } = weekOne

describe('a voice in decisions', () => {
  test.each([
    [0, 0, 0, 'No decision to count yet. None that depends on technology is in scope and filled in.'],
    [0, 1, 1, 'No voice in the one decision that depends on technology. Technology is asked for input only.'],
    [1, 1, 0, 'A voice in the one decision that depends on technology.'],
    [
      0,
      8,
      3,
      'No voice in any of 8 decisions that depend on technology. In three of them, technology is asked for input only.',
    ],
    [
      2,
      8,
      1,
      'A voice in 2 of 8 decisions that depend on technology. In one more, technology is asked for input only.',
    ],
  ])('%d of %d, %d for input only', (voice, of, inputOnly, text) => {
    expect(`${three.voiceLead(voice, of)} ${three.voiceRest(voice, of, inputOnly)}`).toBe(text)
  })

  test.each([
    [0, 1, 1, 1, 'no voice in the one decision that depends on it; the redesign gives it one'],
    [1, 1, 0, 1, 'a voice in the one decision that depends on it; the redesign takes it away'],
    [0, 8, 7, 8, 'no voice in any of 8 decisions that depend on it; the redesign gives it one in 7'],
    [2, 8, 7, 9, 'a voice in 2 of 8 decisions that depend on it; the redesign makes it 7 of 9'],
    [2, 8, 0, 8, 'a voice in 2 of 8 decisions that depend on it; the redesign leaves it none'],
  ])('%d of %d, agreed %d of %d', (today, ofToday, agreed, ofAgreed, text) => {
    expect(chartWords.voice.title({ today, ofToday, agreed, ofAgreed })).toBe(`Technology has ${text}`)
  })
})

test('all stages are all of them', () => {
  expect(headline({ kind: 'short', short: 7, of: 7 })).toBe(
    'Our technology leader is short of target at all seven stages of strategy',
  )
  expect(three.shortLead(2, 2)).toBe('Short of target at both stages.')
})

test('one reason stands, several stand', () => {
  expect(trust.waived(1)).toBe('One exit criterion is waived; the reason stands at the sign-off.')
  expect(trust.waived(2)).toBe('Two exit criteria are waived; the reasons stand at the sign-off.')
})

describe('meetings', () => {
  const facts = { meetings: 1, undecided: 0, incomplete: 0, used: 1, before: 1, after: 2 }
  test.each([
    [facts, '1 person-hour a year becomes 2: 100% more'],
    [{ ...facts, after: 1 }, '1 person-hour a year stays as it is'],
    [{ ...facts, before: 3, after: 0 }, '3 person-hours a year all go'],
    [{ ...facts, before: 0, after: 1 }, '1 person-hour a year is new; nothing stood before'],
    [
      { ...facts, meetings: 15, undecided: 15, used: 5, before: 0, after: 186 },
      '186 person-hours a year are new; 15 meetings are not decided yet',
    ],
  ])('hours: %j', (load, text) => {
    expect(loadFinding(load)).toBe(text)
  })

  test('what becomes of the one meeting', () => {
    const counts = { change: 0, keep: 1, merge: 0, stop: 0, new: 0 }
    expect(monthOne.three.meetingsRest(counts, 1)).toBe('It stays as it is.')
    expect(monthOne.three.meetingsRest(counts, 2)).toBe('One stays as it is.')
    expect(monthOne.meetings.title(counts, 0)).toBe('The one meeting stays as it is')
    expect(monthOne.meetings.sums(1, 2, 1)).toBe('1, 2 → 1 person-hour a year')
    expect(monthOne.checks.missing(['business', 'data'])).toBe('Nobody from business or data was there.')
  })

  test('the one decision and its forum', () => {
    const map = { decisions: 1, forums: 1, placed: 0, withoutQuestion: 0, withoutDecision: 0 }
    const whole = map as Parameters<typeof forumMapWords.finding>[0] // the sentences read the counts alone
    expect(forumMapWords.finding(whole)).toBe('The one decision in scope has no forum')
    expect(forumMapWords.subtitle(whole, '2026-11-27')).toContain('n = 1 decision, 1 forum.')
  })
})

test('the one measure and the one case of month two', () => {
  const trends = { measures: 1, fine: 0, late: 1, unknown: 0, furthest: 'Calls' }
  const told = (facts: object) =>
    monthTwo.three.measuresRest(facts as Parameters<typeof monthTwo.three.measuresRest>[0], 1, 1)
  expect(told(trends)).toContain('“Calls” is behind. It has')
  expect(told({ ...trends, measures: 2 })).toContain('One is behind: “Calls”.')
  const cases = { cases: 1, live: 1, overdue: 1, undated: 0, compared: 1, short: 1 }
  expect(monthTwo.three.casesRest(cases as Parameters<typeof monthTwo.three.casesRest>[0])).toBe(
    'It is over its date for an update.',
  )
})

test('sessions, both sides and results', () => {
  expect(monthThree.education.lead(1, 1, 1)).toBe('Confidence rose in the one session that asked.')
  expect(monthThree.education.lead(2, 2, 2)).toBe('Confidence rose in both sessions.')
  expect(monthThree.education.lead(4, 4, 3)).toBe('Confidence rose in three of four sessions.')
  const counts = { paired: 1, due: { none: 0, some: 1, much: 0, unknown: 0 } } as ResultCounts
  expect(tellDue(counts)).toBe('some of it')
  expect(tellDue({ ...counts, paired: 4, due: { ...counts.due, much: 2 } })).toBe(
    'much of two and some of one',
  )
})
