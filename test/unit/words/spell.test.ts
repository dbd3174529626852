// Counts as sentences write them: words where they are short, one word for all of two, digits in groups.
import { expect, test } from 'vitest'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { roundsChartWords } from '../../../src/words/en/charts-rounds.ts'
import { allOf, cut, joinLabels, joinOnLine, spell } from '../../../src/words/en/spell.ts'
import { methodWords } from '../../../src/words/index.ts'

test.each([
  [0, 'no'],
  [12, 'twelve'],
  [13, '13'],
  [999, '999'],
  [1643, '1,643'],
  [1_000_000, '1,000,000'],
])('%d is %s', (quantity, text) => {
  expect(spell(quantity)).toBe(text)
})

test('all of two are both', () => {
  expect([2, 3, 40].map((quantity) => allOf(quantity))).toEqual(['both', 'all three', 'all 40'])
})

test.each([
  [0, 4, 'Every exit criterion is met.'],
  [1, 4, 'One of four exit criteria is not met:'],
  [3, 4, 'Three of four exit criteria are not met:'],
  [4, 4, 'No exit criterion is met:'],
])('%d of %d exit criteria open', (open, total, text) => {
  expect(briefingWords.signOff.open(open, total)).toBe(text)
})

test('what is left claims nothing that is not there', () => {
  const { 'month-six': six, 'week-one': one } = methodWords.stages
  expect(six.criteria['next-owned']?.left(1, 1, 'D')).not.toContain('one lesson')
  expect(one.criteria['gaps-owned']?.left(3, 3, 'D')).toBe(
    'give three wide gaps an action with owner and date',
  )
})

test('a single one is called so, whether it is there or missing', () => {
  const { weekOne, monthOne, monthTwo } = briefingWords
  const { three } = weekOne
  const back = { onTime: 0, of: 0 }
  const flows = (onTime: number) => `${three.flowsLead(onTime, 1)} ${three.flowsRest(onTime, 1, back)}`
  expect(flows(1)).toContain('The one kind of business information judged reaches technology on time.')
  expect(flows(0)).toContain('The one kind of business information judged does not reach technology on time.')
  expect(three.shortLead(1, 1)).toBe('Short of target at the one stage with both ratings.')
  const seats = { then: 1, fullThen: 0, today: 1, fullToday: 0, strategic: 0, strategicFull: 0 }
  expect(monthOne.three.seatLead(seats)).toBe('No full seat at the one meeting that stays')
  expect(monthTwo.measures.reports(0, 1)).toBe('The one deliverable report is not yet retired')
})

test('names are parted by semicolons where one has a comma of its own', () => {
  expect(joinLabels(['voice', 'information', 'load'])).toBe('voice, information and load')
  expect(joinLabels(['voice', 'velocity, slower direction'])).toBe('voice; velocity, slower direction')
})

test('a sentence on a line with others gives up its full stop', () => {
  expect(joinOnLine(['Strategy is set once.', 'Peers wait for…', 'and so on...', 'Nobody asks.'])).toBe(
    'Strategy is set once; Peers wait for…; and so on...; Nobody asks.',
  )
  expect(joinOnLine(['One.'])).toBe('One.')
  expect(joinOnLine([])).toBe('')
})

test.each([
  ['what fits stands whole', 'Ask early', 9, 'Ask early'],
  ['it ends after a word', 'Only broad presentations are given', 26, 'Only broad presentations…'],
  [
    'also where the room ends with one',
    'Only broad presentations are given',
    25,
    'Only broad presentations…',
  ],
  ['without what joins it to the rest', 'Numbers early, reasons late', 16, 'Numbers early…'],
  ['a long word is cut itself', 'In Donaudampfschifffahrt', 12, 'In Donaudam…'],
  ['its signs turn nothing after it', 'ab\u202Ecd \u2068שלום\u2069', 20, 'abcd שלום'],
])('a text is cut: %s', (_, text, limit, short) => {
  expect(cut(text, limit)).toBe(short)
})

test('a symptom stands whole in the title of its picture', () => {
  const label = 'Only broad technology presentations are welcome, never the detail behind them.'
  const first = { label, business: 1, technology: 2, gap: 1, low: 1, high: 2 }
  const facts = {
    round: 'follow-up',
    consent: true,
    rows: 1,
    people: 8,
    business: 6,
    technology: 2,
    notSure: 0,
  }
  const title = roundsChartWords.perception.title({ ...facts, scale: 'frequency', round: 'follow-up', first })
  expect(title).toContain('“Only broad technology presentations are welcome, never the detail behind them”:')
})
