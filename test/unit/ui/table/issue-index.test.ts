import { describe, expect, it } from 'vitest'
import { searchTableIssues } from '../../../../src/domain/checks/find-issues.ts'
import { finish } from '../../../../src/domain/memo.ts'
import { makeIndexes } from '../../../../src/ui/table/issue-index.ts'
import { layOver, sketchContext } from '../../domain/sketch.ts'

const context = sketchContext({
  'outcome-measures': {
    one: { measure: 'Churn', unit: '%', baseline: { unread: 'some' }, 'target-date': { unread: 'soon' } },
    two: { measure: 'churn ', unit: 'days', baseline: 4, target: 4 },
    three: { measure: 'Margin', unit: '%', baseline: 4, target: 5 },
  },
})

describe('the issues of the rows shown', () => {
  it('are sentences by column, those of one cell in one line', () => {
    const { workbook } = context
    const { positions } = workbook.tables['outcome-measures']
    const index = makeIndexes()(finish(searchTableIssues('outcome-measures', context)), positions)
    expect(Object.keys(index.sentencesOf('one') ?? {})).toEqual(['baseline', 'target-date'])
    expect(Object.keys(index.sentencesOf('two') ?? {})).toEqual(['target', 'unit'])
    expect(index.sentencesOf('two')?.['unit']).toContain('%')
    expect(index.sentencesOf('three')).toBeUndefined()
    expect(index.sentencesOf('gone')).toBeUndefined()
  })

  it('keep their identity where another search says the same', () => {
    const makeIndex = makeIndexes()
    const before = makeIndex(
      finish(searchTableIssues('outcome-measures', context)),
      context.workbook.tables['outcome-measures'].positions,
    )
    const [one, two] = [before.sentencesOf('one'), before.sentencesOf('two')]
    const workbook = layOver(context.workbook, {
      'outcome-measures': { one: { programme: 'Depots' }, two: { unit: '%' } },
    })
    const after = makeIndex(
      finish(searchTableIssues('outcome-measures', { ...context, workbook })),
      workbook.tables['outcome-measures'].positions,
    )
    expect(after.sentencesOf('one')).toBe(one)
    expect(after.sentencesOf('two')).not.toEqual(two)
    expect(after.sentencesOf('two')).toBe(after.sentencesOf('two'))
  })
})
