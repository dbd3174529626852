// What a reader's program asks of a PDF: structure, links, contents, turned pages, a logo, a lock; and no letter lost.
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { FaceId } from '../../../src/charts/font-metrics.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import type { Block, Frame } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { layPages } from '../../../src/report/layout.ts'
import { makeBriefing } from '../../../src/report/pdf/make-briefing.ts'
import { writePages } from '../../../src/report/pdf/write-pdf.ts'
import type { WrittenPdf } from '../../../src/report/pdf/write-pdf.ts'
import { setCells } from './fixture.ts'
import { makeFaceWith } from './make-face.ts'
import {
  checkStructure,
  fontsOnDisk,
  hasPdfTools,
  plainFrame as frame,
  readFonts,
  readInfo,
  readStructure,
  readText,
  unpack,
} from './read-pdf.ts'

async function write(blocks: readonly Block[], more: Partial<Frame> = {}): Promise<WrittenPdf> {
  const facts = {
    title: 'T',
    author: '',
    organisation: '',
    madeOn: '2026-05-30',
    language: 'en-GB',
  } as const
  const laid = layPages(blocks, { ...frame, ...more }, 'a4', measureText)
  const fonts = (face: FaceId) =>
    face === 'further' ? Promise.reject(new Error('no further font')) : fontsOnDisk(face)
  const result = await writePages(laid, facts, fonts)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

async function makePack(choice: Partial<PackChoice>, password?: string): Promise<WrittenPdf> {
  const { workbook, checkpoints } = makeSampleContent('sample')
  const [baseline, followUp] = checkpoints.map((copy): Workbook => copy.workbook)
  const asOf = '2026-11-23'
  const result = await makeBriefing(
    {
      sources: {
        now: { workbook, asOf },
        baseline: baseline === undefined ? null : { workbook: baseline, asOf: '2026-05-30' },
        followUp: followUp === undefined ? null : { workbook: followUp, asOf: '2026-11-20' },
      },
      choice: { pack: 'full', paper: 'a4', mark: '', ...choice },
      madeOn: '2026-11-23',
      ...(password === undefined ? {} : { password }),
    },
    fontsOnDisk,
  )
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

describe.runIf(hasPdfTools)('the full pack of the sample', () => {
  let pdf: WrittenPdf
  let raw: string
  beforeAll(async () => {
    pdf = await makePack({})
    raw = unpack(pdf.bytes)
  })

  test('is tagged: headings, tables with header cells, figures that say what they show', () => {
    checkStructure(pdf.bytes)
    expect(readInfo(pdf.bytes)).toMatch(/Tagged:\s+yes/)
    const structure = readStructure(pdf.bytes)
    for (const role of ['H1', 'H2', 'H3', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC', 'TOCI', 'Link']) {
      expect(structure, role).toMatch(new RegExp(`^\\s*${role}\\b`, 'm'))
    }
    const figures = raw.match(/\/S \/Figure/g)?.length ?? 0
    const alternatives = raw.match(/\/Alt /g)?.length ?? 0
    expect(figures).toBeGreaterThan(10)
    expect(alternatives).toBe(figures)
  })

  test('its links all lead to places inside it, and its contents name the pages they lead to', () => {
    const links = raw.match(/\/Subtype \/Link/g)?.length ?? 0
    expect(links).toBeGreaterThan(40)
    expect(raw.match(/\/Dest \[/g)?.length).toBeGreaterThanOrEqual(links)
    expect(raw).not.toMatch(/\/URI|\/GoToR|\/Launch|\/JavaScript/)
    const pages = readText(pdf.bytes).split('\f')
    const contents = pages[1] ?? ''
    expect(contents).toContain('Contents')
    for (const title of ['Sources', 'Method and definitions']) {
      const page = new RegExp(`${title}\\s+(\\d+)`).exec(contents)?.[1]
      expect(pages[Number(page) - 1], title).toContain(title)
    }
  })

  test('a program that knows no differences between lines has every page of it', async () => {
    expect(Buffer.from(pdf.bytes).toString('latin1')).toContain('/Predictor 15')
    const from = await PDFDocument.load(pdf.bytes)
    const copy = await PDFDocument.create()
    for (const page of await copy.copyPages(from, from.getPageIndices())) copy.addPage(page)
    expect(readText(await copy.save())).toBe(readText(pdf.bytes))
  })

  test('wide tables lie on turned pages, which know their own size', () => {
    const sizes = new Set(raw.match(/\/MediaBox \[[^\]]+\]/g)?.map((box) => box.replaceAll(/\s+/g, ' ')))
    expect([...sizes].some((box) => /595\.2\d+ 841/.test(box))).toBe(true)
    expect([...sizes].some((box) => /841\.8\d+ 595/.test(box))).toBe(true)
  })
})

test.runIf(hasPdfTools)('a locked summary opens with its password alone, by AES with 256 bits', async () => {
  const locked = await makePack({ pack: 'summary' }, 'open sesame')
  expect(() => readInfo(locked.bytes)).toThrow(/password/i)
  expect(readInfo(locked.bytes, 'open sesame')).toMatch(/Encrypted:\s+yes .*AES-256/)
  expect(readInfo(locked.bytes, 'open sesame')).toMatch(/Title:\s+Meridane Freight: Executive summary/)
})

test.runIf(hasPdfTools)('a locked briefing is tagged like one that is not', async () => {
  const [open, locked] = [
    await makePack({ pack: 'week-one' }),
    await makePack({ pack: 'week-one' }, 'sesame'),
  ]
  expect(Buffer.from(open.bytes).toString('latin1')).toContain('/Predictor 15')
  const structure = readStructure(open.bytes)
  expect(structure).toMatch(/^\s*TD\b/m)
  expect(readStructure(locked.bytes, 'sesame')).toBe(structure)
})

/** One sentence of each script our faces have, and what a text may hold between its letters. */
const corpus = [
  'Plain ASCII: !"#$%&()*+,-./:;<=>?@[]^_`{|}~',
  'Zażółć gęślą jaźń, Příliš žluťoučký kůň, ÅÄÖ ß Œœ ÿ Ñ ñ',
  'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία',
  'Съешь же ещё этих мягких французских булок',
  '≥ ≤ ≠ ≈ → ← ↑ ↓ ▲ ▼ ● ○ ■ □ ✓ ✗ ★ ₹ ₺ ₽ € £',
] as const

test.runIf(hasPdfTools)('no letter of any script we have a face for is lost', async () => {
  const blocks = corpus.map((text): Block => ({ kind: 'paragraph', style: 'body', spans: [{ text }] }))
  const pdf = await write(blocks)
  expect(pdf.undrawn).toEqual([])
  const text = readText(pdf.bytes).replaceAll(/\s+/g, ' ')
  for (const sentence of corpus) expect(text).toContain(sentence)
})

test.runIf(hasPdfTools)(
  'more letters of one face than a font has codes for become two fonts, and none is lost',
  async () => {
    const letters = Array.from({ length: 0x17f - 0xc0 + 1 }, (_, index) => String.fromCharCode(0xc0 + index))
    const lines = Array.from(
      { length: 8 },
      (_, line) => `a${letters.slice(line * 24, line * 24 + 24).join('')}z`,
    )
    const pdf = await write(lines.map((text) => ({ kind: 'paragraph', style: 'body', spans: [{ text }] })))
    checkStructure(pdf.bytes)
    const text = readText(pdf.bytes)
    for (const line of lines) expect(text).toContain(line.normalize('NFC'))
    const plex = readFonts(pdf.bytes).filter(({ name }) => name === 'IBMPlexSans-Regular')
    expect(plex.length).toBeGreaterThan(1)
    expect(plex.every(({ embedded, cut, unicode }) => embedded && cut && unicode)).toBe(true)
  },
)

test.runIf(hasPdfTools)(
  'a row that runs over several pages is one row with each of its cells once',
  async () => {
    const long = Array.from({ length: 3000 }, (_, index) => `word${String(index)}`).join(' ')
    const pdf = await write([
      {
        kind: 'table',
        columns: [
          { head: [{ text: 'Left' }], width: 1 },
          { head: [{ text: 'Right' }], width: 1 },
        ],
        rows: [
          {
            kind: 'row',
            cells: [{ spans: [{ text: `left ${long}` }] }, { spans: [{ text: `right ${long}` }] }],
          },
          { kind: 'row', cells: [{ spans: [{ text: 'next' }] }, { spans: [] }] },
        ],
      },
    ])
    expect(pdf.pages).toBeGreaterThan(2)
    checkStructure(pdf.bytes)
    const roles = readStructure(pdf.bytes).match(/^ *(?:TR|TH|TD)\b/gm) ?? []
    expect(roles.map((role) => role.trim())).toEqual(['TR', 'TH', 'TH', 'TR', 'TD', 'TD', 'TR', 'TD', 'TD'])
  },
)

test.runIf(hasPdfTools)('right-to-left scripts keep every letter', async () => {
  const hebrew = 'בראשית ברא אלהים'
  const arabic = 'نص حكيم له سر قاطع'
  const spans = (text: string): Block => ({ kind: 'paragraph', style: 'body', spans: [{ text }] })
  const pdf = await write([spans(hebrew), spans(arabic)])
  expect(pdf.undrawn).toEqual([])
  const letters = (text: string) =>
    Array.from(text.normalize('NFKC').replaceAll(/[^\p{L}]/gu, ''))
      .sort()
      .join('')
  const body = readText(pdf.bytes).replace(/Org Name|Page 1 of 1/g, '')
  expect(letters(body)).toBe(letters(hebrew + arabic))
})

test.runIf(hasPdfTools)('a logo stands on every page, once in the file', async () => {
  // One white pixel.
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
    'base64',
  )
  const blocks: Block[] = [
    { kind: 'paragraph', style: 'body', spans: [{ text: 'one' }] },
    { kind: 'page-break' },
    { kind: 'paragraph', style: 'body', spans: [{ text: 'two' }] },
    { kind: 'page-break' },
    { kind: 'paragraph', style: 'body', spans: [{ text: 'three' }] },
  ]
  const pdf = await write(blocks, { logo: { png, width: 60, height: 20 } })
  checkStructure(pdf.bytes)
  const raw = unpack(pdf.bytes)
  expect(raw.match(/\/I0 Do/g)).toHaveLength(3)
  expect(raw.match(/\/Subtype \/Image/g)).toHaveLength(1)
  // Beside the form of what the pages have alike.
  expect(raw.match(/\/P1 Do/g)).toHaveLength(3)
  const names = /\/XObject <<([^>]*)>>/.exec(raw)?.[1] ?? ''
  expect(names.match(/\/\w+/g)?.sort()).toEqual(['/I0', '/P1'])
})

describe('a font somebody brought', () => {
  test('that is none gets one sentence’s worth of reason', async () => {
    const { workbook } = makeSampleContent('sample')
    const request = {
      sources: { now: { workbook, asOf: '2026-11-23' }, baseline: null, followUp: null },
      choice: { pack: 'summary', paper: 'a4', mark: '' },
      madeOn: '2026-11-23',
      furtherFont: { name: 'song.mp3', bytes: new TextEncoder().encode('OTTO is no TrueType') },
    } as const
    expect(await makeBriefing(request, fontsOnDisk)).toEqual({
      ok: false,
      problem: { code: 'font-unreadable', name: 'song.mp3' },
    })
  })

  test.runIf(hasPdfTools)('draws what ours cannot, and no box is reported', async () => {
    const { workbook } = makeSampleContent('sample')
    // Stands in for a large font: one small face with a letter no other has.
    const letter = '\u4e2d'
    const bytes = await makeFaceWith(letter)
    const named = setCells(workbook, 'facts', 'facts', { organisation: `${letter}${letter} Freight` })
    const request = {
      sources: { now: { workbook: named, asOf: '2026-11-23' }, baseline: null, followUp: null },
      choice: { pack: 'summary', paper: 'a4', mark: '' },
      madeOn: '2026-11-23',
    } as const
    const without = await makeBriefing(request, fontsOnDisk)
    expect(without.ok && without.value.undrawn).toEqual([
      { character: letter, count: expect.any(Number) as number },
    ])
    const made = await makeBriefing({ ...request, furtherFont: { name: 'a.ttf', bytes } }, fontsOnDisk)
    if (!made.ok) throw new Error(JSON.stringify(made.problem))
    expect(made.value.undrawn).toEqual([])
    checkStructure(made.value.bytes)
    expect(readText(made.value.bytes)).toContain(`${letter}${letter} Freight`)
    const again = await makeBriefing(request, fontsOnDisk)
    expect(again.ok && again.value.undrawn).toHaveLength(1)
  })
})
