// Each rule has content that breaks it and content that keeps it.
import { describe, expect, it } from 'vitest'
import { findIssues, findTableIssues } from '../../../src/domain/checks/find-issues.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { IssueCode } from '../../../src/domain/issue.ts'
import type { Row } from '../../../src/domain/row.ts'
import { makeTableRows } from '../../../src/domain/workbook.ts'
import { asIs, people } from './check-examples/example.ts'
import { examples } from './check-examples/index.ts'
import { layOver, sketchContext, start } from './sketch.ts'
import type { Sketch } from './sketch.ts'

function found(sketch: Sketch, code: IssueCode) {
  return findIssues(sketchContext(sketch)).filter((issue) => issue.code === code)
}

describe('each rule', () => {
  it.each(examples.map((example) => [`${example.code} at ${example.place}`, example] as const))(
    'tells %s, and only then',
    (_, { code, broken, kept, place, facts }) => {
      const issues = found(broken, code)
      expect(issues.map(({ table, row, column }) => `${table}/${String(row)}/${String(column)}`)).toEqual([
        place,
      ])
      if (facts !== undefined) expect(issues[0]!.facts).toEqual(facts)
      expect(found(kept, code)).toEqual([])
    },
  )

  it('has an example here', () => {
    // The record is complete because it does not compile otherwise.
    const codes: Record<IssueCode, true> = {
      unread: true,
      'out-of-range': true,
      'year-beyond': true,
      'missing-reference': true,
      'target-below-actual': true,
      'no-decider': true,
      'several-deciders': true,
      'no-performer': true,
      'too-many-vetoes': true,
      'decider-without-input': true,
      'technology-no-part': true,
      'technology-informed-only': true,
      'technology-input-only': true,
      'technology-performs-only': true,
      'unknown-role': true,
      'unknown-letters': true,
      'answer-off-scale': true,
      'infrastructure-rushed': true,
      'no-depth-minutes': true,
      'depth-cut-off': true,
      'strategy-without-technology-leader': true,
      'quarterly-review-without-technology-leader': true,
      'more-minutes-than-meeting': true,
      'takes-no-time': true,
      'meeting-not-counted': true,
      'kept-but-changed': true,
      'merge-without-target': true,
      'merged-into-itself': true,
      'merged-into-ended': true,
      'forum-without-question': true,
      'strategy-check-unattended': true,
      'strategy-check-one-sided': true,
      'no-baseline': true,
      'baseline-equals-target': true,
      'target-against-direction': true,
      'one-owner-for-both': true,
      'other-unit': true,
      'reading-before-baseline': true,
      'weights-not-100': true,
      'business-weight-without-measure': true,
      'case-update-overdue': true,
      'rated-by-self': true,
      'month-without-workshop': true,
      'target-below-before': true,
      'rating-without-person': true,
      'skill-rated-twice': true,
      'nobody-attended': true,
      'date-before-start': true,
      'settled-without-date': true,
      'decided-without-result': true,
      'dates-out-of-order': true,
      'date-in-future': true,
      'two-technology-leaders': true,
      'technology-leader-differs': true,
      'dropped-without-reason': true,
      'skipped-without-reason': true,
      overdue: true,
      'title-too-long': true,
    }
    expect(new Set(examples.map(({ code }) => code))).toEqual(new Set(Object.keys(codes)))
  })
})

describe('decision rights', () => {
  const codes = (sketch: Sketch) =>
    findTableIssues('decision-rights', sketchContext(sketch)).map(
      ({ code, column }) => `${code} ${String(column)}`,
    )
  const scheme = (id: string): Sketch => ({ facts: { facts: { 'decision-scheme': id } } })

  it('are judged by the same rules as agreed, and not before anyone has begun', () => {
    expect(codes({})).toEqual([])
    expect(
      codes({ 'decision-rights': { 'growth-strategy': { 'to-be-roles': { ceo: 'D', coo: 'I' } } } }),
    ).toEqual(['no-performer to-be-roles', 'technology-no-part to-be-roles'])
  })

  it('do not count letters of a role that is no longer listed, which nobody can see', () => {
    const held = { cfo: 'I', coo: 'P', 'technology-leader': 'R' }
    expect(codes(asIs({ janitor: 'D', ...held }))).toEqual([
      'unknown-role as-is-roles',
      'no-decider as-is-roles',
    ])
    expect(codes(asIs({ janitor: 'D', ceo: 'D', ...held }))).toEqual(['unknown-role as-is-roles'])
  })

  it('are left alone out of scope, and without a technology consequence need no technology', () => {
    const letters = { 'as-is-roles': { ceo: 'DP', cfo: 'I' } }
    expect(codes({ 'decision-rights': { 'technology-budget': { 'as-is-roles': { ceo: 'P' } } } })).toEqual([])
    expect(codes({ 'decision-rights': { 'growth-strategy': letters } })).toEqual([
      'technology-no-part as-is-roles',
    ])
    expect(
      codes({
        'decision-rights': { 'growth-strategy': { ...letters, 'has-technology-consequence': false } },
      }),
    ).toEqual([])
  })

  it('follow the scheme: in RACI one A, an R, a C, and a voice is R or A', () => {
    const raci = (letters: Record<string, string>) => codes({ ...scheme('raci'), ...asIs(letters) })
    expect(raci({ ceo: 'A', coo: 'C', 'technology-leader': 'R' })).toEqual([])
    expect(raci({ ceo: 'A', coo: 'AR', cfo: 'C', 'technology-leader': 'C' })).toEqual([
      'several-deciders as-is-roles',
      'technology-input-only as-is-roles',
    ])
    // To be informed is not to be asked.
    expect(raci({ ceo: 'A', coo: 'R', cfo: 'I', 'technology-leader': 'I' })).toEqual([
      'decider-without-input as-is-roles',
      'technology-informed-only as-is-roles',
    ])
    expect(raci({ ceo: 'A', coo: 'R', cfo: 'C' })).toEqual(['technology-no-part as-is-roles'])
    expect(raci({ ceo: 'A', coo: 'RP', cfo: 'C', 'technology-leader': 'R' })).toEqual([
      'unknown-letters as-is-roles',
    ])
  })

  it('follow the scheme: in DACI one A, a driver, and a voice is D or A', () => {
    const daci = (letters: Record<string, string>) => codes({ ...scheme('daci'), ...asIs(letters) })
    expect(daci({ ceo: 'A', coo: 'C', 'technology-leader': 'D' })).toEqual([])
    expect(daci({ coo: 'D', 'technology-leader': 'C' })).toEqual([
      'no-decider as-is-roles',
      'technology-input-only as-is-roles',
    ])
  })
})

describe('issues', () => {
  it('never tell an answer before its round is revealed', () => {
    const answers: Sketch = {
      ratings: {
        one: { item: 'symptoms/X1', round: 'baseline', value: 5 },
        two: {
          item: 'symptoms/X1',
          round: 'baseline',
          value: { unread: 'often' },
          comment: { unread: 'secret' },
        },
        three: { item: 'symptoms/gone', round: 'baseline' },
      },
    }
    const hidden = findTableIssues('ratings', sketchContext(answers))
    expect(hidden.map(({ code }) => code)).toEqual(['missing-reference'])
    const shown = findTableIssues(
      'ratings',
      sketchContext({ ...answers, rounds: { baseline: { state: 'revealed' } } }),
    )
    expect(shown.map(({ code }) => code)).toEqual([
      'unread',
      'unread',
      'missing-reference',
      'answer-off-scale',
    ])
  })

  it('are found anew exactly where something they depend on changed', () => {
    const context = sketchContext({ people, actions: { one: { owner: 'ann' } } })
    const actions = findTableIssues('actions', context)
    const glossary = findTableIssues('glossary', context)
    expect(findTableIssues('actions', context)).toBe(actions)
    const workbook = applyEdit(
      context.workbook,
      { kind: 'delete-rows', table: 'people', rows: ['ann'] },
      'us',
    ).workbook
    expect(findTableIssues('actions', { ...context, workbook }).map(({ code }) => code)).toEqual([
      'missing-reference',
    ])
    expect(findTableIssues('glossary', { ...context, workbook })).toBe(glossary)
  })

  it('see a change of what they read besides their own row', () => {
    const context = sketchContext(asIs({ ceo: 'D', coo: 'D', cfo: 'I', 'technology-leader': 'P' }))
    const facts = (changed: Sketch) =>
      findTableIssues('decision-rights', { ...context, workbook: layOver(context.workbook, changed) })
    expect(facts({})[0]?.facts).toMatchObject({ roles: ['roles ceo role', 'roles coo role'] })
    expect(facts({ roles: { coo: { role: 'Operations' } } })[0]?.facts).toMatchObject({
      roles: ['roles ceo role', 'Operations'],
    })
    const daci = facts({ facts: { facts: { 'decision-scheme': 'daci' } } })
    expect(daci.map(({ code }) => code)).toContain('no-decider')
    expect(daci.map(({ code }) => code)).not.toContain('several-deciders')
  })

  it('follow the as-of date', () => {
    const { workbook } = sketchContext({ actions: { one: { due: '2026-06-10' } } })
    expect(findTableIssues('actions', { workbook, asOf: '2026-06-10' })).toEqual([])
    expect(findTableIssues('actions', { workbook, asOf: '2026-06-11' }).map(({ code }) => code)).toEqual([
      'overdue',
    ])
    expect(findTableIssues('actions', { workbook, asOf: start })).toEqual([])
  })

  it('look at ten times the rows with ten times the reads', () => {
    const countReads = (count: number) => {
      let reads = 0
      const rows = Array.from({ length: count }, (_, index): Row => {
        const id = `r${String(index).padStart(6, '0')}`
        const cells = { item: id, raised: '2026-05-26', decided: '2026-05-20', result: 'adopted' }
        return {
          id,
          order: id,
          stamps: { row: 'us:1' },
          get cells() {
            reads += 1
            return cells
          },
        }
      })
      const { workbook, asOf } = sketchContext({ people })
      const tables = { ...workbook.tables, 'flow-log': makeTableRows(rows) }
      expect(findIssues({ workbook: { ...workbook, tables }, asOf })).toHaveLength(count)
      return reads
    }
    const few = countReads(100)
    expect(few).toBeGreaterThanOrEqual(100)
    // A quadratic rule would read a hundred times as often.
    expect(countReads(1_000)).toBeLessThanOrEqual(10 * few)
  })

  it('are found on a workbook laid over another as on one made at once', () => {
    const base = sketchContext({ people })
    const late = layOver(base.workbook, { actions: { one: { owner: 'gone' } } })
    expect(findIssues({ ...base, workbook: late })).toEqual(
      findIssues(sketchContext({ people, actions: { one: { owner: 'gone' } } })),
    )
  })
})
