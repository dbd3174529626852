// The days a plan can lie on, from the first to the last.
import { expect, test } from 'vitest'
import { findDateProblem } from '../../../src/domain/plan-date.ts'

test.each([
  ['1999-12-31', 'date-beyond'],
  ['2000-01-01', undefined],
  ['2099-12-31', undefined],
  ['2100-01-01', 'date-beyond'],
  ['0026-05-01', 'date-beyond'],
  ['2026-02-30', 'bad-date'],
  ['', 'bad-date'],
])('%s: %s', (text, code) => {
  expect(findDateProblem(text)?.code).toBe(code)
})
