// The text layer: every character of every naughty string is drawn, knowingly invisible, or counted as undrawn.
import naughtyStrings from 'big-list-of-naughty-strings'
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { PAGE } from '../../../src/report/blocks.ts'
import { wrapSpans } from '../../../src/report/wrap.ts'
import { isInvisible } from '../../../src/charts/characters.ts'
import { UNDRAWN } from '../../../src/charts/font-metrics.ts'
import { reorderLine } from '../../../src/report/pdf/bidi.ts'
import { joinArabic } from '../../../src/report/pdf/join-arabic.ts'
import { cleanLine, countUndrawn, layText } from '../../../src/report/pdf/text-layer.ts'

const strings: readonly string[] = naughtyStrings

function lay(text: string) {
  const undrawn = countUndrawn()
  const runs = layText(text, 400, undrawn)
  return { drawn: runs.map((run) => run.text).join(''), runs, undrawn: undrawn.list() }
}

describe('cleaning', () => {
  test('a TAB is a space and what follows it is kept', () => {
    expect(lay('before\tafter').drawn).toBe('before after')
  })

  test('control, format and direction characters are left out', () => {
    expect(lay('a\u0000b\u0007c\u200Bd\u202Ee\u2066f\uFEFFg\u00ADh')).toMatchObject({
      drawn: 'abcdefgh',
      undrawn: [],
    })
  })

  test('composes what was typed in parts', () => {
    expect(lay('e\u0301').drawn).toBe('é')
  })

  test('what no face has is a visible box and is counted, astral characters and broken pairs too', () => {
    const { drawn, undrawn } = lay('ok 😀😀 中 𝔘 \uD83D')
    expect(drawn).toBe(`ok ${UNDRAWN}${UNDRAWN} ${UNDRAWN} ${UNDRAWN} ${UNDRAWN}`)
    expect(undrawn).toEqual([
      { character: '😀', count: 2 },
      { character: '中', count: 1 },
      { character: '𝔘', count: 1 },
      { character: '\uD83D', count: 1 },
    ])
  })

  test('the corpus is really there', () => {
    expect(strings.length).toBeGreaterThan(400)
  })

  test('every character of every naughty string is accounted for', () => {
    for (const text of strings) {
      const undrawn = countUndrawn()
      const clean = cleanLine(text, undrawn)
      const source = Array.from(text.normalize('NFC')).filter(
        (character) => !isInvisible(character) || /[\t\n\r\v\f\u0085\u2028\u2029]/.test(character),
      )
      expect(Array.from(clean)).toHaveLength(source.length)
      const boxes = source.filter((character) => character === UNDRAWN).length
      const drawnBoxes = Array.from(clean).filter((character) => character === UNDRAWN).length
      expect(drawnBoxes - boxes).toBe(undrawn.list().reduce((sum, { count }) => sum + count, 0))
      // Laying out may turn words round and join letters, but loses none.
      const laid = layText(text, 400, countUndrawn())
      const drawn = laid.reduce((sum, run) => sum + Array.from(run.text).length, 0)
      if (!/[\u0600-\u06FF]/.test(text)) expect(drawn).toBe(source.length)
      expect(laid.every((run) => Array.from(run.text).every((character) => character >= ' '))).toBe(true)
    }
  })
})

test('the number of a page stays beside its word, however wide the line', () => {
  const style = { weight: 400, tone: 'ink' } as const
  const note = [{ text: 'n = 1 review, row 1' }, { text: `, page ${PAGE}`, link: 'reviews' }]
  for (let width = 40; width < 140; width += 1) {
    const last = wrapSpans(note, width, 8, measureText, style).at(-1)?.segments.at(-1)?.text
    expect(last).toContain(`page ${PAGE}`)
  }
})

describe('right to left', () => {
  test('a Hebrew word inside an English sentence is turned round where it stands', () => {
    expect(reorderLine('say שלום now')).toBe('say םולש now')
  })

  test('the space a line was broken at stays behind it', () => {
    expect(lay('שלום עולם ').drawn).toBe('םלוע םולש ')
  })

  test('a line of a longer text runs as the whole does, whichever word begins it', () => {
    const style = { weight: 400, tone: 'ink' } as const
    const drawn = (text: string, width: number) =>
      wrapSpans([{ text }], width, 10, measureText, style).map(({ segments }) =>
        segments
          .map((segment) => lay(segment.text).drawn)
          .join('')
          .trimEnd(),
      )
    expect(drawn('You said שלום to us, twice.', 60)).toEqual(['You said', 'םולש to us,', 'twice.'])
    expect(drawn('אמרת hello עולם שלום.', 60)).toEqual(['hello תרמא', '.םולש םלוע'])
    expect(drawn('אמרת\nyou said', 200)).toEqual(['תרמא', 'you said'])
  })

  test('a Hebrew sentence runs from the right, its number and brackets the right way', () => {
    expect(reorderLine('שלום 123 (עולם)')).toBe('(םלוע) 123 םולש')
  })

  test.each([
    // Where the text runs from the right, what stands first in it comes last here.
    ['עד 30.6.2026.', '.30.6.2026 דע'],
    ['בין 9:30 ל-10:00', '10:00-ל 9:30 ןיב'],
    ['עלה ב-1,250.50', '1,250.50-ב הלע'],
    ['12% או €5', '€5 וא 12%'],
    ['€5 שלום', 'םולש €5'],
    ['מ 3-4 ימים', 'םימי 3-4 מ'],
    ['שלום, 5', '5 ,םולש'],
    ['say 30.6.2026 (שלום 12%)', 'say 30.6.2026 (12% םולש)'],
  ])('a number keeps its own order, with its points, signs and units: %s', (text, drawn) => {
    expect(reorderLine(text)).toBe(drawn)
  })

  test.each([
    ['שלום hello 4.5 עולם', 'םלוע hello 4.5 םולש'],
    ['שלום (IT) 2026', '2026 (IT) םולש'],
    ['שלום hello (IT)', 'hello (IT) םולש'],
    ['we said (שלום)', 'we said (םולש)'],
    ['שלום ([x] 3) y', 'y (3 [x]) םולש'],
    ['שלום (3', '3) םולש'],
  ])('brackets run as a pair, a number as the word that leads it: %s', (text, drawn) => {
    expect(reorderLine(text)).toBe(drawn)
  })

  test('after an Arabic letter the points of a number keep their place, a sign does not', () => {
    expect(reorderLine('حتى 30/6/2026')).toBe('30/6/2026 ىتح')
    expect(reorderLine('حتى 3-4')).toBe('4-3 ىتح')
  })

  test('marks stay on their letter', () => {
    expect(reorderLine('שָׁ')).toBe('שָׁ')
  })

  test('Arabic letters are joined and turned round', () => {
    const { drawn, undrawn } = lay('سلام')
    expect(undrawn).toEqual([])
    expect(drawn).toMatch(/^[\uFB50-\uFEFC]+$/)
  })

  /** Base letters with their form: alone, end, begin, inside. */
  const tell = (text: string) =>
    Array.from(joinArabic(text), (sign) => {
      const letters = sign.normalize('NFKC')
      return letters === sign ? sign : `${letters}${String(sign.codePointAt(0)?.toString(16))}`
    }).join(' ')

  test.each([
    // A comma, a digit or a bracket ends the word as a space does.
    ['الأعمال،', 'اfe8d لأfef7 عfecb مfee4 اfe8e لfedd ،'],
    ['عام٢', 'عfecb اfe8e مfee1 ٢'],
    // Letters that join what is before them alone begin a new stretch behind them.
    ['دار', 'دfea9 اfe8d رfead'],
    ['سلام', 'سfeb3 لاfefc مfee1'],
    ['بء', 'بfe8f ءfe80'],
    // Marks stand on letters, not between them.
    ['بَبَ', 'بfe91 َ بfe90 َ'],
    ['دَر', 'دfea9 َ رfead'],
    ['بـب', 'بfe91 ـ بfe90'],
    // Persian has letters of its own.
    ['گپی', 'گfb94 پfb59 یfbfd'],
  ])('%s is joined letter by letter', (text, forms) => {
    expect(tell(text)).toBe(forms)
  })

  test('text without such words is not touched', () => {
    expect(reorderLine('plain (text)')).toBe('plain (text)')
  })
})
