// No name of a listed person is left in anything made of a workbook: cells, headlines, documents, file facts.
import { describe, expect, test } from 'vitest'
import { tableIds } from '../../../src/domain/table-id.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import { packIds } from '../../../src/report/packs.ts'
import { makeRedactor } from '../../../src/report/redact-names.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeTypical, setCells, typicalDay } from './fixture.ts'

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }
const { someone } = briefingWords

function redact(workbook: Workbook, text: string): string {
  return makeRedactor([workbook], someone).text(text)
}

describe('free text', () => {
  test.each([
    ['Marta Lindqvist decides', 'CEO decides'],
    ['marta  lindqvist and MARTA', 'CEO and CEO'],
    ['Ask Lindqvist’s office', 'Ask CEO’s office'],
    ['Martanova is a place', 'Martanova is a place'],
    ['Wałęski, Piotr', 'COO, COO'],
    ['WALESKI, Waleskis plan', 'COO, COOs plan'],
    ['Aïsha leads', 'Commercial director leads'],
    // Decomposed, as some systems write it.
    ['Ai\u0308sha leads', 'Commercial director leads'],
    // Two letters are a name only where they are written as one.
    ['Jo and JO went, jo did not', 'Facilitator and Facilitator went, jo did not'],
    ['Jo Haraldsen went', 'Facilitator went'],
    // As German and Swedish have it.
    [
      'Martas Plan, Jos list, MARTAS note, martas word',
      'CEOs Plan, Facilitators list, CEOS note, martas word',
    ],
    ['Marta Lindqvists office', 'CEOs office'],
  ])('%s', (text, expected) => {
    expect(redact(makeTypical(), text)).toBe(expected)
  })

  test.each([
    ['Søren Bæk', 'Soren Baek and Soeren, SØREN BAEK; Sorenson'],
    ['Soren Baek', 'Søren Bæk and Soren, SØREN BÆK; Sorenson'],
  ])('%s is found however the letters are written', (name, text) => {
    const workbook = addRows(makeTypical(), 'people', { x: { name, role: 'X' } })
    const [first = '', second = ''] = redact(workbook, text).split('; ')
    expect(first).toBe('X and X, X')
    expect(second).toBe('Sorenson')
  })

  test('letters with marks are found written out', () => {
    const workbook = addRows(makeTypical(), 'people', { x: { name: 'Jürgen Großkötter', role: 'X' } })
    expect(redact(workbook, 'Juergen Grosskoetter, Jurgen Grosskotter, GROSSKÖTTER')).toBe('X, X, X')
  })

  test('someone without a role is told by place in the list', () => {
    const workbook = addRows(makeTypical(), 'people', { x: { name: 'Zora Quill' } })
    expect(redact(workbook, 'Zora Quill said')).toMatch(/^Person \d+ said$/)
  })

  test('a name that is a word as well is taken where it stands for somebody', () => {
    const people = { may: { name: 'May Long', role: 'CTO' }, rose: { name: 'Will Rose', role: 'CEO' } }
    const workbook = addRows(makeTypical(), 'people', people)
    const told =
      'It will not take long: prices rose, they may rise. Before: May 2025, on 3 May. May and Rose, MAY LONG'
    expect(redact(workbook, told)).toBe(
      'It will not take long: prices rose, they may rise. Before: May 2025, on 3 May. CTO and CEO, CTO',
    )
  })

  test.each([
    ['An Do', 'An answer: do it. An Do said so', 'An answer: do it. X said so'],
    [
      'Bo Wills',
      'Bo Wills, or Wills, wills nothing; Bos and Will go on',
      'X, or X, wills nothing; Xs and Will go on',
    ],
    [
      'Tom Hall',
      'Tom: toms are drums, halls and Halls are rooms',
      'X: toms are drums, halls and Halls are rooms',
    ],
    ['Will', 'Will and WILL will; wills and Wills', 'X and X will; wills and Wills'],
    ['Jo', 'Jo, jo', 'X, jo'],
    ['Νι Παππάς', 'Νι, νι και ΝΙ', 'X, νι και X'],
  ])('%s is told from words that are written alike', (name, text, expected) => {
    const workbook = addRows(makeTypical(), 'people', { x: { name, role: 'X' } })
    expect(redact(workbook, text)).toBe(expected)
  })

  test('accents are not needed to tell somebody', () => {
    const workbook = addRows(makeTypical(), 'people', { x: { name: 'José da Sílva', role: 'CFO' } })
    expect(redact(workbook, 'Jose da Silva, JOSÉ, silva and résumé')).toBe('CFO, CFO, CFO and résumé')
  })

  test.each([
    ['Zoë Strauß', 'ZOË STRAUSS, strauß and ſtrauß', 'X, X and X'],
    ['Kim Kelvin', '\u212Aelvin; KIM-kelvin', 'X; X-X'],
    ['Rob (Bob) O’Neil', "Ask (Bob), Bob, o’neil, O'Neil, ONeil or Bobby", 'Ask (X), X, X, X, X or Bobby'],
    ['Anne–Marie “Annie” Smit/Vos', 'Annie, anne-marie, Anne Marie, Annemarie, Vos', 'X, X, X, X, X'],
    ['Mei\u2011Lin Tan', 'MEI-LIN, Mei‑Lin Tan, Lin, Mei–Lin’s', 'X, X, X, X’s'],
    ['Agent 2026', 'In 2026 Agent 2026 and the Agent', 'In 2026 X and the X'],
    ['Taro山田', 'Taro山田さん, taro山田', 'Xさん, X'],
    ['ΝΊΚΟΣ Παππάς', 'Νίκος, παππάσ', 'X, X'],
  ])('%s is found however it is written', (name, text, expected) => {
    const workbook = addRows(makeTypical(), 'people', { x: { name, role: 'X' } })
    expect(redact(workbook, text)).toBe(expected)
  })

  test('a name is found where its script sets no spaces', () => {
    const people = { li: { name: '李明', role: 'CIO' }, tanaka: { name: '田中 太郎', role: 'COO' } }
    const workbook = addRows(makeTypical(), 'people', people)
    expect(redact(workbook, '请李明准备会议。田中太郎と田中 太郎')).toBe('请CIO准备会议。COOとCOO')
  })

  test('a name that is a pattern of its own is taken as it is written', () => {
    const workbook = addRows(makeTypical(), 'people', { x: { name: '(a.*b) [c]{2} $1', role: 'Counsel' } })
    expect(redact(workbook, 'We heard (a.*b) [c]{2} $1 today, not aXXb')).toBe(
      'We heard Counsel today, not aXXb',
    )
  })
})

const names = /Marta|Lindqvist|Piotr|Wałęski|Aïsha|Renard|Haraldsen|Okoro|\bInes\b/iu

function withNamesEverywhere(): Workbook {
  let workbook = setCells(makeTypical(), 'integration-points', 'execute', {
    evidence: 'Piotr Wałęski chairs it',
  })
  workbook = setCells(workbook, 'stages', 'week-one', {
    'sign-off-decided': 'Aïsha Renard agreed',
    waivers: { 'baseline-revealed': 'Marta wanted it so' },
  })
  workbook = setCells(workbook, 'facts', 'facts', { title: 'Plan for Ines Okoro' })
  return addRows(workbook, 'actions', {
    unread: { action: 'Hear the depots', owner: { unread: 'Marta L.' }, due: { unread: 'ask Okoro' } },
    named: { action: 'Ask Lindqvist about the board', owner: 'coo', due: '2026-07-01' },
  })
}

test('a redacted workbook holds no name in any cell', () => {
  const workbook = withNamesEverywhere()
  const redacted = makeRedactor([workbook], someone).workbook(workbook)
  const cells = tableIds.map((table) => redacted.tables[table].rows.map((row) => row.cells))
  expect(JSON.stringify(cells)).not.toMatch(names)
})

describe('documents', () => {
  const workbook = withNamesEverywhere()
  const now = { workbook, asOf: typicalDay }
  /** Somebody who has left the list since still stands in the texts of today. */
  const gone = addRows(workbook, 'people', { gone: { name: 'Odile Farrant', role: 'CFO' } })
  const later = setCells(workbook, 'integration-points', 'execute', { evidence: 'Odile Farrant said so' })

  test.each(packIds)('%s: no name in blocks, header, footer, title or author', (pack) => {
    const choice = {
      pack,
      paper: 'a4',
      mark: 'For Marta Lindqvist alone',
      redact: true,
      person: 'ceo',
      headlines: { 'week-one': 'Marta Lindqvist has the last word' },
    } as const
    const sources = { now: { ...now, workbook: later }, baseline: { ...now, workbook: gone }, followUp: null }
    const document = makeDocument(sources, choice, '2026-05-30', words)
    const told = JSON.stringify(document)
    expect(told).not.toMatch(names)
    expect(told).not.toMatch(/Odile|Farrant/)
  })

  test('without the choice the names are there', () => {
    const sources = { now, baseline: null, followUp: null }
    const choice = { pack: 'week-one', paper: 'a4', mark: '' } as const
    expect(JSON.stringify(makeDocument(sources, choice, '2026-05-30', words))).toMatch(names)
  })
})
