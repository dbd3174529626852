// Measured amounts as English writes them, from the smallest to the largest.
import { describe, expect, test } from 'vitest'
import { amount, amountIn, spellNumber } from '../../../src/words/en/amounts.ts'

describe('amounts', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [14.2, '14.2'],
    [-3.456, '−3.46'],
    [999.999, '1000'],
    [1234.5, '1,234.5'],
    [999_949, '999,949'],
    [12_340_000, '12.3 million'],
    [-7e9, '−7 billion'],
    [3.21e12, '3.2 trillion'],
    [Number.MAX_VALUE, '1.8e308'],
    [0.00042, '0.00042'],
  ])('%d reads %s', (value, text) => {
    expect(amount(value)).toBe(text)
  })

  test.each([
    ['999', '999'],
    ['-1200000', '−1,200,000'],
    ['1234.56789', '1,234.56789'],
    ['1200%', '1,200%'],
    ['1e+300', '1e+300'],
  ])('%s is read as %s', (written, text) => {
    expect(spellNumber(written)).toBe(text)
  })

  test('with a comma before the decimals are grouped by spaces', () => {
    expect(spellNumber('-1200000,1234', 'comma')).toBe('−1\u00a0200\u00a0000,1234')
  })

  test('carry their unit, cut where nobody could read it', () => {
    expect(amountIn(84, '%')).toBe('84%')
    expect(amountIn(84, '% of shipments')).toBe('84% of shipments')
    expect(amountIn(84, '  ')).toBe('84')
    expect(amountIn(1, 'x'.repeat(5000))).toHaveLength(42)
  })
})
