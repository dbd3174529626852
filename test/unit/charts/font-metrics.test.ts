// Measuring text: the committed widths are those of the fonts, and every character has an answer.
import { describe, expect, test } from 'vitest'
import { findRuns, isDrawable, measureText } from '../../../src/charts/font-metrics.ts'
import { fitText } from '../../../src/charts/fit-text.ts'

describe('widths', () => {
  test('grow with the size', () => {
    expect(measureText('MM', 10, 400)).toBeCloseTo(measureText('M', 20, 400))
    expect(measureText('M', 10, 400)).toBeGreaterThan(5)
  })

  test('digits are tabular in every weight', () => {
    for (const weight of [400, 500, 600] as const) {
      const widths = Array.from('0123456789', (digit) => measureText(digit, 10, weight))
      expect(new Set(widths).size).toBe(1)
    }
  })

  test('what no face of ours has is as wide as a face of the system draws it', () => {
    expect(measureText('経営', 10, 600)).toBeCloseTo(20)
    expect(measureText('😀', 10, 400)).toBeCloseTo(14)
  })

  test('heavier is wider, invisible is nothing', () => {
    expect(measureText('gap', 10, 600)).toBeGreaterThan(measureText('gap', 10, 400))
    expect(measureText('\u0000\u200B\u202E\uFEFF', 10, 400)).toBe(0)
  })
})

describe('runs', () => {
  test('Plex first, then Arimo, then DejaVu, then a visible box', () => {
    expect(findRuns('aש☃😀', 400)).toEqual([
      { face: 'plex-regular', text: 'a' },
      { face: 'arimo-regular', text: 'ש' },
      { face: 'dejavu-regular', text: '☃' },
      { face: 'arimo-regular', text: '□' },
    ])
  })

  test('spaces between right-to-left words stay with them', () => {
    expect(findRuns('שלום עולם', 400)).toEqual([{ face: 'arimo-regular', text: 'שלום עולם' }])
  })

  test('what no face has is known', () => {
    expect(['a', 'ł', 'Ж', 'ם', 'م', '✓'].map(isDrawable)).toEqual([true, true, true, true, true, true])
    expect(['中', '😀', '\uD800', '\u0378'].map(isDrawable)).toEqual([false, false, false, false])
  })
})

describe('fitting', () => {
  test('keeps what fits and shortens what does not, by width', () => {
    expect(fitText('short', 200, 10, 400, measureText)).toBe('short')
    const fitted = fitText('a long label indeed', 40, 10, 400, measureText)
    expect(fitted).toMatch(/^a lon.*…$/)
    expect(measureText(fitted, 10, 400)).toBeLessThanOrEqual(40.02)
  })

  test('no room leaves the ellipsis alone, and line breaks become spaces', () => {
    expect(fitText('anything', 0, 10, 400, measureText)).toBe('…')
    expect(fitText('a\n\tb', 100, 10, 400, measureText)).toBe('a b')
  })
})
