// The editable copy in a real office program: LibreOffice opens it and sees what was written. Skipped, saying so, where it is missing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { makeEditableBriefing } from '../../../src/report/docx/make-editable-briefing.ts'
import { layBriefing } from '../../../src/report/lay-briefing.ts'
import { briefingWords } from '../../../src/words/en/briefing.ts'
import { makeTypical, typicalDay } from './fixture.ts'
import { hasPdfTools, readInfo, readText } from './read-pdf.ts'

const hasOffice = spawnSync('soffice', ['--version']).error === undefined
if (!hasOffice) process.stdout.write('soffice is not installed: no office program opens the editable copy\n')

const folder = mkdtempSync(join(tmpdir(), 'pathway-docx-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function printByOffice(docx: Uint8Array): Uint8Array {
  writeFileSync(join(folder, 'briefing.docx'), docx)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const options = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'briefing.docx')]
  const ended = spawnSync('soffice', [profile, ...options], { encoding: 'utf8', timeout: 60_000 })
  if (ended.status !== 0) throw new Error(ended.stderr)
  return readFileSync(join(folder, 'briefing.pdf'))
}

describe.runIf(hasOffice && hasPdfTools)('LibreOffice', () => {
  test('shows every heading, the words of the figures, header and footer, on about as many pages', async () => {
    const request = {
      sources: { now: { workbook: makeTypical(), asOf: typicalDay }, baseline: null, followUp: null },
      choice: { pack: 'week-one', paper: 'a4', mark: briefingWords.defaultMark },
      madeOn: '2026-05-30',
    } as const
    const { document, laid } = layBriefing(request)
    const result = await makeEditableBriefing(request)
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const printed = printByOffice(result.value.bytes)
    // Where lines end is up to the fonts that are installed.
    const bare = (text: string) => text.replaceAll(/\s+/g, '')
    const text = bare(readText(printed))
    for (const block of document.blocks) {
      if (block.kind === 'heading') expect(text).toContain(bare(block.text))
      if (block.kind !== 'chart') continue
      for (const mark of block.chart.marks) if (mark.kind === 'text') expect(text).toContain(bare(mark.text))
    }
    expect(text).toContain(bare(briefingWords.defaultMark))
    const pages = Number(/Pages:\s+(\d+)/.exec(readInfo(printed))?.[1])
    expect(text).toContain(`Page1of${String(pages)}`)
    expect(Math.abs(pages - laid.pages.length)).toBeLessThanOrEqual(2)
  }, 90_000)
})
