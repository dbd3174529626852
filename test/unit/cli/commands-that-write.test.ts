// Commands that write a file: exit status, both streams, and what is on disk afterwards.
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyEdit } from '../../../src/domain/edit.ts'
import type { Edit } from '../../../src/domain/edit.ts'
import { methodTableIds } from '../../../src/domain/table-id.ts'
import { findRow, findRows } from '../../../src/domain/workbook.ts'
import { decodeWorkbookFile, encodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import { expectFiles, get, open, pathway, place, put, sample, useTerminal } from './terminal.ts'

useTerminal()

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
    for (const table of methodTableIds)
      expect(findRows(file.workbook, table).length, table).toBeGreaterThan(0)
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
    fs.chmodSync(place('plan.pathway'), 0o444)
    const ended = pathway('new', 'plan.pathway', '--force')
    expect(ended.status).toBe(2)
    expect(ended.stderr).toContain('can only be read')
    expect(get('plan.pathway').toString()).toBe('mine')
    expectFiles('plan.pathway')
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
    const before = await decodeWorkbookFile(get(sample), 'sample')
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
    const { workbook, checkpoints, attachments } = await open(sample)
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

  it.each(['pdf', 'docx'])('writes the same bytes again, however late on the same day: %s', (kind) => {
    for (const name of ['first', 'again']) {
      expect(pathway('briefing', sample, '-o', `${name}.${kind}`)).toMatchObject({ status: 0 })
    }
    expect(get(`again.${kind}`).equals(get(`first.${kind}`))).toBe(true)
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

  it('takes only the sections asked for, in that order', () => {
    const given = ['briefing', sample, '-o', 'part.pdf', '--pack', 'week-one', '--sections']
    expect(pathway(...given, 'week-one-actions,gaps')).toMatchObject({ status: 0 })
    const wrong = pathway(...given, 'gaps,spells', '--force')
    expect(wrong.status).toBe(64)
    expect(wrong.stderr).toContain('--sections cannot be spells: choose one of week-one, information-flows')
  })

  it('makes no blank page where none of the sections has anything to say', () => {
    pathway('new', 'bare.pathway')
    const ended = pathway(
      'briefing',
      'bare.pathway',
      '-o',
      'blank.pdf',
      '--pack',
      'month-six',
      '--sections',
      'next-cycle',
    )
    expect(ended).toMatchObject({ status: 2, stdout: '' })
    expect(ended.stderr).toContain('There is nothing to make: include a section that has something to say.')
    expectFiles('bare.pathway')
  })

  it('writes many into a folder, names the one it cannot read, and makes the others', () => {
    fs.mkdirSync(place('packs'))
    put('bad.pathway', 'hello')
    const given = ['briefing', sample, 'bad.pathway', sample, '--pack', 'summary', '--json', '-o']
    const ended = pathway(...given, 'packs')
    expect(ended.status).toBe(1)
    expect(ended.stderr).toMatch(/^1 of 3: .*\n2 of 3: bad\.pathway\n3 of 3: /)
    expect(ended.stderr).toContain('bad.pathway is not a Pathway workbook')
    const name = path.basename(sample, '.pathway')
    expect(fs.readdirSync(place('packs')).sort()).toEqual([`${name} summary 2.pdf`, `${name} summary.pdf`])
    expect(JSON.parse(ended.stdout)).toMatchObject([
      { from: sample, pages: 1 },
      { from: 'bad.pathway', failed: expect.stringContaining('is not a Pathway workbook') as string },
      { from: sample, pages: 1 },
    ])
    expect(pathway('briefing', 'bad.pathway', 'bad.pathway', '-o', 'packs').status).toBe(2)
    const nowhere = pathway(...given, 'none')
    expect(nowhere.status).toBe(64)
    expect(nowhere.stderr).toContain('none is no folder')
  })

  it('writes the parts of several people of one workbook side by side', () => {
    fs.mkdirSync(place('packs'))
    for (const role of ['CEO', 'CFO']) {
      const given = ['briefing', sample, '-o', 'packs', '--pack', `person:${role}`]
      expect(pathway(...given)).toMatchObject({ status: 0 })
    }
    const name = path.basename(sample, '.pathway')
    const parts = ['Ingrid Solheim', 'Tomasz Wieczorek'].map((whose) => `${name} part of ${whose}.pdf`)
    expect(fs.readdirSync(place('packs')).sort()).toEqual(parts)
  })

  it('leaves no name in the file or in its name where names are to go', () => {
    fs.copyFileSync(place(sample), place('Ingrid Solheim.pathway'))
    fs.mkdirSync(place('packs'))
    const given = ['--pack', 'person:Ingrid', '--redact-names', '-o', 'packs']
    expect(pathway('briefing', 'Ingrid Solheim.pathway', ...given)).toMatchObject({ status: 0 })
    expect(fs.readdirSync(place('packs'))).toEqual(['CEO part of CEO.pdf'])
  })

  it('says how to bring the letters it has none for', () => {
    pathway('new', 'plan.pathway', '--title', 'Plan', '--organisation', '战略')
    const ended = pathway('briefing', 'plan.pathway', '-o', 'plan.pdf')
    expect(ended.status).toBe(0)
    expect(ended.stderr).toMatch(/cannot be printed .*Use --font FILE\.ttf/)
  })

  it('needs the password where others cannot read it', () => {
    const ended = pathway('briefing', sample, '-o', 'locked.pdf', '--password')
    expect(ended.status).toBe(64)
    expect(ended.stderr).toContain('PATHWAY_PASSWORD')
    expectFiles()
  })

  it('writes no PDF where a Word file was asked for', () => {
    const ended = pathway('briefing', sample, '-o', 'week.pdf', '--word')
    expect(ended.status).toBe(64)
    expect(ended.stderr).toContain('week.pdf would be no Word file')
    expectFiles()
  })

  it('writes nothing of a file it cannot read', () => {
    put('bad.pathway', 'hello')
    expect(pathway('briefing', 'bad.pathway', '-o', 'week.pdf').status).toBe(2)
    expectFiles('bad.pathway')
  })
})
