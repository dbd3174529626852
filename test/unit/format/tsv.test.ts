import { describe, expect, it } from 'vitest'
import { readTsv, writeHtmlTable, writeTsv } from '../../../src/format/tsv.ts'

describe('reading what a spreadsheet copied', () => {
  it.each([
    ['one', [['one']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['1\t2\t"3"\t4', [['1', '2', '"3"', '4']]],
    [
      '"A\t"B\nc\td',
      [
        ['"A', '"B'],
        ['c', 'd'],
      ],
    ],
    ['"This is" is not\tz', [['"This is" is not', 'z']]],
    [
      '"a\r\nb ""q"""\tx\ny\tz\n',
      [
        ['a\nb "q"', 'x'],
        ['y', 'z'],
      ],
    ],
    ['a\n\nb', [['a'], [''], ['b']]],
    [
      'a\tb\nc',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['a\n\n', [['a'], ['']]],
    ['', [['']]],
  ] as const)('%j', (text, rows) => {
    expect(readTsv(text)).toEqual(rows)
  })

  it('reads a cell of very many lines, and very many quotes that close nothing', () => {
    const lines = 'a "" b\n'.repeat(200_000)
    expect(readTsv(`"${lines}"\tx`)[0]?.[0]).toHaveLength(lines.length - 200_000)
    expect(readTsv('"a\n'.repeat(200_000))).toHaveLength(200_000)
  })

  it('gives back what was written', () => {
    const rows = [
      ['plain', 'with "quotes"', '"all quoted"'],
      ['two\nlines', 'tab\there', '"line\nin quotes"'],
    ]
    expect(readTsv(writeTsv(rows))).toEqual(rows)
  })

  it.each([
    [[['']]],
    [[['a'], ['']]],
    [
      [
        ['a', ''],
        ['', ''],
      ],
    ],
  ])('keeps blank cells at the end of %j', (rows) => {
    expect(readTsv(writeTsv(rows))).toEqual(rows)
  })
})

it('keeps beside a table the spaces that its readers drop', () => {
  const [kept, plain] = ['two  spaces', 'a space'].map((text) => writeHtmlTable([[{ text }]], {}))
  expect(kept).toBe('<table><tr><td data-pathway-text="two  spaces">two  spaces</td></tr></table>')
  expect(plain).toBe('<table><tr><td>a space</td></tr></table>')
})

it('writes a table in which no text is markup and no value ends its attribute', () => {
  const rows = [[{ text: '<b>' }], [{ text: 'a & b\nc', data: '"<&"' }]]
  expect(writeHtmlTable(rows, { hasHeader: true, about: { '': '1', '-table': 'x"y' } })).toBe(
    '<table data-pathway="1" data-pathway-table="x&quot;y"><tr><th>&lt;b&gt;</th></tr>' +
      '<tr><td data-pathway-cell="&quot;&lt;&amp;&quot;">a &amp; b<br>c</td></tr></table>',
  )
})
