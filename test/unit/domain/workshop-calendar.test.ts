// The months in which a workshop is due, and those who taught with nobody saying so.
import { describe, expect, it } from 'vitest'
import { findTeachers, isUnthanked } from '../../../src/domain/teaching.ts'
import { findWorkshopCalendar, findWorkshopMonths, proposeDay } from '../../../src/domain/workshop-months.ts'
import { people } from './check-examples/example.ts'
import { sketchContext } from './sketch.ts'

// A plan from 25 May 2026: month three is August, month six November.
const asOf = '2026-10-10'

describe('the calendar of workshops', () => {
  it('says of each month whether one was held, is dated, is missing or has time', () => {
    const { months, earlier, undated } = findWorkshopCalendar(
      sketchContext(
        {
          workshops: {
            early: { date: '2026-07-01' },
            one: { date: '2026-08-30', usefulness: 3 },
            two: { date: '2026-08-02', usefulness: 4, learned: 'Start at the end' },
            blank: { topic: 'No date' },
            later: { date: '2026-11-05', usefulness: 5 },
          },
        },
        asOf,
      ),
    )
    expect(months.map(({ month, state }) => `${month} ${state}`)).toEqual([
      '2026-08 held',
      '2026-09 missing',
      '2026-10 missing',
      '2026-11 dated',
    ])
    expect(months[0]).toMatchObject({ usefulness: 3.5, judged: 2 })
    expect(months[0]?.workshops.map(({ row }) => row)).toEqual(['two', 'one'])
    // What is only planned was not useful yet.
    expect(months[3]).toMatchObject({ usefulness: null, judged: 0 })
    expect({ earlier, undated }).toEqual({ earlier: 1, undated: 1 })
  })

  it('goes on to later months that hold one, a year at most, and without a start has none', () => {
    const context = sketchContext(
      { workshops: { one: { date: '2027-01-09' }, far: { date: '2031-01-01' } } },
      asOf,
    )
    const calendar = findWorkshopCalendar(context)
    expect(calendar.months.map(({ month }) => month)).toEqual([
      '2026-08',
      '2026-09',
      '2026-10',
      '2026-11',
      '2027-01',
    ])
    expect(calendar.months.at(-1)).toMatchObject({ due: false, state: 'dated' })
    expect(calendar.later).toBe(1)
    const none = sketchContext({ facts: { facts: { 'start-date': null } } }, asOf)
    expect(findWorkshopCalendar(none)).toMatchObject({ hasStart: false, months: [] })
  })

  it.each([
    ['2026-08-31', ['2026-11', '2026-12', '2027-01', '2027-02']],
    ['2024-02-29', ['2024-05', '2024-06', '2024-07', '2024-08']],
    ['2026-01-31', ['2026-04', '2026-05', '2026-06', '2026-07']],
  ])('from %s no month is left out or twice', (start, months) => {
    const context = sketchContext({ facts: { facts: { 'start-date': start } } }, asOf)
    expect(findWorkshopMonths(context).map(({ month }) => month)).toEqual(months)
    expect(findWorkshopCalendar(context).months.map(({ month }) => month)).toEqual(months)
  })

  it.each([
    ['2026-11', '2026-11-15'],
    ['2026-10', '2026-10-15'],
    ['2026-09', '2026-09-30'],
  ])('proposes a day in %s', (month, day) => {
    expect(proposeDay(month, asOf)).toBe(day)
  })

  it('proposes today once the middle of this month has passed, and the last of a short February', () => {
    expect(proposeDay('2026-10', '2026-10-20')).toBe('2026-10-20')
    expect(proposeDay('2027-02', '2027-04-01')).toBe('2027-02-28')
  })
})

describe('who taught', () => {
  const teachers = findTeachers(
    sketchContext(
      {
        people,
        workshops: {
          one: { date: '2026-08-01', presenter: 'ben' },
          two: { date: '2026-09-01', presenter: 'ben' },
          ahead: { date: '2026-12-01', presenter: 'dee' },
        },
        education: {
          three: { date: '2026-08-15', teacher: 'ann' },
          gone: { date: '2026-08-15', teacher: 'nobody' },
        },
        recognition: {
          four: { person: 'ann', kind: 'award' },
          five: { person: 'ann' },
          six: { person: 'dee', kind: 'pay' },
        },
      },
      asOf,
    ),
  )

  it('counts what was held, and recognition by kind', () => {
    expect(
      teachers.map(({ person, workshops, sessions, timesRecognised }) => [
        person,
        workshops,
        sessions,
        timesRecognised,
      ]),
    ).toEqual([
      ['ben', 2, 0, 0],
      ['ann', 0, 1, 2],
      ['nobody', 0, 1, 0],
      ['dee', 0, 0, 1],
    ])
    expect(teachers.find(({ person }) => person === 'ann')?.recognised).toMatchObject({ award: 1, other: 1 })
  })

  it('and was never thanked: with the row that taught last', () => {
    expect(teachers.filter(isUnthanked).map(({ lead }) => `${lead.table}/${lead.row}`)).toEqual([
      'workshops/two',
      'education/gone',
    ])
  })
})
