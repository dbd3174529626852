import { describe, expect, it } from 'vitest'
import type { PastedBlock } from '../../../../src/ui/table/pasted-block.ts'
import { fitToForm } from '../../../../src/ui/table/record-paste.ts'

const fields = ['Name', 'Rank', 'Note', 'Owner'].map((label) => ({
  labels: [label],
  isReadOnly: label === 'Rank',
  takesLines: label === 'Note',
}))

function fit(
  lines: readonly (readonly string[])[],
  at = 0,
  isPlainText = false,
  source: PastedBlock['source'] = {},
) {
  const rows = lines.map((line) => line.map((text) => ({ text })))
  const row = fitToForm({ rows, isSpreadsheet: false, source }, fields, at, isPlainText)
  if (row === null) return null
  return {
    texts: row.block.rows.map((line) => line.map((cell) => cell?.text)),
    left: row.left,
    columns: row.block.source['pathwayColumns'],
  }
}

describe('what is pasted into a form', () => {
  it('goes on from field to field as a row, what is worked out included', () => {
    expect(fit([['Ada', '1', 'x']])).toMatchObject({ texts: [['Ada', '1', 'x']], left: 0 })
  })

  it('goes on past what is worked out as a column', () => {
    expect(fit([['Ada'], ['x'], ['Bo'], ['more']])?.texts).toEqual([['Ada', undefined, 'x', 'Bo', 'more']])
    expect(fit([['x'], ['Bo']], 2)).toMatchObject({ texts: [['x', 'Bo']], left: 2 })
  })

  it('stays one value where a field takes lines and they are plain text', () => {
    expect(fit([['One'], ['Two']], 2, true)).toMatchObject({ texts: [['One\nTwo']], left: 2 })
    expect(fit([['One'], ['Two']], 0, true)?.texts).toEqual([['One', undefined, 'Two', undefined]])
  })

  it('finds the fields that it names, in lines or in a header', () => {
    const named = { texts: [['x', 'Bo']], left: 2 }
    expect(fit([['owner', 'Bo'], ['Note', 'x']])).toMatchObject(named) // prettier-ignore
    expect(fit([['Owner', 'Note'], ['Bo', 'x']])).toMatchObject(named) // prettier-ignore
    expect(fit([['Owner', 'Name', 'Note'], ['Bo', 'Ada', 'x']])?.texts).toEqual([['Ada', undefined, 'x', 'Bo']]) // prettier-ignore
  })

  it('is nothing where it is of several rows', () => {
    expect(fit([['a', 'b'], ['c', 'd']])).toBeNull() // prettier-ignore
    expect(fit([['Name', 'a'], ['Name', 'b']])).toBeNull() // prettier-ignore
    expect(fit([['Name', 'Owner', 'x'], ['1', '2', '3']])).toBeNull() // prettier-ignore
  })

  it('keeps saying of each cell which column of ours it is of', () => {
    const source = { pathwayColumns: 'target' }
    expect(fit([['1'], ['2']], 2, false, source)?.columns).toBe('target target')
    expect(fit([['Owner', 'Bo'], ['Name', 'x']], 0, false, { pathwayColumns: 'a b' })?.columns).toBe('b b b b') // prettier-ignore
  })
})
