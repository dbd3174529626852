// A document is its sections in the chosen order: headlines, anchors, bookmarks, frozen copies.
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Block } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { withBoxNote } from '../../../src/report/box-note.ts'
import { layPages } from '../../../src/report/layout.ts'
import { makeDocument } from '../../../src/report/make-document.ts'
import type { Sources } from '../../../src/report/sources.ts'
import { goOn, isSectionId, openings, packIds, packs } from '../../../src/report/packs.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { briefingPageWords } from '../../../src/words/en/briefing-page.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { methodWords } from '../../../src/words/index.ts'
import { makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import { makePack, sampleSources, sourcesOf, textOf } from './packs-fixture.ts'

const words = { method: methodWords, charts: chartWords, briefing: briefingWords }
const typical: Sources = {
  now: { workbook: makeTypical(), asOf: typicalDay },
  baseline: null,
  followUp: null,
}

function make(choice: Partial<PackChoice>, sources = typical) {
  return makeDocument(
    sources,
    { pack: 'week-one', paper: 'a4', mark: '', ...choice },
    '2026-05-30T14:05',
    words,
  )
}

function anchors(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => (block.kind === 'heading' ? (block.anchor ?? []) : []))
}

test('every section of every pack has a name to choose it by', () => {
  for (const pack of packIds) {
    for (const section of packs[pack]) {
      expect(isSectionId(section)).toBe(true)
      expect(briefingPageWords.sectionNames[section], section).toBeTruthy()
    }
    expect(new Set(packs[pack]).size, pack).toBe(packs[pack].length)
  }
})

describe('sections', () => {
  test('only those chosen, in the order chosen', () => {
    const { blocks } = make({ sections: ['week-one-actions', 'information-flows'] })
    expect(anchors(blocks)).toEqual(['week-one-actions', 'information-flows'])
  })

  test('the first heading of each leads to it and takes the facilitator’s own headline', () => {
    const { blocks } = make({ headlines: { gaps: 'Two gaps matter', symptoms: '   ' } })
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.anchor !== undefined ? [block] : [],
    )
    const gaps = headings.find(({ anchor }) => anchor === 'gaps')
    expect(gaps).toMatchObject({ text: 'Two gaps matter', bookmark: { title: 'Two gaps matter', level: 1 } })
    expect(headings.find(({ anchor }) => anchor === 'symptoms')?.text).toBe(
      'Three symptoms are seen often or always',
    )
  })

  test('the full pack nests what a part opens, and begins each part on a page of its own but those that go on', () => {
    const { blocks } = make({ pack: 'full' })
    for (const [index, block] of blocks.entries()) {
      if (block.kind !== 'heading' || block.anchor === undefined || !isSectionId(block.anchor)) continue
      const opens = openings.has(block.anchor)
      if (block.bookmark !== undefined) expect(block.bookmark.level, block.anchor).toBe(opens ? 1 : 2)
      if (!opens || index === 0) continue
      expect(blocks[index - 1]?.kind === 'page-break', block.anchor).toBe(!goOn.has(block.anchor))
    }
  })
})

test.each(['a4', 'letter'] as const)('the contents of the sample are one page of %s', (paper) => {
  const { blocks, frame } = makePack(sampleSources(), { pack: 'full', paper })
  const { places } = layPages(blocks, frame, paper, measureText)
  expect([places.get('contents')?.page, places.get('week-one')?.page]).toEqual([1, 2])
})

test('before and after of nothing has no page in the full pack, and says so alone', () => {
  const untouched = sourcesOf(makeUntouched(), typicalDay)
  const whole = makePack(untouched, { pack: 'full' }).blocks
  expect(whole.some((block) => block.kind === 'heading' && block.anchor === 'before-after')).toBe(false)
  expect(textOf(makePack(untouched, { pack: 'before-after' }).blocks)).toContain(
    'Nothing can be compared yet',
  )
})

describe('a signed stage', () => {
  const changed = setCells(makeTypical(), 'integration-points', 'execute', {
    evidence: 'Written after the sign-off',
  })
  const sources: Sources = {
    now: { workbook: changed, asOf: '2026-07-01' },
    baseline: { workbook: makeTypical(), asOf: typicalDay },
    followUp: null,
  }

  test('is briefed as it was signed, on that day', () => {
    const document = make({}, sources)
    expect(JSON.stringify(document.blocks)).not.toContain('Written after the sign-off')
    expect(document.frame.data).toContain('30 May 2026')
  })

  test('or as it stands, where that is asked for', () => {
    const document = make({ asItStands: true }, sources)
    expect(JSON.stringify(document.blocks)).toContain('Written after the sign-off')
    expect(document.frame.data).toContain('1 July 2026')
  })
})

test('notes for facilitators never leave in a pack', () => {
  const secret = 'Do not let the COO see this'
  const workbook = setCells(makeTypical(), 'stages', 'week-one', { notes: secret })
  for (const pack of packIds) {
    const document = make(
      { pack, person: 'coo' },
      { now: { workbook, asOf: typicalDay }, baseline: { workbook, asOf: typicalDay }, followUp: null },
    )
    expect(JSON.stringify(document), pack).not.toContain(secret)
  }
})

test('an untouched workbook gives every pack, without praise and without holes', () => {
  const sources: Sources = {
    now: { workbook: makeUntouched(), asOf: typicalDay },
    baseline: null,
    followUp: null,
  }
  for (const pack of packIds) {
    const told = JSON.stringify(make({ pack }, sources))
    expect(told, pack).not.toMatch(/undefined|NaN|well done|great work|excellent|congratulations/)
  }
})

test('only paper with a box on it says what a box stands for, under the method', () => {
  const note = briefingWords.method.undrawn
  const plain = make({ pack: 'full' })
  expect(withBoxNote(plain, note)).toBe(plain.blocks)
  const [first, ...rest] = plain.blocks
  const odd: Block = { kind: 'paragraph', style: 'body', spans: [{ text: '田中' }] }
  const boxed = withBoxNote({ ...plain, blocks: [first!, odd, ...rest] }, note)
  const at = boxed.findIndex((block) => textOf([block]) === note)
  expect(textOf(boxed.slice(at - 1, at))).toMatch(/^Made /)
  expect(boxed[at + 1]?.kind).toBe('page-break')
})
