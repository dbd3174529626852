// Commands that only read, and wrong usage: exit status, both streams, and that nothing is on disk afterwards.
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { stages } from '../../../src/domain/stages/index.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import { encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import * as promised from '../domain/product-ids.ts'
import { expectFiles, filesReadAtStart, get, open, pathway, put, sample, useTerminal } from './terminal.ts'

useTerminal()

interface CheckReport {
  readonly workbook: { readonly title: string; readonly asOf: string }
  readonly formatVersion: number
  readonly rows: Readonly<Record<string, number>>
  readonly issues: readonly {
    readonly table: string
    readonly row: string | null
    readonly column: string | null
    readonly severity: string
    readonly code: string
    readonly message: string
  }[]
  readonly exitCriteria: readonly { readonly stage: string; readonly id: string; readonly met: boolean }[]
}

describe('check', () => {
  it('counts every table, names every issue and every criterion, and ends with 1 where there are issues', () => {
    const ended = pathway('check', sample, '--json', '--as-of', '2026-11-23')
    expect(ended).toMatchObject({ status: 1, stderr: '' })
    const report = JSON.parse(ended.stdout) as CheckReport
    expect(Object.keys(report).sort()).toEqual([
      'exitCriteria',
      'formatVersion',
      'issues',
      'rows',
      'workbook',
    ])
    expect(Object.keys(report.rows)).toEqual(methodTableIds)
    expect(report.rows['symptoms']).toBe(20)
    expect(report.workbook.asOf).toBe('2026-11-23')
    expect(report.issues.length).toBeGreaterThan(0)
    for (const issue of report.issues) {
      expect(Object.keys(issue)).toEqual(
        expect.arrayContaining(['table', 'row', 'column', 'severity', 'code', 'message']),
      )
      expect(issue.message).not.toBe('')
    }
    const criteria = stages.flatMap((stage) => stage.criteria.map(({ id }) => `${stage.id}/${id}`))
    expect(report.exitCriteria.map(({ stage, id }) => `${stage}/${id}`)).toEqual(criteria)
  })

  it('ends with 0 where there are none, and writes lines for people', () => {
    expect(pathway('new', 'plan.pathway', '--title', 'Quiet').status).toBe(0)
    const ended = pathway('check', 'plan.pathway')
    expect(ended.status, ended.stdout).toBe(0)
    expect(ended.stdout).toContain('Quiet')
    expect(ended.stdout).toContain('No issues')
  })

  it('takes today by the calendar of the place', () => {
    const report = JSON.parse(pathway('check', sample, '--json').stdout) as CheckReport
    const auckland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(new Date())
    expect(report.workbook.asOf).toBe(auckland)
  })

  it.each([
    ['a file that is not there', 'none.pathway', null, 'none.pathway is not there'],
    ['an empty file', 'bad.pathway', '', 'bad.pathway is empty'],
    ['another kind of file', 'bad.pathway', 'hello', 'bad.pathway is not a Pathway workbook'],
    ['a folder', '.', null, 'is a folder'],
  ])('tells %s in one sentence', (_, name, content, sentence) => {
    if (content !== null) put(name, content)
    const ended = pathway('check', name)
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain(sentence)
    expect(ended.stderr.trim().split('\n')).toHaveLength(1)
  })

  it('tells a cut-off file as damaged', () => {
    const whole = get(sample)
    put('cut.pathway', whole.subarray(0, whole.length / 2))
    expect(pathway('check', 'cut.pathway', '--json')).toMatchObject({ status: 2, stdout: '' })
    expect(pathway('check', 'cut.pathway').stderr).toContain('damaged')
  })

  it('prints nothing that moves the cursor or turns text round', () => {
    put('in.csv', 'Action,Due\r\n"a\u001b[31mb\u202ec",soon\r\n')
    const made = pathway(
      'import',
      sample,
      '--table',
      'actions',
      '--from',
      'in.csv',
      '-o',
      'out.pathway',
      '--accept-rest',
    )
    expect(made.status).toBe(1)
    const ended = pathway('check', 'out.pathway')
    expect(ended.stdout).toContain('could not be read')
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(ended.stdout + made.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('diff', () => {
  interface Report {
    readonly equal: boolean
    readonly warnings: readonly { readonly code: string; readonly message: string }[]
    readonly measures: Readonly<
      Record<string, { readonly verdict: string | null; readonly reason: string | null }>
    >
    readonly tables: Readonly<
      Record<
        string,
        { readonly changed: number; readonly rows: readonly Readonly<Record<string, unknown>>[] }
      >
    >
  }

  async function change(edit: Edit): Promise<string> {
    const file = await open(sample)
    const workbook = applyEdit(file.workbook, edit, 'diff-test').workbook
    const encoded = await encodeWorkbookFile(
      { ...file, workbook },
      { writtenAt: '2026-11-23T12:00:00.000Z', writtenBy: 'Pathway test' },
    )
    if (!encoded.ok) throw new Error(JSON.stringify(encoded.problem))
    return put('changed.pathway', encoded.value)
  }

  it('says that two copies are equal', () => {
    const ended = pathway('diff', sample, sample, '--json')
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(JSON.parse(ended.stdout)).toMatchObject({ equal: true, warnings: [], tables: {} })
    expect(pathway('diff', sample, sample).stdout).toContain('No differences.')
    expectFiles()
  })

  it('lists cells with old and new value, measures, and what makes comparing hard', async () => {
    const changed = await change({
      kind: 'batch',
      edits: [
        {
          kind: 'set-cells',
          table: 'integration-points',
          changes: [{ row: 'frame-options', column: 'actual', value: 0 }],
        },
        {
          kind: 'set-cells',
          table: 'facts',
          changes: [{ row: 'facts', column: 'velocity-target-in-days', value: 45 }],
        },
      ],
    })
    const ended = pathway('diff', sample, changed, '--json', '--as-of', '2026-11-23')
    expect(ended.status).toBe(0)
    const report = JSON.parse(ended.stdout) as Report
    expect(report.equal).toBe(false)
    expect(report.warnings).toMatchObject([{ code: 'velocity-target', before: 30, after: 45 }])
    expect(report.measures['M1']).toMatchObject({ verdict: 'fell', reason: null })
    expect(report.measures['M2']).toMatchObject({ verdict: 'same' })
    expect(report.tables['integration-points']).toMatchObject({
      changed: 1,
      rows: [{ row: 'frame-options', kind: 'changed', cells: [{ column: 'actual', before: 4, after: 0 }] }],
    })
    const told = pathway('diff', sample, changed, '--as-of', '2026-11-23').stdout
    expect(told).toContain('! The velocity target went from 30 days to 45 days')
    expect(told).toMatch(/^M1 .*lower: worse/m)
    expect(told).toContain('4 co-creates -> 0 excluded')
  })

  it('never tells an answer that was not revealed', async () => {
    const changed = await change({
      kind: 'set-cells',
      table: 'rounds',
      changes: [{ row: 'follow-up', column: 'state', value: 'collecting' }],
    })
    const ended = pathway('diff', changed, changed, '--json')
    expect(ended.stderr).toContain('not revealed are left out')
    const againstSample = JSON.parse(pathway('diff', sample, changed, '--json').stdout) as Report
    const rows = againstSample.tables['ratings']?.rows ?? []
    expect(rows.length).toBeGreaterThan(100)
    // Revealed before: shown as gone, not as what they are now.
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['removed']))
  })

  it('wants two files, and says which one is broken', () => {
    expect(pathway('diff', sample)).toMatchObject({ status: 64, stdout: '' })
    expect(pathway('diff', sample, sample, sample).stderr).toContain('takes two files')
    const ended = pathway('diff', sample, put('broken.pathway', 'no zip'))
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain('broken.pathway')
  })
})

describe('measures', () => {
  it('gives each measure there is with value, n, unit and detail', () => {
    const ended = pathway('measures', sample, '--json', '--as-of', '2026-11-23')
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    const found = JSON.parse(ended.stdout) as Record<string, { value: unknown; n: number; detail: object }>
    expect(Object.keys(found)).toEqual(Object.keys(measures))
    for (const [id, measure] of Object.entries(found)) {
      expect(measure, id).toHaveProperty('value')
      expect(Number.isInteger(measure.n), id).toBe(true)
      expect(measure.detail, id).toHaveProperty('missing')
    }
    expect(found['M1']?.value).toEqual(expect.any(Number))
  })

  it('gives all ten with the keys that others rely on', () => {
    const ended = pathway('measures', sample, '--json', '--as-of', '2026-11-23')
    const found = JSON.parse(ended.stdout) as Record<
      string,
      { unit: string; detail: Record<string, unknown> }
    >
    expect(Object.keys(found)).toEqual(Object.keys(promised.detailKeys))
    for (const [id, keys] of Object.entries(promised.detailKeys)) {
      const wanted = [...keys.split(' '), 'missing']
      expect(Object.keys(found[id]?.detail ?? {}), id).toEqual(expect.arrayContaining(wanted))
    }
    for (const direction of (promised.detailKeys['M6'] ?? '').split(' ')) {
      const parts = Object.keys(found['M6']?.detail[direction] as object)
      expect(parts.sort(), direction).toEqual(promised.velocityKeys.split(' ').sort())
    }
    const [item] = (found['M7']?.detail['items'] ?? []) as readonly object[]
    expect(Object.keys(item ?? {}).sort()).toEqual(promised.perceptionKeys.split(' ').sort())
    // In words: one line each.
    const told = pathway('measures', sample, '--as-of', '2026-11-23').stdout
    expect(told.trimEnd().split('\n')).toHaveLength(10)
    expect(told).toMatch(/^M8 .*-20\.9% change, n 22$/m)
  })

  it('tells why there is none', () => {
    expect(pathway('new', 'plan.pathway').status).toBe(0)
    const ended = pathway('measures', 'plan.pathway')
    expect(ended.status).toBe(0)
    expect(ended.stdout).toMatch(/^M1 .*not enough data, n 0 \(.+\)$/m)
  })
})

describe('wrong usage', () => {
  it.each([
    [[], 'Usage'],
    [
      ['merge', 'a.pathway', 'b.pathway', '-o', 'c.pathway'],
      'new, check, measures, briefing, export, import, diff',
    ],
    [['rating-sheet', 'a.pathway'], 'new, check, measures, briefing, export, import, diff'],
    [['fly'], 'There is no command fly'],
    [['check'], 'name of a file'],
    [['check', 'a.pathway', 'b.pathway'], 'b.pathway'],
    [['check', 'a.pathway', '--colour'], '--colour'],
    [['check', 'a.pathway', '--as-of'], '--as-of'],
    [['check', 'a.pathway', '--as-of', '--json'], '--as-of'],
    [['new', 'a.pathway', '--sample=yes'], '--sample'],
    [['new', 'a.zip'], '.pathway'],
    [['new', 'a.pathway', '--sample', '--title', 'T'], '--title'],
    [['export', 'a.pathway', '-o', 'a.csv'], '--table'],
    [['export', 'a.pathway', '--table', 'actions', '-o', 'a.xlsx'], '.csv'],
    [['import', 'a.pathway', '--table', 'actions', '-o', 'b.pathway'], '--from'],
    [['briefing', 'a.pathway', '-o', 'a.odt'], '.pdf or .docx'],
    [['briefing', 'a.pathway', '-o', 'a.pdf', '--pack', 'half'], 'week-one'],
    [['briefing', 'a.pathway', '-o', 'a.pdf', '--paper', 'a3'], 'a4, letter'],
  ])('%j ends with 64 and says why', (given, named) => {
    const ended = pathway(...given)
    expect(ended).toMatchObject({ status: 64, stdout: '' })
    expect(ended.stderr).toContain(named)
    expectFiles()
  })

  it('--help is an answer, not an error', () => {
    const ended = pathway('--help')
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(ended.stdout).toContain('pathway import FILE')
  })
})

it('a short answer waits for no font and for nothing that makes documents', () => {
  const read = [...filesReadAtStart()]
  expect(read.length).toBeGreaterThan(1)
  expect(read.filter((name) => /Sans|Arimo|briefing|pdf/.test(name))).toEqual([])
})
