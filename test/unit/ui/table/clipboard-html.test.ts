import { describe, expect, it } from 'vitest'
import { writeHtmlTable } from '../../../../src/format/tsv.ts'
import { readHtmlTable, readOwnTable } from '../../../../src/ui/table/clipboard-html.ts'

describe('a table from a spreadsheet', () => {
  it('gives its cells without the marks, entities and line breaks of its source', () => {
    const html = `<html><head><style>td {content: "<td>"}</style></head><body><!--StartFragment-->
      <table border=0 title="a > b"><col width=64><tr>
        <td class='x'>one,<br>
        &quot;or&quot;</td><TD>A &amp; B</TD></tr>
      <tr><th>1 < 2</th><td>&#8364;&nbsp;&#x41;&unknown;</td></tr></table><!--EndFragment--></body></html>`
    expect(readHtmlTable(html)).toEqual([
      ['one,\n"or"', 'A & B'],
      ['1 < 2', '€\u00a0A&unknown;'],
    ])
  })

  it.each([
    ['no table', '<p>one</p>'],
    ['two tables', '<table><tr><td>1</td></tr></table><table><tr><td>2</td></tr></table>'],
    ['merged cells', '<table><tr><td colspan="2">1</td></tr></table>'],
    ['rows of several lengths', '<table><tr><td>1</td></tr><tr><td>2</td><td>3</td></tr></table>'],
  ])('is not read where it has %s', (_, html) => {
    expect(readHtmlTable(html)).toBeNull()
  })

  it('takes cells that span one for plain ones', () => {
    expect(readHtmlTable('<table><tr><td colspan=1 rowspan="1">1</td></tr></table>')).toEqual([['1']])
  })
})

describe('what Pathway copied', () => {
  it('comes back letter for letter', () => {
    const cells = [
      ['"quoted', 'the end"', ''],
      [' two  spaces ', 'a\tb\nc', '<b>&amp;</b>'],
    ]
    expect(readOwnTable(`<html><body>${writeHtmlTable(cells)}</body></html>`)).toEqual(cells)
  })

  it('is told from what others copied', () => {
    expect(readOwnTable('<table><tr><td>1</td></tr></table>')).toBeNull()
  })
})
