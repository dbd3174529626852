// Several rows in one cell of a briefing: sentences lose their full stop before the next, names keep theirs.
import { expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { findColumn } from '../../../src/domain/tables/index.ts'
import type { TableId } from '../../../src/domain/table-id.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import type { Briefing } from '../../../src/report/briefing-context.ts'
import { makePrintCell } from '../../../src/report/print-cell.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { chartWords } from '../../../src/words/en/charts.ts'
import { methodWords } from '../../../src/words/index.ts'
import { addRows, makeUntouched } from './fixture.ts'

function briefingOf(workbook: Workbook): Briefing {
  return {
    context: { workbook, asOf: '2026-11-26' },
    baseline: null,
    followUp: null,
    choice: { pack: 'full', paper: 'a4', mark: '' },
    madeOn: '2026-11-26',
    words: { method: methodWords, charts: chartWords, briefing: briefingWords },
    measure: measureText,
  }
}

test('numbers have a real minus sign, and shares that were worked out are whole', () => {
  const briefing = briefingOf(makeUntouched())
  const print = (table: TableId, column: string, value: number) =>
    makePrintCell(briefing, table)(value, findColumn(table, column)!)
  expect(print('outcome-measures', 'progress-to-target', 101.82)).toBe('102%')
  expect(print('outcome-measures', 'progress-to-target', -27.6)).toBe('−28%')
  expect(print('outcome-measures', 'baseline', -3.5)).toBe('−3.5')
  expect(print('integration-points', 'gap', -1)).toBe('−1')
})

test('sentences named in one cell are whole and parted by a semicolon alone, names of people by one after their own full stop', () => {
  const long = `${'Strategy is written for months, and technology is called at the end. '.repeat(3)}Last words`
  const people = addRows(makeUntouched(), 'people', { lee: { name: 'Lee Jr.' }, ana: { name: 'Ana Silva' } })
  const workbook = addRows(people, 'symptoms', {
    asks: { symptom: 'Nobody asks.' },
    waits: { symptom: 'Peers wait.' },
    long: { symptom: long },
    longer: { symptom: long.repeat(2) },
  })
  const briefing = briefingOf(workbook)
  const print = (table: TableId, column: string, rows: readonly string[]) =>
    makePrintCell(briefing, table)(rows, findColumn(table, column)!)

  expect(print('rounds', 'items', ['symptoms/asks', 'symptoms/waits'])).toMatch(
    /: Nobody asks; Peers wait\.$/,
  )
  // A question stands whole; what is far too long ends with a word.
  expect(print('ratings', 'item', ['symptoms/long'])).toMatch(/at the end\. Last words$/)
  expect(print('ratings', 'item', ['symptoms/longer'])).toMatch(/ [A-Za-z]+[.,]?…$/)
  expect(long.repeat(2)).toContain(/(\S+)…$/.exec(print('ratings', 'item', ['symptoms/longer']))?.[1] ?? '?')
  expect(print('forums', 'members', ['lee', 'ana'])).toBe('Lee Jr.; Ana Silva')
})
