// The perception gap on examples worked by hand, on odd rounds, and its ranges over many random ones.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import { measurePerceptionGap } from '../../../src/domain/measures/perception-gap.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { findAgreement, findPerception } from '../../../src/domain/perception.ts'
import type { PerceptionItem } from '../../../src/domain/perception.ts'
import { countLeftOver, findProgress } from '../../../src/domain/rounds.ts'
import { scales } from '../../../src/domain/scale.ts'
import type { RoundId } from '../../../src/domain/tables/rounds.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { layOver, sketchWorkbook } from './sketch.ts'
import type { Sketch } from './sketch.ts'

const frame = 'integration-points/frame-options'
const execute = 'integration-points/execute'
const called = 'symptoms/X1'
const consent = 'consent-of-the-technology-leader-to-a-split-by-side'

interface Asked {
  /** `b`, `t`, `d` and `?` for a person without a side, in the order of the answers. */
  readonly raters: string
  /** One character a rater: a digit, `?` not sure, `-` asked and left blank, a space for no row. */
  readonly answers: Readonly<Record<string, string>>
  readonly round?: RoundId
  readonly state?: string | null
  readonly consent?: boolean | null
}

const sides: Readonly<Record<string, string | null>> = { b: 'business', t: 'technology', d: 'data' }

function askRound({ raters, answers, round = 'baseline', state = 'revealed', ...rest }: Asked): Workbook {
  const people = Array.from(raters, (letter, index) => [
    `p${String(index)}`,
    { name: `Person ${String(index)}`, side: sides[letter] ?? null },
  ])
  const ratings: Record<string, Record<string, Cell | null>> = {}
  for (const [item, line] of Object.entries(answers)) {
    for (const [index, answer] of Array.from(line).entries()) {
      if (answer === ' ') continue
      ratings[`${round}-${item.replace('/', '-')}-${String(index)}`] = {
        respondent: `p${String(index)}`,
        item,
        round,
        value: answer === '?' ? 'not-sure' : answer === '-' ? null : Number(answer),
      }
    }
  }
  return sketchWorkbook({
    people: Object.fromEntries(people) as Sketch['people'] & object,
    rounds: {
      [round]: {
        state,
        [consent]: rest.consent ?? true,
        raters: Array.from(raters, (_, index) => `p${String(index)}`),
        items: Object.keys(answers),
      },
    },
    ratings,
  })
}

function perceive(asked: Asked): readonly PerceptionItem[] {
  return findPerception(askRound(asked), asked.round ?? 'baseline') ?? []
}

describe('one item', () => {
  it('has the median of each side, data counted as technology, and the gap between them', () => {
    const [item] = perceive({ raters: 'bbbbbbtd', answers: { [frame]: '44343411' } })
    // Business 3 3 4 4 4 4 -> 4; technology 1 1 -> 1.
    expect(item).toMatchObject({
      item: frame,
      round: 'baseline',
      business: 4,
      technology: 1,
      gap: 3,
      low: 1,
      high: 4,
      respondents: 8,
      counts: [0, 2, 0, 2, 4, 0],
      sides: { business: [0, 0, 0, 2, 4, 0], technology: [0, 2, 0, 0, 0, 0] },
      notSure: 0,
      blank: 0,
      // Two on one side.
      identifiable: true,
    })
    // Mean 24 / 8 = 3; squares 4 x 1 + 2 x 4 + 2 x 0 = 12; s^2 = 12 / 7; expected variance 35 / 12.
    expect(item?.agreement).toBeCloseTo(1 - 12 / 7 / (35 / 12), 12)
  })

  it('takes the mean of the middle two, and a gap below zero where technology sees more', () => {
    const [item] = perceive({ raters: 'bbtt', answers: { [called]: '1234' } })
    expect(item).toMatchObject({
      business: 1.5,
      technology: 3.5,
      gap: -2,
      low: 1,
      high: 4,
      counts: [0, 1, 1, 1, 1],
    })
  })

  it('leaves out blanks, "not sure" and numbers beside the scale, and counts them', () => {
    const [item] = perceive({ raters: 'bbbttt', answers: { [called]: '2?-35?' } })
    // 5 is beside never to always.
    expect(item).toMatchObject({ business: 2, technology: 3, respondents: 2, notSure: 2, blank: 2 })
  })

  it('counts a person without a side for the spread and for neither median', () => {
    const [item] = perceive({ raters: 'bt?', answers: { [frame]: '450' } })
    expect(item).toMatchObject({ business: 4, technology: 5, low: 0, high: 5, respondents: 3 })
  })

  it('takes the lower row where a person answered twice', () => {
    const workbook = layOver(askRound({ raters: 'bt', answers: { [frame]: '41' } }), {
      ratings: { again: { respondent: 'p0', item: frame, round: 'baseline', value: 2 } },
    })
    expect(findPerception(workbook, 'baseline')?.[0]).toMatchObject({ business: 2, gap: 1, respondents: 2 })
  })

  it('is identifiable under five raters or with a side under three', () => {
    const identifiable = (raters: string, line: string) =>
      perceive({ raters, answers: { [frame]: line } })[0]?.identifiable
    expect(identifiable('bbbttt', '333333')).toBe(false)
    expect(identifiable('bbbbtt', '333333')).toBe(true)
    expect(identifiable('bbttt', '33333')).toBe(true)
    expect(identifiable('bbbttt', '33333?')).toBe(true)
    expect(identifiable('bbbtd?', '333333')).toBe(true)
    expect(identifiable('b', '3')).toBe(true)
  })
})

describe('agreement', () => {
  it('is r_wg with six answers for involvement and five for frequency', () => {
    // 1 1 2 2 4: mean 2, squares 1 + 1 + 0 + 0 + 4 = 6, s^2 = 1.5.
    const asked = perceive({ raters: 'bbbtt', answers: { [frame]: '11224', [called]: '11224' } })
    const of = (link: string) => asked.find(({ item }) => item === link)?.agreement
    expect(of(frame)).toBeCloseTo(1 - 1.5 / (35 / 12), 12)
    expect(of(called)).toBeCloseTo(1 - 1.5 / 2, 12)
  })

  it('is 1 where all agree, 0 where they could hardly differ more, and null under five', () => {
    expect(findAgreement([3, 3, 3, 3, 3], 6)).toBe(1)
    expect(findAgreement([0, 0, 0, 5, 5, 5], 6)).toBe(0)
    expect(findAgreement([3, 3, 3, 3], 6)).toBeNull()
  })
})

describe('order', () => {
  it('is by gap as a share of the scale, then by lower agreement, then as asked', () => {
    const asked = perceive({
      raters: 'bbbttt',
      answers: {
        // 2 of 5 = 0.4; agreement of 3 3 3 1 1 1.
        'integration-points/decide-investments': '333111',
        // 2 of 5 with less agreement: medians 3 and 1, one answer farther out.
        [execute]: '335111',
        // 2 of 4 = 0.5, before any 2 of 5.
        [called]: '111333',
        'symptoms/X2': '222222',
        'symptoms/X3': '222222',
      },
    })
    expect(asked.map(({ item }) => item)).toEqual([
      called,
      execute,
      'integration-points/decide-investments',
      'symptoms/X2',
      'symptoms/X3',
    ])
  })

  it('puts what only one side answered behind every gap, by spread', () => {
    const asked = perceive({
      raters: 'bbt',
      answers: { [frame]: '05 ', 'symptoms/X1': '333', 'symptoms/X2': '???', 'symptoms/X3': '23 ' },
    })
    expect(asked.map(({ item }) => item)).toEqual(['symptoms/X1', frame, 'symptoms/X3', 'symptoms/X2'])
  })
})

describe('without the recorded consent', () => {
  const asked: Asked = {
    raters: 'bbbttt',
    answers: { [frame]: '444111', [execute]: '555504', 'symptoms/X1': '222222' },
    consent: false,
  }

  it('tells nothing by side and no comment, and orders by spread', () => {
    const workbook = layOver(askRound(asked), {
      ratings: { 'baseline-integration-points-frame-options-3': { comment: 'I read it in the newsletter.' } },
    })
    const items = findPerception(workbook, 'baseline') ?? []
    expect(items.map(({ item }) => item)).toEqual([execute, frame, 'symptoms/X1'])
    for (const item of items) {
      expect(item).toMatchObject({ business: null, technology: null, gap: null, sides: null, comments: null })
    }
    expect(items[0]).toMatchObject({ low: 0, high: 5, respondents: 6, counts: [1, 0, 0, 0, 1, 4] })
    expect(JSON.stringify(items)).not.toContain('newsletter')
  })

  it('has comments by side, never by name, once consent is recorded', () => {
    const workbook = layOver(askRound({ ...asked, consent: true }), {
      ratings: { 'baseline-integration-points-frame-options-3': { comment: 'I read it in the newsletter.' } },
    })
    const [item] = findPerception(workbook, 'baseline') ?? []
    expect(item?.comments).toEqual([{ side: 'technology', text: 'I read it in the newsletter.' }])
  })

  it('gives no value, and says why', () => {
    expect(measurePerceptionGap({ workbook: askRound(asked), asOf: '2026-06-01' })).toMatchObject({
      value: null,
      n: 18,
      reason: 'no-consent',
    })
  })
})

describe('M7', () => {
  const asOf = '2026-06-01'
  const empty = {
    value: null,
    n: 0,
    unit: 'score',
    reason: 'not-revealed',
    detail: { items: [], missing: 0 },
  }

  it('is 100 times the widest share of its scale, with every item in its detail and nothing more', () => {
    const workbook = askRound({ raters: 'bbbttd', answers: { [execute]: '555555', [frame]: '44?111' } })
    expect(measurePerceptionGap({ workbook, asOf })).toEqual({
      value: 60,
      n: 11,
      unit: 'score',
      detail: {
        items: [
          {
            item: frame,
            round: 'baseline',
            business: 4,
            technology: 1,
            gap: 3,
            low: 1,
            high: 4,
            // 4 4 1 1 1: mean 2.2, squares 2 x 3.24 + 3 x 1.44 = 10.8, s^2 = 2.7.
            agreement: expect.closeTo(1 - 2.7 / (35 / 12), 12) as number,
            respondents: 5,
            identifiable: true,
          },
          {
            item: execute,
            round: 'baseline',
            business: 5,
            technology: 5,
            gap: 0,
            low: 5,
            high: 5,
            agreement: 1,
            respondents: 6,
            identifiable: false,
          },
        ],
        missing: 1,
      },
    })
  })

  it('tells nothing before the reveal, not even how many have answered', () => {
    const workbook = askRound({ raters: 'bbtt', answers: { [frame]: '44?1' }, state: 'collecting' })
    expect(findPerception(workbook, 'baseline')).toBeNull()
    expect(measurePerceptionGap({ workbook, asOf })).toEqual(empty)
    expect(measurePerceptionGap({ workbook: sketchWorkbook(), asOf })).toEqual(empty)
  })

  it('is of the follow-up once that is revealed', () => {
    const both = layOver(askRound({ raters: 'bt', answers: { [frame]: '41' } }), {
      rounds: { 'follow-up': { state: 'collecting', [consent]: true, raters: ['p0', 'p1'], items: [frame] } },
      ratings: {
        later0: { respondent: 'p0', item: frame, round: 'follow-up', value: 4 },
        later1: { respondent: 'p1', item: frame, round: 'follow-up', value: 3 },
      },
    })
    expect(measurePerceptionGap({ workbook: both, asOf }).value).toBe(60)
    const revealed = layOver(both, { rounds: { 'follow-up': { state: 'revealed' } } })
    const measured = measurePerceptionGap({ workbook: revealed, asOf })
    expect(measured.value).toBe(20)
    expect(measured.detail.items.map(({ round }) => round)).toEqual(['follow-up'])
  })

  it('stays a sentence where there is nothing to divide', () => {
    const reasonOf = (asked: Asked) => measurePerceptionGap({ workbook: askRound(asked), asOf })
    expect(reasonOf({ raters: '', answers: {} })).toMatchObject({ value: null, n: 0, reason: 'not-rated' })
    expect(reasonOf({ raters: 'bbt', answers: { [frame]: '???' } })).toMatchObject({
      value: null,
      reason: 'not-rated',
      detail: { missing: 3 },
    })
    expect(reasonOf({ raters: 'b', answers: { [frame]: '3' } })).toMatchObject({
      value: null,
      n: 1,
      reason: 'one-side-only',
    })
    expect(reasonOf({ raters: 'bbbbbttttt', answers: { [frame]: '5555500000' } })).toMatchObject({
      value: 100,
      n: 10,
    })
  })

  it('forgets an item that was deleted after it was rated', () => {
    const workbook = askRound({ raters: 'bt', answers: { [frame]: '50', [execute]: '43' } })
    const deleted = applyEdit(
      workbook,
      { kind: 'delete-rows', table: 'integration-points', rows: ['frame-options'] },
      'test',
    ).workbook
    expect(measurePerceptionGap({ workbook: deleted, asOf })).toMatchObject({ value: 20, n: 2 })
  })

  it('counts no answer of a person who answers no longer or was deleted, as progress does not', () => {
    const workbook = askRound({ raters: 'bbt', answers: { [frame]: '531' } })
    const deleted = applyEdit(
      workbook,
      { kind: 'delete-rows', table: 'people', rows: ['p0'] },
      'test',
    ).workbook
    const takenOut = layOver(workbook, { rounds: { baseline: { raters: ['p1', 'p2'] } } })
    for (const left of [deleted, takenOut]) {
      expect(findPerception(left, 'baseline')).toMatchObject([
        { business: 3, technology: 1, high: 3, respondents: 2, blank: 0 },
      ])
      expect(findProgress(left, 'baseline').map(({ answered }) => answered)).toEqual([1, 1])
      expect(countLeftOver(left, 'baseline')).toBe(1)
    }
  })

  it('is worked out again when a side is changed', () => {
    const workbook = askRound({ raters: 'bbt', answers: { [frame]: '531' } })
    expect(measures.M7({ workbook, asOf }).value).toBe(60)
    const moved = layOver(workbook, { people: { p1: { side: 'data' } } })
    // Business 5; technology 3 1 -> 2.
    expect(measures.M7({ workbook: moved, asOf }).value).toBe(60)
    const again = layOver(workbook, { people: { p1: { side: null } } })
    expect(measures.M7({ workbook: again, asOf }).value).toBe(80)
  })

  it('finds in the sample that the sides have come together', () => {
    const { workbook } = makeSampleContent('sample')
    // S4: business 1 1 2 2 1 -> 1, technology 3 4 -> 3.5, 2.5 of 4; frame options: 443434 -> 4 and 1 1 -> 1, 3 of 5.
    const before = findPerception(workbook, 'baseline') ?? []
    expect(before).toHaveLength(23)
    expect(before[0]).toMatchObject({ item: 'symptoms/S4', business: 1, technology: 3.5, gap: -2.5 })
    expect(before[1]).toMatchObject({ item: frame, business: 4, technology: 1, gap: 3 })
    // Month six, T1: 111121 -> 1 and 2 2 -> 2, a whole step of four; nothing is wider.
    const after = measurePerceptionGap({ workbook, asOf: '2026-11-23' })
    expect(after.value).toBe(25)
    expect(after.detail.items).toHaveLength(23)
  })
})

/** Numbers from 0 to below 1, the same at every run. */
function makeRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function pick(random: () => number, letters: string, length: number): string {
  return Array.from({ length }, () => letters.charAt(Math.floor(random() * letters.length))).join('')
}

describe('whatever is answered', () => {
  it.each(Array.from({ length: 60 }, (_, index) => index + 1))('ranges hold, round %i', (seed) => {
    const random = makeRandom(seed)
    const raters = pick(random, 'bbbttd?', Math.floor(random() * 12))
    const answers = {
      [frame]: pick(random, '012345?- ', raters.length),
      [execute]: pick(random, '0055', raters.length),
      [called]: pick(random, '01234?- 5', raters.length),
    }
    const agreed = random() < 0.7
    const workbook = askRound({ raters, answers, consent: agreed })
    const items = findPerception(workbook, 'baseline') ?? []
    const shares = items.map((item) => (item.gap === null ? -1 : Math.abs(item.gap) / scales[item.scale].max))
    expect(shares).toEqual([...shares].sort((a, b) => b - a))
    for (const item of items) {
      const { max } = scales[item.scale]
      const asked = answers[item.item as keyof typeof answers].replaceAll(' ', '').length
      expect(item.respondents + item.notSure + item.blank).toBe(asked)
      expect(item.counts.reduce((sum, count) => sum + count, 0)).toBe(item.respondents)
      expect(item.low === null).toBe(item.respondents === 0)
      if (item.low !== null && item.high !== null) {
        expect(item.low).toBeGreaterThanOrEqual(0)
        expect(item.high).toBeLessThanOrEqual(max)
        for (const side of [item.business, item.technology]) {
          if (side === null) continue
          expect(side).toBeGreaterThanOrEqual(item.low)
          expect(side).toBeLessThanOrEqual(item.high)
        }
      }
      expect(item.agreement === null).toBe(item.respondents < 5)
      if (item.agreement !== null) expect(item.agreement).toBeGreaterThanOrEqual(0)
      expect(item.agreement ?? 0).toBeLessThanOrEqual(1)
      if (!agreed)
        expect([item.business, item.technology, item.gap, item.comments]).toEqual([null, null, null, null])
    }
    const { value, n, detail } = measurePerceptionGap({ workbook, asOf: '2026-06-01' })
    expect(value).toBe(shares.some((share) => share >= 0) ? 100 * Math.max(...shares) : null)
    expect(n + detail.missing).toBe(findRows(workbook, 'ratings').length)
  })
})
