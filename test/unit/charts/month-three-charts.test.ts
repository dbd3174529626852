// The pictures of month three: what their findings say, where marks stand, what empty, hostile and huge data do to them.
import { describe, expect, test } from 'vitest'
import { measureText } from '../../../src/charts/font-metrics.ts'
import { drawLessonConfidence } from '../../../src/charts/lesson-confidence.ts'
import { lessonData } from '../../../src/charts/lesson-confidence-data.ts'
import type { Chart, Density } from '../../../src/charts/mark.ts'
import { drawQuestionUse, questionUseData } from '../../../src/charts/question-use.ts'
import { drawSkillSlopes } from '../../../src/charts/skill-slope.ts'
import { drawTeacherThanks } from '../../../src/charts/teacher-thanks.ts'
import { drawWorkshopCalendar } from '../../../src/charts/workshop-calendar.ts'
import type { Cell } from '../../../src/domain/cell.ts'
import type { Context } from '../../../src/domain/context.ts'
import { findSkillProgress } from '../../../src/domain/skills.ts'
import { skillIds } from '../../../src/domain/tables/translation-skills.ts'
import { findTeachers } from '../../../src/domain/teaching.ts'
import { findWorkshopCalendar } from '../../../src/domain/workshop-months.ts'
import { makeSampleContent } from '../../../src/format/sample-content.ts'
import { monthThreeChartWords as words } from '../../../src/words/en/charts-month-three.ts'
import { sketchContext } from '../domain/sketch.ts'
import { addRows, makeUntouched } from '../report/fixture.ts'
import { overlaps, textBoxes, visit } from './look-at.ts'

const asOf = '2026-11-23'
const sample: Context = { workbook: makeSampleContent('sample').workbook, asOf }
const untouched: Context = { workbook: makeUntouched(), asOf }

type Draw = (context: Context, width?: number, density?: Density) => Chart

const drawing = (width: number, density: Density) => ({ width, density, measure: measureText, words })
const charts = {
  skills: (context, width = 820, density = 'desk') =>
    drawSkillSlopes({ ...findSkillProgress(context), asOf: context.asOf }, drawing(width, density)),
  workshops: (context, width = 820, density = 'desk') =>
    drawWorkshopCalendar(findWorkshopCalendar(context), drawing(width, density)),
  questions: (context, width = 820, density = 'desk') =>
    drawQuestionUse(questionUseData(context), drawing(width, density)),
  lessons: (context, width = 820, density = 'desk') =>
    drawLessonConfidence(lessonData(context), drawing(width, density)),
  teachers: (context, width = 820, density = 'desk') =>
    drawTeacherThanks({ asOf: context.asOf, teachers: findTeachers(context) }, drawing(width, density)),
} satisfies Record<string, Draw>
const named = Object.entries(charts)

const texts = (chart: Chart) => chart.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))

/** Rows as people never type them: endless, right to left, markup, beside every scale. */
function hostile(): Context {
  const text = ['W'.repeat(5000), 'مرحبا '.repeat(400), '😀'.repeat(2000), '<b>bold</b>', 'a\nb\tc', '']
  const people = Object.fromEntries(text.map((name, index) => [`p${String(index)}`, { name }]))
  let workbook = addRows(makeUntouched(), 'people', people)
  const rows: Record<string, Record<string, Cell>> = {}
  for (const [index] of text.entries()) {
    for (const [direction, skills] of Object.entries(skillIds)) {
      for (const skill of skills) {
        rows[`${String(index)}-${skill}`] = {
          person: `p${String(index)}`,
          direction,
          skill,
          before: index === 3 ? 99 : 2,
          target: 5,
          after: index === 4 ? -3 : 4,
        }
      }
    }
  }
  workbook = addRows(workbook, 'translation-skills', rows)
  const about = (index: number) => text[index] ?? ''
  const each = (make: (index: number) => Record<string, Cell>) =>
    Object.fromEntries(text.map((_, index) => [`h${String(index)}`, make(index)]))
  workbook = addRows(
    workbook,
    'workshops',
    each((index) => ({
      date: '2026-09-10',
      topic: about(index),
      learned: about(index),
      presenter: `p${String(index)}`,
      usefulness: index === 1 ? 77 : 3,
    })),
  )
  workbook = addRows(
    workbook,
    'education',
    each((index) => ({
      date: '2026-09-10',
      subject: about(index),
      kind: 'possibility',
      teacher: `p${String(index)}`,
      'confidence-before': index === 2 ? 12 : 2,
      'confidence-after': 4,
    })),
  )
  return { workbook, asOf }
}

function many(): Context {
  const count = 5000
  const list = <Value>(make: (index: number) => readonly [string, Value]) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)))
  const directions = Object.keys(skillIds)
  let workbook = addRows(
    makeUntouched(),
    'people',
    list((index) => [`p${String(index)}`, { name: `Person ${String(index)}` }]),
  )
  workbook = addRows(
    workbook,
    'translation-skills',
    list((index) => {
      const direction = directions[index % 2] ?? ''
      const person = `p${String(index)}`
      return [
        `s${String(index)}`,
        { person, direction, skill: 'allows-depth', before: 2, after: 3, target: 4 },
      ]
    }),
  )
  const dated = (index: number) => `2026-${String(8 + (index % 4)).padStart(2, '0')}-10`
  workbook = addRows(
    workbook,
    'workshops',
    list((index) => [
      `w${String(index)}`,
      { date: dated(index), topic: 'Topic', presenter: `p${String(index)}`, usefulness: 1 + (index % 5) },
    ]),
  )
  workbook = addRows(
    workbook,
    'education',
    list((index) => [
      `e${String(index)}`,
      { date: dated(index), kind: 'limitation', 'confidence-before': 2, 'confidence-after': 3 },
    ]),
  )
  workbook = addRows(
    workbook,
    'better-questions',
    list((index) => [`q${String(index)}`, { 'open-question': 'What?' }]),
  )
  return { workbook, asOf }
}

describe('every picture', () => {
  const contents: readonly (readonly [string, Context])[] = [
    ['sample', sample],
    ['untouched', untouched],
    ['hostile', hostile()],
  ]
  test.each(
    named.flatMap(([name, draw]) =>
      contents.flatMap(([content, context]) =>
        (
          [
            [320, 'desk'],
            [820, 'desk'],
            [1500, 'desk'],
            [1860, 'projector'],
            [900, 'projector'],
            [510, 'paper'],
          ] as const
        ).map(([width, density]) => [name, content, width, density, context, draw] as const),
      ),
    ),
  )('%s of %s at %d %s: no text overlaps or leaves it', (_, __, width, density, context, draw) => {
    const chart = draw(context, width, density)
    expect(overlaps(chart)).toEqual([])
    for (const box of textBoxes(chart)) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(-0.1)
      expect(box.right, box.text).toBeLessThanOrEqual(width + 0.1)
      expect(box.bottom, box.text).toBeLessThanOrEqual(chart.height + 0.1)
    }
    for (const value of visit(chart)) expect(Number.isFinite(value)).toBe(true)
    expect(chart.title).not.toMatch(/NaN|undefined|null/)
    expect(`${chart.title} ${chart.subtitle}`.length).toBeLessThan(700)
    expect(chart.alternative.length).toBeLessThan(30_000)
  })

  test.each(named)('%s of 5,000 rows draws what can be seen', (_, draw) => {
    const chart = draw(many())
    expect(chart.marks.length).toBeLessThan(1200)
    expect(chart.height).toBeLessThan(2500)
  })

  test.each(named)('%s reads at five metres', (_, draw) => {
    const sizes = draw(sample, 1860, 'projector').marks.flatMap((mark) =>
      mark.kind === 'text' ? [mark.size] : [],
    )
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22)
  })
})

describe('skills', () => {
  test('the sample rose both ways, and says on how many', () => {
    const chart = charts.skills(sample)
    expect(chart.title).toBe(
      'Both directions rose: technology to business by 1 step, business to technology by 1.1 steps',
    )
    expect(chart.subtitle).toContain('n = 10 and 16 skills rated before and after.')
    expect(chart.targets).toHaveLength(6)
    expect(chart.alternative).toContain(
      'Priya Raghunathan, technology to business: 2.4 before, 3.6 after, 0.2 short of target; 5 skills.',
    )
  })

  const rated = (count: number, before: number, after: number) =>
    sketchContext(
      {
        people: { ben: { name: 'Ben' } },
        'translation-skills': Object.fromEntries(
          Array.from({ length: count }, (_, index) => [
            `r${String(index)}`,
            {
              person: 'ben',
              direction: 'technology-to-business',
              skill: 'states-trade-offs',
              before,
              after,
              target: 4,
            },
          ]),
        ),
      },
      asOf,
    )

  test.each([
    [0, 1, 2, 'Nobody is rated yet by somebody who was there'],
    [
      4,
      1,
      3,
      'Too few to compare: four skills from technology to business and none from business to technology rated twice, five of each needed',
    ],
    [
      5,
      1,
      3,
      'Technology to business rose by 2 steps; the other way too few to compare: no skills rated twice, five needed',
    ],
    [
      5,
      3,
      2,
      'Technology to business fell by 1 step; the other way too few to compare: no skills rated twice, five needed',
    ],
    [
      5,
      3,
      3,
      'Technology to business stayed level; the other way too few to compare: no skills rated twice, five needed',
    ],
  ])('claims nothing on fewer than five: %d rated', (count, before, after, title) => {
    expect(charts.skills(rated(count, before, after)).title).toBe(title)
  })

  test('a gap is drawn only where somebody is short of the target', () => {
    const gaps = (chart: Chart) =>
      chart.marks.filter((mark) => mark.kind === 'line' && mark.tone === 'gap').length
    // One of the two is in the key.
    expect(gaps(charts.skills(rated(5, 1, 3)))).toBe(2)
    expect(gaps(charts.skills(rated(5, 1, 4)))).toBe(1)
    expect(texts(charts.skills(rated(5, 1, 5)))).toContain('1.0 above target')
  })

  test('those rated once are named, not drawn', () => {
    const context = sketchContext(
      {
        people: { ben: { name: 'Ben' } },
        'translation-skills': { 'states-trade-offs': { person: 'ben', before: 2 } },
      },
      asOf,
    )
    const chart = charts.skills(context)
    expect(chart.title).toBe('Rated once so far: change shows when the same skills are rated again')
    expect(texts(chart)).toContain('Rated once so far: Ben')
    expect(chart.targets).toEqual([])
  })
})

describe('workshops', () => {
  test('the sample missed October', () => {
    const chart = charts.workshops(sample)
    expect(chart.title).toBe('A workshop in three of four months; none in October')
    expect(chart.subtitle).toContain('mean 3.8, n = 4')
    expect(texts(chart)).toEqual(expect.arrayContaining(['held', 'missing', 'dated', '4.0, n = 2']))
    expect(chart.alternative).toContain('October 2026: missing.')
  })

  test.each([
    ['2026-07-01', {}, 'No workshop has a date yet; the first is due in August 2026'],
    ['2026-07-01', { one: { date: '2026-08-03' } }, 'No workshop was due yet; one of four months has a date'],
    ['2026-09-30', {}, 'No workshop in two months'],
    ['2026-08-30', { one: { date: '2026-08-03' } }, 'A workshop in the first month'],
    [
      '2026-09-30',
      { one: { date: '2026-08-03' }, two: { date: '2026-09-03' } },
      'A workshop in each of two months',
    ],
  ])('as of %s with %j', (day, workshops, title) => {
    expect(charts.workshops(sketchContext({ workshops }, day)).title).toBe(title)
  })
})

describe('questions, lessons, teachers', () => {
  test('count what was done, and say what is missing', () => {
    expect(charts.questions(sample).title).toBe(
      'All eight open questions were tried, and each brought something to light',
    )
    expect(charts.lessons(sample).title).toBe(
      'Confidence rose in three of four sessions that asked; every kind was taught',
    )
    expect(charts.teachers(sample).title).toBe('All three who taught were recognised')
  })

  test('a question counts as tried only where it is open and names a meeting', () => {
    const context = sketchContext({
      'better-questions': {
        one: { 'closed-question': 'Is it?', 'used-in': 'Review', 'what-it-uncovered': 'Much' },
        two: { 'open-question': 'What?', 'what-it-uncovered': 'Much' },
        three: { 'open-question': 'How?', 'used-in': 'Review' },
      },
    })
    expect(questionUseData(context)).toEqual({ pairs: 2, used: 1, uncovered: 0 })
    expect(charts.questions(context).title).toBe(
      'One of two open questions was tried; what it brought to light is not noted',
    )
  })

  test('a kind nobody taught stands out, also where one is planned', () => {
    const context = sketchContext(
      {
        education: {
          one: { date: '2026-09-01', kind: 'possibility', 'confidence-before': 4, 'confidence-after': 2 },
          two: { date: '2026-12-01', kind: 'trade-off' },
        },
      },
      asOf,
    )
    const chart = charts.lessons(context)
    expect(chart.title).toBe(
      'Confidence fell in the one session that asked; nothing yet on limits and trade-offs',
    )
    const missing = chart.marks.flatMap((mark) =>
      mark.kind === 'text' && mark.weight === 600 && mark.text.startsWith('none') ? [mark.text] : [],
    )
    expect(missing).toEqual(['none held yet', 'none held yet, next 1 Dec'])
    // Its colour is for gaps of the method, not for what is still to come.
    expect(JSON.stringify(chart.marks)).not.toContain('"gap"')
    expect(texts(chart)).toContain('−2')
  })

  test('those never recognised come first and lead to what they taught', () => {
    const context = sketchContext(
      {
        people: { ann: { name: 'Ann' }, ben: { name: 'Ben' } },
        workshops: {
          one: { date: '2026-09-01', presenter: 'ann' },
          two: { date: '2026-09-02', presenter: 'ben' },
        },
        recognition: { three: { person: 'ann', kind: 'pay' } },
      },
      asOf,
    )
    const chart = charts.teachers(context)
    expect(chart.title).toBe('One of two who taught was recognised; Ben was not')
    expect(chart.targets[0]).toMatchObject({ table: 'workshops', row: 'two' })
    expect(texts(chart).filter((text) => text === 'never recognised')).toHaveLength(1)
  })
})
