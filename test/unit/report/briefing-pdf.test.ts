// The finished PDF: complete text, embedded fonts, clean structure, same bytes twice, nothing active, hostile content.
import naughtyStrings from 'big-list-of-naughty-strings'
import { jsPDF } from 'jspdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { makeBriefing } from '../../../src/report/pdf/make-briefing.ts'
import type { BriefingRequest } from '../../../src/report/lay-briefing.ts'
import { slimWorkbook } from '../../../src/report/pdf/briefing-desk.ts'
import type { WrittenPdf } from '../../../src/report/pdf/write-pdf.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import {
  checkStructure,
  fontsOnDisk,
  hasPdfTools,
  readFonts,
  readInfo,
  readOutline,
  readText,
  unpack,
} from './read-pdf.ts'

function request(workbook: Workbook, more: Partial<PackChoice> = {}, madeOn = '2026-05-30'): BriefingRequest {
  return {
    sources: { now: { workbook, asOf: typicalDay }, baseline: null, followUp: null },
    choice: { pack: 'week-one', paper: 'a4', mark: briefingWords.defaultMark, ...more },
    madeOn,
  }
}

async function make(
  workbook: Workbook,
  more: Partial<PackChoice> = {},
  madeOn?: string,
): Promise<WrittenPdf> {
  const result = await makeBriefing(request(workbook, more, madeOn), fontsOnDisk)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const active =
  /\/(?:JS|JavaScript|OpenAction|AA|Launch|URI|SubmitForm|ImportData|GoToR|GoToE|EmbeddedFile|RichMedia|AcroForm|Annots?)\b/

/** No executable entry outside of text; names inside strings and streams do not count, so those are taken out. */
function withoutStrings(pdf: string): string {
  return pdf
    .replaceAll(/stream[\s\S]*?endstream/g, '')
    .replaceAll(/\((?:\\.|[^\\()])*\)|<[0-9a-fA-F\s]*>/g, '')
}

let typical: WrittenPdf

beforeAll(async () => {
  typical = await make(makeTypical())
})

describe('bytes', () => {
  test('the same request gives the same bytes, another day gives others', async () => {
    const again = await make(makeTypical())
    expect(Buffer.from(again.bytes).equals(Buffer.from(typical.bytes))).toBe(true)
    const later = await make(makeTypical(), {}, '2026-05-31')
    expect(Buffer.from(later.bytes).equals(Buffer.from(typical.bytes))).toBe(false)
  })

  test('a workbook without stamps, as the worker gets it, gives the same bytes', async () => {
    const slim = await make(slimWorkbook(makeTypical()))
    expect(Buffer.from(slim.bytes).equals(Buffer.from(typical.bytes))).toBe(true)
  })

  test('reports progress page by page and stops when cancelled', async () => {
    const seen: string[] = []
    const done = await makeBriefing(request(makeTypical()), fontsOnDisk, {
      onProgress: (page, pages) => seen.push(`${String(page)}/${String(pages)}`),
    })
    expect(done.ok).toBe(true)
    expect(seen).toEqual(
      Array.from({ length: typical.pages }, (_, index) => `${String(index + 1)}/${String(typical.pages)}`),
    )
    const cancelled = await makeBriefing(request(makeTypical()), fontsOnDisk, { isCancelled: () => true })
    expect(cancelled).toEqual({ ok: false, problem: { code: 'cancelled' } })
  })

  test('a missing font is a problem, not an exception', async () => {
    const result = await makeBriefing(request(makeTypical()), () => Promise.reject(new Error('no such font')))
    expect(result).toEqual({ ok: false, problem: { code: 'briefing-failed', what: 'no such font' } })
  })

  test('our widths are those jsPDF reads from the same font file', async () => {
    const document = new jsPDF({ unit: 'pt' })
    document.addFileToVFS('a.ttf', Buffer.from(await fontsOnDisk('plex-semibold')).toString('latin1'))
    document.addFont('a.ttf', 'a', 'normal')
    document.setFont('a').setFontSize(10)
    for (const text of ['Frame options', 'Żółć Жук', '0123456789', '“Quotes” – dash…']) {
      expect(measureText(text, 10, 600)).toBeCloseTo(document.getTextWidth(text), 2)
    }
  })
})

describe.runIf(hasPdfTools)('the typical briefing', () => {
  test('every sentence that matters is in its text', () => {
    const text = readText(typical.bytes).replaceAll(/\s+/g, ' ')
    for (const part of [
      'Our technology leader runs delivery but hears of strategy after it is made',
      'Short of target at five of seven stages. Involvement in shaping strategy scores 26 of 100; the team wants 85.',
      'A voice in 2 of 7 decisions that depend on technology. In three more, technology is asked for input only.',
      'Widest at review and adapt: technology is excluded, and meant to co-create',
      'Technology leader joins the strategy day and recommends goals',
      'Piotr Wałęski',
      'Aïsha Renard',
      'Two of eight kinds of business information reach technology on time',
      'COO and Commercial both decide: keep one D.',
      'We kept a price engine for a market we had left',
      'Three symptoms are seen often or always',
      'Five gaps accepted as they stand; three get an owner today.',
      'One exit criterion is waived; the reason stands at the sign-off.',
      'waived: Ratings were agreed aloud; the blind round follows in June',
      'Pathway, data of 30 May 2026, week one signed off by Marta Lindqvist on 29 May',
      `Page 1 of ${String(typical.pages)}`,
      `Page ${String(typical.pages)} of ${String(typical.pages)}`,
    ]) {
      expect(text).toContain(part)
    }
  })

  test('page one holds headline, findings, map, next steps, the request and the method note', () => {
    const [first = ''] = readText(typical.bytes).split('\f')
    for (const part of [
      'What happens next',
      'Asked of you:',
      'How far to trust this',
      'gap × importance',
      'One exit criterion is waived',
    ]) {
      expect(first).toContain(part)
    }
  })

  test('fonts are embedded with a map back to Unicode, and only those used', () => {
    expect(readFonts(typical.bytes)).toEqual([
      { name: 'IBMPlexSans-Regular', embedded: true, cut: true, unicode: true },
      { name: 'IBMPlexSans-SemiBold', embedded: true, cut: true, unicode: true },
    ])
  })

  test('structure is clean, the version is honest, and nothing is active', () => {
    checkStructure(typical.bytes)
    expect(Buffer.from(typical.bytes.subarray(0, 8)).toString('latin1')).toBe('%PDF-1.7')
    expect(withoutStrings(unpack(typical.bytes))).not.toMatch(active)
  })

  test('bookmarks nest, facts and language are there', () => {
    const outline = readOutline(typical.bytes)
    expect(outline.map(({ title }) => title)).toEqual([
      'Our technology leader runs delivery but hears of strategy after it is made',
      'Information flows',
      'Decision rights',
      'Gaps ranked, with evidence',
      'Actions agreed: 4',
      'Symptoms',
      'Sign-off',
      'Method and definitions',
    ])
    expect(outline[0]?.kids).toEqual(['Involvement map', 'What happens next', 'How far to trust this'])
    const info = readInfo(typical.bytes)
    expect(info).toMatch(/Title:\s+Meridane Freight: Week one briefing/)
    expect(info).toMatch(/Author:\s+Jo Haraldsen/)
    expect(info).toMatch(/Subject:\s+Meridane Freight/)
    expect(info).toMatch(/CreationDate:\s+Sat May 30 12:00:00 2026/)
    expect(info).toMatch(/Page size:\s+595\.28 x 841\.89/)
    expect(unpack(typical.bytes)).toContain('/Lang (en-GB)')
  })

  test('Letter keeps everything', async () => {
    const letter = await make(makeTypical(), { paper: 'letter' })
    expect(readInfo(letter.bytes)).toMatch(/Page size:\s+612 x 792/)
    const words = (pdf: WrittenPdf) =>
      new Set(
        readText(pdf.bytes)
          .split(/\s+/)
          .filter((word) => !/^\d+$/.test(word)),
      )
    const onLetter = words(letter)
    expect([...words(typical)].filter((word) => !onLetter.has(word))).toEqual([])
  })

  test('the mark is what was asked for, or none', async () => {
    expect(readText((await make(makeTypical(), { mark: 'Board only' })).bytes)).toContain('Board only')
    expect(readText((await make(makeTypical(), { mark: '' })).bytes)).not.toContain('Confidential')
  })
})

describe.runIf(hasPdfTools)('an untouched workbook', () => {
  test('gives a short, honest briefing without praise', async () => {
    const pdf = await make(makeUntouched())
    expect(pdf.pages).toBeLessThanOrEqual(2)
    const text = readText(pdf.bytes).replaceAll(/\s+/g, ' ')
    for (const part of [
      'Nothing is rated yet',
      'No gap to act on yet.',
      'Not signed off yet.',
      'No action of week one is agreed yet.',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).not.toContain('Asked of you')
    expect(text).not.toMatch(/well done|great|excellent|congratulations/i)
    checkStructure(pdf.bytes)
  })
})

describe.runIf(hasPdfTools)('ratings', () => {
  const comment = 'SecretOpinion'
  function withRound(state: string, more: Readonly<Record<string, Cell>> = {}): Workbook {
    const rated = addRows(makeTypical(), 'ratings', {
      r1: {
        respondent: 'ceo',
        item: 'integration-points/frame-options',
        round: 'baseline',
        value: 4,
        comment,
      },
      r2: {
        respondent: 'technology-leader',
        item: 'integration-points/frame-options',
        round: 'baseline',
        value: 1,
        comment,
      },
    })
    const named = setCells(rated, 'people', 'technology-leader', { side: 'technology' })
    return setCells(named, 'rounds', 'baseline', { state, raters: ['ceo', 'technology-leader'], ...more })
  }

  test('nothing of an unrevealed round is told, not even how many answered', async () => {
    const hidden = await make(withRound('collecting'))
    const text = readText(hidden.bytes)
    expect(text).not.toContain(comment)
    expect(text).not.toContain('raters')
    expect(Object.keys(slimWorkbook(withRound('collecting')).tables.ratings.rows)).toEqual([])
  })

  test('a revealed round counts its raters', async () => {
    const consent = { 'consent-of-the-technology-leader-to-a-split-by-side': true }
    const tell = async (more: Readonly<Record<string, Cell>>) =>
      readText((await make(withRound('revealed', { ...consent, ...more }))).bytes).replaceAll(/\s+/g, ' ')
    const text = await tell({ 'way-of-rating': 'pass-the-laptop' })
    expect(text).toContain('Two raters answered blind, one of them on the technology side')
    expect(text).not.toContain(comment)
    const cards = await tell({ 'way-of-rating': 'cards-up' })
    expect(cards).toContain('Two raters answered with cards up, not blind, one of them on')
    expect(await tell({})).toContain('Two raters answered, one of them on')
    expect(await tell({ raters: ['ceo'] })).toContain('One rater answered, not on the technology side;')
    const withheld = await tell({ 'consent-of-the-technology-leader-to-a-split-by-side': false })
    expect(withheld).toContain('Two raters answered; the team then agreed eleven of 23 values.')
  })
})

describe.runIf(hasPdfTools)('hostile content', () => {
  const strings: readonly string[] = naughtyStrings

  function makeNaughty(): Workbook {
    let workbook = makeTypical()
    const rows = Object.fromEntries(
      strings.map((text, index) => [
        `n${String(index)}`,
        { action: `${String(index)}begin ${text} end${String(index)}`, owner: 'ceo', due: '2026-07-01' },
      ]),
    )
    workbook = addRows(workbook, 'actions', rows)
    for (const [index, id] of ['execute', 'frame-options', 'review-and-adapt'].entries()) {
      workbook = setCells(workbook, 'integration-points', id, {
        'stage-of-strategy': strings[index * 60 + 20] ?? '',
      })
    }
    return setCells(workbook, 'facts', 'facts', {
      organisation: '(x) /JS (app.alert\\(1\\)) >> endobj <script>',
    })
  }

  test('every naughty string is there from begin to end, in a clean file with nothing active', async () => {
    const pdf = await make(makeNaughty())
    checkStructure(pdf.bytes)
    const text = readText(pdf.bytes)
    for (const index of strings.keys()) {
      expect(text).toContain(`${String(index)}begin`)
      expect(text).toContain(`end${String(index)}`)
    }
    expect(pdf.undrawn.length).toBeGreaterThan(50)
    expect(pdf.undrawn.every(({ count }) => count > 0)).toBe(true)
    expect(withoutStrings(unpack(pdf.bytes))).not.toMatch(active)
    expect(readFonts(pdf.bytes).every((font) => font.embedded && font.unicode)).toBe(true)
  })

  test('plain naughty strings come back letter by letter', async () => {
    const text = readText((await make(makeNaughty())).bytes).replaceAll(/\s+/g, '')
    const plain = strings.filter((value) => /^[\x20-\x7e]+$/.test(value))
    expect(plain.length).toBeGreaterThan(200)
    for (const value of plain) expect(text).toContain(value.replaceAll(/\s+/g, ''))
  })

  test('a title of 10,000 characters and a cell of 100,000 do not break a page', async () => {
    let workbook = setCells(makeTypical(), 'facts', 'facts', { organisation: 'Long '.repeat(2000) })
    workbook = setCells(workbook, 'integration-points', 'execute', {
      'stage-of-strategy': 'W'.repeat(10_000),
      evidence: 'evidence '.repeat(11_000),
    })
    const pdf = await make(workbook)
    checkStructure(pdf.bytes)
    expect(readText(pdf.bytes).match(/evidence/g)?.length).toBeGreaterThan(11_000)
  })
})
