// The month-three briefing as blocks: the headline's rule, the three sentences, and every section with and without rows.
import { describe, expect, test } from 'vitest'
import type { DirectionProgress, SkillProgress } from '../../../src/domain/skills.ts'
import { makeSample } from '../../../src/domain/sample.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Block } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import { findHeadline } from '../../../src/report/month-three/opening-page.ts'
import { layPages } from '../../../src/report/layout.ts'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { sampleData } from '../../../src/words/en/sample/index.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeUntouched, setCells } from './fixture.ts'

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }
const { monthThree } = briefingWords
const sample = makeSample(sampleData, 'month-three')
const day = '2026-11-26'

function documentOf(workbook: Workbook, more: Partial<PackChoice> = {}, asOf = day) {
  const sources = { now: { workbook, asOf }, baseline: null, followUp: null }
  const choice = { pack: 'month-three', paper: 'a4', mark: '', ...more } as const
  return makeDocument(sources, choice, `${asOf}T10:00`, words)
}

function blocksOf(workbook: Workbook, more: Partial<PackChoice> = {}, asOf = day): readonly Block[] {
  return documentOf(workbook, more, asOf).blocks
}

function textOf(block: Block | undefined): string {
  if (block === undefined) return ''
  if (block.kind === 'heading') return block.text
  return 'spans' in block ? block.spans.map((span) => span.text).join('') : ''
}

function titleOf(workbook: Workbook, asOf = day): string {
  return textOf(blocksOf(workbook, {}, asOf)[0])
}

function sentencesOf(workbook: Workbook, asOf = day): readonly string[] {
  const columns = blocksOf(workbook, {}, asOf).find((block) => block.kind === 'columns')
  return columns?.kind === 'columns'
    ? columns.items.map(({ spans }) => spans.map((span) => span.text).join(''))
    : []
}

function anchorsOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchor ?? []) : []))
}

function requestOf(workbook: Workbook): string {
  return textOf(blocksOf(workbook).find((block) => block.kind === 'callout'))
}

function trustOf(workbook: Workbook): string {
  const blocks = blocksOf(workbook)
  const at = blocks.findIndex((block) => textOf(block) === briefingWords.trust.title)
  return textOf(blocks[at + 1])
}

/** A side with so many skills rated twice, and so many once. */
function side(
  direction: DirectionProgress['direction'],
  paired: number,
  change: number | null,
  ratedOnce = 0,
): DirectionProgress {
  const person = { person: 'p', name: 'P', row: 'r', paired: [], before: null, after: null }
  return {
    direction,
    paired,
    change,
    people: paired + ratedOnce === 0 ? [] : [{ ...person, target: null, afterWithTarget: null, ratedOnce }],
  }
}

function progress(technology: DirectionProgress, business: DirectionProgress): SkillProgress {
  return { directions: [technology, business], ratedBySelf: 0, furthest: null }
}

const technology = 'technology-to-business'
const business = 'business-to-technology'

describe('headline', () => {
  test.each([
    ['nothing', progress(side(technology, 0, null), side(business, 0, null)), 0, 'nothing'],
    [
      'practice without ratings',
      progress(side(technology, 0, null), side(business, 0, null)),
      2,
      'practised-only',
    ],
    ['rated once', progress(side(technology, 0, null, 3), side(business, 0, null)), 2, 'rated-once'],
    ['four of each', progress(side(technology, 4, 2), side(business, 4, 2)), 2, 'too-few'],
    ['five of one side', progress(side(technology, 5, 1), side(business, 4, 2)), 2, 'one-side'],
    ['five of each', progress(side(technology, 5, 1), side(business, 5, -1)), 2, 'both'],
  ] as const)('%s', (_, facts, workshops, kind) => {
    expect(findHeadline(facts, workshops, 0, monthThree.needed).kind).toBe(kind)
  })

  test.each([
    [
      1.04,
      0.5,
      'Both sides are rated higher at translation than before: technology by 1 step, business by 0.5',
    ],
    [
      -0.4,
      -0.2,
      'Both sides are rated lower at translation than before: technology by 0.4 steps, business by 0.2',
    ],
    [0.04, -0.04, 'Both sides are rated at translation as before'],
    [
      0.6,
      0,
      'Technology is rated 0.6 steps higher at translation than before; business is rated at translation as before',
    ],
    [
      0.6,
      -0.3,
      'Technology is rated 0.6 steps higher at translation than before; business is rated 0.3 steps lower at translation than before',
    ],
  ])('steps of %f and %f', (first, second, text) => {
    const facts = progress(side(technology, 5, first), side(business, 6, second))
    expect(monthThree.headline(findHeadline(facts, 0, 0, monthThree.needed))).toBe(text)
  })

  test('under five says how many there are and how many are needed, and claims nothing', () => {
    const four = progress(side(technology, 4, 3), side(business, 0, null))
    expect(monthThree.headline(findHeadline(four, 1, 0, monthThree.needed))).toBe(
      'Too few to compare: four skills from technology to business and none from business to technology rated twice, five of each needed',
    )
    const one = progress(side(technology, 5, 1), side(business, 3, 2))
    expect(monthThree.headline(findHeadline(one, 1, 0, monthThree.needed))).toBe(
      'Technology is rated 1 step higher at translation than before; of business too few to compare: three skills rated twice, five needed',
    )
  })

  test('of the sample', () => {
    expect(titleOf(sample)).toBe(
      'Both sides are rated higher at translation than before: technology by 1 step, business by 1.1',
    )
  })

  test('a self-rating changes nothing', () => {
    const rate = (observer: string) =>
      setCells(makeUntouched(), 'translation-skills', 'allows-depth', {
        person: 'ceo',
        before: 1,
        after: 5,
        observer,
      })
    expect(titleOf(rate('ceo'))).toBe(
      'Nothing is rated or practised yet: this briefing waits for month three',
    )
    expect(titleOf(rate('coo'))).toMatch(/^Too few to compare/)
  })
})

describe('three sentences', () => {
  test('of the sample, each with its rows and the page they stand on', () => {
    expect(sentencesOf(sample)).toEqual([
      'Translation scores 56 of 100. The lower of two directions counts: business to technology 56, technology to business 60.',
      'A workshop in three of four months. None in October 2026. Usefulness 3.8 of 5, say those who came.',
      'Confidence rose in three of four sessions. All eight open questions were tried in a meeting.',
    ])
    const columns = blocksOf(sample).find((block) => block.kind === 'columns')
    const notes = columns?.kind === 'columns' ? columns.items.map(({ note }) => note) : []
    expect(notes.map((note) => note.map((span) => span.text).join(''))).toEqual([
      'n = 26 skills of 6 people, rows 1–26, page \uE0F0',
      'n = 4 workshops held, 4 judged, rows 2–5, page \uE0F0',
      'n = 4 sessions, rows 1–4; 8 questions, rows 1–8, page \uE0F0',
    ])
    expect(notes.map((note) => note.at(-1)?.link)).toEqual([
      'translation-skills',
      'workshops',
      'better-questions',
    ])
  })

  test('of an untouched workbook', () => {
    expect(sentencesOf(makeUntouched(), '2026-06-01')).toEqual([
      'Translation has no score yet. Nobody is rated by somebody who was there.',
      'No workshop was due yet. None has a date yet.',
      'No session was held yet. No closed question is turned round yet.',
    ])
  })

  test('no month has a workshop, and one is dated', () => {
    const workbook = addRows(makeUntouched(), 'workshops', { one: { topic: 'Ports', date: '2026-12-01' } })
    expect(sentencesOf(workbook)[1]).toBe('No workshop in four months. One month has a date to come.')
  })

  test('months still to come without a date are told as the exit criterion counts them', () => {
    const workbook = addRows(makeUntouched(), 'workshops', { one: { topic: 'Ports', date: '2026-09-10' } })
    expect(sentencesOf(workbook, '2026-10-20')[1]).toBe(
      'A workshop in one of three months. None in August 2026 or October 2026. November 2026 has no date yet. Nobody has said yet how useful they are.',
    )
    expect(methodWords.stages['month-three'].criteria['monthly-workshop']?.left(3, 4, 'D')).toBe(
      'three months have no workshop held or dated',
    )
  })

  test('one direction has a score, the other has none', () => {
    const workbook = setCells(makeUntouched(), 'translation-skills', 'allows-depth', {
      person: 'ceo',
      before: 3,
      observer: 'coo',
    })
    expect(sentencesOf(workbook)[0]).toBe(
      'Only one direction has a score. From business to technology 50 of 100; the other way nobody is rated.',
    )
  })
})

test('an action on a skill names the skill in words', () => {
  const workbook = addRows(makeUntouched(), 'actions', {
    one: { action: 'Ask for more time', from: 'translation-skills/allows-depth' },
  })
  const text = JSON.stringify(blocksOf(workbook))
  expect(text).toContain('"Allows depth"')
  expect(text).not.toContain('"allows-depth"')
})

describe('asked of you', () => {
  test('the next workshop, once nothing is open', () => {
    expect(requestOf(sample)).toBe(
      'Asked of you: keep 10 December 2026 free for the workshop “Robots by lease: three ways”.',
    )
  })

  test('owners come first', () => {
    const workbook = addRows(sample, 'actions', {
      open: { action: 'Rate the commercial team', from: 'translation-skills/allows-depth' },
    })
    expect(requestOf(workbook)).toBe('Asked of you: an owner and a date for rate the commercial team.')
  })

  test('what is still open, while the month is not closed', () => {
    expect(requestOf(makeUntouched())).toMatch(/^Asked of you: help to close month three\. Still open: /)
  })
})

describe('how far to trust this', () => {
  test('names observers and what rests on something seen', () => {
    expect(trustOf(sample)).toMatch(
      /^Seven observers rated others; each rating has a behaviour noted\. Ratings are opinions/,
    )
    expect(trustOf(sample)).toMatch(/One exit criterion is waived; the reason stands at the sign-off\.$/)
  })

  test('counts self-ratings and blanks apart', () => {
    let workbook = setCells(sample, 'translation-skills', 'allows-depth', { observer: 'rafael' })
    workbook = setCells(workbook, 'translation-skills', 'gives-context-early', { before: '', after: '' })
    workbook = addRows(workbook, 'workshops', { undated: { topic: 'Some day' } })
    expect(trustOf(workbook)).toContain('One self-rating is left out.')
    expect(trustOf(workbook)).toContain(
      'Left out because blank: 1 skill of a named person and 1 workshop without a date.',
    )
  })
})

describe('sections', () => {
  test('all of the sample, each with its anchor', () => {
    expect(anchorsOf(blocksOf(sample)).slice(0, 7)).toEqual([
      'month-three',
      'translation-skills',
      'workshops',
      'better-questions',
      'education',
      'recognition',
      'glossary',
    ])
  })

  test('an untouched workbook prints no evidence', () => {
    expect(anchorsOf(blocksOf(makeUntouched()))).toEqual([
      'month-three',
      'month-three-actions',
      'month-three-sign-off',
      'method',
    ])
  })

  test('the opening page draws the skills, or their section does, never both', () => {
    const charts = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'chart').length
    expect(charts(blocksOf(sample, { sections: ['month-three', 'translation-skills'] }))).toBe(1)
    expect(charts(blocksOf(sample, { sections: ['translation-skills'] }))).toBe(1)
  })

  test('blank is grey words, and what is still to come is not missing', () => {
    const text = JSON.stringify(blocksOf(sample, { sections: ['workshops'] }))
    expect(text).toContain('"text":"planned"')
    const undated = addRows(makeUntouched(), 'workshops', { one: { topic: 'Ports', date: '2026-08-20' } })
    expect(JSON.stringify(blocksOf(undated, { sections: ['workshops'] }))).toContain('"text":"not asked"')
  })

  test('a word counts as explained only with both senses', () => {
    const workbook = addRows(makeUntouched(), 'glossary', {
      one: { term: 'Live', 'in-business-words': 'In use' },
      two: { term: 'Done', 'in-business-words': 'Paid', 'in-technology-words': 'Tested' },
    })
    const [heading] = blocksOf(workbook, { sections: ['glossary'] })
    expect(textOf(heading)).toBe('One of two words is explained in both senses')
  })

  test('long texts, people who are gone and many people do not break it', () => {
    const long = 'Wirklichlangeswortohneende'.repeat(60)
    let workbook = addRows(sample, 'recognition', { ghost: { person: 'gone', 'taught-what': long } })
    workbook = addRows(workbook, 'workshops', { long: { topic: long, date: '2026-10-02', learned: long } })
    workbook = addRows(workbook, 'glossary', { long: { term: long, 'in-technology-words': long } })
    workbook = addRows(workbook, 'better-questions', { long: { 'open-question': long, 'used-in': long } })
    const people = Array.from({ length: 40 }, (_, index) => `person-${String(index)}`)
    for (const person of people) {
      workbook = addRows(workbook, 'translation-skills', {
        [person]: {
          person,
          direction: business,
          skill: 'allows-depth',
          before: 2,
          after: 3,
          observer: 'priya',
        },
      })
    }
    for (const paper of ['a4', 'letter'] as const) {
      const { blocks, frame } = documentOf(workbook, { paper })
      const opening = documentOf(workbook, { paper, sections: ['month-three'] })
      expect(layPages(blocks, frame, paper, measureText).pages.length).toBeGreaterThan(3)
      expect(layPages(opening.blocks, opening.frame, paper, measureText).pages).toHaveLength(1)
    }
  })
})

test.each(['a4', 'letter'] as const)(
  'the opening page of the sample is one page of %s, picture included',
  (paper) => {
    const { blocks, frame } = documentOf(sample, { paper, sections: ['month-three'] })
    expect(layPages(blocks, frame, paper, measureText).pages).toHaveLength(1)
    expect(blocks.some((block) => block.kind === 'chart')).toBe(true)
  },
)
