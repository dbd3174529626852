// Pages: nothing lost, nothing outside the margins, heads repeat, rows whole, headings with what they introduce.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import type { Block, Frame, TableBlock, TableRow } from '../../../src/report/blocks.ts'
import { fitsPage } from '../../../src/report/fits-page.ts'
import { fitFooter } from '../../../src/report/frame.ts'
import { layPages } from '../../../src/report/layout.ts'
import type { Page } from '../../../src/report/layout.ts'
import { margins, paperSizes, typeStyles } from '../../../src/report/page.ts'
import { wrapHeading } from '../../../src/report/wrap-heading.ts'
import { cutLines, wrapSpans } from '../../../src/report/wrap.ts'
import type { Mark } from '../../../src/charts/mark.ts'
import { textBoxes } from '../charts/look-at.ts'

const frame: Frame = {
  organisation: 'Org',
  name: 'Name',
  mark: 'Mark',
  data: 'Data',
  note: 'Note',
  pageOf: (page, pages) => `Page ${String(page)} of ${String(pages)}`,
  continued: '(continued)',
}

function table(rows: readonly TableRow[]): TableBlock {
  return {
    kind: 'table',
    columns: [
      { head: [{ text: 'Id' }], width: 60, fixed: true },
      { head: [{ text: 'Text' }], width: 1 },
    ],
    rows,
  }
}

function row(id: string, text: string): TableRow {
  return { kind: 'row', cells: [{ spans: [{ text: id }] }, { spans: [{ text }] }] }
}

function marksOf(page: Page): readonly Mark[] {
  const marks = page.draw().flatMap((content) => content.marks)
  // The space that ends a line takes no room.
  return marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: mark.text.trimEnd() } : mark))
}

function texts(page: Page): readonly string[] {
  return marksOf(page).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
}

function lay(blocks: readonly Block[], paper: 'a4' | 'letter' = 'a4') {
  return layPages(blocks, frame, paper, measureText).pages
}

test('the foot of a page is cut only where its two texts do not fit beside each other', () => {
  const data = 'Data as of 26 November 2026 · month two signed off by Henrik Baumann on 14 September'
  const fit = (note: string, width: number) =>
    fitFooter({ ...frame, data, note }, 'Page 12 of 101', width, measureText)
  expect(fit('', 480).data).toBe(data)
  expect(fit('Confidential', 480)).toMatchObject({ data, note: 'Confidential' })
  expect(fit('Confidential', 300).data).toMatch(/…$/)
})

describe('tables', () => {
  const rows = Array.from({ length: 2000 }, (_, index) =>
    row(`id${String(index)}x`, `Text of row ${String(index)} `.repeat(1 + (index % 7))),
  )

  test.each(['a4', 'letter'] as const)(
    '2,000 rows on %s: each once, head on each page, all inside',
    (paper) => {
      const pages = lay([table(rows)], paper)
      expect(pages.length).toBeGreaterThan(40)
      const ids = pages.flatMap((page) => texts(page).filter((text) => /^id\d+x$/.test(text)))
      expect(ids).toEqual(rows.map((_, index) => `id${String(index)}x`))
      const { width, height } = paperSizes[paper]
      for (const [index, page] of pages.entries()) {
        expect(texts(page).filter((text) => text === 'Id')).toHaveLength(1)
        expect(texts(page)).toContain(`Page ${String(index + 1)} of ${String(pages.length)}`)
        for (const box of textBoxes({ marks: marksOf(page) })) {
          expect(box.left).toBeGreaterThanOrEqual(margins.side - 0.1)
          expect(box.right).toBeLessThanOrEqual(width - margins.side + 0.1)
          expect(box.bottom).toBeLessThanOrEqual(height - margins.foot + 0.1)
        }
      }
    },
  )

  test('a row is never split over pages', () => {
    const pages = lay([table(rows)])
    for (const page of pages) {
      const lines = marksOf(page).filter((mark) => mark.kind === 'line' && mark.tone === 'hairline').length
      const ids = texts(page).filter((text) => /^id\d+x$/.test(text)).length
      expect(lines).toBe(ids)
    }
  })

  test('the last row is never alone on a page', () => {
    for (let rows = 20; rows < 130; rows += 1) {
      const all = table(Array.from({ length: rows }, (_, index) => row(`id${String(index)}x`, 'one line')))
      const { pages } = layPages([all], frame, 'a4', measureText)
      const last = pages.at(-1)
      const ids = last === undefined ? [] : texts(last).filter((text) => /^id\d+x$/.test(text))
      expect(ids.length).toBeGreaterThan(1)
    }
  })

  test('rows stand closer where that spares a page with next to nothing on it, and never where a page must hold them', () => {
    const rowsOf = (rows: number) =>
      table(Array.from({ length: rows }, (_, index) => row(`id${String(index)}x`, 'one line')))
    const pagesOf = (rows: number, mayDrawIn: boolean) =>
      layPages([rowsOf(rows)], frame, 'a4', measureText, mayDrawIn).pages
    const first = Array.from({ length: 80 }, (_, rows) => rows + 1).find(
      (rows) => pagesOf(rows, false).length > 1,
    )
    if (first === undefined) throw new Error('no table of two pages')
    expect(pagesOf(first, true)).toHaveLength(1)
    expect(fitsPage([rowsOf(first)], 'a4', measureText)).toBe(false)
    // Half a page of rows is no accident.
    expect(pagesOf(Math.round(first * 1.5), true)).toHaveLength(2)
  })

  test('the number of a row is never broken, however many rows there are', () => {
    const numbered: TableBlock = {
      kind: 'table',
      columns: [
        { head: [{ text: 'Row' }], width: 20, fixed: true, align: 'end' },
        { head: [{ text: 'Text' }], width: 1 },
      ],
      rows: [row('7', 'First'), row('10234', 'Last')],
    }
    expect(lay([numbered]).flatMap(texts)).toEqual(expect.arrayContaining(['7', '10234']))
  })

  test('a row taller than a page runs on, with nothing lost', () => {
    const words = Array.from({ length: 4000 }, (_, index) => `w${String(index)}`)
    const pages = lay([table([row('id0x', words.join(' ')), row('id1x', 'after')])])
    const found = pages.flatMap((page) => texts(page).flatMap((text) => text.split(' ')))
    expect(found.filter((word) => /^w\d+$/.test(word))).toEqual(words)
    expect(found).toContain('after')
    expect(pages.length).toBeGreaterThan(3)
  })

  test('a group whose rows go on over a page is named again there, below the head, for the eye alone', () => {
    const named = (name: string): TableRow => ({ kind: 'group', cell: { spans: [{ text: name }] } })
    const long = `Third ${'and so on '.repeat(40)}`
    const pages = lay([
      table([
        ...rows.slice(0, 30),
        named('First'),
        ...rows.slice(30, 200),
        named('Second'),
        ...rows.slice(200, 210),
        named(long),
        ...rows.slice(210, 400),
        row('tall', 'word '.repeat(3000)),
      ]),
    ])
    let open = ''
    for (const page of pages) {
      const shown = page.draw().flatMap(({ node, marks }) => {
        const line = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('')
        return line === '' ? [] : [{ node, text: line.trim() }]
      })
      const head = shown.findIndex(({ text }) => text === 'Text')
      const [after] = shown.slice(head + 1)
      expect(after).toBeDefined()
      if (open === '') expect(shown.some(({ text }) => text.endsWith('(continued)'))).toBe(false)
      else if (after?.text !== 'Second' && after?.text !== long.trim()) {
        expect(after?.node).toBeNull()
        expect(after?.text).toMatch(new RegExp(`^${open}.*\\(continued\\)$`))
        expect(shown.filter(({ text }) => text.endsWith('(continued)'))).toHaveLength(1)
      }
      for (const { text } of shown) {
        for (const name of ['First', 'Second', 'Third']) if (text.startsWith(name)) open = name
      }
    }
    expect(open).toBe('Third')
    const all = pages.flatMap((page) => texts(page))
    expect(all.filter((text) => text === 'First').length).toBeGreaterThan(1)
    for (const page of pages) {
      for (const box of textBoxes({ marks: marksOf(page) })) {
        expect(box.right).toBeLessThanOrEqual(paperSizes.a4.width - margins.side + 0.1)
        expect(box.bottom).toBeLessThanOrEqual(paperSizes.a4.height - margins.foot + 0.1)
      }
    }
  })

  test('a group stays with its first row', () => {
    const filler = rows.slice(0, 300)
    for (let count = 20; count < 60; count += 1) {
      const pages = lay([
        table([
          ...filler.slice(0, count),
          { kind: 'group', cell: { spans: [{ text: 'GROUP' }] } },
          row('last', 'x'),
        ]),
      ])
      const page = pages.find((candidate) => texts(candidate).includes('GROUP'))
      expect(page === undefined ? [] : texts(page)).toContain('last')
    }
  })
})

describe('blocks', () => {
  test('a heading is never the last thing on a page', () => {
    for (let points = 500; points < 740; points += 7) {
      const pages = lay([
        { kind: 'paragraph', style: 'body', spans: [{ text: 'first' }] },
        { kind: 'space', points },
        { kind: 'heading', style: 'section', text: 'Heading' },
        { kind: 'paragraph', style: 'meta', spans: [{ text: 'subtitle' }], withNext: true },
        table([row('id0x', 'content')]),
      ])
      const page = pages.find((candidate) => texts(candidate).includes('Heading'))
      expect(page === undefined ? [] : texts(page)).toEqual(expect.arrayContaining(['subtitle', 'id0x']))
    }
  })

  test('nor is it where a row is as tall as a page', () => {
    for (let lines = 30; lines < 70; lines += 1) {
      const tall = Array.from({ length: lines }, (_, line) => `line ${String(line)}`).join('\n')
      const pages = lay([
        { kind: 'paragraph', style: 'body', spans: [{ text: 'first' }] },
        { kind: 'heading', style: 'section', text: 'Heading' },
        table([{ kind: 'group', cell: { spans: [{ text: 'GROUP' }] } }, row('id0x', tall)]),
      ])
      const page = pages.find((candidate) => texts(candidate).includes('Heading'))
      expect(page === undefined ? [] : texts(page)).toEqual(expect.arrayContaining(['GROUP', 'id0x']))
    }
  })

  test('what belongs to the block after it stays on its page', () => {
    for (let points = 400; points < 740; points += 7) {
      const pages = lay([
        { kind: 'paragraph', style: 'body', spans: [{ text: 'first' }] },
        { kind: 'space', points },
        { kind: 'sign-off', fields: [{ label: 'By', value: 'somebody' }], withNext: true },
        { ...table([row('one', 'x'), row('two', 'x')]), withNext: true },
        { kind: 'space', points: 4 },
        { kind: 'paragraph', style: 'meta', spans: [{ text: 'note' }] },
      ])
      const page = pages.find((candidate) => texts(candidate).includes('somebody'))
      expect(page === undefined ? [] : texts(page)).toEqual(expect.arrayContaining(['one', 'two', 'note']))
    }
  })

  test('a signed field of any length stays on its page', () => {
    const value = Array.from({ length: 90 }, (_, line) => `line ${String(line)}`).join('\n')
    const [page] = lay([{ kind: 'sign-off', fields: [{ label: 'Decided', value }] }])
    expect(page === undefined ? [] : texts(page).filter((text) => text.startsWith('line'))).toHaveLength(16)
  })

  test('no blocks give one page with header and footer', () => {
    const pages = lay([])
    expect(pages).toHaveLength(1)
    expect(texts(pages[0]!)).toEqual(expect.arrayContaining(['Org', 'Mark', 'Page 1 of 1']))
  })

  test('bookmarks stand on the page of their heading', () => {
    const pages = lay([
      { kind: 'heading', style: 'title', text: 'One', bookmark: { title: 'One', level: 1 } },
      { kind: 'page-break' },
      { kind: 'heading', style: 'section', text: 'Two', bookmark: { title: 'Two', level: 1 } },
    ])
    expect(pages.map((page) => page.bookmarks.map(({ title }) => title))).toEqual([['One'], ['Two']])
  })
})

describe('headings', () => {
  const style = typeStyles.section
  const wrap = (text: string, width: number) =>
    wrapHeading(text, width, measureText, style).map(({ segments }) =>
      segments
        .map((segment) => segment.text)
        .join('')
        .trim(),
    )

  test('leave no last word alone, in no more lines than they take', () => {
    const text = 'Three of seven outcome measures are behind; drivers leaving is furthest off'
    expect(wrap(text, 510)).toEqual([
      'Three of seven outcome measures are behind;',
      'drivers leaving is furthest off',
    ])
    expect(wrap('Sign-off', 510)).toEqual(['Sign-off'])
    expect(wrap('W'.repeat(60), 510)).toHaveLength(2)
  })
})

describe('rows of plain text', () => {
  /** The column at the end decides alone whether the row takes a closer look. */
  const laid = (texts: readonly string[], last: string) => {
    const block: TableBlock = {
      kind: 'table',
      columns: [
        { head: [], width: 70, fixed: true },
        { head: [], width: 3 },
        { head: [], width: 2, align: 'end' },
        { head: [], width: 2, align: 'middle' },
        { head: [], width: 2, align: 'decimal' },
        { head: [], width: 20, fixed: true },
      ],
      rows: [
        { kind: 'row', cells: [...texts, last].map((text) => ({ spans: text === '' ? [] : [{ text }] })) },
      ],
    }
    const marks = lay([block]).flatMap(marksOf)
    const lastText = marks.map(({ kind }) => kind).lastIndexOf('text')
    return marks.filter((_, at) => at !== lastText)
  }
  const rounded = (marks: readonly Mark[]) =>
    JSON.parse(
      JSON.stringify(marks, (_, value: unknown) =>
        typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value,
      ),
    ) as unknown

  test('stand where those of any other row do, also where a line says what the last column does', () => {
    const texts = ['', '', '', '', '!M##%00@# !%!0 e']
    expect(rounded(laid(texts, 'e'))).toEqual(rounded(laid(texts, 'é')))
  })

  test('stand exactly where those of any other row do', () => {
    const word = fc.stringMatching(/^[!-~]{1,12}$/)
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.tuple(text, text, text, text, text), (texts) => {
        expect(rounded(laid(texts, 'e'))).toEqual(rounded(laid(texts, 'é')))
      }),
    )
  })
})

describe('wrapping', () => {
  const style = { weight: 400, tone: 'ink' } as const
  const wrap = (text: string, width: number) =>
    wrapSpans([{ text }], width, 10, measureText, style).map((line) =>
      line.segments.map((segment) => segment.text).join(''),
    )

  test('lines of right-to-left words are as wide as they are drawn', () => {
    for (const line of wrapSpans([{ text: 'שלום עולם '.repeat(40) }], 250, 10, measureText, style)) {
      const text = line.segments.map((segment) => segment.text).join('')
      expect(measureText(text.trimEnd(), 10, 400)).toBeLessThanOrEqual(250.01)
      expect(measureText(text.trimEnd(), 10, 400)).toBeCloseTo(line.width, 5)
    }
  })

  test('breaks at spaces, keeps given line breaks, breaks a long word between characters', () => {
    expect(wrap('one two three', 45)).toEqual(['one two ', 'three'])
    expect(wrap('one\n\ntwo', 100)).toEqual(['one', '', 'two'])
    const pieces = wrap('x'.repeat(500), 60)
    expect(pieces.join('')).toBe('x'.repeat(500))
    for (const piece of pieces) expect(measureText(piece, 10, 400)).toBeLessThanOrEqual(60)
  })

  test('what has no room ends after a word, a word longer than a line in itself', () => {
    const cut = (text: string, width: number) =>
      cutLines(wrapSpans([{ text }], width, 10, measureText, style), 1, width, 10, measureText)
        .flatMap(({ segments }) => segments.map((segment) => segment.text))
        .join('')
    expect(cut('without the time and context answers', 120)).toBe('without the time and…')
    expect(cut('without the time', 65)).toBe('without the…')
    expect(cut('x'.repeat(50), 60)).toMatch(/^x{8,}…$/)
  })

  test('no line is wider than its room, whatever the width', () => {
    const text = 'A strategy check every six weeks: business, technology, data; co-created/co-owned.'
    for (let width = 30; width < 300; width += 13) {
      for (const line of wrapSpans([{ text }], width, 10, measureText, style)) {
        expect(line.width).toBeLessThanOrEqual(width + 0.01)
      }
    }
  })

  test('a pair of code units is never torn apart', () => {
    expect(
      wrap('😀'.repeat(40), 33).every((line) => Array.from(line).every((character) => character === '😀')),
    ).toBe(true)
  })

  test('what a figure space holds together is text, at the start of a word too', () => {
    expect(wrap('Sum \u20071,250 in all', 300)).toEqual(['Sum \u20071,250 in all'])
  })

  test('an empty text is one empty line', () => {
    expect(wrap('', 100)).toEqual([''])
  })
})
