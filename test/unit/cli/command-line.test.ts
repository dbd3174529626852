// The built command line from outside: exit status, both streams, and what is on disk afterwards.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { measures } from '../../../src/domain/measures/index.ts'
import { stages } from '../../../src/domain/stages/index.ts'
import { tableIds } from '../../../src/domain/table-id.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import { decodeWorkbookFile, encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import type { WorkbookFile } from '../../../src/format/workbook-file.ts'
import * as promised from '../domain/product-ids.ts'

const project = fileURLToPath(new URL('../../..', import.meta.url))
let top: string
let folder: string
let sample: string

function pathway(...given: string[]): { status: number | null; stdout: string; stderr: string } {
  const bundle = path.join(project, 'out/cli/pathway.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...given], {
    cwd: folder,
    encoding: 'utf8',
    // A day must be the same day wherever the test runs.
    env: { ...process.env, TZ: 'Pacific/Auckland', NODE_OPTIONS: '' },
  })
  return { status, stdout, stderr }
}

function put(name: string, content: string | Uint8Array): string {
  fs.writeFileSync(path.join(folder, name), content)
  return name
}

function get(name: string): Buffer {
  return fs.readFileSync(path.join(folder, name))
}

async function open(name: string): Promise<WorkbookFile> {
  const decoded = await decodeWorkbookFile(get(name), name)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
  return decoded.value
}

/** The folder holds these and nothing else: no half-written file, no temporary one. */
function expectFiles(...names: string[]): void {
  expect(fs.readdirSync(folder).sort()).toEqual([...names].sort())
}

beforeAll(() => {
  // Builds the bundle where its sources are newer.
  execFileSync(process.execPath, [path.join(project, 'scripts/pathway.mjs'), '--version'], { cwd: project })
  top = fs.mkdtempSync(path.join(os.tmpdir(), 'pathway-cli-'))
  folder = top
  expect(pathway('new', 'sample.pathway', '--sample').status).toBe(0)
  sample = path.join(top, 'sample.pathway')
}, 120_000)

afterAll(() => {
  fs.rmSync(top, { recursive: true, force: true })
})

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(top, 'case-'))
})

describe('new', () => {
  it('writes a workbook with the facts given, and says so on standard error alone', async () => {
    const ended = pathway(
      'new',
      'plan.pathway',
      '--title',
      'Offsite',
      '--organisation',
      'Acme',
      '--start',
      '2026-06-01',
    )
    expect(ended).toEqual({ status: 0, stdout: '', stderr: 'Wrote plan.pathway.\n' })
    const file = await open('plan.pathway')
    expect(findRow(file.workbook, 'facts', 'facts')?.cells).toMatchObject({
      title: 'Offsite',
      organisation: 'Acme',
      'start-date': '2026-06-01',
    })
    expect(findRows(file.workbook, 'symptoms')).toHaveLength(20)
    expect(file.writtenBy).toMatch(/^Pathway \d+\.\d+\.\d+$/)
    expectFiles('plan.pathway')
  })

  it('writes the sample with its frozen copies, and tells about it as JSON', async () => {
    const ended = pathway('new', 'made.pathway', '--sample', '--json')
    const file = await open('made.pathway')
    expect(JSON.parse(ended.stdout)).toMatchObject({ file: 'made.pathway', workbook: file.workbook.id })
    expect(file.checkpoints.map((checkpoint) => checkpoint.kind)).toEqual(['baseline', 'follow-up'])
    for (const table of tableIds) expect(findRows(file.workbook, table).length, table).toBeGreaterThan(0)
  })

  it('never replaces a file without --force', () => {
    put('plan.pathway', 'mine')
    const ended = pathway('new', 'plan.pathway')
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain('plan.pathway is already there')
    expect(get('plan.pathway').toString()).toBe('mine')
    expectFiles('plan.pathway')
    expect(pathway('new', 'plan.pathway', '--force').status).toBe(0)
    expect(get('plan.pathway').subarray(0, 2).toString()).toBe('PK')
  })

  it.each([
    [['new', 'plan.pathway', '--start', '2026-02-30'], '2026-02-30'],
    [['new', 'plan.pathway', '--title', 'a'.repeat(10_000)], '10000 characters'],
    [['new', path.join('missing', 'plan.pathway')], 'missing'],
  ])('refuses what cannot be: %#', (given, named) => {
    const ended = pathway(...given)
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr.split('\n')).toHaveLength(2)
    expect(ended.stderr).toContain(named)
    expectFiles()
  })

  it('leaves a read-only file alone, even with --force', () => {
    put('plan.pathway', 'mine')
    fs.chmodSync(path.join(folder, 'plan.pathway'), 0o444)
    const ended = pathway('new', 'plan.pathway', '--force')
    expect(ended.status).toBe(2)
    expect(ended.stderr).toContain('can only be read')
    expect(get('plan.pathway').toString()).toBe('mine')
    expectFiles('plan.pathway')
  })
})

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
    expect(Object.keys(report.rows)).toEqual(tableIds)
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
    const whole = fs.readFileSync(sample)
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
    // eslint-disable-next-line no-control-regex -- they are what must not be there
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
    const file = await open(path.relative(folder, sample))
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
    const [item] = found['M7']?.detail['items'] as readonly object[]
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

describe('export and import', () => {
  it('bring a table out and in again without a change', async () => {
    for (const table of ['decision-rights', 'actions', 'ratings', 'people']) {
      expect(pathway('export', sample, '--table', table, '-o', `${table}.csv`).status).toBe(0)
      const ended = pathway(
        'import',
        sample,
        '--table',
        table,
        '--from',
        `${table}.csv`,
        '-o',
        `${table}.pathway`,
      )
      expect(ended, table).toMatchObject({ status: 0, stdout: '' })
      expect(ended.stderr).toContain('0 rows added, 0 rows changed')
    }
    const before = await decodeWorkbookFile(fs.readFileSync(sample), 'sample')
    const after = await open('actions.pathway')
    expect(before.ok && after.workbook.tables).toEqual(before.ok && before.value.workbook.tables)
    expect(after.checkpoints).toHaveLength(2)
  })

  it('take changed and new rows, as JSON says', async () => {
    put('in.csv', 'Row id,Action,Due\r\n,Ask the customers,1 Jun 2026\r\n')
    const ended = pathway(
      'import',
      sample,
      '--table',
      'actions',
      '--from',
      'in.csv',
      '-o',
      'out.pathway',
      '--json',
    )
    expect(ended.status).toBe(0)
    expect(JSON.parse(ended.stdout)).toEqual({ file: 'out.pathway', added: 1, updated: 0, unread: [] })
    const { workbook } = await open('out.pathway')
    expect(findRows(workbook, 'actions').at(-1)?.cells).toEqual({
      action: 'Ask the customers',
      due: '2026-06-01',
    })
  })

  it('say so where the file written holds answers of a round that is not revealed', async () => {
    put('in.csv', 'Action\r\nAsk\r\n')
    const given = ['--table', 'actions', '--from', 'in.csv', '-o', 'out.pathway']
    expect(pathway('import', sample, ...given).stderr).not.toContain('not revealed')
    const { workbook, checkpoints, attachments } = await open(path.relative(folder, sample))
    const collecting: Edit = {
      kind: 'set-cells',
      table: 'rounds',
      changes: [{ row: 'follow-up', column: 'state', value: 'collecting' }],
    }
    const content = { workbook: applyEdit(workbook, collecting, 'd').workbook, checkpoints: [], attachments }
    expect(checkpoints.length).toBeGreaterThan(0)
    const writtenBy = { writtenAt: '2026-11-23T12:00:00.000Z', writtenBy: 'a test' }
    const encoded = await encodeWorkbookFile(content, writtenBy)
    if (!encoded.ok) throw new Error(encoded.problem.code)
    put('collecting.pathway', encoded.value)
    const ended = pathway('import', 'collecting.pathway', ...given, '--force')
    expect(ended).toMatchObject({ status: 0, stdout: '' })
    expect(ended.stderr).toMatch(/It holds \d+ answers of a round that is not revealed yet/)
  })

  it('name every cell that could not be read and write nothing', () => {
    put('in.csv', 'Action,Due\r\nAsk,31/02/2026\r\nTell,soon\r\n')
    const given = ['import', sample, '--table', 'actions', '--from', 'in.csv', '-o', 'out.pathway']
    const ended = pathway(...given, '--json')
    expect(ended.status).toBe(2)
    expect(ended.stderr).toContain('row 2, Due, “31/02/2026”')
    expect((JSON.parse(ended.stdout) as { unread: unknown[] }).unread).toHaveLength(2)
    expectFiles('in.csv')
    expect(pathway(...given, '--accept-rest').status).toBe(1)
    expectFiles('in.csv', 'out.pathway')
  })

  it.each([
    ['columns nobody knows', 'Action,Colour\r\na,b\r\n', 'Colour'],
    ['no rows', '', 'in.csv has no rows'],
    ['UTF-16', Buffer.from('\ufeffAction\r\na\r\n', 'utf16le'), 'UTF-8'],
    ['an open quote', 'Action\r\n"a\r\n', 'line 2'],
  ])('refuse %s', (_, content, named) => {
    put('in.csv', content)
    const ended = pathway('import', sample, '--table', 'actions', '--from', 'in.csv', '-o', 'out.pathway')
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain(named)
    expectFiles('in.csv')
  })

  it('know only the tables there are, and replace nothing', () => {
    const unknown = pathway('export', sample, '--table', 'spies', '-o', 'out.csv')
    expect(unknown.status).toBe(2)
    expect(unknown.stderr).toContain('decision-rights')
    put('out.csv', 'mine')
    expect(pathway('export', sample, '--table', 'actions', '-o', 'out.csv').status).toBe(2)
    expect(get('out.csv').toString()).toBe('mine')
  })
})

describe('briefing', () => {
  it('writes the week-one briefing as PDF', () => {
    const ended = pathway(
      'briefing',
      sample,
      '-o',
      'week.pdf',
      '--pack',
      'week-one',
      '--paper',
      'letter',
      '--as-of',
      '2026-06-10',
    )
    expect(ended).toMatchObject({ status: 0, stdout: '' })
    expect(ended.stderr).toMatch(/^Wrote week\.pdf\. \d+ pages?\.\n$/)
    expect(get('week.pdf').subarray(0, 5).toString()).toBe('%PDF-')
    expectFiles('week.pdf')
  })

  it('writes it as a Word file to edit', () => {
    const ended = pathway('briefing', sample, '-o', 'week.docx')
    expect(ended).toMatchObject({ status: 0, stdout: '', stderr: 'Wrote week.docx.\n' })
    expect(get('week.docx').subarray(0, 2).toString()).toBe('PK')
    expectFiles('week.docx')
  })

  it('writes the part of one person, found by the beginning of a name or by role', () => {
    for (const name of ['mei', 'PEOPLE DIRECTOR']) {
      const ended = pathway('briefing', sample, '-o', 'part.pdf', '--pack', `person:${name}`, '--force')
      expect(ended).toMatchObject({ status: 0, stdout: '' })
    }
    expectFiles('part.pdf')
  })

  it.each([
    ['person:Nobody', 2, 'Nobody in the list of people is called Nobody'],
    [
      'person:director',
      2,
      'any of 2 people (Rafael Duarte, Commercial director; Mei-Lin Tan, People director)',
    ],
    ['person', 64, '--pack person:NAME'],
    ['week-one:Mei-Lin', 64, 'week-one is for no single person'],
  ])('--pack %s ends with %i and one clear sentence', (pack, status, said) => {
    const ended = pathway('briefing', sample, '-o', 'part.pdf', '--pack', pack)
    expect(ended.status).toBe(status)
    expect(ended.stderr).toContain(said)
    expectFiles()
  })

  it('writes nothing of a file it cannot read', () => {
    put('bad.pathway', 'hello')
    expect(pathway('briefing', 'bad.pathway', '-o', 'week.pdf').status).toBe(2)
    expectFiles('bad.pathway')
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
