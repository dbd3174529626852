// What nobody may see yet leaves no trace: two workbooks that differ only in hidden answers look the same everywhere.
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { makeRevealEdit } from '../../../src/app/rating-round.ts'
import { collectText, findCells } from '../../../src/app/cell-search.ts'
import { perceptionData } from '../../../src/charts/perception-data.ts'
import { finish } from '../../../src/domain/memo.ts'
import { findIssues } from '../../../src/domain/checks/find-issues.ts'
import { compareWorkbooks } from '../../../src/domain/compare.ts'
import { describeEdit } from '../../../src/domain/describe-edit.ts'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { countHiddenAnswers } from '../../../src/domain/hidden-answers.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { findPerception } from '../../../src/domain/perception.ts'
import { findProgress } from '../../../src/domain/rounds.ts'
import { stageStates } from '../../../src/domain/stages/index.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import { tables } from '../../../src/domain/tables/index.ts'
import { findRows } from '../../../src/domain/workbook.ts'
import type { Workbook } from '../../../src/domain/workbook.ts'
import { encodeCsv } from '../../../src/format/csv.ts'
import { slimWorkbook } from '../../../src/report/pdf/briefing-desk.ts'
import { useTableView } from '../../../src/ui/table/table-view.ts'
import { labelEdit } from '../../../src/words/en/edits.ts'
import { findColumnWords, methodWords as words } from '../../../src/words/index.ts'
import { makeMemorySession } from '../../harness/memory-session.ts'
import { layOver, sketchWorkbook } from '../domain/sketch.ts'

const asOf = '2026-06-01'
const consent = 'consent-of-the-technology-leader-to-a-split-by-side'
const secret = 'Quartz-and-lemon'
const digest = 'digest-of-a-code'

/** The same people and questions; only what is answered differs. */
function makeCollecting(value: number | string, comment: string): Workbook {
  const people = ['bea', 'tom'].map((id, index) => [
    id,
    { name: id, side: index === 0 ? 'business' : 'technology' },
  ])
  const ratings = ['bea', 'tom'].flatMap((respondent) =>
    ['integration-points/execute', 'symptoms/X1'].map((item) => [
      `${respondent}-${item.replace('/', '-')}`,
      { respondent, item, round: 'baseline', value, comment, 'return-code': `${digest} ${comment}` },
    ]),
  )
  return sketchWorkbook({
    people: Object.fromEntries(people) as Record<string, Record<string, string>>,
    rounds: { baseline: { state: 'collecting', [consent]: true } },
    ratings: Object.fromEntries(ratings) as Record<string, Record<string, string | number>>,
  })
}

/** Everything that anybody can get to see or write out, as text. */
const views: Readonly<Record<string, (workbook: Workbook) => unknown>> = {
  'every table as CSV, by labels': (workbook) => csv(workbook, false),
  'every table as CSV, by ids': (workbook) => csv(workbook, true),
  'the search text': (workbook) => collectText(workbook, words),
  'the rows that the palette finds': (workbook) =>
    [secret, '4', 'not-sure'].map((text) => finish(findCells(workbook, text, words, 100))),
  'the issues that check prints': (workbook) => findIssues({ workbook, asOf }),
  'the exit criteria': (workbook) =>
    stageStates({ workbook, asOf }).map(({ criteria }) => criteria.map(({ state }) => state)),
  'all measures': (workbook) => Object.values(measures).map((measure) => measure({ workbook, asOf })),
  'the perception picture': (workbook) => perceptionData(workbook, 'baseline'),
  'the progress of the round': (workbook) =>
    findProgress(workbook, 'baseline').map(({ answered }) => answered),
  'what a briefing is made of': (workbook) =>
    tableIds.map((table) => findRows(slimWorkbook(workbook), table).map(({ cells }) => cells)),
}

function csv(workbook: Workbook, ids: boolean): readonly string[] {
  return tableIds.map((table) => new TextDecoder().decode(encodeCsv({ table, workbook, words, ids })))
}

describe('before the reveal', () => {
  const one = makeCollecting(4, `${secret}.`)
  // Not even an answer beside its scale, or "not sure", makes a difference.
  const others = [makeCollecting(0, 'Nothing'), makeCollecting('not-sure', 'Else'), makeCollecting(5, '=1+1')]

  it.each(Object.keys(views))('%s is the same whatever was answered', (name) => {
    const view = views[name] ?? (() => undefined)
    const shown = JSON.stringify(view(one))
    expect(shown).not.toContain(secret)
    expect(shown).not.toContain(digest)
    for (const other of others) expect(JSON.stringify(view(other))).toBe(shown)
  })

  it('no comparison of two copies tells a changed answer', () => {
    const empty = sketchWorkbook({})
    for (const other of others) {
      const [a, b] = [one, other].map((workbook) =>
        JSON.stringify(compareWorkbooks({ workbook: empty, asOf }, { workbook, asOf })),
      )
      expect(a).toBe(b)
      const changed = JSON.stringify(compareWorkbooks({ workbook: one, asOf }, { workbook: other, asOf }))
      expect(changed).not.toContain(secret)
      expect(changed).not.toContain('"ratings"')
    }
  })

  it('no label of undo or history tells an answer', () => {
    const set = (value: number, column: string): Edit => ({
      kind: 'set-cells',
      table: 'ratings',
      changes: [
        { row: 'bea-symptoms-X1', column, value: column === 'value' ? value : `${secret} ${String(value)}` },
      ],
    })
    const row = (value: number): Edit => ({
      kind: 'insert-rows',
      table: 'ratings',
      rows: [
        { id: 'r', order: 'a1', cells: { respondent: 'bea', round: 'baseline', value, comment: secret } },
      ],
    })
    const batch = (value: number): Edit => ({ kind: 'batch', edits: [row(value), set(value, 'value')] })
    for (const make of [
      (value: number) => set(value, 'value'),
      (value: number) => set(value, 'comment'),
      row,
      batch,
    ]) {
      const [a, b] = [1, 3].map((value) => labelEdit(describeEdit(one, make(value)), words))
      expect(a).toBe(b)
      expect(a).not.toContain(secret)
    }
  })

  it('no grid has a row of them, whatever leads to it', () => {
    const collecting = makeCollecting(4, secret)
    expect(drawGrid(collecting)).toEqual({ rows: 0, total: 0 })
    expect(drawGrid(reveal(collecting))).toEqual({ rows: 4, total: 4 })
  })

  it('a file that holds them is told of before it is saved', () => {
    expect(countHiddenAnswers(one)).toBe(4)
    expect(countHiddenAnswers(reveal(one))).toBe(0)
  })
})

describe('after the reveal', () => {
  it('answers are there for everybody, the return code for nobody', () => {
    const workbook = reveal(makeCollecting(4, `${secret}.`))
    expect(findPerception(workbook, 'baseline')).not.toBeNull()
    expect(csv(workbook, false).join('')).toContain(secret)
    expect(collectText(workbook, words)).toContain(secret.toLowerCase())
    const label = findColumnWords('ratings', 'return-code').label
    for (const name of [
      'every table as CSV, by labels',
      'every table as CSV, by ids',
      'the search text',
    ] as const) {
      const shown = JSON.stringify(views[name]?.(workbook))
      expect(shown, name).not.toContain(digest)
      expect(shown, name).not.toContain(label)
      expect(shown, name).not.toContain('return-code')
    }
  })
})

describe('what is the app’s own', () => {
  it('is in no comparison of two revealed copies', () => {
    const before = reveal(makeCollecting(4, 'The same'))
    const row = findRows(before, 'ratings')[0]?.id ?? ''
    const after = layOver(before, { ratings: { [row]: { 'return-code': 'another digest' } } })
    const compared = compareWorkbooks({ workbook: before, asOf }, { workbook: after, asOf })
    expect(JSON.stringify(compared)).not.toContain('return-code')
    expect(JSON.stringify(compared)).not.toContain('another digest')
  })
})

/** What the one grid would show of the ratings. */
function drawGrid(workbook: Workbook): { rows: number; total: number } {
  let drawn = { rows: -1, total: -1 }
  const session = makeMemorySession(workbook, asOf)
  function Probe() {
    const view = useTableView(
      session,
      'ratings',
      tables.ratings.columns,
      undefined,
      'probe',
      noColumns,
      'desk',
    )
    drawn = { rows: view.rows.length, total: view.total }
    return null
  }
  renderToStaticMarkup(createElement(Probe))
  return drawn
}

const noColumns: readonly string[] = []

function reveal(workbook: Workbook): Workbook {
  return applyEdit(workbook, makeRevealEdit('baseline'), 'test').workbook
}
