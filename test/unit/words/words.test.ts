// Every id the domain defines has its words, and words have nothing the domain lacks; the words keep house style.
import { describe, expect, it } from 'vitest'
import { patternIds, pillarIds, schemeIds, schemes } from '../../../src/domain/catalogue.ts'
import { measureIds } from '../../../src/domain/measure.ts'
import { scales } from '../../../src/domain/scale.ts'
import type { ScaleId } from '../../../src/domain/scale.ts'
import { stages } from '../../../src/domain/stages/index.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findColumnWords, methodWords, seedText } from '../../../src/words/index.ts'

const sorted = (list: Iterable<string>) => [...list].sort()

describe('tables', () => {
  it.each(methodTableIds)('%s: a label, a row noun, help and an empty sentence', (id) => {
    const words = methodWords.tables[id]
    for (const text of [words.label, words.row, words.help, words.empty]) expect(text.trim()).not.toBe('')
  })

  it.each(methodTableIds)('%s: words for each column and for nothing else', (id) => {
    const defined = tables[id].columns.map((column) => column.id)
    expect(sorted(Object.keys(methodWords.tables[id].columns))).toEqual(sorted(defined))
  })

  it.each(methodTableIds)('%s: a label for each choice, in the order of the definition', (id) => {
    for (const column of tables[id].columns) {
      const choices = 'choices' in column ? (column.choices ?? []) : []
      expect(Object.keys(findColumnWords(id, column.id).choices ?? {}), column.id).toEqual([...choices])
    }
  })

  it.each(methodTableIds)('%s: column labels differ, and so do the labels of one column’s choices', (id) => {
    const columns = Object.values(methodWords.tables[id].columns)
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length)
    expect(new Set(columns.map(({ label, short }) => short ?? label)).size).toBe(columns.length)
    for (const { choices } of columns) {
      const labels = Object.values(choices ?? {})
      expect(new Set(labels).size).toBe(labels.length)
    }
  })

  it.each(methodTableIds)('%s: a first wording for each worded seed and for nothing else', (id) => {
    const worded = tables[id].seeds.flatMap((seed) =>
      (seed.worded ?? []).map((column) => `${seed.id}/${column}`),
    )
    const written = Object.entries(methodWords.tables[id].seeds ?? {}).flatMap(([seed, texts]) =>
      Object.keys(texts).map((column) => `${seed}/${column}`),
    )
    expect(sorted(written)).toEqual(sorted(worded))
    for (const name of worded) {
      const [seed = '', column = ''] = name.split('/')
      expect(seedText(id, seed, column).trim(), name).not.toBe('')
    }
  })

  it('answers an unknown column with its id, so that a gap shows', () => {
    expect(findColumnWords('actions', 'colour')).toEqual({ label: 'colour', help: '' })
    expect(seedText('actions', 'none', 'action')).toBe('')
  })
})

describe('stages', () => {
  it.each(stages.map((stage) => [stage.id, stage] as const))('%s: guide and criteria', (id, stage) => {
    const words = methodWords.stages[id]
    expect(Object.keys(words.guide)).toEqual(stage.guide.map((step) => step.id))
    expect(Object.keys(words.criteria)).toEqual(stage.criteria.map((criterion) => criterion.id))
    expect(stage.guide.length).toBeGreaterThanOrEqual(5)
    expect(stage.guide.length).toBeLessThanOrEqual(7)
  })

  it('says what is left in a sentence part that fits behind “Next: ”, in both numbers', () => {
    for (const { criteria } of Object.values(methodWords.stages)) {
      for (const { left } of Object.values(criteria)) {
        for (const quantity of [1, 2, 7]) {
          expect(left(quantity, 7, 'D')).toMatch(/^[a-z].*[^.]$/)
          expect(left(quantity, 7, 'D')).not.toMatch(
            /\bone \w+s (are|need|have)\b|\btwo \w+ (is|needs|has)\b/,
          )
        }
      }
    }
    const decider = methodWords.stages['week-one'].criteria['one-decider']
    expect(decider?.left(2, 5, schemes.rapid.decides)).toBe('two decisions still need exactly one D')
    // In RACI the one who answers for it decides, in DACI the approver.
    expect(decider?.left(1, 5, schemes.raci.decides)).toBe('one decision still needs exactly one A')
    expect(decider?.label).not.toMatch(/\bD\b/)
  })
})

describe('short lists', () => {
  it('has each step of each scale', () => {
    expect(sorted(Object.keys(methodWords.scales))).toEqual(sorted(Object.keys(scales)))
    for (const id of Object.keys(scales) as ScaleId[]) {
      const { min, max } = scales[id]
      const steps = Array.from({ length: max - min + 1 }, (_, index) => String(min + index))
      expect(Object.keys(methodWords.scales[id].steps), id).toEqual(steps)
    }
  })

  it('has each pattern, pillar, measure and decision letter', () => {
    expect(sorted(Object.keys(methodWords.patterns))).toEqual(sorted(patternIds))
    expect(sorted(Object.keys(methodWords.pillars))).toEqual(sorted(pillarIds))
    expect(sorted(Object.keys(methodWords.measures))).toEqual(sorted(measureIds))
    expect(sorted(Object.keys(methodWords.letters))).toEqual(sorted(schemeIds))
    for (const scheme of schemeIds) {
      const letters = Object.keys(methodWords.letters[scheme] ?? {})
      expect(letters, scheme).toEqual(schemes[scheme].letters.split(''))
    }
  })
})

describe('sentences', () => {
  const { issues, problems } = methodWords

  it('names the deciders and the letter to keep', () => {
    const facts = { decision: 'Customer experience', roles: ['COO', 'Commercial'], letter: 'D' }
    expect(issues['several-deciders'](facts)).toBe('COO and Commercial both decide: keep one D.')
    expect(issues['several-deciders']({ ...facts, roles: ['CEO', 'COO', 'Board'], letter: 'A' })).toBe(
      'CEO, COO and Board all decide: keep one A.',
    )
    expect(issues['no-performer']({ decision: '', letter: 'P' })).toBe('Nobody carries it out: name a P.')
    expect(issues['no-performer']({ decision: '', letter: 'R' })).toBe('Nobody carries it out: name an R.')
    expect(issues['too-many-vetoes']({ decision: '', count: 3 })).toBe(
      'Three roles can veto: keep two at most.',
    )
    expect(issues['unknown-letters']({ letters: 'XQ', known: 'DRAPI' })).toContain('D, R, A, P and I')
  })

  it('counts in the singular and writes dates out', () => {
    expect(issues.overdue({ days: 1 })).toBe('One day over its date.')
    expect(issues.overdue({ days: 9 })).toBe('Nine days over its date.')
    expect(issues['case-update-overdue']({ due: '2026-08-25' })).toContain('25 August 2026')
    expect(issues['month-without-workshop']({ month: '2026-10' })).toContain('October 2026')
    expect(issues['infrastructure-rushed']({ minutes: 1 })).toContain('one minute')
    expect(problems['title-too-long']({ length: 10_000, limit: 200 })).toContain('10000 characters')
  })

  it('says whose weights they are, somebody without a name included', () => {
    const facts = { phase: 'today', sum: 40 } as const
    expect(issues['weights-not-100']({ person: 'Ann', ...facts })).toBe(
      'Ann: today’s weights add up to 40, not 100.',
    )
    for (const person of ['', ' ']) {
      expect(issues['weights-not-100']({ person, ...facts })).toBe(
        'Somebody without a name: today’s weights add up to 40, not 100.',
      )
    }
  })

  it('quotes a long unreadable text by its beginning only', () => {
    expect(issues.unread({ text: 'x'.repeat(500) }).length).toBeLessThan(120)
    expect(problems['bad-date']({ text: '🚚'.repeat(500) })).not.toContain('\uFFFD')
  })
})

describe('house style', () => {
  const developerWords =
    /\b(null|undefined|NaN|boolean|string|integer|enum|array|object|schema|database|query|JSON|API|exception|invalid|validation|error|failed|failure code|parse|render|cell id|row id|n\/a|TODO|lorem|successfully|please|oops)\b/i

  const texts = collect(methodWords, '')

  it('reads every text there is', () => {
    expect(texts.length).toBeGreaterThan(900)
  })

  it('has no developer words', () => {
    expect(texts.filter(({ text }) => developerWords.test(text))).toEqual([])
  })

  it('has no double, leading or trailing spaces and no straight quotation marks', () => {
    expect(texts.filter(({ text }) => /\s{2}|^\s|\s$|["']/.test(text))).toEqual([])
  })

  it('has labels of 40 characters at most, short ones of 16', () => {
    const labels = texts.filter(({ path }) => /^tables\..*\.label$/.test(path))
    expect(labels.length).toBeGreaterThan(200)
    expect(labels.filter(({ text }) => text.length > 40)).toEqual([])
    const shorts = texts.filter(({ path }) => /\.short$/.test(path))
    expect(shorts.filter(({ text }) => text.length > 16)).toEqual([])
  })

  it('ends every help, definition and empty sentence with a full stop', () => {
    const sentences = texts.filter(({ path }) =>
      /\.(help|empty|definition)$|^stages\.[^.]+\.objective$/.test(path),
    )
    expect(sentences.length).toBeGreaterThan(250)
    expect(sentences.filter(({ text }) => !text.endsWith('.'))).toEqual([])
  })

  it('keeps help to two sentences, or three short ones', () => {
    const long = texts.filter(({ path, text }) => path.endsWith('.help') && text.length > 170)
    expect(long).toEqual([])
  })

  it('ends every guide text so that it can be read aloud', () => {
    const spoken = texts.filter(({ path }) => /\.guide\./.test(path))
    expect(spoken.length).toBe(stages.flatMap((stage) => stage.guide).length * 5)
    expect(spoken.filter(({ text }) => !/[.?!”]$/.test(text))).toEqual([])
  })
})

interface Found {
  readonly path: string
  readonly text: string
}

/** Every text, functions called with facts that stand for any. */
function collect(value: unknown, path: string): Found[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value === 'function') {
    const call = value as (...facts: readonly unknown[]) => string
    return [{ path, text: call(path.endsWith('.left') ? 2 : anyFacts, 5, 'D') }]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => collect(part, path === '' ? key : `${path}.${key}`))
}

const knownFacts: Readonly<Record<string, unknown>> = {
  roles: ['COO', 'Commercial'],
  missing: ['data'],
  part: 'minutes',
  baseline: '2026-05-25',
  start: '2026-05-25',
  phase: 'agreed',
  what: 'wrong-kind',
  due: '2026-08-25',
  month: '2026-08',
  earlier: '2026-08-25',
  later: '2026-08-24',
  date: '2026-08-25',
}
const numbers =
  /^(min|max|target|actual|count|value|minutes|length|sum|days|line|limit|.*Version|.*Megabytes)$/

/** Answers any fact a sentence asks for, so that a new code is read here without being told. */
const anyFacts: unknown = new Proxy(knownFacts, {
  get: (known, fact) =>
    typeof fact === 'string' ? (known[fact] ?? (numbers.test(fact) ? 3 : 'Northgate')) : undefined,
})
