// The editable copy: the same blocks in the same order, sound XML whatever the content, links that lead somewhere, same bytes twice.
import naughtyStrings from 'big-list-of-naughty-strings'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { PAGE } from '../../../src/report/blocks.ts'
import type { Block, BriefingDocument, TableBlock } from '../../../src/report/blocks.ts'
import type { PackChoice } from '../../../src/report/briefing-context.ts'
import { cleanText, splitDirections } from '../../../src/report/docx/clean-text.ts'
import { makeEditableBriefing } from '../../../src/report/docx/make-editable-briefing.ts'
import { writeDocx } from '../../../src/report/docx/write-docx.ts'
import { layBriefing } from '../../../src/report/lay-briefing.ts'
import type { BriefingRequest } from '../../../src/report/lay-briefing.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { addRows, makeTypical, makeUntouched, setCells, typicalDay } from './fixture.ts'
import { childrenOf, findAll, readDocx, textOf, valueOf, wordsOf } from './read-docx.ts'
import type { DocxFile, Element } from './read-docx.ts'

function request(workbook: Workbook, more: Partial<PackChoice> = {}): BriefingRequest {
  return {
    sources: { now: { workbook, asOf: typicalDay }, baseline: null, followUp: null },
    choice: { pack: 'week-one', paper: 'a4', mark: briefingWords.defaultMark, ...more },
    madeOn: '2026-05-30',
  }
}

async function makeBytes(asked: BriefingRequest): Promise<Uint8Array> {
  const result = await makeEditableBriefing(asked)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.bytes
}

const make = async (asked: BriefingRequest) => readDocx(await makeBytes(asked))

const frame = {
  organisation: 'Meridane',
  name: 'Week one',
  mark: 'Confidential',
  data: 'data of today',
  note: 'rows',
  pageOf: briefingWords.page,
  continued: briefingWords.continued,
}

/** A document of blocks alone, as no pack need have it yet. */
async function write(blocks: readonly Block[], more: Partial<BriefingDocument> = {}): Promise<DocxFile> {
  const document = { title: 'Title', author: 'Author', frame, blocks, ...more }
  return readDocx(await writeDocx(document, new Map(), 'a4', '2026-05-30'))
}

function bodyOf(file: DocxFile): Element {
  return childrenOf(file.xml('word/document.xml'), 'w:body')[0]!
}

const headingStyles: Readonly<Record<string, string>> = {
  Heading1: 'title',
  Heading2: 'section',
  Heading3: 'finding',
}

function headingsOf(file: DocxFile) {
  return findAll(bodyOf(file), 'w:p').flatMap((paragraph) => {
    const style = headingStyles[valueOf(paragraph, 'w:pStyle') ?? '']
    return style === undefined ? [] : [{ style, text: textOf(paragraph) }]
  })
}

/** Tables of rows; those that only place texts repeat no head and have no lines between rows. */
function tablesOf(file: DocxFile): Element[] {
  return findAll(bodyOf(file), 'w:tbl').filter((table) => valueOf(table, 'w:insideH') === 'single')
}

function headed({ columns }: TableBlock): boolean {
  return columns.some(({ head }) => head.some(({ text }) => text !== ''))
}

function expectLinksToResolve(file: DocxFile): void {
  const body = bodyOf(file)
  const names = findAll(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name'])
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[A-Za-z]\w{0,39}$/)
  const ids = (name: string) => findAll(body, name).map(({ attributes }) => String(attributes['w:id']))
  expect(ids('w:bookmarkEnd').sort()).toEqual(ids('w:bookmarkStart').sort())
  for (const { attributes } of findAll(body, 'w:hyperlink')) expect(names).toContain(attributes['w:anchor'])
  for (const { attributes } of findAll(body, 'w:fldSimple')) {
    expect(names).toContain(/^PAGEREF (\w+) \\h$/.exec(attributes['w:instr'] ?? '')?.[1])
  }
}

let file: DocxFile
let blocks: readonly Block[]

beforeAll(async () => {
  const asked = request(makeTypical())
  file = await make(asked)
  blocks = layBriefing(asked).document.blocks
})

describe('the typical briefing', () => {
  test('has the headings of the blocks, in order, by style', () => {
    const expected = blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ style: block.style, text: block.text }] : [],
    )
    expect(headingsOf(file)).toEqual(expected)
  })

  test('has their tables with all rows and cells, heads that repeat, rows that stay whole', () => {
    const tables = blocks.filter((block) => block.kind === 'table')
    const written = tablesOf(file)
    expect(written.length).toBe(tables.length)
    for (const [index, table] of tables.entries()) {
      const rows = childrenOf(written[index]!, 'w:tr')
      expect(rows.length).toBe(table.rows.length + (headed(table) ? 1 : 0))
      expect(findAll(rows[0]!, 'w:tblHeader').length).toBe(headed(table) ? 1 : 0)
      expect(rows.every((row) => findAll(row, 'w:cantSplit').length === 1)).toBe(true)
      const data = headed(table) ? rows.slice(1) : rows
      for (const [at, row] of table.rows.entries()) {
        const cells = childrenOf(data[at]!, 'w:tc')
        expect(cells.length).toBe(row.kind === 'group' ? 1 : table.columns.length)
        if (row.kind === 'group') {
          expect(valueOf(cells[0]!, 'w:gridSpan')).toBe(String(table.columns.length))
          continue
        }
        for (const [column, cell] of row.cells.entries()) {
          const text = textOf(cells[column]!)
          for (const span of cell.spans) expect(text).toContain(span.text)
          if (cell.glyph?.picture !== true) expect(text).toContain(cell.glyph?.alternative ?? '')
        }
      }
    }
  })

  test('bars beside their numbers stay pictures, numbered among the figures, and their words are not written', async () => {
    const summary = await make(request(makeTypical(), { pack: 'summary' }))
    const pictures = findAll(bodyOf(summary), 'wp:docPr').map(({ attributes }) => attributes)
    expect(pictures).toHaveLength(10)
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(10)
    expect(pictures[0]?.['descr']).toContain('Involvement in shaping strategy')
    expect(textOf(bodyOf(summary))).not.toContain(pictures[0]?.['descr'] ?? '')
  })

  test('its figures are vectors twice over, each with its words', () => {
    const charts = blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
    const pictures = findAll(bodyOf(file), 'wp:docPr')
    expect(pictures.map(({ attributes }) => attributes['descr'])).toEqual(
      charts.map((chart) => `${chart.title}. ${chart.alternative}`),
    )
    expect(pictures.map(({ attributes }) => attributes['id'])).toEqual(
      charts.map((_, index) => String(index + 1)),
    )
    const targets = new Map(
      findAll(file.xml('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
        attributes['Id'],
        `word/${attributes['Target'] ?? ''}`,
      ]),
    )
    const embedded = (name: string) =>
      findAll(bodyOf(file), name).map(({ attributes }) => targets.get(attributes['r:embed']))
    const types = findAll(file.xml('[Content_Types].xml'), 'Default').map(({ attributes }) => attributes)
    expect(types).toContainEqual({ ContentType: 'image/x-emf', Extension: 'emf' })
    for (const [index, chart] of charts.entries()) {
      const texts = chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
      const svg = file.xml(embedded('asvg:svgBlip')[index]!)
      expect(findAll(svg, 'text').map(wordsOf)).toEqual(texts)
      const emf = Buffer.from(file.bytes(embedded('a:blip')[index]!))
      expect(emf.subarray(40, 44).toString()).toBe(' EMF')
      expect(emf.readUInt32LE(48)).toBe(emf.length)
      expect(countRecords(emf)).toBe(emf.readUInt32LE(52))
      for (const text of texts) expect(emf.includes(Buffer.from(text, 'utf16le'))).toBe(true)
    }
  })

  test('header and footer say what those of the PDF say, and count pages', () => {
    const header = textOf(file.xml('word/header1.xml'))
    expect(header).toContain('Meridane Freight')
    expect(header).toContain(briefingWords.packs['week-one'].name)
    expect(header).toContain(`\t${briefingWords.defaultMark}`)
    const footer = file.xml('word/footer1.xml')
    expect(textOf(footer)).toContain('week one signed off by Marta Lindqvist on 29 May')
    expect(textOf(footer)).toMatch(/\tPage {2}of $/)
    expect(findAll(footer, 'w:instrText').map(wordsOf)).toEqual(['PAGE', 'NUMPAGES'])
  })

  test('links lead to bookmarks', () => {
    expectLinksToResolve(file)
  })

  test('facts, language and times are those of the request', () => {
    const core = file.xml('docProps/core.xml')
    const fact = (name: string) => wordsOf(findAll(core, name)[0]!)
    expect(fact('dc:title')).toMatch(/^Meridane Freight: Week one briefing/)
    expect(fact('dc:creator')).toBe('Jo Haraldsen')
    expect(fact('dc:subject')).toBe('Meridane Freight')
    expect(fact('dcterms:created')).toBe('2026-05-30T12:00:00Z')
    expect(fact('dcterms:modified')).toBe('2026-05-30T12:00:00Z')
    expect(valueOf(file.xml('word/styles.xml'), 'w:lang')).toBe('en-GB')
  })

  test('the same request gives the same bytes', async () => {
    const [one, two] = [await makeBytes(request(makeTypical())), await makeBytes(request(makeTypical()))]
    expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true)
  })
})

function countRecords(emf: Buffer): number {
  let records = 0
  for (let at = 0; at < emf.length; at += emf.readUInt32LE(at + 4)) records += 1
  return records
}

describe('blocks no sample has', () => {
  const table = (turned: boolean): Block => ({
    kind: 'table',
    columns: [
      { head: [{ text: 'What' }], width: 1 },
      { head: [{ text: 'How many' }], width: 60, fixed: true, align: 'decimal' },
    ],
    rows: [
      { kind: 'group', cell: { spans: [{ text: 'Group' }] } },
      { kind: 'row', cells: [{ spans: [{ text: 'a' }] }, { spans: [{ text: '1.25' }] }] },
      { kind: 'row', cells: [{ spans: [{ text: 'b' }] }, { spans: [{ text: '12' }] }] },
    ],
    ...(turned ? { turned: true as const } : {}),
  })

  test('a turned table lies on a landscape section with what introduces it', async () => {
    const turned = await write([
      { kind: 'heading', style: 'title', text: 'Upright' },
      { kind: 'page-break' },
      { kind: 'heading', style: 'section', text: 'Turned' },
      table(true),
      { kind: 'paragraph', style: 'body', spans: [{ text: 'Upright again' }] },
    ])
    const sizes = findAll(bodyOf(turned), 'w:pgSz').map(({ attributes }) => attributes)
    expect(sizes.map((size) => size['w:orient'])).toEqual(['portrait', 'landscape', 'portrait'])
    expect(Number(sizes[1]?.['w:w'])).toBeGreaterThan(Number(sizes[1]?.['w:h']))
    const parts = textOf(bodyOf(turned))
    expect(parts.indexOf('Turned')).toBeLessThan(parts.indexOf('How many'))
  })

  test('numbers stand with their points below one another', async () => {
    const numbers = await write([table(false)])
    const indents = findAll(bodyOf(numbers), 'w:ind').map(({ attributes }) => Number(attributes['w:right']))
    expect(indents[0]).toBe(0)
    expect(indents[1]).toBeGreaterThan(100)
  })

  test('tables never touch, and nothing ends with one', async () => {
    const touching = await write([table(false), table(false)])
    const names = bodyOf(touching).children.map((child) => (typeof child === 'string' ? '' : child.name))
    expect(names).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'])
  })

  test('a signature stays whole on the page of what follows it, unless it is longer than a page may be', async () => {
    const fields = [{ label: 'Decided', value: 'A second cycle' }]
    const rowsOf = async (value: string) => {
      const signed = await write([
        { kind: 'sign-off', fields: [...fields, { label: 'Why', value }], withNext: true },
        { kind: 'paragraph', style: 'body', spans: [{ text: 'Every exit criterion is met.' }] },
      ])
      return findAll(bodyOf(signed), 'w:tr')
    }
    const [, short] = await rowsOf('Because')
    expect(findAll(short!, 'w:cantSplit')).toHaveLength(1)
    expect(findAll(short!, 'w:keepNext')).toHaveLength(2)
    const [, long] = await rowsOf('because '.repeat(200))
    expect(findAll(long!, 'w:keepNext')).toHaveLength(0)
  })

  test('contents, links with their page, breaks, lists, callouts and signatures', async () => {
    const heading = (text: string, anchor: string): Block => ({
      kind: 'heading',
      style: 'section',
      text,
      anchor,
      bookmark: { title: `${text}!`, level: 2 },
    })
    const all = await write([
      { kind: 'heading', style: 'title', text: 'Contents' },
      { kind: 'contents' },
      { kind: 'page-break' },
      heading('One', 'one'),
      { kind: 'paragraph', style: 'meta', spans: [{ text: `see page ${PAGE}`, link: 'two' }] },
      { kind: 'paragraph', style: 'meta', spans: [{ text: `gone: ${PAGE}`, link: 'nowhere' }] },
      { kind: 'list', items: [[{ text: 'first' }], [{ text: 'second' }]] },
      { kind: 'space', points: 20 },
      { kind: 'callout', spans: [{ text: 'Asked of you' }] },
      heading('Two', 'two'),
      {
        kind: 'sign-off',
        fields: [
          { label: 'By', value: '' },
          { label: 'Decided', value: 'x', wide: true },
        ],
      },
    ])
    expectLinksToResolve(all)
    const text = textOf(bodyOf(all))
    expect(text).toContain('One!\t1')
    expect(text).toContain('see page 1')
    expect(text).not.toContain('gone')
    expect(text).not.toContain(PAGE)
    expect(findAll(bodyOf(all), 'w:pageBreakBefore').length).toBe(1)
    expect(findAll(bodyOf(all), 'w:numPr').length).toBe(2)
    const marks = findAll(bodyOf(all), 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])
    expect(marks).toEqual(['begin', 'separate', 'end'])
  })
})

describe('an untouched workbook', () => {
  test('gives a short file with its honest sentences', async () => {
    const text = textOf(bodyOf(await make(request(makeUntouched()))))
    expect(text).toContain('Nothing is rated yet')
    expect(text).toContain('Not signed off yet.')
  })
})

describe('hostile content', () => {
  const strings: readonly string[] = [
    ...(naughtyStrings as readonly string[]),
    '\u0000\u0001\u0008\u000B\u001F\u007F\u0085\uFFFE\uFFFF',
    '\uD800 and \uDC00',
    ']]></w:t><w:p/>&#0;&amp;',
  ]

  function makeNaughty(): Workbook {
    const rows = Object.fromEntries(
      strings.map((text, index) => [
        `n${String(index)}`,
        { action: `${String(index)}begin ${text} end${String(index)}`, owner: 'ceo', due: '2026-07-01' },
      ]),
    )
    let workbook = addRows(makeTypical(), 'actions', rows)
    for (const [index, id] of ['execute', 'frame-options', 'review-and-adapt'].entries()) {
      workbook = setCells(workbook, 'integration-points', id, { 'stage-of-strategy': strings[index * 60]! })
    }
    return setCells(workbook, 'facts', 'facts', { organisation: '"><script>\u0001</w:t>\uD800' })
  }

  test('every naughty string is there from begin to end, in sound parts', async () => {
    const naughty = await make(request(makeNaughty()))
    const text = textOf(bodyOf(naughty))
    for (const index of strings.keys()) {
      expect(text).toContain(`${String(index)}begin`)
      expect(text).toContain(`end${String(index)}`)
    }
    for (const value of strings.filter((string) => /^[\x20-\x7e]+$/.test(string)))
      expect(text).toContain(value)
    expectLinksToResolve(naughty)
  })

  test('what the file cannot hold is counted', async () => {
    const action = { action: 'a\u0000b\u0007c\uD800d\r\ne\tf', owner: 'ceo' }
    const result = await makeEditableBriefing(request(addRows(makeTypical(), 'actions', { lost: action })))
    expect(result.ok && result.value.lost).toBe(3)
  })

  test('words from right to left are said to be so', async () => {
    const directed = await write([
      { kind: 'paragraph', style: 'body', spans: [{ text: 'אבג דה (ו)' }] },
      { kind: 'paragraph', style: 'body', spans: [{ text: 'Left مرحبا left' }] },
    ])
    const paragraphs = findAll(bodyOf(directed), 'w:p')
    expect(findAll(paragraphs[0]!, 'w:bidi').length).toBe(1)
    expect(findAll(paragraphs[1]!, 'w:bidi').length).toBe(0)
    const runs = findAll(paragraphs[1]!, 'w:r').map((run) => [textOf(run), findAll(run, 'w:rtl').length])
    expect(runs).toEqual([
      ['Left ', 0],
      ['مرحبا', 1],
      [' left', 0],
    ])
  })

  test('text is cleaned and cut without losing a character', () => {
    expect(cleanText('a\r\nb\u2028c\td\u0000e\u202Ef\uD800g')).toBe('a\nb\nc def\uFFFDg')
    const mixed = 'abc אב, גד 12 x'
    expect(
      splitDirections(mixed)
        .map(({ text }) => text)
        .join(''),
    ).toBe(mixed)
  })

  test('a logo stands in the header, with the name it is of', async () => {
    const logo = { png: Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), width: 400, height: 100 }
    const file = await write([], { frame: { ...frame, logo } })
    const picture = findAll(file.xml('word/header1.xml'), 'wp:docPr')[0]
    expect(picture?.attributes['descr']).toBe('Meridane')
  })

  test('a cell of 100,000 characters may run over pages', async () => {
    const long = setCells(makeTypical(), 'integration-points', 'execute', {
      evidence: 'evidence '.repeat(11_000),
    })
    const rows = findAll(bodyOf(await make(request(long))), 'w:tr')
    const row = rows.find((found) => textOf(found).includes('evidence evidence'))!
    expect(findAll(row, 'w:cantSplit')[0]?.attributes['w:val']).toBe('off')
  })
})
