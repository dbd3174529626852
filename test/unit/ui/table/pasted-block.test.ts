// The plain text and the table of one clipboard, made one.
import { describe, expect, it } from 'vitest'
import type { HtmlTable } from '../../../../src/ui/table/clipboard-html.ts'
import { makeBlock } from '../../../../src/ui/table/pasted-block.ts'

function tableOf(texts: readonly (readonly string[])[], hidden: readonly number[] = []): HtmlTable {
  return {
    rows: texts.map((line) => line.map((text) => ({ text, number: 1 }))),
    hidden: new Set(hidden),
    isSpreadsheet: true,
    source: {},
  }
}

function read(text: string, table: HtmlTable | null) {
  const block = makeBlock(text, table)
  if (block === null || block === 'too-large') return block
  return block.rows.map((line) => line.map((cell) => cell?.text))
}

describe('one block of text and table', () => {
  it('keeps the spaces of the text and what the table knows of each cell', () => {
    const block = makeBlock('a  b \t1', tableOf([['a b', '1']]))
    expect(block).toMatchObject({
      rows: [
        [
          { text: 'a  b ', number: 1 },
          { text: '1', number: 1 },
        ],
      ],
      isSpreadsheet: true,
    })
  })

  it('takes the table where its words are those of the text, broken differently', () => {
    expect(read('"one,\tor two"', tableOf([['"one,\nor', 'two"']]))).toEqual([['"one,\nor', 'two"']])
    expect(read('Name\r\nSecond line\tOwner', tableOf([['Name\nSecond line', 'Owner']]))).toEqual([
      ['Name\nSecond line', 'Owner'],
    ])
  })

  it('takes the text where the table is about something else', () => {
    expect(read('A page\nwith a\ttable', tableOf([['a', 'table']]))).toEqual([
      ['A page', ''],
      ['with a', 'table'],
    ])
  })

  it('leaves hidden rows out where the text does', () => {
    const table = tableOf([['a'], ['hidden'], ['b']], [1])
    expect(read('a\nb', table)).toEqual([['a'], ['b']])
    expect(read('a\nhidden\nb', table)).toEqual([['a'], ['hidden'], ['b']])
  })

  it('takes what there is where one is missing', () => {
    expect(read('', tableOf([['a']]))).toEqual([['a']])
    expect(read('a\tb', null)).toEqual([['a', 'b']])
    expect(read('', null)).toBeNull()
  })

  it('takes no plain text for a spreadsheet: a bare 5 is no day there', () => {
    expect(makeBlock('1\t2', null)).toMatchObject({ isSpreadsheet: false })
    expect(makeBlock('1\n2', null)).toMatchObject({ isSpreadsheet: false })
  })

  it('refuses what no table could hold', () => {
    expect(makeBlock('x\n'.repeat(500_002), null)).toBe('too-large')
  })
})
