// A pasted list of deliverables, and how far each has come on its way to an outcome.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import {
  conversionFields,
  findConversion,
  findConversions,
  foldName,
  readDeliverables,
  tallyConversions,
} from '../../../src/domain/deliverables.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import { sketchContext } from './sketch.ts'

describe('a pasted list', () => {
  it('takes one deliverable a line and counts what it leaves out', () => {
    const read = readDeliverables('Portal\nLedger\n\nportal\n  PORTAL  \nScanner\n', [])
    expect(read).toEqual({
      names: ['Portal', 'Ledger', 'Scanner'],
      duplicates: 2,
      blanks: 1,
      severalColumns: false,
    })
  })

  it('leaves out what the table has already, however it is written there', () => {
    expect(readDeliverables('Tracking  portal\r\nLedger', ['tracking portal'])).toMatchObject({
      names: ['Ledger'],
      duplicates: 1,
    })
  })

  it('reads a column as a spreadsheet copies it: quoted cells keep their line breaks as spaces', () => {
    expect(readDeliverables('"Portal,\nrelease ""2"""\r\nLedger\r\n', []).names).toEqual([
      'Portal, release "2"',
      'Ledger',
    ])
  })

  it('takes the first filled cell of several, and says so', () => {
    expect(readDeliverables('Portal\tRafael\nLedger\tTomasz\n\tScanner', [])).toEqual({
      names: ['Portal', 'Ledger', 'Scanner'],
      duplicates: 0,
      blanks: 0,
      severalColumns: true,
    })
  })

  it('drops bullets always, numbering only where every line has it', () => {
    expect(readDeliverables('• Portal\n- Ledger\n* Scanner', []).names).toEqual([
      'Portal',
      'Ledger',
      'Scanner',
    ])
    expect(readDeliverables('1. Portal\n2) Ledger', []).names).toEqual(['Portal', 'Ledger'])
    expect(readDeliverables('2. release\nLedger', []).names).toEqual(['2. release', 'Ledger'])
    // A hyphen inside a name, or a negative number, is no bullet.
    expect(readDeliverables('-5 % cost\nre-platform', []).names).toEqual(['-5 % cost', 're-platform'])
  })

  it.each(['', '   ', '\n', '\n\n\n', '\t\t\n', '""'])('finds nothing in %j', (text) => {
    expect(readDeliverables(text, []).names).toEqual([])
  })

  it('keeps a quotation mark that closes nothing, and right-to-left names', () => {
    expect(readDeliverables('"Portal\n5" display\nלוח מחוונים', []).names).toEqual([
      '"Portal',
      '5" display',
      'לוח מחוונים',
    ])
  })

  it('takes five thousand lines', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `Deliverable ${String(index)}`)
    expect(readDeliverables(lines.join('\n'), []).names).toHaveLength(5000)
  })

  it('compares names as people do', () => {
    expect(foldName('  ＡＢＣ\u00a0 Portal')).toBe('abc portal')
  })
})

describe('the way to an outcome', () => {
  const whole: Record<string, Cell> = {
    'deliverable-tracked-today': 'Portal',
    'so-that-outcome': 'Shippers know',
    measure: 'Calls',
    unit: 'per 100',
    area: 'O3',
    'leading-lagging': 'leading',
    'better-when': 'down',
    baseline: 14,
    'baseline-date': '2026-06-30',
    target: 8,
    'target-date': '2027-01-31',
    'business-owner': 'ann',
    'technology-owner': 'ben',
    'deliverable-tracking-retired': false,
  }
  const people = { ann: { name: 'Ann' }, ben: { name: 'Ben' } }
  const convert = (cells: Record<string, Cell>) =>
    findConversion({ id: 'one', order: 'a0', cells, stamps: { row: '' } }, sketchContext({ people }))

  it('lacks nothing once every question is answered, “no” included', () => {
    expect(convert(whole)).toEqual({
      row: 'one',
      name: 'Portal',
      missing: [],
      outputOnly: false,
      retired: false,
    })
  })

  it('lacks everything at first, in the order in which it is asked', () => {
    const bare = convert({ 'deliverable-tracked-today': 'Portal' })
    expect(bare.missing).toEqual([...conversionFields])
    expect(bare.outputOnly).toBe(true)
  })

  it('is output only until outcome and measure are both said', () => {
    expect(convert({ ...whole, measure: '  ' })).toMatchObject({ outputOnly: true, missing: ['measure'] })
    // Nothing is delivered here, so nothing is only an output.
    expect(convert({ measure: 'Calls' })).toMatchObject({ outputOnly: false, name: 'Calls' })
  })

  it('lacks an owner who is no longer listed', () => {
    expect(convert({ ...whole, 'business-owner': 'gone' }).missing).toEqual(['business-owner'])
  })

  it('counts what cannot be read as missing', () => {
    expect(
      convert({ ...whole, baseline: { unread: 'about ten' }, 'target-date': '2026-02-30' }).missing,
    ).toEqual(['baseline', 'target-date'])
  })

  it('is tallied over the table', () => {
    const context = sketchContext({
      people,
      'outcome-measures': {
        a: whole,
        b: { 'deliverable-tracked-today': 'Ledger' },
        c: { 'deliverable-tracked-today': 'Scanner', 'deliverable-tracking-retired': true },
        d: { measure: 'Calls' },
      },
    })
    const rows = findRows(context.workbook, 'outcome-measures')
    expect(tallyConversions(findConversions(rows, context), rows)).toEqual({
      rows: 4,
      deliverables: 3,
      outputOnly: 2,
      complete: 1,
      retired: 1,
    })
  })
})
