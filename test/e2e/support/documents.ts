// Reads what the app wrote, with other people's programs where there are some.
import { expect } from '@playwright/test'
import { unzipSync } from 'fflate'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { decodeWorkbookFile } from '../../../src/format/workbook-file.ts'
import type { WorkbookFile } from '../../../src/format/workbook-file.ts'
import { projectFolder } from './places.ts'

/** The parts of a `.pathway` file as text, by name. */
export function unzipText(file: string): Record<string, string> {
  const parts = Object.entries(unzipSync(fs.readFileSync(file)))
  return Object.fromEntries(parts.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]))
}

export async function readWorkbookFile(file: string): Promise<WorkbookFile> {
  const decoded = await decodeWorkbookFile(fs.readFileSync(file), file)
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problem))
  return decoded.value
}

/** What the command line answers, as parsed JSON; exit status 1 says only that the content has issues. */
export function runCommandLine(...args: readonly string[]): unknown {
  const answer = runForOutput('npm', ['run', '-s', 'pathway', '--', ...args], [0, 1])
  return JSON.parse(answer) as unknown
}

function runForOutput(command: string, args: readonly string[], statuses: readonly number[]): string {
  try {
    return execFileSync(command, args, { cwd: projectFolder, encoding: 'utf8', maxBuffer: 1 << 26 })
  } catch (error) {
    const { status, stdout } = error as { status: number | null; stdout: string }
    if (status === null || !statuses.includes(status)) throw error
    return stdout
  }
}

/** The text of a PDF in reading order, with single spaces. */
export function readPdfText(file: string): string {
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/g, ' ')
}

/** What `pdfinfo` tells, by its labels. */
export function readPdfFacts(file: string, password = ''): Record<string, string> {
  const lines = execFileSync('pdfinfo', ['-upw', password, file], { encoding: 'utf8' }).trimEnd().split('\n')
  return Object.fromEntries(
    lines.map((line) => {
      const cut = line.indexOf(':')
      return [line.slice(0, cut), line.slice(cut + 1).trim()]
    }),
  )
}

/** No fault in its structure, and no font that a reader would have to guess. */
export function expectSoundPdf(file: string): void {
  const checked = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })
  expect(checked).toContain('No syntax or stream encoding errors found')
  const fonts = execFileSync('pdffonts', [file], { encoding: 'utf8' }).trimEnd().split('\n').slice(2)
  expect(fonts.length).toBeGreaterThan(0)
  for (const font of fonts) {
    expect(font, 'embedded, with a way back to text').toMatch(/ yes +(yes|no) +yes +\d/)
  }
}
