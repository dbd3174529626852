// Sentences about a rating round: for none, one, two and many people, for long names, and for names from right to left.
import { describe, expect, test } from 'vitest'
import { roundsChartWords } from '../../../src/words/en/charts-rounds.ts'
import { overviewWords } from '../../../src/words/en/overview.ts'
import { revealWords } from '../../../src/words/en/reveal.ts'
import { roundWords } from '../../../src/words/en/rounds.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { stagePageWords } from '../../../src/words/en/stage-page.ts'

describe('how far everyone is', () => {
  test.each([
    [0, 1, 'The one person asked has not answered everything.'],
    [1, 1, 'The one person asked has answered everything.'],
    [0, 8, 'None of eight people has answered everything.'],
    [1, 8, 'One of eight people has answered everything.'],
    [5, 8, 'Five of eight people have answered everything.'],
    [2, 2, 'Both people have answered everything.'],
    [8, 8, 'All eight people have answered everything.'],
  ])('%d of %d', (done, all, told) => {
    expect(revealWords.progress(done, all)).toBe(told)
  })
})

test('a long name keeps the question before the reveal short', () => {
  const long = 'W'.repeat(200)
  expect(revealWords.confirm([long])).toMatch(/^W{39}… has not answered everything/)
  expect(revealWords.confirm([long, 'Ana', long, long, long])).not.toMatch(/W{40}/)
})

test('what to say before the start is not said after the reveal', () => {
  expect(roundWords.few(4, false)).toMatch(/^With four people answering.*Say so before you start\.$/)
  expect(roundWords.few(1, true)).toBe('With one person answering, answers can be traced to a person.')
  expect(roundWords.withoutSide(['Ana'], false)).toBe(
    'Ana has no side under People and will count on neither.',
  )
  expect(roundWords.withoutSide(['Ana', 'Ben'], true)).toBe(
    'Ana and Ben have no side under People and count on neither.',
  )
})

test('the rounds of the sample were rated in a way that a round can be rated in', () => {
  for (const { cells } of sampleData.tables.rounds.rows) {
    expect(Object.keys(roundWords.ways)).toContain(cells['way-of-rating'])
  }
})

test('steps of a scale that a sentence names stand in quotation marks', () => {
  const first = { label: 'Frame options', business: null, technology: null, gap: null, low: 2, high: 4 }
  const facts = { scale: 'involvement', round: 'baseline', consent: false, rows: 1, people: 5 } as const
  expect(roundsChartWords.perception.title({ ...facts, business: 0, technology: 0, notSure: 0, first })).toBe(
    'Frame options: answers run from “checks feasibility” to “co-creates”',
  )
})

test('a name from right to left is kept apart from the words around it, any other is not touched', () => {
  const dana = 'דנה כהן'
  const apart = `\u2068${dana}\u2069`
  for (const sentence of [
    roundWords.codeTitle(dana),
    roundWords.handOver(dana),
    roundWords.iAm(dana),
    roundWords.finishedTitle(dana),
    roundWords.nextPerson(dana),
    roundWords.leaderNotRating(dana),
    roundWords.withoutSide([dana], false),
    roundWords.consentHelp(dana),
    roundWords.whoAsked([dana, 'Ana']),
    roundWords.revealText([{ name: dana, answered: 3, total: 23 }]),
    revealWords.confirm([dana]),
    revealWords.consentWhy(dana),
    stagePageWords.actionOf('Act', dana, '3 May'),
    overviewWords.gapAction(dana, '2026-05-03', '2026-05-01'),
  ]) {
    expect(sentence).toContain(apart)
  }
  expect(roundWords.codeTitle('Ana')).toBe('Ana, your answers are closed')
})
