// M10 on examples worked by hand: rounds, what the team agreed, and answers that do not count.
import { describe, expect, it } from 'vitest'
import type { Cell } from '../../../src/domain/cell.ts'
import { measureSymptomLoad } from '../../../src/domain/measures/symptom-load.ts'
import { emptied, sketchContext } from './sketch.ts'
import type { Sketch } from './sketch.ts'

describe('M10 symptom load', () => {
  type Answers = Readonly<Record<string, Readonly<Record<string, Cell>>>>
  const rated = (round: string, answers: Answers): NonNullable<Sketch['ratings']> =>
    Object.fromEntries(
      Object.entries(answers).flatMap(([respondent, values]) =>
        Object.entries(values).map(([symptom, value]) => [
          `${round}-${respondent}-${symptom}`,
          { respondent, round, item: `symptoms/${symptom}`, value },
        ]),
      ),
    )
  const baseline = rated('baseline', {
    ana: { X1: 4, T1: 2 },
    ben: { X1: 2, T1: 'not-sure' },
    cyd: { X1: 0, T1: 1, S1: 3 },
  })
  const followUp = rated('follow-up', { ana: { X1: 2, T1: 1 }, ben: { X1: 1, T1: 1 }, dan: { X1: 4 } })
  const people = { ana: { name: 'Ana' }, ben: { name: 'Ben' }, cyd: { name: 'Cyd' }, dan: { name: 'Dan' } }
  const revealed = { state: 'revealed', raters: Object.keys(people) }
  const agreed: NonNullable<Sketch['symptoms']> = {
    X1: { 'agreed-frequency': 3 },
    S2: { 'agreed-frequency': 1 },
    C1: { 'agreed-frequency': 4 },
    C2: { 'agreed-frequency': 'not-sure' },
  }

  it('rests on what the team agreed while no round is revealed, whatever was answered', () => {
    const collecting: Sketch = {
      symptoms: agreed,
      ratings: baseline,
      rounds: { baseline: { state: 'collecting' } },
    }
    const measured = measureSymptomLoad(sketchContext(collecting))
    // 25 x (3 + 1 + 4) / 3; seventeen of twenty are blank or "not sure".
    expect(measured).toMatchObject({ value: 200 / 3, n: 3, unit: 'score', detail: { missing: 17 } })
    expect(measured.detail).toMatchObject({
      patterns: {
        'strategic-exclusion': 75,
        translation: null,
        structure: 25,
        accountability: null,
        consequence: 100,
      },
      baseline: null,
      followUp: null,
      round: null,
      raters: 0,
    })
    // The hidden answers change nothing, not even a count.
    expect(measured).toEqual(measureSymptomLoad(sketchContext({ symptoms: agreed })))
  })

  it('is the mean over the answers of the revealed round', () => {
    const measured = measureSymptomLoad(
      sketchContext({
        people,
        symptoms: agreed,
        ratings: { ...baseline, ...followUp },
        rounds: { baseline: revealed },
      }),
    )
    // Six values: 4 2 2 0 1 3 = 12: 25 x 2. One "not sure". The follow-up is hidden.
    expect(measured).toMatchObject({ value: 50, n: 6, detail: { missing: 1, round: 'baseline', raters: 3 } })
    expect(measured.detail).toMatchObject({ baseline: 50, followUp: null })
    // X1: 4 2 0; T1: 2 1; S1: 3. Nobody is asked blind about consequences: what was agreed stands.
    expect(measured.detail.patterns).toEqual({
      'strategic-exclusion': 50,
      translation: 37.5,
      structure: 75,
      accountability: null,
      consequence: 100,
    })
  })

  it('holds baseline and follow-up against each other over the people in both', () => {
    const measured = measureSymptomLoad(
      sketchContext({
        people,
        ratings: { ...baseline, ...followUp },
        rounds: { baseline: revealed, 'follow-up': revealed },
      }),
    )
    // Now: 2 1 1 1 4 = 9 over five answers.
    expect(measured).toMatchObject({ value: 45, n: 5, detail: { missing: 0, round: 'follow-up' } })
    // Ana and Ben are in both. Before 4 2 2 = 8 / 3, after 2 1 1 1 = 5 / 4.
    expect(measured.detail).toMatchObject({ baseline: 200 / 3, followUp: 31.25, raters: 2 })
  })

  it('leaves out answers beside the scale, of nobody, and to questions that are gone', () => {
    const odd: Sketch = {
      people,
      rounds: { baseline: revealed },
      ratings: {
        one: { respondent: 'ana', round: 'baseline', item: 'symptoms/X1', value: 2 },
        // Of two answers of one person the lower row counts.
        two: { respondent: 'ana', round: 'baseline', item: 'symptoms/X1', value: 4 },
        five: { respondent: 'ana', round: 'baseline', item: 'symptoms/X2', value: 5 },
        half: { respondent: 'ana', round: 'baseline', item: 'symptoms/X3', value: 1.5 },
        nobody: { round: 'baseline', item: 'symptoms/X1', value: 0 },
        other: { respondent: 'ana', round: 'baseline', item: 'integration-points/execute', value: 0 },
        gone: { respondent: 'ana', round: 'baseline', item: 'symptoms/X99', value: 0 },
        blank: {},
      },
    }
    expect(measureSymptomLoad(sketchContext(odd))).toMatchObject({ value: 100, n: 1, detail: { missing: 3 } })
  })

  it('leaves out who answers no longer, and what is asked no longer', () => {
    const loadOf = (round: Record<string, Cell>, listed = people) =>
      measureSymptomLoad(
        sketchContext({ people: listed, ratings: baseline, rounds: { baseline: { ...revealed, ...round } } }),
      )
    // Ana and Ben: 4 2 2.
    expect(loadOf({ raters: ['ana', 'ben'] })).toMatchObject({
      value: 200 / 3,
      n: 3,
      detail: { raters: 2, missing: 1 },
    })
    const { cyd: gone, ...left } = people
    expect(gone.name).toBe('Cyd')
    expect(loadOf({}, left as typeof people)).toMatchObject({ value: 200 / 3, n: 3, detail: { raters: 2 } })
    // X1: 4 2 0.
    expect(loadOf({ items: ['symptoms/X1'] })).toMatchObject({ value: 50, n: 3, detail: { missing: 0 } })
  })

  it('has no value where all are not sure or nothing was said', () => {
    const unsure: Sketch = {
      people,
      symptoms: agreed,
      ratings: rated('baseline', { ana: { X1: 'not-sure' } }),
      rounds: { baseline: revealed },
    }
    expect(measureSymptomLoad(sketchContext(unsure))).toMatchObject({
      value: null,
      n: 0,
      reason: 'not-rated',
      detail: { missing: 1, baseline: null },
    })
    const { workbook, asOf } = sketchContext()
    expect(measureSymptomLoad({ workbook: emptied(workbook, 'symptoms'), asOf })).toMatchObject({
      value: null,
    })
  })
})
